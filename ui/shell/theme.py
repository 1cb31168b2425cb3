"""The look, from one place: colours, spacing, type sizes. Widgets ask for names, never for numbers of their own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from models.domain.deadlines import Band

GAP = 8
"""The unit of all distances, in device-independent pixels."""
ROW_HEIGHT = 36

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
FONTS = ["Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", "Helvetica Neue", "Noto Sans"]
TEXT_POINTS = 10.5


@dataclass(frozen=True, slots=True)
class Ink:
    """A mark's two colours: what is written, and what it is written on."""

    text: str
    ground: str


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours, light or dark. `bands` mark urgency, always beside a sign and a word."""

    ground: str
    panel: str
    raised: str
    line: str
    text: str
    quiet: str
    accent: str
    accent_text: str
    accent_soft: str
    danger: str
    warning: Ink
    good: Ink
    bands: dict[Band, Ink]


LIGHT = Colours(
    ground="#f4f5f7",
    panel="#ffffff",
    raised="#f9fafb",
    line="#dcdfe5",
    text="#1c2330",
    quiet="#5a6372",
    accent="#2358a8",
    accent_text="#ffffff",
    accent_soft="#e3ecf9",
    danger="#b3261e",
    warning=Ink("#6d4600", "#fdf0d5"),
    good=Ink("#17603a", "#e2f3e8"),
    bands={
        Band.OVERDUE: Ink("#ffffff", "#5b1a1a"),
        Band.HOT: Ink("#ffffff", "#b3261e"),
        Band.WARM: Ink("#5c2d00", "#fbd9b5"),
        Band.NEAR: Ink("#4d4100", "#f8efc4"),
        Band.CALM: Ink("#33404f", "#eef1f5"),
        Band.UNKNOWN: Ink("#5a6372", "#ffffff"),
    },
)
DARK = Colours(
    ground="#16191f",
    panel="#1e222a",
    raised="#252a33",
    line="#39404c",
    text="#e8ebf0",
    quiet="#a3adbb",
    accent="#7fb0f5",
    accent_text="#0f1a2b",
    accent_soft="#26384f",
    danger="#ff8f86",
    warning=Ink("#ffdca0", "#4a3510"),
    good=Ink("#a9e3c1", "#143d27"),
    bands={
        Band.OVERDUE: Ink("#ffffff", "#7d2020"),
        Band.HOT: Ink("#2a0503", "#ff8f86"),
        Band.WARM: Ink("#ffd3a8", "#5a3410"),
        Band.NEAR: Ink("#f2e6a4", "#463c0c"),
        Band.CALM: Ink("#c6cfdb", "#2b313b"),
        Band.UNKNOWN: Ink("#a3adbb", "#1e222a"),
    },
)

SIGNS: dict[Band, str] = {
    Band.OVERDUE: "■",
    Band.HOT: "▲",
    Band.WARM: "◆",
    Band.NEAR: "●",
    Band.CALM: "○",
    Band.UNKNOWN: "–",
}
"""A shape for each band, so that colour is never the only sign."""


def colours() -> Colours:
    """The set in use: the system's choice of light or dark."""
    return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def dress(app: QApplication) -> None:
    """Give the application its style, palette and type."""
    app.setStyle("Fusion")
    font = QFont()
    font.setFamilies(FONTS)
    font.setPointSizeF(TEXT_POINTS)
    app.setFont(font)
    now = colours()
    app.setPalette(_palette(now))
    app.setStyleSheet(_sheet(now))


def digits_font(points: float = TEXT_POINTS + 1.5) -> QFont:
    """A bold face for countdowns."""
    font = QFont(QApplication.font())
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _palette(now: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: now.ground,
        QPalette.ColorRole.Base: now.panel,
        QPalette.ColorRole.AlternateBase: now.raised,
        QPalette.ColorRole.Button: now.raised,
        QPalette.ColorRole.WindowText: now.text,
        QPalette.ColorRole.Text: now.text,
        QPalette.ColorRole.ButtonText: now.text,
        QPalette.ColorRole.PlaceholderText: now.quiet,
        QPalette.ColorRole.Highlight: now.accent_soft,
        QPalette.ColorRole.HighlightedText: now.text,
        QPalette.ColorRole.Link: now.accent,
        QPalette.ColorRole.Accent: now.accent,
        QPalette.ColorRole.ToolTipBase: now.raised,
        QPalette.ColorRole.ToolTipText: now.text,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(now.quiet))
    return palette


