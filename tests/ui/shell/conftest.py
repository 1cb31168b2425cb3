from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.happenings import Happening, Kind
from models.store import cases
from tests.factory import NOW, make_case
from ui.runtime.lanes import Lanes
from ui.shell.syncing import Syncing


@pytest.fixture
def syncing(desk: Desk, lanes: Lanes) -> Iterator[Syncing]:
    """A background that is told what there is to tell."""
    made = Syncing(desk, lanes)
    yield made
    made.stop()


@pytest.fixture
def put(desk: Desk) -> Callable[..., AfterSale]:
    """Put a case into the store."""

    def put_case(**fields: object) -> AfterSale:
        case = make_case(**fields)
        with desk.store.writing() as session:
            cases.add_many(session, [(case, {})], NOW)
        return case

    return put_case


def happened(kind: Kind, aftersale_id: str = "1", amount_fen: int = 12_900) -> Happening:
    return Happening(kind, 2, aftersale_id, amount_fen)
