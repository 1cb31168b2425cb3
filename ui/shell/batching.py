"""One action on many cases: look them over and ask, write it down, send it, say what came of it.

Several batches may be on their way at once, each with a dialog that one need not keep open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.desk import addresses, shops, templates
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger import batch_plans, batch_runs, batches
from models.desk.ledger.batches import BatchReport, Failed, by_class
from models.desk.ledger.cures import Cure
from models.desk.ledger.planning import LeftOut
from models.desk.ledger.sending import Sender
from models.domain.actions import AGREE_RETURN
from models.domain.changes import Changes
from models.domain.errors import UserError
from models.domain.seen import Seen
from ui.dialogs.batch_inputs import Ground
from ui.dialogs.batch_plan import BatchPlanDialog
from ui.dialogs.batch_run import BatchRunDialog
from ui.dialogs.error_box import show_user_error
from ui.queues.labels import link_button
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.runtime.many_rows import many_rows
from ui.runtime.ticker import Ticker
from ui.shell.batch_run import BatchRun
from ui.shell.sending import Sending

DECIDED = Changes(cases=True, todos=True)


@dataclass(frozen=True, slots=True)
class Begun:
    """A batch that was just written down."""

    report: BatchReport
    left_out: tuple[LeftOut, ...]
    """What changed since it was looked over."""
    until: datetime
    """The end of its undo window, UTC."""


def ground(desk: Desk, aftersale_ids: Sequence[str], action: str) -> Ground:
    """Read what an action asks with: the address books of the cases' shops, the texts to buyers."""
    if action != AGREE_RETURN.key:
        return Ground()
    concerned = {row.shop_id for row in many_rows(desk, aftersale_ids).values()}
    known = [view.shop for view in shops.in_use(desk) if view.shop.id in concerned]
    books = tuple((shop, tuple(addresses.listed(desk, shop.id))) for shop in known)
    return Ground(books, tuple(templates.listed(desk, action)))


def begin(desk: Desk, action: str, given: ActInput, seen: Mapping[str, Seen]) -> Begun:
    """Write a batch down, for the write lane. Raises as `batch_plans.begin`."""
    report, left_out = batch_plans.begin(desk, action, given, seen)
    return Begun(report, left_out, batch_runs.hold_until(desk, report))


