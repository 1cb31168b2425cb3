"""Tab goes the way people read, whenever a part of a window was made.

Qt has Tab go from widget to widget as they were made. A window whose parts come late,
such as a notice above everything, would be walked through in that order.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLayout, QMainWindow, QWidget


def go_on(window: QWidget, forward: bool) -> bool:
    """Give the keyboard to what comes next in a window as its layouts have it; False when nothing takes it."""
    stops = [one for one in _parts(window) if _takes_tab(one)]
    if not stops:
        return False
    now: QWidget | None = window.focusWidget()
    while now is not None and now not in stops:  # a part of a stop has it, or something that only a mouse reaches
        now = now.parentWidget()
    place = stops.index(now) if now is not None else -1 if forward else 0
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(place + (1 if forward else -1)) % len(stops)].setFocus(reason)
    return True


def _takes_tab(widget: QWidget) -> bool:
    if not widget.isEnabled() or widget.focusProxy() is not None:  # what hands the keyboard on is met as that part
        return False
    chosen = _chosen_beside(widget)
    if chosen is not None:
        return widget is chosen  # the arrows go on from there
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _chosen_beside(widget: QWidget) -> QAbstractButton | None:
    """The one that is chosen of the buttons among which this one is, if exactly one can be."""
    group = widget.group() if isinstance(widget, QAbstractButton) and widget.isCheckable() else None
    return group.checkedButton() if group is not None and group.exclusive() else None


def _parts(parent: QWidget) -> Iterator[QWidget]:
    layout = None if isinstance(parent, QMainWindow) else parent.layout()
    held = [] if layout is None else list(_laid_out(layout))
    loose = [one for one in parent.children() if isinstance(one, QWidget) and not one.isWindow() and one not in held]
    for one in (*held, *_from_above(loose)):
        if one.isVisible():
            yield one
            yield from _parts(one)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    items = [item for number in range(layout.count()) if (item := layout.itemAt(number)) is not None]
    if isinstance(layout, QGridLayout):
        items.sort(key=lambda item: (item.geometry().y(), item.geometry().x()))
    for item in items:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _from_above(widgets: list[QWidget]) -> list[QWidget]:
    """What no layout holds: the parts of a splitter, a tab bar and its pages, what scrolls."""
    places = [one.geometry() for one in widgets if one.isVisible()]
    beside = all(one.top() < other.bottom() and other.top() < one.bottom() for one in places for other in places)
    if beside:
        return sorted(widgets, key=lambda one: (one.x(), one.y()))
    return sorted(widgets, key=lambda one: (one.y(), one.x()))
