from __future__ import annotations

from datetime import timedelta

import pytest

from models.domain.happenings import Kind
from tests.factory import NOW
from tests.ui.shell.conftest import happened
from ui.runtime.spans import near_time
from ui.shell.news_words import SHORT, TITLES, headline, sentence, summary, title
from ui.shell.notice_board import Notice, Topic


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_words(kind):
    assert summary([happened(kind)]).startswith("1 ")
    assert title(kind)


def test_no_kind_is_named_twice():
    assert len(set(SHORT.values())) == len(set(TITLES.values())) == len(Kind)


def test_the_most_costly_stands_first_with_its_sum():
    found = [happened(Kind.NEW, str(number)) for number in range(14)]
    found += [happened(Kind.REFUNDED_BY_PLATFORM, "20", 20_000), happened(Kind.REFUNDED_BY_PLATFORM, "21", 21_200)]
    assert summary(found) == "2 refunded by the platform itself (¥412.00), 14 new"


def test_an_absence_says_from_when_to_when():
    since, until = NOW - timedelta(hours=1), NOW
    notice = Notice(number=1, topic=Topic.ABSENCE, happenings=(happened(Kind.NEW),), since=since, until=until)
    times = f"from {near_time(since, NOW)} to {near_time(until, NOW)}"
    assert sentence(notice, NOW) == f"No word from the platform {times}. Meanwhile: 1 new"
    assert headline(notice, NOW) == f"No word from the platform {times}"


def test_an_absence_in_which_nothing_happened_says_so():
    notice = Notice(number=1, topic=Topic.ABSENCE, happenings=(), since=NOW - timedelta(hours=1), until=NOW)
    assert sentence(notice, NOW).endswith(". Nothing changed meanwhile.")


def test_one_moved_deadline_names_its_case():
    due = NOW + timedelta(minutes=40)
    notice = Notice(number=1, topic=Topic.EARLIER, happenings=(happened(Kind.DEADLINE_EARLIER, "77"),), due=due)
    assert sentence(notice, NOW) == f"Deadline moved earlier: case 77, now due at {near_time(due, NOW)}"


def test_several_are_counted():
    moved = tuple(happened(Kind.DEADLINE_EARLIER, key) for key in "123")
    notice = Notice(number=1, topic=Topic.EARLIER, happenings=moved)
    assert sentence(notice, NOW) == "Deadlines moved earlier: 3 cases"
    assert headline(notice, NOW) == "Deadlines that moved earlier"


def test_what_the_platform_did_alone():
    notice = Notice(number=1, topic=Topic.WITHOUT_US, happenings=(happened(Kind.AUTO_APPROVED),))
    assert sentence(notice, NOW) == "Happened without you: 1 approved automatically"
    assert headline(notice, NOW) == "Happened without you"
