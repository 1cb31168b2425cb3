"""Fetching the next page while the one before is being stored."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

_T = TypeVar("_T")
_END = object()


def one_ahead(pages: Iterator[_T]) -> Iterator[_T]:
    """The same pages; each is fetched in a thread of its own while the caller works on the one before.

    What fetching raises, is raised here in its place.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="sync-ahead") as fetcher:
        coming = fetcher.submit(next, pages, _END)
        while True:
            page = coming.result()
            if page is _END:
                return
            coming = fetcher.submit(next, pages, _END)
            yield page  # type: ignore[misc] # the sentinel is gone by now
