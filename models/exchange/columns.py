"""The back office's columns (doudian.md 6): which field of a case each one fills, and how it is read.

Versions of the export differ in columns and order, so everything goes by header name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.exchange.cells import (
    Cell,
    clean_text,
    fold,
    read_code,
    read_id,
    read_money,
    read_optional_id,
    read_required,
    read_signed_money,
)
from models.exchange.times import read_time

Reader = Callable[[Cell], Any]

ID_HEADER = "售后单号"
"""The column that makes a row of a sheet its header."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the export. Without a `required` one a row is no case."""

    header: str
    field: str
    read: Reader = clean_text
    required: bool = False


_money = partial(Column, read=read_money)
_discount = partial(Column, read=read_signed_money)
_time = partial(Column, read=read_time)
_code = partial(Column, read=read_code)

COLUMNS: tuple[Column, ...] = (
    Column(ID_HEADER, "aftersale_id", read_id, required=True),
    Column("订单号", "order_id", read_id, required=True),
    Column("商品单号", "sku_order_id", read_optional_id),
    Column("商品名称", "product_name"),
    _code("商品ID", "product_id"),
    _money("应付金额（元）", "paid_fen"),
    _money("商品运费（元）", "freight_fen"),
    _discount("支付优惠（元）", "discount_fen"),
    _money("商品税费（元）", "tax_fen"),
    Column("商品发货状态", "shipment"),
    Column("售后类型", "type_text", read_required, required=True),
    _money("退商品金额（元）", "refund_goods_fen"),
    _money("退运费金额（元）", "refund_freight_fen"),
    _discount("退支付优惠（元）", "refund_discount_fen"),
    _money("退税费金额（元）", "refund_tax_fen"),
    Column("售后状态", "status_text", read_required, required=True),
    _time("售后申请时间", "applied_at"),
    Column("退款方式", "refund_method"),
    Column("是否已上传退款凭证", "proof_uploaded"),
    Column("售后原因", "reason"),
    Column("售后原因标签", "reason_label"),
    _code("退货物流单号", "return_waybill"),
    Column("退货异常", "return_problem"),
    _time("退货发货时间", "returned_at"),
    Column("退货物流公司", "return_company"),
    _time("自动处理截止时间", "deadline_at"),
    _time("同意售后申请时间", "agreed_at"),
    _time("商家退款时间", "refunded_at"),
    _time("用户到账时间", "arrived_at"),
    _time("售后关闭时间", "closed_at"),
    Column("商家退货地址", "return_address"),
    Column("商家退货联系人姓名", "return_contact"),
    Column("商家退货联系人电话", "return_phone"),
    Column("仲裁状态", "arbitration_text"),
    Column("纠纷责任方", "blame"),
    Column("是否极速退款", "fast_refund"),
    Column("是否拒签后退款", "refused_delivery"),
    _code("发货物流单号", "ship_waybill"),
    Column("发货物流状态", "ship_state"),
    _code("换货物流单号", "exchange_waybill"),
    Column("退货物流状态", "return_state"),
    _time("售后完结时间", "final_at"),
    Column("订单备注", "order_remark"),
    Column("用户售后说明", "buyer_words"),
    Column("售后备注", "aftersale_remark"),
    Column("操作人", "operator"),
    Column("协商记录", "negotiation"),
    Column("换货商品信息", "exchange_goods"),
    Column("商家编码", "sku_code"),
    Column("门店名称", "store_name"),
)
"""In the order of the newest export."""

_BRACKETS = re.compile(r"[\s()\[\]【】〔〕「」]")


def header_key(text: str) -> str:
    """What two spellings of one header have in common: blanks and brackets do not matter, nor does the (元)."""
    return _BRACKETS.sub("", fold(text).replace("(元)", "")).casefold()


_BY_KEY = {header_key(column.header): column for column in COLUMNS}
ID_KEY = header_key(ID_HEADER)


@dataclass(frozen=True, slots=True)
class Bound:
    """A known column at its place in one sheet. `header` is how that sheet spells it."""

    index: int
    header: str
    column: Column


@dataclass(frozen=True, slots=True)
class Binding:
    """Where everything stands in one sheet. `extra` columns are kept as text under their own name."""

    known: tuple[Bound, ...]
    extra: tuple[tuple[int, str], ...]


def bind(header: Sequence[str], file_name: str) -> Binding:
    """Find the known columns in a header row. The first of two alike wins; UserError names what is missing."""
    known: dict[str, Bound] = {}
    extra: dict[str, int] = {}
    for index, name in enumerate(header):
        column = _BY_KEY.get(header_key(name))
        if column is not None and column.field not in known:
            known[column.field] = Bound(index, name, column)
        else:
            extra[_free_name(name, index, extra)] = index
    missing = [column.header for column in COLUMNS if column.required and column.field not in known]
    if missing:
        raise UserError(_missing(missing, file_name))
    return Binding(tuple(known.values()), tuple((index, name) for name, index in extra.items()))


def _free_name(name: str, index: int, taken: dict[str, int]) -> str:
    name = name or f"#{index + 1}"
    return f"{name} #{index + 1}" if name in taken else name


def _missing(headers: Sequence[str], file_name: str) -> Text:
    return Text(
        QT_TRANSLATE_NOOP(
            "models",
            "“{name}” lacks columns without which no case can be read: {columns}. "
            "Export the after-sales list again with these columns.",
        ),
        {"name": file_name, "columns": "、".join(headers)},
    )
