"""What a simulated shop is like."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type

HOUR = 3600
DAY = 24 * HOUR


@dataclass(frozen=True, slots=True)
class Lengths:
    """How long each step lasts before the platform acts by itself, in seconds. 0: the step has no deadline.

    Every one of these is ASSUMED: doudian.md 4 confirms the directions and the rule of the extension, and no length.
    """

    refund_review: float = 48 * HOUR
    """Refunds without return (types 1, 2 and price protection) wait for the merchant."""
    return_review: float = 48 * HOUR
    """Returns, exchanges, resends and repairs wait for the merchant."""
    buyer_return: float = 7 * DAY
    """The buyer sends the goods back."""
    receipt: float = 7 * DAY
    """The merchant confirms what came back. That the extension opens 5 days after shipping makes it 7 days."""
    extension: float = 7 * DAY
    """What `afterSale.timeExtend` adds (confirmed)."""
    extension_opens: float = 2 * DAY
    """The extension is taken when so much is left, or less (confirmed)."""
    merchant_shipment: float = 7 * DAY
    """The merchant ships a resend or a repaired piece."""
    buyer_receipt: float = 7 * DAY
    """The buyer confirms an exchanged, resent or repaired piece."""
    after_refusal: float = 7 * DAY
    """The buyer changes, cancels or goes to arbitration."""
    arbitration_evidence: float = 3 * HOUR
    """The merchant proves its side."""
    arbitration_decision: float = 48 * HOUR
    """Customer service decides."""

    def of(self, kind: int, status: int) -> float:
        """How long a case of the type `kind` stays in `status`, in seconds; 0 for ever."""
        if status == Status.AWAITS_REVIEW:
            return self.refund_review if kind in _REFUNDS else self.return_review
        name = _BY_STATUS.get(status)
        return float(getattr(self, name)) if name else 0.0


_REFUNDS = frozenset({Type.SHIPPED_REFUND, Type.UNSHIPPED_REFUND, Type.PRICE_PROTECTION})
_BY_STATUS: dict[int, str] = {
    Status.AWAITS_BUYER_RETURN: "buyer_return",
    Status.AWAITS_SHIPMENT: "merchant_shipment",
    Status.BUYER_RETURNED: "receipt",
    Status.SHIPPED_TO_BUYER: "buyer_receipt",
    Status.EXCHANGE_AWAITS_BUYER: "buyer_receipt",
    Status.REFUSED_FIRST: "after_refusal",
    Status.REFUSED_SECOND: "after_refusal",
}


@dataclass(frozen=True, slots=True)
class Faults:
    """How probable each fault is, 0 to 1, for every request that it can happen to."""

    dropped_before: float = 0.0
    """The connection closes before anything is done."""
    dropped_after: float = 0.0
    """The work is done, then the connection closes without an answer."""
    late: float = 0.0
    """The connection closes at once, and the work is done `delay_seconds` later."""
    delay: float = 0.0
    """The answer takes `delay_seconds` longer."""
    limited: float = 0.0
    """60000 isv.traffic-limited; nothing is done."""
    too_many: float = 0.0
    """HTTP 429 with Retry-After; nothing is done."""
    busy: float = 0.0
    """20000; nothing is done."""
    http_500: float = 0.0
    """HTTP 500 with a web page; nothing is done."""
    cut_off: float = 0.0
    """The work is done, and half of the JSON comes."""
    token_expired: float = 0.0
    """The shop's token dies before its time."""
    item_failed: float = 0.0
    """`afterSale.operate` succeeds as a call, and its item failed."""
    clock_off: float = 0.0
    """The Date of this one answer is minutes off."""
    shifting: float = 0.0
    """After a page of a listing that has more, a case of that listing changes."""
    hidden: float = 0.0
    """With a page of a listing, a case changes and its update_time does not: only a full check finds it."""
    gone: float = 0.0
    """With a page of a listing, a case disappears."""
    delay_seconds: float = 1.0
    """Real seconds, whatever the speed."""

    @classmethod
    def all(cls, rate: float) -> Faults:
        """Every fault with the same probability."""
        return cls(**dict.fromkeys(KINDS, rate))


KINDS: tuple[str, ...] = tuple(part.name for part in fields(Faults) if part.name != "delay_seconds")
"""The names of the faults."""


@dataclass(frozen=True, slots=True)
class Settings:
    """A simulated shop. The same settings make the same cases."""

    cases: int = 500
    seed: int = 7
    speed: float = 1.0
    """Simulated seconds per real second, up to 3600."""
    latency_seconds: float = 0.0
    """Real seconds that every answer takes longer, as a line to somewhere does."""
    port: int = 0
    """0: any free one."""
    app_key: str = ""
    """Empty: follows from the seed, so that a shop of a drill knows its platform again after a restart."""
    app_secret: str = field(default="", repr=False)
    """Empty: follows from the seed."""
    shop_id: str = ""
    """Digits. Empty: follows from the seed."""
    shop_name: str = "小满生活馆旗舰店"
    lengths: Lengths = field(default_factory=Lengths)
    faults: Faults = field(default_factory=Faults)
    traffic: bool = False
    """Whether buyers go on doing things, new cases come and the platform moves deadlines."""
    new_cases_per_day: float | None = None
    """Simulated days. `None`: as many as keep the number of open cases about level."""
    token_seconds: int = 7 * DAY
    near: bool = False
    """Whether some deadlines fall within minutes from the start."""
    refund_runs_seconds: float = 0.0
    """How long a refund stands at refund_status 2 before 3. 0: at 3 at once. Which is true is open (doudian.md 9.7)."""
    helper: bool = False
    """Whether the shop's 售后小助手 refunds by itself when it is told that the goods are in, or never left."""
