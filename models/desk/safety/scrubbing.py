"""Text that may leave this computer: nothing in it that opens a shop, and nothing that tells of a buyer.

The log leaves out phones and addresses. What is passed on leaves out more, by shape and not by meaning, since
nobody can know what an error quotes: every Chinese word, every long number but its end, everything that looks
like a key, and where the user's own folders are.
"""

from __future__ import annotations

import re
from pathlib import Path

from models.desk.logs import mask

_NAMED = re.compile(
    r"(?i)((?:[\w-]*(?:secret|token|password|passwd|authorization|cookie|sign|app_?key|access_?key|code))[\"']?\s*[:=]\s*)"
    r"(\"[^\"\n]*\"|'[^'\n]*'|(?:bearer\s+|basic\s+)?[^\s,;&)}\]]+)"
)
_ADDRESS = re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://)(?:[^\s/?#@]*@)?([^\s/?#\"'<>]+)[^\s\"'<>]*")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LONG = re.compile(r"[A-Za-z0-9_+-]{16,}={0,2}")
_SWITCH = re.compile(r"(?<=[A-Za-z])[_+-]*(?=\d)|(?<=\d)[_+-]*(?=[A-Za-z])")
_SIGNED = re.compile(r"\beyJ[\w-]+\.[\w-]+\.[\w-]+")
_NUMBER = re.compile(r"(?<![\d.])(?!\d{4}-\d\d-\d\d\b)\d(?:[ -]?\d){6,}(?![\d.])")
_WIDE = re.compile(r"[^\x00-\x7f]+")


def scrub(text: str, folders: tuple[Path, ...] = ()) -> str:
    """`text` as it may be passed on. `folders` are the user's own; each becomes a name of its own."""
    for folder in sorted(folders, key=lambda one: len(str(one)), reverse=True):
        text = text.replace(str(folder), "<folder>")
    text = mask(text.replace(str(Path.home()), "~"))
    text = _ADDRESS.sub(r"\1\2/…", text)
    text = _NAMED.sub(r"\1<secret>", text)
    text = _MAIL.sub("<mail>", text)
    text = _LONG.sub(_unless_name, _SIGNED.sub("<key>", text))
    text = _NUMBER.sub(_end_of, text)
    return _WIDE.sub(_counted, text)


def _unless_name(found: re.Match[str]) -> str:
    """Keys go to and fro between letters and digits; the program's own names do so once or twice."""
    word = found[0]
    mixed = len(word) >= 20 and all(map(any, ([c.isupper() for c in word], [c.islower() for c in word])))
    least = 1 if mixed else 4
    return "<key>" if len(_SWITCH.findall(word)) >= least else word


def _end_of(found: re.Match[str]) -> str:
    digits = "".join(filter(str.isdigit, found[0]))
    return f"<{len(digits)} digits, ..{digits[-2:]}>"


def _counted(found: re.Match[str]) -> str:
    return found[0] if found[0] in _OURS else f"<{len(found[0])} characters>"


_OURS = frozenset({"…", "·", "–", "—", "“", "”", "’", "×", "≥", "→"})
"""Signs of the program's own English sentences."""
