"""Calls of a shop, through everything that the line and the platform do to them."""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from models.domain.cancel import CancelToken
from models.domain.clock import CorrectedClock
from models.domain.errors import CancelledError
from models.doudian import retries
from models.doudian.client import ShopClient
from models.doudian.kinds import RefusalKind as Kind
from models.doudian.pacer import Urgency
from models.doudian.refusals import RefusedError
from models.doudian.retries import COMPLAINTS
from models.doudian.signing import SignMethod
from tests.unit.doudian.scripted import Request, Say, Server, refusal, success
from tests.unit.doudian.test_signing import complaints
from tests.unit.doudian.tokenshop import APP_SECRET, ORIGIN, TokenShop, Vault, client_of

Serving = Callable[..., Server]
LIST = "afterSale.List"


PAUSES = (0.03, 0.06, 0.12)


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retries, "PAUSES", PAUSES)


class Lines:
    """Answers in order, the last one again and again."""

    def __init__(self, *lines: Say) -> None:
        self.lines = list(lines)

    def __call__(self, _: Request) -> Say:
        return self.lines[0] if len(self.lines) == 1 else self.lines.pop(0)


def shop_of(*lines: Say) -> tuple[TokenShop, Vault]:
    shop = TokenShop(Lines(*lines))
    return shop, Vault(shop.tokens())


def kind_met(client: ShopClient, method: str = LIST, **more: Any) -> Kind:
    with pytest.raises(RefusedError) as caught:
        client.call(method, {"page": 0}, **more)
    told = "".join(traceback.format_exception(caught.value)) + repr(vars(caught.value))
    assert ORIGIN not in told
    assert APP_SECRET not in told
    return caught.value.refusal.kind


FAULTS = [
    (Say(drop=True), Kind.CONNECTION_LOST),
    (Say(b'{"code":10000,"data":{}}', cut=4), Kind.CONNECTION_LOST),
    (Say(b'{"code":10000,"data":{"items":['), Kind.UNREADABLE),
    (Say(b""), Kind.EMPTY),
    (Say(b"<html>", status=500), Kind.SERVER_FAILED),
    (Say(b"<html>", status=502), Kind.SERVER_FAILED),
    (refusal(20000, "dop.service-error"), Kind.BUSY),
    (refusal(20001), Kind.TIMED_OUT),
    (Say(status=503), Kind.BUSY),
]


# what is sent


@pytest.mark.parametrize("sign_method", SignMethod)
def test_an_independent_checker_accepts_what_arrived(serving: Serving, sign_method: SignMethod) -> None:
    shop, vault = shop_of(success({"a": 1}))
    server = serving(shop)
    with closing(client_of(server, vault, sign_method=sign_method)) as client:
        client.call(LIST, {"remark": "中文 & <b>", "order_by": ["update_time asc"]})
    (arrived,) = server.requests
    path = arrived.target.partition("?")[0]
    assert complaints(path, arrived.query, arrived.body, APP_SECRET) == set()
    assert arrived.query["sign_method"] == sign_method.value


def test_answers_and_items(serving: Serving) -> None:
    shop, vault = shop_of(success({"items": [{"aftersale_id": 7, "status_code": 0}]}))
    with closing(client_of(serving(shop), vault)) as client:
        assert client.call(LIST, {}).data == {"items": [{"aftersale_id": 7, "status_code": 0}]}
        (item,) = client.call_items("afterSale.operate", {}, changes=True, urgency=Urgency.MONEY)
        assert (item.aftersale_id, item.done) == ("7", True)
        assert client.met == {}


# faults


@pytest.mark.parametrize(("fault", "kind"), FAULTS)
def test_a_read_is_repeated(serving: Serving, fault: Say, kind: Kind) -> None:
    shop, vault = shop_of(fault, fault, success("there"))
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        assert client.call(LIST, {}).data == "there"
        assert client.met == {kind: 2}
    assert len(server.requests) == 3
    gaps = [later.at - earlier.at for earlier, later in pairwise(server.requests)]
    assert all(gap >= pause for gap, pause in zip(gaps, PAUSES, strict=False))


