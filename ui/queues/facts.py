"""What a case's panel says, as data: sections of named values. Empty values are left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from models.desk.cases import CaseView
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt
from models.domain.auto_approvals import auto_approval_names
from models.domain.money import yuan_from_fen
from models.domain.names import ACTIONS, STATES
from models.domain.timeline import Source, TimelineLine
from ui.queues.attempt_signs import sign_of
from ui.runtime.language import format_local_time, say, tell, translate


@dataclass(frozen=True, slots=True)
class Fact:
    """A named value. `number` marks those that one copies into other programs, `note` stands under the value."""

    name: str
    value: str
    number: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Facts that belong together."""

    title: str
    facts: tuple[Fact, ...]


def sections(view: CaseView) -> list[Section]:
    """Everything that the source said about a case, by subject."""
    case = view.case
    made = (
        _section(translate("queues", "Numbers"), _numbers(case)),
        _section(translate("queues", "Money"), _money(case)),
        _section(translate("queues", "Parcels"), _parcels(case)),
        _section(translate("queues", "Return address"), _address(case)),
        _section(translate("queues", "Arbitration"), _arbitration(case)),
        _section(translate("queues", "The platform says"), _platform(case)),
        _section(translate("queues", "Remarks"), _remarks(case)),
        _section(translate("queues", "Further columns of the export"), _raw(view.raw)),
    )
    return [section for section in made if section.facts]


def decisions(view: CaseView) -> list[Section]:
    """What was decided here, newest first: a section for each decision."""
    newest_first = sorted(view.attempts, key=lambda attempt: attempt.made_at, reverse=True)
    return [_section(_decision_title(attempt), _decision(attempt)) for attempt in newest_first]


def timeline(view: CaseView) -> list[Fact]:
    """What happened when, newest first; under each line who tells it, and who did it."""
    return [
        Fact(format_local_time(line.at, seconds=True), tell(line.text), note=_told_by(line)) for line in view.timeline
    ]


def parameters(attempt: Attempt) -> Iterable[Fact]:
    """What was decided besides the action itself."""
    given = attempt.parameters
    yield Fact(translate("queues", "Carrier"), given.company)
    yield Fact(translate("queues", "Waybill"), given.waybill, number=True)
    yield Fact(translate("queues", "Return address"), given.address_text, number=True)
    yield Fact(translate("queues", "SMS"), given.sms_text)
    yield Fact(translate("queues", "Reason"), given.reason_text)
    yield Fact(translate("queues", "Remark"), given.remark)


def sent(attempt: Attempt) -> str:
    """When it left for the platform last, at which try, and whether without an undo window; "" for nothing of that."""
    again = translate("queues", "try {n}").format(n=attempt.tries) if attempt.tries > 1 else ""
    at_once = translate("queues", "At once: the deadline was too near to wait") if attempt.at_once else ""
    return " · ".join(filter(None, (format_local_time(attempt.sent_at, seconds=True), again, at_once)))


def amount_split(case: AfterSale) -> str:
    """In one line what a refund is made of, and what was paid."""
    parts = (
        (translate("queues", "Goods"), case.refund_goods_fen),
        (translate("queues", "Freight"), case.refund_freight_fen),
        (translate("queues", "Tax"), case.refund_tax_fen),
        (translate("queues", "Paid"), case.paid_fen),
    )
    return "  ·  ".join(f"{name} {_yuan(fen)}" for name, fen in parts if fen is not None)


def _section(title: str, facts: Iterable[Fact]) -> Section:
    return Section(title, tuple(fact for fact in facts if fact.value))


def _numbers(case: AfterSale) -> Iterable[Fact]:
    yield Fact(translate("queues", "Order"), case.order_id, number=True)
    yield Fact(translate("queues", "After-sale case"), case.aftersale_id, number=True)
    yield Fact(translate("queues", "Item order"), case.sku_order_id, number=True)
    yield Fact(translate("queues", "Product ID"), case.product_id, number=True)
    yield Fact(translate("queues", "Merchant code"), case.sku_code, number=True)


def _money(case: AfterSale) -> Iterable[Fact]:
    yield Fact(translate("queues", "Paid"), _yuan(case.paid_fen))
    yield Fact(translate("queues", "Freight paid"), _yuan(case.freight_fen))
    yield Fact(translate("queues", "Discount"), _yuan(case.discount_fen))
    yield Fact(translate("queues", "Tax paid"), _yuan(case.tax_fen))
    yield Fact(translate("queues", "Refund: goods"), _yuan(case.refund_goods_fen))
    yield Fact(translate("queues", "Refund: freight"), _yuan(case.refund_freight_fen))
    yield Fact(translate("queues", "Refund: discount"), _yuan(case.refund_discount_fen))
    yield Fact(translate("queues", "Refund: tax"), _yuan(case.refund_tax_fen))
    yield Fact(translate("queues", "Refunded by"), case.refund_method)
    yield Fact(translate("queues", "Fast refund"), case.fast_refund)


