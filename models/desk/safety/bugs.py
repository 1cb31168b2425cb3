"""A mistake of the program where there is no window, or none yet: the log has it, the user gets a sentence."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path

from models.desk.logs import end_log, start_log
from models.desk.paths import default_folder
from models.desk.safety.places import DATABASE, LOGS
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.domain.trouble import TroubleError
from models.store import inspecting

_log = logging.getLogger(__name__)
_MISTAKE = QT_TRANSLATE_NOOP(
    "models",
    "The program made a mistake ({kind}). What was saved before is safe. Do not repeat a decision before you have "
    "looked at the case: it may have been recorded. {file} says more.",
)


def noted(bug: Exception, folder: Path | None) -> UserError:
    """Write a bug into the profile's log; what the user is told: of damaged data, that it is that."""
    folder = folder or default_folder()
    file = folder / LOGS / "desk.log"
    with suppress(OSError):
        _write(bug, file)
    found = of_damage(folder)
    return found or UserError(Text(_MISTAKE, {"kind": type(bug).__name__, "file": file}))


def of_damage(folder: Path) -> TroubleError | None:
    """Whether the data in `folder` is damaged, which makes anything go wrong anywhere; reads all of it."""
    database = folder / DATABASE
    if not database.exists():
        return None
    try:
        inspecting.look_over(database)
    except TroubleError as trouble:
        return trouble
    return None


def _write(bug: Exception, file: Path) -> None:
    if not file.parent.exists():
        return
    handler = start_log(file)
    try:
        _log.critical("uncaught exception", exc_info=bug)
    finally:
        end_log(handler)
