"""Cases and exports for tests, so that a test names only what it is about."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.exchange.words import status_word, type_word
from models.exchange.write_cases import write_cases

NOW = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
"""The moment at which the tests' clocks stand: noon in China."""

_numbers = itertools.count(1)


def make_case(**overrides: Any) -> AfterSale:
    """An unshipped refund of ¥129.00 that waits for review with 20 hours left; each one has numbers of its own.

    The words of type and status and the goods' part of the amount follow the codes
    and the amount, as in an export, unless they are given.
    """
    number = next(_numbers)
    fields: dict[str, Any] = {
        "aftersale_id": f"69598{number:014d}",
        "order_id": f"69200{number:014d}",
        "sku_order_id": f"69201{number:014d}",
        "type": AfterSaleType.UNSHIPPED_REFUND,
        "status": AfterSaleStatus.AWAITS_REVIEW,
        "product_name": "陶瓷保温杯 500ml",
        "amount_fen": 12_900,
        "reason": "多拍/错拍/不想要",
        "buyer_words": "不想要了",
        "applied_at": NOW - timedelta(hours=28),
        "deadline_at": NOW + timedelta(hours=20),
        **overrides,
    }
    fields.setdefault("type_text", type_word(fields["type"]))
    fields.setdefault("status_text", status_word(fields["status"]))
    fields.setdefault("refund_goods_fen", fields["amount_fen"])
    return AfterSale(**fields)


def make_return(status: AfterSaleStatus = AfterSaleStatus.AWAITS_REVIEW, **overrides: Any) -> AfterSale:
    """A return-and-refund case."""
    return make_case(type=AfterSaleType.RETURN_REFUND, status=status, **overrides)


def moved(case: AfterSale, status: AfterSaleStatus, **overrides: Any) -> AfterSale:
    """The case as a later export shows it, in `status`."""
    return replace(case, status=status, status_text=status_word(status), **overrides)


def write_export(path: Path, content: Iterable[AfterSale | Mapping[str, str]]) -> Path:
    """Write an export: cases with all columns, or rows by header (.csv) with just the columns that occur."""
    given = list(content)
    cases = [row for row in given if isinstance(row, AfterSale)]
    if len(cases) == len(given):
        write_cases(path, cases)
        return path
    rows = [row for row in given if not isinstance(row, AfterSale)]
    headers = list(dict.fromkeys(header for row in rows for header in row))
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.DictWriter(stream, headers, restval="-")
        writer.writeheader()
        writer.writerows(rows)
    return path


def name_at(when: datetime, suffix: str = ".csv") -> str:
    """The name that the back office gives an export made at `when`: China time."""
    return f"售后单-{when + timedelta(hours=8):%Y-%m-%d %H_%M_%S}{suffix}"
