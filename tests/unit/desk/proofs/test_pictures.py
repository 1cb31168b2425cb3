from __future__ import annotations

import logging
import os
import sys
import threading
import time
from dataclasses import replace

import pytest

from models.desk.choices.keeping import keep
from models.desk.choices.register import PICTURES_MB
from models.desk.proofs import picture_shelf, pictures
from models.desk.proofs.misses import Miss
from models.desk.proofs.picture_line import Limits
from models.desk.proofs.pictures import Fetched, fetch, fetch_anew, forget, kept, tidy
from models.desk.proofs.sniffing import kind_of_file
from models.domain.cancel import CancelToken
from models.domain.codes import AfterSaleStatus
from models.domain.errors import CancelledError
from models.store import cases
from tests.factory import NOW, make_case
from tests.picture_server import (
    MP4,
    PAGE,
    PDF,
    SVG,
    dripping,
    drop,
    endless,
    picture_server,
    redirect,
    silent,
    small_png,
)

CASE = "6959800000297566494"
SMALL = Limits(picture_bytes=50_000, video_bytes=200_000, silence=5.0, whole=20.0)


@pytest.fixture
def server():
    with picture_server() as running:
        yield running


def files(desk):
    return sorted(path for path in (desk.folder / "pictures").rglob("*") if path.is_file())


def test_a_picture_is_fetched_once_and_kept_for_its_owner_alone(desk, server):
    url = server.put("/1.png", small_png())
    first, second = fetch(desk, CASE, url), fetch(desk, CASE, url)
    assert first == second == Fetched(path=files(desk)[0])
    assert first.path.read_bytes() == small_png()
    assert server.asked == ["/1.png"]
    if sys.platform != "win32":
        assert first.path.stat().st_mode & 0o777 == 0o600
        assert (desk.folder / "pictures").stat().st_mode & 0o777 == 0o700


def test_nothing_of_ours_goes_along(desk, server):
    fetch(desk, CASE, server.put("/1.png", small_png()))
    assert {name.lower() for name in server.headers[0]} <= {
        "host", "user-agent", "accept", "accept-encoding", "connection",
    }  # fmt: skip


def test_an_address_that_was_only_signed_anew_is_the_same_picture(desk, server):
    url = server.put("/1.image", small_png())
    fetch(desk, CASE, f"{url}?x-expires=1&x-signature=a")
    fetch(desk, CASE, f"{url}?x-expires=2&x-signature=b")
    assert len(server.asked) == 1
    fetch(desk, CASE, f"{url}?id=2")
    assert len(server.asked) == 2


def test_what_is_kept_is_told_without_asking(desk, server):
    url, other = server.put("/1.png", small_png()), server.put("/2.png", small_png())
    path = fetch(desk, CASE, url).path
    assert kept(desk, CASE, [url, other, "nonsense"]) == {url: path}
    assert server.asked == ["/1.png"]


@pytest.mark.parametrize(
    ("body", "suffix"),
    [(small_png(), ".png"), (b"\xff\xd8\xff\xe0" + bytes(99), ".jpg"), (MP4, ".mp4"), (PDF, ".pdf")],
)
def test_its_kind_is_told_by_what_it_is(desk, server, body, suffix):
    assert fetch(desk, CASE, server.put("/misnamed.gif", body)).path.suffix == suffix


@pytest.mark.parametrize(
    ("answer", "miss"),
    [
        (PAGE, Miss.PAGE),
        (b"\xef\xbb\xbf\n\n <!-- x --><HTML lang=zh>", Miss.PAGE),
        (SVG, Miss.DRAWING),
        (b"\xff\xfe" + SVG.decode().encode("utf-16-le"), Miss.DRAWING),
        (b"", Miss.NO_PICTURE),
        (b"BM is how this text begins", Miss.NO_PICTURE),
        (b"MZ\x90\x00" + bytes(600), Miss.NO_PICTURE),
        (lambda handler: handler.give(b"", status=404), Miss.GONE),
        (lambda handler: handler.give(b"", status=403), Miss.NOT_LET_IN),
        (lambda handler: handler.give(small_png(), status=500), Miss.REFUSED),
        (lambda handler: handler.give(b"", status=302), Miss.REFUSED),
        (lambda handler: handler.wfile.write(b"what?\r\n\r\n"), Miss.BROKE_OFF),
        (lambda handler: None, Miss.BROKE_OFF),
        (drop(small_png() + bytes(9000)), Miss.BROKE_OFF),
        (endless(small_png() + bytes(9000)), Miss.TOO_LARGE),
        (endless(MP4), Miss.TOO_LARGE),
        (endless(PAGE), Miss.PAGE),
        (lambda handler: handler.give(small_png(), length=10**12), Miss.TOO_LARGE),
        (redirect("file:///etc/passwd"), Miss.LED_ASTRAY),
        (redirect("ftp://127.0.0.1/x.png"), Miss.LED_ASTRAY),
        (redirect("data:image/png;base64,AAAA"), Miss.BROKE_OFF),  # httpx gives up by itself
        (redirect("http://user:password@127.0.0.1/x"), Miss.LED_ASTRAY),
    ],
)  # fmt: skip
def test_trouble_is_told_and_leaves_nothing_on_disk(desk, server, answer, miss):
    found = fetch(desk, CASE, server.put("/photo.jpg", answer), limits=SMALL)
    assert found == Fetched(miss=miss)
    assert files(desk) == []
    assert str(found.words)


