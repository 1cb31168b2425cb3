"""Many widgets that come into sight are laid out once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.queues.laying_out import laid_out_once


class Counted(QVBoxLayout):
    """Counts how often it places what it holds."""

    placed = 0

    def setGeometry(self, rect: QRect) -> None:
        self.placed += 1
        super().setGeometry(rect)


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    layout = Counted(page)
    page.labels = [QLabel(str(n)) for n in range(20)]
    for label in page.labels:
        label.hide()
        layout.addWidget(label)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_once_for_all_that_is_shown(page, qtbot):
    layout = page.layout()
    before = layout.placed
    with laid_out_once(page):
        for label in page.labels:
            label.show()
        assert layout.placed == before
    qtbot.waitUntil(lambda: layout.placed > before)
    assert layout.placed - before <= 2
    assert all(label.height() for label in page.labels)


def test_layouts_are_awake_again_after_a_fault(page):
    with pytest.raises(KeyError), laid_out_once(page):
        raise KeyError
    assert page.layout().isEnabled()
