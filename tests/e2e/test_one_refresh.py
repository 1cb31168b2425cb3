"""Sixty-four calls at once meet a token that has just died; the platform is asked for another one once."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier

import pytest

from models.desk.desk import Desk
from models.desk.sync.connecting import Line, open_line
from models.domain.book import Shop
from models.doudian.kinds import RefusalKind
from models.simulator.simulator import Simulator

MANY = 64


@pytest.fixture
def line(desk: Desk, shop: Shop) -> Iterator[Line]:
    with closing(open_line(desk, shop, [shop])) as opened:
        yield opened


def test_many_calls_with_an_expired_token_are_one_refresh(line: Line, running: Simulator) -> None:
    together = Barrier(MANY)

    def ask(_: int) -> int:
        together.wait(10)
        return len(line.client.call("afterSale.List", {"page": 0, "size": 10}).data["items"])

    line.client.call("afterSale.List", {"page": 0, "size": 1})
    before, asked = line.client.tokens.current().access, running.calls.copy()
    running.fail_next("token_expired")
    with ThreadPoolExecutor(MANY) as crowd:
        assert list(crowd.map(ask, range(MANY))) == [10] * MANY
    assert running.met["token_expired"] == 1
    assert line.client.met[RefusalKind.TOKEN_EXPIRED] > 1
    assert {method: number for method, number in (running.calls - asked).items() if method.startswith("token.")} == {
        "token.refresh": 1
    }
    assert line.client.tokens.current().access != before
