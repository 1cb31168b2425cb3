from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given

from models.domain.codes import AfterSaleStatus
from models.store.milliseconds import from_milliseconds, to_milliseconds
from models.store.store import Store
from tests.factory import NOW, make_case
from tests.unit.domain.strategies import times
from tests.unit.store.helpers import must, put

CHINA = timezone(timedelta(hours=8))


@pytest.mark.parametrize("when", [datetime(2026, 11, 23, 4, 0), datetime(2026, 11, 23, 12, 0, tzinfo=CHINA)])  # noqa: DTZ001 - refused
def test_only_utc_times_go_in(store: Store, when: datetime) -> None:
    with pytest.raises(ValueError, match="not a UTC time"):
        put(store, [make_case(applied_at=when)])
    with pytest.raises(ValueError, match="not a UTC time"):
        put(store, [make_case()], seen_at=when)


@given(times)
def test_milliseconds_are_exact(when: datetime) -> None:
    when = when.replace(microsecond=123_000)
    assert from_milliseconds(to_milliseconds(when)) == when


def test_times_come_back_aware_and_in_utc(store: Store) -> None:
    before_1970 = datetime(1969, 7, 20, 20, 17, 40, tzinfo=UTC)
    case = make_case(applied_at=before_1970, final_at=NOW, deadline_at=None)
    put(store, [case])
    with store.reading() as session:
        found = must(session, case.aftersale_id)
    assert (found.applied_at, found.final_at, found.deadline_at) == (before_1970, NOW, None)
    assert found.applied_at is not None
    assert found.applied_at.utcoffset() == timedelta(0)


def test_codes_without_a_name_come_back_as_they_were(store: Store) -> None:
    case = make_case(status=AfterSaleStatus(77), status_text="平台处理中")
    put(store, [case])
    with store.reading() as session:
        found = must(session, case.aftersale_id)
    assert found.status is AfterSaleStatus(77)
    assert found == replace(case)
