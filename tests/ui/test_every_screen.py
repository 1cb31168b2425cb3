"""All screens and dialogs, by the gallery: they are built, painted, and say nothing that cannot be translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from models.desk import demo
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.vaults import MemoryVault
from ui.gallery import Gallery
from ui.runtime.lanes import Lanes
from ui.runtime.language import LANGUAGES, install_language

OPEN, CLOSE = "⟦", "⟧"
# What may stand there untranslated: numbers, codes, keys, the demo's Chinese data, languages' own names.
DATA = re.compile(
    r"[^A-Za-z]*|.*[\u4e00-\u9fff].*|English|(Ctrl|Shift|Alt|Esc|Enter|Home|End|Space|Delete)\b.*", re.DOTALL
)
CODE = re.compile(r"https?://\S+|\b[A-Z0-9]+(-?\d+)?\b|\$\{\w+\}|\S+\.(png|jpg|xlsx|csv)\b")
ROW_MARKUP = re.compile(r"<[^>]*>")


class Marking(QTranslator):
    """A language in which every text stands in brackets, so that a text without them never went through here."""

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
        return f"{OPEN}{source}{CLOSE}"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = open_desk(tmp_path_factory.mktemp("gallery"), vault=MemoryVault())
    with demo.platform(opened) as running:
        demo.fill(opened, running)
    yield opened
    opened.close()


@pytest.fixture
def gallery(qapp: QApplication, qtbot: QtBot, desk: Desk) -> Iterator[Gallery]:
    lanes = Lanes()
    failures: list[BaseException] = []
    lanes.failed.connect(failures.append)
    yield Gallery(desk, lanes)
    lanes.shutdown()
    assert not failures


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[None]:
    translator = Marking()
    assert qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    install_language(qapp, "en")


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_is_painted(
    qapp: QApplication, gallery: Gallery, language: str, english_again: None, tmp_path: Path
) -> None:
    install_language(qapp, language)
    for name in gallery.names:
        picture = gallery.picture(name).toImage()
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
        assert len(colours) > 3, f"{name} is blank in {language}"


def test_no_text_went_past_the_translator(gallery: Gallery, marking: None) -> None:
    found = {}
    for name in gallery.names:
        shown = gallery.build(name)
        unmarked = sorted({text for text in _texts(shown) if not _is_marked_or_data(text)})
        gallery.close(shown)
        if unmarked:
            found[name] = unmarked
    assert not found


def test_an_unmarked_text_is_noticed(qtbot: QtBot) -> None:
    label = QLabel("Press here")
    qtbot.addWidget(label)
    assert [text for text in _texts(label) if not _is_marked_or_data(text)] == ["Press here"]


def _is_marked_or_data(text: str) -> bool:
    unmarked = re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "", text)
    while OPEN in unmarked and unmarked != (unmarked := re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "", unmarked)):
        pass
    return DATA.fullmatch(CODE.sub("", ROW_MARKUP.sub("", unmarked))) is not None


def _texts(top: QWidget) -> Iterator[str]:
    for widget in [top, *top.findChildren(QWidget)]:
        yield from _of_widget(widget)
    for action in top.findChildren(QAction):
        yield action.text()


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(index) for index in range(widget.count()))
    if isinstance(widget, QTableView) and widget.model() is not None:
        yield from (
            str(widget.model().headerData(c, widget.horizontalHeader().orientation()) or "")
            for c in range(widget.model().columnCount())
        )
