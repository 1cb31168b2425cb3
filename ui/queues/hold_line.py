"""Who has the case in hand, and until when nobody is told of it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from models.domain.alerts import Claim, Snooze
from ui.queues.labels import breakable, data_label
from ui.runtime.language import translate
from ui.runtime.spans import near_time
from ui.shell.theme import HAIR

CLAIM_SIGN, SNOOZE_SIGN = "☞", "☾"


class HoldLine(QWidget):
    """There only while one of them counts; both end by themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claim: Claim | None = None
        self._snooze: Snooze | None = None
        self.claim, self.snooze = data_label("strong"), data_label("quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HAIR)
        layout.addWidget(self.claim)
        layout.addWidget(self.snooze)
        self.hide()

    def show_hold(self, claim: Claim | None, snooze: Snooze | None, now: datetime) -> None:
        """Show these, as far as they count."""
        self._claim, self._snooze = claim, snooze
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        _say(self.claim, claim_words(self._claim, now))
        _say(self.snooze, _snooze_words(self._snooze, now))
        self.setVisible(bool(self.claim.text() or self.snooze.text()))


def claim_words(claim: Claim | None, now: datetime) -> str:
    """Who has it, and until when; "" for nobody."""
    if claim is None or not claim.holds(now):
        return ""
    source = translate("queues", "{sign} {name} has it in hand, until {time}")
    return source.format(sign=CLAIM_SIGN, name=breakable(claim.by), time=near_time(claim.until, now))


def _snooze_words(snooze: Snooze | None, now: datetime) -> str:
    if snooze is None or not snooze.holds(now):
        return ""
    source = translate("queues", "{sign} Nobody is told of it until {time} ({name}): {reason}")
    time, reason = near_time(snooze.until, now), breakable(snooze.reason)
    return source.format(sign=SNOOZE_SIGN, time=time, name=breakable(snooze.by), reason=reason)


def _say(label: QLabel, words: str) -> None:
    if words != label.text():
        label.setText(words)
    label.setVisible(bool(words))
