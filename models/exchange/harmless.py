"""Cells that leave the house: nothing a spreadsheet would run, nobody's phone or address."""

from __future__ import annotations

import re

# As models.exchange.cells strips one apostrophe, a text that already has some gets one more.
_RUNS = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]|'+[0-9]+\Z")
SUSPECT = frozenset("'=+-@\t\r\n＝＋－＠")
"""A text that begins with none of these is harmless."""
_PHONE = re.compile(r"(?<![0-9])(1[3-9])[0-9]{7}([0-9]{2})(?![0-9])")
_ANY_DIGITS = re.compile(r"(?<=[0-9]{2})[0-9](?=[0-9 -]*[0-9]{2})")
_REGION = re.compile(r".*?[省市区县州盟旗]")
_LOOKS_LIKE_ADDRESS = re.compile(r"[省市区县镇乡].*(?:[路街道巷弄村组号室幢栋楼]|单元)")
_KEPT = 6
_HIDDEN = "***"


def harmless(text: str) -> str:
    """`text` with an apostrophe in front where a spreadsheet would take it for a formula."""
    return f"'{text}" if text[:1] in SUSPECT and _RUNS.match(text) else text


def mask_phone(text: str) -> str:
    """A phone number with its first and last two digits, the way the export itself does it."""
    return _ANY_DIGITS.sub("*", text)


def mask_address(text: str) -> str:
    """An address down to its region."""
    if not text or text.endswith(_HIDDEN):
        return text
    match = _REGION.match(text)
    kept = match[0] if match and match.end() < len(text) else ""
    return f"{kept[:_KEPT]}{_HIDDEN}"


def mask_private(text: str) -> str:
    """Any text with mobile numbers masked; one that reads like an address loses what follows the region."""
    if _LOOKS_LIKE_ADDRESS.search(text):
        return mask_address(text)
    return _PHONE.sub(r"\1*******\2", text)
