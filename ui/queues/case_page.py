"""The sheet inside the case panel: from what one decides by, down to what one looks up."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.desk.cases import CaseView
from models.domain.deadlines import BandLimits
from ui.queues import facts
from ui.queues.actions_box import ActionsBox
from ui.queues.case_header import CaseHeader
from ui.queues.evidence_strip import EvidenceStrip
from ui.queues.fact_list import FactList, SectionList
from ui.queues.keys import ACTION_KEYS, EVIDENCE
from ui.queues.labels import breakable, data_label, link_button, own_label
from ui.queues.siblings import Siblings
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.shell.theme import GAP


class CasePage(QWidget):
    """Its parts are made once and filled for each case."""

    copied = Signal(str)

    def __init__(self, lanes: Lanes, limits: BandLimits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = CaseHeader(limits)
        self.reason = data_label("strong")
        self.words = data_label()
        self.evidence = EvidenceStrip(lanes)
        self.see_evidence = _evidence_button()
        self.action_box = ActionsBox()
        self.siblings = Siblings()
        self.sections = SectionList()
        self.decisions = SectionList()
        self.timeline = FactList()
        self.log_note = own_label("", "quiet")
        self.log_note.hide()
        self._siblings_heading = _heading(translate("queues", "Other cases of this order"))
        self._decisions_heading = _heading(translate("queues", "Decisions made here"))
        for part in (self.sections, self.decisions, self.timeline):
            part.copied.connect(self.copied)
        self._lay_out()

    def show_view(self, view: CaseView, now: datetime) -> None:
        """Show a case."""
        self.setUpdatesEnabled(False)
        self.header.show_view(view, now)
        self._show_words(view)
        self.evidence.show_view(view)
        self.action_box.show_view(view)
        self.siblings.show_rows(view.siblings)
        self.siblings.setVisible(bool(view.siblings))
        self._siblings_heading.setVisible(bool(view.siblings))
        self.sections.show_sections(facts.sections(view))
        self.decisions.show_sections(facts.decisions(view))
        self._decisions_heading.setVisible(bool(view.attempts))
        self.decisions.setVisible(bool(view.attempts))
        self.timeline.show_facts(facts.timeline(view))
        self.setUpdatesEnabled(True)

    def say_of_log(self, words: str) -> None:
        """Say beside the timeline why it lacks the platform's own log; "" says nothing."""
        self.log_note.setText(words)
        self.log_note.setVisible(bool(words))

    def _show_words(self, view: CaseView) -> None:
        case = view.case
        reasons = (part for part in (case.reason, case.reason_label) if part)
        self.reason.setText(breakable(" · ".join(reasons)))
        self.reason.setVisible(bool(self.reason.text()))
        said = case.buyer_words and f"“{case.buyer_words}”"
        self.words.setText(breakable(said) or translate("queues", "The buyer wrote nothing."))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP * 2)
        layout.setSpacing(GAP)
        layout.addWidget(self.header)
        layout.addWidget(_rule())
        layout.addLayout(self._titled(translate("queues", "The buyer"), self.see_evidence))
        for widget in (self.reason, self.words, self.evidence, _rule(), self.action_box, _rule()):
            layout.addWidget(widget)
        layout.addWidget(self._siblings_heading)
        layout.addWidget(self.siblings)
        layout.addWidget(self._decisions_heading)
        layout.addWidget(self.decisions)
        layout.addWidget(self.sections)
        layout.addWidget(_heading(translate("queues", "Timeline")))
        layout.addWidget(self.log_note)
        layout.addWidget(self.timeline)
        layout.addStretch(1)

    def _titled(self, title: str, button: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(_heading(title))
        row.addStretch(1)
        row.addWidget(button)
        return row


def _evidence_button() -> QPushButton:
    name = translate("queues", "View evidence")
    return link_button(f"{name}  ({ACTION_KEYS[EVIDENCE]})")


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("role", "rule")
    return rule
