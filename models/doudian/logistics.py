"""`logistics.trackNoRouteDetail`: where a parcel has been (doudian.md 2.6).

A public SDK documents that it follows only parcels with the platform's own electronic waybills, and refuses others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models.domain.cancel import CancelToken
from models.doudian.answers import unreadable
from models.doudian.caller import Caller
from models.doudian.fields import record, records, text, written_moment
from models.doudian.pacer import Urgency
from models.doudian.refusals import RefusedError

_NOT_FOLLOWED = (":10015", ":-10004")
"""What the platform refuses with for a parcel without its own waybill, and for one that it has no record of."""


@dataclass(frozen=True, slots=True)
class RouteNode:
    """One station of a parcel. `at` is UTC; `state` is the platform's code, an open list."""

    at: datetime | None
    words: str
    state: str
    state_text: str
    site: str


def parcel_route(
    client: Caller,
    company_code: str,
    waybill: str,
    *,
    urgency: Urgency = Urgency.STAFF,
    cancel: CancelToken | None = None,
) -> tuple[RouteNode, ...]:
    """The stations in the order in which they came; none for a parcel that the platform does not follow.

    Raises:
        RefusedError: the platform refused, or its answer is no route.
    """
    parameters = {"logistics_code": company_code, "track_no": waybill}
    try:
        answer = client.call("logistics.trackNoRouteDetail", parameters, urgency=urgency, cancel=cancel)
    except RefusedError as error:
        if error.refusal.code.endswith(_NOT_FOLLOWED):
            return ()
        raise
    data = record(answer.data)
    nodes = data.get("route__node_list", data.get("route_node_list"))  # two underlines: the API's own spelling
    if nodes is not None and not isinstance(nodes, list):
        raise unreadable(answer, "route__node_list")
    return tuple(_node(entry) for entry in records(nodes))


def _node(entry: Mapping[str, Any]) -> RouteNode:
    return RouteNode(
        at=written_moment(entry.get("timestamp")),
        words=text(entry.get("content")),
        state=text(entry.get("state")),
        state_text=text(entry.get("state_description")),
        site=text(entry.get("site_name")),
    )
