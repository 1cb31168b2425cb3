"""The ways on when the desk cannot be opened, in the order in which they are offered."""

from __future__ import annotations

from enum import StrEnum

from models.domain.trouble import Trouble
from ui.runtime.language import translate


class Way(StrEnum):
    """What somebody can do about it."""

    RESTORE = "restore"
    AGAIN = "again"
    FOLDER = "folder"
    EMPTY = "empty"
    LEAVE = "leave"


_WAYS: dict[Trouble | None, tuple[Way, ...]] = {
    Trouble.LOCKED: (Way.AGAIN, Way.FOLDER),
    Trouble.FULL: (Way.AGAIN, Way.FOLDER),
    Trouble.READ_ONLY: (Way.AGAIN, Way.FOLDER),
    Trouble.UNREACHABLE: (Way.AGAIN, Way.FOLDER),
    Trouble.DAMAGED: (Way.RESTORE, Way.EMPTY, Way.FOLDER),
    Trouble.GONE: (Way.RESTORE, Way.AGAIN, Way.EMPTY, Way.FOLDER),
    Trouble.NEWER: (Way.FOLDER, Way.RESTORE),
    None: (Way.AGAIN, Way.FOLDER),
}


def ways(trouble: Trouble | None) -> tuple[Way, ...]:
    """What is offered for a trouble at the start; `None` is a sentence without a kind."""
    return _WAYS[trouble]


def words(way: Way, trouble: Trouble | None) -> tuple[str, str]:
    """A way's button, and what it means."""
    if way is Way.AGAIN and trouble is Trouble.FULL:
        return translate("safety", "&Try again"), translate("safety", "Once there is room on the disk.")
    if way is Way.RESTORE and trouble is Trouble.NEWER:
        return translate("safety", "&Restore a backup…"), translate(
            "safety", "One that was made before the newer version came. What was decided since then is not in it."
        )
    return {
        Way.RESTORE: (
            translate("safety", "&Restore a backup…"),
            translate("safety", "You choose which one. The file that is there now is kept aside."),
        ),
        Way.AGAIN: (
            translate("safety", "&Try again"),
            translate("safety", "Once what the sentence above names has been seen to."),
        ),
        Way.FOLDER: (
            translate("safety", "Choose another &folder…"),
            translate("safety", "The desk works there from now on. Nothing is moved."),
        ),
        Way.EMPTY: (
            translate("safety", "&Begin empty"),
            translate("safety", "The file that is there now is kept aside, and is never deleted."),
        ),
        Way.LEAVE: (translate("safety", "&Quit"), ""),
    }[way]
