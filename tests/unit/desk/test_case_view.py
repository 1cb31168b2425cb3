from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from models.desk import evidence, queues
from models.desk.cases import case_view
from models.desk.desk import Desk
from models.desk.evidence import LARGEST_BYTES
from models.domain.actions import ACTIONS
from models.domain.book import Side
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus
from models.domain.deadlines import Band
from models.domain.errors import UserError
from models.domain.listing import CaseFilter, PageRequest
from tests.factory import NOW, make_case, make_return
from tests.unit.desk.helpers import HOUR, PNG, decide, picture, take
from tests.unit.store.test_store import in_threads

S = AfterSaleStatus


def test_an_unknown_case(desk: Desk) -> None:
    with pytest.raises(UserError, match="no case 1 here"):
        case_view(desk, "1")


def test_everything_about_a_case(desk: Desk) -> None:
    case = make_return(S.AWAITS_BUYER_RETURN, agreed_at=NOW - HOUR)
    other = make_case(order_id=case.order_id)
    take(desk, [case, other, make_case()])
    view = case_view(desk, case.aftersale_id)
    assert (view.case, view.queue, view.raw) == (case, "awaiting_receipt", {})
    assert [row.aftersale_id for row in view.siblings] == [other.aftersale_id]
    assert [str(line.text) for line in view.timeline] == ["The application was agreed", "The buyer applied"]
    assert (view.attempts, view.evidence) == ((), ())


def test_each_action_is_offered_or_says_why_not(desk: Desk) -> None:
    case = make_return(S.AWAITS_BUYER_RETURN)
    take(desk, [case])
    actions = case_view(desk, case.aftersale_id).actions
    assert [action.key for action in actions] == [action.key for action in ACTIONS]
    assert {action.key: action.open for action in actions} == {
        "refund": True,
        "agree_return": False,
        "reject": False,
        "remind": True,
        "agree_refusal": False,
        "extend": False,
        "intercept": False,
        "remark": True,
    }
    assert all(action.open != bool(action.why_closed) for action in actions)


def test_a_finished_case_has_no_queue(desk: Desk) -> None:
    case = make_case(status=S.REFUNDED, final_at=NOW)
    take(desk, [case])
    view = case_view(desk, case.aftersale_id)
    assert view.queue is None
    assert not any(action.open for action in view.actions)
    assert "The case was finished" in [str(line.text) for line in view.timeline]


def test_evidence_is_kept_even_when_the_original_goes(desk: Desk, tmp_path: Path) -> None:
    case = make_return(S.BUYER_RETURNED)
    take(desk, [case])
    original = picture(tmp_path)
    evidence.add(desk, case.aftersale_id, [original], Side.BUYER, "小王")
    original.unlink()
    ((file, path),) = case_view(desk, case.aftersale_id).evidence
    assert (file.title, file.side, file.by, file.added_at) == ("照片.png", Side.BUYER, "小王", NOW)
    assert path.read_bytes() == PNG
    assert path.parent == desk.evidence_folder


def test_two_clerks_may_keep_the_same_picture_at_once(desk: Desk, tmp_path: Path) -> None:
    original = picture(tmp_path, content=b"x" * 2_000_000)
    assert in_threads(8, lambda: evidence.keep(desk, [original])) == []
    assert [path.stat().st_size for path in desk.evidence_folder.iterdir()] == [2_000_000]


def test_evidence_of_a_decision_is_the_shop_s(desk: Desk, tmp_path: Path) -> None:
    case = make_return(S.BUYER_RETURNED)
    take(desk, [case])
    decide(desk, case, "reject", reason_code=12, evidence=(picture(tmp_path), picture(tmp_path, "b.JPG", b"jpg")))
    files = [file for file, _ in case_view(desk, case.aftersale_id).evidence]
    assert [(file.title, file.side) for file in files] == [("照片.png", Side.SHOP), ("b.JPG", Side.SHOP)]
    assert files[1].name.endswith(".jpg")


def test_the_same_picture_is_kept_once(desk: Desk, tmp_path: Path) -> None:
    case, other = make_case(), make_case()
    take(desk, [case, other])
    for name in ("a.png", "b.png"):
        evidence.add(desk, case.aftersale_id, [picture(tmp_path, name)], Side.BUYER, "小王")
    evidence.add(desk, other.aftersale_id, [picture(tmp_path, "c.png")], Side.BUYER, "小王")
    assert len(case_view(desk, case.aftersale_id).evidence) == 1
    assert len(case_view(desk, other.aftersale_id).evidence) == 1
    assert len(list(desk.evidence_folder.iterdir())) == 1


def test_evidence_that_cannot_be_used(desk: Desk, tmp_path: Path) -> None:
    case = make_case()
    take(desk, [case])
    huge = tmp_path / "huge.mp4"
    with huge.open("wb") as file:
        file.truncate(LARGEST_BYTES + 1)
    good = picture(tmp_path)
    for path, sentence in (
        (picture(tmp_path, "a.exe"), "is no picture, video or PDF"),
        (picture(tmp_path, "empty.png", b""), "is empty or larger than 50 MB"),
        (huge, "is empty or larger"),
        (tmp_path / "gone.png", "cannot be read"),
        (tmp_path / "folder.png", "cannot be read"),
    ):
        (tmp_path / "folder.png").mkdir(exist_ok=True)
        with pytest.raises(UserError, match=sentence):
            evidence.add(desk, case.aftersale_id, [good, path], Side.BUYER, "小王")
    assert list(desk.evidence_folder.iterdir()) == []
    assert case_view(desk, case.aftersale_id).evidence == ()


def test_evidence_for_a_case_that_is_not_here(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no case 1 here"):
        evidence.add(desk, "1", [picture(tmp_path)], Side.BUYER, "小王")


def test_queues_are_looked_through_by_the_desk_s_clock(desk: Desk, clock: FixedClock) -> None:
    take(desk, [make_case(deadline_at=NOW + 2 * HOUR)])
    assert queues.counts(desk)["unshipped_review"].bands[Band.WARM] == 1
    clock.move(timedelta(hours=1, minutes=1))
    assert queues.counts(desk)["unshipped_review"].bands[Band.HOT] == 1
    hot = CaseFilter(bands=frozenset({Band.HOT}))
    assert len(queues.page(desk, PageRequest("unshipped_review", hot)).rows) == 1
    clock.move(HOUR)
    count = queues.counts(desk)["unshipped_review"]
    assert (count.bands[Band.OVERDUE], count.next_deadline) == (1, None)


def test_a_queue_that_does_not_exist(desk: Desk) -> None:
    for look in (lambda: queues.page(desk, PageRequest("nope")), lambda: queues.reasons(desk, "nope")):
        with pytest.raises(UserError, match=r"no queue “nope”.*unshipped_review"):
            look()


def test_the_reasons_of_a_queue(desk: Desk) -> None:
    case = make_case(reason="质量问题")
    take(desk, [case, replace(make_case(), reason="少件"), make_case(reason="质量问题")])
    assert queues.reasons(desk, "unshipped_review") == ["质量问题", "少件"]
    assert queues.reasons(desk, "refused") == []
