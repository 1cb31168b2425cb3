"""Does what a button of the outbox says, and asks once more where somebody has to look first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.desk.conflict import ConflictError
from models.desk.desk import Desk
from models.desk.ledger import batches, outbox
from models.domain.actions import BY_KEY
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt
from models.domain.changes import Changes
from models.domain.errors import UserError
from models.domain.seen import Seen
from ui.dialogs.confirm import ConfirmDialog, ask
from ui.dialogs.conflict import ConflictDialog
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate

CHANGED = Changes(cases=True, todos=True)


class Doing(QObject):
    """Does one thing at a time: a key that is pressed twice does it once."""

    complained = Signal(str)
    """Why it could not be done; "" when something new is begun."""
    handed_over = Signal()
    """A decision is on the list of what is carried out by hand now."""
    refused = Signal()
    """Something could not be done: a colleague or the platform was faster, so that what is shown is old."""

    def __init__(self, desk: Desk, lanes: Lanes, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._lanes, self._screen = desk, lanes, screen
        self._writing = False
        self.dialog: ConflictDialog | None = None

    def release(self, attempt: Attempt, looked_at: AfterSale | None = None) -> None:
        """Have it sent. When the case is another by now, what changed is shown, and somebody decides again."""
        self._write(outbox.release, attempt.id, looked_at, failed=partial(self._not_released, attempt))

    def take_back(self, attempt: Attempt) -> None:
        """Cancel it."""
        self._write(outbox.take_back, attempt.id)

    def hand_over(self, attempt: Attempt) -> None:
        """Put it on the list of what is carried out by hand."""
        self._write(outbox.hand_over, attempt.id, done=lambda _attempt: self.handed_over.emit())

    def acknowledge(self, attempt: Attempt) -> None:
        """Somebody has dealt with it."""
        self._write(outbox.acknowledge, attempt.id)

    def drop_rest(self, batch_id: int) -> ConfirmDialog:
        """Ask, and take back what waits of a batch."""
        question = translate("outbox", "Take back what was not sent of this batch?")
        detail = translate(
            "outbox", "Nothing of it was sent, and the cases go back to being undecided. What was sent already stays."
        )
        drop = partial(self._write, batches.drop_rest, batch_id)
        return ask(self._screen.window(), question, detail, translate("outbox", "Take it back"), drop)

    def compare(self, attempt: Attempt, before: Seen, now: AfterSale) -> None:
        """Show what was looked at beside what is there; it is sent only if somebody says so on that."""
        if self.dialog is not None:
            return
        dialog = ConflictDialog(before, now, BY_KEY[attempt.action], self._screen.window())
        dialog.accepted.connect(partial(self.release, attempt, now))
        dialog.finished.connect(self._compared)
        self.dialog = dialog
        dialog.open()

    def _compared(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _write(
        self,
        fn: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], bool] | None = None,
    ) -> None:
        if self._writing:
            return
        self._writing = True
        self.complained.emit("")
        self._lanes.run(
            LaneName.WRITE,
            fn,
            self._desk,
            *args,
            done=partial(self._done, done),
            failed=partial(self._failed, failed),
            owner=self,
            changes=CHANGED,
        )

    def _done(self, then: Callable[[Any], object] | None, result: Any) -> None:
        self._writing = False
        if then is not None:
            then(result)

    def _failed(self, then: Callable[[BaseException], bool] | None, error: BaseException) -> None:
        self._writing = False
        taken = then is not None and then(error)
        if isinstance(error, UserError) and not taken:
            self.complained.emit(say(error.text))
        self.refused.emit()

    def _not_released(self, attempt: Attempt, error: BaseException) -> bool:
        if not isinstance(error, ConflictError):
            return False
        self.compare(attempt, error.before, error.now)
        return True
