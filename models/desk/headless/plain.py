"""Desk data as what JSON can say. Sentences stay `Text`s until somebody knows the language; times are UTC."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from models.desk.cases import ActionView
from models.desk.importing import ImportReport
from models.desk.ledger.batch_plans import BatchPlan
from models.desk.ledger.batches import BatchReport, by_class
from models.desk.ledger.outbox import OutboxEntry
from models.desk.ledger.planning import LeftOut
from models.desk.ledger.refusals import remedy_of
from models.desk.shops import ShopView
from models.desk.sync.once import ShopSync
from models.desk.todo import Todo
from models.desk.trail import Verdict
from models.desk.trying import Trial
from models.domain.attempt import Attempt
from models.domain.book import Address, CannedText, SmsTemplate
from models.domain.deadlines import BandLimits, remaining
from models.domain.happenings import counted
from models.domain.listing import CaseRow, QueueCount
from models.domain.note import Note
from models.domain.timeline import TimelineLine
from models.exchange.rows import Fault


def moment(when: datetime | None) -> str | None:
    """A UTC time in ISO 8601."""
    return None if when is None else when.isoformat()


def queue(count: QueueCount) -> dict[str, Any]:
    """How full a queue is."""
    return {
        "count": count.count,
        "bands": {band.value: number for band, number in count.bands.items()},
        "next_deadline": moment(count.next_deadline),
    }


def case(row: CaseRow, home: str | None, shop: str, now: datetime, limits: BandLimits) -> dict[str, Any]:
    """A case as a line. `limits` are those of the queue that it lives in."""
    return {
        "shop": shop,
        "aftersale_id": row.aftersale_id,
        "order_id": row.order_id,
        "type": int(row.type),
        "type_text": row.type_text,
        "status": int(row.status),
        "status_text": row.status_text,
        "open": row.is_open,
        "product": row.product_name,
        "amount_fen": row.amount_fen,
        "reason": row.reason,
        "buyer_words": row.buyer_words,
        "applied": moment(row.applied_at),
        "deadline": moment(row.deadline_at),
        "deadline_was": moment(row.deadline_was),
        "band": limits.band(remaining(row.deadline_at, now)).value if row.is_open else None,
        "queue": home,
        "decision": row.attempt_action,
        "decision_state": row.attempt_state,
    }


def action(view: ActionView) -> dict[str, Any]:
    """An action with what it needs, or why it is closed."""
    return {
        "key": view.key,
        "open": view.open,
        "needs": [need.value for need in view.needs],
        "why_closed": view.why_closed,
    }


def line(told: TimelineLine) -> dict[str, Any]:
    """A line of a case's timeline."""
    return {
        "at": moment(told.at),
        "by": told.by,
        "role": told.role,
        "source": told.source.value,
        "text": told.text,
        "pictures": len(told.pictures),
    }


def note(kept: Note) -> dict[str, Any]:
    """A private note."""
    return {"at": moment(kept.at), "by": kept.by, "note": kept.body}


def attempt(made: Attempt) -> dict[str, Any]:
    """A decision and where it stands."""
    given = made.parameters
    return {
        "attempt": made.id,
        "key": made.key,
        "aftersale_id": made.aftersale_id,
        "action": made.action,
        "state": made.state.value,
        "amount_fen": made.amount_fen,
        "by": made.by,
        "made_at": moment(made.made_at),
        "ticked_at": moment(made.ticked_at),
        "settled_at": moment(made.settled_at),
        "outcome": made.outcome,
        "why": made.why,
        "refusal": made.refusal or None,
        "remedy": remedy_of(made),
        "hold_until": moment(made.hold_until),
        "at_once": made.at_once,
        "sent_at": moment(made.sent_at),
        "tries": made.tries,
        "batch": made.batch_id,
        "company": given.company,
        "waybill": given.waybill,
        "address": given.address_text,
        "sms": given.sms_text,
        "reason_code": given.reason_code,
        "reason": given.reason_text,
        "remark": given.remark,
        "evidence": list(given.evidence),
    }


def outbox(entry: OutboxEntry) -> dict[str, Any]:
    """A decision that is not settled, with its case's shop and deadline."""
    return {**attempt(entry.attempt), "shop": entry.shop, "deadline": moment(entry.case.deadline_at)}


def left_out(one: LeftOut) -> dict[str, Any]:
    """A case that a batch does not take."""
    return {"aftersale_id": one.aftersale_id, "why": one.why}


def batch_plan(found: BatchPlan) -> dict[str, Any]:
    """What a batch would do."""
    return {
        "action": found.action,
        "ready": [stored.case.aftersale_id for stored in found.ready],
        "sum_fen": found.sum_fen,
        "by_hand": found.by_hand,
        "lacking": list(found.lacking),
        "left_out": [left_out(one) for one in found.left_out],
    }


