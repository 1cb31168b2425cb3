"""What a decision dialog says will happen: by hand, at once, or after a time to take it back."""

from __future__ import annotations

from models.desk.ledger.sendoff import ByHand, Sendoff
from ui.runtime.language import translate


def by_hand_words(why: ByHand) -> str:
    """Nothing is sent from here, and it must not look as if it were."""
    if why is ByHand.NO_CALL:
        return translate(
            "dialogs",
            "The platform sends only its own templates, not the shop's own words. The decision is put on the list "
            "“To be carried out”; the buyer hears nothing until somebody sends the text in the back office.",
        )
    return translate(
        "dialogs",
        "Nothing is sent to the platform from here. The decision is put on the list “To be carried out”, "
        "and the case does not change until somebody carries it out in the back office.",
    )


def refund_by_hand_words() -> str:
    """Money is what people take for granted once a button was pressed; so it says that none moves."""
    return translate(
        "dialogs",
        "Nothing is sent to the platform from here. The refund is put on the list “To be carried out”: no money "
        "moves now. It moves when somebody refunds in the back office, and the platform's next word confirms it.",
    )


def sent_words(leaves: Sendoff) -> str:
    """When it is sent, and how long it can be taken back."""
    if leaves.near:
        return translate(
            "dialogs",
            "The deadline is too near to wait: it is sent to the platform at once and cannot be taken back.",
        )
    if not leaves.seconds:
        return translate("dialogs", "Sent to the platform at once; it cannot be taken back.")
    source = translate("dialogs", "Sent to the platform {n} s after you decide; until then Ctrl+Z takes it back.")
    return source.format(n=leaves.seconds)


def refund_sent_words() -> str:
    """What sending a refund does."""
    return translate("dialogs", "The money then goes back to the buyer at once and cannot be brought back.")


def text_apart_words() -> str:
    """What becomes of the text beside an agreed return."""
    return translate(
        "dialogs",
        "The text to the buyer is not sent from here: it is put on the list “To be carried out” once the return "
        "is agreed.",
    )


def text_by_platform_words() -> str:
    """The same of a template that the platform sends."""
    return translate("dialogs", "The platform sends the text to the buyer as soon as the return is agreed.")
