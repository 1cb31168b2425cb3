"""Pictures that the platform shows with a case, fetched once and kept on disk until the case is finished.

What comes from there is not trusted: `picture_line` bounds how it is fetched, `sniffing` says what it is, and the
window decodes it under limits of its own.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from models.desk.desk import Desk
from models.desk.proofs import picture_shelf
from models.desk.proofs.misses import Miss
from models.desk.proofs.picture_address import host, may_be_asked
from models.desk.proofs.picture_line import Limits, download
from models.desk.proofs.picture_shelf import Place
from models.domain.cancel import CancelToken
from models.domain.text import Text
from models.store import cases

LIMITS = Limits()
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Fetched:
    """A picture's file, or why there is none."""

    path: Path | None = None
    miss: Miss | None = None

    @property
    def words(self) -> Text | None:
        """Why there is none and what helps."""
        return None if self.miss is None else self.miss.words


def kept(desk: Desk, aftersale_id: str, urls: Iterable[str]) -> dict[str, Path]:
    """Those of these addresses whose pictures are on disk. Nothing is asked for."""
    wanted = (url for url in urls if may_be_asked(url))
    found = {url: Place.of(desk, aftersale_id, url).found() for url in wanted}
    return {url: path for url, path in found.items() if path is not None}


def fetch(
    desk: Desk, aftersale_id: str, url: str, *, cancel: CancelToken | None = None, limits: Limits = LIMITS
) -> Fetched:
    """A picture of a case, from disk if it is there, else from its address.

    Trouble on the way is an answer, not an error. Raises CancelledError.
    """
    return _fetched(desk, aftersale_id, url, limits, cancel or CancelToken(), anew=False)


def fetch_anew(desk: Desk, aftersale_id: str, url: str, *, cancel: CancelToken | None = None) -> Fetched:
    """The same from its address in any case: what is on disk is damaged. It stays there until a new one is here."""
    return _fetched(desk, aftersale_id, url, LIMITS, cancel or CancelToken(), anew=True)


def _fetched(desk: Desk, aftersale_id: str, url: str, limits: Limits, cancel: CancelToken, *, anew: bool) -> Fetched:
    if not may_be_asked(url):
        return Fetched(miss=Miss.BAD_ADDRESS)
    place = Place.of(desk, aftersale_id, url)
    with place.alone(cancel):
        path = None if anew else place.found()
        found = Fetched(path) if path is not None else _brought(place, url, limits, cancel)
    if path is None and found.path is not None:
        picture_shelf.make_room(desk)
    return found


def _brought(place: Place, url: str, limits: Limits, cancel: CancelToken) -> Fetched:
    try:
        part = place.new_part()
        try:
            came = download(url, part, limits, cancel=cancel)
            if not isinstance(came, Miss):
                return Fetched(place.put(part, came))
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        _log.warning("a picture could not be kept: %s", error.strerror)
        came = Miss.NOT_WRITTEN
    _log.info("a picture from %s did not come: %s", host(url), came)
    return Fetched(miss=came)


def forget(desk: Desk, aftersale_id: str) -> None:
    """Take the pictures of a case off the disk; they can be fetched again."""
    picture_shelf.remove_folder(picture_shelf.folder_of(desk, aftersale_id))


def tidy(desk: Desk) -> int:
    """Take off the disk what is not needed: pictures of finished cases, remains, and the oldest beyond the limit.

    For the start and after the platform was read. Gives how many cases' pictures went.
    """
    gone = [folder for folder in picture_shelf.case_folders(desk) if _is_over(desk, folder)]
    for folder in gone:
        picture_shelf.remove_folder(folder)
    picture_shelf.make_room(desk)
    return len(gone)


def _is_over(desk: Desk, folder: Path) -> bool:
    if not picture_shelf.is_left_alone(folder):
        return False
    with desk.store.reading() as session:
        stored = cases.find(session, picture_shelf.case_of(folder))
    return stored is None or not stored.case.is_open
