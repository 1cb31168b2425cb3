"""Each sentence of the merchants' guide, with keys alone, in the real window over real HTTP (acceptance 1 and 2)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models.desk import cases
from models.desk.parcels import receiving
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.receiving import Mismatch
from models.doudian import materials
from models.simulator.cases import COMING_BACK, IN_TRANSIT, REFUSED, Case
from models.simulator.methods import logistics
from tests.e2e.guide import ALT, AT_MOST, AT_MOST_WITH_PICTURE, ENTER, Walk, a_walk, rows  # noqa: F401 - fixtures
from tests.e2e.seat import CTRL, a_desk, a_platform, a_seat  # noqa: F401 - fixtures
from ui.dialogs.at_hand import AtHand
from ui.dialogs.reject_with_reason import RejectDialog
from ui.parcels import parcel_desk
from ui.parcels.pages import ReceivedPage, ReceivingPage

pytestmark = pytest.mark.slow

Key = Qt.Key
REVIEW, RETURNING, RETURNED = Status.AWAITS_REVIEW, Status.AWAITS_BUYER_RETURN, Status.BUYER_RETURNED
OPERATE, UPLOAD = "afterSale.operate", "material.uploadImageSync"
NUMBER = "SF1234567890123"


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """The platform's time is moved by the tests: whether a picture has passed is asked four times a second."""
    monkeypatch.setattr(materials, "WAITS", (materials.LOOK,) * 100)
    monkeypatch.setattr(parcel_desk, "SETTLE_SECONDS", 0.01)


def parcel_is(state: int) -> Callable[[Case], bool]:
    """Cases whose parcel to the buyer stands there."""
    return lambda there: there.order.parcel is not None and there.order.parcel.state == state


# 未发货退款 · 待审核


def test_unshipped_refund(walk: Walk) -> None:
    case = walk.case(Type.UNSHIPPED_REFUND, REVIEW)
    walk.press(Key.Key_R)
    walk.press(ENTER)
    walk.sit_out_the_undo_window()
    assert walk.done(case, "refund").status == Status.REFUNDED
    assert walk.wire.only(OPERATE).is_operation(401, case)
    walk.paid(case)
    walk.ends("Unshipped: refund, the money goes back at once")


def test_unshipped_reject_by_shipping(walk: Walk) -> None:
    case = walk.case(Type.UNSHIPPED_REFUND, REVIEW)
    walk.press(Key.Key_J)
    dialog = walk.dialog
    assert not dialog.decide_button.isEnabled()
    missing = dialog.decide_button.accessibleDescription()
    assert "company" in missing
    assert "waybill" in missing
    walk.scan(NUMBER)
    walk.press(ENTER)
    there = walk.done(case, "reject")
    sent = walk.wire.only("order.logisticsAdd").parameters
    assert (str(sent["order_id"]), sent["is_refund_reject"]) == (case.order_id, True)
    assert (sent["company_code"], sent["logistics_code"]) == ("shunfeng", NUMBER)
    assert (there.status, there.order.parcel.waybill) == (Status.CLOSED, NUMBER)
    assert walk.seat.counter.platform.book() == []
    walk.ends("Unshipped: reject, with company and waybill number before the button opens")


# 已发货 · 待审核


def test_shipped_refund(walk: Walk) -> None:
    case = walk.case(Type.SHIPPED_REFUND, REVIEW)
    walk.press(Key.Key_R)
    walk.press(ENTER)
    walk.sit_out_the_undo_window()
    assert walk.done(case, "refund").status == Status.REFUNDED
    assert walk.wire.only(OPERATE).is_operation(201, case)
    walk.paid(case)
    walk.ends("Shipped: refund")


def test_return_turned_into_refund(walk: Walk) -> None:
    case = walk.case(Type.RETURN_REFUND, REVIEW)
    walk.press(Key.Key_R)
    walk.press(ENTER)
    walk.sit_out_the_undo_window()
    there = walk.done(case, "refund")
    assert (there.type, there.status) == (Type.SHIPPED_REFUND, Status.REFUNDED)
    assert walk.wire.only(OPERATE).is_operation(121, case)
    walk.paid(case)
    walk.ends("Shipped: refund of a return case, without the goods coming back")


