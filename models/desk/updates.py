"""Whether a newer version of the program is known: from a file on a share, or from an address, if one is set.

It only tells. Nothing is fetched but that one small file of JSON, `{"version": "1.4.0", "words": "…"}`, where the
words may be one text or one for each language. What it holds is not trusted: it is shown as plain text, and
whatever is not as it should be is ignored with a line in the log.
"""

from __future__ import annotations

import json
import logging
import re
import stat
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.desk import settings
from models.desk.choices import reading
from models.desk.choices.register import UPDATES_FROM
from models.desk.desk import Desk
from models.desk.version import version as this_version
from models.domain.cancel import CancelToken

if TYPE_CHECKING:
    from ssl import SSLContext

_KNOWN = "updates_known"
MOST_BYTES = 64_000
MOST_WORDS = 300
MOST_SECONDS = 20.0
"""For all of an answer, however slowly it comes."""
_VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){0,3}")
_log = logging.getLogger(__name__)


class _Useless(Exception):  # noqa: N818 - it is no error: nobody is told
    """What was found there says nothing that can be shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """A version that is newer than this one."""

    version: str
    words: Mapping[str, str] = field(default_factory=dict)
    """By language code; under "" for all of them."""

    def words_in(self, language: str) -> str:
        """What is said about it in a language; "" when nothing is."""
        return self.words.get(language) or self.words.get("") or next(iter(self.words.values()), "")


def look(desk: Desk, *, cancel: CancelToken | None = None) -> Update | None:
    """What is known that somebody should hear of, after asking if that was not done today yet. For a lane.

    Never raises for what is wrong out there. Raises CancelledError when `cancel` was raised.
    """
    where = reading.value(desk, UPDATES_FROM)
    if not where:
        return None
    known, today = _known(desk), f"{desk.clock.now():%Y-%m-%d}"
    if known.get("asked_at") != where:  # what another source said counts no more
        known = {"asked_at": where}
    if known.get("asked_on") != today:
        known = {**known, "asked_on": today}
        settings.put(desk, _KNOWN, known)  # before: what kills the program must not be asked again and again
        try:
            known |= _read(_fetched(where, cancel))
        except _Useless as why:
            _log.warning("news of versions were ignored: %s", why)
        settings.put(desk, _KNOWN, known)
    return _worth_telling(known)


def dismiss(desk: Desk, version: str) -> None:
    """Somebody has heard of that version; newer ones are told again."""
    settings.put(desk, _KNOWN, {**_known(desk), "dismissed": version})


def _known(desk: Desk) -> dict[str, Any]:
    found = settings.get(desk, _KNOWN, {})
    return dict(found) if isinstance(found, dict) else {}


def _worth_telling(known: Mapping[str, Any]) -> Update | None:
    version, words = known.get("version"), known.get("words", {})
    if not isinstance(version, str) or version == known.get("dismissed") or not is_newer(version, this_version()):
        return None
    return Update(version=version, words=words if isinstance(words, dict) else {})


def is_newer(version: str, than: str) -> bool:
    """Whether one version comes after another; numbers with dots between them alone count as versions."""
    if not (_VERSION.fullmatch(version) and _VERSION.fullmatch(than)):
        return False
    return _numbers(version) > _numbers(than)


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in version.split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))


# reading what was found


def _read(content: bytes) -> dict[str, Any]:
    try:
        found = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise _Useless("it is no JSON") from None  # an error of the JSON quotes it
    version = found.get("version") if isinstance(found, dict) else None
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise _Useless("it names no version")
    return {"version": version, "words": _words(found.get("words"))}


def _words(found: object) -> dict[str, str]:
    said = found if isinstance(found, dict) else {"": found}
    return {
        code: _plain(text)
        for code, text in list(said.items())[:8]
        if isinstance(text, str) and isinstance(code, str) and len(code) <= 8
    }


def _plain(text: str) -> str:
    """One short line: no breaks, nothing that turns the direction or cannot be seen."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in text[: MOST_WORDS * 4]).split())
    return line if len(line) <= MOST_WORDS else f"{line[: MOST_WORDS - 1]}…"


# fetching


def _fetched(where: str, cancel: CancelToken | None) -> bytes:
    return _from_address(where, cancel) if "://" in where else _from_file(Path(where))


def _from_file(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise _Useless("it is no file")
        with path.open("rb") as file:
            return _within(file.read(MOST_BYTES + 1))
    except OSError as error:
        raise _Useless(f"the file cannot be read: {type(error).__name__}") from error


def _from_address(where: str, cancel: CancelToken | None) -> bytes:
    import httpx

    until = time.monotonic() + MOST_SECONDS
    found = b""
    try:
        with _client() as client, client.stream("GET", where) as answer:
            if answer.status_code != httpx.codes.OK:  # a redirection is none of ours: it may lead anywhere
                raise _Useless(f"the address answers {answer.status_code}")
            for chunk in answer.iter_raw():
                if cancel is not None:
                    cancel.check()
                found = _within(found + chunk)
                if time.monotonic() > until:
                    raise _Useless("the answer takes too long")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise _Useless(f"the address cannot be read: {type(error).__name__}") from error
    return found


def _within(content: bytes) -> bytes:
    if len(content) > MOST_BYTES:
        raise _Useless("it is too large")
    return content


@contextmanager
def _client() -> Iterator[Any]:
    """The proxies of this computer are honoured, unless there is one of a kind that cannot be used."""
    import httpx

    for name in ("httpx", "httpcore"):  # both write whole addresses into the log
        logging.getLogger(name).setLevel(logging.WARNING)
    headers = {"User-Agent": "aftersale-desk", "Accept": "application/json", "Accept-Encoding": "identity"}
    options: dict[str, Any] = {"headers": headers, "timeout": 10.0, "verify": _trusted(), "follow_redirects": False}
    try:
        client = httpx.Client(**options)
    except (ImportError, ValueError):
        client = httpx.Client(**options, trust_env=False)
    with client:
        yield client


@cache
def _trusted() -> SSLContext:
    """Whom this computer trusts, which in companies may be their own proxy, and whom everybody does."""
    import ssl

    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
