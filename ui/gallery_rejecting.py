"""Rejections on a shop with an API, for the gallery: pictures on their way, and a platform that is silent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialog

from models.desk import demo
from models.desk.books.canned import values
from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.desk.ledger.lines import Lines
from models.desk.ledger.sendoff import outlook
from models.domain.actions import REJECT
from models.domain.book import CannedText
from models.domain.reasons import REJECT_REASONS, ReasonOffer, ReasonSource, RejectReason
from models.domain.text import QT_TRANSLATE_NOOP, Text
from ui.dialogs.reject_with_reason import RejectDialog, RejectGround
from ui.dialogs.uploads import Standing, Uploads, UploadStep
from ui.runtime.lanes import Lanes

_NEED = frozenset({11, 12, 13})
_SHOWN = (7, 8, 11, 12, 13, 22, 23)
_WORDS = "请上传拆包时的照片：快递面单与实际收到的商品须在同一画面中"  # untranslated: words of the platform
OWN = ReasonOffer(
    tuple(
        RejectReason(one.code, one.text, one.code in _NEED, _WORDS if one.code in _NEED else "")
        for one in REJECT_REASONS
        if one.code in _SHOWN
    ),
    ReasonSource.PLATFORM,
)
SILENT = ReasonOffer(
    REJECT_REASONS,
    ReasonSource.NOT_ASKED,
    Text(
        QT_TRANSLATE_NOOP(
            "models",
            "The platform cannot be reached, so nothing was sent. Check this computer's internet connection, then "
            "try again ({answer}).",
        ),
        {"answer": "ConnectError"},
    ),
)
_REFUSED = Text(
    QT_TRANSLATE_NOOP("models", "The platform did not let the picture pass. Choose another one. {why}"),
    {"why": "图片含二维码"},  # untranslated: words of the platform
)
_STANDINGS = (
    Standing(UploadStep.PASSED),
    Standing(UploadStep.SENDING, 1_200_000, 3_000_000),
    Standing(UploadStep.CHECKING, 1, 1),
    Standing(UploadStep.FAILED, why=_REFUSED),
)
_NAME = "与订单不符"  # untranslated: a clerk's own
_BODY = "退回的商品与订单 ${order_id} 不符。"  # untranslated: buyers read Chinese


class _StillUploads(Uploads):
    """Sends nothing: each picture stands somewhere and stays there."""

    def begin(self, path: Path) -> None:
        """Let it stand where the next one stands."""
        self._put(path, _STANDINGS[len(self._standing) % len(_STANDINGS)])


class _StillReject(RejectDialog):
    """The dialog, without a platform to ask."""

    offer = OWN

    def ask_for_reasons(self) -> None:
        """Nobody is asked."""
        self.show_offer(self.offer)

    def make_uploads(self) -> Uploads | None:
        """Nothing is sent."""
        ground = self._ground
        if ground.desk is None or ground.lines is None:
            return None
        return _StillUploads(ground.desk, ground.lines, self.case.shop_id, self._lanes, self)


class _SilentReject(_StillReject):
    offer = SILENT


@dataclass(frozen=True, slots=True)
class RejectSamples:
    """`view` gives a case whose goods came back."""

    desk: Desk
    lanes: Lanes
    view: Callable[[], CaseView]

    def builders(self) -> dict[str, Callable[[], QDialog]]:
        """By the names that they have in the gallery."""
        return {"reject-uploading": self._uploading, "reject-silent": self._silent}

    def _uploading(self) -> QDialog:
        dialog = self._dialog(_StillReject, sorted(demo.PICTURES.glob("*.png")))
        dialog.reasons.list.setCurrentIndex(dialog.reasons.list.model().index(3, 0))
        return dialog

    def _silent(self) -> QDialog:
        return self._dialog(_SilentReject, [])

    def _dialog(self, kind: type[_StillReject], evidence: list[Path]) -> RejectDialog:
        case = self.view().case
        ground = RejectGround(
            desk=self.desk,
            lines=Lines(self.desk),  # never used, so that there is nothing to close
            texts=[CannedText(name=_NAME, action=REJECT.key, body=_BODY)],
            places=values(self.desk, case.aftersale_id),
            evidence=evidence,
        )
        return kind(case, REJECT, self.lanes, outlook(self.desk, case.shop_id), ground=ground)