def test_a_read_is_not_repeated_for_ever(serving: Serving) -> None:
    shop, vault = shop_of(Say(drop=True))
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        assert kind_met(client) is Kind.CONNECTION_LOST
    assert len(server.requests) == 1 + len(PAUSES)


@pytest.mark.parametrize(("fault", "kind"), FAULTS)
def test_a_change_is_never_repeated(serving: Serving, fault: Say, kind: Kind) -> None:
    shop, vault = shop_of(fault, success())
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        assert kind_met(client, "afterSale.operate", changes=True) is kind
        assert client.met == {kind: 1}
    assert len(server.requests) == 1


def test_a_slow_answer_to_a_change_leaves_it_open(serving: Serving) -> None:
    shop, vault = shop_of(success(seconds=0.6))
    server = serving(shop)
    with closing(client_of(server, vault, timeout=0.2)) as client:
        assert kind_met(client, "afterSale.operate", changes=True) is Kind.TIMED_OUT
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Say(status=302, headers={"Location": "http://127.0.0.1:1/"}), Kind.NOT_A_GATEWAY),
        (Say(b"<html>sign in"), Kind.WEB_PAGE),
        (refusal(40003, "isv.signature-invalid"), Kind.SIGNATURE),
        (refusal(12345), Kind.UNKNOWN),
    ],
)
def test_what_no_repeating_helps(serving: Serving, fault: Say, kind: Kind) -> None:
    shop, vault = shop_of(fault)
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        assert kind_met(client) is kind
    assert len(server.requests) == 1


def test_offline_is_told_at_once(serving: Serving) -> None:
    shop, vault = shop_of(success())
    server = serving(shop)
    server.close()
    begun = time.monotonic()
    with closing(client_of(server.address, vault)) as client:
        assert kind_met(client) is Kind.UNREACHABLE
    assert time.monotonic() - begun < 1


# too many requests


@pytest.mark.parametrize("complaint", [refusal(60000, "isv.traffic-limited"), Say(status=429)])
def test_a_read_waits_and_comes_again(serving: Serving, complaint: Say) -> None:
    shop, vault = shop_of(complaint, success("there"))
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        assert client.call(LIST, {}).data == "there"
        assert client.met == {Kind.RATE_LIMITED: 1}
    first, second = server.requests
    assert second.at - first.at >= 0.25


def test_retry_after_is_kept_to(serving: Serving) -> None:
    shop, vault = shop_of(Say(status=429, headers={"Retry-After": "1"}), success())
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        client.call(LIST, {})
    first, second = server.requests
    assert 1.0 <= second.at - first.at < 1.5


def test_a_read_gives_up_in_the_end(serving: Serving) -> None:
    shop, vault = shop_of(Say(status=429, headers={"Retry-After": "0"}))
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        client._errands._pacer.slow_down = lambda *_: None  # type: ignore[method-assign] # the waiting is tested above
        assert kind_met(client) is Kind.RATE_LIMITED
    assert len(server.requests) == 1 + COMPLAINTS


def test_a_change_is_handed_back_and_makes_the_others_slower(serving: Serving) -> None:
    shop, vault = shop_of(refusal(60000), success())
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        assert kind_met(client, "afterSale.operate", changes=True) is Kind.RATE_LIMITED
        begun = time.monotonic()
        client.call(LIST, {})
        assert time.monotonic() - begun >= 0.2
    assert len(server.requests) == 2


def test_money_overtakes_reads_that_wait(serving: Serving) -> None:
    shop, vault = shop_of(refusal(60000), success())
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        assert kind_met(client, changes=True) is Kind.RATE_LIMITED  # now everybody has to wait
        threads = []
        for method, urgency in ((LIST, Urgency.SYNC), ("afterSale.Detail", Urgency.STAFF), ("a.b", Urgency.MONEY)):
            threads.append(threading.Thread(target=client.call, args=(method, {}), kwargs={"urgency": urgency}))
            threads[-1].start()
            time.sleep(0.02)
        for thread in threads:
            thread.join()
    assert [request.method for request in server.requests[1:]] == ["a.b", "afterSale.Detail", LIST]


# time


