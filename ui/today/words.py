"""Figures in words: a rate never without what it is a part of."""

from __future__ import annotations

from models.desk.today.figures import Share, Sum
from models.domain.money import yuan_from_fen
from ui.runtime.language import translate


def share_words(share: Share) -> str:
    """E.g. "12 of 48 (25 %)"."""
    if share.percent is None:
        return translate("today", "none of 0")
    words = translate("today", "{n} of {all} ({percent} %)")
    return words.format(n=f"{share.number:,}", all=f"{share.of:,}", percent=share.percent)


def money(total: Sum) -> str:
    """What cases are about."""
    return f"¥{yuan_from_fen(total.amount_fen)}"
