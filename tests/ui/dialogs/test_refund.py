from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from models.desk.ledger.lines import Lines
from models.desk.ledger.sendoff import Outlook
from models.domain.actions import REFUND, REJECT
from models.domain.book import Shop, ShopKind
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.route import ParcelState
from tests.factory import NOW, make_case, make_return, moved
from tests.ui.dialogs.parcels import view_at
from ui.dialogs.at_hand import AtHand
from ui.dialogs.refund import RefundDialog
from ui.dialogs.refund_words import warnings
from ui.queues.case_evidence import CaseEvidence


def said(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_it_shows_who_wants_how_much_and_that_no_money_moves_now(show):
    case = make_case(amount_fen=129_900, buyer_words="拍错了 <b>急</b>")
    dialog = show(RefundDialog(case, REFUND, NOW))
    text = said(dialog)
    assert "¥1,299.00" in text
    assert case.order_id in text
    assert "拍错了 <b>急</b>" in text
    assert "no money moves now" in text
    assert "1,299.00" in dialog.decide_button.text()


def test_every_label_takes_users_words_as_they_are(show):
    dialog = show(RefundDialog(make_case(), REFUND, NOW))
    assert {label.textFormat() for label in dialog.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_enter_decides_and_the_case_as_seen_goes_along(qtbot, show):
    case = make_case()
    dialog = show(RefundDialog(case, REFUND, NOW))
    dialog.remark.setText("  已核实 ")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.remark, Qt.Key.Key_Return)
    assert dialog.given().looked_at == case
    assert dialog.given().remark == "  已核实 "


def test_escape_decides_nothing(qtbot, show):
    dialog = show(RefundDialog(make_case(), REFUND, NOW))
    with qtbot.assertNotEmitted(dialog.accepted), qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("case", "word"),
    [
        (make_case(amount_fen=20_000, paid_fen=10_000), "More would go back"),
        (make_return(AfterSaleStatus.AWAITS_BUYER_RETURN), "goods are not back"),
        (make_return(AfterSaleStatus.BUYER_RETURNED), "Check the returned goods"),
        (make_case(deadline_at=NOW - timedelta(minutes=1)), "refunded twice"),
    ],
)
def test_it_warns_of_what_speaks_against_it(show, case, word):
    dialog = show(RefundDialog(case, REFUND, NOW))
    assert word in said(dialog)
    assert dialog.decide_button.isEnabled()


@pytest.fixture
def outlook(desk):
    def of(hold=5):
        return Outlook(Shop(name="茶铺", kind=ShopKind.API, hold_seconds=hold), desk.clock)

    return of


@pytest.mark.parametrize(
    ("left", "hold", "words"),
    [
        (7_200, 5, "5 s after you decide; until then Ctrl+Z takes it back."),
        (7_200, 0, "Sent to the platform at once; it cannot be taken back."),
        (12, 5, "The deadline is too near to wait"),
    ],
)
def test_on_a_shop_with_a_line_it_says_when_the_money_goes(show, outlook, left, hold, words):
    case = make_case(deadline_at=NOW + timedelta(seconds=left))
    dialog = show(RefundDialog(case, REFUND, NOW, outlook(hold)))
    assert words in dialog.consequence_label.text()
    assert "goes back to the buyer at once" in dialog.consequence_label.text()
    assert dialog.decide_button.text() == "Refund ¥129.00"
    assert "no money moves now" not in said(dialog)


def test_a_newer_version_takes_the_place_of_the_one_shown_and_nothing_entered_is_lost(qtbot, show, outlook):
    case = make_case(paid_fen=12_900)
    dialog = show(RefundDialog(case, REFUND, NOW, outlook()))
    dialog.remark.setText("已核实")
    newer = replace(case, amount_fen=4_280, paid_fen=4_000, buyer_words="少退一点")
    dialog.show_case(newer)
    qtbot.waitUntil(lambda: "¥42.80" in said(dialog))
    assert "¥129.00" not in said(dialog)
    assert "少退一点" in said(dialog)
    assert "More would go back than came in" in said(dialog)
    assert dialog.decide_button.text() == "Refund ¥42.80"
    assert dialog.given().remark == "已核实"
    assert dialog.given().looked_at == newer
    dialog.show_case(case)
    qtbot.waitUntil(lambda: "¥129.00" in said(dialog))
    assert "More would go back" not in said(dialog)


def test_an_action_that_closed_meanwhile_cannot_be_decided_and_says_why(qtbot, show):
    case = make_case()
    dialog = show(RefundDialog(case, REFUND, NOW))
    dialog.show_case(moved(case, AfterSaleStatus.CLOSED))
    assert not dialog.decide_button.isEnabled()
    assert "finished" in dialog.missing_label.text()
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog.remark, Qt.Key.Key_Return)


