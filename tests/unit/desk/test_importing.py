"""The back office's exports in: all of a file or nothing, nothing twice, nothing newer made older."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import func, select

from models.desk import queues
from models.desk.cases import case_view
from models.desk.desk import Desk
from models.desk.importing import CHUNK, import_file
from models.desk.standing import LastImport, standing
from models.domain.cancel import CancelToken
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.errors import CancelledError, UserError
from models.store import tables
from tests.factory import NOW, make_case, make_return, moved, name_at, write_export
from tests.unit.desk.helpers import HOUR, decide, stored, take

T, S = AfterSaleType, AfterSaleStatus
SAMPLES = Path(__file__).parents[2] / "samples"
XLSX, OLD, FAULTY = "售后单-2026-11-23 09_00_00.xlsx", "older-export-29-columns.csv", "gb18030-with-faults.csv"

# How one sorts the rows by hand, from the words in them.
BY_HAND = {
    ("未发货退款", "待商家处理"): "unshipped_review",
    ("退货退款", "待商家处理"): "shipped_review",
    ("已发货退款", "待商家处理"): "shipped_review",
    ("退货退款", "待买家退货"): "awaiting_receipt",
    ("退货退款", "待商家收货"): "awaiting_receipt",
    ("换货", "待商家处理"): "other_review",
    ("已发货退款", "平台处理中"): "other_review",
    ("已发货退款", "商家拒绝，待买家处理"): "refused",
}
FINISHED = {"同意退款，退款成功", "售后关闭"}


def sample_rows(name: str) -> list[dict[str, str]]:
    """The rows of a sample, read without this program."""
    path = SAMPLES / name
    if path.suffix == ".xlsx":
        header, *lines = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
        return [dict(zip(map(str, header), map(str, line), strict=True)) for line in lines]
    text = path.read_bytes().decode("gb18030" if name == FAULTY else "utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def good_rows(name: str) -> dict[str, dict[str, str]]:
    """The rows that can be taken, by their number: those with a number, with an amount, and each once."""
    rows = [row for row in sample_rows(name) if row["售后单号"].strip() and row["退商品金额（元）"] != "一百"]
    return {row["售后单号"].strip(): row for row in rows}


def sorted_by_hand(rows: Iterable[Mapping[str, str]]) -> dict[str, int]:
    """How many cases each queue should hold."""
    found: Counter[str] = Counter()
    for row in rows:
        found["all"] += 1
        if row["售后状态"] in FINISHED:
            continue
        found[BY_HAND[row["售后类型"], row["售后状态"]]] += 1
        if row.get("自动处理截止时间", "-").strip() in ("-", ""):
            found["no_deadline"] += 1
    return dict(found)


def counted(desk: Desk) -> dict[str, int]:
    return {key: one.count for key, one in queues.counts(desk).items() if one.count}


def how_many(desk: Desk, table: type[tables.Base]) -> int:
    with desk.store.reading() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


@pytest.mark.parametrize("name", [XLSX, OLD, FAULTY])
def test_a_sample_s_cases_are_in_the_queues_where_one_puts_them_by_hand(desk: Desk, name: str) -> None:
    expected = good_rows(name)
    report = import_file(desk, SAMPLES / name)
    assert (report.new, report.changed, report.unchanged) == (len(expected), 0, 0)
    assert counted(desk) == sorted_by_hand(expected.values())


def test_the_three_samples_together_and_again(desk: Desk) -> None:
    reports = [import_file(desk, SAMPLES / name) for name in (XLSX, OLD, FAULTY)]
    expected = {**good_rows(XLSX), **good_rows(OLD), **good_rows(FAULTY)}
    assert sum(report.new for report in reports) == len(expected) == 457
    first = counted(desk)
    assert first == sorted_by_hand(expected.values())
    events = how_many(desk, tables.Event)
    for name, before in zip((XLSX, OLD, FAULTY), reports, strict=True):
        again = import_file(desk, SAMPLES / name)
        assert (again.new, again.changed, again.unchanged) == (0, 0, before.new)
        assert (again.older, len(again.faults)) == ((), len(before.faults))
    assert counted(desk) == first
    assert how_many(desk, tables.Event) == events


def test_the_faulty_rows_are_named(desk: Desk) -> None:
    report = import_file(desk, SAMPLES / FAULTY)
    assert [(f.row, f.column, f.value, f.repeated) for f in report.faults] == [
        (10, "售后单号", "", False),
        (13, "退商品金额（元）", "一百", False),
        (22, "售后单号", "6959800000299539057", True),
    ]
    assert report.refused_rows == 2
    assert report.unknown_words == (("status", "平台处理中", 1),)
    assert stored(desk, "6959800000299523425").case.amount_fen == 129_900


def test_a_sample_s_details(desk: Desk) -> None:
    report = import_file(desk, SAMPLES / XLSX)
    assert report.dated_by_name
    assert report.exported_at == NOW - 3 * HOUR  # 09:00 in China
    case = stored(desk, "6959800000297567471").case
    assert (case.type, case.status, case.amount_fen) == (T.SHIPPED_REFUND, S.AWAITS_REVIEW, 25_900)
    assert case.deadline_at == NOW + 5 * HOUR + timedelta(minutes=3)  # 17:03 in China
    assert standing(desk).last == LastImport(XLSX, report.exported_at)


def test_what_is_written_is_what_comes_in(desk: Desk, tmp_path: Path) -> None:
    full = make_return(S.BUYER_RETURNED, return_waybill="YT9678566151072", return_company="圆通快递", paid_fen=13_000)
    for suffix in (".csv", ".xlsx"):
        report = import_file(desk, write_export(tmp_path / name_at(NOW, suffix), [full, make_case()]))
        assert not report.faults
        assert stored(desk, full.aftersale_id).case == full


def test_a_changed_case_is_updated_and_its_change_written_down(desk: Desk) -> None:
    case = make_return()
    take(desk, [case, make_case()])
    report = take(desk, [moved(case, S.AWAITS_BUYER_RETURN, deadline_at=NOW + 99 * HOUR)], at=NOW + HOUR, by="小王")
    assert (report.new, report.changed, report.unchanged) == (0, 1, 0)
    assert stored(desk, case.aftersale_id).seen_at == NOW + HOUR
    line = next(line for line in case_view(desk, case.aftersale_id).timeline if line.by)
    assert (str(line.text), line.at, line.by) == (
        "State changed from “Awaiting review” to “Awaiting the buyer's return”",
        NOW + HOUR,
        "小王",
    )


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"deadline_at": NOW + 5 * HOUR}, "Deadline moved earlier"),
        ({"deadline_at": NOW + 50 * HOUR}, "Deadline moved later"),
        ({"deadline_at": None}, "is gone"),
        ({"amount_fen": 10_000, "refund_goods_fen": 10_000}, "Refund amount changed from ¥129.00 to ¥100.00"),
        (
            {"return_waybill": "YT9678566151072", "return_company": "圆通快递"},
            "The buyer's parcel: 圆通快递 YT9678566151072",
        ),
    ],
)
def test_what_a_clerk_must_know_of_is_said(desk: Desk, change: dict, sentence: str) -> None:
    case = make_case()
    take(desk, [case])
    take(desk, [replace(case, **change)], at=NOW + HOUR)
    said = [str(line.text) for line in case_view(desk, case.aftersale_id).timeline]
    assert sum(sentence in one for one in said) == 1


def test_a_case_is_never_doubled(desk: Desk) -> None:
    case = make_case()
    for hours in range(3):
        take(desk, [case], at=NOW + hours * HOUR)
    assert counted(desk)["all"] == 1


OLDER_STEPS = [
    (make_return(S.BUYER_RETURNED), S.AWAITS_BUYER_RETURN),
    (make_return(S.AWAITS_BUYER_RETURN), S.AWAITS_REVIEW),
    (make_return(S.REFUNDED), S.BUYER_RETURNED),
    (make_return(S.CLOSED), S.AWAITS_REVIEW),
]


@pytest.mark.parametrize(("known", "status"), OLDER_STEPS)
def test_an_older_export_does_not_make_a_case_older(desk: Desk, known, status) -> None:
    take(desk, [known])
    report = take(desk, [moved(known, status), make_case()], at=NOW - HOUR)
    assert (report.new, report.changed, len(report.older)) == (1, 0, 1)
    (fault,) = report.older
    assert (fault.row, fault.column, fault.value) == (2, "售后单号", known.aftersale_id)
    assert "Looks older than what is stored" in str(fault.reason)
    assert stored(desk, known.aftersale_id).case == known
    assert stored(desk, known.aftersale_id).seen_at == NOW


@pytest.mark.parametrize(("known", "status"), OLDER_STEPS)
def test_a_file_without_a_date_is_doubted_when_it_looks_older(desk: Desk, tmp_path: Path, known, status) -> None:
    take(desk, [known], at=NOW - timedelta(days=3000))
    path = write_export(tmp_path / "导出.csv", [moved(known, status)])  # dated by the file's own time: now
    report = import_file(desk, path)
    assert not report.dated_by_name
    assert (report.changed, len(report.older)) == (0, 1)
    assert import_file(desk, path, take_older=True).changed == 1
    assert stored(desk, known.aftersale_id).case.status is status


def test_a_newer_export_may_take_a_case_back(desk: Desk) -> None:
    case = make_return(S.AWAITS_BUYER_RETURN)
    take(desk, [case])
    report = take(desk, [moved(case, S.AWAITS_REVIEW)], at=NOW + HOUR)
    assert (report.changed, report.older) == (1, ())


def test_a_case_that_lives_again_is_seen_even_by_an_export_without_the_column_of_ends(desk: Desk) -> None:
    case = make_case(status=S.CLOSED, final_at=NOW)
    take(desk, [case])
    fewer = {
        "售后单号": case.aftersale_id,
        "订单号": case.order_id,
        "售后类型": "未发货退款",
        "售后状态": "待商家处理",
    }
    assert take(desk, [fewer], at=NOW + HOUR).changed == 1
    assert stored(desk, case.aftersale_id).case.is_open


def test_older_rows_are_taken_when_somebody_says_so(desk: Desk) -> None:
    case = make_return(S.BUYER_RETURNED)
    take(desk, [case])
    older = moved(case, S.AWAITS_REVIEW)
    report = take(desk, [older], at=NOW - HOUR, take_older=True)
    assert (report.changed, report.older) == (1, ())
    assert stored(desk, case.aftersale_id).case == older
    assert take(desk, [case]).changed == 1  # and the newer picture wins again


def test_an_older_picture_of_the_same_leaves_the_newer_date(desk: Desk) -> None:
    case = make_case()
    take(desk, [case])
    assert take(desk, [case], at=NOW - 2 * HOUR).unchanged == 1
    assert stored(desk, case.aftersale_id).seen_at == NOW
    report = take(desk, [replace(case, reason="质量问题")], at=NOW - HOUR)  # between the two
    assert (report.changed, len(report.older)) == (0, 1)


def test_an_export_with_fewer_columns_forgets_nothing(desk: Desk) -> None:
    case = make_return(
        refund_freight_fen=1_000, amount_fen=13_900, refund_goods_fen=12_900, buyer_words="破了", order_remark="急"
    )
    take(desk, [case])
    row = {
        "售后单号": case.aftersale_id,
        "订单号": case.order_id,
        "售后类型": "退货退款",
        "售后状态": "待商家处理",
        "退商品金额（元）": "129.00",
    }
    report = take(desk, [row], at=NOW + HOUR)
    assert (report.changed, report.unchanged) == (0, 1)
    assert stored(desk, case.aftersale_id).case == case


def test_a_column_that_says_nothing_any_more_is_believed(desk: Desk) -> None:
    case = make_case()
    take(desk, [case])
    take(desk, [replace(case, deadline_at=None, buyer_words="")], at=NOW + HOUR)
    assert stored(desk, case.aftersale_id).case == replace(case, deadline_at=None, buyer_words="")


def test_the_deadline_of_a_step_that_is_over_is_not_kept(desk: Desk) -> None:
    case = make_return()
    take(desk, [case])
    row = {"售后单号": case.aftersale_id, "订单号": case.order_id, "售后类型": "退货退款", "售后状态": "待买家退货"}
    take(desk, [row], at=NOW + HOUR)
    assert stored(desk, case.aftersale_id).case.deadline_at is None
    assert counted(desk)["no_deadline"] == 1


def test_a_masked_phone_does_not_replace_a_full_one(desk: Desk) -> None:
    case = make_case()
    row = {"售后单号": case.aftersale_id, "订单号": case.order_id, "售后类型": "退货退款", "售后状态": "待买家退货"}
    take(desk, [{**row, "商家退货联系人电话": "13800138064"}])
    take(desk, [{**row, "商家退货联系人电话": "13*******64"}], at=NOW + HOUR)
    assert stored(desk, case.aftersale_id).case.return_phone == "13800138064"


def test_columns_we_do_not_know_are_kept_and_added_up(desk: Desk) -> None:
    case = make_case()
    row = {"售后单号": case.aftersale_id, "订单号": case.order_id, "售后类型": "未发货退款", "售后状态": "待商家处理"}
    take(desk, [{**row, "新列": "一", "旧列": "二"}])
    report = take(desk, [{**row, "新列": "三"}], at=NOW + HOUR)
    assert report.changed == 1
    assert stored(desk, case.aftersale_id).raw == {"新列": "三", "旧列": "二"}
    report = take(desk, [{**row, "新列": "更旧"}], at=NOW - HOUR)
    assert (report.changed, report.unchanged) == (0, 1)
    assert stored(desk, case.aftersale_id).raw["新列"] == "三"


def test_the_amount_is_goods_and_freight_and_tax(desk: Desk) -> None:
    case = make_case(amount_fen=14_100, refund_goods_fen=12_900, refund_freight_fen=1_000, refund_tax_fen=200)
    take(desk, [case])
    assert stored(desk, case.aftersale_id).case == case


def cancelled_at(desk: Desk, path: Path, calls: int) -> None:
    token, left = CancelToken(), iter(range(calls))

    def progress(done: int, total: int) -> None:
        assert 0 <= done <= total
        if next(left, None) is None:
            token.cancel()

    with pytest.raises(CancelledError):
        import_file(desk, path, progress=progress, cancel=token)


@pytest.mark.parametrize("calls", [0, 2, 4, 5])
def test_a_cancelled_import_leaves_nothing(desk: Desk, tmp_path: Path, calls: int) -> None:
    known = make_case()
    take(desk, [known])
    decide(desk, known)
    content = [moved(known, S.REFUNDED), *(make_case() for _ in range(3 * CHUNK))]
    path = write_export(tmp_path / name_at(NOW + HOUR), content)
    cancelled_at(desk, path, calls)
    assert counted(desk) == {"all": 1, "unshipped_review": 1}
    assert stored(desk, known.aftersale_id).case == known
    assert (how_many(desk, tables.Import), how_many(desk, tables.Event)) == (1, 0)
    report = import_file(desk, path)
    assert (report.new, report.changed, report.confirmed) == (3 * CHUNK, 1, 1)


def test_progress_runs_from_nothing_to_everything(desk: Desk, tmp_path: Path) -> None:
    path = write_export(tmp_path / "a.csv", [make_case() for _ in range(2 * CHUNK + 1)])
    seen: list[tuple[int, int]] = []
    import_file(desk, path, progress=lambda done, total: seen.append((done, total)))
    shares = [done / total for done, total in seen]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)


def test_an_error_half_way_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    path = write_export(tmp_path / "a.csv", [make_case() for _ in range(2 * CHUNK)])

    def fail(done: int, total: int) -> None:
        if done > total * 0.7:
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        import_file(desk, path, progress=fail)
    assert counted(desk) == {}
    assert import_file(desk, path).new == 2 * CHUNK


@pytest.mark.parametrize("name", ["gone.csv", "gone.xlsx", "empty.csv", "other.csv", "a.xls"])
def test_a_file_that_cannot_be_used_is_refused_in_words(desk: Desk, tmp_path: Path, name: str) -> None:
    (tmp_path / "empty.csv").touch()
    (tmp_path / "other.csv").write_text("a,b\n1,2\n")
    (tmp_path / "a.xls").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1"))
    with pytest.raises(UserError, match=name.replace(".", r"\.")):
        import_file(desk, tmp_path / name)
    assert how_many(desk, tables.Import) == 0


def test_a_file_with_only_a_header_is_no_case(desk: Desk, tmp_path: Path) -> None:
    report = import_file(desk, write_export(tmp_path / name_at(NOW), []))
    assert (report.new, report.faults) == (0, ())
    assert standing(desk).last == LastImport(name_at(NOW), NOW)


def test_every_import_is_noted(desk: Desk) -> None:
    assert standing(desk).last is None
    take(desk, [make_case()], by="小王")
    take(desk, [make_case()], at=NOW - HOUR)
    with desk.store.reading() as session:
        noted = session.scalars(select(tables.Import).order_by(tables.Import.id)).all()
    assert [(n.file_name, n.exported_at, n.imported_at) for n in noted] == [
        (name_at(NOW), NOW, NOW),
        (name_at(NOW - HOUR), NOW - HOUR, NOW),
    ]
    assert (noted[0].by, noted[0].counts["new"]) == ("小王", 1)
    assert standing(desk).last == LastImport(name_at(NOW), NOW)
