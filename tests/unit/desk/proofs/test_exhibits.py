from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from models.desk.proofs.exhibits import exhibits, place_of
from models.domain.book import EvidenceFile, Side
from models.domain.codes import Actor
from models.domain.dossier import Dossier
from models.domain.platform_log import LogEntry, PlatformLog
from tests.factory import NOW

HOST = "https://p3.example.com"


def dossier(*names):
    return Dossier(read_at=NOW, pictures=tuple(f"{HOST}/{name}" for name in names))


def log(*entries):
    return PlatformLog(version=NOW, read_at=NOW, entries=entries)


def entry(by, *names, minutes=0):
    pictures = tuple(f"{HOST}/{name}" for name in names)
    return LogEntry(at=NOW + timedelta(minutes=minutes), by=by, operator="小王", text="举证", pictures=pictures)


def told(found):
    return [(str(one.title), one.side, one.key.removeprefix(HOST + "/")) for one in found]


def test_the_application_comes_first_then_the_log_then_what_is_kept():
    file = EvidenceFile(name="f00.png", title="box.png", side=Side.RETURNED, added_at=NOW, by="me")
    found = exhibits(
        [(file, Path("/evidence/f00.png"))],
        dossier("a", "b"),
        log(entry(Actor.SERVICE, "e", minutes=3), entry(Actor.MERCHANT, "d", minutes=2), entry(Actor.BUYER, "c")),
    )
    assert told(found) == [
        ("Application 1", Side.BUYER, "a"),
        ("Application 2", Side.BUYER, "b"),
        ("Record 1", Side.BUYER, "c"),
        ("Record 2", Side.SHOP, "d"),
        ("Record 3", None, "e"),
        ("box.png", Side.RETURNED, "f00.png"),
    ]
    assert [one.by for one in found] == ["", "", "小王", "小王", "小王", "me"]
    assert found[-1].path == Path("/evidence/f00.png")


def test_an_address_is_there_once_however_it_is_signed():
    found = exhibits(
        [], dossier("a?x-expires=1", "b", "b"), log(entry(Actor.BUYER, "a?x-expires=2&x-signature=s", "b", "c"))
    )
    assert told(found) == [
        ("Application 1", Side.BUYER, "a?x-expires=1"),
        ("Application 2", Side.BUYER, "b"),
        ("Record 1", Side.BUYER, "c"),
    ]


def test_what_is_no_web_address_is_left_out():
    bad = Dossier(read_at=NOW, pictures=("file:///etc/passwd", "javascript:alert(1)", ""))
    assert exhibits([], bad, None) == ()


def test_a_case_of_which_nothing_was_read_has_nothing():
    assert exhibits([], None, None) == ()


def test_one_is_found_by_its_key_or_by_another_address_of_the_same_picture():
    found = exhibits([], dossier("a?x-expires=1", "b"), None)
    assert place_of(found, f"{HOST}/b") == 1
    assert place_of(found, f"{HOST}/b?x-expires=9") == 1
    assert place_of(found, f"{HOST}/c") == place_of(found, "") == place_of(found, "gone.png") == 0
