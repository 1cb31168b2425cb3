from __future__ import annotations

from pathlib import Path

import pytest

from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.exporting import PAGE, export_queue
from models.desk.importing import import_file
from models.domain.cancel import CancelToken
from models.domain.codes import AfterSaleStatus
from models.domain.errors import CancelledError, UserError
from models.domain.listing import CaseFilter
from tests.factory import NOW, make_case, make_return
from tests.unit.desk.helpers import HOUR, stored, take


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_colleague_can_take_an_export_in(desk: Desk, tmp_path: Path, suffix: str) -> None:
    soon, late = make_case(deadline_at=NOW + HOUR, buyer_words="=1+1"), make_case(deadline_at=NOW + 9 * HOUR)
    take(desk, [late, make_return(), soon, make_case(status=AfterSaleStatus.REFUNDED)])
    path = tmp_path / f"out{suffix}"
    assert export_queue(desk, "unshipped_review", path) == 2
    other = open_desk(tmp_path / "colleague")
    assert import_file(other, path).new == 2
    assert [stored(other, case.aftersale_id).case for case in (soon, late)] == [soon, late]
    other.close()


def test_more_than_a_page_is_written_whole_and_in_order(desk: Desk, tmp_path: Path) -> None:
    made = [make_case(deadline_at=NOW + HOUR) for _ in range(PAGE + 3)]
    take(desk, made)
    path = tmp_path / "out.csv"
    assert export_queue(desk, "all", path) == PAGE + 3
    lines = path.read_text(encoding="utf-8-sig").splitlines()[1:]
    assert [line.split("\t", 1)[0] for line in lines] == [case.aftersale_id for case in made]


def test_a_filter_narrows_what_is_written(desk: Desk, tmp_path: Path) -> None:
    take(desk, [make_case(amount_fen=100), make_case(amount_fen=200)])
    assert export_queue(desk, "all", tmp_path / "a.csv", CaseFilter(amount_from_fen=200)) == 1


def test_a_queue_that_does_not_exist_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no queue “nope”"):
        export_queue(desk, "nope", tmp_path / "a.csv")
    assert list(tmp_path.glob("*.csv")) == []


def test_a_cancelled_export_leaves_the_older_file(desk: Desk, tmp_path: Path) -> None:
    take(desk, [make_case()])
    path = tmp_path / "a.csv"
    path.write_text("older")
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        export_queue(desk, "all", path, cancel=token)
    assert path.read_text() == "older"
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == ["a.csv"]
