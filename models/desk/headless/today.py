"""What a period came to, and how the queues will come out, as plain data."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from models.desk.desk import Desk
from models.desk.today.counting import figures
from models.desk.today.figures import Figures, Line, Share, Sum, Tally
from models.desk.today.periods import Period
from models.desk.today.sheet import export_figures
from models.desk.triage.outlook import QUEUES, Outlook, outlook
from models.desk.triage.pace import Pace


def today(desk: Desk, given: Namespace) -> Any:
    """today: the figures of a period; with --export, written to a sheet as well."""
    found = figures(desk, Period(given.period))
    told = _figures(found)
    if given.export:
        say = getattr(given, "say", str)
        told |= {"lines": export_figures(found, given.export, say), "file": str(given.export)}
    return told | {"outlook": {queue: _outlook(outlook(desk, queue)) for queue in QUEUES}}


def _figures(found: Figures) -> dict[str, Any]:
    return {
        "period": found.period.value,
        "since": found.span.since.isoformat(),
        "until": found.span.until.isoformat(),
        **_tally(found.whole, found.pace),
        "lapsed": _sum(found.whole.lapsed) | {"of": found.whole.lapse_rate.of},
        "lapsed_by_kind": {kind.value: _sum(total) for kind, total in found.kinds.items()},
        "lapses_unknown_of": list(found.blind_shops),
        "bands": {band.value: number for band, number in found.bands.items()},
        "handled_by_time": list(found.handled_per_step),
        "lapsed_by_time": list(found.lapsed_per_step),
        "people": {line.name: _tally(line.tally, line.pace) for line in found.people},
        "shops": {line.name: _shop(line) for line in found.shops},
        "reasons": [{"reason": one.words, "refunds": _share(one.refunds)} for one in found.reasons],
    }


def _tally(tally: Tally, pace: Pace) -> dict[str, Any]:
    return {
        "handled": _sum(tally.handled),
        "refunds": _share(tally.refund_rate) | {"amount_fen": tally.refunded.amount_fen},
        "saved": _sum(tally.saved) | {"of": tally.handled.cases},
        "handling_seconds": _pace(pace),
    }


def _shop(line: Line) -> dict[str, Any]:
    return _tally(line.tally, line.pace) | {"lapsed": _sum(line.tally.lapsed) | {"of": line.tally.lapse_rate.of}}


def _pace(pace: Pace) -> dict[str, Any]:
    measured = pace.samples > 0
    return {
        "samples": pace.samples,
        "median": pace.median if measured else None,
        "p90": pace.p90 if measured else None,
        "enough": pace.enough,
    }


def _sum(total: Sum) -> dict[str, int]:
    return {"cases": total.cases, "amount_fen": total.amount_fen}


def _share(share: Share) -> dict[str, Any]:
    return {"number": share.number, "of": share.of, "percent": share.percent}


def _outlook(found: Outlook) -> dict[str, Any]:
    told: dict[str, Any] = {
        "waiting": found.waiting,
        "more_wait": found.cut_off,
        "people": found.people,
        "handling_seconds": _pace(found.pace),
    }
    if not found.known:
        return told
    return told | {
        "lapsing": [job.aftersale_id for job in found.lapsing],
        "lost_fen": found.lost_fen,
        "lapsing_at_best": [job.aftersale_id for job in found.lapsing_at_best],
        "lost_at_best_fen": found.lost_at_best_fen,
        "start_with": found.start.aftersale_id if found.start else None,
    }
