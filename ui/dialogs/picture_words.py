"""What is wrong with a file, and whose it is, in words."""

from __future__ import annotations

from models.desk.evidence import LARGEST_BYTES, OTHERS, PICTURES
from models.domain.book import Side
from ui.dialogs.picture_loading import Picture, Trouble
from ui.runtime.language import translate


def trouble_text(picture: Picture, name: str = "") -> str:
    """Why a file cannot be used and what to do; "" for a good one. `name` is what the clerk knows it by."""
    if picture.trouble is None:
        return ""
    source = {
        Trouble.MISSING: translate("dialogs", "“{file}” is not there any more. Add it again."),
        Trouble.UNREADABLE: translate(
            "dialogs", "“{file}” cannot be read. Close it in other programs and add it again."
        ),
        Trouble.EMPTY: translate("dialogs", "“{file}” is empty. Save it again and add it once more."),
        Trouble.TOO_MANY_BYTES: translate("dialogs", "“{file}” is larger than {most} MB. Make it smaller first."),
        Trouble.TOO_LARGE: translate(
            "dialogs", "“{file}” has {width} × {height} pixels, more than can be shown here. Open it outside."
        ),
        Trouble.BROKEN: translate("dialogs", "“{file}” is damaged or was not downloaded to its end. Get it again."),
        Trouble.DISGUISED: translate(
            "dialogs", "“{file}” is something else than its name says, and is not opened. Save it anew as a picture."
        ),
    }[picture.trouble]
    return _filled(source, picture, name or picture.path.name)


def fetched_trouble_text(picture: Picture) -> str:
    """The same for what the platform gave out: that can be fetched again."""
    if picture.trouble is None:
        return ""
    source = {
        Trouble.TOO_LARGE: translate(
            "dialogs", "It has {width} × {height} pixels, more than can be shown here. Open it outside."
        ),
        Trouble.BROKEN: translate("dialogs", "It is damaged, or did not come to its end. Fetch it again: F5"),
        Trouble.DISGUISED: translate("dialogs", "It is something else than a picture, and is not opened."),
    }.get(picture.trouble, translate("dialogs", "It is not on this computer any more. Fetch it again: F5"))
    return _filled(source, picture, "")


def _filled(source: str, picture: Picture, name: str) -> str:
    return source.format(
        file=name, most=LARGEST_BYTES // 1_000_000, width=picture.full_width, height=picture.full_height
    )


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


def side_name(side: Side | None) -> str:
    """Whose evidence it is; without a side it is of the platform's customer service."""
    return {
        None: translate("dialogs", "The platform"),
        Side.BUYER: translate("dialogs", "Buyer's evidence"),
        Side.SHOP: translate("dialogs", "Our evidence"),
        Side.RETURNED: translate("dialogs", "The returned goods"),
    }[side]
