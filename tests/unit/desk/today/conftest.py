from __future__ import annotations

import pytest

from models.desk.desk import Desk
from tests.unit.desk.today.day import Day


@pytest.fixture
def day(desk: Desk) -> Day:
    """An empty day to be filled."""
    return Day(desk)
