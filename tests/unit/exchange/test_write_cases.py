"""Cases written as sheets: they come back the same, nothing in them runs, and half a file is never left."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus, AfterSaleType, ArbitrationStatus
from models.domain.errors import CancelledError, UserError
from models.domain.text import Text
from models.exchange.cells import clean_text
from models.exchange.rows import Fault
from models.exchange.write_cases import write_cases
from models.exchange.write_faults import write_faults

NASTY = "=cmd|' /C calc'!A0"
CASE = AfterSale(
    aftersale_id="6959800000299520494",
    order_id="6920000000002602000",
    sku_order_id="6920000000002602001",
    type=AfterSaleType.RETURN_REFUND,
    status=AfterSaleStatus.BUYER_RETURNED,
    type_text="退货退款",
    status_text="待商家收货",
    shop_id=7,
    product_name="+加绒卫衣",
    product_id="3600000000000006",
    buyer_words=NASTY,
    order_remark="@某人\n第二行 _x000D_ _x0041_",
    aftersale_remark="'=1",
    reason="-不想要",
    amount_fen=129910,
    refund_goods_fen=129900,
    refund_freight_fen=10,
    paid_fen=129900,
    refund_discount_fen=-500,
    arbitration=ArbitrationStatus.NONE,
    arbitration_text="无仲裁",
    applied_at=datetime(2026, 11, 21, 0, 5, tzinfo=UTC),
    deadline_at=datetime(2026, 11, 23, 1, 0, 59, tzinfo=UTC),
    return_waybill="YT9678566151072",
    return_phone="13*******64",
    return_address="浙江省***",
)
KINDS = pytest.mark.parametrize("suffix", [".xlsx", ".csv"])


def cells_of(path: Path) -> list[list[object]]:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as stream:
            return [list(row) for row in csv.reader(stream)]
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


@KINDS
def test_export_then_import_gives_the_same_case(suffix: str, tmp_path: Path, read) -> None:
    path = tmp_path / f"out{suffix}"
    other = replace(
        CASE, aftersale_id="6959800000299520495", type=AfterSaleType.EXCHANGE, type_text="换货", applied_at=None
    )
    assert write_cases(path, [CASE, other]) == 2
    result = read(path)
    assert result.faults == []
    assert [item.case for item in result.good] == [CASE, other]


@KINDS
def test_the_samples_come_back_the_same(suffix: str, samples: Path, tmp_path: Path, read) -> None:
    for sample in samples.iterdir():
        cases = read(sample).cases
        path = tmp_path / f"out{suffix}"
        write_cases(path, cases.values())
        hidden = {key: replace(case, return_address=case.return_address and "浙江省***") for key, case in cases.items()}
        assert read(path).cases == hidden


@KINDS
def test_nothing_in_it_runs_or_rounds(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"out{suffix}"
    write_cases(path, [CASE])
    header, line = cells_of(path)
    texts = [cell for cell in line if isinstance(cell, str)]
    amounts = {"-5.00"} if suffix == ".csv" else set()
    assert not [text for text in texts if text.startswith(("=", "+", "-", "@", "\t", "\r")) and text not in amounts]
    by_name = dict(zip(header, line, strict=True))
    assert by_name["用户售后说明"] == f"'{NASTY}"
    assert str(by_name["售后单号"]).strip() == "6959800000299520494"
    assert isinstance(by_name["售后单号"], str)
    assert by_name["应付金额（元）"] == ("1299.00" if suffix == ".csv" else 1299.0)
    assert by_name["自动处理截止时间"] == "2026-11-23 09:00:59"
    assert by_name["支付优惠（元）"] == ""


@KINDS
def test_phones_and_addresses_are_masked(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"out{suffix}"
    write_cases(path, [replace(CASE, return_phone="13812345664", return_address="浙江省杭州市余杭区示例路 1 号")])
    flat = str(cells_of(path))
    assert "13*******64" in flat
    assert "2345" not in flat
    assert "杭州" not in flat


def test_a_case_without_words_is_written_with_the_exports_own(tmp_path: Path, read) -> None:
    case = replace(CASE, type_text="", status_text="", arbitration_text="")
    path = tmp_path / "api.csv"
    write_cases(path, [case, replace(case, aftersale_id="1", status=AfterSaleStatus(99))])
    known, unknown = (item.case for item in read(path).good)
    assert known == CASE
    assert (unknown.status, unknown.status_text) == (AfterSaleStatus.NOT_MAPPED, "99")


free_text = st.one_of(st.text(max_size=30), st.from_regex(r"['=+_@x-]{1,4}[0-9x_]{1,5}")).map(clean_text)


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=free_text, fen=st.integers(0, 10**12), seconds=st.integers(0, 10**9))
def test_any_words_amounts_and_times_come_back(
    suffix: str, words: str, fen: int, seconds: int, tmp_path: Path, read
) -> None:
    moment = datetime.fromtimestamp(10**9 + seconds, UTC)
    case = replace(
        CASE, buyer_words=words, refund_goods_fen=fen, refund_freight_fen=None, amount_fen=fen, applied_at=moment
    )
    path = tmp_path / f"any{suffix}"
    write_cases(path, [case])
    assert [item.case for item in read(path).good] == [case]


@KINDS
def test_stopped_half_way_the_old_file_is_still_there(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"out{suffix}"
    path.write_bytes(b"old")

    def stopping():
        yield CASE
        raise CancelledError

    with pytest.raises(CancelledError):
        write_cases(path, stopping())
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_refusals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path, words in [
        (tmp_path / "out.txt", "must end in .xlsx or .csv"),
        (tmp_path / "nowhere" / "out.csv", "its folder does not exist"),
    ]:
        with pytest.raises(UserError, match=words):
            write_cases(path, [CASE])

    def locked(_self: Path, _target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(UserError, match="Close it in other programs"):
        write_cases(tmp_path / "open.xlsx", [CASE])
    assert list(tmp_path.iterdir()) == []


def test_more_rows_than_a_sheet_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.exchange.writers.MAX_XLSX_ROWS", 3)
    with pytest.raises(UserError, match=r"\.csv instead"):
        write_cases(tmp_path / "many.xlsx", [CASE] * 3)
    assert write_cases(tmp_path / "many.xlsx", [CASE] * 2) == 2


def test_words_longer_than_a_cell_do_not_vanish(tmp_path: Path, read) -> None:
    path = tmp_path / "long.xlsx"
    write_cases(path, [replace(CASE, negotiation="长" * 40_000)])
    assert read(path).good[0].case.negotiation == "长" * 32_767


@KINDS
def test_faults_as_a_sheet(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"faults{suffix}"
    faults = [
        Fault(13, "退商品金额（元）", "=一百", Text("No amount in {n}", {"n": 13})),
        Fault(22, "售后单号", "1", Text("Twice")),
    ]
    assert write_faults(path, faults, ["行", "列", "值", "原因"], say=lambda text: f"译:{text}") == 2
    header, first, second = cells_of(path)
    assert header == ["行", "列", "值", "原因"]
    assert [str(cell).removesuffix(".0") for cell in first] == [
        "13",
        "退商品金额（元）",
        "'=一百",
        "译:No amount in 13",
    ]
    assert second[1:] == ["售后单号", "1", "译:Twice"]
    with pytest.raises(ValueError, match="four"):
        write_faults(path, faults, ["行"])
