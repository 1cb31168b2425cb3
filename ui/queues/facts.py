"""What a case's panel says, as data: sections of named values. Empty values are left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from models.desk.cases import CaseView
from models.domain.aftersale import AfterSale
from models.domain.amounts import refund_split
from models.domain.attempt import Attempt
from models.domain.auto_approvals import auto_approval_names
from models.domain.codes import AfterSaleType, ArbitrationStatus
from models.domain.dossier import Dossier
from models.domain.flags import flag_of
from models.domain.money import yuan_from_fen
from models.domain.names import ACTIONS, STATES
from models.domain.sent_text import SentText, receipt_words
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
    pictures: tuple[str, ...] = ()
    """Addresses of pictures that belong to it."""


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
        _section(translate("queues", "About the order"), _order(case, view.dossier)),
        _section(translate("queues", "Money"), _money(case, view.dossier)),
        _section(translate("queues", "Parcels"), _parcels(case, view.dossier)),
        _section(translate("queues", "Return address"), _address(case, view.dossier)),
        _section(translate("queues", "Arbitration"), _arbitration(case, view.dossier)),
        _section(translate("queues", "The platform says"), _platform(case, view.dossier)),
        _section(translate("queues", "Further columns of the export"), _raw(view.raw)),
    )
    return [section for section in made if section.facts]


def decisions(view: CaseView) -> list[Section]:
    """What was decided here, newest first: a section for each decision."""
    newest_first = sorted(view.attempts, key=lambda attempt: attempt.made_at, reverse=True)
    texts = {text.attempt_id: text for text in view.texts}
    return [
        _section(_decision_title(attempt), [*_decision(attempt), *_receipt(texts.get(attempt.id))])
        for attempt in newest_first
    ]


def _receipt(text: SentText | None) -> Iterable[Fact]:
    """Whether the buyer got the text of a decision."""
    if text is not None and text.receipt is not None:
        told_at = format_local_time(text.receipt.told_at)
        yield Fact(translate("queues", "The text"), say(receipt_words(text.receipt)), note=told_at)


def timeline(view: CaseView) -> list[Fact]:
    """What happened when, newest first; under each line who tells it, and who did it."""
    return [
        Fact(format_local_time(line.at, seconds=True), tell(line.text), note=_told_by(line), pictures=line.pictures)
        for line in view.timeline
    ]


def remarks(view: CaseView) -> list[Fact]:
    """The shop's remarks that the platform keeps: newest first with who and when, as far as that was read."""
    case, dossier = view.case, view.dossier
    if dossier is not None and dossier.remarks:
        newest_first = sorted(dossier.remarks, key=lambda one: one.at or dossier.read_at, reverse=True)
        return [Fact(format_local_time(one.at), one.words, note=one.by) for one in newest_first]
    told = (
        Fact(translate("queues", "On the order"), case.order_remark),
        Fact(translate("queues", "On the case"), case.aftersale_remark, note=case.operator),
    )
    return [fact for fact in told if fact.value]


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
    parts = [part for part in refund_split(case, None).parts if part.fen]
    made_of = " + ".join(f"{say(part.name)} {_yuan(part.fen)}" for part in parts) if len(parts) > 1 else ""
    name = translate("queues", "Paid")
    paid = "" if case.paid_fen is None else f"{name} {_yuan(case.paid_fen)}"
    return "  ·  ".join(words for words in (made_of, paid) if words)


def _section(title: str, facts: Iterable[Fact]) -> Section:
    return Section(title, tuple(fact for fact in facts if fact.value))


def _numbers(case: AfterSale) -> Iterable[Fact]:
    yield Fact(translate("queues", "Order"), case.order_id, number=True)
    yield Fact(translate("queues", "After-sale case"), case.aftersale_id, number=True)
    yield Fact(translate("queues", "Item order"), case.sku_order_id, number=True)
    yield Fact(translate("queues", "Product ID"), case.product_id, number=True)
    yield Fact(translate("queues", "Merchant code"), case.sku_code, number=True)


def _order(case: AfterSale, dossier: Dossier | None) -> Iterable[Fact]:
    """Of the buyer only what the platform shows masked."""
    flag = flag_of(case.order_flag)
    yield Fact(translate("queues", "Flag"), say(flag.name) if flag is not None else "")
    yield Fact(translate("queues", "Store"), case.store_name)
    if dossier is None:
        return
    yield Fact(translate("queues", "Ordered"), format_local_time(dossier.order_created_at))
    yield Fact(translate("queues", "Paid at"), format_local_time(dossier.order_paid_at))
    yield Fact(translate("queues", "Receiver"), dossier.buyer_masked)
    yield Fact(translate("queues", "Phone"), dossier.phone_masked)


