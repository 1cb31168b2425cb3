"""How parcels and the cases they may belong to read."""

from __future__ import annotations

from datetime import datetime, timedelta

from models.desk.parcels.finding import Candidate
from models.domain.money import yuan_from_fen
from models.domain.names import case_status, type_name
from models.domain.receiving import Stray
from ui.dialogs.two_lines import Line
from ui.runtime.language import format_local_time, say, tell, translate

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def candidate_line(place: int, one: Candidate) -> Line:
    """A case in the list to choose from: what it is about, and why it stands there."""
    case = one.case
    deadline = translate("parcels", "until {time}").format(time=format_local_time(case.deadline_at))
    rest = (
        say(one.why),
        f"{tell(type_name(case.type, case.type_text))} · {tell(case_status(case))}",
        deadline if case.is_open and case.deadline_at else "",
        case.aftersale_id,
    )
    name = f"{case.product_name or case.aftersale_id}  ¥{yuan_from_fen(case.amount_fen)}"
    return Line(place, name, "  ·  ".join(filter(None, rest)), _mark(one))


def _mark(one: Candidate) -> str:
    if one.received is not None:
        return translate("parcels", "Received: {by}").format(by=one.received.by)
    return "" if one.case.is_open else translate("parcels", "Finished")


def stray_line(one: Stray, now: datetime) -> Line:
    """A parcel in the bucket: its number, how long it has lain there, who put it there."""
    rest = (age(now - one.at), one.by, " ".join(one.note.split()))
    mark = "" if one.waits else translate("parcels", "Case found")
    return Line(one.id, one.waybill, "  ·  ".join(filter(None, rest)), mark)


def age(span: timedelta) -> str:
    """How long a parcel has lain there, in its largest unit."""
    if span >= DAY:
        return translate("parcels", "{count} d in the bucket").format(count=span // DAY)
    if span >= HOUR:
        return translate("parcels", "{count} h in the bucket").format(count=span // HOUR)
    return translate("parcels", "{count} min in the bucket").format(count=max(0, span // timedelta(minutes=1)))
