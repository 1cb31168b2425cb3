"""Brings the platform's pictures of a case onto the disk: those that are there at once, the others a few at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from models.desk.desk import Desk
from models.desk.proofs import pictures
from models.desk.proofs.pictures import Fetched
from models.domain.cancel import CancelToken
from ui.runtime.jobs import Job, LaneName
from ui.runtime.lanes import Lanes

AT_ONCE = 2
"""The rest of the network's workers stays free for what cannot wait."""


class PictureFetching(QObject):
    """One case at a time. Each address is asked for once, until somebody wants it `again`."""

    arrived = Signal(str, object)
    """The address and a `Fetched`."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject, patience_ms: int = 0) -> None:
        """Nothing is fetched yet.

        Args:
            desk: whose disk holds the pictures.
            lanes: where the work is done.
            parent: with it this goes.
            patience_ms: so long one has to stay before the network is used, in milliseconds.
        """
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self._case = ""
        self._found: dict[str, Fetched] = {}
        self._looking: Job | None = None
        self._queue: list[str] = []
        self._jobs: dict[str, Job] = {}
        self._patience = QTimer(self, interval=patience_ms, singleShot=True)
        self._patience.timeout.connect(self._go_on)

    def found(self, url: str) -> Fetched | None:
        """What came of an address; `None` while it is not known."""
        return self._found.get(url)

    def want(self, aftersale_id: str, urls: Iterable[str]) -> None:
        """Have the pictures at these addresses, in this order."""
        if aftersale_id != self._case:
            self.leave()
            self._case, self._found = aftersale_id, {}
        new = [url for url in urls if url not in self._found and url not in self._jobs]
        if not new:
            return
        if self._looking is not None:
            self._looking.drop()
        self._queue = []
        self._looking = self._lanes.run(
            LaneName.READ, pictures.kept, self._desk, aftersale_id, new, done=partial(self._looked, new), owner=self
        )

    def hurry(self, url: str) -> None:
        """Somebody looks at this one now."""
        if url in self._queue:
            self._queue.remove(url)
            self._queue.insert(0, url)

    def again(self, url: str) -> None:
        """Ask for one anew."""
        self._found.pop(url, None)
        if url not in self._jobs:
            self._fetch(url, pictures.fetch_anew)

    def leave(self) -> None:
        """Nobody waits any more. What was found stays known until another case is wanted."""
        self._patience.stop()
        self._queue = []
        for job in (self._looking, *self._jobs.values()):
            if job is not None:
                job.drop()
                job.cancel()
        self._looking, self._jobs = None, {}

    def _looked(self, wanted: list[str], kept: dict[str, Path]) -> None:
        self._looking = None
        self._queue = [url for url in wanted if url not in kept]
        for url, path in kept.items():
            self._tell(url, Fetched(path))
        if self._queue:
            self._patience.start()

    def _go_on(self) -> None:
        while self._queue and len(self._jobs) < AT_ONCE:
            self._fetch(self._queue.pop(0), pictures.fetch)

    def _fetch(self, url: str, how: Callable[..., Fetched]) -> None:
        self._jobs[url] = self._lanes.run(
            LaneName.NETWORK,
            how,
            self._desk,
            self._case,
            url,
            done=partial(self._done, url),
            failed=partial(self._over, url),
            cancel=CancelToken(),
            owner=self,
        )

    def _done(self, url: str, fetched: Fetched) -> None:
        self._over(url)
        self._tell(url, fetched)

    def _over(self, url: str, _error: BaseException | None = None) -> None:
        del self._jobs[url]
        self._go_on()

    def _tell(self, url: str, fetched: Fetched) -> None:
        self._found[url] = fetched
        self.arrived.emit(url, fetched)
