"""Pictures on their way to the platform: kept, made smaller, sent, checked there, and noted with their address.

A picture goes to a shop's platform once. Whatever fails may be done again: what has been sent is sent again, but
what the platform took already is not handed over a second time.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from models.desk import evidence
from models.desk.desk import Desk
from models.desk.ledger.lines import Lines
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.caller import Caller
from models.doudian.materials import Material, PictureRefusedError, passed_image, upload_image
from models.doudian.refusals import RefusedError
from models.store import uploads

if TYPE_CHECKING:
    from models.desk.proofs.shrinking import Limits

Progress = Callable[[int, int], None]
"""(0, 0): it is made smaller. (x, y): x of y bytes have left. (y, y): the platform checks it."""
SEEN_AFTER_SECONDS = 5.0
"""When the answer of a hand-over is lost, so long until the platform knows the picture again: it compares with those
that passed, which nearly all do within 4 s, as public copies of its documentation say."""
_LOOK_SECONDS = 0.25


@dataclass(slots=True)
class _Turn:
    """One picture on its way to one shop. A second one waits for the first, and finds it there."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    material: Material | None = None
    """What the platform is still checking, so that asking again hands nothing over again."""


@dataclass(frozen=True, slots=True)
class _Way:
    """What every step needs."""

    client: Caller
    limits: Limits | None
    progress: Progress | None
    cancel: CancelToken | None
    sleep: Callable[[float], None]


_turns: dict[tuple[Path, int, str], _Turn] = {}
_turns_lock = threading.Lock()


def upload_kept(
    desk: Desk,
    client: Caller,
    shop_id: int,
    name: str,
    *,
    title: str = "",
    limits: Limits | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
    sleep: Callable[[float], None] = time.sleep,
) -> str:
    """The platform's address of a kept picture; it is handed over unless the shop's platform has it.

    Args:
        desk: the profile.
        client: the shop's line to the platform.
        shop_id: this desk's number of the shop.
        name: the picture's name in the evidence folder.
        title: what people call it.
        limits: how large the platform lets it be; those of `shrinking` unless given.
        progress: is told how far it has come.
        cancel: to stop; what is on the platform by then stays there, and is used the next time.
        sleep: waits for the platform's check.

    Raises:
        UserError: it is no picture, or the platform or the line refused; it may be tried again.
        CancelledError: called off.
    """
    way = _Way(client, limits, progress, cancel, sleep)
    turn = _turn(desk, shop_id, name)
    _wait_for(turn.lock, cancel)
    try:
        with desk.store.reading() as session:
            known = uploads.of(session, shop_id, name)
        return known or _handed_over(desk, way, turn, shop_id, name, title or name)
    finally:
        turn.lock.release()


def upload_one(
    desk: Desk,
    lines: Lines,
    shop_id: int,
    path: Path,
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
    sleep: Callable[[float], None] = time.sleep,
) -> str:
    """Keep one file and hand it over on the shop's own line. Raises as `upload_kept` does."""
    (kept,) = _kept(desk, [path])
    client, title = lines.of(shop_id).client, kept.title
    return upload_kept(desk, client, shop_id, kept.name, title=title, progress=progress, cancel=cancel, sleep=sleep)


def upload_all(
    desk: Desk,
    client: Caller,
    shop_id: int,
    paths: Iterable[Path],
    cancel: CancelToken | None = None,
    *,
    sleep: Callable[[float], None] = time.sleep,
) -> dict[str, str]:
    """Keep files and hand them over, one after the other: the platform's addresses by their names in the folder.

    Raises:
        UserError: one is no picture (then nothing was sent), or could not be handed over.
        CancelledError: called off.
    """
    urls: dict[str, str] = {}
    for one in _kept(desk, paths):
        urls[one.name] = upload_kept(desk, client, shop_id, one.name, title=one.title, cancel=cancel, sleep=sleep)
    return urls


def can_be_uploaded(path: Path) -> bool:
    """Whether its name says that the platform may take it: pictures only (doudian.md 2.3)."""
    return path.suffix.lower() in evidence.PICTURES


def _kept(desk: Desk, paths: Iterable[Path]) -> list[evidence.Kept]:
    wanted = list(paths)
    for path in wanted:
        if not can_be_uploaded(path):
            source = QT_TRANSLATE_NOOP(
                "models", "The platform takes pictures only, and “{file}” is none. Leave it out."
            )
            raise UserError(Text(source, {"file": path.name}))
    return evidence.keep(desk, wanted)


def _handed_over(desk: Desk, way: _Way, turn: _Turn, shop_id: int, name: str, title: str) -> str:
    material = turn.material or _handed(desk, way, name, title)
    turn.material = material
    try:
        url = passed_image(way.client, material, cancel=way.cancel, sleep=way.sleep)
    except PictureRefusedError:
        turn.material = None
        raise
    with desk.store.writing() as session:
        uploads.put(session, shop_id, name, material.material_id, url, desk.clock.now())
    turn.material = None
    return url


def _handed(desk: Desk, way: _Way, name: str, title: str) -> Material:
    """A material of the platform, made from the kept file."""
    from models.desk.proofs.shrinking import LIMITS, shrunk  # neither Pillow nor httpx is needed by the first screen
    from models.doudian.binary_upload import put_bytes

    _tell(way, 0, 0)
    picture = shrunk(desk.evidence_folder / name, way.limits or LIMITS, title)
    if way.cancel is not None:
        way.cancel.check()
    uri = put_bytes(way.client, picture.content, picture.suffix, progress=way.progress, cancel=way.cancel)
    _tell(way, len(picture.content), len(picture.content))
    called = f"{Path(name).stem}{picture.suffix}"
    try:
        return upload_image(way.client, called, file_uri=uri, cancel=way.cancel)
    except RefusedError as error:
        if not error.refusal.may_have_acted:
            raise
    _pause(way)
    return upload_image(way.client, called, file_uri=uri, cancel=way.cancel)


def _tell(way: _Way, done: int, total: int) -> None:
    if way.progress is not None:
        way.progress(done, total)


def _pause(way: _Way) -> None:
    for _ in range(round(SEEN_AFTER_SECONDS / _LOOK_SECONDS)):
        if way.cancel is not None:
            way.cancel.check()
        way.sleep(_LOOK_SECONDS)


def _turn(desk: Desk, shop_id: int, name: str) -> _Turn:
    with _turns_lock:
        return _turns.setdefault((desk.folder, shop_id, name), _Turn())


def _wait_for(lock: threading.Lock, cancel: CancelToken | None) -> None:
    while not lock.acquire(timeout=_LOOK_SECONDS):
        if cancel is not None:
            cancel.check()
