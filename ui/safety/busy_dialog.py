"""Something that takes its time while there is no window to wait in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QProgressBar, QVBoxLayout

from models.domain.cancel import CancelToken
from models.domain.errors import CancelledError
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import cancel_button, label, row
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.shell.theme import DIALOG_MARGINS, ROOMY


class BusyDialog(GrowingDialog):
    """Says what is going on, and asks it to stop if it can be stopped. Closing it is asking."""

    def __init__(self, words: str, cancel: CancelToken | None) -> None:
        super().__init__()
        self._cancel = cancel
        self.setWindowTitle(words)
        self.setMinimumWidth(440)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(ROOMY)
        layout.addWidget(label(words, wrap=True))
        layout.addWidget(bar)
        self.stop_button = cancel_button(self.reject)
        layout.addLayout(row(None, self.stop_button))
        self.stop_button.setVisible(cancel is not None)

    def reject(self) -> None:
        """Ask it to stop; it goes when that is so."""
        if self._cancel is not None:
            self._cancel.cancel()
            self.stop_button.setEnabled(False)


def wait_for(lanes: Lanes, words: str, fn: Callable[..., Any], *args: Any, can_stop: bool = False) -> Any:
    """Do `fn(*args)` on a lane with a dialog in front, and give its result. Raises what it raises."""
    cancel = CancelToken() if can_stop else None
    dialog = BusyDialog(words, cancel)
    outcome: dict[str, Any] = {}

    def end(**what: Any) -> None:
        outcome.update(what)
        dialog.accept()

    lanes.run(
        LaneName.NETWORK,
        fn,
        *args,
        done=lambda result: end(result=result),
        failed=lambda error: end(error=error),
        cancelled=lambda: end(error=CancelledError()),
        cancel=cancel,
        owner=dialog,
    )
    dialog.exec()
    dialog.deleteLater()
    if "error" in outcome:
        raise outcome["error"]
    return outcome["result"]
