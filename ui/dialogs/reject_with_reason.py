"""Rejecting shipped goods: the reason, a remark and the evidence, all before the button opens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from models.desk import reasons
from models.desk.desk import Desk
from models.desk.inputs import ActInput, missing
from models.desk.ledger.lines import Lines
from models.desk.ledger.sendoff import Outlook, Sendoff
from models.domain.actions import Action, Need
from models.domain.aftersale import AfterSale
from models.domain.book import CannedText
from models.domain.cancel import CancelToken
from models.domain.reasons import ReasonOffer, ReasonSource, RejectReason
from ui.dialogs.action_dialog import ActionDialog, remark_line
from ui.dialogs.canned_choice import CannedChoice
from ui.dialogs.evidence_box import EvidenceBox
from ui.dialogs.parts import label, notice, row, say_in
from ui.dialogs.reason_list import ReasonList
from ui.dialogs.reason_note import ReasonNote
from ui.dialogs.reason_proof import ReasonProof
from ui.dialogs.uploads import Uploads
from ui.runtime.jobs import Job, LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import GAP, MARGIN

WIDE = 1180
"""Three columns, so that all of it is seen at once on a screen of 768 lines."""
SHARES = (10, 9, 11)
"""Of the width."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectGround:
    """What the dialog may use beside the case. Without lines the shop is one where people carry decisions out."""

    desk: Desk | None = None
    lines: Lines | None = None
    texts: Sequence[CannedText] = ()
    places: Mapping[str, str] = field(default_factory=dict)
    """What the ${places} of the texts stand for."""
    evidence: Sequence[Path] = ()
    """Files that are there from the start: photos of the receiving step."""
    reason_code: int | None = None
    """A reason that is picked from the start, if the list has it."""
    remark: str = ""


