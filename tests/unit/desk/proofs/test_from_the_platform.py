"""The pictures of a case from the platform's answer to the disk, over real lines, by one program and by two."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from models.desk.cases import case_view
from models.desk.full_reading import read_in_full
from models.desk.ledger.lines import Lines
from models.desk.proofs.pictures import fetch, kept
from models.desk.proofs.sniffing import Kind, kind_of_file
from models.domain.book import Side
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from tests.picture_server import picture_server, small_png
from tests.platform import connect, synced

PROGRAM = """
import sys
from pathlib import Path
from models.desk.bootstrap import open_desk
from models.desk.proofs.pictures import fetch
from models.desk.vaults import MemoryVault
desk = open_desk(Path(sys.argv[1]), None, MemoryVault())
found = fetch(desk, "77", sys.argv[2])
desk.close()
print(found.path)
"""


@pytest.fixture
def running(clock):
    with Simulator(Settings(cases=40, near=True), clock=clock.now) as simulator:
        yield simulator


def test_what_the_buyer_shows_on_the_platform_comes_onto_the_disk(desk, running):
    connect(desk, running)
    synced(desk)
    there = filter(None, (running._world.case(int(one["aftersale_id"])) for one in running.cases()))
    shown = next(case for case in there if case.pictures and case.is_open)
    lines = Lines(desk)
    assert read_in_full(desk, lines, str(shown.id)).changed
    lines.close()
    view = case_view(desk, str(shown.id))
    told = [one for one in view.exhibits if one.url]
    assert [one.side for one in told[: len(shown.pictures)]] == [Side.BUYER] * len(shown.pictures)
    assert len({one.url for one in told}) == len(told)
    for one in told:
        found = fetch(desk, str(shown.id), one.url)
        assert kind_of_file(found.path) is Kind.PNG
    assert kept(desk, str(shown.id), [one.url for one in told]).keys() == {one.url for one in told}


def test_two_programs_that_want_one_picture_at_once_both_have_it(desk, data_dir):
    both = threading.Barrier(2, timeout=20)

    def together(handler):
        both.wait()  # until both ask, so that neither finds it on disk
        handler.give(small_png())

    with picture_server() as server:
        url = server.put("/1.png", together)
        command = [sys.executable, "-c", PROGRAM, str(data_dir), url]
        programs = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
        told = {program.communicate(timeout=60)[0].strip() for program in programs}
    assert [program.returncode for program in programs] == [0, 0]
    assert len(told) == 1
    assert Path(told.pop()).read_bytes() == small_png()
    assert len(list((data_dir / "pictures" / "77").iterdir())) == 1
