"""Adding a shop, trying it out in a sentence, changing and removing it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from models.desk import credentials, queues, shops, trying
from models.desk.desk import Desk
from models.desk.shops import OFFICIAL, ShopDraft
from models.domain.book import ShopKind
from models.domain.clock import FixedClock
from models.domain.errors import UserError
from models.doudian.secret import Secret
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from models.store import cases
from tests.factory import NOW, make_case
from tests.platform import connect, stored, synced


def draft_of(running: Simulator, **changes: str | int | None) -> ShopDraft:
    made = ShopDraft(
        name="小店",
        app_key=running.app_key,
        platform_id=running.shop_id,
        secret=running.app_secret,
        gateway=running.address,
    )
    return replace(made, **changes)


def test_a_shop_is_kept_without_its_secret_in_the_database(desk: Desk, running: Simulator) -> None:
    made = shops.add(desk, draft_of(running))
    assert (made.kind, made.platform_id, made.gateway) == (ShopKind.API, running.shop_id, running.address)
    assert credentials.secret_of(desk, made.id) == Secret(running.app_secret)
    assert made.colour in shops.COLOURS
    for file in desk.folder.rglob("*"):
        assert not file.is_file() or running.app_secret.encode() not in file.read_bytes(), file
    assert running.app_secret not in repr(draft_of(running))


def test_the_shop_for_exports_is_shown_while_it_is_alone_or_in_use(desk: Desk, running: Simulator) -> None:
    assert [view.shop.name for view in shops.listed(desk)] == ["本店"]
    connect(desk, running)
    assert [view.shop.name for view in shops.listed(desk)] == ["小店"]


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"name": " "}, "name is missing"),
        ({"app_key": ""}, "app key is missing"),
        ({"platform_id": ""}, "shop id is missing"),
        ({"platform_id": "12a"}, "shop id is a number"),
        ({"platform_id": "１２"}, "shop id is a number"),
        ({"secret": " "}, "app secret is missing"),
        ({"gateway": "http://example.com"}, "https://"),
        ({"gateway": "ftp://example.com"}, OFFICIAL),
        ({"hold_seconds": -1}, "0 to 30 seconds"),
        ({"hold_seconds": 31}, "not 31"),
        ({"sms_quiet_minutes": -60}, "0 to 168 hours"),
        ({"sms_quiet_minutes": 169 * 60}, "not 169"),
    ],
)
def test_what_is_missing_or_wrong_is_named(
    desk: Desk, running: Simulator, changes: dict[str, str | int], says: str
) -> None:
    with pytest.raises(UserError) as caught:
        shops.add(desk, draft_of(running, **changes))
    assert says in str(caught.value)
    assert [view.shop.name for view in shops.listed(desk)] == ["本店"]


def test_one_shop_is_not_added_twice_nor_two_under_one_name(desk: Desk, running: Simulator) -> None:
    connect(desk, running)
    with pytest.raises(UserError, match="already, as “小店”"):
        shops.add(desk, draft_of(running, name="另一个"))
    with pytest.raises(UserError, match="another name"):
        shops.add(desk, draft_of(running, platform_id="5"))
    with pytest.raises(UserError, match="another name"):
        shops.add(desk, draft_of(running, name="本店"))


def test_a_shop_is_changed_and_an_empty_secret_leaves_the_one_that_is_kept(desk: Desk, running: Simulator) -> None:
    shop = connect(desk, running)
    shops.change(desk, shop.id, draft_of(running, name="新名", secret="", colour="#000000"))
    (view,) = shops.listed(desk)
    assert (view.shop.name, view.shop.colour) == ("新名", "#000000")
    assert credentials.secret_of(desk, shop.id) == Secret(running.app_secret)
    synced(desk)
    assert shops.listed(desk)[0].open_cases > 0


def test_what_texts_are_sent_with_stays_until_another_is_given(desk: Desk, running: Simulator) -> None:
    shop = shops.add(desk, draft_of(running, sms_sign="【小满】", sms_account=" 7a ", sms_quiet_minutes=0))
    assert (shop.sms_sign, shop.sms_account, shop.sms_quiet_minutes) == ("小满", "7a", 0)
    kept = shops.change(desk, shop.id, draft_of(running, secret="", name="新名"))
    assert (kept.sms_sign, kept.sms_account, kept.sms_quiet_minutes) == ("小满", "7a", 0)
    cleared = shops.change(desk, shop.id, draft_of(running, secret="", sms_sign="", sms_quiet_minutes=720))
    assert (cleared.sms_sign, cleared.sms_account, cleared.sms_quiet_minutes) == ("", "7a", 720)
    other = shops.change(desk, shop.id, draft_of(running, platform_id="5"))
    assert (other.sms_sign, other.sms_account) == ("", ""), "they belong to the shop that it was"


def test_the_undo_window_is_kept_until_another_one_is_given(desk: Desk, running: Simulator) -> None:
    assert shops.add(desk, draft_of(running)).hold_seconds == 5
    (view,) = shops.listed(desk)
    for given, kept in ((0, 0), (30, 30), (None, 30), (12, 12)):
        shops.change(desk, view.shop.id, draft_of(running, hold_seconds=given, secret=""))
        assert shops.by_name(desk, "小店").hold_seconds == kept
    with pytest.raises(UserError, match="0 to 30 seconds"):
        shops.change(desk, view.shop.id, draft_of(running, hold_seconds=31))
    assert shops.by_name(desk, "小店").hold_seconds == 12


def test_removing_forgets_the_secret_and_the_tokens(desk: Desk, running: Simulator) -> None:
    shop = connect(desk, running)
    synced(desk)
    assert credentials.ShopTokens(desk, shop.id).load() is not None
    shops.remove(desk, "小店")
    assert credentials.ShopTokens(desk, shop.id).load() is None
    with pytest.raises(UserError):
        credentials.secret_of(desk, shop.id)
    with pytest.raises(UserError, match="There is no shop “小店”"):
        shops.remove(desk, "小店")
    with pytest.raises(UserError, match="cannot be removed"):
        shops.remove(desk, "本店")


def test_a_try_tells_the_shops_name_and_keeps_nothing(desk: Desk, running: Simulator) -> None:
    found = trying.try_out(desk, draft_of(running))
    assert running.settings.shop_name in str(found.sentence)
    assert found.cases == 150
    assert [view.shop.name for view in shops.listed(desk)] == ["本店"]


def test_a_kept_shop_is_tried_by_its_name(desk: Desk, running: Simulator) -> None:
    connect(desk, running)
    assert trying.try_kept(desk, "小店").shop_name == running.settings.shop_name
    with pytest.raises(UserError, match="There is no shop"):
        trying.try_kept(desk, "别店")
    with pytest.raises(UserError, match="no application"):
        trying.try_kept(desk, "本店")


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"secret": "x" * 36}, "App key and app secret do not belong together"),
        ({"app_key": "12345"}, "does not know this app key"),
        ({"platform_id": "77"}, "Check that the shop id is right"),
        ({"gateway": "http://127.0.0.1:9"}, "cannot be reached"),
    ],
)
def test_a_try_says_in_a_sentence_what_is_wrong(
    desk: Desk, running: Simulator, changes: dict[str, str], says: str
) -> None:
    with pytest.raises(UserError) as caught:
        trying.try_out(desk, draft_of(running, **changes))
    assert says in str(caught.value)
    assert running.app_secret not in str(caught.value)


def test_a_try_works_on_a_pc_whose_clock_is_wrong_and_says_by_how_much(desk: Desk, clock: FixedClock) -> None:
    far_off = clock.now() - timedelta(days=300)
    with Simulator(Settings(cases=5), clock=lambda: far_off) as running:
        found = trying.try_out(desk, draft_of(running))
        assert found.offset is not None
        assert found.offset < -timedelta(days=1)


def test_two_shops_lie_in_one_queue(desk: Desk, running: Simulator, clock: FixedClock) -> None:
    with Simulator(Settings(cases=50, seed=8), clock=clock.now) as other:
        one, two = connect(desk, running, "一店"), connect(desk, other, "二店")
        synced(desk)
        kept = stored(desk)
        assert len(kept) == 200
        assert {case.shop_id for case in kept.values()} == {one.id, two.id}
        numbers = {view.shop.name: view.open_cases for view in shops.listed(desk)}
        assert sum(numbers.values()) == sum(queues.counts(desk)["all"].bands.values())
        assert one.colour != two.colour


def test_each_shop_in_use_has_a_colour_of_its_own(desk: Desk) -> None:
    def added(number: int) -> str:
        return shops.add(desk, ShopDraft(name=f"店{number}", app_key="1", platform_id=str(number), secret="x")).colour

    first = added(1)
    shops.remove(desk, "店1")
    assert added(2) == first
    assert len({added(number) for number in range(3, 9)} | {first}) == 7


def test_who_looks_often_sees_the_same_shops_without_their_numbers(desk: Desk, running: Simulator) -> None:
    connect(desk, running)

    def names() -> tuple[list[str], list[str]]:
        return tuple([view.shop.name for view in read(desk)] for read in (shops.listed, shops.in_use))

    for _ in range(2):  # the second time it is known up to where there is none
        assert names() == (["小店"], ["小店"])
    with desk.store.writing() as session:
        cases.add_many(session, [(make_case(), {})], NOW)
    assert names() == (["本店", "小店"], ["本店", "小店"])
    assert [view.open_cases for view in shops.in_use(desk)] == [1, 0]
