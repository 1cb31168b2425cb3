"""What stands across a case: decisions under way, contradictions, and words that nobody has explained yet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from models.desk.cases import CaseView
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState
from models.domain.codes import NOT_MAPPED
from models.domain.names import ACTIONS
from ui.queues.labels import data_label, link_button
from ui.runtime.language import format_local_time, say, translate
from ui.shell.theme import GAP

_SHOWN = frozenset({AttemptState.TO_DO, AttemptState.CONTRADICTED})


class Notices(QWidget):
    """Two banners at most, each with the button that leads on."""

    todo_requested = Signal()
    teach_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.decision = data_label("warning")
        self.to_todo = link_button(translate("queues", "Open the list of what is to be carried out"))
        self.to_todo.clicked.connect(self.todo_requested)
        self.unknown: list[tuple[QLabel, QPushButton]] = [self._unknown_part(), self._unknown_part()]
        self._words: list[tuple[str, str]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self.decision)
        layout.addWidget(self.to_todo)
        for number, (words, teach) in enumerate(self.unknown):
            teach.clicked.connect(partial(self._teach, number))
            layout.addWidget(words)
            layout.addWidget(teach)

    def show_view(self, view: CaseView) -> None:
        """Show what concerns this case."""
        attempt = _standing(view)
        self.decision.setText(_about(attempt) if attempt else "")
        self.decision.setVisible(attempt is not None)
        self.to_todo.setVisible(attempt is not None)
        self._show_unknown(view.case)
        self.setVisible(attempt is not None or bool(self._words))

    def _unknown_part(self) -> tuple[QLabel, QPushButton]:
        return data_label("warning"), QPushButton(translate("queues", "Teach what this word means…"))

    def _show_unknown(self, case: AfterSale) -> None:
        self._words = _unknown(case)
        for number, (words, teach) in enumerate(self.unknown):
            there = number < len(self._words)
            words.setVisible(there)
            teach.setVisible(there)
            if there:
                about = translate("queues", "Nobody has said yet what “{word}” means.")
                words.setText(about.format(word=self._words[number][1]))

    def _teach(self, number: int) -> None:
        self.teach_requested.emit(*self._words[number])


def _standing(view: CaseView) -> Attempt | None:
    """The decision that is under way, else the newest one if the platform contradicted it."""
    if view.open_attempts:
        return view.open_attempts[-1]
    newest = max(view.attempts, key=lambda attempt: attempt.made_at, default=None)
    if newest is None or newest.state not in _SHOWN or newest.acknowledged_at is not None:
        return None
    return newest


def _about(attempt: Attempt) -> str:
    if attempt.state is AttemptState.CONTRADICTED:
        source = translate("queues", "⚠ “{action}” was decided by {by} ({at}), but the platform shows something else.")
    elif attempt.ticked_at is not None:
        source = translate(
            "queues", "☑ “{action}”, decided by {by} ({at}), was ticked off. The platform's next word confirms it."
        )
    else:
        source = translate("queues", "☐ To be carried out: “{action}”, decided by {by} ({at}).")
    return source.format(action=say(ACTIONS[attempt.action]), by=attempt.by, at=format_local_time(attempt.made_at))


def _unknown(case: AfterSale) -> list[tuple[str, str]]:
    words = (("type", case.type, case.type_text), ("status", case.status, case.status_text))
    return [(kind, text) for kind, code, text in words if code == NOT_MAPPED and text]
