"""Canned texts and SMS templates as sheets: out, and in again without losing a letter.

What is read in changes what it names (the same shop, use and name), adds the rest, and takes the sheet's order; nothing
is removed. A sheet with a bad row changes nothing at all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from sqlalchemy.orm import Session

from models.desk import templates
from models.desk.books import canned
from models.desk.desk import Desk
from models.domain.book import CannedText, ShopKind, SmsTemplate, TemplateStatus
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.exchange.book_sheets import BookRow, checked, read_book, write_book
from models.store import canned_texts, shops
from models.store import templates as sms_templates

SHOP, NAME, USE, BODY, NUMBER, STATUS = "店铺", "名称", "用于", "内容", "平台模板ID", "平台状态"
ALL_SHOPS = "全部"
USES: dict[str, str] = {
    "agree_return": "退货退款",
    "reject": "拒绝",
    "remind": "提醒寄回",
    "refund": "退款",
    "": "",
}
"""What a text is used for, in the words of the sheet: Chinese, as its headers are, in whatever language one works."""
STATUSES = {
    TemplateStatus.IN_REVIEW: "审核中",
    TemplateStatus.REFUSED: "审核未通过",
    TemplateStatus.OPEN: "已启用",
    TemplateStatus.CLOSED: "已停用",
}
SMS_USES = ("agree_return", "remind")
"""The actions that send a text."""
CANNED_USES = ("reject",)
"""The actions that have words written with them."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What came of reading a sheet in."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0


T = TypeVar("T", CannedText, SmsTemplate)


def export_canned(desk: Desk, path: Path) -> int:
    """Write all canned texts to an .xlsx or .csv; how many. Raises UserError when it cannot be written."""
    with desk.store.reading() as session:
        names = _names(session)
        kept = canned_texts.listed(session)
    headers = (SHOP, NAME, USE, BODY)
    rows = [(names.get(one.shop_id, ALL_SHOPS), one.name, _use(one.action), one.body) for one in kept]
    return write_book(path, headers, rows)


def export_templates(desk: Desk, path: Path) -> int:
    """Write all SMS templates to an .xlsx or .csv; how many. Raises UserError when it cannot be written."""
    with desk.store.reading() as session:
        names = _names(session)
        kept = sms_templates.listed(session)
    headers = (SHOP, NAME, USE, BODY, NUMBER, STATUS)
    rows = [
        (
            names.get(one.shop_id, ALL_SHOPS),
            one.name,
            _use(one.action),
            one.body,
            one.platform_id,
            STATUSES.get(one.status, "") if one.status is not None else "",
        )
        for one in kept
    ]
    return write_book(path, headers, rows, digits=(NUMBER,))


def import_canned(desk: Desk, path: Path) -> Carried:
    """Read canned texts in. Raises UserError, BadRowsError among them, and then nothing was changed."""
    rows = read_book(path, (NAME, BODY), (SHOP, NAME, USE, BODY))
    with desk.store.writing() as session:
        known = _shops(session)
        kept = canned_texts.listed(session)

        def text_of(row: BookRow) -> CannedText:
            return CannedText(
                name=row.said(NAME),
                action=_action(row, CANNED_USES[0]),
                body=row.said(BODY),
                shop_id=known.get(row.said(SHOP)),
            )

        def fault(row: BookRow) -> Text | None:
            return _row_fault(row, known, CANNED_USES) or canned.fault(text_of(row))

        checked(path, rows, fault)
        return _take(session, list(map(text_of, rows)), kept, canned.keep, canned_texts.arrange)


def import_templates(desk: Desk, path: Path) -> Carried:
    """Read SMS templates in. Raises UserError, BadRowsError among them, and then nothing was changed.

    Of the platform's own only the name, the use and the order are taken: their words are the platform's.
    """
    rows = read_book(path, (NAME, BODY), (SHOP, NAME, USE, BODY, NUMBER))
    with desk.store.writing() as session:
        known = _shops(session)
        kept = sms_templates.listed(session)
        platforms = {one.platform_id: one for one in kept if one.platform_id}

        def template_of(row: BookRow) -> SmsTemplate:
            own = platforms.get(row.said(NUMBER))
            action = _action(row, "" if own is not None else SMS_USES[0])
            if own is not None:
                return replace(own, name=row.said(NAME), action=action)
            name, body = row.said(NAME), row.said(BODY)
            return SmsTemplate(name=name, action=action, body=body, shop_id=known.get(row.said(SHOP)))

        def fault(row: BookRow) -> Text | None:
            wrong = _row_fault(row, known, SMS_USES) or _platform_fault(row, platforms)
            return wrong or templates.fault(template_of(row))

        checked(path, rows, fault)
        return _take(session, list(map(template_of, rows)), kept, templates.keep, sms_templates.arrange)


