"""Samples of texts to buyers for the gallery: what is missing, and what became of the last one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QDialog

from models.desk import templates
from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.desk.ledger.sendoff import outlook
from models.domain.actions import REMIND
from models.domain.book import TemplateStatus
from models.domain.sent_text import Receipt, SentText, TextStatus
from ui.dialogs.remind import RemindDialog
from ui.runtime.lanes import Lanes

CLERK = "小林"  # untranslated: a name
FAILED = "号码不可达"  # untranslated: the platform's words
LAST = "您的退货商品还未寄出，请尽快寄回。"  # untranslated: buyers read Chinese


class TextSamples:
    """Dialogs on a case that waits for the buyer's parcel."""

    def __init__(self, desk: Desk, lanes: Lanes, waiting: Callable[[], CaseView]) -> None:
        self._desk, self._lanes, self._waiting = desk, lanes, waiting

    def builders(self) -> dict[str, Callable[[], QDialog]]:
        """By the names of their pictures."""
        return {"remind-missing": self._missing, "remind-by-hand": self._by_hand}

    def _missing(self) -> RemindDialog:
        """A template in review whose variable nobody filled in, after a text that failed."""
        dialog = self._dialog(self._failed())
        platforms = (one for one in templates.listed(self._desk) if one.platform_id)
        dialog.sms.set_templates([one for one in platforms if one.status is not TemplateStatus.OPEN])
        return dialog

    def _by_hand(self) -> RemindDialog:
        """The shop's own words."""
        dialog = self._dialog()
        own = next(one for one in templates.listed(self._desk, REMIND.key) if not one.platform_id)
        dialog.sms.template.setCurrentIndex(dialog.sms.template.findData(own.id))
        return dialog

    def _dialog(self, *sent: SentText) -> RemindDialog:
        case = self._waiting().case
        texts, places = templates.listed(self._desk, REMIND.key), templates.values(self._desk, case.aftersale_id, None)
        leaves = outlook(self._desk, case.shop_id)
        return RemindDialog(case, REMIND, texts, places, sent, self._desk, self._lanes, leaves)

    def _failed(self) -> SentText:
        at = self._desk.clock.now() - timedelta(hours=2)
        receipt = Receipt(attempt_id=0, message_id="", status=TextStatus.FAILED, told_at=at, said=FAILED)
        return SentText(attempt_id=0, action=REMIND.key, at=at, by=CLERK, text=LAST, by_hand=False, receipt=receipt)
