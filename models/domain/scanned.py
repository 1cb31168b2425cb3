"""What stands on a label, as a scanner, a phone's camera or a person types it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from models.domain.carriers import CARRIERS, is_waybill

LONGEST = 2_000
"""Characters of a QR text that are looked at."""
MOST_NUMBERS = 12
FEWEST_DIGITS = 5
"""A piece of a text with fewer is no number of a parcel or an order."""
_PREFIXES = ("SF", "YT", "JT", "JD", "YD", "ZT", "STO", "DPK", "DP")
"""What companies put before their numbers, and people leave out (as in `CARRIERS`)."""

_RUN = re.compile(r"[A-Z0-9](?:[A-Z0-9-]*[A-Z0-9])?")
_EDGES = re.compile(r"^[^A-Z0-9*]+|[^A-Z0-9-]+$")
_PIECE = re.compile(r"-\d{1,3}-\d{1,3}-?$")
"""JD prints behind the number which piece of how many it is: JD0001-1-1-."""
_LETTERS = re.compile(r"[A-Z]{2,3}(\d{8,})")
_TAIL = re.compile(r"(?:手机|电话)?(?:号码|号)?(?:尾号|后四位)?[:#]?\*{0,8}(\d{4})")
_MASKED = re.compile(r"(1\d{2})\*{2,8}(\d{4})")
_PHONE = re.compile(r"(1[3-9]\d)\d{4}(\d{4})")


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a text may be. Empty when it holds no number at all."""

    numbers: tuple[str, ...] = ()
    """As they stand there, and without JD's piece; the likeliest first."""
    variants: tuple[str, ...] = ()
    """The same with or without the letters of a company: somebody may have left them out."""
    tail: str = ""
    """The last four digits of a phone."""
    head: str = ""
    """Its first three, where they are told as well."""

    def __bool__(self) -> bool:
        return bool(self.numbers or self.tail)

    @property
    def waybill(self) -> str:
        """What is most likely the parcel's own number; "" when nothing looks like one."""
        return next(filter(is_waybill, self.numbers), "")


def read_label(text: str) -> Scanned:
    """The numbers in a text. Blanks, full-width signs, small letters, words and addresses around them do no harm."""
    shown = unicodedata.normalize("NFKC", unquote(text[:LONGEST])).upper()
    whole = "".join(shown.split())
    tail, head = _phone(whole)
    numbers = tuple(dict.fromkeys(_numbers(whole, shown)))[:MOST_NUMBERS]
    variants = tuple(v for v in dict.fromkeys(_variants(numbers)) if v not in numbers)
    return Scanned(numbers, variants, tail, head)


def _phone(whole: str) -> tuple[str, str]:
    """Tail and head of a phone, "" for none."""
    found = _MASKED.fullmatch(whole) or _PHONE.fullmatch(whole)
    if found is not None:
        return found[2], found[1]
    tail = _TAIL.fullmatch(whole)
    return (tail[1], "") if tail is not None else ("", "")


def _numbers(whole: str, shown: str) -> Iterator[str]:
    bare = _EDGES.sub("", whole)
    if _RUN.fullmatch(bare.rstrip("-")):  # one number, whatever blanks stood in it
        yield from _with_its_piece(bare)
        return
    found = [run[0] for run in _RUN.finditer(shown)]
    for one in sorted(found, key=_likelihood, reverse=True):
        yield from _with_its_piece(one)


def _with_its_piece(number: str) -> Iterator[str]:
    if sum(sign.isdigit() for sign in number) >= FEWEST_DIGITS:
        base = _PIECE.sub("", number).rstrip("-")
        yield base
        yield number


def _likelihood(number: str) -> tuple[bool, int]:
    """Numbers that look like a company's first, then the ones with more digits."""
    base = _PIECE.sub("", number)
    fits = any(c.form is not None and c.form.fullmatch(base) for c in CARRIERS)
    return fits, sum(sign.isdigit() for sign in base)


def _variants(numbers: Iterable[str]) -> Iterator[str]:
    forms = [carrier.form for carrier in CARRIERS if carrier.form is not None]
    for number in numbers:
        lettered = _LETTERS.fullmatch(number)
        if lettered is not None:
            yield lettered[1]
        elif number.isdigit():
            candidates = (prefix + number for prefix in _PREFIXES)
            yield from (one for one in candidates if any(form.fullmatch(one) for form in forms))
