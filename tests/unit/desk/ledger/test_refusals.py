"""What is said of a decision that was refused or is in doubt: one sentence, one thing that helps, no buyer's data."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.desk.ledger.refusals import SAID_NO, doubt_text, refusal_text, remedy_of
from models.desk.ledger.sending import GUARD
from models.desk.ledger.verdicts import ALREADY, GONE, MOVED_ON, NOT_DONE
from models.domain.attempt import AttemptState
from models.doudian.kinds import MAY_HAVE_ACTED, RefusalKind, Remedy
from models.doudian.refusals import Refusal
from models.doudian.sentences import REMEDIES
from tests.factory import make_case
from tests.unit.desk.ledger.test_verdicts import sent

PHONE = "13800138000"
State = AttemptState


@pytest.mark.parametrize("kind", RefusalKind)
def test_every_refusal_has_one_remedy_that_can_work(kind: RefusalKind) -> None:
    """Read again helps only while it is in doubt: whatever is refused has been read again already."""
    refused = replace(sent(make_case()), state=State.REFUSED, refusal=kind.value)
    found = remedy_of(refused)
    assert found in (REMEDIES[kind], Remedy.BACK_OFFICE)
    assert found is not Remedy.UNKNOWN_READ_AGAIN


@pytest.mark.parametrize(
    ("refusal", "remedy"),
    [
        (NOT_DONE, Remedy.WAIT_AND_RETRY),
        (ALREADY, Remedy.REFRESH_CASE),
        (GUARD, Remedy.REFRESH_CASE),
        (MOVED_ON, Remedy.REFRESH_CASE),
        (GONE, REMEDIES[RefusalKind.CASE_INVALID]),
    ],
)
def test_so_have_the_desks_own(refusal: str, remedy: Remedy) -> None:
    assert remedy_of(replace(sent(make_case()), state=State.REFUSED, refusal=refusal)) is remedy


@pytest.mark.parametrize("state", [state for state in State if state is not State.REFUSED])
def test_what_is_not_refused_has_none_but_reading_again(state: AttemptState) -> None:
    expected = Remedy.UNKNOWN_READ_AGAIN if state is State.IN_DOUBT else None
    assert remedy_of(replace(sent(make_case()), state=state, refusal="busy")) is expected


def test_what_the_platform_says_is_kept_without_the_buyer() -> None:
    refusal = Refusal(kind=RefusalKind.BUSINESS_FAILED, code="50002", said=f"买家 {PHONE} 已退款")
    for text in (refusal_text(refusal), doubt_text(sent(make_case()), refusal)):
        assert PHONE not in str(text)
        assert "已退款" in str(text)


def test_without_a_refusal_the_platform_said_yes() -> None:
    assert "does not show it yet" in str(doubt_text(sent(make_case()), None))


def test_the_last_words_are_such_as_may_have_acted() -> None:
    """Of the others the reply itself says that nothing happened."""
    assert SAID_NO <= MAY_HAVE_ACTED
