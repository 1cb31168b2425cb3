"""What a decision about shipped goods rests on, in the same view: the evidence, and where the parcels are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.desk.ledger.lines import Lines
from models.domain.route import parcels_of
from ui.dialogs.parcel_way import ParcelWay
from ui.dialogs.parts import card, label
from ui.queues.evidence_strip import EvidenceStrip
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.shell.theme import GAP, ROOMY, SNUG, TIGHT

EVIDENCE_KEY = "E"


class AtHand(QWidget):
    """Two cards beside each other. E looks at the evidence large; typed into a text it stays a letter."""

    evidence_wanted = Signal(str)
    """The key of the exhibit to begin with, "" for the first."""

    def __init__(
        self,
        view: CaseView,
        desk: Desk,
        lanes: Lanes,
        lines: Lines | None,
        evidence: EvidenceStrip | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Begin to read the parcels' way at once.

        Args:
            view: the case with all that is known around it.
            desk: the desk.
            lanes: who works off the window's thread.
            lines: the lines to the platform; `None` for a shop without one.
            evidence: the evidence in small, or `None` where there is none.
            parent: the dialog.
        """
        super().__init__(parent)
        self.view, self.evidence = view, evidence
        self.way = ParcelWay(desk, lanes, lines)
        parcels = parcels_of(view.case, view.dossier)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SNUG)
        if evidence is not None:
            heading = translate("dialogs", "Evidence ({key})").format(key=EVIDENCE_KEY)
            layout.addWidget(_titled(heading, evidence), 1)
            QShortcut(QKeySequence(EVIDENCE_KEY), self, lambda: self.evidence_wanted.emit(""))
            evidence.opened.connect(self.evidence_wanted)
        layout.addWidget(_titled(translate("dialogs", "Where the parcel is"), self.way), 1)
        self.way.show_parcels(view.case.shop_id, parcels)

    def renew_evidence(self, view: CaseView) -> None:
        """Show the evidence as it is known now; the rest stays as it was looked at."""
        if self.evidence is not None:
            self.evidence.show_view(view)

    def is_open(self, action: str) -> bool:
        """Whether another action could be taken on the case."""
        return any(one.key == action and one.open for one in self.view.actions)


def _titled(heading: str, shown: QWidget) -> QWidget:
    frame = card()
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(ROOMY, GAP, ROOMY, GAP)
    layout.setSpacing(TIGHT)
    layout.addWidget(label(heading, "heading"))
    layout.addWidget(shown)
    layout.addStretch(1)
    return frame
