from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from models.desk import demo
from models.desk.bootstrap import open_desk
from models.desk.vaults import MemoryVault
from ui.gallery import Gallery
from ui.runtime.lanes import Lanes
from ui.shell.theme import Colours, Scheme, dress, wearing

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "resources" / "installer"))  # for `bundling`


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """What the system says; the offscreen platform has no opinion of its own."""

    def says(*, dark: bool = False, contrast: bool = False) -> None:
        monkeypatch.setattr(wearing, "_system_is_dark", lambda: dark)
        monkeypatch.setattr(wearing, "_system_wants_contrast", lambda: contrast)

    return says


@pytest.fixture
def undressed(qapp: QApplication) -> Iterator[None]:
    """Other tests see the application as it was."""
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    yield
    dress(qapp, Scheme.SYSTEM)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def wear(qapp: QApplication, undressed: None, system: Callable[..., None]) -> Callable[[Colours], None]:
    """Put on a set of colours."""

    def put_on(now: Colours) -> None:
        system(dark=now.dark)
        dress(qapp, Scheme.CONTRAST if now.high else Scheme.SYSTEM)

    return put_on


@pytest.fixture
def gallery(qapp: QApplication, tmp_path: Path) -> Iterator[Gallery]:
    """Every screen, on the demo shop."""
    desk, lanes = open_desk(tmp_path, vault=MemoryVault()), Lanes()
    with demo.platform(desk) as running:
        demo.fill(desk, running)
    yield Gallery(desk, lanes)
    lanes.shutdown()
    desk.close()
