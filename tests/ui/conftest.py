from __future__ import annotations

import pytest

from models.desk.desk import Desk
from tests.ui.ledger import Ledger


@pytest.fixture
def ledger(desk: Desk) -> Ledger:
    """Writes decisions in every state."""
    return Ledger(desk)