def _money(case: AfterSale, dossier: Dossier | None) -> Iterable[Fact]:
    yield Fact(translate("queues", "Paid"), _yuan(case.paid_fen))
    yield Fact(translate("queues", "Freight paid"), _yuan(case.freight_fen))
    yield Fact(translate("queues", "Discount"), _yuan(case.discount_fen))
    yield Fact(translate("queues", "Tax paid"), _yuan(case.tax_fen))
    yield Fact(translate("queues", "Refunded by"), case.refund_method)
    yield Fact(translate("queues", "Fast refund"), case.fast_refund)
    yield Fact(translate("queues", "Refund failed"), dossier.refund_fail_reason if dossier is not None else "")


def _parcels(case: AfterSale, dossier: Dossier | None) -> Iterable[Fact]:
    yield Fact(translate("queues", "Shipped"), case.shipment)
    for waybill, about in _shipped(case, dossier):
        yield Fact(translate("queues", "Waybill to the buyer"), waybill, number=True, note=about)
    yield Fact(translate("queues", "Where it is"), case.ship_state)
    yield Fact(translate("queues", "Delivery refused"), case.refused_delivery)
    yield Fact(translate("queues", "Waybill coming back"), case.return_waybill, number=True)
    yield Fact(translate("queues", "Carrier"), case.return_company)
    yield Fact(translate("queues", "Where that is"), case.return_state)
    yield Fact(translate("queues", "Trouble on the way"), case.return_problem)
    yield Fact(translate("queues", "Exchanged for"), case.exchange_goods)
    yield Fact(translate("queues", "Waybill of the exchange"), case.exchange_waybill, number=True)


def _shipped(case: AfterSale, dossier: Dossier | None) -> list[tuple[str, str]]:
    """Number, and carrier and time, of each parcel that went to the buyer."""
    seen = dossier.shipped if dossier is not None else ()
    told = [(one.waybill, " · ".join(filter(None, (one.company, format_local_time(one.at))))) for one in seen]
    return told if any(waybill == case.ship_waybill for waybill, _ in told) else [(case.ship_waybill, ""), *told]


def _address(case: AfterSale, dossier: Dossier | None) -> Iterable[Fact]:
    given = case.return_address or (dossier.return_address if dossier is not None else "")
    yield Fact(translate("queues", "Receiver"), case.return_contact)
    yield Fact(translate("queues", "Phone"), case.return_phone, number=True)
    yield Fact(translate("queues", "Address"), given, number=True)


def _arbitration(case: AfterSale, dossier: Dossier | None) -> Iterable[Fact]:
    seen = dossier.arbitration if dossier is not None else None
    none = case.arbitration is ArbitrationStatus.NONE
    yield Fact(translate("queues", "State"), "" if none else case.arbitration_text)
    yield Fact(translate("queues", "Evidence wanted"), seen.evidence_words if seen is not None else "")
    yield Fact(translate("queues", "At fault"), case.blame)


def _platform(case: AfterSale, dossier: Dossier | None) -> Iterable[Fact]:
    approvals = (say(name) for name in auto_approval_names(case.auto_approvals))
    yield Fact(translate("queues", "Pieces"), _number(case.pieces))
    if dossier is not None and case.type is not AfterSaleType.UNSHIPPED_REFUND:
        yield Fact(translate("queues", "To come back"), _number(dossier.pieces_to_return))
        yield Fact(translate("queues", "Buyer has it"), _yes_or_no(dossier.goods_received))
    yield Fact(translate("queues", "Labels"), " · ".join(case.tags.split("\n")))
    yield Fact(translate("queues", "Approved by itself"), " · ".join(approvals))
    yield Fact(translate("queues", "Texts left to send"), _number(case.sms_left))
    yield Fact(translate("queues", "Last changed"), format_local_time(case.updated_at))
    yield Fact(translate("queues", "Negotiation"), case.negotiation)
    yield Fact(translate("queues", "Handled by"), case.operator)


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
    return " · ".join(word for word in (sources[line.source], who) if word)


def _yes_or_no(value: bool | None) -> str:
    if value is None:
        return ""
    return translate("queues", "Yes") if value else translate("queues", "No")


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _yuan(fen: int | None) -> str:
    return "" if fen is None else f"¥{yuan_from_fen(fen)}"