def batch(found: BatchReport, left: Iterable[LeftOut]) -> dict[str, Any]:
    """How a batch stands."""
    return {
        "batch": found.batch.id,
        "action": found.batch.action,
        "by": found.batch.by,
        "made_at": moment(found.batch.made_at),
        "states": {state.value: number for state, number in found.numbers.items()},
        "waiting": found.waiting,
        "stopped": found.stopped,
        "failed": [
            {
                "refusal": failed.refusal or None,
                "remedy": failed.remedy,
                "cases": [entry.attempt.aftersale_id for entry in failed.entries],
            }
            for failed in by_class(found)
        ],
        "left_out": [left_out(one) for one in left],
    }


def todo(one: Todo) -> dict[str, Any]:
    """A decision with its case's deadline and the fields to copy."""
    fields = [{"name": field.name, "value": field.value} for field in one.fields]
    return {**attempt(one.attempt), "deadline": moment(one.case.deadline_at), "fields": fields}


def verdict(found: Verdict) -> dict[str, Any]:
    """What a check of the trail found. `record` is the first that is not as it was written."""
    if found.whole and found.head is not None:
        return {"whole": True, "records": found.head.number, "head": found.head.hash, "verdict": found.sentence}
    return {"whole": False, **_wrong(found), "errors": [found.sentence]}


def _wrong(found: Verdict) -> dict[str, Any]:
    if found.broken is not None:
        one = found.broken
        return {"fault": one.fault.value, "record": one.number, "case": one.aftersale_id, "at": moment(one.at)}
    if found.stray is not None:
        lost = found.stray
        return {"fault": "stray", "attempt": lost.attempt_id, "case": lost.aftersale_id, "at": moment(lost.at)}
    return {}


def fault(found: Fault) -> dict[str, Any]:
    """A row that was not taken, and why."""
    return {
        "row": found.row,
        "column": found.column,
        "value": found.value,
        "reason": found.reason,
        "repeated": found.repeated,
    }


def report(made: ImportReport) -> dict[str, Any]:
    """What came of one file."""
    return {
        "file": made.file_name,
        "exported_at": moment(made.exported_at),
        **totals([made]),
        "faults": [fault(found) for found in made.faults],
        "older": [fault(found) for found in made.older],
        "unknown_words": [{"kind": k, "word": w, "cases": n} for k, w, n in made.unknown_words],
    }


def totals(reports: Iterable[ImportReport]) -> dict[str, int]:
    """The counts of several files together."""
    made = list(reports)
    return {
        "new": sum(one.new for one in made),
        "changed": sum(one.changed for one in made),
        "unchanged": sum(one.unchanged for one in made),
        "direct": sum(one.direct for one in made),
        "refused": sum(one.refused_rows for one in made),
        "confirmed": sum(one.confirmed for one in made),
        "contradicted": sum(one.contradicted for one in made),
    }


def address(kept: Address) -> dict[str, Any]:
    """A return address; the phone masked, as in every output."""
    phone = kept.phone if len(kept.phone) < 7 else f"{kept.phone[:2]}*******{kept.phone[-2:]}"
    return {
        "id": kept.id,
        "label": kept.label,
        "receiver": kept.receiver,
        "phone": phone,
        "address": kept.region + kept.detail,
        "default": kept.is_default,
    }


def template(kept: SmsTemplate) -> dict[str, Any]:
    """A text to buyers."""
    return {
        "id": kept.id,
        "name": kept.name,
        "action": kept.action,
        "body": kept.body,
        "platform_id": kept.platform_id,
        "status": kept.status,
    }


def canned(kept: CannedText) -> dict[str, Any]:
    """A canned text."""
    return {"id": kept.id, "name": kept.name, "action": kept.action, "body": kept.body}


def shop(view: ShopView) -> dict[str, Any]:
    """A shop and how far it has been read."""
    return {
        "name": view.shop.name,
        "kind": view.shop.kind.value,
        "shop_id": view.shop.platform_id,
        "app_key": view.shop.app_key,
        "gateway": view.shop.gateway,
        "colour": view.shop.colour,
        "hold_seconds": view.shop.hold_seconds,
        "sms_account": view.shop.sms_account,
        "sms_sign": view.shop.sms_sign,
        "sms_quiet_minutes": view.shop.sms_quiet_minutes,
        "open_cases": view.open_cases,
        "read_up_to": moment(view.mark.answered_at),
    }


def trial(found: Trial) -> dict[str, Any]:
    """What a try brought."""
    return {
        "sentence": found.sentence,
        "shop_name": found.shop_name,
        "cases": found.cases,
        "clock_offset_seconds": None if found.offset is None else round(found.offset.total_seconds(), 1),
    }


def synced(done: ShopSync) -> dict[str, Any]:
    """What a round of a shop brought."""
    report = done.report
    taken = report.taken
    return {
        "shop": done.shop.name,
        "first_fill": report.first_fill,
        "compared_all_open": report.checked,
        "pages": report.pages,
        "new": taken.new,
        "changed": taken.changed,
        "unchanged": taken.unchanged,
        "older": taken.older,
        "confirmed": taken.settled.confirmed,
        "contradicted": taken.settled.contradicted,
        "unreadable": report.faults,
        "happened": {kind.value: number for kind, number in counted(taken.happenings).items()},
        "read_up_to": moment(report.until),
        "error": done.error,
    }
