"""The figures as a sheet: one line for each, so that a spreadsheet can go on with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from models.desk.today.figures import Figures, Line, Share, Sum, Tally
from models.desk.today.periods import NAMES, china_day
from models.desk.today.words import KINDS, NO_REASON
from models.desk.triage.pace import Pace
from models.domain.money import yuan_from_fen
from models.domain.names import BANDS
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.exchange.writers import Amount, OutCell, write_sheet

Say = Callable[[Text], str]
HEADERS: tuple[Text, ...] = (
    Text(QT_TRANSLATE_NOOP("models", "Figure")),
    Text(QT_TRANSLATE_NOOP("models", "Of")),
    Text(QT_TRANSLATE_NOOP("models", "Number")),
    Text(QT_TRANSLATE_NOOP("models", "Out of")),
    Text(QT_TRANSLATE_NOOP("models", "Percent")),
    Text(QT_TRANSLATE_NOOP("models", "Amount (¥)")),
    Text(QT_TRANSLATE_NOOP("models", "Median (s)")),
    Text(QT_TRANSLATE_NOOP("models", "P90 (s)")),
)
_HANDLED = Text(QT_TRANSLATE_NOOP("models", "Handled"))
_REFUNDED = Text(QT_TRANSLATE_NOOP("models", "Refunded"))
_SAVED = Text(QT_TRANSLATE_NOOP("models", "Saved in the last band"))
_LAPSED = Text(QT_TRANSLATE_NOOP("models", "Lapsed"))
_PACE = Text(QT_TRANSLATE_NOOP("models", "Handling time"))
_PERSON = Text(QT_TRANSLATE_NOOP("models", "Person: {name}"))
_SHOP = Text(QT_TRANSLATE_NOOP("models", "Shop: {name}"))
_REASON = Text(QT_TRANSLATE_NOOP("models", "Refunds by the buyer's reason"))
_BAND = Text(QT_TRANSLATE_NOOP("models", "Time left when it was decided"))
_SPAN = Text(QT_TRANSLATE_NOOP("models", "Period (China time)"))
_KIND = Text(QT_TRANSLATE_NOOP("models", "Lapsed, by what the platform did"))
_STEP = Text(QT_TRANSLATE_NOOP("models", "Handled, by time (China time)"))
_LAPSED_STEP = Text(QT_TRANSLATE_NOOP("models", "Lapsed, by time (China time)"))
_ALL = Text(QT_TRANSLATE_NOOP("models", "All"))

Row = Sequence[OutCell]


def export_figures(found: Figures, path: Path, say: Say) -> int:
    """Write figures to an .xlsx or .csv; the number of lines. Raises UserError when it cannot be written."""
    return write_sheet(path, [say(header) for header in HEADERS], rows(found, say))


def rows(found: Figures, say: Say) -> Iterator[Row]:
    """The lines of the sheet."""
    yield _line(say(_SPAN), f"{say(NAMES[found.period])}: {_day(found, 0)} – {_day(found, -1)}")
    yield from _tally(say, say(_ALL), found.whole, found.pace)
    yield _lapsed(say, say(_ALL), found.whole)
    for kind, total in found.kinds.items():
        yield _line(say(_KIND), say(KINDS[kind]), _part(total, found.whole.lapsed.cases), total.amount_fen)
    for band, number in found.bands.items():
        yield _line(say(_BAND), say(BANDS[band]), Share(number, found.whole.handled.cases))
    for reason in found.reasons:
        yield _line(say(_REASON), reason.words or say(NO_REASON), reason.refunds)
    for line in found.people:  # nobody in particular lets a case lapse
        yield from _tally(say, _named(say, _PERSON, line), line.tally, line.pace)
    for line in found.shops:
        yield from _tally(say, _named(say, _SHOP, line), line.tally, line.pace)
        yield _lapsed(say, _named(say, _SHOP, line), line.tally)
    for what, numbers in ((_STEP, found.handled_per_step), (_LAPSED_STEP, found.lapsed_per_step)):
        for begins, number in zip(found.span.starts, numbers, strict=True):
            yield _line(say(what), f"{china_day(begins):%Y-%m-%d %H:%M}", number)


def plain_rows(found: Figures, say: Say) -> list[Sequence[str]]:
    """The same lines as texts, for a table to show."""
    return [[_text(cell) for cell in row] for row in rows(found, say)]


def _text(cell: OutCell) -> str:
    if isinstance(cell, Amount):
        return yuan_from_fen(cell)
    return f"{cell:,}" if isinstance(cell, int) else str(cell)


def _tally(say: Say, of: str, tally: Tally, pace: Pace) -> Iterator[Row]:
    yield _line(say(_HANDLED), of, tally.handled.cases, tally.handled.amount_fen)
    yield _line(say(_REFUNDED), of, tally.refund_rate, tally.refunded.amount_fen)
    yield _line(say(_SAVED), of, _part(tally.saved, tally.handled.cases), tally.saved.amount_fen)
    yield _line(say(_PACE), of, pace.samples, pace=pace)


def _lapsed(say: Say, of: str, tally: Tally) -> Row:
    return _line(say(_LAPSED), of, tally.lapse_rate, tally.lapsed.amount_fen)


def _part(total: Sum, of: int) -> Share:
    return Share(total.cases, of)


def _named(say: Say, source: Text, line: Line) -> str:
    return say(Text(source.source, {"name": line.name}))


def _day(found: Figures, place: int) -> str:
    return f"{china_day(found.span.starts[place]):%Y-%m-%d}"


def _line(
    figure: str, of: str, number: int | Share | None = None, fen: int | None = None, pace: Pace | None = None
) -> Row:
    share = number if isinstance(number, Share) else None
    told = number.number if isinstance(number, Share) else number
    measured = pace is not None and pace.samples > 0
    return (
        figure,
        of,
        "" if told is None else told,
        "" if share is None else share.of,
        "" if share is None or share.percent is None else share.percent,
        "" if fen is None else Amount(fen),
        pace.median if pace is not None and measured else "",
        pace.p90 if pace is not None and measured else "",
    )