def test_a_plain_case_is_not_warned_about():
    assert warnings(make_case(paid_fen=12_900), NOW) == []


def test_a_remark_that_is_too_long_is_named_and_not_cut_off(show):
    dialog = show(RefundDialog(make_case(), REFUND, NOW))
    dialog.remark.setText("长" * 501)
    assert not dialog.decide_button.isEnabled()
    assert "501" in dialog.missing_label.text()
    assert len(dialog.given().remark) == 501


def test_a_closed_action_has_no_dialog(qapp):
    with pytest.raises(ValueError, match="reject is closed"):
        RefundDialog(make_return(AfterSaleStatus.AWAITS_BUYER_RETURN), REJECT, NOW)


def test_a_long_story_makes_the_dialog_higher(show):
    low = show(RefundDialog(make_case(), REFUND, NOW)).height()
    high = show(RefundDialog(make_case(buyer_words="说来话长，" * 60), REFUND, NOW))
    assert high.height() > low
    assert high.height() >= high.layout().totalMinimumHeightForWidth(high.width())


@pytest.mark.parametrize(
    ("case", "words"),
    [
        (make_case(), "not shipped"),
        (make_case(type=AfterSaleType.SHIPPED_REFUND), "sends nothing back"),
        (make_return(), "asked to return the goods"),
        (make_return(AfterSaleStatus.BUYER_RETURNED), "ends the return"),
    ],
)
def test_it_says_what_the_platform_makes_of_it(show, case, words):
    assert words in said(show(RefundDialog(case, REFUND, NOW)))


@pytest.fixture
def at(qtbot, show, desk, lanes, sync, shop):
    """A refund whose parcel stands there, read over the line."""
    with closing(Lines(desk)) as lines:

        def make(state, kind=AfterSaleType.SHIPPED_REFUND):
            sync()
            view = view_at(desk, lines, state, kind)
            around = AtHand(view, desk, lanes, lines, CaseEvidence(view, desk, lanes))
            dialog = show(RefundDialog(view.case, REFUND, NOW, at_hand=around))
            assert dialog.decide_button.isEnabled()  # nobody waits for the parcel
            qtbot.waitUntil(lambda: around.way.reading is not None)
            return dialog

        yield make


@pytest.mark.parametrize(
    ("state", "kind", "words"),
    [
        (ParcelState.ON_ITS_WAY, AfterSaleType.RETURN_REFUND, "still on its way"),
        (ParcelState.BEING_DELIVERED, AfterSaleType.SHIPPED_REFUND, "still on its way"),
        (ParcelState.SIGNED, AfterSaleType.SHIPPED_REFUND, "was signed for"),
        (ParcelState.SIGNED, AfterSaleType.RETURN_REFUND, "was signed for"),
    ],
)
def test_where_the_parcel_is_speaks_against_it(qtbot, at, state, kind, words):
    dialog = at(state, kind)
    qtbot.waitUntil(lambda: words in said(dialog))
    assert dialog.decide_button.isEnabled()


def test_a_parcel_that_comes_back_speaks_for_it(at):
    dialog = at(ParcelState.REFUSED)
    assert "Refused by the buyer" in said(dialog)
    assert "goods and money" not in said(dialog)


def test_a_key_goes_over_to_the_refund_on_a_refused_delivery(qtbot, at):
    dialog = at(ParcelState.SIGNED)
    assert dialog.on_refusal.isVisible()
    assert not dialog.stop_parcel.isVisible()
    with qtbot.waitSignal(dialog.other_wanted) as wanted:
        qtbot.keyClick(dialog, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    assert wanted.args == ["agree_refusal"]


def test_calling_the_parcel_back_is_offered_while_it_can_be_stopped(qtbot, at):
    dialog = at(ParcelState.ON_ITS_WAY, AfterSaleType.RETURN_REFUND)
    assert dialog.stop_parcel.isVisible()
    assert not dialog.on_refusal.isVisible()  # the buyer asked to return the goods
    with qtbot.waitSignal(dialog.other_wanted) as wanted:
        qtbot.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert wanted.args == ["intercept"]


def test_e_looks_at_the_evidence_and_stays_a_letter_in_the_remark(qtbot, at):
    dialog = at(ParcelState.SIGNED)
    with qtbot.waitSignal(dialog.at_hand.evidence_wanted):
        qtbot.keyClick(dialog.decide_button, Qt.Key.Key_E)
    dialog.remark.setFocus()
    with qtbot.assertNotEmitted(dialog.at_hand.evidence_wanted):
        qtbot.keyClick(dialog.remark, Qt.Key.Key_E)
    assert dialog.remark.text() == "e"
