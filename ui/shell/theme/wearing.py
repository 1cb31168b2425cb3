"""Which set of colours is worn: what somebody chose, or what the system says, now and whenever that changes."""

from __future__ import annotations

from enum import StrEnum
from functools import cache, partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication

from ui.shell.theme.palettes import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours
from ui.shell.theme.scale import text_font
from ui.shell.theme.sheet import qt_palette, style_sheet


class Scheme(StrEnum):
    """What somebody may choose; the values are what is stored."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    """High contrast, light or dark as the system is."""


_QT_SCHEMES = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}
_chosen = Scheme.SYSTEM
_worn: Colours | None = None


def colours() -> Colours:
    """The set that is worn. Asked at each paint, so that a change shows at once."""
    return _worn if _worn is not None else _wanted()


def wall_colours() -> Colours:
    """The wall screen is always dark: it is looked at from afar, and shines into a room."""
    return HIGH_DARK if colours().high else DARK


def dress(app: QApplication, scheme: Scheme | None = None) -> None:
    """Give the application its style, colours and type; `scheme` is a new choice, kept until the next one.

    Everything on the screen is painted anew when the colours are others than before.
    """
    global _chosen, _worn
    if scheme is not None:
        _chosen = scheme
        _tell_the_system(scheme)
    wanted = _wanted()
    if _worn is wanted and app.styleSheet():
        return
    if _worn is None:
        app.setStyle("Fusion")
    app.setFont(text_font())
    _worn = wanted
    # One sheet in place of another takes Qt 260 ms for the main window, and ten seconds for all screens at once; taken
    # off first 150 ms, and two seconds.
    app.setStyleSheet("")
    app.setPalette(qt_palette(wanted))
    app.setStyleSheet(style_sheet(wanted))


def follow_the_system(app: QApplication) -> None:
    """Change when the system changes between light and dark, or asks for high contrast."""
    again = partial(dress, app)
    _hints().colorSchemeChanged.connect(lambda _scheme: again())
    _hints().accessibility().contrastPreferenceChanged.connect(lambda _preference: again())


def _tell_the_system(scheme: Scheme) -> None:
    """So that the frames of windows and the system's own dialogs go along."""
    if scheme in _QT_SCHEMES:
        _hints().setColorScheme(_QT_SCHEMES[scheme])
    else:
        _hints().unsetColorScheme()


def _wanted() -> Colours:
    dark = _chosen is Scheme.DARK or (_chosen is not Scheme.LIGHT and _system_is_dark())
    # who asks the system for contrast gets it, whichever of light and dark was chosen here
    if _chosen is Scheme.CONTRAST or _system_wants_contrast():
        return HIGH_DARK if dark else HIGH_LIGHT
    return DARK if dark else LIGHT


def _system_is_dark() -> bool:
    return _hints().colorScheme() == Qt.ColorScheme.Dark


def _system_wants_contrast() -> bool:
    """Told by Qt from 6.10 on."""
    return _hints().accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


@cache
def _hints() -> QStyleHints:
    """Kept for good: once Python forgets it, PySide 6.11 takes its accessibility() for deleted, and keeps to that."""
    return QGuiApplication.styleHints()
