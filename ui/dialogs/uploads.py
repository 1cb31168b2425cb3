"""Pictures on their way to the platform while the clerk goes on writing: how far each one is, again, and stop."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from models.desk.desk import Desk
from models.desk.ledger.lines import Lines
from models.desk.proofs.uploading import upload_one
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from ui.runtime.jobs import Job, LaneName
from ui.runtime.lanes import Lanes

AT_ONCE = 2
"""So that two threads of the network lane stay free for everything else."""
_BUG = Text(QT_TRANSLATE_NOOP("models", "It failed by a mistake of this program."))


class UploadStep(StrEnum):
    """How far a picture is."""

    WAITING = "waiting"
    SHRINKING = "shrinking"
    SENDING = "sending"
    CHECKING = "checking"
    """It is there, and the platform looks at it."""
    PASSED = "passed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Standing:
    """How one picture stands: while it is sent, `done` of `total` bytes have left; `why` it failed."""

    step: UploadStep
    done: int = 0
    total: int = 0
    why: Text | None = None


class Uploads(QObject):
    """The pictures of one dialog. Each goes on by itself; what was taken out is stopped."""

    changed = Signal(object)
    """The `Path` of a picture that stands otherwise now."""

    def __init__(self, desk: Desk, lines: Lines, shop_id: int, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lines, self._shop_id, self._lanes = desk, lines, shop_id, lanes
        self._numbers = count(1)
        self._standing: dict[Path, Standing] = {}
        self._wanted: dict[Path, int] = {}
        """The number of the last try of each picture: news of an earlier one is no news."""
        self._running: dict[int, Job] = {}

    def standing(self, path: Path) -> Standing | None:
        """How a picture stands; `None` for one that was never begun or was taken out."""
        return self._standing.get(path)

    def begin(self, path: Path) -> None:
        """Send a picture as soon as there is room, or send one again that failed."""
        now = self._standing.get(path)
        if now is None or now.step is UploadStep.FAILED:
            self._wanted[path] = next(self._numbers)
            self._put(path, Standing(UploadStep.WAITING))
            self._go_on()

    def drop(self, path: Path) -> None:
        """Take one out, wherever it is."""
        self._standing.pop(path, None)
        job = self._running.get(self._wanted.pop(path, 0))
        if job is not None:
            job.cancel()

    def stop(self) -> None:
        """Take all of them out."""
        for path in list(self._standing):
            self.drop(path)

    def _go_on(self) -> None:
        for path, standing in list(self._standing.items()):
            if standing.step is UploadStep.WAITING and len(self._running) < AT_ONCE:
                self._start(path, self._wanted[path])

    def _start(self, path: Path, number: int) -> None:
        self._put(path, Standing(UploadStep.SHRINKING))
        self._running[number] = self._lanes.run(
            LaneName.NETWORK,
            upload_one,
            self._desk,
            self._lines,
            self._shop_id,
            path,
            done=partial(self._done, path, number),
            failed=partial(self._failed, path, number),
            cancelled=partial(self._over, number),
            progress=partial(self._progressed, path, number),
            cancel=CancelToken(),
            owner=self,
        )

    def _progressed(self, path: Path, number: int, done: int, total: int) -> None:
        if self._wanted.get(path) == number:
            step = UploadStep.SENDING if done < total else UploadStep.CHECKING
            self._put(path, Standing(step if total else UploadStep.SHRINKING, done, total))

    def _done(self, path: Path, number: int, _url: str) -> None:
        if self._wanted.get(path) == number:
            self._put(path, Standing(UploadStep.PASSED))
        self._over(number)

    def _failed(self, path: Path, number: int, error: BaseException) -> None:
        if self._wanted.get(path) == number:
            self._put(path, Standing(UploadStep.FAILED, why=error.text if isinstance(error, UserError) else _BUG))
        self._over(number)

    def _over(self, number: int) -> None:
        self._running.pop(number, None)
        self._go_on()

    def _put(self, path: Path, standing: Standing) -> None:
        self._standing[path] = standing
        self.changed.emit(path)
