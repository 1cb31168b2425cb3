"""Cases of every kind, the impossible ones included: rules must hold for whatever the platform sends."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus, AfterSaleType
from tests.factory import NOW, make_case

UNKNOWN_CODES = st.integers(54, 99)

types = st.one_of(st.sampled_from(list(AfterSaleType)), UNKNOWN_CODES.map(AfterSaleType))
statuses = st.one_of(st.sampled_from(list(AfterSaleStatus)), UNKNOWN_CODES.map(AfterSaleStatus))
times = st.integers(1_420_070_400, 4_070_908_800).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
near_times = st.integers(-72 * 3600, 72 * 3600).map(lambda seconds: NOW + timedelta(seconds=seconds))
deadlines = st.none() | near_times | times
amounts = st.integers(0, 10**13)
reasons = st.sampled_from(["", "质量问题", "多拍/错拍/不想要", "100% 棉", "a_b"])


@st.composite
def cases(draw: st.DrawFn) -> AfterSale:
    """Any case at all."""
    return make_case(
        type=draw(types),
        status=draw(statuses),
        deadline_at=draw(deadlines),
        final_at=draw(st.none() | st.none() | times),
        gone_at=draw(st.none() | st.none() | st.none() | times),
        applied_at=draw(st.none() | times),
        amount_fen=draw(amounts),
        reason=draw(reasons),
    )


open_cases = cases().filter(lambda case: case.is_open)
