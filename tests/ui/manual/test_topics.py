"""F1 has a page for every dialog and every room of the program."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog, QWidget

import ui
from ui.manual import book
from ui.manual.topics import FIRST, TOPICS, topic_of, topic_of_class


@pytest.fixture(scope="module", autouse=True)
def _everything() -> None:
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)


def _below(kind: type) -> Iterator[type]:
    for found in kind.__subclasses__():
        if found.__module__.startswith("ui."):
            yield found
        yield from _below(found)


def test_every_dialog_has_a_page() -> None:
    bare = {"GrowingDialog"}  # only what others are made of
    without = {kind.__name__ for kind in _below(QDialog) if topic_of_class(kind) is None}
    assert without <= bare


def test_every_page_that_is_named_is_there_and_every_class_too() -> None:
    assert set(TOPICS.values()) <= set(book.PAGES)
    assert FIRST in book.PAGES
    known = {kind.__name__ for kind in _below(QWidget)}
    assert set(TOPICS) <= known


def test_most_pages_are_opened_by_something() -> None:
    assert set(book.PAGES) - set(TOPICS.values()) == set()


def test_the_nearest_of_what_has_the_focus_says_which(qtbot) -> None:
    class ClockList(QWidget):
        pass

    class QueueTab(QWidget):
        pass

    tab = QueueTab()
    qtbot.addWidget(tab)
    clocks = ClockList(tab)
    assert topic_of(QWidget(clocks)) == "clock"
    assert topic_of(QWidget(tab)) == "queues"
    assert topic_of(None) == FIRST
