"""Which field a setting has, and how its value is said."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from models.desk.choices.kinds import NewsSource, Number, OneOf, Switch
from models.desk.choices.register import ALERT_SOUND
from models.desk.choices.setting import Setting
from models.desk.choices.spans import Hours, Limits, SomeBands, Waits
from models.domain.names import span_name
from ui.runtime.language import say, tell, translate
from ui.settings.control import Control
from ui.settings.plain_controls import ChoiceControl, LineControl, NumberControl, SourceControl, SwitchControl
from ui.settings.sound_control import SoundControl
from ui.settings.time_controls import BandsControl, HoursControl, LimitsControl, WaitsControl

_PARTS = ("near", "warm", "hot")


def control_for(setting: Setting[Any]) -> Control:
    """The field that fits its kind."""
    match setting.kind:
        case Switch():
            return SoundControl() if setting is ALERT_SOUND else SwitchControl()
        case Number() as number:
            return NumberControl(number)
        case OneOf() as choice:
            return ChoiceControl(choice)
        case SomeBands() as bands:
            return BandsControl(bands)
        case Waits() as waits:
            return WaitsControl(waits)
        case Hours():
            return HoursControl()
        case Limits():
            return LimitsControl()
        case NewsSource():
            return SourceControl()
    return LineControl()


def value_words(setting: Setting[Any], value: Any) -> str:
    """A value of a setting in a few words."""
    match setting.kind:
        case Number() as number:
            return say(number.unit.of(f"{value:,}"))
        case OneOf() as choice:
            return tell(choice.names[value])
        case SomeBands() as bands:
            return _listed([say(name) for band, name in bands.names.items() if band in value])
        case Waits():
            return _listed([_span(wait) for wait in value])
        case Limits():
            return _listed([_span(getattr(value, part)) for part in _PARTS])
        case Hours() if value is not None:
            return f"{value.start:%H:%M}–{value.end:%H:%M}"
        case Switch() if value:
            return translate("settings", "on")
        case Switch() | Hours():
            return translate("settings", "off")
    return str(value) or translate("settings", "empty")


def _listed(words: list[str]) -> str:
    return " · ".join(words) or translate("settings", "off")


def _span(span: timedelta) -> str:
    return say(span_name(span))
