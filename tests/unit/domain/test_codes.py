from __future__ import annotations

import copy
import pickle
import sys
import threading
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain import names
from models.domain.codes import (
    FINAL_STATUSES,
    AfterSaleStatus,
    AfterSaleType,
    ArbitrationStatus,
    OpenIntEnum,
    OrderStatus,
    RefundStatus,
)
from tests.factory import make_case

ENUMS = [AfterSaleType, AfterSaleStatus, RefundStatus, ArbitrationStatus, OrderStatus]

# doudian.md 3.1 to 3.5, copied by hand
DOCUMENTED = {
    AfterSaleType: {0, 1, 2, 3, 4, 5, 6, 7, 8},
    AfterSaleStatus: {0, 3, 6, 7, 8, 11, 12, 13, 14, 27, 28, 29, 51, 53},
    RefundStatus: {0, 1, 2, 3, 4, 5},
    ArbitrationStatus: {0, 1, 2, 3, 4, 5, 255},
    OrderStatus: {1, 2, 3, 4, 5, 21, 22, 39, 101, 103, 105, 255},
}


@pytest.mark.parametrize("enum", ENUMS)
def test_the_platform_s_codes_are_all_there_and_no_others(enum: type[OpenIntEnum]) -> None:
    assert {int(member) for member in enum} == DOCUMENTED[enum] | {-1}


def test_the_final_statuses() -> None:
    assert {int(status) for status in FINAL_STATUSES} == {12, 14, 28, 51, 53}


@given(st.sampled_from(ENUMS), st.integers(-(10**9), 10**9))
def test_any_code_is_kept_as_it_is(enum: type[OpenIntEnum], code: int) -> None:
    member = enum(code)
    assert int(member) == member.value == code
    assert enum(code) is member
    assert isinstance(member, enum)
    assert member.known == (code in DOCUMENTED[enum] | {-1})


@pytest.mark.parametrize("enum", ENUMS)
def test_an_unknown_code_survives_what_programs_do_to_values(enum: type[OpenIntEnum]) -> None:
    member = enum(4321)
    assert pickle.loads(pickle.dumps(member)) is member
    assert copy.deepcopy(member) is member
    assert member.name == "UNKNOWN_4321"
    assert "4321" in repr(member)
    assert {member: "found"}[enum(4321)] == "found"
    assert member not in list(enum)


@pytest.mark.parametrize("value", ["6", None, 6.5, object()])
def test_what_is_no_number_is_no_code(value: object) -> None:
    with pytest.raises(ValueError):
        AfterSaleStatus(cast(int, value))


def test_threads_that_meet_a_new_code_at_once_share_its_member() -> None:
    codes = range(500_000, 500_300)
    start = threading.Barrier(8)
    met: list[list[AfterSaleStatus]] = []

    def meet() -> None:
        mine = []
        for code in codes:
            start.wait()  # so that all meet it for the first time
            mine.append(AfterSaleStatus(code))
        met.append(mine)

    threads = [threading.Thread(target=meet) for _ in range(8)]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert all(len({id(member) for member in same}) == 1 for same in zip(*met, strict=True))


def test_every_documented_code_has_a_name_for_people() -> None:
    assert {int(code) for code in names.TYPES} == DOCUMENTED[AfterSaleType]
    assert {int(code) for code in names.STATUSES} == DOCUMENTED[AfterSaleStatus]


def test_an_unknown_code_is_shown_by_the_source_s_word_or_its_number() -> None:
    assert names.status_name(AfterSaleStatus(77), "平台处理中") == "平台处理中"
    assert str(names.status_name(AfterSaleStatus(77))) == "Unknown (77)"
    assert names.type_name(AfterSaleType.NOT_MAPPED, "以旧换新") == "以旧换新"
    assert names.case_status(make_case(status=AfterSaleStatus.NOT_MAPPED, status_text="平台处理中")) == "平台处理中"


def test_every_action_state_and_band_has_a_name() -> None:
    from models.domain.actions import ACTIONS
    from models.domain.attempt import AttemptState
    from models.domain.deadlines import Band

    assert set(names.ACTIONS) == {action.key for action in ACTIONS}
    assert set(names.STATES) == set(AttemptState)
    assert set(names.BANDS) == set(Band)
