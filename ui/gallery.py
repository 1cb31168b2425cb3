"""Every screen and dialog, built on real data: for the self-test, the pictures, and the tests that walk all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from models.desk import cases, decide, demo_outbox, queues, shops
from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.desk.importing import ImportReport
from models.desk.ledger import outbox
from models.domain.actions import AGREE_RETURN, REFUND, REJECT, REMIND, Action
from models.domain.attempt import AttemptState, Parameters
from models.domain.cancel import CancelToken
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.errors import UserError
from models.domain.listing import CaseFilter, PageRequest
from models.domain.queues import QUEUES
from models.domain.seen import Seen
from models.domain.text import QT_TRANSLATE_NOOP, Text
from ui import gallery_guide, gallery_pictures
from ui.dialogs.absence import AbsenceDialog
from ui.dialogs.batch_inputs import Ground
from ui.dialogs.batch_plan import BatchPlanDialog
from ui.dialogs.batch_run import BatchRunDialog
from ui.dialogs.batch_state import BatchState
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.conflict import ConflictDialog
from ui.dialogs.error_box import show_user_error
from ui.dialogs.evidence_viewer import EvidenceViewer
from ui.dialogs.import_progress import ImportProgressDialog
from ui.dialogs.import_result import ImportResultDialog
from ui.dialogs.keys_help import KeysHelp
from ui.dialogs.line_states import LineStatesDialog
from ui.dialogs.ship_instead import ShipInsteadDialog
from ui.dialogs.shop_book import ShopBookDialog
from ui.dialogs.shop_form import ShopForm
from ui.dialogs.teach_word import TeachWordDialog
from ui.gallery_alerts import AlertSamples
from ui.gallery_background import Samples
from ui.gallery_batches import BatchSamples
from ui.gallery_books import BookSamples
from ui.gallery_clocks import ClockSamples
from ui.gallery_parcels import ParcelSamples
from ui.gallery_receiving import ReceivingSamples
from ui.gallery_rejecting import RejectSamples
from ui.gallery_safety import SafetySamples
from ui.gallery_settings import SettingsSamples
from ui.gallery_texts import TextSamples
from ui.gallery_today import TodaySamples
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.shell.asking import Asker, material
from ui.shell.line_words import clock_words, lines
from ui.shell.main_window import MainWindow
from ui.shell.news_words import headline
from ui.shell.notice_board import Topic
from ui.shell.sending import Sending
from ui.shell.shortcuts import all_keys

WAIT_MS = 10_000
WINDOW = (1440, 900)
HELD = timedelta(seconds=5)
FILE = "售后单-2026-11-23 09_00_00.xlsx"  # untranslated: a file's name
UNKNOWN = ("status", "平台处理中", 3)  # untranslated: a word of the platform
WAYBILL = "SF7633900970092"


@dataclass(frozen=True, slots=True)
class Place:
    """A case of the demo shop by what it is."""

    queue: str
    type: AfterSaleType | None = None
    status: AfterSaleStatus | None = None


WAITING = Place("awaiting_receipt", status=AfterSaleStatus.AWAITS_BUYER_RETURN)
"""For the buyer's parcel."""
CAME_BACK = Place("awaiting_receipt", status=AfterSaleStatus.BUYER_RETURNED)
ASKS_FOR_MONEY = Place("shipped_review", AfterSaleType.SHIPPED_REFUND)


