"""What a first sync costs beyond fetching: wall time as a ratio to a bare loop over the same pages.

    python -m tests.bench.first_sync [--cases 100000] [--runs 3] [--latency 0] [--json]

The platform runs in a process of its own, and a case changes behind most pages that
are read, so that pages shift. The floor sends the very requests that the sync sent,
over one httpx client, and parses each answer with `json.loads`; it is measured twice
after each sync, because the machine is noisy. `--latency` lets every answer take longer,
as over a real line.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx

from models.desk import shops
from models.desk.bootstrap import open_desk
from models.desk.collector import quiet_collector
from models.desk.desk import Desk
from models.desk.shops import ShopDraft
from models.desk.sync.once import sync_once
from models.desk.vaults import MemoryVault
from models.doudian.gateway import Gateway, Reply
from models.doudian.signing import SignedRequest
from tests.platform import stored

SHIFTING = 0.5
ROOT = Path(__file__).resolve().parents[2]


class Recorder:
    """Keeps every request that leaves a gateway."""

    def __init__(self) -> None:
        self.sent: list[SignedRequest] = []
        self._post = Gateway.post

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Listen to what happens inside."""
        post, sent = self._post, self.sent

        def noting(gateway: Gateway, request: SignedRequest, **options: Any) -> Reply:
            sent.append(request)
            return post(gateway, request, **options)

        Gateway.post = noting  # type: ignore[method-assign] # to measure the real one, not to replace it
        try:
            yield
        finally:
            Gateway.post = post  # type: ignore[method-assign] # as it was


@contextmanager
def platform(number: int, latency: float) -> Iterator[dict[str, str]]:
    """A platform with so many cases, in a process of its own."""
    options = ["--cases", str(number), "--latency", str(latency), "--quiet", "--json"]
    command = [sys.executable, "main.py", "simulate", *options]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()


def fetched(address: str, path: str) -> Any:
    """What the platform itself says at a plain path."""
    with urllib.request.urlopen(address + path) as answer:
        return json.load(answer)


def shift(address: str, share: float) -> None:
    """Let pages shift while they are read."""
    request = urllib.request.Request(address + "/_sim/faults", json.dumps({"shifting": share}).encode(), method="POST")
    with urllib.request.urlopen(request):
        pass


def bare(address: str, requests: list[SignedRequest]) -> float:
    """Seconds for the same requests and nothing but parsing."""
    headers = {"Content-Type": "application/json; charset=utf-8", "x-open-no-old-err-code": "1"}
    start = time.perf_counter()
    with httpx.Client(headers=headers, trust_env=False) as client:
        for request in requests:
            json.loads(client.post(address + request.path, params=request.query, content=request.body).content)
    return time.perf_counter() - start


def measured(desk: Desk, recorder: Recorder) -> float:
    """Seconds for the first sync."""
    with recorder.listening():
        start = time.perf_counter()
        (done,) = sync_once(desk)
        seconds = time.perf_counter() - start
    assert done.error is None, str(done.error)
    return seconds


def one_run(running: dict[str, str], ids: set[str]) -> dict[str, float]:
    """One first sync with the floor before and after it."""
    recorder = Recorder()
    with tempfile.TemporaryDirectory() as folder, closing(open_desk(Path(folder), None, MemoryVault())) as desk:
        keys = {"app_key": running["app_key"], "platform_id": running["shop_id"], "secret": running["app_secret"]}
        shops.add(desk, ShopDraft(name="bench", gateway=running["address"], **keys))
        seconds = measured(desk, recorder)
        assert set(stored(desk)) == ids, "the desk has other cases than the platform"
    pages = [request for request in recorder.sent if request.path == "/afterSale/List"]
    floors = [bare(running["address"], pages) for _ in range(2)]
    return {"sync": seconds, "bare": statistics.mean(floors), "pages": len(pages)}


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--cases", type=int, default=100_000)
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--latency", type=float, default=0.0)
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    quiet_collector()  # as the program itself does at its start
    with platform(given.cases, given.latency) as running:
        ids = {case["aftersale_id"] for case in fetched(running["address"], "/_sim/cases")}
        shift(running["address"], SHIFTING)
        runs = [one_run(running, ids) for _ in range(given.runs)]
        met = fetched(running["address"], "/_sim/status")["met"]
    ratios = sorted(run["sync"] / run["bare"] for run in runs)
    best = min(runs, key=lambda run: run["sync"] / run["bare"])
    figure = {
        "name": f"first sync of {given.cases} cases, answers {given.latency} s later",
        "value": round(best["sync"], 2),
        "floor": round(best["bare"], 2),
        "ratio": round(statistics.median(ratios), 2),
        "aim": 1.3,
        "unit": "s",
        "pages": int(best["pages"]),
        "ratios": [round(ratio, 2) for ratio in ratios],
        "shifts": met.get("shifting", 0),
    }
    print(json.dumps([figure]) if given.json else "\n".join(f"{key}: {value}" for key, value in figure.items()))


if __name__ == "__main__":
    main()
