"""What the background might have told, for the gallery: states, an absence, deadlines that moved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from models.desk import queues, shops
from models.desk.desk import Desk
from models.desk.shops import ShopView
from models.desk.sync.news import Absence, News, ShopState, Standing
from models.domain.book import ShopKind
from models.domain.codes import AfterSaleStatus
from models.domain.happenings import PAID, Happening, Kind
from models.domain.listing import CaseRow, PageRequest
from models.domain.queues import ALL
from models.domain.text import QT_TRANSLATE_NOOP, Text
from ui.runtime.lanes import Lanes
from ui.shell.notice_board import is_earlier
from ui.shell.syncing import Syncing

_SHARES: tuple[tuple[Kind, int, frozenset[AfterSaleStatus]], ...] = (
    (Kind.REFUNDED_BY_PLATFORM, 3, PAID),
    (Kind.AUTO_APPROVED, 2, PAID),
    (Kind.NEW, 14, frozenset({AfterSaleStatus.AWAITS_REVIEW})),
    (Kind.PARCEL, 4, frozenset({AfterSaleStatus.BUYER_RETURNED})),
    (Kind.WITHDRAWN, 2, frozenset({AfterSaleStatus.CLOSED})),
)
"""What happened, how often, and how a case of that kind stands afterwards."""
MOST = 1000
_WHY = {
    Standing.TROUBLE: Text(QT_TRANSLATE_NOOP("models", "The app secret is missing. Copy it from the open platform.")),
    Standing.OFFLINE: None,
    Standing.FILLING: None,
    Standing.GOOD: None,
}


@dataclass(frozen=True, slots=True)
class Samples:
    """Made of what the desk holds, so that the same desk gives the same screens."""

    desk: Desk

    def quiet(self, lanes: Lanes) -> Syncing:
        """A background that says that all is well, and does nothing."""
        made = Syncing(self.desk, lanes)
        made.take(News(states=tuple(self._good(view) for view in self._connected())))
        return made

    def busy(self, lanes: Lanes) -> Syncing:
        """One that has something to say."""
        made = self.quiet(lanes)
        made.take(News(absence=self.absence()))
        refunded = [row for row in self._rows() if row.status in PAID][-2:]
        alone = [_happening(Kind.REFUNDED_BY_PLATFORM, row) for row in refunded]
        made.take(News(happenings=(*alone, *(_happening(Kind.DEADLINE_EARLIER, row) for row in self._moved()))))
        return made

    def absence(self) -> Absence:
        """An hour without a word, on cases of the desk."""
        until = self.desk.clock.now() - timedelta(minutes=3)
        rows, happened = list(self._rows()), []
        for kind, number, after in _SHARES:
            fitting = [row for row in rows if row.status in after][:number]
            rows = [row for row in rows if row not in fitting]
            happened += [_happening(kind, row) for row in fitting]
        return Absence(since=until - timedelta(minutes=63), until=until, happenings=tuple(happened))

    def states(self) -> list[tuple[ShopView, ShopState]]:
        """A shop for each way in which the line can stand."""
        known = self._connected()[0]
        found = []
        for number, standing in enumerate(_WHY):
            shop = replace(
                known.shop, id=number + 1, name=f"{known.shop.name} {number + 1}", colour=shops.COLOURS[number]
            )
            state = replace(self._good(known), shop_id=number + 1, standing=standing, why=_WHY[standing])
            found.append((replace(known, shop=shop), replace(state, done=12_300, left=87_700)))
        return found

    def _good(self, view: ShopView) -> ShopState:
        heard = self.desk.clock.now() - timedelta(seconds=12)
        return ShopState(shop_id=view.shop.id, standing=Standing.GOOD, answered_at=heard)

    def _connected(self) -> list[ShopView]:
        return [view for view in shops.listed(self.desk) if view.shop.kind is ShopKind.API]

    def _moved(self) -> list[CaseRow]:
        """The cases whose deadline was moved earlier."""
        return [row for row in self._rows() if is_earlier(row)]

    def _rows(self) -> tuple[CaseRow, ...]:
        return queues.page(self.desk, PageRequest(ALL.key, limit=MOST)).rows


def _happening(kind: Kind, row: CaseRow) -> Happening:
    return Happening(kind, row.shop_id, row.aftersale_id, row.amount_fen)
