"""The return address that is proposed for a case, and why this one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy.orm import Session

from models.desk.desk import Desk
from models.domain.actions import AGREE_RETURN
from models.domain.address_rule import AddressRule, RuleKind
from models.domain.aftersale import AfterSale
from models.domain.book import Address
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import address_rules, addresses


class Why(StrEnum):
    """Why an address is proposed; the first of these that holds."""

    PRODUCT = "product"
    """A rule names the product."""
    REASON = "reason"
    """A rule names the buyer's reason."""
    LAST = "last"
    """The last return of this product was agreed to it."""
    DEFAULT = "default"
    """It is the shop's default."""
    FIRST = "first"
    """It is the first that can be used."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """An address for a case. `word` is the rule's, where a rule names it."""

    address: Address
    why: Why
    word: str = ""

    @property
    def text(self) -> Text:
        """Why, in words."""
        return Text(_WORDS[self.why], {"word": self.word})


def propose(desk: Desk, case: AfterSale, usable: Sequence[Address]) -> Proposal | None:
    """The right one of the addresses that can be used for this case; `None` when there is none."""
    with desk.store.reading() as session:
        return proposed(session, case, usable)


def proposed(session: Session, case: AfterSale, usable: Sequence[Address]) -> Proposal | None:
    """The same within a transaction.

    What a rule says goes before what was done last, and that before the default.
    """
    by_id = {address.id: address for address in usable}
    if not by_id:
        return None
    rule = _rule(session, case, by_id)
    if rule is not None:
        return Proposal(by_id[rule.address_id], Why(rule.kind.value), rule.word)
    last = _last(session, case, by_id)
    if last is not None:
        return Proposal(last, Why.LAST)
    default = next((address for address in usable if address.is_default), None)
    return Proposal(usable[0], Why.FIRST) if default is None else Proposal(default, Why.DEFAULT)


def _rule(session: Session, case: AfterSale, by_id: dict[int, Address]) -> AddressRule | None:
    """The most exact rule: this very product, then a word of its name, then the reason; of two words the longer."""
    fitting = (one for one in address_rules.listed(session, case.shop_id) if one.address_id in by_id and one.fits(case))
    return max(fitting, key=lambda one: (_exactness(one, case), len(one.word), -one.id), default=None)


def _exactness(rule: AddressRule, case: AfterSale) -> int:
    return 2 if rule.names_product(case) else int(rule.kind is RuleKind.PRODUCT)


def _last(session: Session, case: AfterSale, by_id: dict[int, Address]) -> Address | None:
    if not case.product_id:
        return None
    used = addresses.last_used(session, case.shop_id, case.product_id, AGREE_RETURN.key)
    return next((by_id[number] for number in used if number in by_id), None)


_WORDS = {
    Why.PRODUCT: QT_TRANSLATE_NOOP("models", "Proposed by the rule for the product “{word}”."),
    Why.REASON: QT_TRANSLATE_NOOP("models", "Proposed by the rule for the reason “{word}”."),
    Why.LAST: QT_TRANSLATE_NOOP("models", "Proposed because it was used last for this product."),
    Why.DEFAULT: QT_TRANSLATE_NOOP("models", "Proposed because it is the shop's default."),
    Why.FIRST: QT_TRANSLATE_NOOP("models", "Proposed because it is the first that can be used."),
}
