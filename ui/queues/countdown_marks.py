"""What stands beside a case's countdown in a list: that a promise is due sooner, that a person typed the time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from models.domain.deadlines import Band
from models.domain.listing import CaseRow
from ui.queues.countdown_face import Face
from ui.runtime.language import format_local_time, translate

PROMISE_SIGN, TYPED_SIGN = "☏", "✎"


def signed(face: Face, row: CaseRow) -> Face:
    """The countdown with the marks behind its sign. The digits stay the platform's."""
    signs = [TYPED_SIGN] if row.typed and row.is_open else []
    signs += [PROMISE_SIGN] if row.promise_leads else []
    if not signs:
        return face
    band = [] if face.band is Band.UNKNOWN else [face.sign]
    return replace(face, sign=" ".join([*band, *signs]))


def marks(row: CaseRow) -> Iterator[str]:
    """The same in words, for screen readers."""
    if row.typed and row.is_open:
        yield translate("queues", "typed by hand")
    if row.promise_leads:
        promise = translate("queues", "promised to the buyer by {time}")
        yield promise.format(time=format_local_time(row.promise_at))


def promised(row: CaseRow) -> Iterator[str]:
    """For a tooltip: when the next promise to the buyer is due, even after the platform's time."""
    if row.is_open and row.promise_at is not None:
        words = translate("queues", "{sign} Promised to the buyer by {time}")
        yield words.format(sign=PROMISE_SIGN, time=format_local_time(row.promise_at))
