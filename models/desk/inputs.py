"""What a clerk hands over with an action, and what is still missing before it can be taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from models.domain.actions import Need, Way
from models.domain.aftersale import AfterSale
from models.domain.carriers import clean_waybill, is_waybill
from models.domain.text import QT_TRANSLATE_NOOP, Text

REMARK_LENGTH = 500
PLATFORM_REMARK_LENGTH = 60
"""Of what the platform keeps as a remark (doudian.md 2.6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActInput:
    """A dialog's answer, or a command line's. Parts that the action does not need are left out of the attempt."""

    company: str = ""
    waybill: str = ""
    address_id: int | None = None
    sms_template_id: int | None = None
    sms_text: str = ""
    """The final text. Wins over the template."""
    sms_values: Mapping[str, str] | None = None
    """What fills the places of a template of the platform, which then sends it; `None`: a text that goes by hand."""
    sms_again: bool = False
    """The buyer got these very words already, and is meant to get them once more."""
    reason_code: int | None = None
    reason_text: str = ""
    """The reason in the platform's words for this case; "" takes those that are known here."""
    remark: str = ""
    evidence: tuple[Path, ...] = ()
    by: str = ""
    by_hand: bool = False
    """To be carried out in the back office although the shop has a line to the platform."""
    looked_at: AfterSale | None = None
    """The case as it stood on the screen when the decision was made; checked against what is stored."""


def missing(way: Way, given: ActInput) -> list[Text]:
    """What still has to be filled in, one sentence each; empty when the action can be taken."""
    return [text for need in way.needs if (text := _lacks(need, given)) is not None]


def _lacks(need: Need, given: ActInput) -> Text | None:
    if need is Need.WAYBILL and given.waybill.strip():
        return None if is_waybill(clean_waybill(given.waybill)) else _BAD_WAYBILL
    present = {
        Need.COMPANY: bool(given.company.strip()),
        Need.WAYBILL: False,
        Need.ADDRESS: given.address_id is not None,
        Need.SMS: bool(given.sms_text.strip()) or given.sms_template_id is not None,
        Need.REASON: given.reason_code is not None,
        Need.EVIDENCE: bool(given.evidence),
        Need.REMARK: bool(given.remark.strip()),
    }
    return None if present[need] else _MISSING[need]


_BAD_WAYBILL = Text(
    QT_TRANSLATE_NOOP(
        "models", "The waybill number does not look like one: 7 to 32 letters, digits or dashes are expected."
    )
)
_MISSING = {
    Need.COMPANY: Text(QT_TRANSLATE_NOOP("models", "The shipping company is missing.")),
    Need.WAYBILL: Text(QT_TRANSLATE_NOOP("models", "The waybill number is missing.")),
    Need.ADDRESS: Text(QT_TRANSLATE_NOOP("models", "The return address is missing.")),
    Need.SMS: Text(QT_TRANSLATE_NOOP("models", "The SMS text is missing.")),
    Need.REASON: Text(QT_TRANSLATE_NOOP("models", "The reason is missing.")),
    Need.REMARK: Text(QT_TRANSLATE_NOOP("models", "The remark is missing.")),
    Need.EVIDENCE: Text(QT_TRANSLATE_NOOP("models", "Evidence is missing: add at least one picture.")),
}
