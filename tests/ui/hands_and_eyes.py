"""What a screen owes to whoever uses it by keyboard, by ear, or with large letters: rules over real widgets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from ui.shell.elided_label import ElidedLabel

MOST_INSIDE = 60
"""So often Tab may be pressed inside one widget before it must leave it."""
SLACK = 1
"""Pixels that rounding may take."""
LONGER = 0.4
"""By so much texts grow in the language that nobody speaks."""
_NAMELESS_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client}
_TAGS = re.compile(r"<[^>]*>")


class Longer(QTranslator):
    """English, but each text is longer by two fifths: what fits then fits in any language."""

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
        if not any(letter.isalpha() for letter in _TAGS.sub("", source)):
            return source
        return source + "x" * round(len(source) * LONGER)

    def isEmpty(self) -> bool:
        return False


def faults(top: QWidget) -> list[str]:
    """Everything that is wrong with a screen, in words that say where."""
    QApplication.sendPostedEvents()  # texts that were set just now are laid out
    return [*too_large(top), *unnamed(top), *clipped(top), *overlapping(top), *out_of_order(top)]


# by ear


def unnamed(top: QWidget) -> Iterator[str]:
    """Widgets that take the keyboard and say neither what they are nor what they are called."""
    for widget in _shown(top):
        if widget is top or not _takes_tab(widget, top):
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        if face is None or (face.role() in _NAMELESS_ROLES and not isinstance(widget, QAbstractScrollArea)):
            yield f"{_where(widget, top)} has no role"  # Qt gives areas that scroll none but this
        elif not face.text(QAccessible.Text.Name).strip():
            yield f"{_where(widget, top)} has no name"


# by eye


def too_large(top: QWidget) -> Iterator[str]:
    """A screen that cannot be seen as a whole; what can be made smaller is no trouble."""
    room, least = top.screen().availableGeometry(), top.minimumSizeHint()
    size = least if isinstance(top, QMainWindow) else top.size().expandedTo(least)
    if size.width() > room.width() or size.height() > room.height():
        yield f"{type(top).__name__} takes {size.width()}x{size.height()} of {room.width()}x{room.height()}"


def clipped(top: QWidget) -> Iterator[str]:
    """Texts that do not fit where they stand."""
    for widget in _shown(top):
        for text, needed, room in _texts(widget):
            if needed.width() > room.width() + SLACK or needed.height() > room.height() + SLACK:
                sizes = f"{needed.width()}x{needed.height()} in {room.width()}x{room.height()}"
                yield f"{_where(widget, top)} clips “{text[:40]}”: {sizes}"
    for widget in _shown(top):
        parent = widget.parentWidget()
        if parent is None or widget.isWindow() or not _says_something(widget) or _scrolls(widget):
            continue
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry()):
            sizes = f"{_plain(widget.geometry())} in {_plain(parent.rect())}"
            yield f"{_where(widget, top)} reaches out of what it stands in: {sizes}"


def _texts(widget: QWidget) -> Iterator[tuple[str, QRect, QRect]]:
    """Each text of a widget, the room that it needs and the room that it has."""
    if isinstance(widget, ElidedLabel):
        return  # gives way on purpose, and its tooltip has all of it
    if isinstance(widget, QLabel):
        yield from _of_label(widget)
    elif isinstance(widget, QCheckBox | QRadioButton | QPushButton | QToolButton):
        yield from _of_button(widget)
    elif isinstance(widget, QTabBar):
        for number in range(widget.count()):
            if widget.isTabVisible(number):
                hint = widget.fontMetrics().horizontalAdvance(widget.tabText(number).replace("&", ""))
                room = widget.tabRect(number)
                yield widget.tabText(number), QRect(0, 0, hint, room.height()), room
    elif isinstance(widget, QGroupBox) and widget.title():
        hint = widget.fontMetrics().horizontalAdvance(widget.title())
        yield widget.title(), QRect(0, 0, hint, 0), widget.rect()
    elif isinstance(widget, QLineEdit):
        hint = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        if widget.placeholderText() and not widget.text():
            yield widget.placeholderText(), QRect(0, 0, hint, 0), widget.contentsRect()
    elif isinstance(widget, QComboBox) and not widget.isEditable():
        hint = widget.fontMetrics().horizontalAdvance(widget.currentText())
        yield widget.currentText(), QRect(0, 0, hint, 0), widget.contentsRect()
    elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        yield from _of_header(widget)


def _of_label(label: QLabel) -> Iterator[tuple[str, QRect, QRect]]:
    if not label.text() or not label.pixmap().isNull():
        return
    if label.wordWrap():
        needed = QRect(0, 0, 0, label.heightForWidth(label.width()))
    else:
        hint = label.sizeHint()
        needed = QRect(0, 0, hint.width(), hint.height())
    yield label.text(), needed, label.rect()


def _of_button(button: QAbstractButton) -> Iterator[tuple[str, QRect, QRect]]:
    if not button.text():
        return
    text = button.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), button.text())
    room = button.rect()
    if isinstance(button, QPushButton):
        option = QStyleOptionButton()
        button.initStyleOption(option)
        room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    elif isinstance(button, QCheckBox | QRadioButton):
        option = QStyleOptionButton()
        button.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxContents
        if isinstance(button, QRadioButton):
            part = QStyle.SubElement.SE_RadioButtonContents
        room = button.style().subElementRect(part, option, button)
    yield button.text(), QRect(0, 0, text.width(), 0), room


def _of_header(header: QHeaderView) -> Iterator[tuple[str, QRect, QRect]]:
    for section in range(header.count()):
        if header.isSectionHidden(section) or header.model() is None:
            continue
        text = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
        needed = header.fontMetrics().horizontalAdvance(text)
        yield text, QRect(0, 0, needed, 0), QRect(0, 0, header.sectionSize(section), 0)


def overlapping(top: QWidget) -> Iterator[str]:
    """Texts that lie on each other."""
    for parent in [top, *top.findChildren(QWidget)]:
        if not parent.isVisible():
            continue
        kin = [one for one in parent.children() if isinstance(one, QWidget) and one.isVisible() and not one.isWindow()]
        said = [one for one in kin if _says_something(one)]
        for number, one in enumerate(said):
            for other in said[number + 1 :]:
                both = one.geometry().intersected(other.geometry())
                if both.width() > SLACK and both.height() > SLACK:
                    yield f"{_where(one, top)} lies on {_where(other, top)}"


# by keyboard


def out_of_order(top: QWidget) -> Iterator[str]:
    """Where the key Tab does not go the way people read, or does not leave again."""
    wanted = [widget for widget in _reading_order(top) if _takes_tab(widget, top)]
    if not wanted:
        return
    wanted[0].setFocus()
    for before, after in pairwise([*wanted, wanted[0]]):
        found: QWidget | None = before
        for _ in range(MOST_INSIDE):
            if found is before:  # a time has two parts, a text its links
                QTest.keyClick(before, Qt.Key.Key_Tab)
                found = top.focusWidget()
        if found is not after:
            gone_to = _where(found, top) if found is not None else "nowhere"
            yield f"Tab goes from {_where(before, top)} to {gone_to} where {_where(after, top)} comes next"
            return


def _takes_tab(widget: QWidget, top: QWidget) -> bool:
    if widget.focusProxy() is not None or not widget.isVisibleTo(top) or not widget.isEnabled():
        return False
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        group = widget.group()
        if group is not None and group.exclusive() and group.checkedButton() is not None:
            return widget.isChecked()  # of several of which one is chosen Tab goes to that one
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.window() is top


def _reading_order(parent: QWidget) -> Iterator[QWidget]:
    """As its layout has it; what no layout holds from above and from the left. What is in something comes with it."""
    layout = parent.layout()
    kin = list(_laid_out(layout)) if layout is not None else []
    loose = [one for one in parent.children() if isinstance(one, QWidget) and not one.isWindow() and one not in kin]
    kin += sorted(
        loose,
        key=lambda one: (
            (one.geometry().left(), one.geometry().top())
            if _side_by_side(loose)
            else (one.geometry().top(), one.geometry().left())
        ),
    )
    for one in kin:
        if one.isVisible():
            yield one
            yield from _reading_order(one)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    items = [layout.itemAt(number) for number in range(layout.count())]
    if isinstance(layout, QGridLayout):
        places = [layout.getItemPosition(number)[:2] for number in range(layout.count())]
        items = [item for _, item in sorted(zip(places, items, strict=True), key=lambda both: both[0])]
    for item in items:
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)


def _side_by_side(widgets: list[QWidget]) -> bool:
    """Whether they are columns, as the parts of a splitter are."""
    places = [one.geometry() for one in widgets if one.isVisible()]
    return all(one.top() < other.bottom() and other.top() < one.bottom() for one in places for other in places)


# both


def _shown(top: QWidget) -> Iterator[QWidget]:
    """What can be seen: parts of Qt's own widgets are theirs to care for."""
    yield top
    for widget in top.findChildren(QWidget):
        if widget.isVisible() and widget.window() is top and not widget.objectName().startswith("qt_"):
            yield widget


def _says_something(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text())
    return isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QAbstractItemView)


def _scrolls(widget: QWidget) -> bool:
    """Whether it, or what it stands in, is moved under a frame."""
    area = widget.parentWidget()
    return area is not None and isinstance(area.parentWidget(), QAbstractScrollArea)


def _where(widget: QWidget, top: QWidget) -> str:
    at = widget.mapTo(top, QPoint(0, 0))
    words = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    parent = type(widget.parentWidget()).__name__ if widget.parentWidget() else ""
    return f"{parent}/{type(widget).__name__} {str(words)[:30]!r} at {at.x()},{at.y()}"


def _plain(place: QRect) -> str:
    return f"{place.width()}x{place.height()}+{place.x()}+{place.y()}"
