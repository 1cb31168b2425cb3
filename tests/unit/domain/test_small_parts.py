from __future__ import annotations

import threading

import pytest

from models.domain.attempt import AttemptState
from models.domain.book import Address
from models.domain.cancel import CancelToken
from models.domain.changes import Changes
from models.domain.errors import CancelledError
from models.domain.listing import CaseFilter, QueueCount
from models.domain.reasons import REASON_BY_CODE, REJECT_REASONS


def test_changes_add_up() -> None:
    assert not Changes()
    assert Changes(cases=True) | Changes(todos=True) == Changes(cases=True, todos=True)
    assert Changes.everything() == Changes(True, True, True, True, True, True)


def test_a_cancel_token_stops_work_once_it_is_raised() -> None:
    token = CancelToken()
    token.check()
    asking = threading.Thread(target=token.cancel)
    asking.start()
    asking.join()
    assert token.cancelled
    with pytest.raises(CancelledError):
        token.check()


def test_an_empty_filter_is_no_filter() -> None:
    assert not CaseFilter()
    assert CaseFilter(amount_from_fen=0)
    assert CaseFilter(text=" ")


def test_counts_of_two_queues_do_not_share_their_bands() -> None:
    assert QueueCount("a").bands is not QueueCount("b").bands


def test_a_parcel_s_address_in_one_line() -> None:
    address = Address(label="仓", receiver="仓库", phone="13800138000", region="浙江省杭州市", detail="示例路 1 号")
    assert address.one_line == "仓库 13800138000 浙江省杭州市示例路 1 号"


def test_reject_reasons_are_known_by_code() -> None:
    assert len(REASON_BY_CODE) == len(REJECT_REASONS)
    assert REASON_BY_CODE[12].text == "退货与原订单不符"


def test_an_attempt_s_states_are_the_stored_words() -> None:
    sent = ["draft", "holding", "sending", "in_doubt", "done", "refused"]
    by_hand = ["to_do", "confirmed", "contradicted"]
    assert [state.value for state in AttemptState] == [*sent, *by_hand, "cancelled"]
