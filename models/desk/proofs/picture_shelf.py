"""Where fetched pictures lie: a folder for each case below the profile, private, and bounded as a whole."""

from __future__ import annotations

import hashlib
import os
import shutil
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote

from models.desk.choices import reading
from models.desk.choices.register import PICTURES_MB
from models.desk.desk import Desk
from models.desk.proofs.picture_address import identity
from models.desk.proofs.sniffing import KEPT, Kind
from models.domain.cancel import CancelToken

MEGABYTE = 1_000_000
UNUSED_SECONDS = 3600
"""A finished case's pictures stay while somebody looks at them, and a part of a file while it is being written."""
_PART = ".part"
_busy: set[Path] = set()
_free = threading.Condition()


def folder_of_all(desk: Desk) -> Path:
    """Where the folders of the cases lie."""
    return desk.folder / "pictures"


def folder_of(desk: Desk, aftersale_id: str) -> Path:
    """Where a case's pictures lie; whatever its number holds, it is one folder and not a way out of it."""
    return folder_of_all(desk) / quote(aftersale_id, safe="").replace(".", "%2E")


def case_of(folder: Path) -> str:
    """The case whose folder that is."""
    return unquote(folder.name)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the picture of one address lies or will lie; the file's ending tells what it is."""

    stem: Path

    @classmethod
    def of(cls, desk: Desk, aftersale_id: str, url: str) -> Place:
        """The place for an address among the pictures of a case."""
        digest = hashlib.sha256(identity(url).encode()).hexdigest()[:32]
        return cls(folder_of(desk, aftersale_id) / digest)

    def found(self) -> Path | None:
        """The file, if it is here. It counts as used now."""
        for kind in KEPT:
            path = self._path(kind)
            with suppress(OSError):  # not of that kind, or another program has just made room
                os.utime(path)
                return path
        return None

    def new_part(self) -> Path:
        """A name of its own for what is being fetched: another program may fetch the same."""
        for folder in (self.stem.parent.parent, self.stem.parent):  # `parents=True` would leave them open to others
            folder.mkdir(mode=0o700, exist_ok=True)
        return self.stem.with_name(f"{uuid.uuid4()}{_PART}")

    def put(self, part: Path, kind: Kind) -> Path:
        """Make a whole part the picture. Raises OSError."""
        path = self._path(kind)
        try:
            part.replace(path)
        except OSError:  # on Windows, while another program reads the one that it fetched itself
            if not path.exists():
                raise
        for other in KEPT - {kind}:  # what was there before may have been something else
            _remove(self._path(other))
        return path

    @contextmanager
    def alone(self, cancel: CancelToken) -> Iterator[None]:
        """Wait until nobody else in this program fetches it. Raises CancelledError."""
        with _free:
            while self.stem in _busy:
                cancel.check()
                _free.wait(0.05)
            _busy.add(self.stem)
        try:
            yield
        finally:
            with _free:
                _busy.discard(self.stem)
                _free.notify_all()

    def _path(self, kind: Kind) -> Path:
        return self.stem.with_name(f"{self.stem.name}.{kind.value}")


def make_room(desk: Desk) -> None:
    """Take away what was used longest ago until all together is small enough, and parts that nobody goes on with."""
    most_bytes = reading.value(desk, PICTURES_MB) * MEGABYTE
    files = sorted(_files(desk), key=lambda one: one[0])
    whole = sum(size for _, size, path in files if path.suffix != _PART)
    for used, size, path in files:
        if path.suffix == _PART:
            if _is_unused(used):
                _remove(path)
        elif whole > most_bytes and _remove(path):
            whole -= size


def remove_folder(folder: Path) -> None:
    """Take a case's pictures away, as far as no other program holds one open."""
    shutil.rmtree(folder, ignore_errors=True)


def is_left_alone(folder: Path) -> bool:
    """Whether nobody has looked at a case's pictures for a while."""
    return all(_is_unused(used) for used, _, _ in _files_in(folder))


def _is_unused(used: float) -> bool:
    return time.time() - used > UNUSED_SECONDS  # the clock that the files' times come from


def case_folders(desk: Desk) -> list[Path]:
    """The folders that there are."""
    try:
        return [entry for entry in folder_of_all(desk).iterdir() if entry.is_dir()]
    except FileNotFoundError:
        return []


def _files(desk: Desk) -> Iterator[tuple[float, int, Path]]:
    for folder in case_folders(desk):
        yield from _files_in(folder)


def _files_in(folder: Path) -> Iterator[tuple[float, int, Path]]:
    """When each file was used last, its size, and where it is."""
    with suppress(OSError), os.scandir(folder) as entries:  # another program may be taking it away
        for entry in entries:
            with suppress(OSError):
                found = entry.stat()
                yield found.st_mtime, found.st_size, Path(entry.path)


def _remove(path: Path) -> bool:
    with suppress(OSError):  # another program has it open, or took it away itself
        path.unlink()
        return True
    return False
