"""The address books of all shops as a sheet, with the rules of each address: out, and in again.

As with texts: what is read in changes what it names, adds the rest, and takes the sheet's order; nothing is removed,
and a sheet with a bad row changes nothing at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy.orm import Session

from models.desk import addresses
from models.desk.books import rules as rule_book
from models.desk.books.carrying import SHOP, Carried, shops_by_name, unknown_shop
from models.desk.desk import Desk
from models.domain.address_rule import AddressRule, RuleKind
from models.domain.bad_rows import BadRowsError
from models.domain.book import Address
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.exchange.book_sheets import BookRow, checked, in_row, read_book, write_book
from models.store import address_rules
from models.store import addresses as kept
from models.store import shops as kept_shops

LABEL, RECEIVER, PHONE, REGION, DETAIL = "名称", "收件人", "电话", "地区", "详细地址"
DEFAULT, PRODUCTS, REASONS, NUMBER = "默认", "按商品推荐", "按原因推荐", "平台地址ID"
HEADERS = (SHOP, LABEL, RECEIVER, PHONE, REGION, DETAIL, DEFAULT, PRODUCTS, REASONS, NUMBER)
NEEDED = (RECEIVER, REGION, DETAIL)
YES = "是"
_FIELDS = {"label": LABEL, "receiver": RECEIVER, "phone": PHONE, "region": REGION, "detail": DETAIL}
_PLATFORMS = ("receiver", "region", "detail")
"""What only the platform changes of its own addresses."""


def export_addresses(desk: Desk, path: Path) -> int:
    """Write all addresses to an .xlsx or .csv; how many. Raises UserError when it cannot be written."""
    rows = []
    with desk.store.reading() as session:
        for shop in kept_shops.listed(session):
            rules = address_rules.listed(session, shop.id)
            rows += [_row(shop.name, one, rules) for one in kept.listed(session, shop.id)]
    return write_book(path, HEADERS, rows, digits=(PHONE, NUMBER))


def _row(shop: str, address: Address, rules: Sequence[AddressRule]) -> tuple[str, ...]:
    return (
        shop,
        *(getattr(address, name) for name in _FIELDS),
        YES if address.is_default else "",
        rule_book.written(rules, address.id, RuleKind.PRODUCT),
        rule_book.written(rules, address.id, RuleKind.REASON),
        address.platform_id,
    )


def import_addresses(desk: Desk, path: Path, shop_id: int) -> Carried:
    """Read addresses in; rows that name no shop are taken for `shop_id`'s.

    Raises UserError, BadRowsError among them, and then nothing was changed.
    """
    rows = read_book(path, NEEDED, HEADERS)
    with desk.store.writing() as session:
        reading = _Reading(session, shop_id)
        checked(path, rows, reading.take)
        return reading.keep(path)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """An address as a row has it, beside the one that is kept."""

    row: int
    address: Address
    before: Address | None
    rules: tuple[AddressRule, ...] | None
    """`None` where the sheet says nothing of rules."""
    is_other: bool
    """Whether it says anything else than what is kept."""


@dataclass(frozen=True, slots=True)
class _Book:
    """A shop's addresses and rules as they were before."""

    addresses: list[Address]
    rules: list[AddressRule]


