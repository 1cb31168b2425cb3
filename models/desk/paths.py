"""Where the profile lives, readable by its owner alone, and whether its data can be what it was."""

from __future__ import annotations

import logging
from pathlib import Path

from models.desk.safety import putting_back
from models.desk.safety.places import BACKUPS, DATABASE, RUNS
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.domain.trouble import Trouble, TroubleError
from models.store.inspecting import damaged, is_cut_short
from models.store.trouble import kind_of

__all__ = ["BACKUPS", "DATABASE", "default_folder", "prepare", "remember"]

_APP = "AftersaleDesk"
_CHOSEN = "folder"
_log = logging.getLogger(__name__)


def default_folder() -> Path:
    """The profile folder of this user on this system, or the one that was chosen in its place."""
    from platformdirs import user_data_path

    chosen = _chosen()
    return chosen if chosen is not None else user_data_path(_APP, appauthor=False)


def remember(folder: Path) -> None:
    """Take `folder` as this user's own from now on."""
    note = _note()
    try:
        note.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        note.write_text(str(folder.resolve()), encoding="utf-8")
    except OSError as error:  # the next start asks again
        _log.warning("the chosen folder cannot be remembered: %s", error)


def _chosen() -> Path | None:
    try:
        written = _note().read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return Path(written) if written and Path(written).is_absolute() else None


def _note() -> Path:
    from platformdirs import user_config_path

    return user_config_path(_APP, appauthor=False) / _CHOSEN


def prepare(folder: Path) -> Path:
    """Make the profile folder, close it to other users, and finish what a restore left half done.

    Raises TroubleError when the folder cannot be used, or its data is gone or cut short.
    """
    try:
        for place in (folder, folder / "evidence", folder / "logs"):
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        if not putting_back.finish_left_over(folder):
            raise TroubleError(Trouble.LOCKED, Text(_RESTORING))
        _look_at_file(folder)
        (folder / DATABASE).touch(mode=0o600)  # SQLite gives its side files the same mode
    except OSError as error:
        raise unusable(folder, error) from error
    return folder


def _look_at_file(folder: Path) -> None:
    """An empty file is a new profile to SQLite. It is not where a desk has been at work before."""
    file = folder / DATABASE
    size = file.stat().st_size if file.exists() else 0
    if size == 0 and ((folder / RUNS).exists() or any((folder / BACKUPS).glob("*.db"))):
        source = QT_TRANSLATE_NOOP(
            "models",
            "The data file {file} is gone or empty, though there was work in it. "
            "Restore a backup, or look for the file.",
        )
        raise TroubleError(Trouble.GONE, Text(source, {"file": file}))
    if size and is_cut_short(file):
        raise damaged()


def unusable(folder: Path, error: OSError) -> TroubleError:
    """What is raised for a folder in which a file cannot be made or read."""
    kind = kind_of(error)
    reason = Text(_REASONS[kind]) if kind in _REASONS else error.strerror or str(error)
    source = QT_TRANSLATE_NOOP(
        "models", "The data folder {folder} cannot be used: {reason}. Choose another one with --data-dir."
    )
    return TroubleError(kind, Text(source, {"folder": folder, "reason": reason}))


_RESTORING = QT_TRANSLATE_NOOP(
    "models", "Another program is restoring a backup in this folder just now. Try again in a minute."
)
_REASONS = {
    Trouble.FULL: QT_TRANSLATE_NOOP("models", "the disk is full"),
    Trouble.READ_ONLY: QT_TRANSLATE_NOOP("models", "nothing may be written there"),
}
