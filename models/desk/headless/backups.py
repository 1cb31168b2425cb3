"""backup: the verb that must work when the data cannot be opened. Plain data out, as the other verbs give it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from models.desk import backups
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.paths import default_folder
from models.desk.safety import aftermath, restoring
from models.domain.backup import Backup, Contents
from models.domain.errors import UserError


def backup(given: Namespace) -> Any:
    """One of its steps."""
    folder: Path = getattr(given, "data_dir", None) or default_folder()
    return STEPS[given.step](folder, given)


def _list(folder: Path, given: Namespace) -> Any:
    """Newest first; with --check each is opened and proven whole."""
    return [_plain(one) | (_proof(one) if given.check else {}) for one in backups.listed(folder)]


def _make(folder: Path, _given: Namespace) -> Any:
    desk = open_desk(folder)
    try:
        return _plain(backups.make(desk)) | {"whole": True}
    finally:
        desk.close()


def _restore(folder: Path, given: Namespace) -> Any:
    done = restoring.restore(folder, given.name)
    desk = open_desk(folder)
    try:
        return _plain(done.backup) | {"kept_aside": str(done.aside), "not_in_it": _lost(desk)}
    finally:
        desk.close()


def _lost(desk: Desk) -> list[dict[str, Any]]:
    found = aftermath.aftermath(desk)
    return [
        {
            "aftersale_id": one.aftersale_id,
            "action": one.action,
            "by": one.by,
            "state_then": one.state.value,
            "state_now": one.state_now.value if one.state_now else None,
        }
        for one in (found.lost if found else ())
    ]


def _plain(one: Backup) -> dict[str, Any]:
    return {
        "name": one.name,
        "origin": one.origin.value,
        "made_at": one.made_at.isoformat(timespec="seconds"),
        "bytes": one.size,
        **_counted(one.contents),
    }


def _counted(found: Contents | None) -> dict[str, Any]:
    if found is None:
        return {"readable": False}
    return {
        "readable": True,
        "version": found.version,
        "cases": found.cases,
        "decisions": found.decisions,
        "open_decisions": found.open_decisions,
        "records": found.records,
    }


def _proof(one: Backup) -> dict[str, Any]:
    try:
        found = backups.check(one)
    except UserError as error:
        return {"whole": False, "why": error.text}
    return {"whole": True, "trail_whole": found.trail_whole}


STEPS: dict[str, Callable[[Path, Namespace], Any]] = {"list": _list, "make": _make, "restore": _restore}
