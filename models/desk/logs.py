"""The log: rotating, in the profile, with buyers' phones and addresses masked."""

from __future__ import annotations

import logging
import os
import re
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

_PHONE = re.compile(r"(?:(?<!\d)|(?<=\+86)|(?<=86[ -]))(1[3-9])\d[ -]?\d{4}[ -]?\d{2}(\d{2})(?!\d)")
_HOUSE = r" ?\d+ ?[号弄幢栋楼室]"
_STREET = re.compile(rf"([一-鿿]{{2,}}?[路街道巷弄]){_HOUSE}(?:{_HOUSE})*")
_REGION = re.compile(
    rf"([一-鿿]{{2,8}}?(?:省|自治区|市))[^\s,，。;；'\"”、)）\]]*[区县镇乡路街道巷弄村号室幢栋楼](?:{_HOUSE})*"
)


def mask(text: str) -> str:
    """`text` with mobile numbers reduced to their ends, as the platform shows them, and addresses to their region."""
    masked = _PHONE.sub(r"\1*******\2", text)
    return _STREET.sub(r"\1***", _REGION.sub(r"\1***", masked))


class _MaskingFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return mask(super().format(record))


class _PrivateFile(RotatingFileHandler):
    """Its files are the owner's alone. A disk that is full is told by whoever needs it, not by the log."""

    def handleError(self, _record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Leave the line out: logging itself would write a traceback into the terminal, again for each line."""

    def _open(self) -> TextIOWrapper:
        return TextIOWrapper(open(self.baseFilename, "ab", opener=_private), encoding=self.encoding)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def start_log(file: Path) -> logging.Handler:
    """Write everything from INFO up to `file`; the handler, so that it can be taken off again."""
    handler = _PrivateFile(file, maxBytes=2_000_000, backupCount=5, encoding="utf-8", delay=True)
    handler.setFormatter(_MaskingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    return handler


def end_log(handler: logging.Handler) -> None:
    """Write no more there."""
    logging.getLogger().removeHandler(handler)
    handler.close()
