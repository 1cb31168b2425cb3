"""Where the reasons come from, in words: the platform's own, the common ones, or common ones because it was silent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.domain.reasons import ReasonOffer, ReasonSource
from ui.dialogs.parts import button, label, notice, row, say_in
from ui.dialogs.reason_list import NEEDS_PROOF
from ui.runtime.language import say, translate
from ui.shell.theme import TIGHT


class ReasonNote(QWidget):
    """Stands above the list. Only a list that may be wrong comes with a warning and a button."""

    again = Signal()
    """The platform is to be asked once more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quiet = label("", "quiet", wrap=True)
        self.warning = notice()
        self.again_button = button(translate("dialogs", "As&k again"), self.again.emit)
        self.again_button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addWidget(self.quiet)
        line = row(self.warning, self.again_button)
        line.setStretch(0, 1)
        layout.addLayout(line)

    def show_offer(self, offer: ReasonOffer | None) -> None:
        """Say where these come from; `None`: the platform is being asked."""
        say_in(self.quiet, _quiet(offer))
        say_in(self.warning, _warning(offer))
        self.again_button.setVisible(bool(self.warning.text()))


def _quiet(offer: ReasonOffer | None) -> str:
    if offer is None:
        return translate("dialogs", "The platform is being asked for the reasons of this case…")
    if offer.source is ReasonSource.BY_HAND:
        return translate(
            "dialogs",
            "This list is the one commonly seen. The back office shows the reasons that are open for this case: "
            "pick the nearest one there.",
        )
    if offer.source is ReasonSource.PLATFORM and offer.reasons:
        source = translate("dialogs", "The platform's own reasons for this case. {sign} needs a picture.")
        return source.format(sign=NEEDS_PROOF)
    return ""


def _warning(offer: ReasonOffer | None) -> str:
    if offer is None or offer.source is ReasonSource.BY_HAND:
        return ""
    if offer.source is ReasonSource.NOT_ASKED:
        source = translate(
            "dialogs",
            "These reasons are the ones commonly seen, because the platform could not be asked: it will refuse one "
            "that is not open for this case. {why}",
        )
        return source.format(why=say(offer.why) if offer.why is not None else "").strip()
    if not offer.reasons:
        return translate(
            "dialogs",
            "The platform offers no reason for this case: it is finished, out of time or not shipped. Close this and "
            "read the platform again (F5).",
        )
    return ""
