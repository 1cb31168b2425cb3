"""A report of what went wrong, to be passed on: what happened, where in the program, and the end of the log."""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from models.desk.safety.scrubbing import scrub
from models.desk.version import version
from models.store.migrate import HEAD
from models.store.trouble import told_of_disk

TAIL_BYTES = 60_000
"""Of the log; some 500 lines."""
MOST_BYTES = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What was on when it happened."""

    log_file: Path
    screens: Sequence[str] = ()
    """The names of the screens that were open, as the program calls them."""
    parts: Mapping[str, str] = field(default_factory=dict)
    """Versions that only the window knows, such as Qt's."""


def report_of(what: str, scene: Scene) -> str:
    """The report of `what`: a traceback, or the stacks that a run before left. Reads the log, for a lane."""
    head = [f"{name}: {value}" for name, value in {**_versions(), **scene.parts}.items()]
    parts = [
        "\n".join(head),
        f"Screens: {', '.join(scene.screens) or '-'}",
        f"What happened\n{scrub(what, _folders(scene))}",
        f"The end of the log\n{scrub(tail(scene.log_file), _folders(scene))}",
    ]
    return "\n\n".join(parts)[:MOST_BYTES] + "\n"


def traceback_of(error: BaseException) -> str:
    """Where it happened. For the report alone: what an error says is scrubbed there."""
    return "".join(traceback.format_exception(error))


def tail(file: Path, most: int = TAIL_BYTES) -> str:
    """The last whole lines of a file; "" when it cannot be read."""
    try:
        with file.open("rb") as opened:
            opened.seek(max(0, file.stat().st_size - most))
            found = opened.read(most)
            cut = opened.tell() > most
    except OSError:
        return ""
    text = found.decode("utf-8", errors="replace")
    return text.partition("\n")[2] if cut else text


def save(path: Path, report: str) -> None:
    """Write a report. Raises TroubleError when the disk does not take it."""
    with told_of_disk():
        path.write_text(report, encoding="utf-8")


def _versions() -> dict[str, str]:
    return {
        "Aftersale Desk": version() or "?",
        "Data": HEAD,
        "Time": datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%SZ"),
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        "Packaged": "yes" if getattr(sys, "frozen", False) else "no",
        "Processors": str(os.cpu_count()),
    }


def _folders(scene: Scene) -> tuple[Path, ...]:
    """Of the profile; its path may name a person."""
    return (scene.log_file.parent.parent,)
