"""What a person wants to be told, and how; and what everybody at the desk shares."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSpinBox, QTimeEdit, QVBoxLayout, QWidget

from models.desk.alerts.choices import choices_of, choose, choose_for_team, team_choices
from models.desk.desk import Desk
from models.desk.who import me
from models.domain.alerts import AlertChoices, QuietHours, TeamChoices, Urgency
from models.domain.changes import Changes
from models.domain.deadlines import Band
from models.domain.names import band_name
from models.domain.queues import ALL
from ui.alerts.sounds import play
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import button, cancel_button, label, row
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import GAP, SIGNS

WIDTH = 600
BANDS = (Band.HOT, Band.WARM, Band.NEAR, Band.OVERDUE)
MINUTE = timedelta(minutes=1)
_LONGEST = 240
"""Minutes."""


class AlertSettings(GrowingDialog):
    """Reads what was chosen and keeps what is chosen, by itself; closes once it is kept."""

    def __init__(self, desk: Desk, lanes: Lanes, *, has_tray: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self._before = AlertChoices()
        title = translate("alerts", "Alerts")
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.bands = {band: QCheckBox(f"{SIGNS[band]}  {self._band_words(band)}") for band in BANDS}
        self.repeats = QCheckBox(translate("alerts", "&Repeat the most urgent until somebody acts on the case"))
        self.waits = [_minutes(1) for _ in range(3)]
        self.sound = QCheckBox(translate("alerts", "&Sound"))
        self.quiet = QCheckBox(translate("alerts", "&Quiet, but for what would lapse meanwhile"))
        self.quiet_from, self.quiet_to = _clock(translate("alerts", "From")), _clock(translate("alerts", "To"))
        self.tray = QCheckBox(translate("alerts", "&Go on watching in the tray when the window is closed"))
        self.tray.setEnabled(has_tray)
        self.last, self.claim = _minutes(0), _minutes(1)
        self.keep_button = QPushButton(translate("alerts", "Save"))
        self.keep_button.setProperty("role", "primary")
        self.keep_button.setDefault(True)
        self.keep_button.setEnabled(False)  # until what was chosen is here
        self.keep_button.clicked.connect(self.accept)
        self.repeats.toggled.connect(self._open_fields)
        self.quiet.toggled.connect(self._open_fields)
        self._lay_out(title)
        lanes.run(LaneName.READ, _read, desk, done=self._show, owner=self)

    def given(self) -> AlertChoices:
        """What is chosen now."""
        return replace(
            self._before,
            bands=frozenset(band for band, box in self.bands.items() if box.isChecked()),
            repeat=tuple(wait.value() * MINUTE for wait in self.waits) if self.repeats.isChecked() else (),
            sound=self.sound.isChecked(),
            quiet=QuietHours(_time(self.quiet_from), _time(self.quiet_to)) if self.quiet.isChecked() else None,
            keep_in_tray=self.tray.isChecked(),
        )

    def given_for_team(self) -> TeamChoices:
        """The same of what everybody shares."""
        return TeamChoices(claim_lasts=self.claim.value() * MINUTE, last_minutes=self.last.value() * MINUTE)

    def accept(self) -> None:
        """Keep it."""
        if self.keep_button.isEnabled():
            self.keep_button.setEnabled(False)
            self._lanes.run(
                LaneName.WRITE,
                _keep,
                self._desk,
                self.given(),
                self.given_for_team(),
                done=self._kept,
                failed=self._not_kept,
                owner=self,
                changes=Changes(settings=True, cases=True),
            )

    def _show(self, found: tuple[AlertChoices, TeamChoices]) -> None:
        choices, team = found
        self._before = choices
        for band, box in self.bands.items():
            box.setChecked(band in choices.bands)
        self.repeats.setChecked(bool(choices.repeat))
        waits = choices.repeat or AlertChoices().repeat
        for place, wait in enumerate(self.waits):
            wait.setValue(waits[min(place, len(waits) - 1)] // MINUTE)
        self.sound.setChecked(choices.sound)
        quiet = choices.quiet or QuietHours()
        self.quiet.setChecked(choices.quiet is not None)
        for field, at in ((self.quiet_from, quiet.start), (self.quiet_to, quiet.end)):
            field.setTime(QTime(at.hour, at.minute))
        self.tray.setChecked(choices.keep_in_tray)
        self.last.setValue(team.last_minutes // MINUTE)
        self.claim.setValue(team.claim_lasts // MINUTE)
        self._open_fields()
        self.keep_button.setEnabled(True)

    def _open_fields(self) -> None:
        for wait in self.waits:
            wait.setEnabled(self.repeats.isChecked())
        for field in (self.quiet_from, self.quiet_to):
            field.setEnabled(self.quiet.isChecked())

    def _kept(self, _done: None) -> None:
        super().accept()

    def _not_kept(self, error: BaseException) -> None:
        self.keep_button.setEnabled(True)
        self._lanes.failed.emit(error)

    def _band_words(self, band: Band) -> str:
        return say(band_name(band, self._desk.limits.shared(ALL.key)))

    def _lay_out(self, title: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 2, GAP * 3, GAP * 2)
        layout.setSpacing(GAP + GAP // 4)
        layout.addWidget(label(title, "title"))
        about = translate("alerts", "A case is told once in each of these bands, many of them as one notice.")
        layout.addWidget(label(about, "quiet", wrap=True))
        layout.addWidget(label(translate("alerts", "For you: tell me of"), "heading"))
        layout.addLayout(row(*self.bands.values(), None, spacing=GAP * 2))
        layout.addWidget(self.repeats)
        layout.addLayout(_indented(*self._schedule()))
        layout.addLayout(row(self.sound, button(translate("alerts", "Try it"), _try, "link"), None))
        layout.addLayout(row(self.quiet, self.quiet_from, label("–"), self.quiet_to, None))
        layout.addWidget(self.tray)
        layout.addSpacing(GAP)
        layout.addWidget(label(translate("alerts", "For everybody at this desk"), "heading"))
        layout.addLayout(
            self._team_line(translate("alerts", "&Last warning to all, minutes before the end"), self.last)
        )
        layout.addLayout(
            self._team_line(translate("alerts", "A &claim ends after so many minutes without a step"), self.claim)
        )
        layout.addStretch(1)
        layout.addLayout(row(None, cancel_button(self.reject), self.keep_button))

    def _schedule(self) -> list[QWidget]:
        first, second, third = self.waits
        for wait, name in zip(self.waits, _wait_names(), strict=True):
            wait.setAccessibleName(name)
        return [
            label(translate("alerts", "after")),
            first,
            label(translate("alerts", "then")),
            second,
            label(translate("alerts", "then every")),
            third,
            label(translate("alerts", "minutes")),
        ]

    def _team_line(self, words: str, field: QSpinBox) -> QHBoxLayout:
        return row(label(words, buddy=field), None, field)


def _wait_names() -> tuple[str, ...]:
    return (
        translate("alerts", "Minutes until it is repeated the first time"),
        translate("alerts", "Minutes until it is repeated the second time"),
        translate("alerts", "Minutes between repetitions from then on"),
    )


def _indented(*things: QWidget) -> QHBoxLayout:
    layout = row(*things, None)
    layout.setContentsMargins(GAP * 3, 0, 0, 0)
    return layout


def _minutes(least: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(least, _LONGEST)
    return field


def _clock(name: str) -> QTimeEdit:
    field = QTimeEdit()
    field.setDisplayFormat("HH:mm")
    field.setAccessibleName(name)
    return field


def _time(field: QTimeEdit) -> time:
    return time(field.time().hour(), field.time().minute())


def _try() -> None:
    play(Urgency.PRESSING)


def _read(desk: Desk) -> tuple[AlertChoices, TeamChoices]:
    return choices_of(desk, me(desk)), team_choices(desk)


def _keep(desk: Desk, choices: AlertChoices, team: TeamChoices) -> None:
    choose(desk, me(desk), choices)
    choose_for_team(desk, team)
