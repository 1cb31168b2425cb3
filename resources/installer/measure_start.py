"""How long the packaged program takes to its window, against the same program from its sources (Linux).

`python resources/installer/measure_start.py PROGRAM [--pairs 9]`. Each start has a screen of its own (Xvfb), the same
profile and the same language; the clock stops when the window stands on the screen. Sources and package take turns, so
that other work on the machine weighs on both. Needs Xvfb and xwininfo (Debian: xvfb, x11-utils).
"""

from __future__ import annotations

import argparse
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WINDOW = re.compile(r'"Aftersale Desk".* (\d{3,})x(\d{3,})\+')
TOO_LONG_SECONDS = 120.0
LOOK_SECONDS = 0.005


@contextmanager
def screen() -> Iterator[str]:
    """A screen that nobody sees; its name."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", "1600x1000x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def started(command: Sequence[str], display: str) -> tuple[float, float]:
    """Seconds until its window stood there, and seconds of processor until it was told to leave then."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    begun = time.perf_counter()
    running = subprocess.Popen(command, cwd=ROOT, env=environment)
    while not _stands(display):
        if running.poll() is not None:
            raise RuntimeError(f"{command[0]} ended with {running.returncode} and had no window")
        if time.perf_counter() - begun > TOO_LONG_SECONDS:
            running.kill()
            raise TimeoutError(f"no window of {command[0]}")
        time.sleep(LOOK_SECONDS)
    wall = time.perf_counter() - begun
    ticks = Path(f"/proc/{running.pid}/stat").read_text().rsplit(")", 1)[1].split()[11:13]
    running.send_signal(signal.SIGTERM)
    running.wait()
    return wall, sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")


def _stands(display: str) -> bool:
    told = subprocess.run(
        ["xwininfo", "-display", display, "-root", "-tree"], capture_output=True, text=True, check=False
    )
    return any(int(width) > 500 for width, _height in WINDOW.findall(told.stdout))


def main() -> int:
    """Print the medians and the middle of the pairs' ratios; exit code 1 when the package is too slow."""
    given = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    given.add_argument("program", type=Path)
    given.add_argument("--pairs", type=int, default=9)
    given.add_argument("--most", type=float, default=1.3, help="the ratio that is still good")
    options = given.parse_args()
    with tempfile.TemporaryDirectory() as folder, screen() as display:
        rest = ["--data-dir", str(Path(folder, "profile")), "--lang", "en"]
        source, package = [sys.executable, "main.py", *rest], [str(options.program.resolve()), *rest]
        for command in (source, package):
            started(command, display)  # so that the profile and all files are there, as after any first start
        pairs = [(started(source, display), started(package, display)) for _ in range(options.pairs)]
    ratios = []
    for number, what in enumerate(("seconds to the window", "seconds of processor")):
        ours = [(one[number], other[number]) for one, other in pairs]
        ratios.append(statistics.median(other / one for one, other in ours))
        from_source, packaged = (statistics.median(values) for values in zip(*ours, strict=True))
        print(f"{what}: {from_source:.2f} from sources, {packaged:.2f} packaged, ratio {ratios[-1]:.2f}")
    return int(max(ratios) > options.most)


if __name__ == "__main__":
    sys.exit(main())
