"""More time to check what a buyer sent back (doudian.md 2.5)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from models.desk.inputs import ActInput
from models.desk.ledger.sendoff import Outlook
from models.desk.parcels.extending import closed_by_window, extended
from models.domain.actions import Action
from models.domain.aftersale import AfterSale
from models.domain.clock import Clock
from ui.dialogs.action_dialog import ActionDialog
from ui.dialogs.parts import label
from ui.runtime.language import format_local_time, say, translate


class ExtendDialog(ActionDialog):
    """Says until when there will be time then. `clock` is the desk's: whether it is open is asked of it each time."""

    def __init__(
        self,
        case: AfterSale,
        action: Action,
        clock: Clock,
        outlook: Outlook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(case, action, translate("dialogs", "More time to check the goods"), outlook, parent)
        self._clock = clock
        self.ends = label("", "strong", wrap=True)
        why = translate(
            "dialogs",
            "When the time is over, the platform refunds by itself. It adds seven days to what is left.",
        )
        self.body.addWidget(self.ends)
        self.body.addWidget(label(why, wrap=True))
        self.refresh()
        self.decide_button.setFocus()

    def given(self) -> ActInput:
        """The decision."""
        return ActInput(looked_at=self.case)

    def decide_words(self, *, sent: bool) -> str:
        """What stands on the button."""
        return translate("dialogs", "Add 7 days") if sent else translate("dialogs", "Decide: add 7 days")

    def refresh(self) -> None:
        """Also say the two ends."""
        super().refresh()
        deadline = self.case.deadline_at
        words = translate("dialogs", "Now until {now}. Then until {then}.")
        shown = (
            ""
            if deadline is None
            else words.format(now=format_local_time(deadline), then=format_local_time(extended(deadline)))
        )
        self.ends.setText(shown)

    def lacking(self) -> list[str]:
        """Too early or too late is told here, and not by the platform."""
        closed = closed_by_window(self.action, self.case, self._clock.now())
        return [say(closed)] if closed is not None else super().lacking()
