"""Reminding the buyer to send the goods back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger.sendoff import Outlook
from models.desk.notices.guards import closed_by_quiet, closed_by_quota, sent_already
from models.desk.notices.sent import last_of
from models.domain.actions import Action
from models.domain.aftersale import AfterSale
from models.domain.book import SmsTemplate
from models.domain.sent_text import SentText, receipt_words
from models.domain.text import Text
from ui.dialogs.action_dialog import ActionDialog
from ui.dialogs.parts import label, say_in
from ui.dialogs.sms_editor import SmsEditor
from ui.dialogs.template_keeper import TemplateKeeper
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time, say, translate


class RemindDialog(ActionDialog):
    """Asks for the text. `sent` are the texts that went to the buyer of this case, oldest first; the last is told."""

    def __init__(
        self,
        case: AfterSale,
        action: Action,
        templates: Sequence[SmsTemplate],
        places: Mapping[str, str],
        sent: Sequence[SentText],
        desk: Desk,
        lanes: Lanes,
        outlook: Outlook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(case, action, translate("dialogs", "Remind the buyer to send the goods back"), outlook, parent)
        self._sent = list(sent)
        self.history = label(sent_words(sent), "strong", wrap=True)
        self.failed = label("", "warning", wrap=True)
        self.quota = label(quota_words(case), "quiet", wrap=True)
        self.sms = SmsEditor(templates, places, outlook=outlook)
        self.again = QCheckBox(translate("dialogs", "&Send this very text once more"))
        self.again.hide()
        TemplateKeeper(desk, lanes, action.key, self.sms)
        for part in (self.history, self.failed, self.quota, self.sms, self.again):
            self.body.addWidget(part)
        say_in(self.failed, failed_words(sent))
        self.sms.changed.connect(self.refresh)
        self.again.toggled.connect(self.refresh)
        self.refresh()
        (self.sms.variables.first_empty() or self.sms.template).setFocus()

    def given(self) -> ActInput:
        """The decision, with the text word for word and what it is made of."""
        by_platform = self.sms.values is not None
        return ActInput(
            sms_text=self.sms.text,
            sms_template_id=self.sms.template_id if by_platform else None,  # own words stand for themselves
            sms_values=self.sms.values,
            sms_again=self.again.isChecked(),
            looked_at=self.case,
        )

    def decide_words(self, *, sent: bool) -> str:
        """What stands on the button."""
        return translate("dialogs", "Remind") if sent else translate("dialogs", "Decide: remind")

    def refresh(self) -> None:
        """Whether the buyer has read these very words before depends on the words."""
        same = sent_already(self._sent, self.sms.text)
        self.again.setVisible(same is not None or self.again.isChecked())
        self.quota.setText(quota_words(self.case))
        super().refresh()

    def lacking(self) -> list[str]:
        """What closes it altogether, then what is missing. A text with a hole is not missing: the hole is named."""
        closed = self._closed()
        if closed is not None:
            return [say(closed)]
        holes = self.sms.lacking()
        if holes:
            return self.lacks_in(replace(self.given(), sms_text=self.sms.preview.text)) or holes
        same = None if self.again.isChecked() else sent_already(self._sent, self.sms.text)
        return super().lacking() or ([] if same is None else [say(same)])

    def _closed(self) -> Text | None:
        """What the ledger would say: no quota, or too soon after the last text."""
        closed = closed_by_quota(self.case)
        if closed is not None or self.outlook is None:
            return closed
        return closed_by_quiet(last_of(self._sent), self.outlook.shop, self.outlook.clock.now())


def sent_words(sent: Sequence[SentText]) -> str:
    """How many texts this buyer got, and when, by whom and with what receipt the last one went."""
    if not sent:
        return translate("dialogs", "This buyer has not been sent a text from here yet.")
    last = sent[-1]
    source = translate("dialogs", "Texts so far: {count}. The last one: {at}, by {by}{receipt}.")
    receipt = "" if last.receipt is None else " · " + say(receipt_words(last.receipt))
    return source.format(count=len(sent), at=format_local_time(last.at), by=last.by, receipt=receipt)


def failed_words(sent: Sequence[SentText]) -> str:
    """That the last text never reached the buyer."""
    if not sent or not sent[-1].failed:
        return ""
    return translate("dialogs", "The last text never reached the buyer, so that another one may go at once.")


def quota_words(case: AfterSale) -> str:
    """How many texts the platform allows for this case yet, where it tells."""
    if case.sms_left is None:
        return translate("dialogs", "How many texts are left for this case stands in the back office.")
    return translate("dialogs", "Texts left for this case: {count}.").format(count=case.sms_left)
