"""What stands across a case: a decision that is not settled, and words that nobody has explained yet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from models.desk.cases import CaseView
from models.domain.actions import Lane
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState
from models.domain.codes import NOT_MAPPED
from models.domain.names import ACTIONS
from models.domain.text import QT_TRANSLATE_NOOP
from ui.queues.attempt_signs import sign_of
from ui.queues.labels import data_label, link_button
from ui.runtime.language import format_local_time, say, translate
from ui.shell.theme import TIGHT

_BY_HAND = frozenset({AttemptState.TO_DO, AttemptState.CONTRADICTED})
"""What the list of what is carried out leads on with; everything else is in the outbox."""


class Notices(QWidget):
    """Two banners at most, each with the button that leads on."""

    todo_requested = Signal()
    outbox_requested = Signal()
    teach_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.decision = data_label("warning")
        self.to_todo = link_button(translate("queues", "Open the list of what is to be carried out"))
        self.to_todo.clicked.connect(self.todo_requested)
        self.to_outbox = link_button(translate("queues", "See it in the outbox"))
        self.to_outbox.clicked.connect(self.outbox_requested)
        self.unknown: list[tuple[QLabel, QPushButton]] = [self._unknown_part(), self._unknown_part()]
        self._words: list[tuple[str, str]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addWidget(self.decision)
        layout.addWidget(self.to_todo)
        layout.addWidget(self.to_outbox)
        for number, (words, teach) in enumerate(self.unknown):
            teach.clicked.connect(partial(self._teach, number))
            layout.addWidget(words)
            layout.addWidget(teach)

    def show_view(self, view: CaseView) -> None:
        """Show what concerns this case."""
        attempt = _standing(view)
        self.decision.setText(_about(attempt) if attempt else "")
        self.decision.setVisible(attempt is not None)
        by_hand = attempt is not None and attempt.state in _BY_HAND
        self.to_todo.setVisible(by_hand)
        self.to_outbox.setVisible(attempt is not None and not by_hand)
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
    """What is not settled: a decision before a reminder, a newer one before an older, as in the lists."""
    unsettled = (attempt for attempt in view.attempts if attempt.is_unsettled)
    return max(unsettled, key=lambda attempt: (attempt.lane is Lane.DECISION, attempt.id), default=None)


def _about(attempt: Attempt) -> str:
    sign = sign_of(attempt.state, ticked=attempt.ticked_at is not None)
    at = format_local_time(attempt.made_at)
    told = _source(attempt).format(action=say(ACTIONS[attempt.action]), by=attempt.by, at=at)
    why = say(attempt.outcome) if attempt.outcome is not None and attempt.state in _WITH_WHY else ""
    return "\n".join(filter(None, (f"{sign} {told}", why)))


def _source(attempt: Attempt) -> str:
    if attempt.state is AttemptState.TO_DO and attempt.ticked_at is not None:
        return translate(
            "queues", "“{action}”, decided by {by} ({at}), was ticked off. The platform's next word confirms it."
        )
    return translate("queues", _SOURCES[attempt.state])


_WITH_WHY = frozenset({AttemptState.DRAFT, AttemptState.IN_DOUBT, AttemptState.REFUSED})
_SOURCES: dict[AttemptState, str] = {
    AttemptState.DRAFT: QT_TRANSLATE_NOOP("queues", "Not sent yet: “{action}”, decided by {by} ({at})."),
    AttemptState.HOLDING: QT_TRANSLATE_NOOP(
        "queues", "About to be sent: “{action}”, decided by {by} ({at}). It can still be taken back."
    ),
    AttemptState.SENDING: QT_TRANSLATE_NOOP("queues", "Being sent: “{action}”, decided by {by} ({at})."),
    AttemptState.IN_DOUBT: QT_TRANSLATE_NOOP("queues", "In doubt: “{action}”, decided by {by} ({at})."),
    AttemptState.REFUSED: QT_TRANSLATE_NOOP("queues", "Not done: “{action}”, decided by {by} ({at})."),
    AttemptState.TO_DO: QT_TRANSLATE_NOOP("queues", "To be carried out: “{action}”, decided by {by} ({at})."),
    AttemptState.CONTRADICTED: QT_TRANSLATE_NOOP(
        "queues", "“{action}” was decided by {by} ({at}), but the platform shows something else."
    ),
}


def _unknown(case: AfterSale) -> list[tuple[str, str]]:
    words = (("type", case.type, case.type_text), ("status", case.status, case.status_text))
    return [(kind, text) for kind, code, text in words if code == NOT_MAPPED and text]
