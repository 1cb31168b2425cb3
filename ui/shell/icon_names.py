"""The program's icons: what it calls them, and what the library does. The bundle is cut down by this list."""

from __future__ import annotations

from enum import StrEnum


class Icon(StrEnum):
    """One per thing; the values are names in Lucide."""

    REFUND = "hand-coins"
    AGREE_RETURN = "package-check"
    REJECT = "circle-x"
    REMIND = "message-square-text"
    EVIDENCE = "images"

    IMPORT = "file-down"
    EXPORT = "file-up"
    SYNC = "refresh-cw"
    COMPARE = "list-checks"
    SEARCH = "search"
    QUIT = "log-out"
    UNDO = "undo-2"
    RESULTS = "receipt-text"

    SHOP = "store"
    ADDRESS = "map-pin"
    MESSAGES = "message-square"
    CANNED = "book-open"
    WORDS = "languages"
    BANDS = "timer"
    PERSON = "user"
    ALERTS = "bell"
    BACK_OFFICE = "external-link"
    SETTINGS = "settings"

    TODAY = "chart-column"
    WALL = "monitor"
    PARCEL = "scan-barcode"
    OUTBOX = "send"
    TO_DO = "clipboard-list"
    LINE_STATES = "circle-check"

    HELP = "circle-question-mark"
    KEYS = "keyboard"
    BACKUP = "database-backup"
    LOG = "file-text"
    WARNING = "triangle-alert"
