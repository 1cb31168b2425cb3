"""What is wrong with a file, and whose it is, in words."""

from __future__ import annotations

from models.desk.evidence import LARGEST_BYTES, OTHERS, PICTURES
from models.domain.book import Side
from ui.dialogs.picture_loading import Picture, Trouble
from ui.runtime.language import translate


def trouble_text(picture: Picture) -> str:
    """Why a file cannot be used and what to do; "" for a good one."""
    if picture.trouble is None:
        return ""
    source = {
        Trouble.MISSING: translate("dialogs", "“{file}” is not there any more. Add it again."),
        Trouble.UNREADABLE: translate(
            "dialogs", "“{file}” cannot be read. Close it in other programs and add it again."
        ),
        Trouble.EMPTY: translate("dialogs", "“{file}” is empty. Save it again and add it once more."),
        Trouble.TOO_MANY_BYTES: translate("dialogs", "“{file}” is larger than {most} MB. Make it smaller first."),
        Trouble.TOO_LARGE: translate("dialogs", "“{file}” has more pixels than can be shown here. Open it outside."),
        Trouble.BROKEN: translate("dialogs", "“{file}” is damaged or was not downloaded to its end. Get it again."),
    }[picture.trouble]
    return source.format(file=picture.path.name, most=LARGEST_BYTES // 1_000_000)


def usable_suffixes() -> frozenset[str]:
    """The endings of files that can be evidence."""
    return PICTURES | OTHERS


def wrong_kind_text(name: str) -> str:
    """For a file that is no evidence at all."""
    kinds = " ".join(sorted(usable_suffixes()))
    return translate("dialogs", "“{file}” is no picture, video or PDF. Use one of: {kinds}").format(
        file=name, kinds=kinds
    )


def file_filter() -> str:
    """For the system's file dialog."""
    return translate("dialogs", "Pictures, videos and PDF ({kinds})").format(
        kinds=" ".join(f"*{suffix}" for suffix in sorted(usable_suffixes()))
    )


def side_name(side: Side) -> str:
    """Whose evidence it is."""
    return {
        Side.BUYER: translate("dialogs", "Buyer's evidence"),
        Side.SHOP: translate("dialogs", "Our evidence"),
        Side.RETURNED: translate("dialogs", "The returned goods"),
    }[side]
