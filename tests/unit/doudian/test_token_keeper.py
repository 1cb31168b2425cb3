"""Tokens that are there when they are needed, whatever goes wrong with them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models.domain.clock import CorrectedClock
from models.domain.errors import UserError
from models.domain.text import Text
from models.doudian import token_keeper
from models.doudian.client import ShopClient
from models.doudian.kinds import RefusalKind as Kind
from models.doudian.refusals import RefusedError
from models.doudian.secret import Secret
from models.doudian.tokens import Code
from tests.unit.doudian.scripted import Request, Say, Server, refusal, success
from tests.unit.doudian.tokenshop import ORIGIN, SHOP, TokenShop, Vault, client_of

Serving = Callable[..., Server]
CODE = Code(Secret("code-from-the-page"))
MANY = 64


@pytest.fixture(autouse=True)
def _no_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(token_keeper, "GRACE_SECONDS", 0.05)


def read(client: ShopClient) -> Any:
    return client.call("afterSale.List", {"page": 0}).data


def crowd(client: ShopClient) -> list[Any]:
    """What many calls at once come to: data, or the kind of their refusal."""

    def one(_: int) -> Any:
        try:
            return read(client)
        except RefusedError as error:
            return error.refusal.kind

    with ThreadPoolExecutor(MANY) as pool:
        return list(pool.map(one, range(MANY)))


# the first ones


def test_a_shop_of_ones_own_asks_for_tokens_when_it_has_none(serving: Serving) -> None:
    server, vault = serving(TokenShop()), Vault()
    with closing(client_of(server, vault)) as client:
        assert read(client) == {"items": []}
        read(client)
    (asked,) = server.of("token.create")
    assert asked.parameters == {"code": "", "grant_type": "authorization_self", "shop_id": "4463798"}
    assert "access_token" not in asked.query
    assert vault.tokens is not None
    assert (vault.tokens.shop_id, vault.tokens.shop_name) == ("4463798", "小店")


def test_a_code_from_the_authorisation_page(serving: Serving) -> None:
    server = serving(TokenShop())
    with closing(client_of(server, grant=CODE)) as client:
        read(client)
    assert server.of("token.create")[0].parameters == {
        "code": "code-from-the-page",
        "grant_type": "authorization_code",
    }


def test_kept_tokens_are_used(serving: Serving) -> None:
    shop = TokenShop()
    server = serving(shop)
    with closing(client_of(server, Vault(shop.tokens()))) as client:
        read(client)
    assert [request.method for request in server.requests] == ["afterSale.List"]


def test_many_first_calls_ask_for_tokens_once(serving: Serving) -> None:
    server = serving(TokenShop())
    with closing(client_of(server)) as client:
        assert crowd(client) == [{"items": []}] * MANY
    assert len(server.of("token.create")) == 1


def test_authorising_again_asks_whatever_the_vault_holds(serving: Serving) -> None:
    shop = TokenShop()
    server, vault = serving(shop), Vault(shop.tokens())
    shop.renew()
    with closing(client_of(server, vault, grant=CODE)) as client:
        assert client.tokens.authorised().access == Secret(shop.access)
        read(client)
    assert len(server.of("token.create")) == 1
    assert server.of("token.refresh") == []
    assert vault.tokens is not None
    assert vault.tokens.access == Secret(shop.access)


def test_the_platforms_reason_when_there_are_none_to_be_had(serving: Serving) -> None:
    server = serving(refusal(50001, "dop.token-generate-failed:code-expired"))
    with closing(client_of(server, grant=CODE)) as client, pytest.raises(RefusedError) as caught:
        read(client)
    assert caught.value.refusal.kind is Kind.CODE_DEAD
    assert len(server.requests) == 1


def test_a_clock_that_is_wrong_by_twenty_minutes_at_the_first_call_ever(serving: Serving) -> None:
    shop = TokenShop()

    def strict(request: Request) -> Say:
        late = abs(int(request.query["timestamp"]) - time.time()) > 600
        return refusal(40003, "isv.timestamp-invalid") if late else shop(request)

    clock = CorrectedClock(wall=lambda: datetime.now(UTC) - timedelta(minutes=20))
    vault = Vault()
    server = serving(strict)
    with closing(client_of(server, vault, clock=clock)) as client:
        assert read(client) == {"items": []}
    assert [request.method for request in server.requests] == ["token.create", "token.create", "afterSale.List"]
    assert vault.tokens is not None
    assert abs(vault.tokens.expires_at - datetime.now(UTC) - timedelta(days=7)) < timedelta(seconds=10)


# expired


def test_many_calls_with_an_expired_token_refresh_it_once(serving: Serving) -> None:
    shop = TokenShop()
    vault = Vault(shop.tokens())
    shop.access = f"other-{ORIGIN}"  # the platform let it expire early
    shop.on_token = lambda _: time.sleep(0.1)
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        assert crowd(client) == [{"items": []}] * MANY
        assert client.met[Kind.TOKEN_EXPIRED] > 1
    assert len(server.of("token.refresh")) == 1
    assert len(server.of("token.create")) == 0
    assert vault.tokens is not None
    assert vault.tokens.access == Secret(shop.access)


def test_tokens_past_their_end_are_refreshed_before_the_call(serving: Serving) -> None:
    shop = TokenShop()
    server = serving(shop)
    with closing(client_of(server, Vault(shop.tokens(timedelta(days=-1))))) as client:
        assert crowd(client) == [{"items": []}] * MANY
    assert [request.method for request in server.requests].count("token.refresh") == 1
    assert server.requests[0].method == "token.refresh"


def test_a_change_is_sent_again_with_the_new_token(serving: Serving) -> None:
    shop = TokenShop()
    vault = Vault(shop.tokens())
    shop.access = f"other-{ORIGIN}"
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        client.call("afterSale.timeExtend", {"aftersale_id": "1"}, changes=True)
    assert [request.method for request in server.requests] == [
        *("afterSale.timeExtend", "token.refresh", "afterSale.timeExtend")
    ]


def test_a_token_that_stays_refused_is_renewed_once_per_call(serving: Serving) -> None:
    shop = TokenShop()
    vault = Vault(shop.tokens())

    def stubborn(request: Request) -> Say:
        return shop(request) if "token." in request.method else refusal(40003, "isv.access-token-expired")

    shop.early = True  # and the refresh brings the same pair
    server = serving(stubborn)
    with closing(client_of(server, vault)) as client:
        with pytest.raises(RefusedError) as caught:
            read(client)
        assert caught.value.refusal.kind is Kind.TOKEN_EXPIRED
    assert len(server.of("token.refresh")) == 1
    assert len(server.of("afterSale.List")) == 2


def test_a_dead_refresh_token_of_ones_own_shop(serving: Serving) -> None:
    shop = TokenShop()
    vault = Vault(shop.tokens(timedelta(days=-20)))
    shop.renew()
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        assert crowd(client) == [{"items": []}] * MANY
    assert len(server.of("token.refresh")) == len(server.of("token.create")) == 1


def test_a_dead_refresh_token_otherwise_reaches_everybody(serving: Serving) -> None:
    shop = TokenShop()
    vault = Vault(shop.tokens())
    shop.renew()
    shop.on_token = lambda _: time.sleep(0.3)
    server = serving(shop)
    with closing(client_of(server, vault, grant=CODE)) as client:
        assert set(crowd(client)) == {Kind.REFRESH_TOKEN_DEAD}
    assert len(server.of("token.refresh")) == 1
    assert server.of("token.create") == []


def test_without_a_refresh_token(serving: Serving) -> None:
    shop = TokenShop()
    kept = shop.tokens(timedelta(days=-1)).to_plain() | {"refresh_token": ""}
    vault = Vault(type(shop.tokens()).from_plain(kept))
    server = serving(shop)
    with closing(client_of(server, vault, grant=CODE)) as client:
        with pytest.raises(RefusedError) as caught:
            read(client)
        assert caught.value.refusal.kind is Kind.REFRESH_TOKEN_DEAD
    assert server.requests == []
    with closing(client_of(server, vault, grant=SHOP)) as client:
        assert read(client) == {"items": []}


def test_offline_reaches_everybody_as_that(serving: Serving) -> None:
    shop = TokenShop()
    server = serving(shop)
    server.close()
    with closing(client_of(server.address, Vault(shop.tokens(timedelta(days=-1))))) as client:
        assert set(crowd(client)) == {Kind.UNREACHABLE}


# ahead of the end


def test_near_their_end_they_are_refreshed_ahead(serving: Serving) -> None:
    shop = TokenShop()
    server, vault = serving(shop), Vault(shop.tokens(timedelta(minutes=29)))
    with closing(client_of(server, vault)) as client:
        assert read(client) == {"items": []}
        read(client)
    assert [request.method for request in server.requests] == ["token.refresh", "afterSale.List", "afterSale.List"]
    assert vault.saved == 1


def test_more_than_half_an_hour_is_enough(serving: Serving) -> None:
    shop = TokenShop()
    server = serving(shop)
    with closing(client_of(server, Vault(shop.tokens(timedelta(minutes=31))))) as client:
        read(client)
    assert server.of("token.refresh") == []


@pytest.mark.parametrize(("left", "expires_in"), [(29, 60), (29, 1740), (-60, 5)])
def test_the_same_pair_back_is_not_asked_for_again_and_again(serving: Serving, left: int, expires_in: int) -> None:
    shop = TokenShop(expires_in=expires_in)
    shop.early = True
    server = serving(shop)
    with closing(client_of(server, Vault(shop.tokens(timedelta(minutes=left))))) as client:
        for _ in range(20):
            read(client)
    assert len(server.of("token.refresh")) == 1


@pytest.mark.parametrize("expires_in", [None, 0, -1, "soon", 10**12])
def test_an_end_that_cannot_be_meant_loops_nothing(serving: Serving, expires_in: object) -> None:
    server = serving(TokenShop(expires_in=expires_in))
    with closing(client_of(server)) as client:
        for _ in range(5):
            read(client)
    assert len(server.requests) == 6


def test_while_the_old_ones_are_good_a_failed_refresh_costs_nobody_a_call(
    serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    shop = TokenShop()
    shop.on_token = lambda _: refusal(50001, "dop.token-generate-failed:token-invalid")
    server = serving(shop)
    with closing(client_of(server, Vault(shop.tokens(timedelta(minutes=20))), grant=CODE)) as client:
        assert crowd(client) == [{"items": []}] * MANY
    assert len(server.of("token.refresh")) == 1
    assert "refresh_token_dead" in caplog.text


def test_while_the_old_ones_are_good_nobody_waits_for_the_new_ones(serving: Serving) -> None:
    shop = TokenShop()
    begun = threading.Event()

    def slowly(_: Request) -> None:
        begun.set()
        time.sleep(0.6)

    shop.on_token = slowly
    kept, server = shop.tokens(timedelta(minutes=20)), serving(shop)
    with closing(client_of(server, Vault(kept))) as client:
        first = threading.Thread(target=client.tokens.current)
        first.start()
        assert begun.wait(5)
        asked = time.monotonic()
        assert client.tokens.current() is kept
        assert time.monotonic() - asked < 0.3
        first.join()
        assert client.tokens.current().access == Secret(shop.access)


# two programs, one vault


def test_newer_tokens_of_another_program_are_taken_without_a_refresh(serving: Serving) -> None:
    shop = TokenShop()
    vault = Vault(shop.tokens())
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        read(client)
        shop.renew()
        vault.tokens = shop.tokens(timedelta(days=7, minutes=1))
        assert crowd(client) == [{"items": []}] * MANY
    assert server.of("token.refresh") == []


def test_another_program_may_be_faster_with_the_refresh(serving: Serving) -> None:
    shop = TokenShop()
    vault = Vault(shop.tokens(timedelta(days=-1)))

    def overtaken(_: Request) -> Say:
        shop.renew()
        vault.tokens = shop.tokens()
        return refusal(50001, "dop.token-generate-failed:token-expired")

    shop.on_token = overtaken
    server = serving(shop)
    with closing(client_of(server, vault, grant=CODE)) as client:
        assert read(client) == {"items": []}
    assert len(server.of("token.refresh")) == 1


def test_tokens_of_another_program_that_have_ended_as_well_are_refreshed(serving: Serving) -> None:
    shop, vault = TokenShop(), Vault()
    server = serving(shop)
    with closing(client_of(server, vault, grant=CODE)) as client:
        client.tokens._tokens = shop.tokens(timedelta(days=-2))
        shop.renew()
        vault.tokens = shop.tokens(timedelta(days=-1))
        assert read(client) == {"items": []}
    assert len(server.of("token.refresh")) == 1


# the vault


@pytest.mark.parametrize("error", [UserError(Text("The keychain is locked.")), OSError(28, "disk full")])
def test_tokens_that_cannot_be_saved_are_used_all_the_same(
    serving: Serving, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    shop, vault = TokenShop(), Vault()
    vault.error = error
    server = serving(shop)
    with closing(client_of(server, vault)) as client:
        for _ in range(3):
            assert read(client) == {"items": []}
    assert len(server.of("token.create")) == 1
    assert type(error).__name__ in caplog.text
    assert ORIGIN not in caplog.text


def test_a_vault_that_cannot_be_read_is_asked_once_by_many(serving: Serving) -> None:
    server, vault, asked = serving(success()), Vault(), []

    def locked() -> None:
        asked.append(1)
        time.sleep(0.3)
        raise UserError(Text("The keychain is locked."))

    vault.load = locked  # type: ignore[method-assign] # a keychain that locks itself
    with closing(client_of(server, vault)) as client, ThreadPoolExecutor(MANY) as pool:
        futures = [pool.submit(read, client) for _ in range(MANY)]
        errors = {str(future.exception()) for future in futures}
    assert errors == {"The keychain is locked."}
    assert len(asked) == 1
    assert server.requests == []
