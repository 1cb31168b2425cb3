"""Exports as cases: the real samples counted by other means, and everything that can be wrong with a row."""

# ruff: noqa: DTZ001 - the cells of a spreadsheet hold times without a zone

from __future__ import annotations

import csv
import os
import random
import zipfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from models.domain.codes import AfterSaleStatus, AfterSaleType, ArbitrationStatus
from models.domain.errors import UserError
from models.exchange.cells import LOST_DIGITS, NO_AMOUNT
from models.exchange.columns import COLUMNS
from models.exchange.times import NO_TIME
from models.exchange.words import WordKind, Words

XLSX = "售后单-2026-11-23 09_00_00.xlsx"
TYPES = {"退货退款": 0, "已发货退款": 1, "未发货退款": 2, "换货": 3}
STATUSES = {
    "待商家处理": 6,
    "待买家退货": 7,
    "待商家收货": 11,
    "同意退款，退款成功": 12,
    "商家拒绝，待买家处理": 27,
    "售后关闭": 28,
    "平台处理中": -1,
}
NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def table(path: Path) -> list[dict[str, str]]:
    """The sample by other means than the program's: csv and plain XML."""
    if path.suffix == ".csv":
        encoding = "gb18030" if "gb18030" in path.name else "utf-8-sig"
        with path.open(encoding=encoding, newline="") as stream:
            rows = list(csv.reader(stream))
    else:
        with zipfile.ZipFile(path) as archive:
            shared = (
                [
                    "".join(text.text or "" for text in item.iter(f"{NS}t"))
                    for item in ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
                ]
                if "xl/sharedStrings.xml" in archive.namelist()
                else []
            )
            sheet = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
        rows = [[_cell(cell, shared) for cell in row] for row in sheet.iter(f"{NS}row")]
    return [dict(zip(rows[0], (cell.strip() for cell in row), strict=False)) for row in rows[1:]]


def _cell(cell: ElementTree.Element, shared: list[str]) -> str:
    if cell.get("t") == "s":
        return shared[int(cell.findtext(f"{NS}v") or 0)]
    return "".join(text.text or "" for text in cell.iter() if text.tag in {f"{NS}v", f"{NS}t"})