class _Reading:
    """Reads a sheet row by row against what is kept, then keeps it all."""

    def __init__(self, session: Session, shop_id: int) -> None:
        self._session = session
        self._shops = {**shops_by_name(session), "": shop_id}
        self._books: dict[int, _Book] = {}
        self._wanted: list[_Wanted] = []
        self._named: set[int] = set()
        """Those that rows before meant: of two that read alike each row means one."""

    def take(self, row: BookRow) -> Text | None:
        """Take a row in, or say what is wrong with it."""
        shop_id = self._shops.get(row.said(SHOP))
        if shop_id is None:
            return unknown_shop(row.said(SHOP))
        book = self._book(shop_id)
        before = _meant(row, [one for one in book.addresses if one.id not in self._named])
        made = _address(row, shop_id, before)
        wrong = self._fault(row, made, before)
        if wrong is None:
            rules = _rules(row, shop_id)
            other = made != before or (rules is not None and _words(rules) != _words(_of(book.rules, made.id)))
            self._wanted.append(_Wanted(row.number, made, before, rules, other))
            self._named.add(made.id)
        return wrong

    def keep(self, path: Path) -> Carried:
        """Keep what was taken, in the order of the sheet before what it does not name."""
        for one in self._wanted:
            if one.before is not None and one.rules is not None:
                address_rules.put(self._session, one.before.id, ())  # a rule may go from one address to another
        order: dict[int, list[int]] = {shop_id: [] for shop_id in self._books}
        for one in self._wanted:
            order[one.address.shop_id].append(self._keep(path, one))
        for shop_id, ids in order.items():
            rest = [one.id for one in self._books[shop_id].addresses if one.id not in ids]
            kept.arrange(self._session, [*ids, *rest])
        added = sum(one.before is None for one in self._wanted)
        changed = sum(one.before is not None and one.is_other for one in self._wanted)
        return Carried(added, changed, len(self._wanted) - added - changed)

    def _keep(self, path: Path, one: _Wanted) -> int:
        try:
            return addresses.keep(self._session, one.address, one.rules)
        except UserError as error:
            raise BadRowsError(path.name, [in_row(one.row, error.text)]) from error

    def _book(self, shop_id: int) -> _Book:
        if shop_id not in self._books:
            rules = address_rules.listed(self._session, shop_id)
            self._books[shop_id] = _Book(kept.listed(self._session, shop_id), rules)
        return self._books[shop_id]

    def _fault(self, row: BookRow, made: Address, before: Address | None) -> Text | None:
        lacks = addresses.lacks(made)
        if lacks:
            return lacks[0]
        if before is not None and before.platform_id and _other_words(made, before):
            source = QT_TRANSLATE_NOOP(
                "models", "The platform's address {number} can be changed there only; here its name, phone and rules."
            )
            return Text(source, {"number": before.platform_id})
        defaults = (one for one in self._wanted if one.address.shop_id == made.shop_id and one.address.is_default)
        other = next(defaults, None)
        if other is not None and row.said(DEFAULT) == YES:
            source = QT_TRANSLATE_NOOP("models", "Row {row} is the default of this shop already; there is one.")
            return Text(source, {"row": other.row})
        return None


def _meant(row: BookRow, book: Sequence[Address]) -> Address | None:
    """The address that a row names: by the platform's number, else by what stands on a parcel."""
    number = row.said(NUMBER)
    if number:
        known = next((one for one in book if one.platform_id == number), None)
        if known is not None:
            return known
    wanted = tuple(row.said(column) for column in NEEDED)
    return next((one for one in book if (one.receiver, one.region, one.detail) == wanted), None)


def _address(row: BookRow, shop_id: int, before: Address | None) -> Address:
    """As the row has it; columns that the sheet lacks stay as they were. A platform's number is never made here."""
    empty = Address(shop_id=shop_id, label="", receiver="", phone="", region="", detail="")
    words = {name: row.values[column] for name, column in _FIELDS.items() if column in row.values}
    is_default = row.said(DEFAULT) == YES if DEFAULT in row.values else before is not None and before.is_default
    return replace(before or empty, **words, is_default=is_default)  # type: ignore[arg-type] # the fields are all str


def _rules(row: BookRow, shop_id: int) -> tuple[AddressRule, ...] | None:
    if PRODUCTS not in row.values and REASONS not in row.values:
        return None
    return rule_book.made(shop_id, row.said(PRODUCTS), row.said(REASONS))


def _of(rules: Sequence[AddressRule], address_id: int) -> tuple[AddressRule, ...]:
    return tuple(rule for rule in rules if rule.address_id == address_id)


def _words(rules: Sequence[AddressRule]) -> set[tuple[RuleKind, str]]:
    return {(rule.kind, rule.word) for rule in rules}


def _other_words(made: Address, before: Address) -> bool:
    return any(getattr(made, name) != getattr(before, name) for name in _PLATFORMS)
