"""The simulator as a program."""

from __future__ import annotations

import json
import socket
import threading
import urllib.request

import pytest

from models.simulator.serving import serve
from models.simulator.settings import Settings


@pytest.mark.parametrize("as_json", [True, False])
def test_it_says_where_it_is_and_runs_until_told(as_json: bool) -> None:
    lines: list[str] = []
    said, stop = threading.Event(), threading.Event()

    def out(line: str) -> None:
        lines.append(line)
        said.set()

    thread = threading.Thread(target=serve, args=(Settings(cases=5), out, as_json, stop))
    thread.start()
    assert said.wait(5)
    while not as_json and len(lines) < 4:
        stop.wait(0.01)
    if as_json:
        facts = json.loads(lines[0])
        with urllib.request.urlopen(facts["address"] + "/_sim/status", timeout=5) as answer:
            assert json.load(answer)["cases"] == 5
        assert set(facts) == {"address", "app_key", "app_secret", "shop_id"}
        assert facts["shop_id"].isdecimal()
    stop.set()
    thread.join(5)
    assert not thread.is_alive()
    assert len(lines) == (1 if as_json else 4)


def test_a_port_that_is_taken() -> None:
    stop = threading.Event()
    stop.set()
    lines: list[str] = []
    serve(Settings(cases=1), lines.append, True, stop)
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(OSError):
            serve(Settings(cases=1, port=other.getsockname()[1]), lines.append, True, stop)