def strict(shop: TokenShop, ahead: float = 0.0) -> Callable[[Request], Say]:
    """A platform that refuses what is more than ten minutes off its own time."""

    def answer(request: Request) -> Say:
        if abs(int(request.query["timestamp"]) - time.time() - ahead) > 600:
            return refusal(40003, "isv.timestamp-invalid", ahead=ahead)
        return success(ahead=ahead)

    shop.lines = answer
    return answer


@pytest.mark.parametrize("changes", [False, True])
@pytest.mark.parametrize("minutes", [-20, 20])
def test_a_clock_that_is_wrong_is_put_right(serving: Serving, minutes: int, changes: bool) -> None:
    shop, vault = shop_of(success())
    strict(shop)
    server = serving(shop)
    clock = CorrectedClock(wall=lambda: datetime.now(UTC) + timedelta(minutes=minutes))
    with closing(client_of(server, vault, clock=clock)) as client:
        client.call(LIST, {}, changes=changes)
        client.call(LIST, {})
    assert len(server.requests) == 3
    assert clock.offset is not None
    assert abs(clock.offset + timedelta(minutes=minutes)) < timedelta(seconds=3)


def test_a_platform_that_jumps_is_followed_at_once(serving: Serving) -> None:
    """The clock asks for a second opinion before it follows; the call in hand does not wait for that."""
    shop, vault = shop_of(success())
    strict(shop)
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        for _ in range(5):
            client.call(LIST, {})
        strict(shop, ahead=3600)
        client.call(LIST, {}, changes=True)
    assert len(server.requests) == 7


@pytest.mark.parametrize("ahead", [0.0, None])
def test_where_that_does_not_help_the_user_hears_of_it(serving: Serving, ahead: float | None) -> None:
    shop, vault = shop_of(refusal(40003, "isv.timestamp-invalid", ahead=ahead))
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        assert kind_met(client) is Kind.CLOCK
    assert len(server.requests) == (1 if ahead is None else 2)


def test_the_time_of_somebody_elses_page_is_not_the_platforms(serving: Serving) -> None:
    shop, vault = shop_of(Say(b"<html>sign in", ahead=9999.0))
    clock = CorrectedClock()
    with closing(client_of(serving(shop), vault, clock=clock)) as client:
        assert kind_met(client) is Kind.WEB_PAGE
    assert clock.offset is None


# calling off


def test_calling_off_ends_the_waiting(serving: Serving) -> None:
    shop, vault = shop_of(Say(status=429, headers={"Retry-After": "60"}), success())
    server = serving(shop)
    cancel = CancelToken()
    with closing(client_of(server, vault)) as client:
        threading.Timer(0.3, cancel.cancel).start()
        begun = time.monotonic()
        with pytest.raises(CancelledError):
            client.call(LIST, {}, cancel=cancel)
        assert time.monotonic() - begun < 1
    assert len(server.requests) == 1


def test_calling_off_ends_the_pause_between_tries(serving: Serving, monkeypatch: pytest.MonkeyPatch) -> None:
    shop, vault = shop_of(Say(status=500))
    cancel = CancelToken()
    with closing(client_of(serving(shop), vault)) as client:
        monkeypatch.setattr(retries, "PAUSES", (60.0,))
        threading.Timer(0.1, cancel.cancel).start()
        with pytest.raises(CancelledError):
            client.call(LIST, {}, cancel=cancel)


def test_after_closing_calls_are_called_off(serving: Serving) -> None:
    shop, vault = shop_of(success())
    client = client_of(serving(shop), vault)
    client.close()
    with pytest.raises(CancelledError):
        client.call(LIST, {})


# secrets


def test_nothing_is_told_that_must_not_be(serving: Serving, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    shop, vault = shop_of(Say(drop=True), refusal(40003, "isv.access-token-expired"), success())
    with closing(client_of(serving(shop), vault)) as client:
        client.call(LIST, {})
        shown = f"{client!r} {client.tokens!r} {vars(client.tokens)!r} {vault.tokens!r} {client.met!r}"
    for told in (caplog.text, shown):
        assert ORIGIN not in told
        assert APP_SECRET not in told
