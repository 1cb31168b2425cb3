"""When a case becomes urgent: the limits of the bands, for each queue."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from models.desk.deadlines.band_limits import check, set_limits
from models.desk.desk import Desk
from models.domain.changes import Changes
from models.domain.deadlines import Band, BandLimits
from models.domain.errors import UserError
from models.domain.limits import SETTABLE, USUAL
from models.domain.names import QUEUES
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import button, cancel_button, label, notice, row, say_in
from ui.dialogs.span_box import SpanBox
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import GAP, SIGNS

PARTS = (("near", Band.NEAR), ("warm", Band.WARM), ("hot", Band.HOT))
"""From the calmest; the fields of `BandLimits` and the sign that each begins."""


class BandLimitsDialog(GrowingDialog):
    """One line per queue. Nothing is kept before all lines are in order."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        title = translate("dialogs", "When a case becomes urgent")
        self.setWindowTitle(title)
        self.boxes: dict[str, dict[str, SpanBox]] = {}
        self.problem = notice("warning")
        self.save_button = QPushButton(translate("dialogs", "Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        self.usual_button = button(translate("dialogs", "The &usual ones"), self.show_usual)
        about = translate(
            "dialogs", "So long before the platform acts a band begins. The same for all who work on this profile."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 2, GAP * 3, GAP * 2)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(label(title, "title"))
        layout.addWidget(label(about, "quiet", wrap=True))
        layout.addLayout(self._grid())
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addLayout(row(self.usual_button, None, cancel_button(self.reject), self.save_button))
        self._check()

    @property
    def limits(self) -> dict[str, BandLimits]:
        """As they stand in the fields, by the queue's key."""
        return {key: BandLimits(**{name: box.span for name, box in boxes.items()}) for key, boxes in self.boxes.items()}

    def show_usual(self) -> None:
        """Put the usual limits into all fields; they are kept with the next save."""
        for boxes in self.boxes.values():
            for name, box in boxes.items():
                box.span = getattr(USUAL, name)

    def accept(self) -> None:
        """Keep them; a refusal is shown and the dialog stays."""
        if not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        self._lanes.run(
            LaneName.WRITE,
            set_limits,
            self._desk,
            self.limits,
            done=lambda _done: super(BandLimitsDialog, self).accept(),
            failed=self._refused,
            owner=self,
            changes=Changes(cases=True, settings=True),
        )

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP * 2)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(0, 1)
        for column, (name, band) in enumerate(PARTS, start=1):
            grid.addWidget(label(f"{SIGNS[band]} {_names()[name]}", "heading"), 0, column)
        for line, queue in enumerate(SETTABLE, start=1):
            grid.addWidget(label(say(QUEUES[queue.key])), line, 0)
            self.boxes[queue.key] = self._line(grid, line, queue.key)
        return grid

    def _line(self, grid: QGridLayout, line: int, key: str) -> dict[str, SpanBox]:
        boxes = {}
        for column, (name, _band) in enumerate(PARTS, start=1):
            spoken = f"{say(QUEUES[key])}, {_names()[name]}"
            box = boxes[name] = SpanBox(spoken, getattr(self._desk.limits.of(key), name))
            box.changed.connect(self._check)
            grid.addWidget(box, line, column)
        return boxes

    def _check(self) -> None:
        """Say which queue's bands do not lie within each other."""
        wrong = next((key for key, limits in self.limits.items() if not limits.in_order), None)
        say_in(self.problem, "" if wrong is None else f"{say(QUEUES[wrong])}: {_why(self.limits[wrong])}")
        self.save_button.setEnabled(wrong is None)

    def _refused(self, error: BaseException) -> None:
        self._check()
        if isinstance(error, UserError):
            say_in(self.problem, say(error.text))


def _names() -> dict[str, str]:
    return {
        "near": translate("dialogs", "Soon"),
        "warm": translate("dialogs", "Urgent"),
        "hot": translate("dialogs", "Most urgent"),
    }


def _why(limits: BandLimits) -> str:
    try:
        check(limits)
    except UserError as error:
        return say(error.text)
    return ""
