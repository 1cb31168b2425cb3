"""Making Qt's ICU data on Linux smaller: 32 MB of every language's tables, of which this program speaks two.

The data is one archive (ICU's "CmnD": a header, a sorted table of names and places, the items) inside a shared library
that holds nothing else. Here the archive is written again with the items that stay, and the library around it with it.
Windows and macOS bring their own ICU.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass

LANGUAGES = frozenset({"en", "zh"})
UNUSED_FOLDERS = frozenset({"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit"})
"""Line breaking, currencies, names of languages and regions, spelled-out numbers, transliteration, units:
Qt has its own for what it uses of them."""
CONVERTERS = frozenset({"gb18030.cnv", "cnvalias.icu"})
UNUSED_ITEMS = frozenset({"confusables.cfu", "unames.icu"})
_LOCALE = re.compile(r"([a-z]{2,3})(_\w+)?\.res")
_ALIGN = 16
_PAGE = 0x1000

_LOAD, _DYNAMIC, _RELRO = 1, 2, 0x6474E552


class UnknownLayoutError(Exception):
    """The file is not laid out as ICU data is known to be: it is left as it is."""


def shrunk_library(library: bytes) -> bytes:
    """The shared library with only what `stays`. Raises UnknownLayoutError for any other kind of file."""
    elf = _Elf.read(library)
    return elf.with_data(shrunk(library[elf.data_at : elf.data_end]))


def shrunk(data: bytes) -> bytes:
    """The archive with only the items that `stays`. Raises UnknownLayoutError when it is none."""
    header, items = _items(data)
    kept = [(name, item) for name, item in items if stays(name.split("/", 1)[1])]
    return _archive(header, kept)


def stays(name: str) -> bool:
    """Whether an item is kept; its name without the archive's."""
    *folders, file = name.split("/")
    if UNUSED_FOLDERS & set(folders) or file in UNUSED_ITEMS:
        return False
    if file.endswith(".cnv"):
        return file in CONVERTERS
    if file.endswith(".spp"):
        return False  # rules for names on the internet that Qt does not ask ICU for
    locale = _LOCALE.fullmatch(file)
    return locale is None or locale[1] in LANGUAGES


def _items(data: bytes) -> tuple[bytes, list[tuple[str, bytes]]]:
    try:
        size, magic1, magic2 = struct.unpack_from("<HBB", data)
        if (magic1, magic2, data[12:16]) != (0xDA, 0x27, b"CmnD"):
            raise UnknownLayoutError("no ICU archive")
        (count,) = struct.unpack_from("<I", data, size)
        table = [struct.unpack_from("<II", data, size + 4 + 8 * number) for number in range(count)]
    except struct.error as error:
        raise UnknownLayoutError("an ICU archive that is cut off") from error
    ends = [place for _name, place in table[1:]] + [len(data) - size]
    return data[:size], [
        (_text(data, size + name), data[size + place : size + end])
        for (name, place), end in zip(table, ends, strict=True)
    ]


def _text(data: bytes, at: int) -> str:
    return data[at : data.index(0, at)].decode("ascii")


def _archive(header: bytes, items: list[tuple[str, bytes]]) -> bytes:
    names = [name.encode("ascii") + b"\0" for name, _item in items]
    names_at = 4 + 8 * len(items)
    place = _aligned(names_at + sum(map(len, names)))
    table, body = [struct.pack("<I", len(items))], []
    for name, (_name, item) in zip(names, items, strict=True):
        table.append(struct.pack("<II", names_at, place))
        names_at += len(name)
        body.append(item.ljust(_aligned(len(item)), b"\0"))
        place += len(body[-1])
    front = b"".join([*table, *names])
    return header + front.ljust(_aligned(len(front)), b"\0") + b"".join(body)


def _aligned(size: int, to: int = _ALIGN) -> int:
    return -(-size // to) * to


@dataclass(frozen=True)
class _Elf:
    """A 64-bit little-endian library of two parts: headers, names and data, then the dynamic section."""

    library: bytes
    segments: tuple[tuple[int, tuple[int, ...]], ...]
    """Where each program header stands, and type, flags, offset, address, address, size, size in memory, alignment."""
    data_at: int
    data_end: int

    @classmethod
    def read(cls, library: bytes) -> _Elf:
        """Raises UnknownLayoutError when it is anything else."""
        if library[:6] != b"\x7fELF\x02\x01":
            raise UnknownLayoutError("no 64-bit little-endian ELF file")
        (at,) = struct.unpack_from("<Q", library, 32)
        size, count = struct.unpack_from("<HH", library, 54)
        segments = tuple((at + size * number, _segment(library, at + size * number)) for number in range(count))
        loads = [fields for _at, fields in segments if fields[0] == _LOAD]
        if len(loads) != 2 or loads[0][2] != 0 or library[_PAGE + 2 : _PAGE + 4] != b"\xda\x27":
            raise UnknownLayoutError("not one part with the data at its second page, and one behind it")
        return cls(library, segments, _PAGE, loads[0][5])

    def with_data(self, data: bytes) -> bytes:
        """The same library around other data. Every address stays; only places in the file move."""
        first, second = (fields for _at, fields in self.segments if fields[0] == _LOAD)
        end = self.data_at + len(data)
        behind = _aligned(end, _PAGE) + second[3] % _PAGE
        moved = behind - second[2]
        head = bytearray(self.library[: self.data_at])
        for at, fields in self.segments:
            kind, flags, offset, address, physical, in_file, in_memory, align = fields
            if fields == first:
                in_file = in_memory = end
            elif kind in (_LOAD, _DYNAMIC, _RELRO):
                offset += moved
            struct.pack_into("<IIQQQQQQ", head, at, kind, flags, offset, address, physical, in_file, in_memory, align)
        struct.pack_into(
            "<Q", head, 40, 0
        )  # sections are for debuggers: without them nothing of the old places is told
        struct.pack_into("<HHH", head, 58, 0, 0, 0)
        tail = self.library[second[2] : second[2] + second[5]]
        return (bytes(head) + data).ljust(behind, b"\0") + tail


def _segment(library: bytes, at: int) -> tuple[int, ...]:
    return struct.unpack_from("<IIQQQQQQ", library, at)
