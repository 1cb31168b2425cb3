"""A template of the platform, filled in: what is sent, and word for word what the buyer reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.desk.notices.places import proposed
from models.desk.notices.provider import PlatformTexts
from models.domain.book import Shop, SmsTemplate
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.notices import sms


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformText:
    """A text that the platform is to send."""

    text: str
    """All of it, sign and values included, byte for byte as it was shown."""
    sign: str
    template_id: str
    """The platform's own."""
    values: Mapping[str, str]
    """What each variable of the template is filled with, and nothing else."""


def platform_text(shop: Shop, template: SmsTemplate, values: Mapping[str, str]) -> PlatformText:
    """The text that `values` make of a template; what they leave out is taken from the places that variables name.

    Raises UserError when the template is not the platform's or not open, the shop has no sign, or a variable is empty.
    """
    if not template.platform_id:
        source = QT_TRANSLATE_NOOP("models", "“{name}” is no template of the platform. Choose one that is.")
        raise UserError(Text(source, {"name": template.name}))
    provider = PlatformTexts(shop, template)
    trouble = provider.trouble()
    if trouble is not None:
        raise UserError(trouble)
    filled = {**proposed(template.body, values), **values}
    lacks = sms.missing(template.body, filled)
    if lacks:
        raise UserError(no_value(lacks[0]))
    return PlatformText(
        text=provider.whole(filled),
        sign=provider.sign,
        template_id=template.platform_id,
        values={name: filled[name] for name in sms.places(template.body)},
    )


def no_value(name: str) -> Text:
    """That a variable of a platform's template is empty."""
    return Text(QT_TRANSLATE_NOOP("models", "“{name}” is missing in the SMS text."), {"name": name})
