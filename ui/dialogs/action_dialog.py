"""What every decision dialog shares: the case on top, the form, what is missing, and the one button that decides.

A dialog turns input into a plain `ActInput`. It decides nothing itself: what is
missing is asked of `models.desk.inputs`, the same guard that `decide.act` passes.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from models.desk.inputs import PLATFORM_REMARK_LENGTH, REMARK_LENGTH, ActInput, missing
from models.desk.ledger.sendoff import ByHand, Outlook, Sendoff
from models.domain.actions import Action, Need, Way, why_closed
from models.domain.aftersale import AfterSale
from ui.dialogs.at_hand import AtHand
from ui.dialogs.case_card import case_card
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import cancel_button, label, notice, rule, say_in
from ui.dialogs.sendoff_words import by_hand_words, sent_words
from ui.dialogs.yielding_area import YieldingArea
from ui.runtime.language import say, translate
from ui.shell.theme import DIALOG_MARGINS, GAP, HAIR, SNUG

WIDTH = 720
WIDE = 880
"""Of a dialog that shows evidence and parcels beside each other."""
WIDEST = 1180
"""Of one that has them beside the case."""


class ActionDialog(GrowingDialog):
    """Asks for what an action needs. `accepted` only when nothing is missing; then `given()` is the answer.

    Enter decides; in a text of several lines Ctrl+Enter does. Without an `outlook` the decision is one that
    people carry out.
    """

    other_wanted = Signal(str)
    """The key of another action of the same case that is to be taken instead of this one."""
    evidence_wanted = Signal(str)
    """The key of the exhibit to begin with, "" for the first."""

    def __init__(
        self,
        case: AfterSale,
        action: Action,
        title: str,
        outlook: Outlook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        way = action.way(case)
        if way is None:
            raise ValueError(f"{action.key} is closed for {case.aftersale_id}")
        self.case = case
        self.action = action
        self.way: Way = way
        self.outlook = outlook
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, 0)  # as high as its texts need, and no higher
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP)
        self._warnings: list[QLabel] = []
        self._under_fields: dict[Need, QLabel] = {}
        self._card = case_card(case)
        self.consequence_label = label("", "quiet", wrap=True)
        self.missing_label = label("", "missing", wrap=True)
        self.missing_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.decide_button = QPushButton()
        self.decide_button.setProperty("role", "primary")
        self.decide_button.setDefault(True)
        self.decide_button.clicked.connect(self.accept)
        self._decide_keys = QShortcut(self)
        self._decide_keys.setKeys([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        self._decide_keys.activated.connect(self.accept)
        self._lay_out(title)

    def given(self) -> ActInput:
        """The answer so far. Each dialog fills in its own parts."""
        raise NotImplementedError

    def decide_words(self, *, sent: bool) -> str:
        """What stands on the button; `sent` is whether the decision is sent from here."""
        raise NotImplementedError

    @property
    def sendoff(self) -> Sendoff:
        """How the decision would leave with what is in the form now."""
        if self.outlook is None:
            return Sendoff(by_hand=ByHand.NO_LINE)
        return self.outlook.sendoff(self.action, self.case, self.way, self.given())

    def named_under(self, field: QWidget | QLayout, need: Need) -> QVBoxLayout:
        """A field with a line right under it, which names what the field still lacks."""
        line = label("", "missing", wrap=True)
        line.hide()
        self._under_fields[need] = line
        both = QVBoxLayout()
        both.setSpacing(HAIR)
        if isinstance(field, QWidget):
            both.addWidget(field)
        else:
            both.addLayout(field)
        both.addWidget(line)
        return both

    def lack_of(self, need: Need) -> str:
        """What one field still lacks, in the user's language; "" for nothing."""
        if need not in self.way.needs:
            return ""
        return " ".join(say(text) for text in missing(replace(self.way, needs=(need,)), self.given()))

    def show_beside(self, at_hand: AtHand) -> None:
        """Have evidence and parcels beside the case, so that one decides in view of them."""
        at_hand.setParent(self)
        self._head.addWidget(at_hand, 1)
        self.setMinimumWidth(WIDEST)
        at_hand.evidence_wanted.connect(self.evidence_wanted)

    def show_case(self, case: AfterSale) -> None:
        """Show a newer version of the case. What was entered stays."""
        fresh, before = case_card(case), self._card
        self._head.replaceWidget(before, fresh)
        before.hide()
        before.deleteLater()
        self.case, self._card = case, fresh
        self.way = self.action.way(case) or self.way
        self.refresh()

    def refresh(self) -> None:
        """Say what is missing and what will happen. Called by dialogs whenever their input changes."""
        leaves = self.sendoff
        self.decide_button.setText(self.decide_words(sent=leaves.by_hand is None))
        self.consequence_label.setText(self.consequence(leaves))
        lacks = self.lacking()
        under = {need: self.lack_of(need) for need in self._under_fields}
        for need, line in self._under_fields.items():
            say_in(line, under[need])
        elsewhere = [lack for lack in lacks if lack not in under.values()]  # nothing is said twice
        self.missing_label.setText("\n".join(elsewhere))
        everything = translate("dialogs", "Still missing: {what}").format(what=" ".join(lacks)) if lacks else ""
        self.missing_label.setAccessibleName(everything)
        self.decide_button.setAccessibleDescription(everything)
        self.decide_button.setEnabled(not lacks)

    def lacking(self) -> list[str]:
        """What is still missing, in the user's language."""
        return self.lacks_in(self.given())

    def lacks_in(self, given: ActInput) -> list[str]:
        """What would be missing with this answer. An action that is closed by now lacks everything."""
        closed = why_closed(self.action, self.case)
        if closed is not None:
            return [say(closed)]
        lacks = [say(text) for text in missing(self.way, given)]
        if len(given.remark) > self.remark_length:
            too_long = translate("dialogs", "The remark has {count} characters; {most} are possible.")
            lacks.append(too_long.format(count=len(given.remark), most=self.remark_length))
        return lacks

    @property
    def remark_length(self) -> int:
        """How many characters a remark may have: one that the platform keeps is short."""
        return PLATFORM_REMARK_LENGTH if Need.REMARK in self.way.needs else REMARK_LENGTH

    def warn(self, *sentences: str) -> None:
        """Show what to look at twice, each in a strip of its own, in place of what was said before."""
        for strip in self._warnings:
            strip.hide()
            strip.deleteLater()
        self._warnings = [notice(text=sentence) for sentence in sentences]
        for place, strip in enumerate(self._warnings):
            self.body.insertWidget(place, strip)

    def accept(self) -> None:
        """Close with a decision, unless something is missing."""
        if not self.lacking():
            super().accept()

    def consequence(self, leaves: Sendoff) -> str:
        """What deciding does."""
        return sent_words(leaves) if leaves.by_hand is None else by_hand_words(leaves.by_hand)

    def _lay_out(self, title: str) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(SNUG)
        self._head.addWidget(self._card, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(title, "title"))
        layout.addWidget(YieldingArea(self._middle()), 1)
        layout.addWidget(rule())
        layout.addWidget(self.consequence_label)
        layout.addLayout(self._buttons())

    def _middle(self) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setSpacing(SNUG)
        made.addLayout(self._head)
        made.addLayout(self.body)
        made.addStretch(1)
        return made

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.missing_label, 1)
        row.addWidget(cancel_button(self.reject))
        row.addWidget(self.decide_button)
        return row


def remark_line() -> QLineEdit:
    """A remark in one line, so that Enter decides from it. It is never cut off silently: `lacking` complains."""
    line = QLineEdit()
    line.setAccessibleName(translate("dialogs", "Remark"))
    line.setPlaceholderText(translate("dialogs", "For colleagues; may stay empty"))
    return line
