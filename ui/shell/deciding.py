"""From a pressed action to a recorded decision: load what the dialog needs, ask, write, say how it went.

A decision that could not be recorded reopens its dialog with everything still in it. One
on a case that changed meanwhile is first held against the case as it is.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from models.desk import decide
from models.desk.cases import CaseView, case_view
from models.desk.conflict import ConflictError
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger.lines import Lines
from models.domain.attempt import Attempt
from models.domain.changes import Changes
from models.domain.errors import UserError
from ui.dialogs.action_dialog import ActionDialog
from ui.dialogs.at_hand import AtHand
from ui.dialogs.conflict import ConflictDialog
from ui.dialogs.error_box import show_user_error
from ui.dialogs.evidence_viewer import EvidenceViewer
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.shell import keys
from ui.shell.asking import Asker, Material, material
from ui.shell.case_watch import CaseWatch

DECIDED = Changes(cases=True, todos=True)


class Deciding(QObject):
    """Asks one thing at a time."""

    decided = Signal(object, str)
    """The `Attempt` that was recorded, and its case's product."""
    take_back_wanted = Signal()
    """The key that takes a decision back was pressed in a dialog: what is held is that of the case before."""

    def __init__(self, desk: Desk, lanes: Lanes, window: QWidget, lines: Lines | None = None) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._window, self._lines = desk, lanes, window, lines
        self.dialog: ActionDialog | None = None
        self.watch: CaseWatch | None = None
        self.conflict: ConflictDialog | None = None
        self.viewer: EvidenceViewer | None = None
        self._view: CaseView | None = None
        """What is known of the case of the dialog, as of last."""
        self._asked = False
        self._writing = False

    def ask(self, view: CaseView, key: str) -> None:
        """Open the dialog of an action, or say why the action is closed."""
        if self._asked:
            return  # the key was pressed twice; the dialog is coming
        closed = next((action.why_closed for action in view.actions if action.key == key), None)
        if closed is not None:
            show_user_error(self._window, UserError(closed))
            return
        self._asked = True
        self._lanes.run(
            LaneName.READ,
            material,
            self._desk,
            view,
            key,
            done=partial(self._open, view, key),
            failed=self._not_asked,
            owner=self,
        )

    def _not_asked(self, _error: BaseException) -> None:
        self._asked = False

    def _open(self, view: CaseView, key: str, found: Material) -> None:
        dialog = Asker(view, found, self._desk, self._lanes, self._lines, self._window).dialog(key)
        self.dialog, self.watch = dialog, CaseWatch(self._desk, self._lanes, dialog)
        self._view = view
        take_back = QShortcut(QKeySequence(keys.TAKE_BACK), dialog)
        take_back.setAutoRepeat(False)
        take_back.activated.connect(self.take_back_wanted)
        dialog.accepted.connect(partial(self._decide, dialog))
        dialog.rejected.connect(partial(self._leave, dialog))
        dialog.other_wanted.connect(partial(self._ask_instead, dialog, view))
        dialog.evidence_wanted.connect(partial(self._look_from, dialog))
        dialog.open()

    def ask_about(self, aftersale_id: str, key: str) -> None:
        """The same of a case that is not in view."""
        self._lanes.run(
            LaneName.READ, case_view, self._desk, aftersale_id, done=lambda view: self.ask(view, key), owner=self
        )

    def _ask_instead(self, dialog: ActionDialog, view: CaseView, key: str) -> None:
        """The clerk would rather take another action on the case."""
        dialog.reject()
        self.ask(view, key)

    def _leave(self, dialog: ActionDialog) -> None:
        self._asked = False
        self.dialog = self.watch = None
        dialog.deleteLater()

    def _decide(self, dialog: ActionDialog) -> None:
        self._write(dialog, replace(dialog.given(), looked_at=dialog.case))

    def _write(self, dialog: ActionDialog, given: ActInput) -> None:
        if self._writing:
            return  # a double click; the ledger would refuse it too
        self._writing = True
        self._lanes.run(
            LaneName.WRITE,
            decide.act,
            self._desk,
            dialog.case.aftersale_id,
            dialog.action.key,
            given,
            done=partial(self._done, dialog),
            failed=partial(self._failed, dialog, given),
            owner=self,
            changes=DECIDED,
        )

    def _done(self, dialog: ActionDialog, attempt: Attempt) -> None:
        self._writing = False
        product = dialog.case.product_name
        self._leave(dialog)
        self.decided.emit(attempt, product)

    def _failed(self, dialog: ActionDialog, given: ActInput, error: BaseException) -> None:
        self._writing = False
        if isinstance(error, ConflictError):
            dialog.show_case(error.now)
            if self.watch is not None:
                self.watch.look()
        dialog.open()  # nothing of the draft is lost
        if isinstance(error, ConflictError):
            self._show_conflict(dialog, given, error)
        elif isinstance(error, UserError):
            show_user_error(dialog, error)

    def _show_conflict(self, dialog: ActionDialog, given: ActInput, error: ConflictError) -> None:
        """What changed; the same decision on the case as it is now is one key away, and leaving goes to the dialog."""
        conflict = ConflictDialog(error.before, error.now, dialog.action, dialog)
        self.conflict = conflict
        conflict.accepted.connect(partial(self._redo, dialog, replace(given, looked_at=error.now)))
        conflict.finished.connect(partial(self._end_conflict, conflict))
        conflict.open()

    def _end_conflict(self, conflict: ConflictDialog, _result: int) -> None:
        self.conflict = None
        conflict.deleteLater()

    def _redo(self, dialog: ActionDialog, given: ActInput) -> None:
        dialog.hide()
        self._write(dialog, given)

    def look_at_evidence(self, view: CaseView, first: str = "", above: QWidget | None = None) -> None:
        """Open the pictures and files of a case, beginning with the one of that key, `above` a dialog."""
        parent = above or self._window
        viewer = EvidenceViewer(view.case.aftersale_id, view.exhibits, self._desk, self._lanes, parent, first)
        self.viewer = viewer
        viewer.finished.connect(partial(self._leave_viewer, viewer))
        viewer.open()

    def _look_from(self, dialog: ActionDialog, first: str) -> None:
        if self._view is not None:
            self.look_at_evidence(self._view, first, dialog)

    def renew_evidence(self, view: CaseView | None) -> None:
        """A case was read anew, perhaps in full for the first time: what is open of it shows what there is now."""
        if view is None:
            return
        if self.viewer is not None and self.viewer.aftersale_id == view.case.aftersale_id:
            self.viewer.renew(view.exhibits)
        if self.dialog is not None and self.dialog.case.aftersale_id == view.case.aftersale_id:
            self._view = view
            for at_hand in self.dialog.findChildren(AtHand):
                at_hand.renew_evidence(view)

    def _leave_viewer(self, viewer: EvidenceViewer, _result: int) -> None:
        self.viewer = None
        viewer.deleteLater()
