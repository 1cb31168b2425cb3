"""Pictures on their way to a platform that takes them for real, over HTTP."""

from __future__ import annotations

import threading
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from models.desk import evidence
from models.desk.desk import Desk
from models.desk.ledger.lines import Lines
from models.desk.proofs.shrinking import LIMITS, Limits, shrunk
from models.desk.proofs.uploading import upload_all, upload_kept, upload_one
from models.domain.book import Shop
from models.domain.cancel import CancelToken
from models.domain.clock import FixedClock
from models.domain.errors import CancelledError, UserError
from models.doudian.client import ShopClient
from models.doudian.refusals import RefusedError
from models.simulator.simulator import Simulator
from models.store import uploads
from tests.unit.desk.proofs.pictures import in_file, photo, telling_photo


@pytest.fixture
def lines(desk: Desk) -> Iterator[Lines]:
    with closing(Lines(desk)) as opened:
        yield opened


@pytest.fixture
def client(lines: Lines, shop: Shop) -> ShopClient:
    return lines.of(shop.id).client


@pytest.fixture
def name(desk: Desk, tmp_path: Path) -> str:
    """A photo that was kept."""
    return kept(desk, in_file(tmp_path / "box.jpg", telling_photo()))


class Waiting:
    """Waits by moving the platform's time, and counts."""

    def __init__(self, clock: FixedClock) -> None:
        self.clock, self.seconds = clock, 0.0

    def __call__(self, seconds: float) -> None:
        self.seconds += seconds
        self.clock.move(timedelta(seconds=seconds))


@pytest.fixture
def wait(clock: FixedClock) -> Waiting:
    return Waiting(clock)


def kept(desk: Desk, path: Path) -> str:
    return evidence.keep(desk, [path])[0].name


def served(url: str) -> bytes:
    with urllib.request.urlopen(url) as answer:
        return answer.read()


def stored_url(desk: Desk, shop: Shop, name: str) -> str | None:
    with desk.store.reading() as session:
        return uploads.of(session, shop.id, name)


def materials(platform: Simulator) -> list:
    return list(platform._answering._office.materials.values())


def test_what_the_platform_serves_is_what_was_sent(
    desk: Desk, shop: Shop, client: ShopClient, name: str, wait: Waiting
) -> None:
    told: list[tuple[int, int]] = []
    url = upload_kept(desk, client, shop.id, name, progress=lambda done, total: told.append((done, total)), sleep=wait)
    sent = shrunk(desk.evidence_folder / name, LIMITS).content
    assert served(url) == sent
    assert b"Somebody" not in served(url)
    assert stored_url(desk, shop, name) == url
    assert told[0] == (0, 0)
    assert told[-1] == (len(sent), len(sent))


def test_progress_counts_the_bytes_that_left(
    desk: Desk, shop: Shop, client: ShopClient, tmp_path: Path, wait: Waiting
) -> None:
    told: list[int] = []
    large = kept(desk, in_file(tmp_path / "a.jpg", photo(1500, 1200, noise=True)))
    upload_kept(desk, client, shop.id, large, progress=lambda done, _: told.append(done), sleep=wait)
    assert told == sorted(told)
    assert len(set(told)) > 5


def test_the_limit_is_kept(desk: Desk, shop: Shop, client: ShopClient, tmp_path: Path, wait: Waiting) -> None:
    large = kept(desk, in_file(tmp_path / "a.jpg", photo(1500, 1200, noise=True)))
    url = upload_kept(desk, client, shop.id, large, limits=Limits(most_bytes=60_000), sleep=wait)
    assert len(served(url)) <= 60_000


def test_the_same_picture_goes_once(
    desk: Desk, shop: Shop, client: ShopClient, running: Simulator, tmp_path: Path, name: str, wait: Waiting
) -> None:
    first = upload_kept(desk, client, shop.id, name, sleep=wait)
    copy = kept(desk, in_file(tmp_path / "the same under another name.jpg", telling_photo()))
    assert copy == name
    assert upload_kept(desk, client, shop.id, copy, sleep=wait) == first
    assert (running.calls["open.materialToken"], running.calls["material.uploadImageSync"]) == (1, 1)


