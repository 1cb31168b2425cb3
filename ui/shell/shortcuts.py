"""All keys, as the help shows them. The keys themselves are set where their actions live."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.keys_help import KeysHelp
from ui.queues import keys as queue_keys
from ui.runtime.language import translate
from ui.shell import keys

Group = tuple[str, list[tuple[str, str]]]


def all_keys() -> list[Group]:
    """Groups of (key, what it does)."""
    return [
        (
            translate("keys", "In a queue"),
            [
                ("↑ ↓", translate("keys", "Previous and next case")),
                ("Home End", translate("keys", "First and last case")),
                ("Enter", translate("keys", "Go to the actions of the case")),
                (queue_keys.ACTION_KEYS["refund"], translate("keys", "Refund")),
                (queue_keys.ACTION_KEYS["agree_return"], translate("keys", "Return and refund: agree to the return")),
                (queue_keys.ACTION_KEYS["reject"], translate("keys", "Reject")),
                (queue_keys.ACTION_KEYS["remind"], translate("keys", "Remind the buyer")),
                (queue_keys.ACTION_KEYS["agree_refusal"], translate("keys", "Refund once the buyer refuses delivery")),
                (queue_keys.ACTION_KEYS["intercept"], translate("keys", "Call the parcel back")),
                (queue_keys.ACTION_KEYS["extend"], translate("keys", "Extend the time to check returned goods")),
                (queue_keys.ACTION_KEYS["remark"], translate("keys", "Leave a remark on the platform")),
                (queue_keys.NOTE, translate("keys", "Write a private note")),
                (queue_keys.CLAIM, translate("keys", "Take the case in hand, or let go of it")),
                (queue_keys.SNOOZE, translate("keys", "Let the case wait, for a reason; wake it")),
                (queue_keys.WHY, translate("keys", "Why this time? Source, readings and moves of each clock")),
                (queue_keys.PROMISE, translate("keys", "Promise the buyer something by a time")),
                (queue_keys.KEEP, translate("keys", "Tick off the promise that is due first")),
                (queue_keys.DEADLINE, translate("keys", "Type the deadline where no source gives one")),
                (queue_keys.ACTION_KEYS[queue_keys.EVIDENCE], translate("keys", "Look at the evidence")),
                ("Shift+↑ ↓  Ctrl+A", translate("keys", "Select several cases, or the whole list")),
                ("R T J", translate("keys", "While several are selected: the same for all of them")),
                (queue_keys.NEXT_CASE, translate("keys", "Next case that waits for a decision")),
                (queue_keys.ORDER, translate("keys", "Order by loss at stake, or by deadline again")),
                ("Ctrl+C", translate("keys", "Copy the order number")),
                (queue_keys.COPY_AFTERSALE, translate("keys", "Copy the after-sale number")),
                (queue_keys.SEARCH, translate("keys", "Search by any number or product")),
                (queue_keys.CLEAR_FILTERS, translate("keys", "Take all filters off")),
                (queue_keys.BACK, translate("keys", "Clear the search, back to the list")),
            ],
        ),
        (
            translate("keys", "Carrying out"),
            [
                ("1 … 9", translate("keys", "Copy that field")),
                ("Space", translate("keys", "Tick off: it was done in the back office")),
                ("Ctrl+Z", translate("keys", "Undo the last tick")),
                ("Delete", translate("keys", "Withdraw the decision")),
                ("Ctrl+B", translate("keys", "Open the back office")),
            ],
        ),
        (
            translate("keys", "Outbox"),
            [
                ("Enter", translate("keys", "Do what helps with the decision")),
                ("Ctrl+Enter", translate("keys", "The same, wherever the focus is")),
                ("Delete", translate("keys", "Take back what was not sent")),
            ],
        ),
        (
            translate("keys", "Parcel desk"),
            [
                ("Enter", translate("keys", "Look for the number; in the empty field: write down what came")),
                ("Ctrl+Enter", translate("keys", "Go on to the refund or the refusal")),
                ("↑ ↓", translate("keys", "Choose a case; down also leads to the bucket")),
                ("Alt+1 … 6", translate("keys", "Say what is wrong with what came")),
                ("Esc", translate("keys", "Drop what is in hand, back to the field")),
            ],
        ),
        (
            translate("keys", "A batch"),
            [
                ("Esc", translate("keys", "Take all of it back, then pause, then close")),
                ("Ctrl+Z", translate("keys", "Take all of it back while nothing is sent")),
                ("Alt+B", translate("keys", "Go on in the background")),
            ],
        ),
        (
            translate("keys", "Evidence"),
            [
                ("← →", translate("keys", "Previous and next picture")),
                ("+ − 0 1", translate("keys", "Larger, smaller, fit, real size")),
                ("R", translate("keys", "Turn the picture")),
                ("2 X", translate("keys", "Two side by side, change sides")),
                ("Shift+← →  ↑ ↓", translate("keys", "Look round a zoomed picture")),
                ("F5", translate("keys", "Fetch again what did not come")),
                ("Ctrl+C Ctrl+V", translate("keys", "Copy the picture, add one from the clipboard")),
                ("Ctrl+S", translate("keys", "Save the picture as…")),
            ],
        ),
        (
            translate("keys", "Anywhere"),
            [
                ("Ctrl+1 … Ctrl+9", translate("keys", "Go to a queue, or to a list of decisions")),
                (keys.PARCELS, translate("keys", "Go to the parcel desk")),
                (keys.WALL, translate("keys", "The wall screen; there F11 takes the whole screen")),
                ("Ctrl+O", translate("keys", "Import an export of the back office")),
                ("Ctrl+E", translate("keys", "Export the queue in view")),
                (keys.TAKE_BACK, translate("keys", "Take back the newest decision that is not sent yet")),
                (keys.SHOW_RESULTS, translate("keys", "Go to what came of decisions that were sent")),
                (keys.LOOK, translate("keys", "Look at the platform now, and count again")),
                (keys.COMPARE, translate("keys", "Compare all open cases with the platform")),
                (keys.SHOW_NOTICE, translate("keys", "Show what the first notice is about")),
                (keys.PUT_NOTICE_AWAY, translate("keys", "Dismiss the first notice")),
                (keys.TODAY, translate("keys", "What was handled, lapsed and saved")),
                (keys.SHOPS, translate("keys", "Shops")),
                (keys.SETTINGS, translate("keys", "Settings")),
                (keys.MANUAL, translate("keys", "The page of the manual for where you are")),
                ("?", translate("keys", "This list")),
            ],
        ),
    ]


def show_keys(parent: QWidget) -> KeysHelp:
    """Open the list of keys."""
    dialog = KeysHelp(all_keys(), parent)
    dialog.open()
    return dialog
