"""The verbs about parcels: finding a case, receiving, the bucket."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import Any

from models.desk.desk import Desk
from models.desk.headless.plain import action, moment
from models.desk.parcels import finding, receiving, strays
from models.desk.parcels.finding import Candidate
from models.desk.parcels.receiving_input import ReceiveInput
from models.desk.parcels.strays import StrayInput
from models.domain.receiving import Mismatch, Receiving, Stray


def parcel(desk: Desk, given: Namespace) -> Any:
    """parcel: the cases that a number may mean, the likeliest first."""
    found = finding.find(desk, given.number)
    return {
        "waybill": found.label.waybill or None,
        "sure": found.sure.case.aftersale_id if found.sure else None,
        "cases": [_candidate(one) for one in found.candidates],
        "in_bucket": _stray(found.stray) if found.stray else None,
    }


def receive(desk: Desk, given: Namespace) -> Any:
    """receive: what was written down, and the steps that it leads to."""
    before = receiving.open_at(desk, given.aftersale_id, given.waybill).before
    answer = ReceiveInput(
        good=given.good,
        bad=given.bad,
        mismatch=Mismatch(given.mismatch),
        note=given.note,
        photos=tuple(given.photo),
        waybill=given.waybill,
        by=given.by,
        corrects=before.id if before and given.correct else None,
    )
    done = receiving.receive(desk, given.aftersale_id, answer)
    return {
        **_receiving(done.receiving),
        "aftersale_id": given.aftersale_id,
        "declared": done.expected,
        "corrected": done.corrected,
        "steps": [action(step) for step in done.steps],
    }


def stray(desk: Desk, given: Namespace) -> Any:
    """stray: one of its steps."""
    return STRAY_STEPS[given.step](desk, given)


def _list(desk: Desk, _given: Namespace) -> Any:
    found = strays.listed(desk)
    return {"matched": [_stray(one) for one in found.matched], "waiting": [_stray(one) for one in found.waiting]}


def _add(desk: Desk, given: Namespace) -> Any:
    new = StrayInput(waybill=given.waybill, note=given.note, photos=tuple(given.photo), by=given.by)
    return _stray(strays.put(desk, new))


def _match(desk: Desk, given: Namespace) -> Any:
    return _stray(strays.match_by_hand(desk, given.stray, given.aftersale_id, given.by))


def _close(desk: Desk, given: Namespace) -> Any:
    strays.close(desk, given.stray, given.word, given.by)
    return _list(desk, given)


STRAY_STEPS: dict[str, Callable[[Desk, Namespace], Any]] = {
    "list": _list,
    "add": _add,
    "match": _match,
    "close": _close,
}


def _candidate(one: Candidate) -> dict[str, Any]:
    case = one.case
    return {
        "aftersale_id": case.aftersale_id,
        "order_id": case.order_id,
        "product": case.product_name,
        "amount_fen": case.amount_fen,
        "open": case.is_open,
        "deadline": moment(case.deadline_at),
        "how": one.how.value,
        "why": one.why,
        "received": _receiving(one.received) if one.received else None,
    }


def _receiving(one: Receiving) -> dict[str, Any]:
    return {
        "at": moment(one.at),
        "by": one.by,
        "waybill": one.waybill,
        "good": one.good,
        "bad": one.bad,
        "mismatch": one.mismatch.value,
        "note": one.note,
        "photos": list(one.photos),
    }


def _stray(one: Stray) -> dict[str, Any]:
    return {
        "stray": one.id,
        "waybill": one.waybill,
        "at": moment(one.at),
        "by": one.by,
        "note": one.note,
        "photos": list(one.photos),
        "aftersale_id": one.aftersale_id or None,
        "matched_at": moment(one.matched_at),
    }