def _chevron(now: Colours) -> str:
    name = "dark" if now is DARK else "light"
    return (ICONS / f"chevron-down-{name}.svg").as_posix()


def _sheet(now: Colours) -> str:
    return f"""
    QWidget {{ color: {now.text}; }}
    QWidget:disabled {{ color: {now.quiet}; }}
    QToolTip {{ background: {now.raised}; color: {now.text}; border: 1px solid {now.line}; padding: 4px; }}
    QLabel[role="title"] {{ font-size: 15pt; font-weight: 600; }}
    QLabel[role="heading"] {{ font-weight: 600; color: {now.quiet}; }}
    QLabel[role="strong"] {{ font-weight: 600; }}
    QLabel[role="amount"] {{ font-size: 17pt; font-weight: 600; }}
    QLabel[role="quiet"] {{ color: {now.quiet}; }}
    QLabel[role="missing"] {{ color: {now.danger}; }}
    QLabel[role="warning"] {{ background: {now.warning.ground}; color: {now.warning.text}; border-radius: 4px;
        padding: 6px 10px; }}
    QLabel[role="good"] {{ background: {now.good.ground}; color: {now.good.text}; border-radius: 4px;
        padding: 6px 10px; }}
    QFrame[role="card"] {{ background: {now.panel}; border: 1px solid {now.line}; border-radius: 6px; }}
    QFrame[role="rule"] {{ background: {now.line}; max-height: 1px; min-height: 1px; border: none; }}
    QPushButton {{ background: {now.panel}; border: 1px solid {now.line}; border-radius: 4px;
        padding: 6px 14px; min-height: 18px; }}
    QPushButton:hover {{ background: {now.raised}; border-color: {now.accent}; }}
    QPushButton:focus {{ border: 2px solid {now.accent}; padding: 5px 13px; }}
    QPushButton:disabled {{ background: {now.ground}; color: {now.quiet}; border-color: {now.line}; }}
    QPushButton[role="primary"] {{ background: {now.accent}; color: {now.accent_text}; border-color: {now.accent};
        font-weight: 600; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {now.text}; }}
    QPushButton[role="primary"]:disabled {{ background: {now.ground}; color: {now.quiet}; border-color: {now.line}; }}
    QPushButton[role="link"] {{ background: transparent; border: none; color: {now.accent}; padding: 2px 4px; }}
    QPushButton[role="link"]:focus {{ border: 1px solid {now.accent}; }}
    QPushButton:checked {{ background: {now.accent_soft}; border-color: {now.accent}; }}
    QLineEdit, QPlainTextEdit, QTextEdit, QComboBox {{ background: {now.panel};
        border: 1px solid {now.line}; border-radius: 4px; padding: 5px 8px; selection-background-color: {now.accent};
        selection-color: {now.accent_text}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus
        {{ border: 2px solid {now.accent}; padding: 4px 7px; }}
    QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus
        {{ border: none; padding: 0; background: transparent; }}
    QComboBox::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow {{ image: url({_chevron(now)}); width: 12px; height: 12px; }}
    QTableView, QListView, QTreeView {{ background: {now.panel}; alternate-background-color: {now.raised};
        border: 1px solid {now.line}; gridline-color: {now.line}; outline: none;
        selection-background-color: {now.accent_soft}; selection-color: {now.text}; }}
    QTableView:focus, QListView:focus {{ border: 1px solid {now.accent}; }}
    QHeaderView::section {{ background: {now.raised}; color: {now.quiet}; border: none;
        border-right: 1px solid {now.line}; border-bottom: 1px solid {now.line}; padding: 6px 8px; font-weight: 600; }}
    QTabWidget::pane {{ border: none; border-top: 1px solid {now.line}; }}
    QTabBar::tab {{ background: transparent; padding: 8px 14px; border-bottom: 3px solid transparent; }}
    QTabBar::tab:selected {{ border-bottom: 3px solid {now.accent}; font-weight: 600; }}
    QTabBar::tab:focus {{ color: {now.accent}; }}
    QStatusBar {{ background: {now.raised}; border-top: 1px solid {now.line}; padding-left: {GAP}px; }}
    QStatusBar::item {{ border: none; }}
    QSplitter::handle {{ background: {now.line}; }}
    QProgressBar {{ border: 1px solid {now.line}; border-radius: 4px; background: {now.panel}; text-align: center; }}
    QProgressBar::chunk {{ background: {now.accent}; border-radius: 3px; }}
    QScrollBar {{ background: transparent; border: none; margin: 0; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {now.line}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {now.quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QScrollArea {{ border: none; background: transparent; }}
    """
