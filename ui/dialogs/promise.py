"""A promise to the buyer: until when, and what."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from models.desk.cases import CaseView
from models.desk.deadlines import promises
from models.desk.desk import Desk
from models.domain.clocks import last_word
from ui.dialogs.parts import form, label
from ui.dialogs.time_dialog import TimeDialog
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time, say, translate


class PromiseDialog(TimeDialog):
    """Says at once when the platform acts before the promised time."""

    def __init__(self, view: CaseView, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        case = view.case
        super().__init__(
            translate("dialogs", "Promise to the buyer"),
            "  ·  ".join(filter(None, (case.aftersale_id, case.product_name))),
            translate("dialogs", "Promise"),
            desk,
            lanes,
            parent,
        )
        self._view = view
        self.words = QLineEdit()
        self.words.setMaxLength(promises.LONGEST)
        self.words.setPlaceholderText(translate("dialogs", "e.g. an answer by phone; may stay empty"))
        fields = form()
        fields.addRow(label(translate("dialogs", "&Until"), buddy=self.when.field), self.when)
        fields.addRow(label(translate("dialogs", "&What"), buddy=self.words), self.words)
        self.body.addLayout(fields)
        self.body.addWidget(label(self._latest(), "quiet", wrap=True))
        self.check()
        self.when.setFocus()

    def accept(self) -> None:
        """Keep the promise."""
        moment = self.when.moment
        if moment is not None and self.save_button.isEnabled():
            self.run(promises.promise, self._view.case.aftersale_id, moment, self.words.text())

    def wrong(self) -> str:
        """That the platform acts sooner."""
        moment, last = self.when.moment, last_word(self._view.clocks, self._desk.clock.now())
        if moment is None or last is None or moment <= last.at:
            return ""
        words = translate("dialogs", "The platform acts at {time}: promise the buyer an earlier time than that.")
        return words.format(time=format_local_time(last.at))

    def _latest(self) -> str:
        """What the promise is, and the latest time for it."""
        here = translate("dialogs", "The promise stays at this desk. It gets a countdown of its own.")
        last = last_word(self._view.clocks, self._desk.clock.now())
        if last is None:
            return here
        words = translate("dialogs", "{here} The latest time is the platform's: {time} ({clock}).")
        return words.format(here=here, time=format_local_time(last.at), clock=say(last.name))