def test_what_a_server_gives_for_ever_is_given_up(desk, server):
    for path, answer in (("/1", silent), ("/2", dripping), ("/3", endless(small_png()[:20], pause=0.02))):
        found = fetch(desk, CASE, server.put(path, answer), limits=replace(SMALL, silence=5.0, whole=0.3))
        assert found.miss is Miss.TIMED_OUT, path
    found = fetch(desk, CASE, server.put("/4", silent), limits=replace(SMALL, silence=0.1))
    assert found.miss is Miss.TIMED_OUT
    assert files(desk) == []


def test_nobody_there(desk, server):
    url = server.put("/1.png", small_png())
    server.server_close()
    server.shutdown()
    assert fetch(desk, CASE, url).miss is Miss.UNREACHABLE


@pytest.mark.parametrize(
    "url",
    ["", "file:///etc/passwd", "javascript:alert(1)", "ftp://x/y.png", "http://", "http://a:b@127.0.0.1/x", "http://[/x",
     "http://127.0.0.1:99999/x", "//127.0.0.1/x.png", "http://x/" + "a" * 5000],
)  # fmt: skip
def test_what_is_no_web_address_is_never_asked_for(desk, url):
    assert fetch(desk, CASE, url).miss is Miss.BAD_ADDRESS
    assert not (desk.folder / "pictures").exists()


def test_a_few_redirects_are_followed_but_not_for_ever(desk, server):
    server.put("/4.png", small_png())
    for number in (3, 2, 1):
        server.put(f"/{number}.png", redirect(f"/{number + 1}.png"))
    assert fetch(desk, CASE, server.address + "/1.png").path is not None
    server.put("/0.png", redirect("/1.png"))
    assert fetch(desk, CASE, server.address + "/0.png").miss is Miss.LED_ASTRAY
    assert fetch(desk, CASE, server.put("/round", redirect("/round"))).miss is Miss.LED_ASTRAY


def test_it_can_be_stopped_while_it_waits(desk, server):
    token = CancelToken()
    url = server.put("/1.png", lambda handler: (token.cancel(), silent(handler)))
    with pytest.raises(CancelledError):
        fetch(desk, CASE, url, cancel=token)
    assert files(desk) == []


def test_two_who_want_one_picture_fetch_it_once(desk, server):
    both = threading.Event()

    def slowly(handler):
        both.wait(5)
        handler.give(small_png())

    url, found = server.put("/1.png", slowly), []
    threads = [threading.Thread(target=lambda: found.append(fetch(desk, CASE, url))) for _ in range(2)]
    for thread in threads:
        thread.start()
    both.set()
    for thread in threads:
        thread.join()
    assert found[0] == found[1]
    assert found[0].path is not None
    assert server.asked == ["/1.png"]


def test_waiting_for_the_other_can_be_stopped(desk, server):
    inside, token = threading.Event(), CancelToken()
    url = server.put("/1.png", lambda handler: (inside.set(), silent(handler)))
    slow = CancelToken()
    first = threading.Thread(target=lambda: _ignore(lambda: fetch(desk, CASE, url, cancel=slow)))
    first.start()
    assert inside.wait(5)
    token.cancel()
    with pytest.raises(CancelledError):
        fetch(desk, CASE, url, cancel=token)
    slow.cancel()
    first.join()


def _ignore(work):
    with pytest.raises(CancelledError):
        work()


def test_two_programs_that_fetch_one_picture_both_have_it_whole(desk, server, monkeypatch):
    """The second begins while the first is under way, as another process would: it knows of no turn."""
    url, seen = server.put("/1.png", small_png()), []
    other = pictures.Place.of(desk, CASE, url)

    def meanwhile(handler):
        server.answers["/1.png"] = small_png()
        seen.append(pictures._brought(other, url, SMALL, CancelToken()))
        handler.give(small_png())

    server.put("/1.png", meanwhile)
    assert fetch(desk, CASE, url) == seen[0]
    assert [path.read_bytes() for path in files(desk)] == [small_png()]


