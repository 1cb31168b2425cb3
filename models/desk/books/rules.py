"""The rules of return addresses: which one is proposed for a product or a reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from models.desk.desk import Desk
from models.domain.address_rule import AddressRule, RuleKind
from models.domain.book import Address
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import address_rules


def listed(desk: Desk, shop_id: int) -> list[AddressRule]:
    """A shop's rules."""
    with desk.store.reading() as session:
        return address_rules.listed(session, shop_id)


def made(shop_id: int, products: str, reasons: str) -> tuple[AddressRule, ...]:
    """The rules that somebody wrote, one word in a line. Blank lines and words said twice are none."""
    both = ((RuleKind.PRODUCT, products), (RuleKind.REASON, reasons))
    return tuple(
        AddressRule(shop_id=shop_id, kind=kind, word=word, address_id=0) for kind, text in both for word in _words(text)
    )


def _words(text: str) -> list[str]:
    lines = (" ".join(line.split()) for line in text.splitlines())
    return list({line.casefold(): line for line in lines if line}.values())


def written(rules: Iterable[AddressRule], address_id: int, kind: RuleKind) -> str:
    """The rules of an address as somebody would write them: the opposite of `made`."""
    return "\n".join(rule.word for rule in rules if rule.address_id == address_id and rule.kind is kind)


def clash(session: Session, address: Address, rules: Sequence[AddressRule], book: Sequence[Address]) -> Text | None:
    """Which other address of the shop one of these words belongs to already, in a sentence; `None` when none does."""
    taken = {
        (rule.kind, rule.word.casefold()): rule.address_id
        for rule in address_rules.listed(session, address.shop_id)
        if rule.address_id != address.id
    }
    names = {one.id: one.label or one.one_line for one in book}
    for rule in rules:
        other = taken.get((rule.kind, rule.word.casefold()))
        if other is not None:
            source = QT_TRANSLATE_NOOP("models", "“{word}” is a rule of the address “{address}” already. Remove one.")
            return Text(source, {"word": rule.word, "address": names.get(other, str(other))})
    return None
