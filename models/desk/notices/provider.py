"""What a shop sends its texts with: the platform's `sms.send`, or a person's hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from models.domain.book import Shop, ShopKind, SmsTemplate, TemplateStatus
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.notices import sms


class Provider(Protocol):
    """One way for a text to reach a buyer."""

    @property
    def sends(self) -> bool:
        """Whether it is sent from here."""

    @property
    def sign(self) -> str:
        """What stands in brackets before the text; "" where nobody here knows."""

    def trouble(self) -> Text | None:
        """Why it cannot be used as it stands, `None` when it can."""

    def whole(self, values: Mapping[str, str]) -> str:
        """The text as the buyer reads it. Raises KeyError with the name of a place that has no value."""


@dataclass(frozen=True, slots=True)
class PlatformTexts:
    """The platform sends a template of its own, filled in (doudian.md 2.8). Its words cannot be changed."""

    shop: Shop
    template: SmsTemplate

    @property
    def sends(self) -> bool:
        """From here."""
        return True

    @property
    def sign(self) -> str:
        """The shop's."""
        return self.shop.sms_sign

    def trouble(self) -> Text | None:
        """A template that is not open, or no sign."""
        if self.template.status is not TemplateStatus.OPEN:
            return not_open(self.template)
        if not self.sign:
            source = QT_TRANSLATE_NOOP(
                "models", "The platform has let no SMS sign of this shop pass yet; without one it sends no text."
            )
            return Text(source)
        return None

    def whole(self, values: Mapping[str, str]) -> str:
        """With the sign before it."""
        return sms.final_text(self.sign, self.template.body, values)


@dataclass(frozen=True, slots=True)
class ByHand:
    """A person copies text and number into the back office, and says when it is done."""

    body: str

    @property
    def sends(self) -> bool:
        """Never."""
        return False

    @property
    def sign(self) -> str:
        """The back office puts its own before it."""
        return ""

    def trouble(self) -> Text | None:
        """Nothing stands in the way of a hand."""
        return None

    def whole(self, values: Mapping[str, str]) -> str:
        """The words alone."""
        return sms.final_text("", self.body, values)


def provider_of(shop: Shop, template: SmsTemplate) -> Provider:
    """What sends this template on this shop: the platform its own ones, people all others."""
    if shop.kind is ShopKind.API and template.platform_id:
        return PlatformTexts(shop, template)
    return ByHand(template.body)


def account_of(shop: Shop) -> str:
    """The account that texts are sent from. ASSUMED: where none was entered it is the shop's own number."""
    return shop.sms_account or shop.platform_id


_STATUS = {
    TemplateStatus.IN_REVIEW: QT_TRANSLATE_NOOP("models", "in review"),
    TemplateStatus.REFUSED: QT_TRANSLATE_NOOP("models", "refused"),
    TemplateStatus.OPEN: QT_TRANSLATE_NOOP("models", "open"),
    TemplateStatus.CLOSED: QT_TRANSLATE_NOOP("models", "closed"),
}


def status_words(template: SmsTemplate) -> Text | None:
    """How the platform's review of a template stands; `None` for one that was written here."""
    if not template.platform_id:
        return None
    source = _STATUS.get(template.status) if template.status is not None else None
    if source is not None:
        return Text(source)
    code = "–" if template.status is None else int(template.status)
    return Text(QT_TRANSLATE_NOOP("models", "status {code}"), {"code": code})


def not_open(template: SmsTemplate) -> Text:
    """That the platform sends nothing by this template."""
    source = QT_TRANSLATE_NOOP("models", "The template “{name}” is not open on the platform: {status}.")
    return Text(source, {"name": template.name, "status": status_words(template)})
