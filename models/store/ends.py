"""The far end of the deadline order."""

from __future__ import annotations

NO_DEADLINE = 2**62
"""Stands behind every real deadline."""
FINISHED = 2**62 + 1
"""Stands behind everything: a finished case has no deadline any more."""
