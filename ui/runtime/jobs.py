"""One piece of work on a lane: the half that the worker holds, and the half that stays with the window."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import shiboken6
from PySide6.QtCore import QObject

from models.domain.cancel import CancelToken
from models.domain.changes import Changes
from models.domain.errors import CancelledError, UserError

_log = logging.getLogger(__name__)

Callback = Callable[..., object]


class LaneName(StrEnum):
    """Who does the work: one thread that reads, one that writes, a few that wait for the network, two that decode."""

    READ = "read"
    WRITE = "write"
    NETWORK = "network"
    PICTURES = "pictures"
    """A large picture takes longer than all that is read for a screen, and must not stand before it."""


_LOOKS = frozenset({LaneName.READ, LaneName.PICTURES})
"""Work that is of no use once nobody waits for it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a piece of work ended. Without an error, `result` is what it gave."""

    result: Any = None
    error: BaseException | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """The worker's half. It holds nothing of the window, so nothing of the window can die in a worker."""

    fn: Callable[..., Any]
    args: tuple[Any, ...]
    extras: Mapping[str, Any]
    token: CancelToken

    def run(self) -> Outcome:
        """Do the work. Every failure becomes an outcome, and stands in the log whoever hears of it later."""
        try:
            self.token.check()
            return Outcome(self.fn(*self.args, **self.extras))
        except CancelledError as stop:
            return Outcome(error=stop)
        except UserError as error:
            _log.info("%s: %s", _name(self.fn), error)
            return Outcome(error=error)
        except BaseException as bug:
            _log.exception("%s failed", _name(self.fn))
            return Outcome(error=bug)


@dataclass(eq=False, slots=True)
class Job:
    """The window's half: who wants to hear of the end. Touched in the GUI thread alone."""

    lane: LaneName
    token: CancelToken = field(default_factory=CancelToken)
    stoppable: bool = True
    """Whether closing the program may stop it. A decision waiting for the write lane is not: it is carried out."""
    done: Callback | None = None
    failed: Callback | None = None
    cancelled: Callback | None = None
    progress: Callback | None = None
    owner: QObject | None = None
    changes: Changes | None = None
    _dropped: bool = False

    def cancel(self) -> None:
        """Ask it to stop. Work that was already past stopping still ends in `done`, because that is the truth."""
        self.token.cancel()

    def drop(self) -> None:
        """Nobody waits for it any more: no callback comes. A write is still carried out, a read is not begun."""
        self._dropped = True
        if self.lane in _LOOKS:
            self.token.cancel()

    @property
    def heard(self) -> bool:
        """Whether whoever started it still listens."""
        return not self._dropped and (self.owner is None or shiboken6.isValid(self.owner))

    def tell(self, callback: Callback | None, *values: Any) -> bool:
        """Call back, unless nobody listens; tells whether it did."""
        if callback is None or not self.heard:
            return False
        callback(*values)
        return True


def owner_of(*callbacks: Callback | None) -> QObject | None:
    """The Qt object whose method one of the callbacks is."""
    receivers = (getattr(callback, "__self__", None) for callback in callbacks)
    return next((receiver for receiver in receivers if isinstance(receiver, QObject)), None)


def refuse_window_objects(fn: Callable[..., Any], args: tuple[Any, ...]) -> None:
    """Raise `TypeError` if the work would take an object of the window into a worker thread."""
    if any(isinstance(thing, QObject) for thing in (getattr(fn, "__self__", None), *args)):
        raise TypeError(f"{_name(fn)}: work for a lane must not hold Qt objects")


def _name(fn: Callable[..., Any]) -> str:
    return getattr(fn, "__qualname__", repr(fn))
