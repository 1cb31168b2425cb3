"""Which return address belongs to a product or to a reason, as a shop says it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.domain.aftersale import AfterSale


class RuleKind(StrEnum):
    """What a rule looks at."""

    PRODUCT = "product"
    REASON = "reason"


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressRule:
    """Cases that `word` fits are proposed the address. A product is meant by its id, or by a word of its name."""

    id: int = 0
    shop_id: int
    kind: RuleKind
    word: str
    address_id: int

    def fits(self, case: AfterSale) -> bool:
        """Whether the rule speaks of this case."""
        word = self.word.casefold()
        if self.kind is RuleKind.PRODUCT:
            return self.names_product(case) or word in case.product_name.casefold()
        return word in case.reason.casefold() or word in case.reason_label.casefold()

    def names_product(self, case: AfterSale) -> bool:
        """Whether it names this very product by its id."""
        return self.kind is RuleKind.PRODUCT and self.word == case.product_id
