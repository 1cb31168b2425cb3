"""Reminding the buyer to send the goods back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger.sendoff import Outlook
from models.domain.actions import Action
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState
from models.domain.book import SmsTemplate
from ui.dialogs.action_dialog import ActionDialog
from ui.dialogs.parts import label
from ui.dialogs.sms_editor import SmsEditor
from ui.dialogs.template_keeper import TemplateKeeper
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time, translate


class RemindDialog(ActionDialog):
    """Asks for the text. `attempts` are all decisions on the case; the reminders among them are told."""

    def __init__(
        self,
        case: AfterSale,
        action: Action,
        templates: Sequence[SmsTemplate],
        places: Mapping[str, str],
        attempts: Sequence[Attempt],
        desk: Desk,
        lanes: Lanes,
        outlook: Outlook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(case, action, translate("dialogs", "Remind the buyer to send the goods back"), outlook, parent)
        self.history = label(reminded(attempts), "strong", wrap=True)
        self.sms = SmsEditor(templates, places)
        TemplateKeeper(desk, lanes, action.key, self.sms)
        quota = translate("dialogs", "How many texts are left for this case stands in the back office.")
        self.body.addWidget(self.history)
        self.body.addWidget(label(quota, "quiet", wrap=True))
        self.body.addWidget(self.sms)
        self.sms.changed.connect(self.refresh)
        self.refresh()
        self.sms.template.setFocus()

    def given(self) -> ActInput:
        """The decision, with the text word for word."""
        return ActInput(sms_text=self.sms.text, looked_at=self.case)

    def decide_words(self, *, sent: bool) -> str:
        """What stands on the button."""
        return translate("dialogs", "Remind") if sent else translate("dialogs", "Decide: remind")

    def lacking(self) -> list[str]:
        """A text with a hole is not missing: the hole is named."""
        holes = self.sms.lacking()
        if not holes:
            return super().lacking()
        return self.lacks_in(replace(self.given(), sms_text=self.sms.preview.text)) or holes


def reminded(attempts: Sequence[Attempt]) -> str:
    """How often and when last the buyer of this case was reminded, as far as it is known here."""
    sent = [a for a in attempts if a.action == "remind" and a.state is not AttemptState.CANCELLED]
    if not sent:
        return translate("dialogs", "This buyer has not been reminded from here yet.")
    last = max(sent, key=lambda attempt: attempt.made_at)
    source = translate("dialogs", "Reminders so far: {count}. The last one: {at}, by {by}.")
    return source.format(count=len(sent), at=format_local_time(last.ticked_at or last.made_at), by=last.by)
