"""A button with two fields: from and to which amount."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget, QWidgetAction

from models.domain.money import fen_from_yuan, yuan_from_fen
from ui.queues.labels import emphasise
from ui.runtime.language import translate, without_mnemonic
from ui.shell.theme import GAP, ROOMY

QUIET_MS = 250
FIELD_WIDTH = 150


class AmountButton(QPushButton):
    """Amounts in yuan. As long as what stands in the fields makes no sense, it says so and nothing changes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._range: tuple[int | None, int | None] = (None, None)
        self.lowest = self._field(translate("queues", "Amount from, in yuan"))
        self.highest = self._field(translate("queues", "Amount to, in yuan"))
        self.fault = QLabel()
        self.fault.setProperty("role", "missing")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.take)
        self.setAutoDefault(True)
        self.setMenu(self._popup())
        self._show()

    @property
    def range_fen(self) -> tuple[int | None, int | None]:
        """From and to, both included, in fen; `None` is no limit."""
        return self._range

    def choose(self, lowest: int | None, highest: int | None) -> None:
        """Set both limits, without telling anybody."""
        self._range = (lowest, highest)
        for field, fen in ((self.lowest, lowest), (self.highest, highest)):
            field.blockSignals(True)
            field.setText("" if fen is None else yuan_from_fen(fen).replace(",", ""))
            field.blockSignals(False)
        self._timer.stop()
        self._say("")
        self._show()

    def take(self) -> None:
        """Make what stands in the fields the limits, if it can be understood."""
        self._timer.stop()
        try:
            lowest, highest = _fen(self.lowest.text()), _fen(self.highest.text())
        except ValueError as error:
            words = translate("queues", "“{text}” is no amount in yuan. Write it like 99 or 99.50.")
            self._say(words.format(text=error))
            return
        if lowest is not None and highest is not None and lowest > highest:
            self._say(translate("queues", "“From” is more than “to”: no amount lies between them."))
            return
        self._say("")
        if (lowest, highest) != self._range:
            self._range = (lowest, highest)
            self._show()
            self.changed.emit()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setFixedWidth(FIELD_WIDTH)
        field.setMaxLength(20)
        field.textChanged.connect(self._on_typed)
        field.returnPressed.connect(self._on_enter)
        return field

    def _popup(self) -> QMenu:
        body = QWidget()
        form = QFormLayout()
        form.setSpacing(GAP)
        form.addRow(translate("queues", "&From ¥"), self.lowest)
        form.addRow(translate("queues", "&To ¥"), self.highest)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(ROOMY, GAP, ROOMY, GAP)
        layout.addLayout(form)
        layout.addWidget(self.fault)
        menu = QMenu(self)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(body)
        menu.addAction(holder)
        menu.aboutToShow.connect(self._on_open)
        return menu

    def _on_open(self) -> None:
        QTimer.singleShot(0, self.lowest, self.lowest.setFocus)

    def _on_typed(self) -> None:
        self._timer.start()

    def _on_enter(self) -> None:
        self.take()
        if not self.fault.text():
            self.menu().close()

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.setVisible(bool(words))
        self.fault.setFixedWidth(FIELD_WIDTH + GAP * 6)
        if self.menu() is not None:
            self.menu().adjustSize()

    def _show(self) -> None:
        title = translate("queues", "&Amount")
        words = _in_words(*self._range)
        self.setText(f"{title}: {words}" if words else title)
        emphasise(self, bool(words))
        heard = words or translate("queues", "Any")
        self.setAccessibleName(f"{without_mnemonic(title)}: {heard}")


def _fen(text: str) -> int | None:
    return fen_from_yuan(text.strip()) if text.strip() else None


def _in_words(lowest: int | None, highest: int | None) -> str:
    if lowest is None and highest is None:
        return ""
    low = "" if lowest is None else f"¥{_plain(lowest)}"
    high = "" if highest is None else f"¥{_plain(highest)}"
    if lowest is None:
        return f"≤ {high}"
    return f"≥ {low}" if highest is None else f"{low}–{high}"


def _plain(fen: int) -> str:
    return yuan_from_fen(fen).removesuffix(".00")