def test_two_at_the_same_time_are_one(
    desk: Desk, shop: Shop, client: ShopClient, running: Simulator, clock: FixedClock, name: str
) -> None:
    came: list[str] = []

    def go() -> None:
        came.append(upload_kept(desk, client, shop.id, name, sleep=Waiting(clock)))

    threads = [threading.Thread(target=go) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(came) == 3
    assert len(set(came)) == 1
    assert len(materials(running)) == 1


def test_a_line_that_breaks_in_the_middle_leaves_nothing(
    desk: Desk, shop: Shop, client: ShopClient, running: Simulator, tmp_path: Path, wait: Waiting
) -> None:
    large = kept(desk, in_file(tmp_path / "a.jpg", photo(1500, 1200, noise=True)))
    running.storage.break_next()
    with pytest.raises(RefusedError, match="connection broke"):
        upload_kept(desk, client, shop.id, large, sleep=wait)
    assert materials(running) == []
    assert stored_url(desk, shop, large) is None
    url = upload_kept(desk, client, shop.id, large, sleep=wait)
    assert len(materials(running)) == 1
    assert served(url) == shrunk(desk.evidence_folder / large).content


def test_a_lost_answer_makes_no_second_material(
    desk: Desk, shop: Shop, client: ShopClient, running: Simulator, name: str, wait: Waiting
) -> None:
    """The platform took it, the answer was lost: the same picture is found there once it has passed."""
    drop_after(running, "material.uploadImageSync")
    url = upload_kept(desk, client, shop.id, name, sleep=wait)
    assert running.met == {"dropped_after": 1}
    assert running.calls["material.uploadImageSync"] == 2
    assert [material.stored for material in materials(running)] == [url.partition("/obj/")[2]]


def drop_after(running: Simulator, method: str) -> None:
    """Let the answer of the next call of `method` be lost."""
    answering, done = running._answering, []
    plain = answering._spoil

    def spoil(reply, answer):
        if running.calls[method] and not done:
            done.append(method)
            running.fail_next("dropped_after")
        return plain(reply, answer)

    answering._spoil = spoil


def test_the_platform_does_not_let_it_pass(
    desk: Desk, shop: Shop, client: ShopClient, running: Simulator, name: str, wait: Waiting
) -> None:
    running.storage.refuse_next("图片含二维码")
    with pytest.raises(UserError, match=r"did not let the picture pass.*图片含二维码"):
        upload_kept(desk, client, shop.id, name, sleep=wait)
    assert stored_url(desk, shop, name) is None


def test_a_check_that_takes_long_is_gone_on_with(
    desk: Desk, shop: Shop, client: ShopClient, running: Simulator, name: str, wait: Waiting
) -> None:
    """Trying again asks about the picture that is there; nothing is handed over again."""
    with pytest.raises(UserError, match="still checking"):
        upload_kept(desk, client, shop.id, name, sleep=lambda _: None)
    assert upload_kept(desk, client, shop.id, name, sleep=wait)
    assert running.calls["material.uploadImageSync"] == 1


@pytest.mark.parametrize("when", ["before", "sending", "checking"])
def test_it_can_be_called_off(
    desk: Desk, shop: Shop, client: ShopClient, running: Simulator, tmp_path: Path, wait: Waiting, when: str
) -> None:
    large = kept(desk, in_file(tmp_path / "a.jpg", photo(1500, 1200, noise=True)))
    cancel = CancelToken()

    def stop(done: int, total: int) -> None:
        stage = "before" if not total else "checking" if done == total else "sending"
        if stage == when:
            cancel.cancel()

    with pytest.raises(CancelledError):
        upload_kept(desk, client, shop.id, large, progress=stop, cancel=cancel, sleep=wait)
    assert materials(running) == []
    assert upload_kept(desk, client, shop.id, large, sleep=wait)
    assert len(materials(running)) == 1


def test_all_of_a_decision(desk: Desk, shop: Shop, client: ShopClient, tmp_path: Path, wait: Waiting) -> None:
    paths = [in_file(tmp_path / f"{number}.jpg", photo(60, 40 + number)) for number in range(2)]
    urls = upload_all(desk, client, shop.id, paths, sleep=wait)
    assert list(urls) == [one.name for one in evidence.keep(desk, paths)]
    assert [served(url) for url in urls.values()] == [shrunk(path).content for path in paths]
    with desk.store.reading() as session:
        assert uploads.urls_of(session, shop.id, [*urls, "another.jpg"]) == urls
        assert uploads.urls_of(session, shop.id + 1, urls) == {}


def test_what_is_no_picture_is_told_before_anything_is_sent(
    desk: Desk, shop: Shop, client: ShopClient, running: Simulator, tmp_path: Path
) -> None:
    film = in_file(tmp_path / "film.mp4", b"\0" * 50)
    with pytest.raises(UserError, match=r"pictures only, and “film\.mp4”"):
        upload_all(desk, client, shop.id, [in_file(tmp_path / "a.jpg", photo()), film])
    assert not running.calls["open.materialToken"]


def test_one_over_the_shop_s_own_line(desk: Desk, shop: Shop, lines: Lines, tmp_path: Path, wait: Waiting) -> None:
    path = in_file(tmp_path / "a.jpg", photo())
    assert served(upload_one(desk, lines, shop.id, path, sleep=wait)) == shrunk(path).content


def test_an_application_without_permission_is_named(
    desk: Desk, shop: Shop, client: ShopClient, running: Simulator, name: str
) -> None:
    running.forbid("open.materialToken")
    with pytest.raises(RefusedError, match=r"open\.materialToken"):
        upload_kept(desk, client, shop.id, name)
