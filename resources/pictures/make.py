"""Makes the README's and the manual's pictures from the demo: every screen and dialog, in both languages.

python resources/pictures/make.py [NAME ...]
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
os.environ["TZ"] = "Asia/Shanghai"
time.tzset()

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from models.desk import demo
from models.desk.bootstrap import open_desk
from models.desk.vaults import MemoryVault
from models.domain.clock import FixedClock
from tests.screen import use_office_screen
from ui.gallery import Gallery
from ui.runtime.lanes import Lanes
from ui.runtime.language import LANGUAGES, install_language
from ui.shell.theme import dress

MOMENT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
"""18:00 in China: forty cases and two hours."""
COLOURS, SMALLEST = 96, 0
"""How many colours a picture keeps, and what Qt calls the strongest compression: the manual's go into the bundle."""


def main(wanted: list[str]) -> None:
    """Write PNGs to a folder per language."""
    use_office_screen()
    app = QApplication([])
    dress(app)
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder), FixedClock(MOMENT), MemoryVault())
        with demo.platform(desk) as running:
            demo.fill(desk, running)
        lanes = Lanes()
        for language in LANGUAGES:
            install_language(app, language)
            _take(Gallery(desk, lanes), HERE / language, wanted)
        lanes.shutdown()
        desk.close()


def _small(image: QImage) -> QImage:
    """The picture in its own most frequent colours: a third of the size, and nobody sees the difference."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    frequent = Counter(memoryview(image.constBits()).cast("I")).most_common(COLOURS)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, [colour for colour, _ in frequent], flags)


def _take(gallery: Gallery, folder: Path, wanted: list[str]) -> None:
    folder.mkdir(exist_ok=True)
    for name in wanted or gallery.names:
        _small(gallery.picture(name).toImage()).save(str(folder / f"{name}.png"), "PNG", SMALLEST)
        print(folder.name, name)


if __name__ == "__main__":
    main(sys.argv[1:])
