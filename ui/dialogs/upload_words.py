"""How far pictures are on their way to the platform, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from ui.dialogs.picture_loading import is_picture
from ui.dialogs.uploads import Standing, UploadStep
from ui.runtime.language import translate

MEGABYTE = 1_000_000


def short_words(standing: Standing) -> str:
    """For the band: a sign and a word, so that colour is never the only sign."""
    if standing.step is UploadStep.SENDING:
        return f"↑ {100 * standing.done // standing.total} %"
    return {
        UploadStep.WAITING: translate("dialogs", "… waiting"),
        UploadStep.SHRINKING: translate("dialogs", "… shrinking"),
        UploadStep.CHECKING: translate("dialogs", "… in review"),
        UploadStep.PASSED: translate("dialogs", "✓ passed"),
        UploadStep.FAILED: translate("dialogs", "⚠ not sent"),
    }[standing.step]


def spoken_words(name: str, standing: Standing) -> str:
    """For the tooltip and for screen readers."""
    source = {
        UploadStep.WAITING: translate("dialogs", "{file}: waits for the ones before it"),
        UploadStep.SHRINKING: translate("dialogs", "{file}: is made smaller"),
        UploadStep.SENDING: translate("dialogs", "{file}: {done} of {total} MB are sent"),
        UploadStep.CHECKING: translate("dialogs", "{file}: sent; the platform is checking it"),
        UploadStep.PASSED: translate("dialogs", "{file}: the platform has let it pass"),
        UploadStep.FAILED: translate("dialogs", "{file}: the platform does not have it"),
    }[standing.step]
    done, total = (f"{size / MEGABYTE:.1f}" for size in (standing.done, standing.total))
    return source.format(file=name, done=done, total=total)


def unsent_words(paths: Iterable[Path], steps: Sequence[UploadStep]) -> list[str]:
    """What keeps a decision from leaving with these files: one sentence each, empty when nothing does."""
    lacks = []
    for path in paths:
        if not is_picture(path):
            source = translate("dialogs", "“{file}” is no picture, and the platform takes nothing else. Remove it.")
            lacks.append(source.format(file=path.name))
    if UploadStep.FAILED in steps:
        lacks.append(translate("dialogs", "A picture did not get to the platform. Try again, or remove it."))
    checked = steps.count(UploadStep.CHECKING)
    sent = len(steps) - checked - steps.count(UploadStep.PASSED) - steps.count(UploadStep.FAILED)
    for number, source in (
        (sent, translate("dialogs", "{n} of {all} pictures are still being sent.")),
        (checked, translate("dialogs", "{n} of {all} pictures are still being checked by the platform.")),
    ):
        if number:
            lacks.append(source.format(n=number, all=len(steps)))
    return lacks
