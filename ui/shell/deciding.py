"""From a pressed action to a recorded decision: load what the dialog needs, ask, write, say how it went.

A decision that could not be recorded reopens its dialog with everything still in it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.desk import addresses, decide, templates, todo
from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.domain.actions import AGREE_RETURN, REFUND, REJECT, REMIND, Need
from models.domain.attempt import Attempt
from models.domain.book import Address, SmsTemplate
from models.domain.changes import Changes
from models.domain.errors import UserError
from ui.dialogs.action_dialog import ActionDialog
from ui.dialogs.agree_return import AgreeReturnDialog
from ui.dialogs.error_box import show_user_error
from ui.dialogs.evidence_viewer import EvidenceViewer
from ui.dialogs.refund import RefundDialog
from ui.dialogs.reject_with_reason import RejectDialog
from ui.dialogs.remind import RemindDialog
from ui.dialogs.ship_instead import ShipInsteadDialog
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes

DECIDED = Changes(cases=True, todos=True)


@dataclass(frozen=True, slots=True)
class Material:
    """What a dialog needs beside the case: the address book, the texts, and what their places stand for."""

    book: tuple[Address, ...]
    texts: tuple[SmsTemplate, ...]
    places: dict[str, str]


def material(desk: Desk, view: CaseView, action: str) -> Material:
    """Read what the dialog of an action with an SMS needs."""
    book = tuple(addresses.listed(desk, view.case.shop_id))
    address = book[0] if book else None
    places = templates.values(desk, view.case.aftersale_id, address)
    return Material(book, tuple(templates.listed(desk, action)), places)


class Deciding(QObject):
    """Asks one thing at a time."""

    decided = Signal(str)
    """A decision on the case with this 售后单号 was recorded."""

    def __init__(self, desk: Desk, lanes: Lanes, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._window = desk, lanes, window
        self.dialog: ActionDialog | None = None
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
        if key in (AGREE_RETURN.key, REMIND.key):
            self._lanes.run(
                LaneName.READ,
                material,
                self._desk,
                view,
                key,
                done=partial(self._open_with, view, key),
                failed=self._not_asked,
                owner=self,
            )
        elif key == REJECT.key:
            self._lanes.run(
                LaneName.READ,
                todo.waybills_in_use,
                self._desk,
                done=partial(self._open_rejection, view, key),
                failed=self._not_asked,
                owner=self,
            )
        else:
            self._open(view, key, RefundDialog(view.case, REFUND, self._desk.clock.now(), self._window))

    def _not_asked(self, _error: BaseException) -> None:
        self._asked = False

    def _open_rejection(self, view: CaseView, key: str, waybills: frozenset[str]) -> None:
        needs = next(action.needs for action in view.actions if action.key == key)
        if Need.WAYBILL in needs:
            self._open(view, key, ShipInsteadDialog(view.case, REJECT, waybills, self._window))
        else:
            self._open(view, key, RejectDialog(view.case, REJECT, self._lanes, self._window))

    def _open_with(self, view: CaseView, key: str, found: Material) -> None:
        dialog: ActionDialog
        if key == AGREE_RETURN.key:
            dialog = AgreeReturnDialog(
                view.case,
                AGREE_RETURN,
                found.book,
                found.texts,
                found.places,
                self._desk,
                self._lanes,
                self._window,
            )
        else:
            dialog = RemindDialog(
                view.case, REMIND, found.texts, found.places, view.attempts, self._desk, self._lanes, self._window
            )
        self._open(view, key, dialog)

    def _open(self, view: CaseView, key: str, dialog: ActionDialog) -> None:
        self.dialog = dialog
        dialog.accepted.connect(partial(self._write, view.case.aftersale_id, key, dialog))
        dialog.rejected.connect(partial(self._leave, dialog))
        dialog.open()

    def _leave(self, dialog: ActionDialog) -> None:
        self._asked = False
        self.dialog = None
        dialog.deleteLater()

    def _write(self, aftersale_id: str, key: str, dialog: ActionDialog) -> None:
        if self._writing:
            return  # a double click; the ledger would refuse it too
        self._writing = True
        given = replace(dialog.given(), looked_at=dialog.case)
        self._lanes.run(
            LaneName.WRITE,
            decide.act,
            self._desk,
            aftersale_id,
            key,
            given,
            done=partial(self._done, dialog),
            failed=partial(self._failed, dialog),
            owner=self,
            changes=DECIDED,
        )

    def _done(self, dialog: ActionDialog, attempt: Attempt) -> None:
        self._writing = False
        self._leave(dialog)
        self.decided.emit(attempt.aftersale_id)

    def _failed(self, dialog: ActionDialog, error: BaseException) -> None:
        self._writing = False
        dialog.open()  # nothing of the draft is lost
        if isinstance(error, UserError):
            show_user_error(dialog, error)

    def look_at_evidence(self, view: CaseView, first: str = "") -> None:
        """Open the pictures and files of a case, beginning with the one of that name."""
        files = sorted(view.evidence, key=lambda one: one[0].name != first)
        viewer = EvidenceViewer(view.case.aftersale_id, files, self._desk, self._lanes, self._window)
        viewer.finished.connect(viewer.deleteLater)
        viewer.open()
