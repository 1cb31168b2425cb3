"""What screens remember: saved filters, columns, widths. What can be set is in `models.desk.choices`."""

from __future__ import annotations

from typing import Any

from models.desk.desk import Desk
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.deadlines import Band
from models.domain.listing import CaseFilter
from models.store import settings


def get(desk: Desk, key: str, default: Any = None) -> Any:
    """What is remembered, or `default` when nothing is."""
    with desk.store.asking() as asked:
        found = settings.get(asked, key)
    return default if found is None else found


def put(desk: Desk, key: str, value: Any) -> None:
    """Remember something; anything JSON can say."""
    with desk.store.writing() as session:
        settings.save(session, key, value)


def saved_filters(desk: Desk) -> dict[str, CaseFilter]:
    """Filters by the names they were saved under."""
    return {name: _filter(stored) for name, stored in get(desk, "filters", {}).items()}


def save_filter(desk: Desk, name: str, wanted: CaseFilter) -> None:
    """Save a filter under a name, in place of one with that name."""
    with desk.store.writing() as session:
        known = settings.get(session, "filters") or {}
        settings.save(session, "filters", {**known, name: _plain(wanted)})


def remove_filter(desk: Desk, name: str) -> None:
    """Forget a saved filter."""
    with desk.store.writing() as session:
        known = settings.get(session, "filters") or {}
        settings.save(session, "filters", {key: value for key, value in known.items() if key != name})


def _plain(wanted: CaseFilter) -> dict[str, Any]:
    return {
        "text": wanted.text,
        "types": sorted(map(int, wanted.types)),
        "statuses": sorted(map(int, wanted.statuses)),
        "bands": sorted(wanted.bands),
        "reasons": sorted(wanted.reasons),
        "amount_from_fen": wanted.amount_from_fen,
        "amount_to_fen": wanted.amount_to_fen,
        "undecided_only": wanted.undecided_only,
        "shops": sorted(wanted.shops),
    }


def _filter(stored: dict[str, Any]) -> CaseFilter:
    return CaseFilter(
        text=stored["text"],
        types=frozenset(map(AfterSaleType, stored["types"])),
        statuses=frozenset(map(AfterSaleStatus, stored["statuses"])),
        bands=frozenset(map(Band, stored["bands"])),
        reasons=frozenset(stored["reasons"]),
        amount_from_fen=stored["amount_from_fen"],
        amount_to_fen=stored["amount_to_fen"],
        undecided_only=stored["undecided_only"],
        shops=frozenset(stored.get("shops", ())),  # filters saved before there were several shops have none
    )
