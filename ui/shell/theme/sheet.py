"""A set of colours as Qt wants it: a palette for what Qt paints, a style sheet for what it should paint otherwise."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QPalette

from ui.shell.theme.palettes import Colours
from ui.shell.theme.scale import AMOUNT_POINTS, BAR, CORNER, GAP, HAIR, MARGIN, ROOMY, SNUG, TIGHT, TITLE_POINTS

ICONS = Path(__file__).resolve().parents[3] / "resources" / "icons"
_PAD = 6
"""Above and below what a button or a field says, with its border of one."""


def qt_palette(now: Colours) -> QPalette:
    """The palette."""
    palette = QPalette()
    role = QPalette.ColorRole
    roles = {
        role.Window: now.ground,
        role.Base: now.panel,
        role.AlternateBase: now.raised,
        role.Button: now.raised,
        role.WindowText: now.text,
        role.Text: now.text,
        role.ButtonText: now.text,
        role.PlaceholderText: now.quiet,
        role.Highlight: now.accent_soft,
        role.HighlightedText: now.text,
        role.Link: now.accent,
        role.LinkVisited: now.accent,
        role.Accent: now.accent,
        role.ToolTipBase: now.raised,
        role.ToolTipText: now.text,
    }
    for one, colour in roles.items():
        palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(now.faint))
    return palette


def style_sheet(now: Colours) -> str:
    """The style sheet: words, what can be pressed, what can be filled in, lists, and the rest."""
    parts = (
        _words(now),
        _strips(now),
        _buttons(now),
        _ticks(now),
        _fields(now),
        _steppers(now),
        _lists(now),
        _tabs(now),
        _menus(now),
        _rest(now),
    )
    return "\n".join(parts)


def _words(now: Colours) -> str:
    return f"""
    QWidget {{ color: {now.text}; }}
    QWidget:disabled {{ color: {now.faint}; }}
    QToolTip {{ background: {now.raised}; color: {now.text}; border: 1px solid {now.line}; padding: {TIGHT}px; }}
    QLabel[role="title"] {{ font-size: {TITLE_POINTS:g}pt; font-weight: 600; }}
    QLabel[role="heading"] {{ font-weight: 600; color: {now.quiet}; }}
    QLabel[role="strong"] {{ font-weight: 600; }}
    QLabel[role="amount"] {{ font-size: {AMOUNT_POINTS:g}pt; font-weight: 600; }}
    QLabel[role="quiet"] {{ color: {now.quiet}; }}
    QLabel[role="missing"] {{ color: {now.danger}; }}
    """


def _strips(now: Colours) -> str:
    edge = f"border: 1px solid {now.edge};" if now.high else ""
    box = f"border-radius: {CORNER}px; padding: {_PAD}px 10px; {edge}"
    return f"""
    QLabel[role="warning"] {{ background: {now.warning.ground}; color: {now.warning.text}; {box} }}
    QLabel[role="good"] {{ background: {now.good.ground}; color: {now.good.text}; {box} }}
    QFrame[role="card"] {{ background: {now.panel}; border: 1px solid {now.line}; border-radius: {CORNER + HAIR}px; }}
    QFrame[role="rule"] {{ background: {now.line}; max-height: 1px; min-height: 1px; border: none; }}
    """


def _buttons(now: Colours) -> str:
    border, ring = now.edge if now.high else now.line, now.ring
    upright, aside = _PAD + 1 - ring, 15 - ring
    # on the accent a frame round the button would be lost: there it is a line inside
    inset = f"border: {HAIR * 2}px double {now.accent_text}; padding: {_PAD + 1 - HAIR * 2}px {15 - HAIR * 2}px;"
    return f"""
    QPushButton {{ background: {now.panel}; border: 1px solid {border}; border-radius: {CORNER}px;
        padding: {_PAD}px 14px; min-height: 18px; }}
    QPushButton:hover {{ background: {now.raised}; border-color: {now.accent}; }}
    QPushButton:focus {{ border: {ring}px solid {now.accent}; padding: {upright}px {aside}px; }}
    QPushButton:checked {{ background: {now.accent_soft}; border-color: {now.accent}; }}
    QPushButton:disabled {{ background: {now.ground}; color: {now.faint}; border-color: {now.line}; }}
    QPushButton[role="tool"] {{ padding: {_PAD - 1}px 10px; }}
    QPushButton[role="tool"]:focus {{ padding: {_PAD - ring}px {11 - ring}px; }}
    QPushButton[role="primary"] {{ background: {now.accent}; color: {now.accent_text}; border-color: {now.accent};
        font-weight: 600; }}
    QPushButton[role="primary"]:focus {{ {inset} }}
    QPushButton[role="primary"]:disabled {{ background: {now.ground}; color: {now.faint}; border-color: {now.line}; }}
    QPushButton[role="choice"] {{ text-align: left; font-weight: 600; }}
    QPushButton[role="link"] {{ background: transparent; border: {ring}px solid transparent; color: {now.accent};
        padding: {HAIR}px {TIGHT}px; }}
    QPushButton[role="link"]:hover {{ text-decoration: underline; }}
    QPushButton[side="left"] {{ text-align: left; }}
    QPushButton[role="link"]:focus {{ border-color: {now.accent}; }}
    QPushButton[role="link"]:disabled {{ color: {now.faint}; }}
    QToolButton[role="picture"] {{ background: transparent; border: {ring}px solid transparent;
        border-radius: {CORNER}px; padding: {HAIR}px; }}
    QToolButton[role="picture"]:hover {{ border-color: {now.line}; }}
    QToolButton[role="picture"]:focus {{ border-color: {now.accent}; }}
    QPushButton::menu-indicator {{ image: {_part(now, "chevron-down")}; width: {SNUG}px; height: {SNUG}px;
        subcontrol-origin: border; subcontrol-position: right center; right: {_PAD}px; }}
    """


def _ticks(now: Colours) -> str:
    """What is ticked. The frame of the focus is Qt's own otherwise: in the colour of a selection, hardly to be seen."""
    return f"""
    QCheckBox, QRadioButton {{ border: {now.ring}px solid transparent; border-radius: {CORNER}px; padding: 1px; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {now.accent}; }}
    QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QMenu::indicator
        {{ width: {SNUG}px; height: {SNUG}px; border: 1px solid {now.edge}; background: {now.panel}; }}
    QCheckBox::indicator, QAbstractItemView::indicator, QMenu::indicator:non-exclusive {{ border-radius: {HAIR}px; }}
    QRadioButton::indicator, QMenu::indicator:exclusive {{ border-radius: 7px; }}
    QMenu::indicator {{ margin-left: {GAP}px; }}
    {_each("::indicator:checked", "QCheckBox", "QAbstractItemView", "QRadioButton", "QMenu")}
        {{ background: {now.accent}; border-color: {now.accent}; image: {_part(now, "check")}; }}
    QRadioButton::indicator:checked, QMenu::indicator:exclusive:checked {{ image: {_part(now, "dot")}; }}
    {_each("::indicator:disabled", "QCheckBox", "QRadioButton")}
        {{ background: {now.ground}; border-color: {now.faint}; }}
    QCheckBox::indicator:checked:disabled {{ image: {_part(now, "check-faint")}; }}
    QRadioButton::indicator:checked:disabled {{ image: {_part(now, "dot-faint")}; }}
    """


