"""Which of two answers counts, and what of a case is kept that the list does not tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import datetime, timedelta

import pytest

from models.desk import cases as desk_cases
from models.desk import decide
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.sync.taking import NOT_TOLD, Taken, take
from models.domain.aftersale import AfterSale
from models.domain.codes import Actor, AfterSaleStatus
from models.domain.happenings import Kind
from models.store import cases
from tests.factory import NOW, make_case, make_return, moved
from tests.platform import stored
from tests.unit.doudian.samples import item

MINUTE = timedelta(minutes=1)
S = AfterSaleStatus


def taken(
    desk: Desk, shown: Sequence[AfterSale], at: datetime = NOW, who: dict[str, Actor] | None = None, others: int = 0
) -> Taken:
    with desk.store.writing() as session:
        return take(session, shown, at, who or {}, frozenset({others}))


def version(case: AfterSale, minutes: int, **changes: object) -> AfterSale:
    return replace(case, updated_at=NOW + minutes * MINUTE, **changes)  # type: ignore[arg-type] # fields by name


def test_a_newer_version_replaces_and_an_older_one_never_does(desk: Desk) -> None:
    case = version(make_return(), 0)
    agreed = version(moved(case, S.AWAITS_BUYER_RETURN), 5)
    assert taken(desk, [case]).new == 1
    assert taken(desk, [agreed], NOW + MINUTE).changed == 1
    assert taken(desk, [case], NOW + 9 * MINUTE).older == 1
    assert stored(desk)[case.aftersale_id].status == S.AWAITS_BUYER_RETURN


def test_a_state_may_go_backwards(desk: Desk) -> None:
    agreed = version(make_return(S.AWAITS_BUYER_RETURN), 0)
    taken(desk, [agreed])
    again = version(moved(agreed, S.AWAITS_REVIEW), 3)
    assert taken(desk, [again], NOW + MINUTE).changed == 1
    assert stored(desk)[agreed.aftersale_id].status == S.AWAITS_REVIEW


def test_of_equal_versions_the_later_answer_counts(desk: Desk) -> None:
    case = version(make_case(), 0)
    taken(desk, [case], NOW + MINUTE)
    other = replace(case, buyer_words="改了主意")
    assert taken(desk, [other], NOW).older == 1
    assert taken(desk, [other], NOW + 2 * MINUTE).changed == 1
    assert stored(desk)[case.aftersale_id].buyer_words == "改了主意"


def test_of_a_case_that_comes_twice_in_a_page_the_later_one_counts(desk: Desk) -> None:
    case = version(make_case(), 0)
    newer = version(case, 1, amount_fen=100)
    assert taken(desk, [case, newer]).new == 1
    assert stored(desk)[case.aftersale_id].amount_fen == 100


def test_an_unchanged_case_is_only_marked_as_seen(desk: Desk) -> None:
    case = version(make_case(), 0)
    taken(desk, [case])
    again = taken(desk, [case], NOW + MINUTE)
    assert (again.changed, again.unchanged, again.anything) == (0, 1, False)
    with desk.store.reading() as session:
        found = cases.find(session, case.aftersale_id)
        assert found is not None
        assert found.seen_at == NOW + MINUTE


def test_a_moved_deadline_is_recorded_with_where_it_stood(desk: Desk) -> None:
    case = version(make_case(), 0)
    taken(desk, [case])
    assert case.deadline_at is not None
    sooner = version(case, 1, deadline_at=case.deadline_at - timedelta(hours=5))
    told = taken(desk, [sooner], NOW + MINUTE)
    assert [happening.kind for happening in told.happenings] == [Kind.DEADLINE_EARLIER]
    view = desk_cases.case_view(desk, case.aftersale_id)
    assert view.case.deadline_was == case.deadline_at
    assert any("Deadline moved earlier" in str(event.text) for event in view.timeline)
    assert taken(desk, [sooner], NOW + 2 * MINUTE).unchanged == 1  # the mark stays, and is no change


def test_a_case_of_another_shop_with_an_api_is_theirs(desk: Desk) -> None:
    case = version(make_case(shop_id=1), 0)
    taken(desk, [case])
    told = taken(desk, [version(replace(case, amount_fen=1), 5)], NOW + MINUTE, others=1)
    assert (told.foreign, told.changed) == (1, 0)


def test_who_ended_a_case_stands_in_its_timeline(desk: Desk) -> None:
    withdrawn, refunded = version(make_case(), 0), version(make_case(), 0)
    taken(desk, [withdrawn, refunded])
    ends = [version(moved(withdrawn, S.CLOSED), 1), version(moved(refunded, S.REFUNDED, auto_approvals="1"), 1)]
    taken(desk, ends, NOW + MINUTE, {withdrawn.aftersale_id: Actor.BUYER})
    lines = [str(event.text) for event in desk_cases.case_view(desk, withdrawn.aftersale_id).timeline]
    assert "The buyer withdrew the application" in lines
    lines = [str(event.text) for event in desk_cases.case_view(desk, refunded.aftersale_id).timeline]
    assert any(line.startswith("Approved automatically by the platform") for line in lines)


def test_a_decision_is_settled_by_the_platform_itself(desk: Desk) -> None:
    case = version(make_case(), 0)
    taken(desk, [case])
    decide.act(desk, case.aftersale_id, "refund", ActInput(by="小林"))
    told = taken(desk, [version(moved(case, S.CLOSED), 1)], NOW + MINUTE)
    assert told.settled.contradicted == 1
    assert Kind.CONTRADICTED in [happening.kind for happening in told.happenings]  # somebody has to look into it


def test_what_the_list_has_no_field_for_is_exactly_what_is_kept() -> None:
    from models.doudian.aftersale_item import read_item

    full = read_item(item(), 1)
    silent = {field.name for field in fields(AfterSale) if getattr(full, field.name) in ("", None)}
    computed = {"deadline_was", "gone_at"}
    told_but_empty_here = {"exchange_goods", "final_at", "ship_state"}
    assert silent - computed - told_but_empty_here == set(NOT_TOLD)


@pytest.mark.parametrize("field", NOT_TOLD)
def test_each_of_them_outlives_an_answer(desk: Desk, field: str) -> None:
    value: object = NOW if field.endswith("_at") else "值"
    case = version(make_case(**{field: value}), 0)
    taken(desk, [case])
    bare = version(replace(case, **{field: None if field.endswith("_at") else ""}), 1, amount_fen=1)  # type: ignore[arg-type] # fields by name
    taken(desk, [bare], NOW + MINUTE)
    found = stored(desk)[case.aftersale_id]
    assert (getattr(found, field), found.amount_fen) == (value, 1)
