"""How old the data of the exports is, in words for the status bar."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from models.desk.shops import ShopView
from models.desk.standing import LastImport
from models.domain.book import ShopKind
from ui.runtime.language import format_local_time, translate
from ui.runtime.spans import near_time
from ui.shell.line_words import Words

STALE = timedelta(hours=2)
"""An export older than this is called old: half a day of cases may be missing from it."""


def exports_matter(shops: Iterable[ShopView]) -> bool:
    """Whether somebody here still works by exports, on a desk that has other shops, too."""
    return any(shop.shop.kind is ShopKind.HAND and shop.open_cases for shop in shops)


def in_full(last: LastImport | None, now: datetime) -> Words:
    """For a desk that knows nothing but exports."""
    if last is None:
        return Words(translate("shell", "No export has been imported yet."))
    text = translate("shell", "Data of {when} ({file})").format(
        when=format_local_time(last.exported_at), file=last.file_name
    )
    if not _old(last, now):
        return Words(text)
    older = translate("shell", "older than {n} h: import a new export").format(n=STALE // timedelta(hours=1))
    return Words(f"{text} · {older}", alarming=True)


def in_short(last: LastImport | None, now: datetime) -> Words:
    """Beside the line to the platform."""
    if last is None:
        return Words("")
    text = translate("shell", "Export of {when}").format(when=near_time(last.exported_at, now))
    if not _old(last, now):
        return Words(text)
    older = translate("shell", "older than {n} h").format(n=STALE // timedelta(hours=1))
    return Words(f"{text} · {older}", alarming=True)


def _old(last: LastImport, now: datetime) -> bool:
    return now - last.exported_at > STALE