def _fields(now: Colours) -> str:
    ring = now.ring
    return f"""
    QLineEdit, QPlainTextEdit, QTextEdit, QComboBox {{ background: {now.panel};
        border: 1px solid {now.edge}; border-radius: {CORNER}px; padding: 5px {GAP}px;
        selection-background-color: {now.accent}; selection-color: {now.accent_text}; }}
    QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {now.quiet}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus
        {{ border: {ring}px solid {now.accent}; padding: {_PAD - ring}px {GAP + 1 - ring}px; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled
        {{ background: {now.ground}; border-color: {now.line}; }}
    QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus
        {{ border: none; padding: 0; background: transparent; }}
    QComboBox::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow {{ image: {_part(now, "chevron-down")}; width: {SNUG}px; height: {SNUG}px; }}
    """


def _steppers(now: Colours) -> str:
    """Numbers, dates and times with their two arrows."""
    thin = TIGHT + 1 - now.ring
    return f"""
    QAbstractSpinBox {{ background: {now.panel}; border: 1px solid {now.edge}; border-radius: {CORNER}px;
        padding: {TIGHT}px {TIGHT}px {TIGHT}px {SNUG}px; selection-background-color: {now.accent};
        selection-color: {now.accent_text}; }}
    QAbstractSpinBox:focus {{ border: {now.ring}px solid {now.accent};
        padding: {thin}px {thin}px {thin}px {GAP + thin}px; }}
    QAbstractSpinBox:disabled {{ background: {now.ground}; border-color: {now.line}; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ subcontrol-origin: border; width: 18px;
        border: none; background: transparent; }}
    QAbstractSpinBox::up-button {{ subcontrol-position: top right; margin: {HAIR}px {HAIR}px 0 0; }}
    QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; margin: 0 {HAIR}px {HAIR}px 0; }}
    QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {now.accent_soft}; }}
    QAbstractSpinBox::up-arrow {{ image: {_part(now, "chevron-up")}; width: 10px; height: 10px; }}
    QAbstractSpinBox::down-arrow {{ image: {_part(now, "chevron-down")}; width: 10px; height: 10px; }}
    """


