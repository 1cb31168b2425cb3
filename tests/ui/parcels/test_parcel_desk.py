"""The parcel desk with nothing but a scanner and keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage

from models.desk.desk import Desk
from models.desk.parcels import receiving, strays
from models.desk.parcels.receiving import Received
from models.desk.parcels.receiving_input import ReceiveInput
from models.desk.parcels.strays import StrayInput
from models.domain.codes import AfterSaleStatus as S
from models.domain.receiving import Mismatch
from tests.factory import NOW, make_case, make_return
from tests.ui.parcels.conftest import CTRL, KEYS, Scanner
from ui.parcels import parcel_desk
from ui.parcels.pages import ChoicePage, IdlePage, ReceivedPage, ReceivingPage
from ui.parcels.stray_pages import StrayPage, UnknownPage

WAYBILL, OTHER = "YT9678566151072", "SF0000000000001"
HOUR = timedelta(hours=1)


def returned(**parts: object) -> object:
    return make_return(S.BUYER_RETURNED, **{"return_waybill": WAYBILL, "pieces": 1, **parts})


def test_a_good_parcel_takes_the_scanner_and_one_key_and_the_field_is_free(
    scanner: Scanner, desk: Desk, put: Callable[..., None]
) -> None:
    case = returned()
    put([case])
    asked: list[tuple[str, str]] = []
    scanner.room.action_requested.connect(lambda *what: asked.append(what))
    scanner.scan(f"运单号：{WAYBILL.lower()}")
    assert isinstance(scanner.page, ReceivingPage)
    assert scanner.page.opened.case == case
    assert (scanner.page.form.good.value(), scanner.page.form.bad.value()) == (1, 0)
    scanner.press(KEYS.Key_Return)
    assert scanner.pressed == 1
    assert receiving.latest(desk, case.aftersale_id).all_good
    assert isinstance(scanner.page, ReceivedPage)
    assert scanner.room.field.hasFocus()
    assert scanner.room.field.text() == ""
    scanner.press(KEYS.Key_Return)  # nothing: it is about money
    assert asked == []
    scanner.press(KEYS.Key_Return, CTRL)
    assert asked == [(case.aftersale_id, "refund")]


def test_a_scanner_that_presses_enter_twice_receives_nothing_unseen(
    scanner: Scanner, desk: Desk, put: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parcel_desk, "SETTLE_SECONDS", 600)
    case = returned()
    put([case])
    scanner.scan(WAYBILL)
    assert scanner.room.just_came
    scanner.qtbot.keyClick(scanner.room.field, KEYS.Key_Return)
    scanner.settle()
    assert receiving.latest(desk, case.aftersale_id) is None


def test_a_damaged_piece_with_a_pasted_photo_leads_to_the_rejection(
    scanner: Scanner, desk: Desk, put: Callable[..., None]
) -> None:
    case = returned(pieces=2)
    put([case])
    scanner.scan(WAYBILL)
    asked: list[tuple[str, str]] = []
    scanner.room.action_requested.connect(lambda *what: asked.append(what))
    scanner.press(KEYS.Key_4, Qt.KeyboardModifier.AltModifier)
    form = scanner.page.form
    assert form.mismatch is Mismatch.DAMAGED
    assert (form.good.value(), form.bad.value()) == (0, 2)
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    QGuiApplication.clipboard().setImage(image)
    scanner.room.field.setFocus()
    scanner.press(KEYS.Key_V, CTRL)
    QGuiApplication.clipboard().clear()
    assert len(form.evidence.paths) == 1
    scanner.press(KEYS.Key_Return)
    found = receiving.latest(desk, case.aftersale_id)
    assert (found.good, found.bad, found.mismatch, len(found.photos)) == (0, 2, Mismatch.DAMAGED, 1)
    scanner.press(KEYS.Key_Return, CTRL)
    assert asked == [(case.aftersale_id, "reject")]
    assert receiving.proposal(desk, case.aftersale_id).reason_code == 13


def test_what_is_wrong_is_named_before_the_button_opens(scanner: Scanner, desk: Desk, put: Callable[..., None]) -> None:
    case = returned(pieces=2)
    put([case])
    scanner.scan(WAYBILL)
    page = scanner.page
    page.form.bad.setValue(1)
    assert page.missing_label.text() == "Say what is wrong with the bad pieces."
    assert not page.finish_button.isEnabled()
    assert page.form.count_warning.text() == "Pieces that came: 3. Declared: 2. Count again."
    scanner.room.field.setFocus()
    scanner.press(KEYS.Key_Return)
    assert receiving.latest(desk, case.aftersale_id) is None
    page.form.good.setValue(1)
    page.form.choose(Mismatch.USED)
    assert page.form.count_warning.isHidden()
    assert page.finish_button.isEnabled()


@pytest.mark.parametrize(
    ("kind", "numbers"),
    [
        (Mismatch.NONE, (3, 0)),
        (Mismatch.MISSING, (2, 0)),
        (Mismatch.OTHER_GOODS, (0, 3)),
        (Mismatch.EMPTY, (0, 0)),
        (Mismatch.USED, (0, 3)),
    ],
)
def test_the_numbers_follow_what_is_wrong(
    scanner: Scanner, put: Callable[..., None], kind: Mismatch, numbers: tuple[int, int]
) -> None:
    put([returned(pieces=3)])
    scanner.scan(WAYBILL)
    form = scanner.page.form
    form.choose(kind)
    assert (form.good.value(), form.bad.value()) == numbers
    assert form.lacking() == []
    form.choose(Mismatch.NONE)
    assert form.good.value() + form.bad.value() == form.good.value() > 0


def test_two_cases_on_one_waybill_are_chosen_by_key(scanner: Scanner, put: Callable[..., None]) -> None:
    sooner, later = returned(deadline_at=NOW + HOUR), returned(deadline_at=NOW + 9 * HOUR)
    put([later, sooner])
    scanner.scan(WAYBILL)
    assert isinstance(scanner.page, ChoicePage)
    assert scanner.room.field.hasFocus()
    scanner.press(KEYS.Key_Down)
    scanner.press(KEYS.Key_Down)  # the last one already
    scanner.press(KEYS.Key_Return)
    assert scanner.page.opened.case.aftersale_id == later.aftersale_id
    assert any(sooner.aftersale_id in str(text) for text in scanner.page.opened.warnings)


def test_a_parcel_that_was_received_already_says_by_whom_and_is_corrected(
    scanner: Scanner, desk: Desk, put: Callable[..., None], photo: Path
) -> None:
    case = returned()
    put([case])
    first = ReceiveInput(good=0, bad=1, mismatch=Mismatch.USED, note="有穿着痕迹", photos=(photo,), by="小王")
    receiving.receive(desk, case.aftersale_id, first)
    scanner.scan(WAYBILL)
    form = scanner.page.form
    assert form.mismatch is Mismatch.USED
    assert form.note.text() == "有穿着痕迹"
    assert not form.touched
    texts = [label.text() for label in form.findChildren(type(scanner.page.missing_label))]
    assert any(text.startswith("小王 received this parcel at") for text in texts)
    assert scanner.page.finish_button.text() == "Correct it  (Enter)"
    scanner.press(KEYS.Key_1, Qt.KeyboardModifier.AltModifier)
    scanner.room.field.setFocus()
    scanner.press(KEYS.Key_Return)
    found = receiving.latest(desk, case.aftersale_id)
    assert (found.all_good, len(found.photos)) == (True, 1)


def test_a_colleague_who_was_faster_is_told_and_nothing_is_doubled(
    scanner: Scanner, desk: Desk, put: Callable[..., None]
) -> None:
    case = returned()
    put([case])
    scanner.scan(WAYBILL)
    receiving.receive(desk, case.aftersale_id, ReceiveInput(good=1, by="阿杰"))
    scanner.press(KEYS.Key_Return)
    assert "阿杰 received this parcel" in scanner.room.problem.text()
    assert scanner.page.opened.before.by == "阿杰"
    assert receiving.latest(desk, case.aftersale_id).by == "阿杰"


def test_the_next_number_leaves_what_was_only_looked_at_and_says_so(scanner: Scanner, put: Callable[..., None]) -> None:
    first, second = returned(), returned(return_waybill=OTHER)
    put([first, second])
    scanner.scan(WAYBILL)
    scanner.scan(OTHER)
    assert scanner.page.opened.case == second
    assert WAYBILL in scanner.room.problem.text()


def test_what_was_entered_is_not_lost_by_the_next_number_but_by_esc(
    scanner: Scanner, put: Callable[..., None], photo: Path
) -> None:
    put([returned(), returned(return_waybill=OTHER)])
    scanner.scan(WAYBILL)
    page = scanner.page
    page.form.evidence.add([photo])
    scanner.settle()
    scanner.scan(OTHER)
    assert scanner.page is page
    assert "not finished" in scanner.room.problem.text()
    scanner.press(KEYS.Key_Escape)  # the number
    assert scanner.page is page
    scanner.press(KEYS.Key_Escape)
    assert isinstance(scanner.page, IdlePage)


def test_no_number_and_a_finished_case(scanner: Scanner, put: Callable[..., None]) -> None:
    over = make_return(S.REFUNDED, return_waybill=WAYBILL, final_at=NOW)
    put([over])
    scanner.scan("谢谢惠顾")
    assert "holds no number" in scanner.room.problem.text()
    assert isinstance(scanner.page, IdlePage)
    scanner.scan(WAYBILL)
    assert scanner.room.problem.isHidden()
    assert isinstance(scanner.page, ChoicePage)  # a finished one never opens by itself
    scanner.press(KEYS.Key_Return)
    scanner.press(KEYS.Key_Return)
    assert isinstance(scanner.page, ReceivedPage)
    assert not any(button.isEnabled() for button in scanner.page.buttons.values())


# the bucket


def test_an_unknown_parcel_goes_into_the_bucket_with_one_key_and_is_found_again(
    scanner: Scanner, desk: Desk, put: Callable[..., None], changed: Callable[[], None], photo: Path
) -> None:
    counted: list[int] = []
    scanner.room.counted.connect(counted.append)
    scanner.scan(f"https://qr.example.cn/?no={WAYBILL}")
    assert isinstance(scanner.page, UnknownPage)
    assert scanner.page.waybill.text() == WAYBILL
    scanner.page.evidence.add([photo])
    scanner.settle()
    scanner.press(KEYS.Key_Return)
    assert scanner.room.told.text() == f"{WAYBILL} lies in the bucket now."
    assert isinstance(scanner.page, IdlePage)
    (lies,) = strays.listed(desk).waiting
    assert (lies.waybill, len(lies.photos)) == (WAYBILL, 1)
    assert counted[-1] == 1
    scanner.scan(WAYBILL)  # once more
    assert isinstance(scanner.page, StrayPage)
    assert "lies in the bucket already" in scanner.room.told.text()
    case = returned()
    put([case])
    strays.match_now(desk)
    changed()
    scanner.press(KEYS.Key_Escape)
    scanner.press(KEYS.Key_Down)
    assert scanner.room.bucket.list.hasFocus()
    scanner.press(KEYS.Key_Return)
    assert isinstance(scanner.page, StrayPage)
    scanner.press(KEYS.Key_Return)
    assert scanner.page.opened.case.aftersale_id == case.aftersale_id
    scanner.press(KEYS.Key_Return)
    assert not strays.listed(desk)
    assert counted[-1] == 0


def test_a_parcel_is_matched_by_hand(scanner: Scanner, desk: Desk, put: Callable[..., None]) -> None:
    case = make_return(S.AWAITS_BUYER_RETURN)
    put([case, make_case()])
    strays.put(desk, StrayInput(waybill=WAYBILL, by="小王"))
    scanner.scan(WAYBILL)
    scanner.press(KEYS.Key_Return)
    assert "Which case does" in scanner.room.told.text()
    scanner.scan("6999999999999999999")
    assert scanner.room.problem.text() == "No case here has this number."
    scanner.scan(case.order_id)
    assert isinstance(scanner.page, ChoicePage)
    scanner.press(KEYS.Key_Return)
    assert [one.aftersale_id for one in strays.listed(desk).matched] == [case.aftersale_id]
    assert scanner.page.opened.case.aftersale_id == case.aftersale_id
    scanner.press(KEYS.Key_Return)
    found = receiving.latest(desk, case.aftersale_id)
    assert found.waybill == WAYBILL
    assert not strays.listed(desk)


def test_a_parcel_is_closed_with_a_word(scanner: Scanner, desk: Desk) -> None:
    strays.put(desk, StrayInput(waybill=WAYBILL, by="小王"))
    scanner.scan(WAYBILL)
    page = scanner.page
    page.word.setFocus()
    scanner.press(KEYS.Key_Return)
    assert scanner.room.problem.text() == "Say in a word what became of the parcel."
    page.word.setText("寄件人取回")
    scanner.press(KEYS.Key_Return)
    assert not strays.listed(desk)
    assert scanner.room.field.hasFocus()


def test_none_of_the_proposed_cases_is_it(scanner: Scanner, put: Callable[..., None]) -> None:
    put([returned(), returned()])
    scanner.scan(WAYBILL)
    scanner.page.none_button.click()
    assert isinstance(scanner.page, UnknownPage)
    assert scanner.page.waybill.text() == WAYBILL


def test_a_phone_that_nobody_knows_says_whose_phones_are_known(scanner: Scanner) -> None:
    scanner.scan("4321")
    assert isinstance(scanner.page, UnknownPage)
    assert "Phones are known only" in scanner.room.told.text()
    assert scanner.page.missing_label.text() != ""
    assert not scanner.page.finish_button.isEnabled()


def test_a_step_that_is_closed_says_why(scanner: Scanner, put: Callable[..., None]) -> None:
    case = returned()
    put([case])
    scanner.scan(WAYBILL)
    scanner.press(KEYS.Key_Return)
    done: Received = scanner.page.done
    closed = [step for step in done.steps if not step.open]
    assert all(not scanner.page.buttons[step.key].isEnabled() and step.why_closed for step in closed)
