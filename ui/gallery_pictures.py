"""The evidence viewer in the states that need more than a case with pictures."""

from __future__ import annotations

from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.domain.book import Side
from models.domain.exhibit import Exhibit
from models.domain.text import QT_TRANSLATE_NOOP, Text
from ui.dialogs.evidence_viewer import EvidenceViewer
from ui.runtime.lanes import Lanes

NOBODY = "http://127.0.0.1:9/picture.jpg"
"""An address of this computer at which nobody answers."""


def side_by_side(view: CaseView, desk: Desk, lanes: Lanes) -> EvidenceViewer:
    """Two pictures of a case held against each other."""
    kept = [one for one in view.exhibits if one.path is not None]
    viewer = EvidenceViewer(view.case.aftersale_id, kept, desk, lanes)
    viewer.side_by_side()
    return viewer


def out_of_reach(view: CaseView, desk: Desk, lanes: Lanes) -> EvidenceViewer:
    """A picture of the platform's that cannot be fetched."""
    title = Text(QT_TRANSLATE_NOOP("models", "Application {number}"), {"number": 1})
    gone = Exhibit(title=title, side=Side.BUYER, url=NOBODY)
    kept = [one for one in view.exhibits if one.path is not None]
    return EvidenceViewer(view.case.aftersale_id, [gone, *kept], desk, lanes)