class RejectDialog(ActionDialog):
    """Asks for reason and evidence. Files may be dropped anywhere on it, pictures pasted anywhere."""

    def __init__(
        self,
        case: AfterSale,
        action: Action,
        lanes: Lanes,
        outlook: Outlook | None = None,
        parent: QWidget | None = None,
        *,
        ground: RejectGround | None = None,
    ) -> None:
        super().__init__(case, action, translate("dialogs", "Reject with a reason"), outlook, parent)
        self._lanes, self._ground = lanes, ground or RejectGround()
        self._offer: ReasonOffer | None = None
        self._asking: Job | None = None
        self.reasons = ReasonList()
        self.note = ReasonNote()
        self.reason_lack = notice("missing")
        self.proof = ReasonProof(self._ground.desk, lanes, case.aftersale_id)
        self.canned = CannedChoice(self._ground.texts, self._ground.places)
        self.remark = remark_line()
        self.remark.setAcceptDrops(False)
        self.evidence = EvidenceBox(lanes, Need.EVIDENCE in self.way.needs, uploads=self.make_uploads())
        self.by_hand = QCheckBox(translate("dialogs", "Carry it out by &hand in the back office instead"))
        self.by_hand.hide()
        self.setAcceptDrops(True)
        self._fill_body()
        self._listen()
        self.evidence.add(self._ground.evidence)
        self.reasons.pick(self._ground.reason_code)
        self.remark.setText(self._ground.remark)
        self.ask_for_reasons()
        self.reasons.setFocus()

    @property
    def reason(self) -> RejectReason | None:
        """The reason that was picked."""
        return None if self._offer is None else self._offer.reason(self.reasons.code)

    def given(self) -> ActInput:
        """The decision. A reason of the platform's own list goes in its own words."""
        own = self._offer is not None and self._offer.source is ReasonSource.PLATFORM
        return ActInput(
            reason_code=self.reasons.code,
            reason_text=self.reason.text if own and self.reason is not None else "",
            remark=self.remark.text(),
            evidence=self.evidence.paths,
            by_hand=self.by_hand.isChecked(),
            looked_at=self.case,
        )

    def decide_words(self, *, sent: bool) -> str:
        """What stands on the button."""
        return translate("dialogs", "Reject") if sent else translate("dialogs", "Decide: reject")

    def consequence(self, leaves: Sendoff) -> str:
        """What deciding does; by hand it may be the clerk's own wish."""
        if not self.by_hand.isChecked():
            return super().consequence(leaves)
        return translate(
            "dialogs",
            "Nothing is sent to the platform from here. The decision and its pictures are put on the list “To be "
            "carried out”.",
        )

    def lacking(self) -> list[str]:
        """Also the proof that this reason needs, and files that are not ready: they would be left out."""
        lacks = super().lacking()
        return lacks if self.action.way(self.case) is None else [*lacks, *self._proof_lacks()]

    def refresh(self) -> None:
        """Name what is missing beside its field too, and the reason that was picked: narrowing may hide it."""
        super().refresh()
        reason = self.reason
        say_in(self.reason_lack, "\n".join(self._lacks_of(Need.REASON)))
        self.evidence.say_lacks([*self._lacks_of(Need.EVIDENCE), *self._proof_lacks()])
        self._picked.setText(
            translate("dialogs", "Picked: {reason}").format(reason=reason.text)
            if reason
            else translate("dialogs", "Number keys 1 to 9 pick from the list.")
        )
        self.by_hand.setVisible(self._has_line and (self.by_hand.isChecked() or self._is_stuck()))

    def make_uploads(self) -> Uploads | None:
        """Who sends the pictures; `None` where people carry decisions out."""
        ground = self._ground
        if not self._has_line or ground.desk is None or ground.lines is None:
            return None
        return Uploads(ground.desk, ground.lines, self.case.shop_id, self._lanes, self)

    def ask_for_reasons(self) -> None:
        """Ask the platform for the reasons of this case; without a line to it there is the common list.

        What was offered before stands there until the answer comes.
        """
        ground = self._ground
        if not self._has_line or ground.desk is None or ground.lines is None:
            self.show_offer(reasons.ASSUMED)
            return
        if self._asking is not None:
            self._asking.cancel()
        if self._offer is None:
            self.reasons.offer(())
            self.note.show_offer(None)
        self._asking = self._lanes.run(
            LaneName.NETWORK,
            reasons.offered,
            ground.desk,
            ground.lines,
            self.case,
            done=self.show_offer,
            cancel=CancelToken(),
            owner=self,
        )
        self.refresh()

    def show_case(self, case: AfterSale) -> None:
        """Show a newer version of the case, for which other reasons may be open. What was entered stays."""
        super().show_case(case)
        self.ask_for_reasons()

    def show_offer(self, offer: ReasonOffer) -> None:
        """Let these be chosen from."""
        self._offer, self._asking = offer, None
        self.reasons.offer(offer.reasons)
        self.note.show_offer(offer)
        self._on_reason()

    def reject(self) -> None:
        """Leave without a decision: what is on its way is stopped."""
        self.evidence.stop()
        self.proof.stop()
        if self._asking is not None:
            self._asking.cancel()
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take drops for the evidence."""
        self.evidence.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take drops for the evidence."""
        self.evidence.dropEvent(event)

    @property
    def _has_line(self) -> bool:
        """Whether the decision can be sent from here, and the platform asked."""
        return self.outlook is not None and self.outlook.has_line and self._ground.lines is not None

    def _lacks_of(self, need: Need) -> list[str]:
        """What one field lacks of what every rejection of this case needs."""
        only = replace(self.way, needs=tuple(one for one in self.way.needs if one is need))
        return [say(text) for text in missing(only, self.given())]

    def _proof_lacks(self) -> list[str]:
        reason, files = self.reason, self.evidence
        lack = None if reason is None else reasons.lacks_proof(reason, files.pictures)
        asked_already = Need.EVIDENCE in self.way.needs and not files.paths
        named = [] if lack is None or asked_already else [say(lack)]
        return [*named, *files.lacking(sent=self.sendoff.by_hand is None)]

    def _is_stuck(self) -> bool:
        """Whether sending it from here does not go on by itself."""
        return self.evidence.stuck or (self._offer is not None and self._offer.source is ReasonSource.NOT_ASKED)

    def _on_reason(self) -> None:
        reason = self.reason
        self.proof.show_reason(reason)
        self.evidence.set_required(Need.EVIDENCE in self.way.needs or (reason is not None and bool(reason.needs_proof)))
        self.refresh()

    def _listen(self) -> None:
        self.reasons.changed.connect(self._on_reason)
        self.evidence.changed.connect(self.refresh)
        self.remark.textChanged.connect(self.refresh)
        self.by_hand.toggled.connect(self.refresh)
        self.canned.chosen.connect(self.remark.setText)
        self.note.again.connect(self.ask_for_reasons)
        self.evidence.watch(self.remark)
        self.evidence.watch(self.reasons.search)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.evidence.paste)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.reasons.search.setFocus)

    def _fill_body(self) -> None:
        self._picked = label("", "strong", wrap=True)
        heading = label(translate("dialogs", "R&eason"), "strong", buddy=self.reasons.list)
        remark = label(translate("dialogs", "&Remark"), "strong", buddy=self.remark)
        columns = [QVBoxLayout(), QVBoxLayout(), QVBoxLayout()]
        parts = (
            (heading, self.reasons, self.reason_lack),
            (self._picked, self.proof, self.canned, remark, self.remark),
            (self.evidence, self.by_hand),
        )
        for column, below_each_other in zip(columns, parts, strict=True):
            column.setSpacing(GAP)
            for part in below_each_other:
                column.addWidget(part)
        columns[0].setStretchFactor(self.reasons, 1)
        columns[1].addStretch(1)
        columns[2].addStretch(1)
        sides = row(*columns, spacing=MARGIN)
        for place, share in enumerate(SHARES):
            sides.setStretch(place, share)
        self.body.addWidget(self.note)
        self.body.addLayout(sides, 1)
        self.setMinimumWidth(WIDE)
