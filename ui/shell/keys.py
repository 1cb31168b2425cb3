"""The keys of the window's own commands, for its menus. `ui.shell.shortcuts` shows them to the clerk."""

from __future__ import annotations

LOOK = "F5"
"""As the help shows it; the menu takes what each system has for it."""
COMPARE = "Shift+F5"
SHOW_NOTICE = "F8"
PUT_NOTICE_AWAY = "Shift+F8"
TAKE_BACK = "Ctrl+Z"
SHOW_RESULTS = "F9"
SHOPS = "Ctrl+Shift+H"
TODAY = "F6"
"""What was handled, lapsed and saved."""
WALL = "F12"
"""The wall screen."""
PARCELS = "F4"
"""The parcel desk: one key, for whoever stands at the scanner."""
