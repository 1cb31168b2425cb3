"""Reading by time loses no case, however the platform's list shifts under it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from models.desk.sync.reading import Reader
from models.domain.cancel import CancelToken
from models.domain.clock import CorrectedClock
from models.domain.codes import AfterSaleStatus
from models.doudian.envelope import Answer, Item

START = 1_790_000_000


class Shelf:
    """`afterSale.List` over cases, each with the second of its last change. Between pages anything happens."""

    def __init__(self, changes: dict[int, int], between: Callable[[Shelf], None] = lambda _: None) -> None:
        self.changes, self._between = dict(changes), between
        self.asked: list[Mapping[str, Any]] = []

    def call(self, method: str, parameters: Mapping[str, Any], **_: Any) -> Answer:
        assert method == "afterSale.List"
        self.asked.append(parameters)
        low, high = parameters["update_start_time"], parameters.get("update_end_time", 2**40)
        found = sorted((at, key) for key, at in self.changes.items() if low <= at < high)
        start = parameters["page"] * parameters["size"]
        items = [_item(key, at) for at, key in found[start : start + parameters["size"]]]
        more = start + len(items) < len(found)
        self._between(self)
        return Answer({"items": items, "has_more": more, "total": len(found)})

    def call_items(self, *_: Any, **__: Any) -> tuple[Item, ...]:
        raise AssertionError("nothing is changed here")


def _item(key: int, at: int) -> dict[str, Any]:
    info = {"aftersale_id": str(key), "aftersale_type": 2, "aftersale_status": 6, "update_time": at}
    return {"aftersale_info": info, "order_info": {}, "text_part": {}}


def read(shelf: Shelf, since: int = START) -> dict[int, int]:
    """The newest version that was read of each case."""
    reader = Reader(shelf, 1, CorrectedClock(), CancelToken())
    found: dict[int, int] = {}
    for page in reader.changed_since(datetime.fromtimestamp(since, UTC)):
        for case in page.cases:
            assert case.updated_at is not None
            version = int(case.updated_at.timestamp())
            found[int(case.aftersale_id)] = max(found.get(int(case.aftersale_id), 0), version)
    return found


def test_an_empty_shop_is_one_question() -> None:
    shelf = Shelf({})
    assert read(shelf) == {}
    assert len(shelf.asked) == 1


def test_pages_begin_where_the_one_before_ended_and_are_never_counted_off() -> None:
    shelf = Shelf({key: START + key // 3 for key in range(1000)})
    assert read(shelf) == shelf.changes
    assert {question["page"] for question in shelf.asked} == {0}
    assert len(shelf.asked) < 1000 // 100 + 3


def test_a_second_with_more_cases_than_a_page_is_read_whole() -> None:
    crowd = dict.fromkeys(range(350), START + 5)
    shelf = Shelf({**crowd, 1000: START, 1001: START + 5, 1002: START + 6, 1003: START + 900})
    assert read(shelf) == shelf.changes


def test_a_crowded_second_that_shifts_while_it_is_read_is_read_again() -> None:
    later = iter(range(12))

    def one_leaves(shelf: Shelf) -> None:
        step = next(later, None)
        if step is not None:
            shelf.changes[step] = START + 100 + step

    shelf = Shelf(dict.fromkeys(range(450), START), one_leaves)
    assert read(shelf) == shelf.changes


@settings(max_examples=60)
@given(
    seconds=st.lists(st.integers(0, 40), min_size=1, max_size=500),
    moves=st.lists(st.tuples(st.integers(0, 499), st.integers(1, 60)), max_size=60),
)
def test_whatever_changes_between_two_pages_nothing_is_missed(seconds: list[int], moves: list[tuple[int, int]]) -> None:
    """A case that changes gets a later second, as on the platform; its last version is read all the same."""
    waiting = list(moves)
    now = START + 50

    def something_changes(shelf: Shelf) -> None:
        nonlocal now
        if waiting:
            which, step = waiting.pop()
            now += step
            shelf.changes[which % len(seconds)] = now

    shelf = Shelf({key: START + at for key, at in enumerate(seconds)}, something_changes)
    found = read(shelf)
    assert found.keys() == shelf.changes.keys()
    late = {key for key, at in shelf.changes.items() if found[key] != at}
    # what changed after its page was the last one is for the next round
    assert all(shelf.changes[key] > max(found.values()) for key in late)


def test_the_statuses_asked_for_are_sent_and_the_time_is_never_left_out() -> None:
    shelf = Shelf({1: START})
    reader = Reader(shelf, 1, CorrectedClock(), CancelToken())
    since = datetime.fromtimestamp(START, UTC) - timedelta(days=900)
    list(reader.changed_since(since, {AfterSaleStatus.AWAITS_REVIEW}))
    (question,) = shelf.asked
    assert question["standard_aftersale_status"] == [6]
    assert question["update_start_time"] == int(since.timestamp())
    assert question["order_by"] == ["update_time asc"]