def _lists(now: Colours) -> str:
    ring = now.ring if now.high else 1  # a line of another colour, where that is seen
    return f"""
    QTableView, QListView, QTreeView {{ background: {now.panel}; alternate-background-color: {now.raised};
        border: 1px solid {now.line}; padding: {ring - 1}px; gridline-color: {now.line}; outline: none;
        selection-background-color: {now.accent_soft}; selection-color: {now.text}; }}
    QTableView:focus, QListView:focus, QTreeView:focus {{ border: {ring}px solid {now.accent}; padding: 0; }}
    QListView[role="pages"]::item {{ padding: {_PAD}px {GAP}px; border-left: {BAR}px solid transparent; }}
    QListView[role="pages"]::item:selected {{ background: {now.accent_soft}; color: {now.text};
        border-left: {BAR}px solid {now.accent}; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QHeaderView::section {{ background: {now.raised}; color: {now.quiet}; border: none;
        border-right: 1px solid {now.line}; border-bottom: 1px solid {now.line};
        padding: {_PAD}px {GAP}px; font-weight: 600; }}
    """


def _tabs(now: Colours) -> str:
    return f"""
    QTabWidget::pane {{ border: none; border-top: 1px solid {now.line}; }}
    QTabBar::tab {{ background: transparent; padding: {GAP - now.ring}px {ROOMY - now.ring}px;
        border: {now.ring}px solid transparent; }}
    QTabBar::tab:selected {{ border-bottom: {BAR}px solid {now.accent}; font-weight: 600; }}
    QTabBar::tab:focus {{ border-color: {now.accent}; }}
    """


def _menus(now: Colours) -> str:
    frame, mark = (now.edge, now.accent) if now.high else (now.line, "transparent")
    return f"""
    QMenuBar {{ background: {now.ground}; }}
    QMenuBar::item {{ background: transparent; padding: {TIGHT}px {GAP + HAIR}px; border-radius: {CORNER}px; }}
    QMenuBar::item:selected {{ background: {now.accent_soft}; }}
    QMenu {{ background: {now.panel}; border: 1px solid {frame}; padding: {TIGHT}px; }}
    QMenu::item {{ padding: {_PAD}px {MARGIN}px {_PAD}px {SNUG}px; border: 1px solid transparent;
        border-radius: {CORNER}px; }}
    QMenu::item:selected {{ background: {now.accent_soft}; border-color: {mark}; }}
    QMenu::item:disabled {{ color: {now.faint}; }}
    QMenu::icon {{ padding-left: {GAP}px; }}
    QMenu::separator {{ height: 1px; background: {now.line}; margin: {TIGHT}px {GAP}px; }}
    """


def _rest(now: Colours) -> str:
    handle = now.edge if now.high else now.line
    return f"""
    QStatusBar {{ background: {now.raised}; border-top: 1px solid {now.line}; padding-left: {GAP}px; }}
    QStatusBar::item {{ border: none; }}
    QSplitter::handle {{ background: {now.line}; }}
    QProgressBar {{ border: 1px solid {handle}; border-radius: {CORNER}px; background: {now.panel};
        text-align: center; }}
    QProgressBar::chunk {{ background: {now.accent}; border-radius: {CORNER - 1}px; }}
    QScrollBar {{ background: transparent; border: none; margin: 0; }}
    QScrollBar:vertical {{ width: {SNUG}px; }}
    QScrollBar:horizontal {{ height: {SNUG}px; }}
    QScrollBar::handle {{ background: {handle}; border-radius: {CORNER}px; margin: {HAIR}px; }}
    QScrollBar::handle:vertical {{ min-height: {ROOMY * 2}px; }}
    QScrollBar::handle:horizontal {{ min-width: {ROOMY * 2}px; }}
    QScrollBar::handle:hover {{ background: {now.quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QScrollArea {{ border: none; background: transparent; }}
    QScrollArea[role="read"] {{ border: {now.ring}px solid transparent; border-radius: {CORNER}px; }}
    QScrollArea[role="read"]:focus {{ border-color: {now.accent}; }}
    """


def _each(what: str, *kinds: str) -> str:
    return ", ".join(kind + what for kind in kinds)


def _part(now: Colours, name: str) -> str:
    """A picture: a style sheet can neither draw nor colour one, so each set has its own (resources/icons/parts)."""
    return f"url({(ICONS / 'parts' / now.name / name).as_posix()}.svg)"
