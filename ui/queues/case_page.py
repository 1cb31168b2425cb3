"""The sheet inside the case panel: from what one decides by, down to what one looks up."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.domain.amounts import order_sum, refund_split
from ui.queues import facts
from ui.queues.actions_box import ActionsBox
from ui.queues.amount_table import AmountTable
from ui.queues.case_header import CaseHeader
from ui.queues.evidence_strip import EvidenceStrip
from ui.queues.fact_list import FactList, SectionList
from ui.queues.goods_list import GoodsList
from ui.queues.goods_pictures import GoodsPictures
from ui.queues.keys import ACTION_KEYS, EVIDENCE
from ui.queues.labels import breakable, data_label, link_button, own_label
from ui.queues.laying_out import laid_out_once
from ui.queues.notes_box import NotesBox
from ui.queues.remarks_box import RemarksBox
from ui.queues.siblings import Siblings
from ui.queues.titled import heading, titled
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.shell.icon_names import Icon
from ui.shell.icons import icon
from ui.shell.theme import GAP, ROOMY, put_icon


class CasePage(QWidget):
    """Its parts are made once and filled for each case."""

    copied = Signal(str)

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = CaseHeader(desk)
        self.reason = data_label("strong")
        self.words = data_label()
        self.evidence = EvidenceStrip(lanes)
        self.see_evidence = _evidence_button()
        self.action_box = ActionsBox()
        self.siblings = Siblings(desk.limits)
        self.goods = GoodsList()
        self.goods_pictures = GoodsPictures(desk, lanes, self)
        self.goods_pictures.came.connect(self.goods.show_picture)
        self.amounts = AmountTable()
        self.remarks = RemarksBox()
        self.notes = NotesBox()
        self.sections = SectionList()
        self.decisions = SectionList()
        self.timeline = FactList()
        self.log_note = own_label("", "quiet")
        self.log_note.hide()
        self._siblings_heading = heading(translate("queues", "Other cases of this order"))
        self._goods_heading = heading(translate("queues", "Goods of the order"))
        self._amounts_heading = heading(translate("queues", "The refund"))
        self._decisions_heading = heading(translate("queues", "Decisions made here"))
        for part in (self.goods, self.remarks, self.notes, self.sections, self.decisions, self.timeline):
            part.copied.connect(self.copied)
        self._lay_out()

    def show_view(self, view: CaseView, now: datetime) -> None:
        """Show a case."""
        self.setUpdatesEnabled(False)
        with laid_out_once(self, self.header, self.action_box):
            self.header.show_view(view, now)
            self._show_words(view)
            self.evidence.show_view(view)
            self.action_box.show_view(view)
            self.remarks.show_view(view)
            self.notes.show_notes(view.case.aftersale_id, view.notes)
            self._show_order(view, now)
            self.sections.show_sections(facts.sections(view))
            self.decisions.show_sections(facts.decisions(view))
            _show(bool(view.attempts), self._decisions_heading, self.decisions)
            self.timeline.show_facts(facts.timeline(view))
        self.setUpdatesEnabled(True)

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        self.header.tick(now)
        self.siblings.tick(now)

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

    def _show_order(self, view: CaseView, now: datetime) -> None:
        goods = view.dossier.goods if view.dossier is not None else ()
        self.goods.show_goods(goods)
        _show(bool(goods), self._goods_heading, self.goods)
        split = refund_split(view.case, view.dossier)
        self.amounts.show_split(split)
        _show(bool(split.parts), self._amounts_heading, self.amounts)
        self.siblings.show_rows(view.siblings, order_sum((view.case, *view.siblings), view.dossier), now)
        _show(bool(view.siblings), self._siblings_heading, self.siblings)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(ROOMY, GAP, ROOMY, ROOMY)
        layout.setSpacing(GAP)
        layout.addWidget(self.header)
        layout.addWidget(_rule())
        layout.addLayout(titled(heading(translate("queues", "The buyer")), self.see_evidence))
        decides_by: tuple[QWidget, ...] = (self.reason, self.words, self.evidence, _rule(), self.action_box, _rule())
        told: tuple[QWidget, ...] = (self.notes, self.remarks, self._siblings_heading, self.siblings)
        bought: tuple[QWidget, ...] = (self._goods_heading, self.goods, self._amounts_heading, self.amounts)
        looks_up: tuple[QWidget, ...] = (self._decisions_heading, self.decisions, self.sections)
        story: tuple[QWidget, ...] = (heading(translate("queues", "Timeline")), self.log_note, self.timeline)
        for widget in (*decides_by, *told, *bought, *looks_up, *story):
            layout.addWidget(widget)
        layout.addStretch(1)


def _evidence_button() -> QPushButton:
    name = translate("queues", "View evidence")
    made = link_button(f"{name}  ({ACTION_KEYS[EVIDENCE]})")
    put_icon(made, icon(Icon.EVIDENCE, lambda now: now.accent))
    return made


def _show(there: bool, *widgets: QWidget) -> None:
    for widget in widgets:
        widget.setVisible(there)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("role", "rule")
    return rule
