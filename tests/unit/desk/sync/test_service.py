"""The background: shops in step, the line cut and mended, the laptop asleep, and one notice of what was missed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from models.desk import shops
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.shops import ShopDraft
from models.desk.sync.news import Absence, Gathering, News, Standing
from models.desk.sync.service import SyncService
from models.desk.vaults import MemoryVault
from models.domain.happenings import Happening, Kind
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from tests.factory import NOW
from tests.platform import FastClock, connect, differences, stored

HOUR_EACH_SECOND = 3600.0
PATIENCE = 20.0


class Ear:
    """Hears all news, in order."""

    def __init__(self) -> None:
        self.news: list[News] = []
        self._lock = threading.Lock()

    def __call__(self, news: News) -> None:
        with self._lock:
            self.news.append(news)

    @property
    def absences(self) -> list[Absence]:
        return [news.absence for news in list(self.news) if news.absence is not None]

    @property
    def standings(self) -> list[Standing]:
        """How the first shop stood, one after the other."""
        heard = [news.states[0].standing for news in list(self.news) if news.states]
        return [standing for place, standing in enumerate(heard) if place == 0 or heard[place - 1] != standing]

    @property
    def bugs(self) -> list[BaseException]:
        return [news.bug for news in list(self.news) if news.bug is not None]


def wait_for(what: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


@pytest.fixture
def fast(data_dir: Path) -> Iterator[Desk]:
    """A desk on a PC in whose world an hour takes a second."""
    with closing(open_desk(data_dir, FastClock(HOUR_EACH_SECOND), MemoryVault())) as desk:
        yield desk


@contextmanager
def serving(desk: Desk, ear: Ear) -> Iterator[SyncService]:
    service = SyncService(desk, ear, poll_seconds=0.1)
    service.start()
    try:
        yield service
    finally:
        service.stop()
        assert not [thread for thread in threading.enumerate() if thread.name.startswith("sync-")]
    assert ear.bugs == []


def good(service: SyncService) -> bool:
    return all(state.standing is Standing.GOOD for state in service.states())


def test_a_shop_is_filled_and_then_kept_in_step(fast: Desk) -> None:
    ear = Ear()
    with Simulator(Settings(cases=300, speed=HOUR_EACH_SECOND, traffic=True)) as running:
        connect(fast, running)
        with serving(fast, ear) as service:
            wait_for(lambda: good(service))
            assert len(stored(fast)) >= 300
            time.sleep(1)  # an hour
            running.stop_traffic()
            service.look_now(check=True)
            wait_for(lambda: not differences(fast, running.cases(), open_only=True))
    assert ear.standings[:3] == [Standing.WAITING, Standing.FILLING, Standing.GOOD]
    assert any(news.cases_changed for news in ear.news)


@pytest.mark.slow
def test_an_hour_without_a_line_is_told_once(fast: Desk) -> None:
    ear = Ear()
    with Simulator(Settings(cases=300, speed=HOUR_EACH_SECOND, near=True)) as running:
        connect(fast, running)
        with serving(fast, ear) as service:
            wait_for(lambda: good(service))
            running.cut()
            wait_for(lambda: Standing.OFFLINE in ear.standings)
            heard = len(ear.absences)
            time.sleep(2)  # two hours
            running.mend()
            wait_for(lambda: good(service) and len(ear.absences) > heard)
            service.look_now(check=True)
            wait_for(lambda: not differences(fast, running.cases(), open_only=True))
    told = max(ear.absences, key=lambda absence: absence.until - absence.since)
    assert told.until - told.since > timedelta(hours=1)
    assert told.counts()[Kind.REFUNDED_BY_PLATFORM] > 0
    assert told.amount_fen(Kind.REFUNDED_BY_PLATFORM) > 0


def test_no_shop_no_thread_and_a_removed_one_is_left_alone(fast: Desk) -> None:
    ear = Ear()
    with Simulator(Settings(cases=20)) as running, serving(fast, ear) as service:
        assert service.states() == ()
        shop = connect(fast, running)
        service.start()
        wait_for(lambda: service.states() and good(service))
        shops.remove(fast, shop.name)
        service.start()
        assert service.states() == ()
        calls = running.calls.total()
        time.sleep(0.3)
        assert running.calls.total() == calls


def test_a_wrong_secret_is_trouble_with_a_remedy_until_it_is_put_right(fast: Desk) -> None:
    ear = Ear()
    with Simulator(Settings(cases=20)) as running:
        draft = ShopDraft(
            name="小店",
            app_key=running.app_key,
            platform_id=running.shop_id,
            secret="wrong-" + running.app_secret[6:],
            gateway=running.address,
        )
        shop = shops.add(fast, draft)
        with serving(fast, ear) as service:
            wait_for(lambda: service.states()[0].standing is Standing.TROUBLE)
            assert "App key and app secret do not belong together" in str(service.states()[0].why)
            right = ShopDraft(
                name="小店",
                app_key=running.app_key,
                platform_id=running.shop_id,
                secret=running.app_secret,
                gateway=running.address,
            )
            shops.change(fast, shop.id, right)
            service.start()
            wait_for(lambda: good(service))


def test_shops_that_come_back_together_are_told_together() -> None:
    gathering = Gathering()
    hour = timedelta(hours=1)
    one, two = (Happening(Kind.WITHDRAWN, shop, str(shop), 100) for shop in (1, 2))
    gathering.expect(1)
    gathering.expect(2)
    assert gathering.bring(1, NOW - hour, NOW, [one]) is None
    assert gathering.bring(2, NOW - 2 * hour, NOW - hour, [two]) == Absence(
        since=NOW - 2 * hour, until=NOW, happenings=(one, two)
    )
    assert gathering.give_up(3) is None


def test_a_shop_that_stays_away_does_not_hold_back_the_others() -> None:
    gathering = Gathering()
    gathering.expect(1)
    gathering.expect(2)
    assert gathering.bring(1, NOW - timedelta(hours=1), NOW, []) is None
    told = gathering.give_up(2)
    assert told is not None
    assert told.until == NOW
