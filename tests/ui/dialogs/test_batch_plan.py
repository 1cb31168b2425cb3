from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.desk import addresses, shops, templates
from models.desk.desk import Desk
from models.desk.ledger import outbox
from models.desk.shops import ShopDraft
from models.domain.aftersale import AfterSale
from models.domain.book import Address
from models.domain.codes import AfterSaleStatus, AfterSaleType
from tests.factory import NOW, make_case, make_return
from ui.dialogs.batch_inputs import Ground, RejectInputs, ReturnInputs
from ui.dialogs.batch_plan import BatchPlanDialog
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.shell.batching import ground

Open = Callable[..., BatchPlanDialog]
Add = Callable[[AfterSale], AfterSale]


@pytest.fixture
def ask(
    desk: Desk, lanes: Lanes, qtbot: QtBot, settle: Callable[[], None], show: Callable[[QWidget], QWidget]
) -> Iterator[Open]:
    """Opens the dialog for these cases."""
    opened: list[BatchPlanDialog] = []

    def open_it(made: list[AfterSale], action: str = "refund", *, wait: bool = True) -> BatchPlanDialog:
        ids = [case.aftersale_id for case in made]
        dialog = BatchPlanDialog(desk, lanes, ids, action, ground(desk, ids, action))
        opened.append(dialog)
        show(dialog)
        if wait:
            settled(dialog, qtbot)
        return dialog

    yield open_it
    for dialog in opened:
        dialog.show_writing(False)
        dialog.reject()
    settle()


def settled(dialog: BatchPlanDialog, qtbot: QtBot) -> None:
    """The cases were looked over with what stands in the form."""
    qtbot.waitUntil(lambda: dialog.plan is not None)


@pytest.fixture
def connected(desk: Desk) -> int:
    """A shop with a line that nothing is sent over here; its number."""
    draft = ShopDraft(name="有接口的店", app_key="1", platform_id="2", secret="x", gateway="http://127.0.0.1:9")
    return shops.add(desk, draft).id


def test_nothing_can_be_begun_before_the_summary_is_there(
    ask: Open, add: Add, desk: Desk, lanes: Lanes, qtbot: QtBot
) -> None:
    cases = [add(make_case(amount_fen=10_000)) for _ in range(3)]
    busy = threading.Event()
    lanes.run(LaneName.READ, busy.wait)
    dialog = ask(cases, wait=False)
    assert "Looking" in dialog.summary.number.text()
    assert not dialog.begin_button.isEnabled()
    with qtbot.assertNotEmitted(dialog.begin_wanted):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    busy.set()
    settled(dialog, qtbot)
    assert dialog.summary.number.text() == "3 cases"
    assert dialog.summary.amount.text() == "¥300.00"
    assert "by hand: 3" in dialog.summary.ways.text()
    assert dialog.begin_button.text() == "Decide: refund 3 cases, ¥300.00"
    assert "Nothing is sent" in dialog.what_then.text()
    with qtbot.waitSignal(dialog.begin_wanted) as heard:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert set(heard.args[1]) == {case.aftersale_id for case in cases}
    assert not outbox.outbox(desk), "the dialog writes nothing itself"


def test_what_is_sent_says_how_long_it_can_be_taken_back(ask: Open, add: Add, connected: int) -> None:
    near = add(make_case(shop_id=connected, deadline_at=NOW + timedelta(seconds=12)))
    dialog = ask([near, add(make_case(shop_id=connected))])
    assert dialog.begin_button.text() == "Refund 2 cases, ¥258.00"
    assert "one after the other: 2" in dialog.summary.ways.text()
    assert "5 s" in dialog.what_then.text()
    assert "1 of them do not wait" in dialog.what_then.text()


def test_several_shops_are_told_one_by_one(ask: Open, add: Add, connected: int) -> None:
    dialog = ask([add(make_case()), add(make_case(shop_id=connected)), add(make_case(shop_id=connected))])
    assert dialog.summary.shops.text().splitlines() == ["本店:  1 case  ·  ¥129.00", "有接口的店:  2 cases  ·  ¥258.00"]
    assert not ask([add(make_case())]).summary.shops.isVisible()


def test_what_is_left_out_is_told_by_why_with_its_cases(ask: Open, add: Add, qtbot: QtBot) -> None:
    closed = [add(make_case(status=AfterSaleStatus.CLOSED)) for _ in range(2)]
    exchange = add(make_case(type=AfterSaleType.EXCHANGE))
    dialog = ask([add(make_case()), exchange, *closed])
    assert dialog.left_heading.text() == "Left out: 3 cases"
    reasons = [dialog.left_out.topLevelItem(place) for place in range(dialog.left_out.topLevelItemCount())]
    assert ["finished" in reasons[0].text(0), reasons[0].text(1)] == [True, "2 cases"]
    assert [reasons[0].child(place).text(0).split()[0] for place in range(2)] == [one.aftersale_id for one in closed]
    dialog.left_out.setFocus()
    dialog.left_out.setCurrentItem(reasons[0])
    low = dialog.left_out.height()
    qtbot.keyClick(dialog.left_out, Qt.Key.Key_Right)
    assert reasons[0].isExpanded()
    assert dialog.left_out.height() > low
    with qtbot.waitSignal(dialog.begin_wanted):
        qtbot.keyClick(dialog.left_out, Qt.Key.Key_Return)