def test_return_and_refund(walk: Walk) -> None:
    case = walk.case(Type.RETURN_REFUND, REVIEW)
    walk.press(Key.Key_T)
    shown = walk.dialog.sms.shown.text()
    walk.press(ENTER)
    there = walk.done(case, "agree_return", "remind")
    sent = walk.wire.only(OPERATE)
    assert sent.is_operation(101, case)
    office = walk.seat.counter.platform._answering._office
    default = next(number for number, one in office.addresses.items() if one["is_default"] == "1")
    assert int(sent.item["logistics"]["receiver_address_id"]) == there.address_id == default
    assert there.status == RETURNING
    agreed, _ = walk.seat.counter.made(case)
    (text,) = walk.seat.counter.platform.texts()
    assert agreed.parameters.sms_text.encode() == text["sms_content"].encode() == shown.encode()
    assert [one.method for one in walk.wire.requests] == [OPERATE, "sms.send"]
    walk.ends("Shipped: return and refund, with return address and SMS notice; the case waits for the buyer")


@pytest.mark.parametrize(
    ("kind", "code", "key", "reason"),
    [(Type.SHIPPED_REFUND, 202, Key.Key_3, 3), (Type.RETURN_REFUND, 102, Key.Key_1, 3)],
    ids=["202", "102"],
)
def test_reject_with_a_reason(walk: Walk, kind: Type, code: int, key: Key, reason: int) -> None:
    case = walk.case(kind, REVIEW)
    walk.press(Key.Key_J)
    walk.press(key)
    walk.press(ENTER)
    assert walk.done(case, "reject").status == Status.REFUSED_FIRST
    sent = walk.wire.only(OPERATE)
    assert sent.is_operation(code, case)
    assert (sent.item["reject_reason_code"], sent.item.get("evidence")) == (reason, None)
    walk.ends(f"Shipped: disagree and reject, with a reason ({kind.name.lower()})")


@pytest.mark.parametrize(
    ("kind", "status", "code", "key", "reason"),
    [
        (Type.SHIPPED_REFUND, REVIEW, 202, Key.Key_1, 1),
        (Type.RETURN_REFUND, REVIEW, 102, Key.Key_1, 3),
        (Type.RETURN_REFUND, RETURNED, 112, Key.Key_3, 11),
    ],
    ids=["202", "102", "112"],
)
def test_reject_with_a_picture(walk: Walk, kind: Type, status: Status, code: int, key: Key, reason: int) -> None:
    case = walk.case(kind, status)
    walk.press(Key.Key_J)
    walk.press(key)
    walk.paste_picture()
    walk.press(ENTER)
    after = Status.REFUSED_FIRST if status == REVIEW else Status.REFUSED_SECOND
    assert walk.done(case, "reject").status == after
    assert [one.method for one in walk.wire.requests] == [UPLOAD, OPERATE]
    sent = walk.wire.only(OPERATE)
    assert sent.is_operation(code, case)
    (picture,) = sent.item["evidence"]
    assert sent.item["reject_reason_code"] == reason
    assert (picture["type"], picture["url"].startswith(walk.seat.counter.platform.address)) == (1, True)
    where = "Shipped" if status == REVIEW else "Awaiting receipt"
    walk.ends(f"{where}: reject with a reason and one picture ({kind.name.lower()})", at_most=AT_MOST_WITH_PICTURE)


def test_the_buyers_evidence(walk: Walk) -> None:
    case = walk.case(Type.SHIPPED_REFUND, REVIEW, lambda there: len(there.pictures) > 1)
    walk.press(Key.Key_E)
    viewer = walk.seat.window.deciding.viewer
    assert viewer is not None

    def shown() -> bool:
        return viewer.current is not None and viewer.pictures.picture(viewer.current) is not None

    walk.seat.until(shown)
    first = viewer.current
    walk.press(Key.Key_Right)
    walk.seat.until(shown)
    assert viewer.current != first
    assert viewer.pictures.picture(viewer.current).image.width() > 50
    exhibits = cases.case_view(walk.seat.desk, case.aftersale_id).exhibits
    assert all(one.url.startswith(walk.seat.counter.platform.address) for one in exhibits)
    assert len(exhibits) == len(walk.seat.counter.there(case).pictures)
    assert walk.wire.requests == []
    walk.ends("Shipped: view the buyer's evidence, and its next picture")
    walk.press(Key.Key_Escape)


