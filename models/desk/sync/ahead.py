"""Fetching the next pages while the ones before are being stored."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress
from queue import Empty, Full, Queue
from typing import Generic, TypeVar

_T = TypeVar("_T")
AHEAD = 2
"""Pages that may wait. Storing is slower now and then, when the database tidies up."""


def fetched_ahead(pages: Iterator[_T]) -> Iterator[_T]:
    """The same pages, fetched in a thread of its own while the caller works on the ones before.

    What fetching raises, is raised here in its place. A caller that stops early stops the fetching
    after the page that is under way.
    """
    fetching = _Fetching(pages)
    try:
        yield from fetching.pages()
    finally:
        fetching.stop()


class _Fetching(Generic[_T]):
    def __init__(self, pages: Iterator[_T]) -> None:
        self._source = pages
        self._ready: Queue[_T | _End] = Queue(AHEAD)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._fetch, name="sync-ahead", daemon=True)
        self._thread.start()

    def pages(self) -> Iterator[_T]:
        """Hand out what has come."""
        while not isinstance(page := self._ready.get(), _End):
            yield page
        if page.error is not None:
            raise page.error

    def stop(self) -> None:
        """Fetch no more, and wait for the page that is under way."""
        self._stopped.set()
        with suppress(Empty):  # room for one that waits to be handed over
            while True:
                self._ready.get_nowait()
        self._thread.join()

    def _fetch(self) -> None:
        try:
            for page in self._source:
                if not self._hand_over(page):
                    return
        except BaseException as error:
            self._hand_over(_End(error))
        else:
            self._hand_over(_End(None))

    def _hand_over(self, page: _T | _End) -> bool:
        while not self._stopped.is_set():
            with suppress(Full):
                self._ready.put(page, timeout=0.2)
                return True
        return False


class _End:
    """Behind the last page; with what fetching was ended by."""

    def __init__(self, error: BaseException | None) -> None:
        self.error = error
