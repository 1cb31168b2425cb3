"""Copies of the data in words."""

from __future__ import annotations

from models.domain.backup import Backup, Contents, Origin
from ui.runtime.language import format_local_time, translate


def name_of(backup: Backup) -> str:
    """When and why it was made."""
    origins = {
        Origin.DAY: translate("safety", "of the day"),
        Origin.BEFORE: translate("safety", "before the data changed its version"),
        Origin.ASKED: translate("safety", "made by hand"),
    }
    return f"{format_local_time(backup.made_at)} · {origins[backup.origin]}"


def size_of(size: int) -> str:
    """Bytes as people read them."""
    if size < 1_000_000:
        return f"{-(-size // 1_000):,} KB"
    return f"{size / 1_000_000:,.1f} MB"


def held(contents: Contents | None) -> str:
    """What is in it."""
    if contents is None:
        return translate("safety", "cannot be read")
    source = translate("safety", "cases: {cases} · decisions: {decisions}, of them open: {open}")
    return source.format(
        cases=f"{contents.cases:,}", decisions=f"{contents.decisions:,}", open=f"{contents.open_decisions:,}"
    )
