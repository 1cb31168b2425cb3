"""The strip of evidence for a dialog: it has its pictures fetched by itself for as long as it is seen."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from models.desk.cases import CaseView
from models.desk.desk import Desk
from ui.dialogs.picture_fetching import PictureFetching
from ui.queues.evidence_strip import EvidenceStrip
from ui.runtime.lanes import Lanes


class CaseEvidence(EvidenceStrip):
    """Of the one case that it is made for."""

    def __init__(self, view: CaseView, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(lanes, parent)
        self._view = view
        self._own = PictureFetching(desk, lanes, self)
        self.listen_to(self._own)
        self.show_view(view)

    def showEvent(self, event: QShowEvent) -> None:
        """Have them fetched."""
        super().showEvent(event)
        self._fetch()

    def show_view(self, view: CaseView) -> None:
        """Show what there is now; a case may be read in full only after the dialog came."""
        self._view = view
        super().show_view(view)
        if self.isVisible():
            self._fetch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits any more."""
        self._own.leave()
        super().hideEvent(event)

    def _fetch(self) -> None:
        self._own.want(self._view.case.aftersale_id, [one.url for one in self._view.exhibits if one.url])
