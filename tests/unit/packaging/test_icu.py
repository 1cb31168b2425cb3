"""ICU's data, made smaller: what Qt asks it for in the two languages is answered as before."""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from bundling.icu import UnknownLayoutError, shrunk, shrunk_library, stays
from PySide6.QtCore import QLibraryInfo

QT = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath))
LIBRARY = next(iter(QT.glob("libicudata.so.*")), None)
ASKED = """
import json
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QDateTime, QLocale, QTimeZone

LANGUAGES = [QLocale("zh_CN"), QLocale("en")]
LONG = (QTimeZone.TimeType.StandardTime, QTimeZone.NameType.LongName)

def ordered(language, words):
    collator = QCollator(QLocale(language))
    collator.setNumericMode(True)
    return sorted(words, key=cmp_to_key(collator.compare))

zone = QTimeZone(b"Asia/Shanghai")
print(json.dumps([
    ordered("zh_CN", ["张三", "阿里", "李四", "b10", "b9", "退款", "拒绝"]),
    ordered("en", ["zebra", "Apple", "émile", "10", "9"]),
    [language.toUpper("straße ı") for language in LANGUAGES],
    [zone.displayName(*LONG, language) for language in LANGUAGES],
    zone.offsetFromUtc(QDateTime.currentDateTimeUtc()),
    QLocale("zh_CN").toString(1234567.5, "f", 2),
]))
with open("/proc/self/maps") as maps:
    print(json.dumps(sorted({line.split()[-1] for line in maps if "libicudata" in line})))
"""


@pytest.mark.skipif(LIBRARY is None, reason="Qt brings ICU's data on Linux alone")
def test_qt_answers_as_before(tmp_path: Path) -> None:
    assert LIBRARY is not None
    smaller = shrunk_library(LIBRARY.read_bytes())
    assert len(smaller) < LIBRARY.stat().st_size / 5
    (tmp_path / LIBRARY.name).write_bytes(smaller)
    before, after = _asked(QT), _asked(tmp_path)
    assert after == before
    assert after[0] == ["阿里", "拒绝", "李四", "退款", "张三", "b9", "b10"]  # by sound: it was the data that answered


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("zh.res", True),
        ("en_US.res", True),
        ("root.res", True),
        ("pool.res", True),
        ("supplementalData.res", True),
        ("coll/zh_Hans_CN.res", True),
        ("coll/ucadata.icu", True),
        ("gb18030.cnv", True),
        ("nfkc.nrm", True),
        ("de.res", False),
        ("yue_Hans.res", False),
        ("coll/ja.res", False),
        ("zone/fr.res", False),
        ("translit/root.res", False),
        ("brkitr/cjdict.dict", False),
        ("ibm-930_P120-1999.cnv", False),
        ("rfc3491.spp", False),
    ],
)
def test_two_languages_and_what_belongs_to_none_stay(name: str, kept: bool) -> None:
    assert stays(name) is kept


def test_an_archive_keeps_its_order_and_every_byte_of_what_stays() -> None:
    items = {"x/de.res": b"gone" * 5, "x/en.res": b"one" * 7, "x/zh.res": b"two"}
    found = _read(shrunk(_archive(items)))
    assert {name: data.rstrip(b"\0") for name, data in found.items()} == {"x/en.res": b"one" * 7, "x/zh.res": b"two"}
    assert list(found) == ["x/en.res", "x/zh.res"]


@pytest.mark.parametrize(
    "other", [b"", b"\x7fELF\x02\x01" + bytes(100), b"MZ" + bytes(5000), b"\x7fELF\x01\x01" + bytes(90)]
)
def test_any_other_file_is_left_alone(other: bytes) -> None:
    with pytest.raises(UnknownLayoutError):
        shrunk_library(other)


def test_an_archive_of_another_kind_is_left_alone() -> None:
    with pytest.raises(UnknownLayoutError):
        shrunk(_archive({"x/en.res": b"1"}).replace(b"CmnD", b"ResB"))
    with pytest.raises(UnknownLayoutError):
        shrunk(b"\x20\x00")


def _asked(libraries: Path) -> list[object]:
    """What Qt answers in a process of its own, ICU's data found in that folder first."""
    data = next(libraries.glob("libicudata.so.*"))
    done = subprocess.run(
        [sys.executable, "-c", ASKED],
        env={**os.environ, "LD_PRELOAD": str(data)},
        capture_output=True,
        text=True,
        check=True,
    )
    answers, mapped = done.stdout.splitlines()
    assert json.loads(mapped) == [str(data)]
    found: list[object] = json.loads(answers)
    return found


def _archive(items: dict[str, bytes]) -> bytes:
    """An archive as ICU lays it out: header, table, names, items at places that 16 divides."""
    header = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)
    names, table, body = b"", b"", b""
    names_at = 4 + 8 * len(items)
    place = -(-(names_at + sum(len(name) + 1 for name in items)) // 16) * 16
    for name, data in items.items():
        table += struct.pack("<II", names_at + len(names), place + len(body))
        names += name.encode() + b"\0"
        body += data.ljust(-(-len(data) // 16) * 16, b"\0")
    return header + (struct.pack("<I", len(items)) + table + names).ljust(place, b"\0") + body


def _read(archive: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack_from("<I", archive, 32)
    table = [struct.unpack_from("<II", archive, 36 + 8 * number) for number in range(count)]
    ends = [place for _name, place in table[1:]] + [len(archive) - 32]
    return {
        archive[32 + name : archive.index(0, 32 + name)].decode(): archive[32 + place : 32 + end]
        for (name, place), end in zip(table, ends, strict=True)
    }


def test_readelf_is_content_with_the_smaller_library(tmp_path: Path) -> None:
    if LIBRARY is None or shutil.which("readelf") is None:
        pytest.skip("nothing to look at, or nothing to look with")
    file = tmp_path / LIBRARY.name
    file.write_bytes(shrunk_library(LIBRARY.read_bytes()))
    done = subprocess.run(["readelf", "-lW", str(file)], capture_output=True, text=True, check=True)
    assert done.stderr == ""
