"""The switch of the sound, with which it can be heard."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from models.domain.alerts import Urgency
from ui.alerts.sounds import play
from ui.dialogs.parts import button
from ui.runtime.language import translate
from ui.settings.plain_controls import SwitchControl


class SoundControl(SwitchControl):
    """On or off, and a try."""

    def __init__(self) -> None:
        super().__init__()
        self.try_button = button(translate("alerts", "Try it"), _try, "link")
        self._line.addWidget(self.try_button)

    @property
    def fields(self) -> list[tuple[QWidget, str]]:
        """The switch, and what stands behind it."""
        return [*super().fields, (self.try_button, translate("alerts", "Try it"))]


def _try() -> None:
    play(Urgency.PRESSING)