def _parcels(case: AfterSale) -> Iterable[Fact]:
    yield Fact(translate("queues", "Shipped"), case.shipment)
    yield Fact(translate("queues", "Waybill to the buyer"), case.ship_waybill, number=True)
    yield Fact(translate("queues", "Where it is"), case.ship_state)
    yield Fact(translate("queues", "Delivery refused"), case.refused_delivery)
    yield Fact(translate("queues", "Waybill coming back"), case.return_waybill, number=True)
    yield Fact(translate("queues", "Carrier"), case.return_company)
    yield Fact(translate("queues", "Where that is"), case.return_state)
    yield Fact(translate("queues", "Trouble on the way"), case.return_problem)
    yield Fact(translate("queues", "Exchanged for"), case.exchange_goods)
    yield Fact(translate("queues", "Waybill of the exchange"), case.exchange_waybill, number=True)


def _address(case: AfterSale) -> Iterable[Fact]:
    yield Fact(translate("queues", "Receiver"), case.return_contact)
    yield Fact(translate("queues", "Phone"), case.return_phone, number=True)
    yield Fact(translate("queues", "Address"), case.return_address, number=True)


def _arbitration(case: AfterSale) -> Iterable[Fact]:
    yield Fact(translate("queues", "State"), case.arbitration_text)
    yield Fact(translate("queues", "At fault"), case.blame)


def _platform(case: AfterSale) -> Iterable[Fact]:
    approvals = (say(name) for name in auto_approval_names(case.auto_approvals))
    yield Fact(translate("queues", "Pieces"), _number(case.pieces))
    yield Fact(translate("queues", "Labels"), " · ".join(case.tags.split("\n")))
    yield Fact(translate("queues", "Approved by itself"), " · ".join(approvals))
    yield Fact(translate("queues", "Texts left to send"), _number(case.sms_left))
    yield Fact(translate("queues", "Last changed"), format_local_time(case.updated_at))


def _remarks(case: AfterSale) -> Iterable[Fact]:
    yield Fact(translate("queues", "On the order"), case.order_remark)
    yield Fact(translate("queues", "On the case"), case.aftersale_remark)
    yield Fact(translate("queues", "Negotiation"), case.negotiation)
    yield Fact(translate("queues", "Handled by"), case.operator)
    yield Fact(translate("queues", "Store"), case.store_name)


def _raw(raw: dict[str, str]) -> Iterable[Fact]:
    return (Fact(name, value) for name, value in raw.items())


def _decision_title(attempt: Attempt) -> str:
    sign = sign_of(attempt.state, ticked=attempt.ticked_at is not None)
    return f"{say(ACTIONS[attempt.action])} · {sign} {say(STATES[attempt.state])}"


def _decision(attempt: Attempt) -> Iterable[Fact]:
    yield Fact(translate("queues", "Decided"), f"{format_local_time(attempt.made_at)} · {attempt.by}")
    yield Fact(translate("queues", "Amount"), _yuan(attempt.amount_fen) if attempt.amount_fen else "")
    yield from parameters(attempt)
    yield Fact(translate("queues", "Batch"), _number(attempt.batch_id), number=True)
    yield Fact(translate("queues", "Sent"), sent(attempt))
    if attempt.ticked_at is not None:
        yield Fact(translate("queues", "Ticked off"), f"{format_local_time(attempt.ticked_at)} · {attempt.ticked_by}")
    yield Fact(translate("queues", "Outcome"), say(attempt.outcome) if attempt.outcome else "")


def _told_by(line: TimelineLine) -> str:
    """A sign and a word for who tells it: the platform's lines are to be known without a colour."""
    sources = {
        Source.PLATFORM: "◆ " + translate("queues", "Platform"),
        Source.DESK: "● " + translate("queues", "Desk"),
        Source.READING: "○ " + translate("queues", "Noticed when read"),
    }
    who = " ".join(word for word in (say(line.role) if line.role else "", line.by) if word)
    pictures = translate("queues", "Pictures: {number}").format(number=line.pictures) if line.pictures else ""
    return " · ".join(word for word in (sources[line.source], who, pictures) if word)


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _yuan(fen: int | None) -> str:
    return "" if fen is None else f"¥{yuan_from_fen(fen)}"
