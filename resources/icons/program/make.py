"""Makes the program's icons from program.svg, each size drawn by itself: `python resources/icons/program/make.py`."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""What Windows asks for between 100 % and 400 %."""
ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)
PNG_SIZE = 256
"""For Linux desktops and the window itself."""


def make(folder: Path) -> list[Path]:
    """Write program.ico, program.icns and program.png into `folder`."""
    renderer = QSvgRenderer(str(HERE / "program.svg"))
    drawn = {size: _drawn(renderer, size) for size in sorted({*ICO_SIZES, *ICNS_SIZES, PNG_SIZE})}
    files = [folder / f"program.{kind}" for kind in ("ico", "icns", "png")]
    for file, sizes in zip(files, (ICO_SIZES, ICNS_SIZES, (PNG_SIZE,)), strict=True):
        largest, *others = (drawn[size] for size in reversed(sizes))
        told = {"sizes": [(size, size) for size in sizes]} if file.suffix == ".ico" else {}
        largest.save(file, append_images=others, **told)
    return files


def _drawn(renderer: QSvgRenderer, size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGBA")


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    for made in make(HERE):
        print(made)
