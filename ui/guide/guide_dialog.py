"""The guide of the first run: which language, how the shop works, the first cases. It can be skipped at any time."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QRadioButton, QStackedWidget, QVBoxLayout, QWidget

from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import button, card, label, row
from ui.runtime.language import LANGUAGES, translate
from ui.shell.theme import CARD_MARGINS, DIALOG_MARGINS, GAP, ROOMY

WIDTH = 620
MENU = "售后 → 导出售后单"  # untranslated: what stands in the back office, which is Chinese


class Step(IntEnum):
    """In their order."""

    LANGUAGE = 0
    WAY = 1
    FILES = 2


class GuideDialog(GrowingDialog):
    """Asks; whoever opened it does what was chosen."""

    language_chosen = Signal(str)
    shop_wanted = Signal()
    """The shop has a line: its form is to be opened."""
    demo_wanted = Signal()
    choose_wanted = Signal()
    """Files of the back office are to be chosen."""
    files_chosen = Signal(list)
    """`Path`s that were dropped."""
    skipped = Signal()

    def __init__(self, language: str, step: Step = Step.LANGUAGE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("guide", "First steps"))
        self.setMinimumWidth(WIDTH)
        self.setAcceptDrops(True)
        self.count = label("", "quiet")
        self.pages = QStackedWidget()
        self.languages: dict[str, QRadioButton] = {}
        self.ways: list[QPushButton] = []
        self.choose = button(translate("guide", "&Choose files…"), self.choose_wanted.emit, "primary")
        self.skip = button(translate("guide", "S&kip the guide"), self.reject, "link")
        self.back = button(translate("guide", "&Back"), self._go_back)
        self.next = button(translate("guide", "&Next"), partial(self.show_step, Step.WAY), "primary")
        for page in (self._language_page(language), self._way_page(), self._files_page()):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(ROOMY)
        layout.addWidget(self.count)
        layout.addWidget(self.pages, 1)
        layout.addLayout(row(self.skip, None, self.back, self.next))
        self.show_step(step)

    @property
    def step(self) -> Step:
        """The step in view."""
        return Step(self.pages.currentIndex())

    def show_step(self, step: Step) -> None:
        """Go to a step, with the keys where one begins there."""
        self.pages.setCurrentIndex(step)
        words = translate("guide", "Step {n} of {all}").format(n=step + 1, all=len(Step))
        self.count.setText(words)
        self.back.setVisible(step is not Step.LANGUAGE)
        self.next.setVisible(step is Step.LANGUAGE)
        self.next.setDefault(step is Step.LANGUAGE)
        self.choose.setDefault(step is Step.FILES)
        self._first_of(step).setFocus()

    def reject(self) -> None:
        """Skip it: Esc, the window's own button, or the link."""
        self.skipped.emit()
        super().reject()

    # files may be dropped at every step

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self.files_chosen.emit([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    # the pages

    def _language_page(self, language: str) -> QWidget:
        page, column = _page("语言 · Language", "")  # untranslated: nobody has chosen a language yet
        for code, name in LANGUAGES.items():
            choice = QRadioButton(name)
            choice.setChecked(code == language)
            choice.toggled.connect(partial(self._on_language, code))
            self.languages[code] = choice
            column.addWidget(choice)
        about = translate("guide", "The program speaks it at once. You can change it later under View → Language.")
        column.addWidget(label(about, "quiet", wrap=True))
        column.addStretch(1)
        return page

    def _way_page(self) -> QWidget:
        page, column = _page(
            translate("guide", "How does your shop work?"),
            translate("guide", "Press a number, or choose with the arrows and press Enter. The others can follow."),
        )
        ways: tuple[tuple[str, str, Callable[[], object]], ...] = (
            (
                translate("guide", "My shop gives me export files"),
                translate("guide", "No application on the open platform. Cases come from files of the back office."),
                partial(self.show_step, Step.FILES),
            ),
            (
                translate("guide", "My shop has an application"),
                translate("guide", "On the open platform, with an app key and secret. Cases come by themselves."),
                self.shop_wanted.emit,
            ),
            (
                translate("guide", "Look round first"),
                translate("guide", "A demo with invented cases. Nothing in it is real, and nothing stays."),
                self.demo_wanted.emit,
            ),
        )
        for number, (name, about, run) in enumerate(ways, start=1):
            column.addWidget(self._way(number, name, about, run))
        column.addStretch(1)
        return page

    def _way(self, number: int, name: str, about: str, run: Callable[[], object]) -> QWidget:
        made = button(f"{number}   {name}", run)
        made.setAutoDefault(True)  # Enter takes the one that has the focus
        made.setProperty("role", "choice")
        made.setAccessibleName(name)
        made.setAccessibleDescription(about)
        key = QShortcut(QKeySequence(str(number)), made)
        key.activated.connect(made.click)  # a button that is not in view does not answer
        self.ways.append(made)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(made)
        column.addWidget(label(about, "quiet", wrap=True))
        return whole

    def _files_page(self) -> QWidget:
        page, column = _page(
            translate("guide", "Your first export"),
            translate("guide", "In the back office open {menu}, and save the file (.xlsx or .csv).").format(menu=MENU),
        )
        zone = card()
        inside = QVBoxLayout(zone)
        inside.setContentsMargins(*CARD_MARGINS)
        inside.setSpacing(GAP)
        drop = label(translate("guide", "Drop the file here"), "title", wrap=True)
        drop.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside.addSpacing(ROOMY)
        inside.addWidget(drop)
        inside.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addSpacing(ROOMY)
        column.addWidget(zone, 1)
        several = translate(
            "guide", "Exports of several shops may come one after the other. Nothing is changed in the back office."
        )
        column.addWidget(label(several, "quiet", wrap=True))
        return page

    # inside

    def _first_of(self, step: Step) -> QWidget:
        chosen = next((one for one in self.languages.values() if one.isChecked()), self.next)
        return {Step.LANGUAGE: chosen, Step.WAY: self.ways[0], Step.FILES: self.choose}[step]

    def _go_back(self) -> None:
        self.show_step(Step(max(0, self.step - 1)))

    def _on_language(self, code: str, chosen: bool) -> None:
        if chosen:
            self.language_chosen.emit(code)


def _page(title: str, about: str) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(ROOMY)
    column.addWidget(label(title, "title", wrap=True))
    if about:
        column.addWidget(label(about, "quiet", wrap=True))
    return page, column
