"""What a day came to, for the gallery: a shop with five people and a few bad hours, at the desk's own time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog

from models.desk.desk import Desk
from models.desk.today.figures import Figures, Line, Reason, Share, Sum, Tally
from models.desk.today.periods import Period, span_of
from models.desk.triage.feasibility import Job
from models.desk.triage.outlook import Outlook
from models.desk.triage.pace import Pace
from models.domain.deadlines import Band
from models.domain.happenings import Kind
from ui.runtime.lanes import Lanes
from ui.today.today_dialog import TodayDialog

_HANDLED = (0, 0, 0, 0, 0, 0, 0, 0, 3, 21, 34, 29, 11, 8, 26, 31, 27, 18, 7, 4, 2, 0, 0, 0)
_LAPSED = (0, 0, 0, 1, 0, 2, 0, 0, 0, 0, 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
_PEOPLE = (
    ("小林", 78, 41, 5, 118),  # untranslated: sample data
    ("阿杰", 64, 22, 2, 96),  # untranslated: sample data
    ("王敏", 49, 30, 4, 175),  # untranslated: sample data
    ("Lily", 27, 9, 0, 141),
)
"""Name, handled, refunds, saved, usual seconds."""
_NEW = ("实习生", 3, 1, 0, 300)  # untranslated: sample data
_REASONS = (
    ("多拍/错拍/不想要", 52, 71),  # untranslated: sample data
    ("质量问题", 21, 58),  # untranslated: sample data
    ("尺码不合适", 12, 37),  # untranslated: sample data
    ("未按约定时间发货", 16, 22),  # untranslated: sample data
    ("少件/漏发", 2, 19),  # untranslated: sample data
    ("与描述不符", 0, 14),  # untranslated: sample data
)
_BANDS = {Band.OVERDUE: 2, Band.HOT: 11, Band.WARM: 24, Band.NEAR: 57, Band.CALM: 121, Band.UNKNOWN: 6}
_FEN = 13_760
"""What a case is about on average."""


@dataclass(frozen=True, slots=True)
class TodaySamples:
    """Made by hand, so that every picture has something in it."""

    desk: Desk
    lanes: Lanes

    def builders(self) -> dict[str, Callable[[], QDialog]]:
        """Each dialog by its name."""
        return {"today": self._pictures, "today-table": self._table, "today-nothing": self._nothing}

    def _pictures(self) -> TodayDialog:
        dialog = TodayDialog(self.desk, self.lanes)
        dialog.page.begin_with(figures(self.desk))
        return dialog

    def _table(self) -> TodayDialog:
        dialog = self._pictures()
        dialog.page.as_table.setChecked(True)
        return dialog

    def _nothing(self) -> TodayDialog:
        dialog = TodayDialog(self.desk, self.lanes)
        dialog.page.choose(Period.YESTERDAY)
        return dialog


def figures(desk: Desk) -> Figures:
    """A day's figures."""
    people = [_person(*one) for one in (*_PEOPLE, _NEW)]
    whole = _tally(sum(_HANDLED), sum(line.tally.refunded.cases for line in people), _BANDS[Band.HOT], sum(_LAPSED))
    return Figures(
        period=Period.TODAY,
        span=span_of(Period.TODAY, desk.clock.now()),
        whole=whole,
        pace=Pace(sum((line.pace.seconds for line in people), Counter())),
        bands=dict(_BANDS),
        handled_per_step=_HANDLED,
        lapsed_per_step=_LAPSED,
        people=tuple(people),
        shops=(
            Line("旗舰店", _tally(172, 82, 9, 5), Pace(Counter())),  # untranslated: sample data
            Line("折扣店", _tally(49, 21, 2, 2), Pace(Counter())),  # untranslated: sample data
        ),
        reasons=tuple(Reason(words, Share(refunds, number)) for words, refunds, number in _REASONS),
        kinds={Kind.REFUNDED_BY_PLATFORM: Sum(5, 5 * _FEN), Kind.RETURN_AGREED_BY_PLATFORM: Sum(2, 2 * _FEN)},
        blind_shops=("本店",),  # untranslated: sample data
    )


def _person(name: str, handled: int, refunds: int, saved: int, usual: int) -> Line:
    seconds = Counter({usual + (place - handled // 2) * 3 + (place % 9 == 0) * 170: 1 for place in range(handled)})
    return Line(name, _tally(handled, refunds, saved, 0), Pace(Counter({max(s, 9): n for s, n in seconds.items()})))


def _tally(handled: int, refunds: int, saved: int, lapsed: int) -> Tally:
    return Tally(*(Sum(number, number * _FEN) for number in (handled, refunds, saved, lapsed)))


def hard_hour(queue: str) -> Outlook:
    """A queue of which not all will be made."""
    lost = tuple(Job(f"{number}", 20_310, 600) for number in range(4))
    return Outlook(
        queue=queue,
        pace=Pace(Counter({130: 64})),
        people=3,
        chosen=False,
        people_seen=3,
        waiting=73,
        cut_off=False,
        lapsing=lost,
        lapsing_at_best=(Job("0", 990, 600),),
        start=Job("1", 129_900, 1_560),
    )
