"""Whether the window may go now, when somebody closes it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.runtime.language import translate
from ui.shell.importing import Importing
from ui.shell.undoing import Undoing


class Closing(QObject):
    """It stays while a file is being taken in, and until what is about to be sent has left or was taken back.

    Whoever closes it a second time goes at once; what was held is asked about at the next start.
    """

    ready = Signal()
    """What it stayed for is over."""
    said = Signal(str)
    """Why it stays, for the status bar."""

    def __init__(self, importing: Importing, undoing: Undoing, parent: QObject) -> None:
        super().__init__(parent)
        self._importing, self._undoing = importing, undoing
        self._asked = False
        undoing.changed.connect(self._look)

    def may_go(self) -> bool:
        """Whether it may go; else it says why not, and tells as soon as it may."""
        if self._importing.busy:  # its window has the button to stop it
            return False
        if self._asked or not self._undoing.sends:
            return True
        self._asked = True
        self.said.emit(
            translate(
                "shell",
                "It closes as soon as what is about to be sent has left. Close it once more to go at once: "
                "you are then asked about it at the next start.",
            )
        )
        return False

    def _look(self) -> None:
        if self._asked and not self._undoing.sends:
            self.ready.emit()