class Batching(QObject):
    """Asks about one batch at a time."""

    begun = Signal(object)
    """The 售后单号 (a set) of the cases that were just decided together."""
    case_wanted = Signal(str)
    outbox_wanted = Signal(str)
    """The 售后单号 of a decision to look at there."""
    todo_wanted = Signal()
    shops_wanted = Signal()
    said = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, desk: Desk, lanes: Lanes, sending: Sending | None, ticker: Ticker, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._sending, self._ticker = desk, lanes, sending, ticker
        self._window = window
        self.dialog: BatchPlanDialog | None = None
        self._asked = False
        self._runs: dict[int, BatchRun] = {}
        self._dialogs: dict[int, BatchRunDialog] = {}
        self.button = link_button("")
        """For the status bar: how far it is. Opens the dialogs."""
        self.button.hide()
        self.button.clicked.connect(self.show_runs)
        for run in lanes.findChildren(BatchRun):  # from before the language was changed
            if not run.is_over:
                self._watch(run)

    @property
    def runs(self) -> tuple[BatchRun, ...]:
        """What is on its way, or was not looked at since it ended."""
        return tuple(self._runs.values())

    def dialog_of(self, batch_id: int) -> BatchRunDialog | None:
        """The open dialog of a batch."""
        return self._dialogs.get(batch_id)

    # asking

    def ask(self, aftersale_ids: Sequence[str], action: str) -> None:
        """Look these cases over, and ask."""
        if self._asked:
            return  # the key was pressed twice; the dialog is coming
        self._asked = True
        self._lanes.run(
            LaneName.READ,
            ground,
            self._desk,
            tuple(aftersale_ids),
            action,
            done=partial(self._ask, tuple(aftersale_ids), action),
            failed=self._not_asked,
            owner=self,
        )

    def _ask(self, aftersale_ids: tuple[str, ...], action: str, found: Ground) -> None:
        dialog = BatchPlanDialog(self._desk, self._lanes, aftersale_ids, action, found, self._window)
        self.dialog = dialog
        dialog.begin_wanted.connect(partial(self._begin, dialog, action))
        dialog.finished.connect(partial(self._leave, dialog))
        dialog.open()

    def _not_asked(self, _error: BaseException) -> None:
        self._asked = False

    def _leave(self, dialog: BatchPlanDialog, _code: int) -> None:
        self._asked, self.dialog = False, None
        dialog.deleteLater()

    def _begin(self, dialog: BatchPlanDialog, action: str, given: ActInput, seen: Mapping[str, Seen]) -> None:
        dialog.show_writing(True)
        self._lanes.run(
            LaneName.WRITE,
            begin,
            self._desk,
            action,
            given,
            seen,
            done=partial(self._begun, dialog),
            failed=partial(self._failed, dialog),
            owner=self,
            changes=DECIDED,
        )

    def _failed(self, dialog: BatchPlanDialog, error: BaseException) -> None:
        dialog.show_writing(False)
        dialog.look()
        if isinstance(error, UserError):
            show_user_error(dialog, error)

    def _begun(self, dialog: BatchPlanDialog, begun: Begun) -> None:
        left = (*(dialog.plan.left_out if dialog.plan else ()), *begun.left_out)
        run = BatchRun(self._desk, self._lanes, self._sender, begun.report, left, begun.until)
        dialog.accept()
        self._watch(run)
        if begun.report.left:
            run.send()
        self.begun.emit({entry.attempt.aftersale_id for entry in begun.report.entries})
        self._open(run)

    @property
    def _sender(self) -> Sender | None:
        return self._sending.outgoing if self._sending is not None else None

    # on its way

    def resume(self, batch_id: int) -> None:
        """Open a batch of which something is left. Nothing is sent before somebody says so."""
        if batch_id in self._runs:
            self._open(self._runs[batch_id])
            return
        self._lanes.run(LaneName.READ, batches.report, self._desk, batch_id, done=self._resume, owner=self)

    def _resume(self, report: BatchReport) -> None:
        if report.batch.id not in self._runs:
            self._watch(BatchRun(self._desk, self._lanes, self._sender, report))
        self._open(self._runs[report.batch.id])

    def show_runs(self) -> None:
        """Open what is on its way."""
        for run in self.runs:
            self._open(run)

    def stop(self) -> None:
        """End what is on its way after the case that is being sent; the program is closed."""
        for run in self.runs:
            run.stop()

    def close_dialogs(self) -> None:
        """The window goes."""
        for dialog in list(self._dialogs.values()):
            dialog.leave()

    def _watch(self, run: BatchRun) -> None:
        self._runs[run.batch_id] = run
        run.moved.connect(self._on_moved)
        self._show_button()

    def _open(self, run: BatchRun) -> None:
        dialog = self._dialogs.get(run.batch_id)
        if dialog is None:
            dialog = self._dialogs[run.batch_id] = BatchRunDialog(run.state, self._desk.clock.now(), self._window)
            self._connect(run, dialog)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _connect(self, run: BatchRun, dialog: BatchRunDialog) -> None:
        dialog.take_back_wanted.connect(run.take_back)
        dialog.pause_wanted.connect(run.pause)
        dialog.go_on_wanted.connect(run.go_on)
        dialog.stop_wanted.connect(run.stop)
        dialog.rest_wanted.connect(run.send)
        dialog.drop_wanted.connect(run.drop_rest)
        dialog.cure_wanted.connect(partial(self._cure, run))
        dialog.case_wanted.connect(self._go_to_case)
        dialog.todo_wanted.connect(self._go_to_todo)
        dialog.finished.connect(partial(self._closed, run, dialog))
        self._ticker.subscribe(dialog, partial(self._tick, run, dialog))

    def _tick(self, run: BatchRun, dialog: BatchRunDialog, now: datetime) -> None:
        state = run.state
        if state.phase is dialog.phase:
            dialog.tick(now)
        else:  # the undo window is over
            dialog.show_state(state, now)

    def _on_moved(self) -> None:
        now = self._desk.clock.now()
        for run in self.runs:
            dialog = self._dialogs.get(run.batch_id)
            if dialog is not None:
                dialog.show_state(run.state, now)
            elif run.is_over and _is_smooth(run.state.report):
                self.said.emit(_over_words(run.state.report))
                self._forget(run)
        self._show_button()

    def _closed(self, run: BatchRun, dialog: BatchRunDialog, _code: int) -> None:
        del self._dialogs[run.batch_id]
        self._ticker.unsubscribe(dialog)
        dialog.deleteLater()
        if run.is_over:
            self._forget(run)
        self._show_button()

    def _forget(self, run: BatchRun) -> None:
        del self._runs[run.batch_id]
        run.moved.disconnect(self._on_moved)
        run.deleteLater()

    def _show_button(self) -> None:
        self.button.setText(_button_words(self.runs))
        self.button.setVisible(bool(self.runs))

    # what helps

    def _cure(self, run: BatchRun, failed: Failed) -> None:
        numbers = [entry.attempt.id for entry in failed.entries]
        if failed.cure is Cure.SEND_AGAIN:
            run.send(again=True, only=numbers)
        elif failed.cure is Cure.BY_HAND:
            run.hand_over(numbers)
        elif failed.cure is Cure.READ_AGAIN and self._sending is not None:
            self._sending.read_now()
        elif failed.cure is Cure.LOOK:
            self._come_back()
            self.outbox_wanted.emit(failed.entries[0].attempt.aftersale_id)
        elif failed.cure is Cure.SHOP:
            self._come_back()
            self.shops_wanted.emit()

    def _go_to_case(self, aftersale_id: str) -> None:
        self._come_back()
        self.case_wanted.emit(aftersale_id)

    def _go_to_todo(self) -> None:
        self._come_back()
        self.todo_wanted.emit()

    def _come_back(self) -> None:
        self._window.raise_()
        self._window.activateWindow()


def _is_smooth(report: BatchReport) -> bool:
    """Whether nobody has to look into anything of it."""
    return not report.left and all(failed.cure is Cure.NOTHING for failed in by_class(report))


def _over_words(report: BatchReport) -> str:
    source = translate("batch", "The batch is over. Done: {n} of {total}")
    return source.format(n=f"{report.done:,}", total=f"{len(report.entries):,}")


def _button_words(runs: Sequence[BatchRun]) -> str:
    states = [run.state for run in runs]
    done, total = sum(state.done for state in states), sum(state.total for state in states)
    if all(run.is_over for run in runs):
        source = translate("batch", "Batch over: look at it")
    elif len(runs) == 1:
        source = translate("batch", "Batch: {n} of {total}")
    else:
        source = translate("batch", "Batches: {batches}, {n} of {total}")
    return source.format(n=f"{done:,}", total=f"{total:,}", batches=len(runs))
