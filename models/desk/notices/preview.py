"""How a text will read, what it costs, and what keeps it back. Pure, so that a dialog may ask at each key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.desk.notices.platform_texts import no_value
from models.desk.notices.provider import Provider
from models.desk.smstext import lacking
from models.domain.text import Text
from models.notices import sms


@dataclass(frozen=True, slots=True)
class Preview:
    """A text as the buyer would get it, sign and all, the SMS it costs, or why it cannot be written."""

    text: str
    parts: int
    lacking: tuple[Text, ...] = ()


def preview(provider: Provider, body: str, values: Mapping[str, str]) -> Preview:
    """How `body` reads with these values. A text with a hole is shown with its holes."""
    holes = _holes(provider, body, values)
    text = sms.signed(provider.sign, body) if holes else provider.whole(values)
    trouble = provider.trouble()
    return Preview(text, sms.parts(text), (*holes, trouble) if trouble else holes)


def _holes(provider: Provider, body: str, values: Mapping[str, str]) -> tuple[Text, ...]:
    """What is still to be filled in: each variable of the platform's own, the first place of what is written here."""
    if provider.sends:
        return tuple(map(no_value, sms.missing(body, values)))
    lack = lacking(body, dict(values))
    return () if lack is None else (lack,)
