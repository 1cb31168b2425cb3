"""Starting, stopping, the line, and the plain paths."""

from __future__ import annotations

import gc
import json
import socket
import threading
import time
from urllib.parse import urlsplit

import pytest

from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from tests.unit.simulator.caller import Caller
from tests.unit.simulator.conftest import MakeShop, Shop


def test_it_leaves_no_thread_and_no_socket() -> None:
    before = set(threading.enumerate())
    with Simulator(Settings(cases=10)) as simulator:
        callers = [Caller(simulator) for _ in range(4)]
        for caller in callers:  # their connections stay open
            caller.authorise()
        port = urlsplit(simulator.address).port
    assert set(threading.enumerate()) <= before
    assert port is not None
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=1)
    for caller in callers:
        caller.close()
    gc.collect()  # a socket that nobody closed warns here


def test_stopped_while_cut_and_stopped_twice() -> None:
    simulator = Simulator(Settings(cases=3))
    simulator.start()
    simulator.cut()
    simulator.stop()
    simulator.stop()


def test_the_line_is_cut_and_mended_on_the_same_port(shop: Shop) -> None:
    address = shop.simulator.address
    shop.simulator.cut()
    with pytest.raises(OSError):  # broken or refused, both are right
        shop.caller.call("afterSale.List", {"page": 0, "size": 1})
    with pytest.raises(ConnectionRefusedError):
        shop.caller.call("afterSale.List", {"page": 0, "size": 1})
    shop.simulator.mend()
    shop.simulator.mend()
    assert shop.simulator.address == address
    assert shop.caller.call("afterSale.List", {"page": 0, "size": 1}).data["items"]


def test_time_goes_on_while_the_line_is_cut(shop: Shop) -> None:
    shop.simulator.cut()
    shop.move(hours=8)
    assert shop.simulator.book()


def get(shop: Shop, path: str) -> object:
    return shop.caller.send("GET", f"/_sim/{path}").json


def post(shop: Shop, path: str, **said: object) -> object:
    return shop.caller.send("POST", f"/_sim/{path}", json.dumps(said)).json


def test_looking_in_from_another_process(shop: Shop) -> None:
    case_id = shop.one(2, 6)
    shop.caller.operate(401, case_id)
    assert get(shop, "book") == shop.simulator.book()
    assert get(shop, "cases") == shop.simulator.cases()
    status = get(shop, "status")
    assert status["calls"] == {"token.create": 1, "afterSale.operate": 1}
    assert (status["cases"], status["payments"], status["speed"]) == (330, 1, 1.0)
    assert status["now"] == shop.clock.now().isoformat()


def test_stirring_it_from_another_process(shop: Shop) -> None:
    post(shop, "fail_next", kind="limited")
    assert shop.caller.call("afterSale.List", {"page": 0, "size": 1}).json["code"] == 60000
    post(shop, "faults", busy=1)
    assert shop.caller.call("afterSale.List", {"page": 0, "size": 1}).json["code"] == 20000
    post(shop, "faults", busy=0)
    before = shop.simulator.now()
    post(shop, "advance", seconds=3600)
    assert (shop.simulator.now() - before).total_seconds() == 3600
    assert get(shop, "status")["met"] == {"limited": 1, "busy": 1}
    post(shop, "traffic", on=True)
    assert get(shop, "status")["traffic"] is True
    post(shop, "traffic", on=False)
    assert get(shop, "status")["traffic"] is False
    assert post(shop, "code")["code"]


def test_a_cut_from_another_process_heals(shop: Shop) -> None:
    assert post(shop, "cut", seconds=0.15) == {"ok": True}
    until = time.monotonic() + 5
    met = 0
    while time.monotonic() < until:
        try:
            shop.caller.call("afterSale.List", {"page": 0, "size": 1})
            if met:
                break
        except OSError:
            met += 1
        time.sleep(0.01)
    assert met
    assert get(shop, "status")


@pytest.mark.parametrize(("path", "said"), [("fail_next", {"kind": "flood"}), ("faults", {"flood": 1}), ("cut", {})])
def test_nonsense_is_told_so(shop: Shop, path: str, said: dict) -> None:
    told = shop.caller.send("POST", f"/_sim/{path}", json.dumps(said))
    assert told.status == 400
    assert told.json["error"]


def test_pictures_and_nothing_else(shop: Shop) -> None:
    picture = shop.caller.send("GET", "/_sim/pictures/1.png")
    assert picture.headers["Content-Type"] == "image/png"
    assert picture.raw.startswith(b"\x89PNG")
    for path in ("pictures/x.png", "pictures/../../main.py", "secrets"):
        assert shop.caller.send("GET", f"/_sim/{path}").status == 404
    assert shop.caller.send("POST", "/_sim/book").status == 404


def test_one_connection_serves_many_calls(shop: Shop) -> None:
    def port() -> int:
        shop.caller.call("afterSale.List", {"page": 0, "size": 1})
        return shop.caller._connection.sock.getsockname()[1]

    assert len({port() for _ in range(5)}) == 1


def test_too_large_a_body(shop: Shop) -> None:
    told = shop.caller.send("POST", "/afterSale/List", "", {"Content-Length": str(2**30)})
    assert told.status == 413


def test_speed() -> None:
    with Simulator(Settings(cases=50, speed=3600)) as simulator:
        began = simulator.now()
        time.sleep(0.2)
        passed = (simulator.now() - began).total_seconds()
        assert 600 < passed < 20_000
        caller = Caller(simulator)
        caller.authorise()  # who signs a moment ago is still taken
        assert caller.list()["items"]
        caller.close()


def test_the_platform_acts_without_being_asked() -> None:
    with Simulator(Settings(cases=200, speed=3600, near=True)) as simulator:
        until = time.monotonic() + 5
        while not len(simulator._world.book) and time.monotonic() < until:
            time.sleep(0.02)
        assert len(simulator._world.book)


def test_many_at_once(make_shop: MakeShop) -> None:
    shop = make_shop()
    case_id = shop.one(2, 6)
    outcomes: list[int] = []

    def refund() -> None:
        caller = shop.another()
        caller.token = shop.caller.token
        outcomes.append(caller.operate(401, case_id).json["code"])
        caller.close()

    threads = [threading.Thread(target=refund) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == [10000] + [50002] * 15
    assert len(shop.simulator.book()) == 1
