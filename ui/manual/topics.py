"""Which page of the manual F1 opens: by the class of what has the focus, or of what it stands in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

FIRST = "first-day"
"""Where nothing else is said."""
TOPICS: dict[str, str] = {
    # the window's rooms and their parts
    "QueueTab": "queues",
    "OutlookLine": "clock",
    "ClockList": "clock",
    "EvidenceStrip": "evidence",
    "TodoScreen": "by-hand",
    "OutboxScreen": "outbox",
    "UndoStrip": "outbox",
    "ParcelDesk": "parcels",
    "NoticeBar": "alerts",
    "StatusLine": "outbox",
    # decisions
    "ActionDialog": "queues",
    "RefundDialog": "refunding",
    "AgreeRefusalDialog": "refunding",
    "ConflictDialog": "refunding",
    "RejectDialog": "rejecting",
    "ShipInsteadDialog": "rejecting",
    "AgreeReturnDialog": "returns",
    "InterceptDialog": "parcels",
    "ReceiveDialog": "parcels",
    "ExtendDialog": "clock",
    "RemarkDialog": "texts",
    "RemindDialog": "texts",
    "ViewerWindow": "evidence",
    "BatchPlanDialog": "batch",
    "BatchRunDialog": "batch",
    # clocks and alerts
    "WhyDialog": "clock",
    "TimeDialog": "clock",
    "SnoozeDialog": "alerts",
    "AbsenceDialog": "alerts",
    "WallScreen": "alerts",
    "TodayDialog": "today",
    # books
    "ShopBookDialog": "settings",
    "ShopForm": "settings",
    "LineStatesDialog": "settings",
    "AddressBookDialog": "returns",
    "AddressForm": "returns",
    "BookDialog": "settings",
    "SmsTemplatesDialog": "texts",
    "TemplateForm": "texts",
    "CannedTextsDialog": "texts",
    "CannedForm": "texts",
    # exports
    "ImportProgressDialog": "first-day",
    "ImportResultDialog": "first-day",
    "TeachWordDialog": "words",
    # when it breaks
    "BackupsDialog": "trouble",
    "AftermathDialog": "trouble",
    "TroubleDialog": "trouble",
    "CrashDialog": "trouble",
    "BusyDialog": "trouble",
    "ErrorBox": "trouble",
    # the rest
    "SettingsDialog": "settings",
    "KeysHelp": "keys",
    "ConfirmDialog": "questions",
    "GuideDialog": "first-day",
    "ManualWindow": "first-day",
}
"""By the name of a class; its subclasses have the same page if they have none of their own."""


def topic_of(widget: QWidget | None) -> str:
    """The page for a widget: its own, else that of what it stands in, up to its window and the window behind it."""
    while widget is not None:
        found = topic_of_class(type(widget))
        if found is not None:
            return found
        widget = widget.parentWidget()
    return FIRST


def topic_of_class(kind: type) -> str | None:
    """The page for a class of widgets; `None` when it has none."""
    return next((TOPICS[name.__name__] for name in kind.__mro__ if name.__name__ in TOPICS), None)
