"""Held against an open decision dialog: what becomes known of its case meanwhile. Whoever decides is told at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from models.desk.conflict import changed_since
from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.changes import Changes
from models.domain.seen import Seen
from ui.dialogs.action_dialog import ActionDialog
from ui.dialogs.conflict import compared
from ui.dialogs.parts import notice, say_in
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate

UNDER_THE_TITLE = 1


class CaseWatch(QObject):
    """Lives with its dialog, and touches nothing in it but a line of its own under the title.

    What keeps an old version from being decided is `decide.act`; this only says it earlier.
    """

    def __init__(self, desk: Desk, lanes: Lanes, dialog: ActionDialog) -> None:
        super().__init__(dialog)
        self._desk, self._lanes, self._dialog = desk, lanes, dialog
        self.strip = notice()
        layout = dialog.layout()
        if not isinstance(layout, QVBoxLayout):
            raise TypeError("the parts of a decision dialog stand below each other")
        layout.insertWidget(UNDER_THE_TITLE, self.strip)
        lanes.changed.connect(self._on_changed)
        self.look()

    def look(self) -> None:
        """Hold the case that the dialog shows against the case as it is."""
        looked_at = self._dialog.case
        self._lanes.run(
            LaneName.READ,
            changed_since,
            self._desk,
            looked_at,
            done=partial(self._show, looked_at),
            failed=self._not_read,
            owner=self,
        )

    def _on_changed(self, changes: Changes) -> None:
        if changes.cases:
            self.look()

    def _show(self, looked_at: AfterSale, now: AfterSale | None) -> None:
        if looked_at == self._dialog.case:  # else the dialog shows a newer one by now
            say_in(self.strip, "" if now is None else changed_words(looked_at, now))

    def _not_read(self, _error: BaseException) -> None:
        """The case's page behind says why, and so does whoever decides all the same."""


def changed_words(looked_at: AfterSale, now: AfterSale) -> str:
    """That the case changed, and what of it."""
    differing = [line.short for line in compared(Seen.of(looked_at), now) if line.changed]
    sentence = translate("dialogs", "The case changed while this was open: look at it again.")
    return "\n".join([sentence, *differing])