def test_reject_in_view_of_the_evidence(walk: Walk) -> None:
    case = walk.case(Type.SHIPPED_REFUND, REVIEW, lambda there: len(there.pictures) > 1)
    walk.press(Key.Key_J)  # at once: the case has not been read in full yet
    dialog = walk.dialog
    at_hand = dialog.findChild(AtHand)
    assert at_hand.evidence.buttons == []
    assert "as soon as the platform tells" in at_hand.evidence.nothing.text()
    walk.seat.until(lambda: len(at_hand.evidence.buttons) == len(walk.seat.counter.there(case).pictures))
    walk.press(Key.Key_E)
    viewer = walk.seat.window.deciding.viewer
    assert viewer is not None
    walk.seat.until(lambda: viewer.current is not None and viewer.pictures.picture(viewer.current) is not None)
    walk.press(Key.Key_Escape)
    assert dialog.isVisible()
    walk.press(Key.Key_3)
    walk.press(ENTER)
    assert walk.done(case, "reject").status == Status.REFUSED_FIRST
    assert walk.wire.only(OPERATE).is_operation(202, case)
    walk.ends("Shipped: view the evidence large, disagree and reject, all from one dialog", at_most=AT_MOST + 2)


def test_refund_once_the_delivery_is_refused(walk: Walk) -> None:
    case = walk.case(Type.SHIPPED_REFUND, REVIEW, parcel_is(IN_TRANSIT))
    walk.press(Key.Key_D)
    walk.press(ENTER)
    walk.sit_out_the_undo_window()
    there = walk.done(case, "agree_refusal")
    assert walk.wire.only(OPERATE).is_operation(203, case)
    assert (there.agree_refuse, walk.seat.counter.platform.book()) == (1, [])
    walk.ends("Shipped: agree to refund once the buyer refuses the delivery")


def test_refund_of_a_refused_delivery(walk: Walk) -> None:
    case = walk.case(Type.SHIPPED_REFUND, REVIEW, parcel_is(REFUSED))
    walk.press(Key.Key_D)
    walk.press(ENTER)
    walk.sit_out_the_undo_window()
    assert walk.done(case, "agree_refusal").status == Status.REFUNDED
    assert walk.wire.only(OPERATE).is_operation(203, case)
    walk.paid(case)
    walk.ends("Shipped: agree to a refused delivery, the money goes at once")


def test_the_parcel_is_called_back(walk: Walk) -> None:
    world = walk.seat.counter.platform._world
    case = walk.case(Type.SHIPPED_REFUND, REVIEW, lambda there: not logistics._why_not(there.order.parcel, world.at))
    walk.press(Key.Key_I)
    walk.press(ENTER)
    there = walk.done(case, "intercept")
    (target,) = walk.wire.only("afterSale.applyLogisticsIntercept").parameters["intercept_targets"]
    assert target["tracking_no"] == case.ship_waybill
    assert (there.order.parcel.state, there.status) == (COMING_BACK, REVIEW)
    assert "costs ¥6.00" in str(walk.seat.counter.made(case)[0].outcome)
    walk.ends("Shipped: the parcel is called back, what it costs is told")


# 已发货 · 待收货


def test_remind(walk: Walk) -> None:
    case = walk.case(Type.RETURN_REFUND, RETURNING)
    left = walk.seat.counter.there(case).sms_left
    walk.press(Key.Key_M)
    shown = walk.dialog.sms.shown.text()
    walk.press(ENTER)
    assert walk.done(case, "remind").sms_left == left - 1
    (text,) = walk.seat.counter.platform.texts()
    (stored,) = walk.seat.counter.made(case)
    assert stored.parameters.sms_text.encode() == text["sms_content"].encode() == shown.encode()
    assert walk.wire.only("sms.send").parameters["tag"] == stored.key
    walk.ends("Awaiting receipt: remind the buyer, within the case's SMS quota")


@pytest.mark.parametrize("status", [RETURNING, RETURNED], ids=["not sent yet", "on its way"])
def test_refund_after_the_return_was_agreed(walk: Walk, status: Status) -> None:
    case = walk.case(Type.RETURN_REFUND, status)
    walk.press(Key.Key_R)
    walk.press(ENTER)
    walk.sit_out_the_undo_window()
    assert walk.done(case, "refund").status == Status.REFUNDED
    assert walk.wire.only(OPERATE).is_operation(111, case)
    walk.paid(case)
    walk.ends(f"Awaiting receipt: process, refund ({status.name.lower()})")


def test_reject_is_closed_until_the_goods_come(walk: Walk) -> None:
    walk.case(Type.RETURN_REFUND, RETURNING)
    walk.press(Key.Key_J)
    assert walk.seat.window.deciding.dialog is None
    assert "once they are on their way" in walk.seat.tab.panel.page.action_box.reasons["reject"].text()
    assert walk.wire.requests == []
    walk.ends("Awaiting receipt: process, reject is closed while nothing came and says why")


