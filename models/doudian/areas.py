"""`address.getProvince` and `address.getAreasByProvince`: the platform's numbers of places, for a new address.

Both are in the official SDKs (Java, Go), which also give the fields. Whether the lists stand in `data` itself or in a
`data` within it differs between the two SDKs, so that both are read. ASSUMED: what is read of a province is its own
tree, with the levels province, city, district and street.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.domain.area import Area
from models.domain.cancel import CancelToken
from models.doudian.answers import unreadable
from models.doudian.caller import Caller
from models.doudian.envelope import Answer
from models.doudian.fields import number, records, text
from models.doudian.pacer import Urgency

DEPTH = 4
"""Province, city, district, street."""


def provinces(client: Caller, *, cancel: CancelToken | None = None) -> tuple[Area, ...]:
    """All provinces, without what is in them. Raises RefusedError when the answer holds none."""
    answer = client.call("address.getProvince", {}, urgency=Urgency.STAFF, cancel=cancel)
    found = (_area(entry, "province_id", "province") for entry in _entries(answer))
    return _some(answer, tuple(one for one in found if one is not None))


def areas_of(client: Caller, province_id: int, *, cancel: CancelToken | None = None) -> tuple[Area, ...]:
    """The cities of a province with their districts and streets. Raises RefusedError when the answer holds none."""
    asked = {"province_id": province_id}
    answer = client.call("address.getAreasByProvince", asked, urgency=Urgency.STAFF, cancel=cancel)
    read = _tree(_entries(answer), DEPTH)
    own = next((area.within for area in read if area.code == province_id), read)
    return _some(answer, own)


def _entries(answer: Answer) -> list[Mapping[str, Any]]:
    data = answer.data
    return records(data.get("data") if isinstance(data, dict) else data)


def _some(answer: Answer, found: tuple[Area, ...]) -> tuple[Area, ...]:
    if not found:
        raise unreadable(answer, "areas")
    return found


def _tree(entries: list[Mapping[str, Any]], levels: int) -> tuple[Area, ...]:
    if not levels:
        return ()
    found = (_area(entry, "code", "name", _tree(records(entry.get("sub_districts")), levels - 1)) for entry in entries)
    return tuple(area for area in found if area is not None)


def _area(entry: Mapping[str, Any], code_field: str, name_field: str, within: tuple[Area, ...] = ()) -> Area | None:
    code, name = number(entry.get(code_field)), text(entry.get(name_field))
    return None if code is None or not name else Area(code, name, within)
