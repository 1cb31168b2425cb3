"""Files: every wrong one gets a sentence, every right one its rows under their own numbers."""

from __future__ import annotations

import os
import random
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from models.domain.errors import UserError
from models.exchange.sheets import HEADER_WITHIN, open_sheet

HEADER = ["售后单号", "订单号", "售后类型", "售后状态"]
LINE = ["1", "2", "退货退款", "待商家处理"]


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        for _ in open_sheet(path).rows:
            pass
    message = str(caught.value)
    assert path.name in message
    assert message.count(".") >= 1
    assert message.endswith(".")
    return message


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_row_numbers_are_the_sheets_own(kind: str, save_csv, save_xlsx) -> None:
    rows = [["抖店售后单导出"], [], HEADER, LINE, [], LINE]
    path = save_csv(rows) if kind == "csv" else save_xlsx(rows)
    sheet = open_sheet(path)
    assert (sheet.header_row, sheet.header[:4], sheet.total) == (3, HEADER, 3)
    assert [number for number, cells in sheet.rows if any(cells)] == [4, 6]


def test_the_table_may_stand_anywhere_on_the_sheet(tmp_path: Path) -> None:
    path = tmp_path / "moved.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(6, 3, HEADER)
        sheet.write_row(8, 3, LINE)
    read = open_sheet(path)
    assert read.header_row == 7
    assert [(number, list(cells)) for number, cells in read.rows if any(cells)] == [(9, LINE)]


def test_the_first_sheet_with_a_header_counts(save_xlsx) -> None:
    sheet = open_sheet(save_xlsx([], [["说明"], ["请勿修改"]], [HEADER, LINE], [HEADER, LINE, LINE]))
    assert sheet.total == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_encodings_and_delimiters(encoding: str, delimiter: str, save_csv) -> None:
    sheet = open_sheet(
        save_csv([HEADER, [*LINE[:3], "同意退款，退款成功;a,b,c,d,e"]], encoding=encoding, delimiter=delimiter)
    )
    assert sheet.header == HEADER
    assert [list(cells) for _, cells in sheet.rows] == [[*LINE[:3], "同意退款，退款成功;a,b,c,d,e"]]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("last", [True, False])
def test_total_is_exact(line_end: str, last: bool, tmp_path: Path) -> None:
    path = tmp_path / "lines.csv"
    lines = [",".join(HEADER), ",".join(LINE), ",".join([*LINE[:3], "x\u2028y\x0b"])]
    path.write_bytes((line_end.join(lines) + line_end * last).encode())
    sheet = open_sheet(path)
    assert sheet.total == len(list(sheet.rows)) == 2


def test_a_cell_of_several_lines_is_one_row(save_csv) -> None:
    sheet = open_sheet(save_csv([HEADER, [*LINE[:3], "一\n二"], LINE]))
    assert sheet.total == 2
    assert [number for number, _ in sheet.rows] == [2, 3]


def test_xlsx_under_another_name_and_csv_under_xlsx(save_xlsx, save_csv) -> None:
    assert open_sheet(save_xlsx([HEADER, LINE], name="export.csv")).total == 1
    assert open_sheet(save_csv([HEADER, LINE], name="export.xlsx")).total == 1


def test_missing_file(tmp_path: Path) -> None:
    assert "is not there" in refusal(tmp_path / "gone.csv")


def test_folder(tmp_path: Path) -> None:
    folder = tmp_path / "folder.xlsx"
    folder.mkdir()
    assert "is a folder" in refusal(folder)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything, Windows has other rights")
def test_forbidden_file(save_csv) -> None:
    path = save_csv([HEADER, LINE])
    path.chmod(0)
    assert "may not be read" in refusal(path)


def test_forbidden_file_for_whoever_runs_this(save_csv, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save_csv([HEADER, LINE])

    def refuse(_self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "may not be read" in refusal(path)


@pytest.mark.parametrize("content", [b"", b"  \r\n\t", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("name", ["e.csv", "e.xlsx"])
def test_empty_file(content: bytes, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert "is empty" in refusal(path)


def test_old_xls_and_locked_xlsx(tmp_path: Path) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    old = tmp_path / "old.xls"
    old.write_bytes(ole)
    assert "save it as .xlsx or .csv" in refusal(old)
    locked = tmp_path / "locked.xlsx"
    locked.write_bytes(ole + "EncryptedPackage".encode("utf-16-le"))
    assert "password" in refusal(locked)


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        b"%PDF-1.7\n\xff\xfe\x00",
        bytes(range(256)) * 20,
        b"<!DOCTYPE html><table>",
    ],
)
def test_other_files_named_csv(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "picture.csv"
    path.write_bytes(content)
    assert "is not a sheet" in refusal(path)


def test_a_zip_that_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "letter.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    assert "is not a sheet" in refusal(path)


def test_damaged_xlsx(samples: Path, tmp_path: Path) -> None:
    whole = next(samples.glob("*.xlsx")).read_bytes()
    path = tmp_path / "damaged.xlsx"
    for content in (whole[: len(whole) // 2], whole[:100], b"PK\x03\x04" + bytes(100), b"rubbish\0" * 10):
        path.write_bytes(content)
        assert "damaged" in refusal(path)


def test_no_damage_makes_it_fail_otherwise(samples: Path, tmp_path: Path) -> None:
    whole = next(samples.glob("*.xlsx")).read_bytes()
    path = tmp_path / "damaged.xlsx"
    dice = random.Random(2)
    for _ in range(60):
        content = bytearray(whole)
        for _ in range(dice.randrange(1, 30)):
            content[dice.randrange(len(content))] = dice.randrange(256)
        path.write_bytes(bytes(content))
        try:
            list(open_sheet(path).rows)
        except UserError as error:
            assert path.name in str(error)


def test_a_stray_cell_in_the_last_corner_is_refused_before_memory_runs_out(tmp_path: Path) -> None:
    path = tmp_path / "corner.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADER)
        sheet.write_row(1, 0, LINE)
        sheet.write(1_048_575, 16_383, "x")
    assert "far below or beside" in refusal(path)


def test_no_header_row(save_csv, save_xlsx) -> None:
    late = [["标题"]] * HEADER_WITHIN + [HEADER, LINE]
    for path in (save_csv(late), save_xlsx(late), save_csv([["主订单编号", "子订单编号"], ["1", "2"]])):
        assert "售后单号" in refusal(path)
    assert open_sheet(save_csv(late[1:])).header_row == HEADER_WITHIN


def test_a_quote_that_is_never_closed_loses_no_rows_silently(tmp_path: Path) -> None:
    path = tmp_path / "quotes.csv"
    path.write_text(",".join(HEADER) + '\n1,2,退货退款,"待商家处理\n3,4,换货,售后关闭\n', encoding="utf-8")
    assert "quotation marks in row 2" in refusal(path)