def good(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    """Rows with a number, an amount in digits, and not seen before."""
    seen: set[str] = set()
    taken = []
    for row in rows:
        if row["售后单号"] and row["售后单号"] not in seen and row["退商品金额（元）"] != "一百":
            seen.add(row["售后单号"])
            taken.append(row)
    return taken


@pytest.mark.parametrize(
    ("name", "total", "cases"),
    [(XLSX, 300, 300), ("older-export-29-columns.csv", 120, 120), ("gb18030-with-faults.csv", 40, 37)],
)
def test_samples_agree_with_a_count_by_other_means(name: str, total: int, cases: int, samples: Path, read) -> None:
    rows = table(samples / name)
    expected = good(rows)
    result = read(samples / name)
    assert result.export.total == len(rows) == total
    assert len(result.good) == len(expected) == cases
    assert Counter((case.type, case.status) for case in result.cases.values()) == Counter(
        (TYPES[row["售后类型"]], STATUSES[row["售后状态"]]) for row in expected
    )
    for row in expected:
        case = result.cases[row["售后单号"]]
        assert case.order_id == row["订单号"]
        assert case.product_name == row["商品名称"]
        assert case.amount_fen == round(float(row["退商品金额（元）"].replace("¥", "").replace(",", "")) * 100)
        assert case.buyer_words == row["用户售后说明"]
        assert (case.deadline_at is None) == (row.get("自动处理截止时间", "-") == "-")
        assert case.shop_id == 7


def test_samples_details(samples: Path, read) -> None:
    result = read(samples / XLSX)
    case = result.cases["6959800000297567471"]
    assert (case.type, case.status) == (AfterSaleType.SHIPPED_REFUND, AfterSaleStatus.AWAITS_REVIEW)
    assert case.applied_at == datetime(2026, 11, 21, 9, 3, tzinfo=UTC)
    assert case.deadline_at == datetime(2026, 11, 23, 9, 3, tzinfo=UTC)
    assert (case.paid_fen, case.freight_fen, case.discount_fen, case.tax_fen) == (25900, 0, None, None)
    assert (case.ship_waybill, case.ship_state, case.sku_code) == ("SF2511989530840", "已签收", "SKU-4517")
    assert (case.refund_method, case.fast_refund, case.return_problem) == ("原路退回", "否", "")
    assert case.arbitration is ArbitrationStatus.NOT_MAPPED
    assert result.good[0].raw == {}
    assert result.faults == []


def test_each_faulty_row_of_the_sample_is_named(samples: Path, read) -> None:
    faults = read(samples / "gb18030-with-faults.csv").faults
    assert [(f.row, f.column, f.value, f.repeated) for f in faults] == [
        (10, "售后单号", "", False),
        (13, "退商品金额（元）", "一百", False),
        (22, "售后单号", "6959800000299539057", True),
    ]
    reasons = [str(fault.reason) for fault in faults]
    assert "empty" in reasons[0]
    assert "not an amount" in reasons[1]
    assert "row 21 already, with the same content" in reasons[2]


def test_odd_but_right_values_of_the_sample_are_taken(samples: Path, read) -> None:
    cases = read(samples / "gb18030-with-faults.csv").cases
    assert cases["6959800000299523425"].amount_fen == 129900
    assert cases["6959800000299523425"].refund_exceeds_payment
    assert cases["6959800000299525379"].applied_at == datetime(2026, 11, 21, 0, 5, tzinfo=UTC)
    unknown = cases["6959800000299534172"]
    assert (unknown.status, unknown.status_text) == (AfterSaleStatus.NOT_MAPPED, "平台处理中")
    assert unknown.is_open


def test_a_taught_word_maps_the_case(samples: Path, read) -> None:
    words = Words().taught(WordKind.STATUS, "平台处理中", 6)
    assert read(samples / "gb18030-with-faults.csv", words).cases["6959800000299534172"].status == 6


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_shuffled_columns_say_the_same(kind: str, samples: Path, read, save_csv, save_xlsx) -> None:
    rows = table(samples / XLSX)
    header = list(rows[0])
    random.Random(1).shuffle(header)
    made = [["售后单 2026-11-22 至 2026-11-23"], header, *([row[name] for name in header] for row in rows)]
    path = save_csv(made, encoding="gb18030") if kind == "csv" else save_xlsx(made)
    assert read(path).cases == read(samples / XLSX).cases


def test_the_four_needed_columns_are_enough(row, save_csv, read) -> None:
    case = read(save_csv(row())).good[0].case
    assert (case.order_id, case.type, case.status, case.amount_fen) == ("6920000000002602000", 0, 6, 0)


def test_missing_columns_are_named(save_csv, read) -> None:
    with pytest.raises(UserError, match="售后类型、售后状态"):
        read(save_csv([["售后单号", "订单号", "商品名称"], ["1", "2", "x"]]))


def test_a_doubled_header_and_strangers_go_to_raw(save_csv, read) -> None:
    header = ["售后单号", "订单号", "售后类型", "售后状态", "售后原因", "售后原因", "客服", "空"]
    result = read(save_csv([header, ["1", "2", "换货", "售后关闭", "第一", "第二", "小王\t", "-"]]))
    assert result.good[0].case.reason == "第一"
    assert result.good[0].raw == {"售后原因": "第二", "客服": "小王"}


def test_the_amount_is_goods_freight_and_tax(row, save_csv, read) -> None:
    parts = {"退商品金额（元）": "10.00", "退运费金额(元)": "￥1.50", "退税费金额": "0.25", "退支付优惠（元）": "-3.00"}
    case = read(save_csv(row(**parts))).good[0].case
    assert case.amount_fen == 1175
    assert (case.refund_goods_fen, case.refund_freight_fen, case.refund_tax_fen, case.refund_discount_fen) == (
        1000,
        150,
        25,
        -300,
    )


def test_decorated_cells(row, save_csv, read) -> None:
    header, cells = row(
        售后单号='="6959800000299520494"',
        订单号="\u200b６９２０\t",
        售后类型="退货 退款",
        售后状态="同意退款,退款成功",
        用户售后说明="'=不想要",
    )
    case = read(save_csv([header, cells])).good[0].case
    assert (case.aftersale_id, case.order_id) == ("6959800000299520494", "6920")
    assert (case.type, case.status, case.buyer_words) == (0, 12, "=不想要")


def test_spreadsheet_dates_numbers_and_serials(row, save_xlsx, read) -> None:
    header, cells = row(
        售后申请时间=datetime(2026, 11, 23, 9),
        自动处理截止时间=46349.375,
        应付金额=29.9,
        商品名称=123,
        退货物流单号=73112345678901,
    )
    case = read(save_xlsx([header, cells])).good[0].case
    assert case.applied_at == case.deadline_at == datetime(2026, 11, 23, 1, tzinfo=UTC)
    assert (case.paid_fen, case.product_name, case.return_waybill) == (2990, "123", "73112345678901")


def test_numeric_ids_are_refused_with_the_reason(row, save_xlsx, save_csv, read) -> None:
    numeric = read(save_xlsx(row(售后单号=6959800000299520494)))
    assert numeric.good == []
    assert [(f.row, f.column, f.reason) for f in numeric.faults] == [(2, "售后单号", LOST_DIGITS)]
    scientific = read(save_csv(row(订单号="6.92E+18")))
    assert [(f.row, f.column, f.value, f.reason) for f in scientific.faults] == [(2, "订单号", "6.92E+18", LOST_DIGITS)]


def test_a_file_whose_ids_all_end_in_zeros_is_refused(save_csv, read) -> None:
    header = ["售后单号", "订单号", "售后类型", "售后状态"]
    ids = ["6959800000299520000", "6959800000299530000", "6959800000299540000"]
    rows = [[id_, "6920000000000000123", "换货", "售后关闭"] for id_ in ids]
    with pytest.raises(UserError, match="zeros"):
        read(save_csv([header, *rows]))
    rows.append(["6959800000299550001", "1", "换货", "售后关闭"])
    assert len(read(save_csv([header, *rows])).good) == 4


def test_a_row_tells_all_its_faults(row, save_csv, read) -> None:
    faults = read(save_csv(row(退商品金额="一百", 售后申请时间="昨天", 售后状态="-"))).faults
    assert [(f.row, f.column, f.value, f.reason) for f in faults if f.value] == [
        (2, "退商品金额", "一百", NO_AMOUNT),
        (2, "售后申请时间", "昨天", NO_TIME),
    ]
    assert [f.column for f in faults if not f.value] == ["售后状态"]


def test_faults_show_no_phone_and_no_address(row, save_csv, read) -> None:
    faults = read(save_csv(row(售后申请时间="13812345664", 自动处理截止时间="浙江省杭州市余杭区示例路 1 号"))).faults
    assert [fault.value for fault in faults] == ["13*******64", "浙江省***"]


def test_repetitions(save_csv, read) -> None:
    header = ["售后单号", "订单号", "售后类型", "售后状态", "客服"]
    first = ["1", "2", "换货", "售后关闭", "甲"]
    rows = [
        header,
        ["1", "2", "", "售后关闭", "甲"],
        first,
        ["1\t", *first[1:]],
        [*first[:3], "待商家处理", "甲"],
        [*first[:4], "乙"],
    ]
    result = read(save_csv(rows))
    assert [item.number for item in result.good] == [3]
    assert [(f.row, f.column, f.repeated) for f in result.faults] == [
        (2, "售后类型", False),
        (4, "售后单号", True),
        (5, "售后单号", False),
        (6, "售后单号", False),
    ]
    assert "Row 3 was taken" in str(result.faults[2].reason)


def test_blank_rows_are_skipped_and_short_ones_filled(save_csv, read) -> None:
    header = ["售后单号", "订单号", "售后类型", "售后状态", "售后原因"]
    result = read(save_csv([header, [], ["", "\t", "-", ""], ["1", "2", "换货", "售后关闭"]]))
    assert [(item.number, item.case.reason) for item in result.good] == [(4, "")]
    assert result.faults == []


def test_a_row_with_a_cell_too_many_is_refused(save_csv, read) -> None:
    header = ["售后单号", "订单号", "售后类型", "售后状态"]
    result = read(save_csv([header, ["1", "2", "换货", "售后关闭", "", "-"], ["2", "2", "换货", "售后", "关闭"]]))
    assert [item.number for item in result.good] == [2]
    assert [(f.row, f.column, f.value) for f in result.faults] == [(3, "#5", "关闭")]


@pytest.mark.parametrize(
    ("name", "moment"),
    [
        (XLSX, datetime(2026, 11, 23, 1, tzinfo=UTC)),
        ("售后单导出-2026-11-23 09_00_00 (1).csv", datetime(2026, 11, 23, 1, tzinfo=UTC)),
        ("2026-11-23_09-00-00.csv", datetime(2026, 11, 23, 1, tzinfo=UTC)),
        ("2026-13-45 09_00_00.csv", None),
        ("售后单 2026-11-23.csv", None),
    ],
)
def test_the_name_dates_the_file(name: str, moment: datetime | None, row, save_csv, read) -> None:
    path = save_csv(row(), name=Path(name).with_suffix(".csv").name)
    os.utime(path, (1_795_000_000.7, 1_795_000_000.7))
    export = read(path).export
    assert export.dated_by_name == (moment is not None)
    assert export.exported_at == (moment or datetime.fromtimestamp(1_795_000_000, UTC))


def test_every_column_of_the_table_reaches_its_field(save_csv, read) -> None:
    given = {}
    for number, column in enumerate(COLUMNS, start=1):
        given[column.field] = f"{number}.00" if "fen" in column.field else str(number)
        if column.field.endswith("_at"):
            given[column.field] = f"2026-01-01 00:00:{number:02d}"
    result = read(save_csv([[column.header for column in COLUMNS], [given[column.field] for column in COLUMNS]]))
    case = result.good[0].case
    for number, column in enumerate(COLUMNS, start=1):
        value = getattr(case, column.field)
        assert {str: str(number), int: number * 100}.get(type(value), number) == (
            value.second if isinstance(value, datetime) else value
        )
