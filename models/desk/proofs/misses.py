"""Why a picture of the platform's is not here. None of it is an error: the desk works on without."""

from __future__ import annotations

from enum import StrEnum

from models.domain.text import QT_TRANSLATE_NOOP, Text


class Miss(StrEnum):
    """Kinds of trouble."""

    BAD_ADDRESS = "bad_address"
    LED_ASTRAY = "led_astray"
    GONE = "gone"
    NOT_LET_IN = "not_let_in"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    BROKE_OFF = "broke_off"
    TIMED_OUT = "timed_out"
    TOO_LARGE = "too_large"
    PAGE = "page"
    DRAWING = "drawing"
    NO_PICTURE = "no_picture"
    NOT_WRITTEN = "not_written"

    @property
    def words(self) -> Text:
        """What happened, and what helps."""
        return _WORDS[self]


_WORDS: dict[Miss, Text] = {
    Miss.BAD_ADDRESS: Text(
        QT_TRANSLATE_NOOP("models", "The platform gave an address that is none. Look at it in the back office.")
    ),
    Miss.LED_ASTRAY: Text(
        QT_TRANSLATE_NOOP(
            "models", "The address leads on to somewhere that pictures do not come from; it was not followed."
        )
    ),
    Miss.GONE: Text(QT_TRANSLATE_NOOP("models", "The picture is not there any more: the platform took it away.")),
    Miss.NOT_LET_IN: Text(
        QT_TRANSLATE_NOOP("models", "The platform's address for it has run out. Look at it in the back office.")
    ),
    Miss.REFUSED: Text(QT_TRANSLATE_NOOP("models", "The picture's server could not give it out just now.")),
    Miss.UNREACHABLE: Text(
        QT_TRANSLATE_NOOP("models", "The picture's server cannot be reached: this computer may be offline.")
    ),
    Miss.BROKE_OFF: Text(QT_TRANSLATE_NOOP("models", "The connection broke off before the picture was here.")),
    Miss.TIMED_OUT: Text(QT_TRANSLATE_NOOP("models", "The picture did not come in time.")),
    Miss.TOO_LARGE: Text(QT_TRANSLATE_NOOP("models", "It is too large to be fetched. Look at it in the back office.")),
    Miss.PAGE: Text(QT_TRANSLATE_NOOP("models", "A web page came instead of a picture; it was not opened.")),
    Miss.DRAWING: Text(
        QT_TRANSLATE_NOOP(
            "models", "A drawing that can hold a program (SVG) came instead of a photo; it was not opened."
        )
    ),
    Miss.NO_PICTURE: Text(QT_TRANSLATE_NOOP("models", "What came is no picture, video or PDF; it was not opened.")),
    Miss.NOT_WRITTEN: Text(
        QT_TRANSLATE_NOOP("models", "The picture could not be kept on this computer. Make room on its disk.")
    ),
}