def _take(
    session: Session,
    wanted: Sequence[T],
    kept: Sequence[T],
    keep: Callable[[Session, T], int],
    arrange: Callable[[Session, list[int]], None],
) -> Carried:
    """Store what is new or other, in the order of the sheet before what it does not name."""
    left: list[T] = list(kept)
    order: list[int] = []
    added = changed = 0
    for one in wanted:
        before = _same(one, left)
        if before is None:
            order.append(keep(session, one))
            added += 1
            continue
        left.remove(before)
        fresh = replace(one, id=before.id, place=before.place)
        if fresh != before:
            keep(session, fresh)
            changed += 1
        order.append(before.id)
    arrange(session, [*order, *(one.id for one in left)])
    return Carried(added, changed, len(wanted) - added - changed)


def _same(one: T, left: Sequence[T]) -> T | None:
    """The one that is kept and meant: two of one name are told apart by their words, then by their order."""
    if one.id:
        return next((other for other in left if other.id == one.id), None)
    meant = [other for other in left if _key(other) == _key(one)]
    return next((other for other in meant if other.body == one.body), next(iter(meant), None))


def _key(one: CannedText | SmsTemplate) -> tuple[int | None, str, str, str]:
    number = one.platform_id if isinstance(one, SmsTemplate) else ""
    return one.shop_id, one.action, one.name, number


def _row_fault(row: BookRow, known: dict[str, int | None], uses: Sequence[str]) -> Text | None:
    """What is wrong with the shop or the use that a row names."""
    if row.said(SHOP) not in known:
        return unknown_shop(row.said(SHOP))
    found = _key_of(row.said(USE))
    if found in uses or not row.said(USE):
        return None
    source = QT_TRANSLATE_NOOP("models", "“{use}” is no use of such a text. Write one of: {known}.")
    return Text(source, {"use": row.said(USE), "known": "、".join(_use(key) for key in uses)})


def unknown_shop(name: str) -> Text:
    """A row's shop is not here."""
    source = QT_TRANSLATE_NOOP(
        "models", "There is no shop “{shop}” here. Write a shop's name as it stands in the list."
    )
    return Text(source, {"shop": name})


def _platform_fault(row: BookRow, platforms: dict[str, SmsTemplate]) -> Text | None:
    """Why a row of the platform's own cannot be taken."""
    number = row.said(NUMBER)
    if not number:
        return None
    own = platforms.get(number)
    if own is None:
        source = QT_TRANSLATE_NOOP(
            "models",
            "The platform's template {number} is not known here. Read its shop first, or leave the number out.",
        )
        return Text(source, {"number": number})
    if own.body.strip() == row.said(BODY).strip():
        return None
    source = QT_TRANSLATE_NOOP("models", "The words of the platform's template {number} can be changed there only.")
    return Text(source, {"number": number})


def _use(action: str) -> str:
    return USES.get(action, action)


def _action(row: BookRow, empty: str) -> str:
    return _key_of(row.said(USE)) or empty


def _key_of(use: str) -> str:
    """The action of a use, by the word of the sheet or by its key."""
    return next((key for key, word in USES.items() if key and use in (key, word)), "")


def _names(session: Session) -> dict[int | None, str]:
    return {one.id: one.name for one in shops.listed(session)}


def _shops(session: Session) -> dict[str, int | None]:
    """The shops by name, and the two ways to say "all of them"."""
    return {**shops_by_name(session), "": None, ALL_SHOPS: None}


def shops_by_name(session: Session) -> dict[str, int | None]:
    """The numbers of the shops. Removed ones are among them, so that what belongs to them is not lost."""
    known = sorted(shops.listed(session), key=lambda one: one.kind is not ShopKind.REMOVED)
    return {one.name: one.id for one in known}
