"""Servers that end with their test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing

import pytest

from tests.unit.doudian.scripted import Answerer, Say, Server


@pytest.fixture
def serving() -> Iterator[Callable[..., Server]]:
    """Start scripted servers."""
    with ExitStack() as stack:

        def start(*script: Say | Answerer) -> Server:
            return stack.enter_context(closing(Server(*script)))

        yield start
