"""Where the profile lives, readable by its owner alone."""

from __future__ import annotations

from pathlib import Path

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text

DATABASE = "desk.db"


def default_folder() -> Path:
    """The profile folder of this user on this system."""
    from platformdirs import user_data_path

    return user_data_path("AftersaleDesk", appauthor=False)


def prepare(folder: Path) -> Path:
    """Make the profile folder and close it to other users. Raises UserError when that cannot be done."""
    try:
        for place in (folder, folder / "evidence", folder / "logs"):
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        (folder / DATABASE).touch(mode=0o600)  # SQLite gives its side files the same mode
    except OSError as error:
        raise UserError(
            Text(
                QT_TRANSLATE_NOOP(
                    "models",
                    "The data folder {folder} cannot be used: {reason}. Choose another one with --data-dir.",
                ),
                {"folder": folder, "reason": error.strerror or error},
            )
        ) from error
    return folder