def test_more_time(walk: Walk) -> None:
    case = walk.case(Type.RETURN_REFUND, RETURNED)
    walk.seat.pass_by(case.deadline_at - timedelta(days=1, hours=12) - walk.seat.desk.clock.now())
    walk.stand_at(case)
    walk.press(Key.Key_X)
    walk.press(ENTER)
    there = walk.done(case, "extend")
    assert str(walk.wire.only("afterSale.timeExtend").parameters["aftersale_id"]) == case.aftersale_id
    assert there.deadline - case.deadline_at.timestamp() == timedelta(days=7).total_seconds()
    walk.ends("Awaiting receipt: extend the time to check the goods, in its window")


def test_received_and_refunded(walk: Walk) -> None:
    case = walk.case(Type.RETURN_REFUND, RETURNED)
    walk.press(Key.Key_F4)
    walk.scan(case.return_waybill)
    room = walk.seat.window.rooms.parcels
    assert isinstance(room.page, ReceivingPage)
    walk.seat.until(lambda: not room.just_came)
    walk.press(ENTER)
    found = receiving.latest(walk.seat.desk, case.aftersale_id)
    assert (found.all_good, found.waybill) == (True, case.return_waybill)
    assert walk.wire.requests == []
    walk.ends("Awaiting receipt: the parcel is received (label scanned)")
    walk.keys.clear()
    walk.seat.until(lambda: not room.just_came)
    walk.press(ENTER, CTRL)
    walk.press(ENTER)
    walk.sit_out_the_undo_window()
    assert walk.done(case, "refund").status == Status.REFUNDED
    assert walk.wire.only(OPERATE).is_operation(111, case)
    walk.paid(case)
    walk.ends("Awaiting receipt: from the received parcel on to the refund")


def test_received_damaged_and_rejected(walk: Walk) -> None:
    case = walk.case(Type.RETURN_REFUND, RETURNED)
    walk.press(Key.Key_F4)
    walk.scan(case.return_waybill)
    room = walk.seat.window.rooms.parcels
    walk.press(Key.Key_4, ALT)
    walk.paste_picture()
    walk.seat.until(lambda: not room.just_came)
    walk.press(ENTER)
    found = receiving.latest(walk.seat.desk, case.aftersale_id)
    assert (found.mismatch, len(found.photos), found.bad) == (Mismatch.DAMAGED, 1, case.pieces)
    assert isinstance(room.page, ReceivedPage)
    walk.ends("Awaiting receipt: the parcel is received, damaged, with a photo", at_most=AT_MOST_WITH_PICTURE)
    walk.keys.clear()
    walk.seat.until(lambda: not room.just_came)
    walk.press_and_wait(ENTER, CTRL)
    dialog = walk.dialog
    assert isinstance(dialog, RejectDialog)
    assert dialog.given().reason_code == 13
    walk.press(ENTER)
    assert walk.done(case, "reject").status == Status.REFUSED_SECOND
    sent = walk.wire.only(OPERATE)
    assert sent.is_operation(112, case)
    assert len(sent.item["evidence"]) == 1
    walk.ends("Awaiting receipt: from the received parcel on to the rejection, reason and photo in it")


# on every case


def test_remark(walk: Walk) -> None:
    case = walk.case(Type.SHIPPED_REFUND, REVIEW)
    walk.press(Key.Key_N)
    walk.write("已联系买家补拍照片")
    walk.press(ENTER)
    there = walk.done(case, "remark")
    assert walk.wire.only("afterSale.addOrderRemark").parameters["remark"] == "已联系买家补拍照片"
    assert [text for _, text, _, _ in there.order.remarks][-1:] == ["已联系买家补拍照片"]
    walk.ends("Any case: a remark on the platform")


def test_note(walk: Walk) -> None:
    case = walk.case(Type.SHIPPED_REFUND, REVIEW)
    walk.press(Key.Key_P)
    walk.write("老客户，先打电话")
    walk.press(ENTER)
    view = cases.case_view(walk.seat.desk, case.aftersale_id)
    assert [note.body for note in view.notes] == ["老客户，先打电话"]
    assert walk.wire.requests == []
    assert walk.seat.counter.there(case).order.remarks == []
    walk.ends("Any case: a private note, which stays at this desk")
