"""The books as sheets: round trips that lose nothing, and bad rows that change nothing."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from models.desk import addresses, templates
from models.desk.books import canned, carrying, rules
from models.desk.books.carrying import Carried
from models.desk.books.carrying_addresses import HEADERS, export_addresses, import_addresses
from models.desk.desk import Desk
from models.domain.bad_rows import BadRowsError
from models.domain.book import Address, CannedText, Shop, SmsTemplate, TemplateStatus
from models.domain.errors import UserError
from models.store import shops
from models.store import templates as kept_templates

KINDS = ("xlsx", "csv")
TRICKY = (
    "=1+1",
    '\'=HYPERLINK("x")',
    "'quoted'",
    "-",
    "@all",
    "+86 订单",
    "007",
    "'123",
    '两行\n第二行，含,逗号;和"引号"',
    '="5"',
    "①②③ 😀👨‍👩‍👧 中文",
)
FULL = Address(label="仓", receiver="仓库", phone="057188880000", region="浙江省杭州市", detail="示例路 1 号")


@pytest.fixture
def second(desk: Desk) -> int:
    """Another shop."""
    with desk.store.writing() as session:
        return shops.save(session, Shop(name="二店"))


@pytest.mark.parametrize("kind", KINDS)
def test_canned_texts_there_and_back(desk: Desk, tmp_path: Path, kind: str, second: int) -> None:
    for number, words in enumerate(TRICKY):
        shop_id = second if number % 2 else None
        canned.save(desk, CannedText(name=words, action="reject", body=words, shop_id=shop_id))
    canned.save(desk, CannedText(name=TRICKY[0], action="reject", body="同名的另一条"))
    before = canned.listed(desk)
    file = tmp_path / f"常用语.{kind}"
    assert carrying.export_canned(desk, file) == len(before)
    assert carrying.import_canned(desk, file) == Carried(unchanged=len(before))
    assert [replace(one, place=0) for one in canned.listed(desk)] == [replace(one, place=0) for one in before]
    for one in before:
        canned.remove(desk, one.id)
    assert carrying.import_canned(desk, file) == Carried(added=len(before))
    assert [plain(one) for one in canned.listed(desk)] == [plain(one) for one in before]


def plain(one: Any) -> Any:
    """Without what a new row gets anew."""
    return replace(one, id=0, place=0)


def test_nothing_in_a_sheet_runs(desk: Desk, tmp_path: Path) -> None:
    canned.save(desk, CannedText(name="=1+1", action="reject", body="@SUM(A1)"))
    carrying.export_canned(desk, tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert list(csv.reader(stream))[-1] == ["全部", "'=1+1", "拒绝", "'@SUM(A1)"]
    carrying.export_canned(desk, tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "'=1+1" in sheet


@pytest.mark.parametrize("kind", KINDS)
def test_templates_there_and_back(desk: Desk, tmp_path: Path, kind: str, second: int) -> None:
    templates.save(desk, SmsTemplate(name="=1+1", action="remind", body="订单${order_id}\n请寄回", shop_id=second))
    add_platforms_own(desk)
    before = templates.listed(desk)
    file = tmp_path / f"模板.{kind}"
    carrying.export_templates(desk, file)
    assert carrying.import_templates(desk, file) == Carried(unchanged=len(before))
    assert [replace(one, place=0) for one in templates.listed(desk)] == [replace(one, place=0) for one in before]
    for one in before:
        if not one.platform_id:
            templates.remove(desk, one.id)
    assert carrying.import_templates(desk, file) == Carried(added=len(before) - 1, unchanged=1)
    assert [plain(one) for one in templates.listed(desk)] == [plain(one) for one in before]


def add_platforms_own(desk: Desk) -> SmsTemplate:
    """A template of the platform, as its reading keeps it."""
    own = SmsTemplate(
        name="平台模板",
        action="",
        body="您的${orderId}已处理",
        platform_id="ST_8f7a",
        status=TemplateStatus.OPEN,
        shop_id=1,
        place=99,
    )
    with desk.store.writing() as session:
        return replace(own, id=kept_templates.save(session, own))


@pytest.mark.parametrize("kind", KINDS)
def test_addresses_and_their_rules_there_and_back(desk: Desk, tmp_path: Path, kind: str, second: int) -> None:
    addresses.save(desk, FULL, rules.made(1, "保温杯\n=1+1\n3301", "质量问题"))
    addresses.save(desk, replace(FULL, label="=仓", detail="-", is_default=True), rules.made(1, "", "'引号"))
    addresses.save(desk, FULL)
    addresses.save(desk, replace(FULL, shop_id=second, phone="+86 571 88880000"))
    before = [addresses.listed(desk, shop) for shop in (1, second)]
    words = [[(one.kind, one.word) for one in rules.listed(desk, shop)] for shop in (1, second)]
    file = tmp_path / f"地址.{kind}"
    assert export_addresses(desk, file) == 4
    assert import_addresses(desk, file, 1) == Carried(unchanged=4)
    for one in (*before[0], *before[1]):
        addresses.remove(desk, one.id)
    assert import_addresses(desk, file, 1) == Carried(added=4)
    after = [addresses.listed(desk, shop) for shop in (1, second)]
    assert [[plain(one) for one in book] for book in after] == [[plain(one) for one in book] for book in before]
    assert [sorted((one.kind, one.word) for one in rules.listed(desk, shop)) for shop in (1, second)] == [
        sorted(one) for one in words
    ]


def test_the_sheets_order_becomes_the_books(desk: Desk, tmp_path: Path) -> None:
    names = [one.name for one in canned.listed(desk)]
    file = tmp_path / "a.csv"
    carrying.export_canned(desk, file)
    turned(file)
    assert carrying.import_canned(desk, file) == Carried(unchanged=len(names))
    assert [one.name for one in canned.listed(desk)] == names[::-1]


def turned(file: Path) -> None:
    """Turn the rows below the header round."""
    with file.open(encoding="utf-8-sig", newline="") as stream:
        header, *rows = csv.reader(stream)
    write(file, [header, *reversed(rows)])


def write(file: Path, rows: list[list[str]]) -> Path:
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows(rows)
    return file


def test_what_a_sheet_names_changes_and_nothing_goes(desk: Desk, tmp_path: Path) -> None:
    first, *others = canned.listed(desk)
    file = write(tmp_path / "a.csv", [["内容", "名称"], ["新的内容", first.name], ["另一条", "新增"]])
    assert carrying.import_canned(desk, file) == Carried(added=1, changed=1)
    found = canned.listed(desk)
    assert (found[0].id, found[0].body) == (first.id, "新的内容")
    assert (found[1].name, found[1].action, found[1].shop_id) == ("新增", "reject", None)
    assert found[2:] == [replace(one, place=place) for place, one in enumerate(others, start=3)]


CANNED_ROWS: list[tuple[list[str], str]] = [
    (["全部", "a", "拒绝", ""], "needs a name and a text"),
    (["没有这店", "a", "拒绝", "x"], "no shop “没有这店”"),
    (["全部", "a", "换货", "x"], "“换货” is no use"),
    (["全部", "a", "拒绝", "${phone}"], "no “phone” to fill in"),
]


@pytest.mark.parametrize(("row", "sentence"), CANNED_ROWS)
def test_a_bad_row_is_named_and_nothing_is_taken(desk: Desk, tmp_path: Path, row: list[str], sentence: str) -> None:
    before = canned.listed(desk)
    header, good = ["店铺", "名称", "用于", "内容"], ["", "好的", "", "x"]
    file = write(tmp_path / "a.csv", [header, good, [""] * 4, row, good])
    with pytest.raises(BadRowsError, match=sentence) as caught:
        carrying.import_canned(desk, file)
    (told,) = caught.value.rows
    assert str(told).startswith("Row 4: ")
    assert "1 of its rows" in str(caught.value)
    assert canned.listed(desk) == before


def test_every_bad_row_is_named(desk: Desk, tmp_path: Path) -> None:
    file = write(tmp_path / "a.csv", [["名称", "内容"], ["", "x"], ["好", "x"], ["坏", ""]])
    with pytest.raises(BadRowsError) as caught:
        carrying.import_canned(desk, file)
    assert [str(one)[:5] for one in caught.value.rows] == ["Row 2", "Row 4"]


ADDRESS = ["本店", "新仓", "小林", "13800000064", "浙江省", "路 1 号", "", "", "", ""]
ADDRESS_ROWS: list[tuple[int, str, str]] = [
    (0, "没有这店", "no shop"),
    (2, " ", "receiver"),
    (3, "", "phone"),
    (4, "", "Province"),
    (5, "", "street"),
    (6, "是", "Row 2 is the default"),
    (7, "保温杯", "is a rule of the address"),
]


@pytest.mark.parametrize(("column", "value", "sentence"), ADDRESS_ROWS)
def test_a_bad_address_changes_nothing(desk: Desk, tmp_path: Path, column: int, value: str, sentence: str) -> None:
    addresses.save(desk, FULL, rules.made(1, "旧词", ""))
    before = addresses.listed(desk)
    bad = [value if number == column else text for number, text in enumerate(ADDRESS)]
    bad[1] = "坏的一行"
    good = [*ADDRESS[:6], "是", "保温杯", "", ""]
    file = write(tmp_path / "a.csv", [list(HEADERS), good, bad])
    with pytest.raises(BadRowsError, match=sentence) as caught:
        import_addresses(desk, file, 1)
    assert str(caught.value.rows[0]).startswith("Row 3: ")
    assert addresses.listed(desk) == before
    assert [one.word for one in rules.listed(desk, 1)] == ["旧词"]


def test_a_sheet_of_ones_own_needs_few_columns(desk: Desk, tmp_path: Path, second: int) -> None:
    addresses.save(desk, replace(FULL, shop_id=second), rules.made(second, "杯", ""))
    rows = [["收件人", "地区", "详细地址", "电话"], ["仓库", "浙江省杭州市", "示例路 1 号", "13900000000"]]
    assert import_addresses(desk, write(tmp_path / "a.csv", rows), second) == Carried(changed=1)
    (found,) = addresses.listed(desk, second)
    assert (found.phone, found.label, found.is_default) == ("13900000000", "仓", True)
    assert [one.word for one in rules.listed(desk, second)] == ["杯"]


def test_a_rule_may_go_from_one_address_to_another(desk: Desk, tmp_path: Path) -> None:
    addresses.save(desk, FULL, rules.made(1, "杯", ""))
    addresses.save(desk, replace(FULL, detail="2 号"))
    file = tmp_path / "a.csv"
    export_addresses(desk, file)
    swap_last_words(file)
    assert import_addresses(desk, file, 1) == Carried(changed=2)
    first, other = addresses.listed(desk)
    assert [one.address_id for one in rules.listed(desk, 1)] == [other.id]
    assert first.detail == FULL.detail


def swap_last_words(file: Path) -> None:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        header, one, two = csv.reader(stream)
    place = header.index("按商品推荐")
    one[place], two[place] = two[place], one[place]
    write(file, [header, one, two])


def test_the_platforms_own_words_stay_the_platforms(desk: Desk, tmp_path: Path) -> None:
    own = add_platforms_own(desk)
    addresses.save(desk, replace(FULL, platform_id="77"))
    header = ["店铺", "名称", "用于", "内容", "平台模板ID"]
    changed = ["本店", "我的叫法", "提醒寄回", own.body, own.platform_id]
    assert carrying.import_templates(desk, write(tmp_path / "a.csv", [header, changed])) == Carried(changed=1)
    assert templates.listed(desk)[0] == replace(own, name="我的叫法", action="remind", place=1)
    for row, sentence in (
        ([*changed[:3], "改了的内容", own.platform_id], "can be changed there only"),
        ([*changed[:4], "ST_none"], "not known here"),
    ):
        with pytest.raises(BadRowsError, match=sentence):
            carrying.import_templates(desk, write(tmp_path / "a.csv", [header, row]))
    other = ["本店", "", "别人", "", "浙江省杭州市", "示例路 1 号", "", "", "", "77"]
    with pytest.raises(BadRowsError, match="can be changed there only"):
        import_addresses(desk, write(tmp_path / "a.csv", [list(HEADERS), other]), 1)


@pytest.mark.parametrize(
    "read", [carrying.import_canned, carrying.import_templates, lambda desk, file: import_addresses(desk, file, 1)]
)
def test_files_that_are_no_book(desk: Desk, tmp_path: Path, read: Callable[[Desk, Path], Carried]) -> None:
    for content, sentence in ((b"a,b\n1,2\n", "no header row with"), (b"", "is empty"), (b"PK\x03\x04x", "damaged")):
        file = tmp_path / "a.csv"
        file.write_bytes(content)
        with pytest.raises(UserError, match=sentence):
            read(desk, file)
    shifted = write(file, [["收件人", "地区", "详细地址", "名称", "内容"], ["a"] * 6])
    with pytest.raises(BadRowsError, match="more cells than the header"):
        read(desk, shifted)
