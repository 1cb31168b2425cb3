"""Crashes below Python: the interpreter writes every thread's stack into a file as it dies."""

from __future__ import annotations

import faulthandler
import logging
import os
from pathlib import Path
from typing import BinaryIO

NAME = "faults.log"
LAST_NAME = "faults-last.log"
_log = logging.getLogger(__name__)


class FaultFile:
    """faulthandler's file in the data folder. One program with a window per folder writes it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._last = folder / LAST_NAME
        self._file: BinaryIO | None = None

    def open(self) -> str:
        """Start to watch; gives what the run before left, "" if it ended well."""
        left = self._take_last()
        if left:
            _log.error("the program died the last time; its stacks, kept in %s:\n%s", self._last, left)
        self._file = os.fdopen(os.open(self._path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600), "ab", buffering=0)
        faulthandler.enable(self._file, all_threads=True)
        return left

    def close(self) -> None:
        """Watch no more, and leave nothing behind if nothing happened."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        if self._path.stat().st_size == 0:
            self._path.unlink()

    def _take_last(self) -> str:
        if not self._path.exists() or self._path.stat().st_size == 0:
            return ""
        self._path.replace(self._last)
        return self._last.read_text(encoding="utf-8", errors="replace")
