"""One round of every shop, one after the other, for whoever waits for the end."""

from __future__ import annotations

from dataclasses import dataclass

from models.desk.desk import Desk
from models.desk.sync.connecting import open_line
from models.desk.sync.rounds import Round, RoundReport
from models.domain.book import Shop, ShopKind
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.text import Text
from models.store import shops


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopSync:
    """What became of one shop. With an `error` the report holds what came before it."""

    shop: Shop
    report: RoundReport
    error: Text | None = None


def sync_once(desk: Desk, *, check: bool = False, cancel: CancelToken | None = None) -> list[ShopSync]:
    """Bring every shop with an API up to date. A shop that cannot be reached does not keep the others back.

    Raises CancelledError; what was read before it is kept.
    """
    with desk.store.reading() as session:
        found = shops.listed(session)
    return [_one(desk, shop, found, check, cancel or CancelToken()) for shop in found if shop.kind is ShopKind.API]


def _one(desk: Desk, shop: Shop, found: list[Shop], check: bool, cancel: CancelToken) -> ShopSync:
    report = RoundReport(shop.id)
    try:
        line = open_line(desk, shop, found)
        try:
            work = Round(desk, line, cancel)
            report = work.report
            work.run(check=check)
        finally:
            line.close()
    except UserError as error:
        return ShopSync(shop=shop, report=report, error=error.text)
    return ShopSync(shop=shop, report=report)
