from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from models.desk.desk import Desk
from models.desk.parcels.receiving import open_at
from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus as S
from models.domain.dossier import Dossier, GoodsSeen
from models.domain.receiving import Mismatch
from models.store import cases, dossiers
from tests.factory import NOW, make_return
from tests.ui.dialogs.conftest import drop, picture
from ui.dialogs.receive import ReceiveDialog
from ui.runtime.lanes import Lanes


def opened(desk: Desk, add: Callable[[AfterSale], AfterSale]) -> AfterSale:
    case = add(make_return(S.BUYER_RETURNED, return_waybill="YT9678566151072", pieces=2))
    goods = GoodsSeen(
        name="加绒连帽卫衣", spec="雾灰 XL", sku_code="W-1", picture="", pieces=2, paid_fen=17_980, of_this_case=True
    )
    with desk.store.writing() as session:
        row = cases.find(session, case.aftersale_id).row_id
        dossiers.put(session, row, Dossier(read_at=NOW, goods=(goods,)))
    return case


def test_enter_writes_down_that_all_is_good(
    qtbot: QtBot, desk: Desk, lanes: Lanes, add: Callable[..., AfterSale], show: Callable[..., ReceiveDialog]
) -> None:
    case = opened(desk, add)
    dialog = show(ReceiveDialog(open_at(desk, case.aftersale_id), desk, lanes))
    (line,) = dialog.form.goods.shown()
    assert line[0] == "加绒连帽卫衣"
    assert "雾灰 XL" in line[1]
    qtbot.keyClick(dialog.decide_button, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    given = dialog.given()
    assert (given.good, given.bad, given.mismatch, given.waybill) == (2, 0, Mismatch.NONE, "YT9678566151072")


def test_a_photo_dropped_anywhere_and_what_is_missing(
    qtbot: QtBot,
    desk: Desk,
    lanes: Lanes,
    add: Callable[..., AfterSale],
    show: Callable[..., ReceiveDialog],
    settle: Callable[[], None],
    tmp_path: Path,
) -> None:
    case = opened(desk, add)
    dialog = show(ReceiveDialog(open_at(desk, case.aftersale_id), desk, lanes))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "破损.png")))])
    assert drop(dialog.form, data)
    settle()
    dialog.form.bad.setValue(1)
    assert dialog.missing_label.text() == "Say what is wrong with the bad pieces."
    dialog.accept()
    assert dialog.isVisible()
    dialog.form.choose(Mismatch.DAMAGED)
    dialog.form.good.setValue(1)
    dialog.accept()
    given = dialog.given()
    assert (given.good, given.bad, [path.name for path in given.photos]) == (1, 1, ["破损.png"])
