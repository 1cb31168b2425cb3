"""The small things that dialogs are made of, so that all of them look and read alike."""

from __future__ import annotations

import html
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from ui.queues.labels import breakable
from ui.runtime.language import translate
from ui.shell.theme import GAP, ROOMY


def label(text: str = "", role: str = "", *, wrap: bool = False, buddy: QWidget | None = None) -> QLabel:
    """A label that shows its text as it is: what users typed is never read as HTML."""
    shown = QLabel()
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setText(text)
    shown.setWordWrap(wrap)
    if role:
        shown.setProperty("role", role)
    if buddy is not None:
        shown.setBuddy(buddy)
    return shown


def value_label(text: str = "", role: str = "") -> QLabel:
    """A label for something that one may want to mark and copy."""
    shown = label(text, role, wrap=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown


def outside_label(text: str = "", role: str = "") -> QLabel:
    """The same for what came from outside: it takes the width it is given, however long its longest word is."""
    shown = value_label(breakable(text), role)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)  # it wraps, which setting a policy would have it forget
    shown.setSizePolicy(policy)
    return shown


def notice(role: str = "warning", text: str = "") -> QLabel:
    """A strip that is only there while it has something to say. Once it stands in a layout, `say_in` fills it."""
    strip = label(text, role, wrap=True)
    if not text:
        strip.hide()
    return strip


def say_in(strip: QLabel, text: str) -> None:
    """Put a text into a strip; without one the strip goes. Qt would show one without a parent as a window."""
    if strip.parent() is None:
        raise ValueError("the strip is nowhere yet")
    strip.setText(text)
    strip.setVisible(bool(text))


def button(text: str, pressed: Callable[[], object] | None = None, role: str = "") -> QPushButton:
    """A button that Enter presses only when it has the focus."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if role:
        made.setProperty("role", role)
    if pressed is not None:
        made.clicked.connect(lambda _checked=False: pressed())
    return made


def card() -> QFrame:
    """A raised piece of paper."""
    frame = QFrame()
    frame.setProperty("role", "card")
    return frame


def rule() -> QFrame:
    """A thin line between two parts."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line


def form() -> QFormLayout:
    """A form: labels to the left, fields as wide as there is room."""
    layout = QFormLayout()
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    layout.setHorizontalSpacing(ROOMY)
    layout.setVerticalSpacing(GAP)
    layout.setContentsMargins(0, 0, 0, 0)
    return layout


def row(*things: QWidget | QLayout | None, spacing: int = GAP) -> QHBoxLayout:
    """Things beside each other; `None` is the stretch between them."""
    layout = QHBoxLayout()
    layout.setSpacing(spacing)
    for thing in things:
        if thing is None:
            layout.addStretch(1)
        elif isinstance(thing, QWidget):
            layout.addWidget(thing)
        else:
            layout.addLayout(thing)
    return layout


def shrinking(shown: QLabel) -> QLabel:
    """A label that may be narrower than its text, for places where the window decides how wide things are."""
    shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return shown


def named(widget: QWidget, name: str, description: str = "") -> QWidget:
    """Tell screen readers what a widget is."""
    widget.setAccessibleName(name)
    if description:
        widget.setAccessibleDescription(description)
    return widget


def plain_tip(text: str) -> str:
    """A tooltip text that Qt does not take for HTML, whatever users typed."""
    return f"<span>{html.escape(text)}</span>" if text else ""


def cancel_button(pressed: Callable[[], object]) -> QPushButton:
    """The way out of every dialog; Esc does the same."""
    return button(translate("dialogs", "Cancel"), pressed)
