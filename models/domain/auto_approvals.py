"""`auto_audit_bits`: which of the platform's automatic approvals took part in a case (doudian.md 3.8)."""

from __future__ import annotations

from models.domain.text import QT_TRANSLATE_NOOP, Text

AUTO_APPROVALS: dict[int, Text] = {
    1: Text(QT_TRANSLATE_NOOP("models", "Fast refund before shipping")),
    2: Text(QT_TRANSLATE_NOOP("models", "Helper agreed to the refund")),
    3: Text(QT_TRANSLATE_NOOP("models", "Fast refund after shipping")),
    4: Text(QT_TRANSLATE_NOOP("models", "Lightning return")),
    5: Text(QT_TRANSLATE_NOOP("models", "Instant refund for cross-border goods")),
    6: Text(QT_TRANSLATE_NOOP("models", "Refund after interception by the cloud warehouse")),
    7: Text(QT_TRANSLATE_NOOP("models", "Helper agreed to the return")),
    8: Text(QT_TRANSLATE_NOOP("models", "Helper agreed to refund after delivery is refused")),
    9: Text(QT_TRANSLATE_NOOP("models", "Card details filled in by the shop for the buyer")),
    10: Text(QT_TRANSLATE_NOOP("models", "Platform governance, unshipped")),
    11: Text(QT_TRANSLATE_NOOP("models", "Platform governance, shipped")),
    12: Text(QT_TRANSLATE_NOOP("models", "Refund after the parcel was intercepted")),
    13: Text(QT_TRANSLATE_NOOP("models", "No review after quality inspection")),
    14: Text(QT_TRANSLATE_NOOP("models", "Negotiated solution")),
    15: Text(QT_TRANSLATE_NOOP("models", "Platform voucher")),
    16: Text(QT_TRANSLATE_NOOP("models", "Third-party voucher")),
    17: Text(QT_TRANSLATE_NOOP("models", "Platform governance, return and refund at first review")),
}

_UNKNOWN = QT_TRANSLATE_NOOP("models", "Automatic approval {code}")


def auto_approval_names(codes: str) -> list[Text]:
    """What `AfterSale.auto_approvals` says, for people. A code not known yet is shown by its number."""
    return [_name(code) for part in codes.split(",") if (code := part.strip())]


def _name(code: str) -> Text:
    known = AUTO_APPROVALS.get(int(code)) if code.isascii() and code.isdigit() and len(code) < 10 else None
    return known or Text(_UNKNOWN, {"code": code})
