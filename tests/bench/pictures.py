"""How long it takes to see a case's pictures, and what they take of memory.

    python -m tests.bench.pictures [--pictures 8] [--json]

Eight photos of twelve megapixels lie in the disk cache. Measured in the real viewer: from opening it until the first
one is painted; from a key until the next one is painted, once it was read ahead; the same while zoomed to full size;
and the most memory that the process ever held. Floors of the same run: decoding the first photo in the same size with
nothing else, and painting a decoded one into a picture of the window's size with Qt's painter. One frame is 16.7 ms.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.proofs import pictures
from models.desk.vaults import MemoryVault
from models.domain.book import Side
from models.domain.exhibit import Exhibit
from tests.picture_server import picture_server
from tests.screen import use_office_screen
from ui.dialogs.evidence_viewer import EvidenceViewer
from ui.dialogs.picture_loading import read_glance
from ui.runtime.lanes import Lanes
from ui.shell.theme import dress

CASE = "6959800000297566494"
FRAME_MS = 1000 / 60
WIDTH, HEIGHT = 4000, 3000


class Painted(QObject):
    """Notes when a widget was painted with a picture in it."""

    def __init__(self, viewer: EvidenceViewer) -> None:
        super().__init__()
        self.times: list[float] = []
        self._view = viewer.frame.view
        self._view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint:
            return False
        watched.removeEventFilter(self)
        QApplication.sendEvent(watched, event)  # painted when this comes back
        watched.installEventFilter(self)
        if self._view.message == "" and self._view._item.images:
            self.times.append(time.perf_counter())
        return True


class Memory:
    """The most that the process held, looked at every 2 ms."""

    def __init__(self) -> None:
        self.most = 0
        self._end = threading.Event()

    @contextmanager
    def watched(self) -> Iterator[None]:
        thread = threading.Thread(target=self._watch)
        thread.start()
        yield
        self._end.set()
        thread.join()

    def _watch(self) -> None:
        while not self._end.wait(0.002):
            self.most = max(self.most, held())


def held() -> int:
    """Bytes that the process holds now; 0 where this cannot be told."""
    if sys.platform != "linux":
        return 0
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def photo(path: Path, seed: int) -> bytes:
    """Noise over patches: about 3 MB, like a phone's."""
    dice = random.Random(seed)
    rough = QImage(WIDTH // 8, HEIGHT // 8, QImage.Format.Format_RGB32)
    for y in range(rough.height()):
        for x in range(rough.width()):
            rough.setPixel(x, y, 0xFF000000 | dice.getrandbits(24))
    whole = rough.scaled(
        WIDTH, HEIGHT, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    assert whole.save(str(path), "JPG", 88)
    return path.read_bytes()


def filled(desk: Desk, number: int) -> list[Exhibit]:
    """Photos, fetched into the disk cache over a real line."""
    made = []
    with picture_server() as server:
        for place in range(number):
            url = server.put(f"/{place}.jpg", photo(desk.folder / "made.jpg", place))
            assert pictures.fetch(desk, CASE, url).path is not None
            made.append(Exhibit(title=f"{place + 1}", side=Side.BUYER, url=url))
    return made


def wait(lanes: Lanes) -> None:
    while lanes.pending:
        QTest.qWait(5)


def until_painted(painted: Painted) -> float:
    while not painted.times:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return painted.times[0]


def next_by_key(viewer: EvidenceViewer, painted: Painted, lanes: Lanes, number: int) -> list[float]:
    """Milliseconds from each key to its picture."""
    taken = []
    for key in [Qt.Key.Key_Right] * (number - 1) + [Qt.Key.Key_Left] * (number - 1):
        wait(lanes)
        QTest.qWait(20)
        painted.times.clear()
        start = time.perf_counter()
        QTest.keyClick(viewer.frame.view, key)
        taken.append((until_painted(painted) - start) * 1000)
    return taken


def decoding_floor(path: Path) -> float:
    times = []
    for _ in range(5):
        start = time.perf_counter()
        read_glance(path)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def painting_floor(path: Path, viewer: EvidenceViewer) -> float:
    image = read_glance(path).image
    room = QImage(viewer.frame.view.viewport().size(), QImage.Format.Format_RGB32)
    times = []
    for _ in range(20):
        start = time.perf_counter()
        painter = QPainter(room)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(room.rect(), QColor("white"))
        painter.drawImage(QRectF(0, 0, room.height() * WIDTH / HEIGHT, room.height()), image)
        painter.end()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def measure(number: int) -> list[dict[str, object]]:
    use_office_screen()
    app = QApplication.instance() or QApplication([])
    dress(app)
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder), None, MemoryVault())
        exhibits = filled(desk, number)
        lanes = Lanes()
        first = pictures.kept(desk, CASE, [exhibits[0].url])[exhibits[0].url]
        decoding = decoding_floor(first)
        baseline, memory = held(), Memory()
        with memory.watched():
            start = time.perf_counter()
            viewer = EvidenceViewer(CASE, exhibits, desk, lanes)
            painted = Painted(viewer)
            viewer.show()
            visible = (until_painted(painted) - start) * 1000
            whole = next_by_key(viewer, painted, lanes, number)
            looked = memory.most
            viewer.frame.pair.actual_size()
            zoomed = next_by_key(viewer, painted, lanes, number)
        painting = painting_floor(first, viewer)
        cache = viewer.pictures.cache.bytes
        viewer.close()
        lanes.shutdown()
        desk.close()
    return [
        figure("first visible", [visible], decoding, "decoding it alone"),
        figure("next by key", whole, painting, "painting it alone"),
        figure("next by key at 1:1", zoomed, painting, "painting it alone"),
        megabytes("peak memory, looking", looked, baseline, number),
        megabytes("peak memory, zoomed in too", memory.most, baseline, number),
        {"name": "decoded pictures kept", "mb": round(cache / 1e6)},
    ]


def figure(name: str, taken: list[float], floor: float, of: str) -> dict[str, object]:
    return {
        "name": name,
        "median_ms": round(statistics.median(taken), 1),
        "longest_ms": round(max(taken), 1),
        "over_a_frame": sum(one > FRAME_MS for one in taken),
        "of": len(taken),
        "floor_ms": round(floor, 1),
        "floor": of,
        "ratio": round(statistics.median(taken) / floor, 2),
    }


def megabytes(name: str, most: int, baseline: int, number: int) -> dict[str, object]:
    decoded = number * WIDTH * HEIGHT * 4
    return {
        "name": name,
        "mb": round(most / 1e6),
        "baseline_mb": round(baseline / 1e6),
        "above_mb": round((most - baseline) / 1e6),
        "all_decoded_mb": round(decoded / 1e6),
        "ratio": round((most - baseline) / decoded, 2),
    }


def main() -> None:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--pictures", type=int, default=8)
    arguments.add_argument("--json", action="store_true")
    given = arguments.parse_args()
    found = measure(given.pictures)
    if given.json:
        print(json.dumps(found))
        return
    for one in found:
        print(one)


if __name__ == "__main__":
    main()
