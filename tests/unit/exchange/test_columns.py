"""Headers: how they may be spelt, which are needed, what happens to doubles and strangers."""

from __future__ import annotations

from dataclasses import fields

import pytest

from models.domain.aftersale import AfterSale
from models.domain.errors import UserError
from models.exchange.columns import COLUMNS, bind, header_key

NEEDED = ["售后单号", "订单号", "售后类型", "售后状态"]


def test_fifty_columns_fill_fifty_fields_of_a_case() -> None:
    names = {field.name for field in fields(AfterSale)}
    assert len(COLUMNS) == 50
    assert len({column.field for column in COLUMNS} & names) == 50
    assert [column.header for column in COLUMNS if column.required] == NEEDED


@pytest.mark.parametrize(
    "spelling", ["应付金额（元）", "应付金额(元)", "应付金额 ( 元 )", "应付金额", " 应付金额（元)\t", "应付金额【元】"]
)
def test_spellings_of_a_header(spelling: str) -> None:
    expected = {header_key("应付金额（元）"), header_key("应付金额【元】")}
    assert header_key(spelling) in expected


def test_case_and_width_of_letters_do_not_matter() -> None:
    assert header_key("商品ＩＤ") == header_key("商品id") == header_key("商品ID")


@pytest.mark.parametrize("absent", NEEDED)
def test_each_needed_column_is_named_when_absent(absent: str) -> None:
    header = [name for name in NEEDED if name != absent]
    with pytest.raises(UserError) as caught:
        bind([*header, "商品名称"], "我的.csv")
    message = str(caught.value)
    assert absent in message
    assert "我的.csv" in message
    assert not any(name in message for name in header if name not in absent)


def test_all_missing_columns_are_named_at_once() -> None:
    with pytest.raises(UserError, match="订单号、售后类型、售后状态"):
        bind(["售后单号"], "x.csv")


def test_the_first_of_two_alike_wins_and_strangers_are_kept() -> None:
    binding = bind(["售后原因", *NEEDED, "售后原因", "内部备注", "内部备注", ""], "x.csv")
    assert {bound.column.field: bound.index for bound in binding.known}["reason"] == 0
    assert binding.extra == ((5, "售后原因"), (6, "内部备注"), (7, "内部备注 #8"), (8, "#9"))
