"""Tokens by the rules of doudian.md 1.4."""

from __future__ import annotations

import pytest

from tests.unit.simulator.caller import Told
from tests.unit.simulator.conftest import MakeShop, Shop


def create(shop: Shop, **parameters: str) -> Told:
    own = {"code": "", "grant_type": "authorization_self", "shop_id": shop.simulator.shop_id}
    return shop.caller.call("token.create", {**own, **parameters})


def refresh(shop: Shop, token: str, grant: str = "refresh_token") -> Told:
    return shop.caller.call("token.refresh", {"grant_type": grant, "refresh_token": token})


def works(shop: Shop, token: str) -> bool:
    told = shop.caller.call("afterSale.List", {"page": 0, "size": 1}, access_token=token)
    assert told.refusal in ((10000, ""), (40003, "isv.access-token-expired"))
    return told.json["code"] == 10000


def test_created_again_it_is_the_same_with_what_is_left(shop: Shop) -> None:
    first = create(shop).data
    shop.move(days=1)
    again = create(shop).data
    assert again["access_token"] == first["access_token"]
    assert (int(first["expires_in"]), int(again["expires_in"])) == (604800, 604800 - 86400)


def test_created_after_its_end_it_is_new(shop: Shop) -> None:
    first = create(shop).data
    shop.move(days=7)
    assert not works(shop, first["access_token"])
    assert create(shop).data["access_token"] != first["access_token"]


def test_refreshed_early_it_is_the_same_pair_with_the_same_end(shop: Shop) -> None:
    first = create(shop).data
    shop.move(days=6, hours=22)
    again = refresh(shop, first["refresh_token"]).data
    assert (again["access_token"], again["refresh_token"]) == (first["access_token"], first["refresh_token"])
    assert int(again["expires_in"]) == 2 * 3600


def test_refreshed_in_its_last_hour_the_old_one_is_good_for_one_more(shop: Shop) -> None:
    first = create(shop).data
    shop.move(days=6, hours=23, minutes=10)
    new = refresh(shop, first["refresh_token"]).data
    assert new["access_token"] != first["access_token"]
    assert int(new["expires_in"]) == 604800
    assert works(shop, first["access_token"])
    shop.move(minutes=59)
    assert works(shop, first["access_token"])
    shop.move(minutes=2)
    assert not works(shop, first["access_token"])
    assert works(shop, new["access_token"])


def test_refreshed_after_its_end_the_old_one_is_dead(shop: Shop) -> None:
    first = create(shop).data
    shop.move(days=8)
    new = refresh(shop, first["refresh_token"]).data
    assert not works(shop, first["access_token"])
    assert works(shop, new["access_token"])
    assert refresh(shop, first["refresh_token"]).refusal == (50001, "dop.token-generate-failed:token-invalid")


def test_a_refresh_token_lives_fourteen_days(shop: Shop) -> None:
    first = create(shop).data
    shop.move(days=14)
    assert refresh(shop, first["refresh_token"]).refusal == (50001, "dop.token-generate-failed:token-expired")


def test_a_code_is_good_once_and_for_ten_minutes(shop: Shop) -> None:
    used, late = shop.simulator.new_code(), shop.simulator.new_code()
    assert create(shop, grant_type="authorization_code", code=used).data["access_token"]
    assert create(shop, grant_type="authorization_code", code=used).refusal[1].endswith(":code-invalid")
    shop.move(minutes=10)
    assert create(shop, grant_type="authorization_code", code=late).refusal[1].endswith(":code-expired")


@pytest.mark.parametrize(
    ("parameters", "why"),
    [
        ({"grant_type": "client"}, "grant-type-invalid"),
        ({"shop_id": "1"}, "no-authorization"),
    ],
)
def test_each_refusal_of_a_grant(shop: Shop, parameters: dict, why: str) -> None:
    assert create(shop, **parameters).refusal == (50001, f"dop.token-generate-failed:{why}")


def test_wrong_key_wrong_secret_wrong_grant(shop: Shop) -> None:
    asked = {"code": "", "grant_type": "authorization_self", "shop_id": shop.simulator.shop_id}
    wrong_key = shop.caller.call("token.create", asked, app_key="1")
    wrong_secret = shop.caller.call("token.create", asked, sign="f" * 64)
    assert wrong_key.refusal == (50001, "dop.token-generate-failed:app-id-invalid")
    assert wrong_secret.refusal == (50001, "dop.token-generate-failed:app-secret-invalid")
    assert refresh(shop, "x", "none").refusal == (50001, "dop.token-generate-failed:grant-type-invalid")
    assert refresh(shop, "x").refusal == (50001, "dop.token-generate-failed:token-invalid")


def test_its_length_can_be_set(make_shop: MakeShop) -> None:
    shop = make_shop(token_seconds=120, cases=5)
    assert int(create(shop).data["expires_in"]) == 120
    shop.move(seconds=121)
    assert not works(shop, shop.caller.token)


def test_keys_and_secrets_follow_from_the_seed(make_shop: MakeShop) -> None:
    one, again, other = make_shop(cases=1), make_shop(cases=1), make_shop(cases=1, seed=8)
    assert one.simulator.app_key.isdecimal()
    assert (one.simulator.app_key, one.simulator.app_secret) == (again.simulator.app_key, again.simulator.app_secret)
    assert one.simulator.app_key != other.simulator.app_key
    assert one.simulator.app_secret != other.simulator.app_secret
    assert one.simulator.app_secret not in repr(one.simulator.settings)
