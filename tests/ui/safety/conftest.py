from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QDialog, QLabel, QWidget

Keep = Callable[[QDialog], QDialog]


def said(dialog: QWidget) -> str:
    """All that its labels say."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))


@pytest.fixture
def keep(qtbot) -> Iterator[Keep]:
    """Shows dialogs and closes them at the end, those that delete themselves as well."""
    shown: list[QDialog] = []

    def add(dialog: QDialog) -> QDialog:
        dialog.show()
        shown.append(dialog)
        return dialog

    yield add
    for dialog in shown:
        if shiboken6.isValid(dialog):
            dialog.close()
            dialog.deleteLater()
