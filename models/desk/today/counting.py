"""Counting a period: one pass over what was decided in it, and one over what lapsed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta

from models.desk.desk import Desk
from models.desk.today.figures import Figures, Line, Reason, Share, Sum, Tally, most_first
from models.desk.today.periods import Period, Span, span_of
from models.desk.triage.pace import LONGEST, pace_of, queue_then
from models.domain.actions import ACTIONS
from models.domain.book import Shop, ShopKind
from models.domain.cancel import CancelToken
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.deadlines import Band, BandLimits
from models.domain.happenings import Kind
from models.domain.limits import USUAL
from models.store import lapses, shops, today
from models.store.lapses import LapseRow
from models.store.milliseconds import to_milliseconds
from models.store.today import Decided, Pause

_MS = timedelta(milliseconds=1)
_REFUNDS = frozenset(action.key for action in ACTIONS if action.moves_money)
CHECKED = 2_000
"""So often it is asked whether anybody still waits for the figures."""


def figures(desk: Desk, period: Period, cancel: CancelToken | None = None) -> Figures:
    """What a period came to. Raises CancelledError when it is called off.

    A case counts once, by the last decision in the period that stands: what was taken back, refused by the platform or
    contradicted by it does not. Of a batch each case counts.
    """
    span, cancel = span_of(period, desk.clock.now()), cancel or CancelToken()
    with desk.store.reading() as session:
        known = {shop.id: shop for shop in shops.listed(session)}
        lapsed = lapses.between(session, span.since, span.until)
        count = _Count(desk, span, known, {row.case_row_id: row.at_ms for row in lapsed})
        for number, one in enumerate(today.decided(session, span.since, span.until)):
            if number % CHECKED == 0:
                cancel.check()
            count.decided(one)
        pauses = today.pauses(session, span.since, span.until, LONGEST)
    for row in lapsed:
        count.lapsed(row)
    return count.figures(period, pauses)


class _Count:
    """A period on its way to being counted."""

    def __init__(self, desk: Desk, span: Span, known: Mapping[int, Shop], lapsed_ms: Mapping[int, int]) -> None:
        self._desk, self._span, self._known, self._lapsed_ms = desk, span, known, lapsed_ms
        self._whole = Tally()
        self._people: defaultdict[str, Tally] = defaultdict(Tally)
        self._shops: defaultdict[int, Tally] = defaultdict(Tally)
        self._reasons: Counter[str] = Counter()
        self._refunds: Counter[str] = Counter()
        self._bands: Counter[Band] = Counter()
        self._handled_at: Counter[int] = Counter()
        self._lapsed_at: Counter[int] = Counter()
        self._kinds: defaultdict[Kind, Sum] = defaultdict(Sum)
        self._limits: dict[tuple[int, int], BandLimits] = {}
        self._since_ms, self._step_ms = to_milliseconds(span.since), span.step // _MS

    def decided(self, one: Decided) -> None:
        """Count a handled case."""
        refunded = one.action in _REFUNDS
        band = self._band(one)
        saved = band is Band.HOT and self._lapsed_ms.get(one.case_row_id, -1) < one.made_ms
        for tally in (self._whole, self._people[one.by], self._shops[one.shop_id]):
            tally.handled.add(one.amount_fen)
            if refunded:
                tally.refunded.add(one.amount_fen)
            if saved:
                tally.saved.add(one.amount_fen)
        self._reasons[one.reason] += 1
        self._refunds[one.reason] += refunded
        self._bands[band] += 1
        self._handled_at[self._place(one.made_ms)] += 1

    def lapsed(self, row: LapseRow) -> None:
        """Count a lapse."""
        for sum_ in (self._whole.lapsed, self._shops[row.shop_id].lapsed, self._kinds[row.kind]):
            sum_.add(row.amount_fen)
        self._lapsed_at[self._place(row.at_ms)] += 1

    def figures(self, period: Period, pauses: Iterable[Pause]) -> Figures:
        """All of it together."""
        taken = list(pauses)
        by_person, by_shop = _grouped(taken, lambda one: one.by), _grouped(taken, lambda one: one.shop_id)
        people = (Line(name, tally, pace_of(by_person[name])) for name, tally in self._people.items())
        of_shops = (Line(self._shop(key), tally, pace_of(by_shop[key])) for key, tally in self._shops.items())
        steps = range(len(self._span.starts))
        return Figures(
            period=period,
            span=self._span,
            whole=self._whole,
            pace=pace_of(taken),
            bands={band: self._bands[band] for band in Band},
            handled_per_step=tuple(self._handled_at[place] for place in steps),
            lapsed_per_step=tuple(self._lapsed_at[place] for place in steps),
            people=most_first(people),
            shops=most_first(of_shops),
            reasons=tuple(Reason(words, Share(self._refunds[words], n)) for words, n in self._reasons.most_common()),
            kinds=dict(self._kinds),
            blind_shops=self._blind(),
        )

    def _band(self, one: Decided) -> Band:
        """How near its deadline the case was when it was decided, as its queue's countdown showed it."""
        if one.deadline_ms is None:
            return Band.UNKNOWN
        then = (one.type, one.status)
        if then not in self._limits:
            home = queue_then(AfterSaleType(one.type), AfterSaleStatus(one.status))
            self._limits[then] = self._desk.limits.of(home) if home else USUAL
        return self._limits[then].band(timedelta(milliseconds=one.deadline_ms - one.made_ms))

    def _place(self, at_ms: int) -> int:
        return (at_ms - self._since_ms) // self._step_ms

    def _shop(self, shop_id: int) -> str:
        return self._known[shop_id].name if shop_id in self._known else str(shop_id)

    def _blind(self) -> tuple[str, ...]:
        return tuple(
            self._known[key].name
            for key in sorted(self._shops)
            if key in self._known and self._known[key].kind is not ShopKind.API
        )


def _grouped(pauses: Iterable[Pause], by: Callable[[Pause], object]) -> defaultdict[object, list[Pause]]:
    found: defaultdict[object, list[Pause]] = defaultdict(list)
    for pause in pauses:
        found[by(pause)].append(pause)
    return found
