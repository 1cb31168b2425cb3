"""What every test gets. The guards that make leaks and warnings fail stand in `guards.py`."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from tests.screen import use_office_screen

use_office_screen()
pytest_plugins = ["tests.guards", "tests.desks", "tests.platform"]

hypothesis.settings.register_profile("desk", deadline=None)  # a busy machine is not a failure
hypothesis.settings.load_profile("desk")

FONTS = ("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "DejaVu Sans")
"""The first that is there, so that sizes do not hang on what a desktop has set."""


FULL_EVERY = 100
"""Tests, until all of the memory is looked through."""


@pytest.fixture(scope="session", autouse=True)
def _garbage() -> Iterator[None]:
    """As in the program: no thread of a test's may come upon a widget and destroy it (ui/runtime/collector.py)."""
    gc.disable()
    yield
    gc.enable()


def pytest_runtest_logfinish() -> None:
    """Collect in the one thread that may."""
    _ended[0] += 1
    gc.collect(2 if _ended[0] % FULL_EVERY == 0 else 1)


_ended = [0]


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """An empty profile folder."""
    folder = tmp_path / "profile"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """pytest-qt's application, looking alike on every machine."""
    families = QFontDatabase.families()
    font = QFont(next((name for name in FONTS if name in families), qapp.font().family()))
    font.setPixelSize(13)
    qapp.setStyle("Fusion")
    qapp.setFont(font)
    qapp.setQuitOnLastWindowClosed(False)
    return qapp


@pytest.fixture(scope="session", autouse=True)
def _nobody_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the profile of whoever runs the tests."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home))
        if "XDG_RUNTIME_DIR" not in os.environ:  # as for root without a session; Qt would warn
            home.chmod(0o700)
            patch.setenv("XDG_RUNTIME_DIR", str(home))
        yield
