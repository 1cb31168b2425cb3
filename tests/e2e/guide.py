"""Walking through the merchants' guide with keys alone: they are counted, and what reaches the platform is noted."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QInputMethodEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.simulator.cases import Case
from models.simulator.simulator import Simulator
from tests.e2e.seat import CTRL, HOLD, SECOND, Seat
from ui.dialogs.action_dialog import ActionDialog

NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
ENTER = Qt.Key.Key_Return
AT_MOST, AT_MOST_WITH_PICTURE = 3, 6
"""So many keys lead from the list to the outcome (the issue's acceptance 2)."""
QUEUES = {
    (Type.UNSHIPPED_REFUND, Status.AWAITS_REVIEW): "unshipped_review",
    (Type.SHIPPED_REFUND, Status.AWAITS_REVIEW): "shipped_review",
    (Type.RETURN_REFUND, Status.AWAITS_REVIEW): "shipped_review",
    (Type.RETURN_REFUND, Status.AWAITS_BUYER_RETURN): "awaiting_receipt",
    (Type.RETURN_REFUND, Status.BUYER_RETURNED): "awaiting_receipt",
}
ACTING = frozenset(
    {
        "afterSale.operate",
        "afterSale.timeExtend",
        "afterSale.addOrderRemark",
        "afterSale.applyLogisticsIntercept",
        "order.logisticsAdd",
        "sms.send",
        "material.uploadImageSync",
    }
)
"""All else only reads."""


@dataclass(frozen=True, slots=True)
class Request:
    """One that reached the platform, as it was written."""

    method: str
    parameters: dict[str, Any]

    @property
    def item(self) -> dict[str, Any]:
        """The one case of an `afterSale.operate`."""
        (only,) = self.parameters["items"]
        return only

    def is_operation(self, code: int, case: AfterSale) -> bool:
        """Whether it asks for that operation on that case, as it was looked at."""
        named = (self.parameters["type"], str(self.item["aftersale_id"]), self.item["update_time"])
        assert case.updated_at is not None
        return named == (code, case.aftersale_id, int(case.updated_at.timestamp()))

    @property
    def short(self) -> str:
        """For the table."""
        if self.method == "afterSale.operate":
            return f"{self.method} {self.parameters['type']}{' + evidence' if self.item.get('evidence') else ''}"
        refusing = " is_refund_reject" if self.parameters.get("is_refund_reject") else ""
        return f"{self.method}{refusing}"


@dataclass(slots=True)
class Wire:
    """Every request for something to be done, in the order in which they came."""

    requests: list[Request] = field(default_factory=list)

    def listen(self, platform: Simulator) -> None:
        """Note what `platform` is asked from now on."""
        work = platform._answering._work

        def noting(request: Any, *rest: Any) -> Any:
            method = request.path.strip("/").replace("/", ".")
            if method in ACTING:
                self.requests.append(Request(method, json.loads(request.body)))
            return work(request, *rest)

        platform._answering._work = noting  # type: ignore[method-assign]

    def of(self, method: str) -> list[Request]:
        """Those of one method."""
        return [one for one in self.requests if one.method == method]

    def only(self, method: str) -> Request:
        """The one request of a method."""
        (found,) = self.of(method)
        return found


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    sentence: str
    screen: str
    test: str
    left: str
    keys: str


@dataclass
class Walk:
    """From a case in the list to what the platform made of it."""

    seat: Seat
    wire: Wire
    test: str
    rows: list[Row]
    keys: list[str] = field(default_factory=list)
    screens: list[str] = field(default_factory=list)

    # where one begins

    def case(self, kind: Type, status: Status, fits: Callable[[Case], bool] = lambda _: True) -> AfterSale:
        """A case of this kind, under the keys in the list of its queue."""
        found = next(one for one in self.seat.counter.cases(kind, status) if fits(self.seat.counter.there(one)))
        self.stand_at(found)
        return found

    def stand_at(self, case: AfterSale) -> None:
        """Select it in the list. From here on keys are counted."""
        self.seat.at(case, QUEUES[case.type, case.status])
        self.keys.clear()
        self.screens.clear()

    # what one does

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press one key wherever the keys go, and see what comes of it."""
        self._send(key, modifiers)
        self.seat.settle()

    def press_and_wait(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """The same where the platform looks at pictures then, for which it needs time."""
        self._send(key, modifiers)
        self.wait_for(lambda: self.seat.lanes.pending == 0)

    def scan(self, number: str) -> None:
        """Have a scanner type a number and its Enter: one step."""
        self.keys.append(f"scan {number}")
        self.seat.qtbot.keyClicks(self._under_the_keys(), number)
        self.seat.qtbot.keyClick(self._under_the_keys(), ENTER)
        self.seat.settle()

    def write(self, words: str) -> None:
        """Write some words, which come from an input method: one step."""
        self.keys.append(f"“{words}”")
        written = QInputMethodEvent()
        written.setCommitString(words)
        QApplication.sendEvent(self._under_the_keys(), written)
        self.seat.settle()

    def paste_picture(self) -> None:
        """Paste a screenshot, and look at it until the platform has let it pass, if it goes there."""
        image = QImage(320, 240, QImage.Format.Format_RGB32)
        image.fill(QColor("#4477aa"))
        QGuiApplication.clipboard().setImage(image)
        self.press_and_wait(Qt.Key.Key_V, CTRL)

    def wait_for(self, what: Callable[[], object]) -> None:
        """Wait in a time that runs: the platform needs some of it."""

        def looked() -> bool:
            self.seat.counter.wait(SECOND)
            return bool(what())

        self.seat.until(looked)

    def sit_out_the_undo_window(self) -> None:
        """Let the time pass in which a refund can be taken back."""
        self.seat.pass_by(HOLD + timedelta(seconds=1))

    # what there is then

    @property
    def dialog(self) -> ActionDialog:
        """The decision dialog that is open."""
        found = self.seat.window.deciding.dialog
        assert found is not None
        assert found.isVisible()
        return found

    def done(self, case: AfterSale, *actions: str) -> Case:
        """The platform's own case, once exactly these decisions were made on it here and all are carried out."""
        counter, wanted = self.seat.counter, [(action, AttemptState.DONE) for action in actions]
        self.seat.until(lambda: [(one.action, one.state) for one in counter.made(case)] == wanted)
        self.seat.settle()
        return counter.there(case)

    def paid(self, case: AfterSale) -> None:
        """The case's amount went to the buyer, once, because the shop said so."""
        (payment,) = self.seat.counter.platform.book()
        assert (payment["aftersale_id"], payment["amount_fen"]) == (case.aftersale_id, case.amount_fen)
        assert payment["by"] == "merchant"

    def ends(self, sentence: str, *, at_most: int = AT_MOST) -> None:
        """No more keys than that, and a line for the table."""
        left = ", ".join(dict.fromkeys(one.short for one in self.wire.requests)) or "nothing"
        shown = " · ".join(self.keys)
        self.rows.append(Row(sentence, " → ".join(self.screens), self.test, left, f"{len(self.keys)}: {shown}"))
        assert len(self.keys) <= at_most, shown

    def _send(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        self.keys.append(QKeySequence(QKeyCombination(modifiers, key)).toString().replace("Return", "Enter"))
        self.seat.qtbot.keyClick(self._under_the_keys(), key, modifiers)

    def _under_the_keys(self) -> QWidget:
        """Where the system sends keys. Offscreen nobody brings a window to the front when one before it closes."""
        top = QApplication.activeModalWidget() or self.seat.window
        top.activateWindow()
        self.seat.qtbot.waitUntil(top.isActiveWindow)
        rooms = self.seat.window.rooms
        screen = rooms.tabText(rooms.currentIndex()) if top is self.seat.window else top.windowTitle()
        if screen not in self.screens[-1:]:
            self.screens.append(screen)
        return top.focusWidget() or top


def table(rows: list[Row]) -> str:
    """The table as text."""
    heads = Row("sentence", "screen", "test", "request that left", "keys")
    return "\n".join(" | ".join((one.sentence, one.screen, one.test, one.left, one.keys)) for one in [heads, *rows])


@pytest.fixture(scope="module")
def rows() -> Iterator[list[Row]]:
    """What the walks of a module showed; `pytest -s` tells it at the end."""
    found: list[Row] = []
    yield found
    if found:
        sys.stdout.write(f"\n{table(found)}\n")


@pytest.fixture(name="walk")
def a_walk(seat: Seat, rows: list[Row], request: pytest.FixtureRequest) -> Iterator[Walk]:
    """One walk."""
    wire = Wire()
    wire.listen(seat.counter.platform)
    yield Walk(seat, wire, request.node.name, rows)
    QGuiApplication.clipboard().clear()
