from __future__ import annotations

from collections.abc import Mapping

import pytest

from models.desk import queues
from models.desk.desk import Desk
from models.desk.words import teach, unknown_words
from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.errors import UserError
from tests.factory import NOW, make_case
from tests.unit.desk.helpers import HOUR, stored, take

T, S = AfterSaleType, AfterSaleStatus


def strange(**words: str) -> AfterSale:
    return make_case(type=T.UNSHIPPED_REFUND, status=S.AWAITS_REVIEW, **words)


def counted(desk: Desk) -> Mapping[str, int]:
    return {key: one.count for key, one in queues.counts(desk).items() if one.count}


def test_a_case_with_an_unknown_word_waits_where_somebody_looks(desk: Desk) -> None:
    case = strange(status_text="平台处理中")
    report = take(desk, [case, strange(type_text="以旧换新")])
    assert not report.faults
    assert report.unknown_words == (("type", "以旧换新", 1), ("status", "平台处理中", 1))
    assert counted(desk) == {"other_review": 2, "all": 2}
    assert stored(desk, case.aftersale_id).case.status_text == "平台处理中"
    assert unknown_words(desk) == list(report.unknown_words)


def test_a_word_is_taught_once_for_all(desk: Desk) -> None:
    waiting = [strange(status_text="平台处理中") for _ in range(3)]
    take(desk, waiting)
    assert teach(desk, "status", "平台处理中", int(S.AWAITS_REVIEW)) == 3
    assert counted(desk) == {"unshipped_review": 3, "all": 3}
    assert unknown_words(desk) == []

    later = strange(status_text=" 平台 处理中 ")  # the same word, written in another way
    report = take(desk, [*waiting, later], at=NOW + HOUR)
    assert (report.new, report.unchanged, report.unknown_words) == (1, 3, ())
    assert counted(desk)["unshipped_review"] == 4


def test_a_type_is_taught_the_same_way(desk: Desk) -> None:
    case = strange(type_text="未发货秒退")
    take(desk, [case])
    assert teach(desk, "type", "未发货秒退", int(T.UNSHIPPED_REFUND)) == 1
    assert counted(desk) == {"unshipped_review": 1, "all": 1}
    assert take(desk, [case], at=NOW + HOUR).unchanged == 1


def test_what_a_word_means_can_end_a_case(desk: Desk) -> None:
    take(desk, [strange(status_text="平台已结案")])
    teach(desk, "status", "平台已结案", int(S.CLOSED))
    assert counted(desk) == {"all": 1}


def test_a_word_taught_anew_counts_at_once(desk: Desk) -> None:
    case = strange(status_text="平台处理中")
    take(desk, [case])
    teach(desk, "status", "平台处理中", int(S.CLOSED))
    assert stored(desk, case.aftersale_id).case.status is S.CLOSED
    assert teach(desk, "status", "平台处理中", int(S.AWAITS_REVIEW)) == 1
    assert stored(desk, case.aftersale_id).case.status is S.AWAITS_REVIEW


@pytest.mark.parametrize(("kind", "code"), [("status", -1), ("status", 77), ("type", 99), ("reason", 1), ("", 6)])
def test_a_meaning_that_does_not_exist_is_refused(desk: Desk, kind: str, code: int) -> None:
    take(desk, [strange(status_text="平台处理中")])
    with pytest.raises(UserError, match="no meaning a word can have"):
        teach(desk, kind, "平台处理中", code)
    assert len(unknown_words(desk)) == 1


@pytest.mark.parametrize("word", ["待商家处理", " 待商家处理 ", "", "  "])
def test_the_platform_s_own_words_are_not_up_for_teaching(desk: Desk, word: str) -> None:
    with pytest.raises(UserError, match="knows already"):
        teach(desk, "status", word, int(S.REFUNDED))