class Gallery:
    """Builds screens by name. The desk holds the demo shop."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        self._desk, self._lanes = desk, lanes
        demo_outbox.fill(desk)
        self._samples, self._batches = Samples(desk), BatchSamples(desk)
        self._books = BookSamples(desk, lanes)
        self._texts = TextSamples(desk, lanes, lambda: self.view(WAITING))
        self._parcels = ParcelSamples(desk, lanes, lambda: self.view(ASKS_FOR_MONEY), lambda: self.view(CAME_BACK))
        self._receiving = ReceivingSamples(desk, lanes, lambda: self.view(CAME_BACK))
        self._rejecting = RejectSamples(desk, lanes, lambda: self.view(CAME_BACK))
        self._clocks = ClockSamples(
            desk, lanes, lambda: self.view(Place("unshipped_review")), lambda: self.view(Place("no_deadline"))
        )
        self._alerts = AlertSamples(desk, lanes)
        self._safety = SafetySamples(desk, lanes)
        self._settings = SettingsSamples(desk, lanes)
        self._today = TodaySamples(desk, lanes)
        self._quiet, self._busy = self._samples.quiet(lanes), self._samples.busy(lanes)
        self._sending = Sending(desk, lanes)  # never started: it only tells
        for one in outbox.outbox(desk):
            if one.attempt.state is AttemptState.IN_DOUBT:
                self._sending.results.take(one.attempt)
        self._dialogs = self._dialog_builders()
        self.names: tuple[str, ...] = (
            *(f"queue-{queue.key}" for queue in QUEUES),
            "to-do",
            "outbox",
            "parcels",
            "undo",
            "notices",
            "first-case",
            *(f"dialog-{name}" for name in self._dialogs),
        )

    def picture(self, name: str) -> QPixmap:
        """Build the screen, let it load and paint, and take its picture."""
        shown = self.build(name)
        try:
            return shown.grab()
        finally:
            self.close(shown)

    def build(self, name: str) -> QWidget:
        """The screen, shown and loaded. To be given to `close`."""
        kind, _, key = name.partition("-")
        made = self._dialogs[key]() if kind == "dialog" else self._window(name)
        made.show()
        self.settle()
        return made

    def close(self, shown: QWidget) -> None:
        """Put a screen away."""
        if isinstance(shown, MainWindow):
            shown.leave()
        else:
            shown.hide()
            shown.deleteLater()
        self.settle()

    def settle(self) -> None:
        """Let everything load that is under way, and paint."""
        deadline = QDeadlineTimer(WAIT_MS)
        QApplication.processEvents()
        while self._lanes.pending and not deadline.hasExpired():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QApplication.sendPostedEvents()
        QApplication.processEvents()

    def _window(self, name: str) -> MainWindow:
        syncing = self._busy if name == "notices" else self._quiet
        window = MainWindow(self._desk, self._lanes, syncing, self._sending if name == "undo" else None)
        window.resize(*WINDOW)
        if name == "to-do":
            window.rooms.show_todo()
        elif name == "outbox":
            window.rooms.show_outbox(self._refused())
        elif name == "parcels":
            window.rooms.setCurrentWidget(window.rooms.parcels)
            self._receiving.use(window.rooms.parcels)
        elif name == "undo":
            self._hold(window)
        elif name == "first-case":
            window.guiding.mark_demo()
            window.guiding.begin()
        elif name.startswith("queue-"):
            window.rooms.setCurrentWidget(window.rooms.queues[name.partition("-")[2]])
        return window

    def _hold(self, window: MainWindow) -> None:
        """A refund that can be taken back yet, as if it had just been decided."""
        case = self.view(Place("unshipped_review")).case
        made = decide.draft(self._desk, REFUND, case, Parameters(), "")
        end = self._desk.clock.now() + HELD
        window.undoing.add(replace(made, state=AttemptState.HOLDING, hold_until=end), case.product_name)

    def _refused(self) -> str:
        """The case of a decision that was not done."""
        found = (one for one in outbox.outbox(self._desk) if one.attempt.state is AttemptState.REFUSED)
        return next(found).case.aftersale_id

    def view(self, place: Place) -> CaseView:
        """An undecided case of that kind."""
        types = frozenset() if place.type is None else frozenset({place.type})
        statuses = frozenset() if place.status is None else frozenset({place.status})
        wanted = CaseFilter(types=types, statuses=statuses, undecided_only=True)
        row = queues.page(self._desk, PageRequest(place.queue, wanted)).rows[1]
        return cases.case_view(self._desk, row.aftersale_id)

    def _dialog_builders(self) -> Mapping[str, Callable[[], QWidget]]:
        return {
            "refund": self._refund,
            "ship-instead": self._ship_instead,
            "agree-return": self._agree_return,
            "reject": self._reject,
            "remind": self._remind,
            **self._parcels.builders(),
            **self._receiving.builders(),
            **self._rejecting.builders(),
            **self._texts.builders(),
            "conflict": self._conflict,
            "batch-plan": self._batch_plan,
            "batch-run": lambda: self._batch(self._batches.running()),
            "batch-result": lambda: self._batch(self._batches.over()),
            "evidence": self._evidence,
            "evidence-two": lambda: gallery_pictures.side_by_side(self._with_pictures(), self._desk, self._lanes),
            "evidence-missing": lambda: gallery_pictures.out_of_reach(self._with_pictures(), self._desk, self._lanes),
            **self._today.builders(),
            "absence": self._absence,
            "line-states": self._line_states,
            "shops": lambda: ShopBookDialog(self._desk, self._lanes),
            "shop-form": lambda: ShopForm(self._desk, self._lanes, None, shops.COLOURS[1]),
            **self._books.builders(),
            **self._alerts.builders(),
            **self._clocks.builders(),
            **self._settings.builders(),
            "import-progress": self._import_progress,
            "import-result": lambda: ImportResultDialog(self._report()),
            "teach-word": lambda: TeachWordDialog([UNKNOWN]),
            "keys": lambda: KeysHelp(all_keys()),
            "confirm": self._confirm,
            "error": lambda: show_user_error(None, UserError(_EXAMPLE)),
            **self._safety.builders(),
            **gallery_guide.builders(),
        }

    def _refund(self) -> QDialog:
        return self._decision(Place("unshipped_review"), REFUND)

    def _ship_instead(self) -> QDialog:
        dialog = self._decision(Place("unshipped_review"), REJECT)
        if isinstance(dialog, ShipInsteadDialog):
            dialog.waybill.setText(WAYBILL)
            dialog.waybill.entered.emit()  # or it would be looked up only after a moment
        return dialog

    def _agree_return(self) -> QDialog:
        return self._decision(Place("shipped_review", AfterSaleType.RETURN_REFUND), AGREE_RETURN)

    def _reject(self) -> QDialog:
        return self._decision(CAME_BACK, REJECT)

    def _remind(self) -> QDialog:
        return self._decision(WAITING, REMIND)

    def _decision(self, place: Place, action: Action) -> QDialog:
        view = self.view(place)
        found = material(self._desk, view, action.key)
        return Asker(view, found, self._desk, self._lanes).dialog(action.key)

    def _conflict(self) -> QDialog:
        case = self.view(Place("shipped_review", AfterSaleType.RETURN_REFUND)).case
        later = case.deadline_at + timedelta(hours=6) if case.deadline_at else None
        before = replace(Seen.of(case), amount_fen=case.amount_fen + 1_500, proof="", deadline_at=later)
        return ConflictDialog(before, case, REFUND)

    def _batch_plan(self) -> QDialog:
        return BatchPlanDialog(self._desk, self._lanes, self._batches.mixed(), REFUND.key, Ground())

    def _batch(self, state: BatchState) -> QDialog:
        return BatchRunDialog(state, self._desk.clock.now())

    def _evidence(self) -> QDialog:
        view = self._with_pictures()
        kept = [one for one in view.exhibits if one.path is not None]  # the demo's platform may be gone by now
        return EvidenceViewer(view.case.aftersale_id, kept, self._desk, self._lanes)

    def _with_pictures(self) -> CaseView:
        rows = queues.page(self._desk, PageRequest("shipped_review")).rows
        views = (cases.case_view(self._desk, row.aftersale_id) for row in rows)
        return next(view for view in views if len(view.evidence) > 1)

    def _import_progress(self) -> QDialog:
        dialog = ImportProgressDialog(FILE, CancelToken())
        dialog.show_progress(31_000, 100_000)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _absence(self) -> QDialog:
        notice = next(one for one in self._busy.notices if one.topic is Topic.ABSENCE)
        words = headline(notice, self._desk.clock.now())
        return AbsenceDialog(words, notice.happenings, self._desk, self._lanes)

    def _line_states(self) -> QDialog:
        dialog, found = LineStatesDialog(), self._samples.states()
        known = {view.shop.id: view for view, _ in found}
        shown = lines([state for _, state in found], known)
        colours = [view.shop.colour for view, _ in found]
        clock = clock_words(timedelta(minutes=-3, seconds=-20))
        dialog.show_lines(list(zip(shown, colours, strict=True)), self._desk.clock.now(), clock)
        return dialog

    def _confirm(self) -> QDialog:
        return ConfirmDialog(
            translate("dialogs", "Take this decision back?"),
            translate("dialogs", "It has not been carried out. The case goes back to being undecided."),
            translate("dialogs", "Take it back"),
        )

    def _report(self) -> ImportReport:
        now = self._desk.clock.now()
        empty = ImportReport(
            file_name=FILE,
            exported_at=now - timedelta(minutes=4),
            dated_by_name=True,
            new=37,
            changed=112,
            unchanged=1408,
            direct=0,
            confirmed=26,
            contradicted=1,
            faults=(),
            older=(),
        )
        return replace(empty, unknown_words=(UNKNOWN,))


_EXAMPLE = Text(
    QT_TRANSLATE_NOOP("models", "“{file}” cannot be read: {reason}. Choose it again."),
    {"file": "photo.jpg", "reason": "–"},
)
