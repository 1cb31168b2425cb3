"""Putting things on the clipboard so that the program can still end.

What `setMimeData` is given belongs to Qt's clipboard and outlives Python; when the
process ends, its destructor calls into an interpreter that is gone, and crashes
(PySide6 6.11). So texts go through `setText`, and whatever else lies there is
exchanged for its text before Python ends.
"""

from __future__ import annotations

import atexit
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def copy_file(path: Path, image: QImage | None = None) -> None:
    """Put a file on the clipboard, for programs that take files; its path for those that take text; its picture."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    data.setText(str(path))
    if image is not None:
        data.setImageData(image)
    QGuiApplication.clipboard().setMimeData(data)
    atexit.register(_leave_only_text)


def _leave_only_text() -> None:
    atexit.unregister(_leave_only_text)
    clipboard = QGuiApplication.clipboard() if QGuiApplication.instance() else None
    if clipboard is not None and clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())
