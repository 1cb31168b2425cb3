"""Fields about time and urgency: bands, repetitions, quiet hours, the limits of a queue."""

from __future__ import annotations

from datetime import time, timedelta

from PySide6.QtCore import QSignalBlocker, QTime
from PySide6.QtWidgets import QCheckBox, QWidget

from models.desk.choices.kinds import Number, Unit
from models.desk.choices.spans import SomeBands, Waits
from models.domain.alerts import AlertChoices, QuietHours
from models.domain.deadlines import Band, BandLimits
from models.domain.names import BANDS
from ui.dialogs.parts import label
from ui.dialogs.span_box import SpanBox
from ui.runtime.language import say, translate
from ui.settings.control import Control, NumberBox, TimeBox, together
from ui.shell.theme import SIGNS

_MINUTE = timedelta(minutes=1)
_PARTS = (("near", Band.NEAR), ("warm", Band.WARM), ("hot", Band.HOT))
"""From the calmest; the fields of `BandLimits` and the sign that each begins."""


class BandsControl(Control):
    """Any of several bands."""

    wide = True

    def __init__(self, kind: SomeBands) -> None:
        super().__init__(flows=True)
        self._names = {band: say(name) for band, name in kind.names.items()}
        self.boxes = {band: QCheckBox(f"{SIGNS[band]}  {name}") for band, name in self._names.items()}
        for box in self.boxes.values():
            self._line.addWidget(box)
            box.clicked.connect(self.changed)

    @property
    def value(self) -> frozenset[Band]:
        """Those that are on."""
        return frozenset(band for band, box in self.boxes.items() if box.isChecked())

    def show_value(self, value: frozenset[Band]) -> None:
        """Show what is set."""
        for band, box in self.boxes.items():
            box.setChecked(band in value)

    @property
    def fields(self) -> list[tuple[QWidget, str]]:
        """The boxes."""
        return [(box, self._names[band]) for band, box in self.boxes.items()]


class WaitsControl(Control):
    """Whether something is repeated, and how long after each time."""

    wide = True

    def __init__(self, kind: Waits) -> None:
        super().__init__(flows=True)
        minutes = Number(1, kind.longest // _MINUTE, Unit.MINUTES)
        self.on = QCheckBox(translate("settings", "On"))
        self.waits = [NumberBox(minutes) for _ in range(3)]
        between = translate("alerts", "after"), translate("alerts", "then"), translate("alerts", "then every")
        parts = [label(words) for words in between]
        self._line.addWidget(together(self.on, parts[0], self.waits[0]))
        for words, wait in zip(parts[1:], self.waits[1:], strict=True):
            self._line.addWidget(together(words, wait))
        for wait in self.waits:
            wait.valueChanged.connect(self.changed)
        self.on.clicked.connect(self._switch)

    @property
    def value(self) -> tuple[timedelta, ...]:
        """The waits; none when it is off."""
        return tuple(wait.value() * _MINUTE for wait in self.waits) if self.on.isChecked() else ()

    def show_value(self, value: tuple[timedelta, ...]) -> None:
        """Show what is set; the usual waits stand there while it is off."""
        waits = value or AlertChoices().repeat
        self.on.setChecked(bool(value))
        for place, wait in enumerate(self.waits):
            with QSignalBlocker(wait):
                wait.setValue(waits[min(place, len(waits) - 1)] // _MINUTE)
        self._open()

    @property
    def fields(self) -> list[tuple[QWidget, str]]:
        """The switch and the numbers."""
        names = (
            translate("alerts", "Minutes until it is repeated the first time"),
            translate("alerts", "Minutes until it is repeated the second time"),
            translate("alerts", "Minutes between repetitions from then on"),
        )
        return [(self.on, ""), *zip(self.waits, names, strict=True)]

    def _switch(self) -> None:
        self._open()
        self.changed.emit()

    def _open(self) -> None:
        for wait in self.waits:
            wait.setEnabled(self.on.isChecked())


class HoursControl(Control):
    """From one time of the day to another, or not at all."""

    def __init__(self) -> None:
        super().__init__()
        self.on = QCheckBox(translate("settings", "On"))
        self.start, self.end = TimeBox(), TimeBox()
        for part in (self.on, self.start, label("–"), self.end):
            self._line.addWidget(part)
        self.on.clicked.connect(self._switch)
        for field in (self.start, self.end):
            field.timeChanged.connect(lambda _time: self.changed.emit())

    @property
    def value(self) -> QuietHours | None:
        """The hours; `None` when it is off."""
        return QuietHours(_time(self.start), _time(self.end)) if self.on.isChecked() else None

    def show_value(self, value: QuietHours | None) -> None:
        """Show what is set; the usual hours stand there while it is off."""
        hours = value or QuietHours()
        self.on.setChecked(value is not None)
        for field, at in ((self.start, hours.start), (self.end, hours.end)):
            with QSignalBlocker(field):
                field.setTime(QTime(at.hour, at.minute))
        self._open()

    @property
    def fields(self) -> list[tuple[QWidget, str]]:
        """The switch and both times."""
        names = translate("alerts", "From"), translate("alerts", "To")
        return [(self.on, ""), (self.start, names[0]), (self.end, names[1])]

    def _switch(self) -> None:
        self._open()
        self.changed.emit()

    def _open(self) -> None:
        for field in (self.start, self.end):
            field.setEnabled(self.on.isChecked())


class LimitsControl(Control):
    """When the bands of a queue begin."""

    wide = True

    def __init__(self) -> None:
        super().__init__(flows=True)
        self._shown = BandLimits()
        self.boxes: dict[str, SpanBox] = {}
        for name, band in _PARTS:
            box = self.boxes[name] = SpanBox("", getattr(self._shown, name))
            words = label(f"{SIGNS[band]} {say(BANDS[band])}", buddy=box)
            self._line.addWidget(together(words, box))
            box.changed.connect(self._tell)

    @property
    def value(self) -> BandLimits:
        """The limits, in order or not."""
        return BandLimits(**{name: box.span for name, box in self.boxes.items()})

    def show_value(self, value: BandLimits) -> None:
        """Show what is set."""
        self._shown = value
        for name, box in self.boxes.items():
            with QSignalBlocker(box):
                box.span = getattr(value, name)

    @property
    def fields(self) -> list[tuple[QWidget, str]]:
        """The three spans."""
        return [(self.boxes[name], say(BANDS[band])) for name, band in _PARTS]

    def settle(self) -> None:
        """A span is read when its field is left."""
        for box in self.boxes.values():
            box.step(0)

    def _tell(self) -> None:
        if self.value != self._shown:  # a field that is only left is read as well
            self._shown = self.value
            self.changed.emit()


def _time(field: TimeBox) -> time:
    return time(field.time().hour(), field.time().minute())
