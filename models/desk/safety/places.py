"""What lies where in a profile folder, for all that must know it without an open desk."""

from __future__ import annotations

DATABASE = "desk.db"
SIDES = ("", "-wal", "-shm")
"""A database is these files together; the log holds what the file does not have yet."""
BACKUPS = "backups"
RUNS = "runs"
"""There once a desk was opened in the folder."""
ASIDE = "kept-aside"
"""Data that was replaced. Nothing in here is ever removed by the program."""
LOGS = "logs"
