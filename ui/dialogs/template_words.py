"""What a text to buyers is called where one chooses it: its name, and how it would reach the buyer."""

from __future__ import annotations

from models.desk.notices.provider import status_words
from models.domain.book import SmsTemplate, TemplateStatus
from ui.runtime.language import say, translate


def template_words(template: SmsTemplate, *, has_line: bool) -> str:
    """On a shop with a line to the platform it matters who sends it; one that is open needs no more words."""
    if not has_line:
        return template.name
    status = status_words(template)
    if status is None:
        return translate("dialogs", "{name} · sent by hand").format(name=template.name)
    if template.status is TemplateStatus.OPEN:
        return translate("dialogs", "{name} · platform").format(name=template.name)
    return translate("dialogs", "{name} · platform, {status}").format(name=template.name, status=say(status))