def test_a_disk_that_takes_nothing_is_told(desk, server):
    (desk.folder / "pictures").write_text("in the way")
    assert fetch(desk, CASE, server.put("/1.png", small_png())).miss is Miss.NOT_WRITTEN


def test_only_the_host_of_an_address_gets_into_the_log(desk, server, caplog):
    caplog.set_level(logging.DEBUG, logger="models")
    caplog.set_level(logging.INFO)
    fetch(desk, CASE, server.put("/secret-path.png", small_png()) + "?x-signature=secret-word")
    fetch(desk, CASE, server.address + "/secret-other.png?x-signature=secret-word")
    assert "127.0.0.1" in caplog.text
    assert "secret" not in caplog.text


def test_a_damaged_one_is_fetched_anew_and_stays_until_a_better_one_is_here(desk, server):
    url = server.put("/1", small_png()[:40])
    damaged = fetch(desk, CASE, url).path
    server.answers.clear()
    assert fetch_anew(desk, CASE, url).miss is Miss.GONE
    assert damaged.exists()
    server.put("/1", PDF)
    better = fetch_anew(desk, CASE, url).path
    assert files(desk) == [better]
    assert better.read_bytes() == PDF


# room


def test_what_was_used_longest_ago_makes_room(desk, server, monkeypatch):
    urls = [server.put(f"/{number}.png", small_png() + bytes(1000)) for number in range(4)]
    paths = [fetch(desk, CASE, url).path for url in urls[:3]]
    for age, path in zip((30, 20, 10), paths, strict=True):
        os.utime(path, (time.time() - age,) * 2)
    fetch(desk, CASE, urls[0])  # used again
    keep(desk, PICTURES_MB, 50)
    monkeypatch.setattr(picture_shelf, "MEGABYTE", paths[0].stat().st_size * 3 // 50 + 1)
    last = fetch(desk, "another", urls[3]).path
    assert [path.exists() for path in paths] == [True, False, True]
    assert last.exists()


def test_a_case_is_forgotten(desk, server):
    url = server.put("/1.png", small_png())
    mine, other = fetch(desk, CASE, url).path, fetch(desk, "another", url).path
    forget(desk, CASE)
    assert not mine.exists()
    assert other.exists()
    forget(desk, "never seen")


def test_finished_and_unknown_cases_go_unless_somebody_looks_at_them(desk, server):
    url = server.put("/1.png", small_png())
    still, over, looked_at = make_case(), *(make_case(status=AfterSaleStatus.CLOSED, final_at=NOW) for _ in range(2))
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {}) for case in (still, over, looked_at)], NOW)
    ids = {"still": still.aftersale_id, "over": over.aftersale_id, "unknown": "77", "looked at": looked_at.aftersale_id}
    paths = {name: fetch(desk, case, url).path for name, case in ids.items()}
    for name in ("still", "over", "unknown"):
        os.utime(paths[name], (time.time() - 2 * picture_shelf.UNUSED_SECONDS,) * 2)
    assert tidy(desk) == 2
    assert [name for name, path in paths.items() if path.exists()] == ["still", "looked at"]


def test_remains_of_a_program_that_was_killed_go_and_parts_being_written_stay(desk):
    folder = desk.folder / "pictures" / CASE
    folder.mkdir(parents=True)
    with desk.store.writing() as session:
        cases.add_many(session, [(make_case(aftersale_id=CASE), {})], NOW)
    for name, age in (("old.part", 2 * picture_shelf.UNUSED_SECONDS), ("new.part", 0)):
        (folder / name).write_bytes(b"x")
        os.utime(folder / name, (time.time() - age,) * 2)
    tidy(desk)
    assert [path.name for path in files(desk)] == ["new.part"]


def test_a_new_profile_has_nothing_to_tidy(desk):
    assert tidy(desk) == 0


@pytest.mark.parametrize("case_id", ["../../evidence", "..", "a/b", "C:\\x", "售后 1"])
def test_a_cases_number_is_never_a_way_out(desk, server, case_id):
    path = fetch(desk, case_id, server.put("/1.png", small_png())).path
    assert path.parent.parent == desk.folder / "pictures"
    assert picture_shelf.case_of(path.parent) == case_id
    forget(desk, case_id)
    assert (desk.folder / "evidence").is_dir()
    assert files(desk) == []


def test_every_miss_has_words():
    assert len({str(miss.words) for miss in Miss}) == len(Miss)


def test_a_file_is_told_by_its_head(tmp_path):
    (tmp_path / "a.jpg").write_bytes(PAGE)
    assert kind_of_file(tmp_path / "a.jpg") == "a web page"
