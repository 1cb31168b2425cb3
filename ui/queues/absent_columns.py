"""A header that knows the columns which are not there at present from those that somebody has hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QWidget


class AbsentColumns(QHeaderView):
    """What is chosen for a column while it is absent holds once it is there again."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._absent: dict[int, bool] = {}

    def is_absent(self, section: int) -> bool:
        """Whether a column is not there at present."""
        return section in self._absent

    def set_absent(self, section: int, absent: bool) -> None:
        """Take a column away, or bring it back as it was chosen to be."""
        if absent == self.is_absent(section):
            return
        if absent:
            self._absent[section] = self.isSectionHidden(section)
            self.setSectionHidden(section, True)
        else:
            self.setSectionHidden(section, self._absent.pop(section))

    def is_unwanted(self, section: int) -> bool:
        """Whether somebody chose to hide a column, or it begins hidden."""
        return self._absent.get(section, self.isSectionHidden(section))

    def hide_column(self, section: int, hidden: bool) -> None:
        """Choose whether a column is hidden."""
        if self.is_absent(section):
            self._absent[section] = hidden
        else:
            self.setSectionHidden(section, hidden)
