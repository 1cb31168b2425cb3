"""Before a batch begins: what would be done, what it needs, what is left out and why. Then the one button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger import batch_plans
from models.desk.ledger.batch_plans import BatchPlan
from models.domain.errors import UserError
from models.domain.names import ACTIONS
from ui.dialogs.batch_inputs import INPUTS, Ground
from ui.dialogs.batch_summary import BatchSummary
from ui.dialogs.batch_words import case_number, consequence, what_it_does
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.left_out_list import LeftOutList
from ui.dialogs.parts import cancel_button, label, rule
from ui.runtime.jobs import Job, LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import DIALOG_MARGINS, GAP, SNUG

WIDTH = 760
SETTLED_MS = 250
"""So long after the last change of an entry the cases are looked over again."""


class BatchPlanDialog(GrowingDialog):
    """The button opens once the cases were looked over with what stands in the form, and not before."""

    begin_wanted = Signal(object, object)
    """The `ActInput`, and the versions that were looked over."""

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        aftersale_ids: Sequence[str],
        action: str,
        ground: Ground,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._ids, self._action = desk, lanes, tuple(aftersale_ids), action
        self._job: Job | None = None
        self._plan: BatchPlan | None = None
        self._writing = False
        self.summary = BatchSummary()
        self.inputs = INPUTS[action](ground)
        self.left_out = LeftOutList()
        self.left_heading = label("", "heading")
        self.what_then = label("", "quiet", wrap=True)
        self.missing_label = label("", "missing", wrap=True)
        self.begin_button = QPushButton()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self.look)
        self._lay_out()
        self._connect()
        self.inputs.first.setFocus()
        self.look()

    @property
    def plan(self) -> BatchPlan | None:
        """What would be done with what stands in the form; `None` while that is being looked at."""
        return self._plan

    def look(self) -> None:
        """Look the cases over with what stands in the form."""
        self._settled.stop()
        self._forget()
        self._job = self._lanes.run(
            LaneName.READ,
            batch_plans.plan,
            self._desk,
            self._ids,
            self._action,
            self.inputs.given(),
            done=self._take,
            failed=self._fell,
            owner=self,
        )

    def begin(self) -> None:
        """Ask for it to begin, if it can."""
        if self.begin_button.isEnabled() and self._plan is not None:
            self.begin_wanted.emit(self._given(), self._plan.seen)

    def show_writing(self, writing: bool) -> None:
        """The decisions are being written down, or that failed."""
        self._writing = writing
        self.inputs.setEnabled(not writing)
        self._refresh()

    def reject(self) -> None:
        """Leave, unless it is being written down just now."""
        if not self._writing:
            self._settled.stop()
            super().reject()

    def _given(self) -> ActInput:
        return self.inputs.given()

    def _forget(self) -> None:
        if self._job is not None:
            self._job.drop()
        self._job = self._plan = None
        self._refresh()

    def _on_changed(self) -> None:
        self._forget()
        self._settled.start()

    def _take(self, plan: BatchPlan) -> None:
        self._job, self._plan = None, plan
        self.summary.show_plan(plan, self._desk.clock.now())
        self.inputs.show_sample(plan.sample)
        self.left_out.fill(plan.left_out)
        heading = translate("batch", "Left out: {cases}").format(cases=case_number(len(plan.left_out)))
        self.left_heading.setText(heading)
        for part in (self.left_heading, self.left_out):
            part.setVisible(bool(plan.left_out))
        self.what_then.setText(consequence(plan) if plan.ready else "")
        self._refresh()

    def _fell(self, error: BaseException) -> None:
        self._job = None
        if isinstance(error, UserError):
            self.missing_label.setText(say(error.text))

    def _refresh(self) -> None:
        plan, lacks = self._plan, self._lacks()
        self.missing_label.setText("\n".join(lacks))
        self.begin_button.setEnabled(plan is not None and bool(plan.ready) and not lacks)
        if plan is not None:
            by_hand = plan.by_hand == len(plan.ready)
            self.begin_button.setText(what_it_does(self._action, len(plan.ready), plan.sum_fen, by_hand=by_hand))
        elif not self.begin_button.text():
            self.begin_button.setText(say(ACTIONS[self._action]))

    def _lacks(self) -> list[str]:
        if self._writing:
            return [translate("batch", "Writing the decisions down…")]
        if self._plan is None:
            return [translate("batch", "Looking at the cases…")]
        return [*map(say, self._plan.lacking), *self.inputs.faults()]

    def _connect(self) -> None:
        self.inputs.changed.connect(self._on_changed)
        self.inputs.edited.connect(self._refresh)
        self.begin_button.clicked.connect(self.begin)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.begin)

    def _lay_out(self) -> None:
        title = translate("batch", "{action}: several cases").format(action=say(ACTIONS[self._action]))
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.missing_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.begin_button.setProperty("role", "primary")
        self.begin_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(title, "title"))
        layout.addWidget(self.summary)
        layout.addWidget(self.inputs)
        layout.addWidget(self.left_heading)
        layout.addWidget(self.left_out)
        layout.addStretch(1)
        layout.addWidget(rule())
        layout.addWidget(self.what_then)
        layout.addLayout(self._buttons())
        for part in (self.left_heading, self.left_out):
            part.hide()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.missing_label, 1)
        row.addWidget(cancel_button(self.reject))
        row.addWidget(self.begin_button)
        return row
