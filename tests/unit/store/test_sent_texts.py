"""What the platform tells of texts is kept, and what was final stays."""

from __future__ import annotations

from datetime import timedelta

from models.domain.aftersale import AfterSale
from models.domain.book import Shop
from models.domain.sent_text import Receipt, TextStatus
from models.store import sent_texts, shops
from models.store.store import Store
from tests.factory import NOW, make_return
from tests.unit.store.helpers import decide, put

HOUR = timedelta(hours=1)


def note(store: Store, number: int, status: TextStatus, message_id: str = "", **more: object) -> bool:
    with store.writing() as session:
        return sent_texts.note(session, number, message_id, status, NOW, **more)  # type: ignore[arg-type]


def sent(store: Store, case: AfterSale, **more: object) -> int:
    put(store, [case])
    return decide(store, case, **more)


def test_news_is_kept_until_it_is_final(store: Store) -> None:
    case = make_return()
    number = sent(store, case)
    assert note(store, number, TextStatus.NO_RECEIPT, "m-1")
    assert not note(store, number, TextStatus.NO_RECEIPT)
    assert note(store, number, TextStatus.FAILED, said="号码不可达", parts=2)
    assert not note(store, number, TextStatus.DELIVERED, "m-2")
    with store.reading() as session:
        assert sent_texts.of_case(session, case.aftersale_id) == {
            number: Receipt(
                attempt_id=number,
                message_id="m-1",
                status=TextStatus.FAILED,
                told_at=NOW,
                said="号码不可达",
                parts=2,
            )
        }
        assert sent_texts.of_case(session, "another") == {}


def test_a_status_that_is_not_known_yet_is_kept_and_asked_for_again(store: Store) -> None:
    number = sent(store, make_return())
    assert note(store, number, TextStatus(9), "m-1")
    with store.reading() as session:
        assert [one.attempt_id for one in sent_texts.unsettled(session, 1, NOW - HOUR)] == [number]


def test_what_is_awaited_is_one_shops_oldest_first(store: Store) -> None:
    with store.writing() as session:
        other = shops.save(session, Shop(id=0, name="二店"))
    late = sent(store, make_return(), sent_at=NOW, key="late")
    early = sent(store, make_return(), made_at=NOW - HOUR, key="early")
    elsewhere = sent(store, make_return(shop_id=other))
    over = sent(store, make_return())
    sent(store, make_return())  # never left
    for number in (late, early, elsewhere):
        note(store, number, TextStatus.NO_RECEIPT, f"m-{number}")
    note(store, over, TextStatus.DELIVERED)
    with store.reading() as session:
        found = sent_texts.unsettled(session, 1, NOW - 2 * HOUR)
        assert [(one.key, one.message_id, one.sent_at) for one in found] == [
            ("early", f"m-{early}", NOW - HOUR),
            ("late", f"m-{late}", NOW),
        ]
        assert [one.key for one in sent_texts.unsettled(session, 1, NOW)] == ["late"]
        assert [one.attempt_id for one in sent_texts.unsettled(session, other, NOW)] == [elsewhere]