def test_when_nothing_is_left_there_is_nothing_to_press(ask: Open, add: Add, qtbot: QtBot) -> None:
    dialog = ask([add(make_case(status=AfterSaleStatus.CLOSED))])
    assert "None of these" in dialog.summary.number.text()
    with qtbot.assertNotEmitted(dialog.begin_wanted):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)


def test_what_speaks_against_refunding_some_is_said(ask: Open, add: Add) -> None:
    made = [
        make_return(AfterSaleStatus.AWAITS_BUYER_RETURN),
        make_return(AfterSaleStatus.BUYER_RETURNED),
        make_case(deadline_at=NOW - timedelta(hours=1)),
        make_case(paid_fen=100),
    ]
    dialog = ask([add(case) for case in made])
    assert len(dialog.summary.twice.text().splitlines()) == 4
    assert not ask([add(make_case())]).summary.twice.isVisible()


def test_a_rejection_asks_for_its_reason_and_looks_again(ask: Open, add: Add, qtbot: QtBot) -> None:
    shipped, unshipped = add(make_case(type=AfterSaleType.SHIPPED_REFUND)), add(make_case())
    dialog = ask([shipped, unshipped], "reject")
    assert isinstance(dialog.inputs, RejectInputs)
    assert "reason is missing" in dialog.missing_label.text()
    assert not dialog.begin_button.isEnabled()
    assert "waybill" in dialog.left_out.topLevelItem(0).text(0)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_3)
    assert dialog.plan is None, "what was looked over before does not count any more"
    with qtbot.assertNotEmitted(dialog.begin_wanted):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    settled(dialog, qtbot)
    with qtbot.waitSignal(dialog.begin_wanted) as heard:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert heard.args[0].reason_code == 3
    assert set(heard.args[1]) == {shipped.aftersale_id}


def test_returns_go_to_one_address_with_one_text(
    ask: Open, add: Add, book: list[Address], desk: Desk, qtbot: QtBot
) -> None:
    addresses.save(desk, Address(label="二", receiver="李", phone="13800000002", region="广东省", detail="2 号"))
    dialog = ask([add(make_return()), add(make_return())], "agree_return")
    assert isinstance(dialog.inputs, ReturnInputs)
    assert "文一西路 1 号" in dialog.inputs.sample.text()
    dialog.inputs.address.setFocus()
    qtbot.keyClick(dialog.inputs.address, Qt.Key.Key_Down)
    settled(dialog, qtbot)
    assert "2 号" in dialog.inputs.sample.text()
    with qtbot.waitSignal(dialog.begin_wanted) as heard:
        qtbot.keyClick(dialog.inputs.remark, Qt.Key.Key_Return)
    assert heard.args[0].address_id == addresses.listed(desk)[1].id
    assert heard.args[0].sms_template_id == templates.listed(desk, "agree_return")[0].id


def test_an_address_is_one_shops_and_the_platform_has_to_know_it(
    ask: Open, add: Add, book: list[Address], desk: Desk, connected: int, qtbot: QtBot
) -> None:
    known = Address(
        shop_id=connected,
        label="平台",
        receiver="王",
        phone="13800000003",
        region="北京市",
        detail="3 号",
        platform_id="77",
    )
    own = Address(shop_id=connected, label="自己", receiver="王", phone="13800000003", region="北京市", detail="4 号")
    for address in (known, own):
        addresses.save(desk, address)
    dialog = ask([add(make_return()), add(make_return(shop_id=connected))], "agree_return")
    assert isinstance(dialog.inputs, ReturnInputs)
    offered = [dialog.inputs.address.itemText(place) for place in range(dialog.inputs.address.count())]
    assert [name.split(" · ")[0] for name in offered] == ["本店", "有接口的店"]
    assert "4 号" not in " ".join(offered)
    assert dialog.summary.number.text() == "1 case"
    assert "“有接口的店”" in dialog.left_out.topLevelItem(0).text(0)
    dialog.inputs.address.setCurrentIndex(1)
    settled(dialog, qtbot)
    assert "“本店”" in dialog.left_out.topLevelItem(0).text(0)


def test_without_an_address_it_says_what_to_do(ask: Open, add: Add) -> None:
    dialog = ask([add(make_return())], "agree_return")
    assert not dialog.begin_button.isEnabled()
    assert "address is missing" in dialog.missing_label.text()


def test_a_remark_that_is_too_long_is_refused_before(ask: Open, add: Add) -> None:
    dialog = ask([add(make_case())])
    dialog.inputs.remark.setText("长" * 501)
    assert not dialog.begin_button.isEnabled()
    assert "501" in dialog.missing_label.text()
    dialog.inputs.remark.setText("短")
    assert dialog.begin_button.isEnabled(), "a remark changes nothing that was looked over"


def test_while_it_is_written_down_it_stays(ask: Open, add: Add, qtbot: QtBot) -> None:
    dialog = ask([add(make_case())])
    dialog.show_writing(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.begin_button.isEnabled()
    dialog.show_writing(False)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_ground_is_read_for_the_shops_concerned(desk: Desk, add: Add, connected: int) -> None:
    here = add(make_return())
    found = ground(desk, [here.aftersale_id], "agree_return")
    assert [shop.name for shop, _ in found.books] == ["本店"]
    assert ground(desk, [here.aftersale_id], "refund") == Ground()
