"""The Windows installer's own steps, run: not on Windows, but on Wine, where it is installed (Debian: wine64, xvfb).

Its programs are two of Wine's. Wine lets a running program's file be written, which Windows does not; a program of
NSIS that holds the file open stands for one that runs.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from bundling import windows_setup
from bundling.project import read_project

WINE = Path("/usr/lib/wine/wine64")
PROGRAMS = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows")
PROJECT = read_project()
STILL_RUNNING = 3
REFUSED = 2
# the 64-bit form, because Debian's Wine runs no 32-bit programs without a second architecture
COMPILE = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", "-XTarget amd64-unicode"]
HOLDER = """
Unicode true
Target amd64-unicode
RequestExecutionLevel user
SilentInstall silent
OutFile {out}
Section
  FileOpen $0 "$LOCALAPPDATA\\Programs\\{title}\\{name}.exe" a
  FileOpen $1 "$LOCALAPPDATA\\holding" w
  FileClose $1
  again:
    Sleep 100
    IfFileExists "$LOCALAPPDATA\\holding" again
SectionEnd
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not WINE.exists() or not all(map(shutil.which, ("makensis", "xvfb-run"))), reason="needs wine64, NSIS and Xvfb"
    ),
]


@dataclass(frozen=True)
class Windows:
    """A user of Windows, as far as Wine goes, and two versions of the installer."""

    folder: Path

    @property
    def local_data(self) -> Path:
        (found,) = (self.folder / "prefix" / "drive_c" / "users").glob("*/AppData/Local")
        return found

    @property
    def place(self) -> Path:
        return self.local_data / "Programs" / PROJECT.title

    @property
    def inside(self) -> list[str]:
        return sorted(file.name for file in (self.place / "_internal").iterdir())

    def run(self, program: str | Path, *arguments: str) -> int:
        return self.start(program, *arguments).wait(timeout=180)

    def start(self, program: str | Path, *arguments: str) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "WINEPREFIX": str(self.folder / "prefix"), "WINEDEBUG": "-all"}
        command = ["xvfb-run", "-a", str(WINE), str(program), *arguments]
        return subprocess.Popen(
            command, cwd=self.folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    @contextmanager
    def running(self) -> Iterator[None]:
        """As if the program ran."""
        sign = self.local_data / "holding"
        with self.start("hold.exe") as holder:
            _wait(sign.exists)
            try:
                yield
            finally:
                sign.unlink()
                holder.wait(timeout=60)


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    made = Windows(tmp_path_factory.mktemp("windows"))
    _compile(made.folder, "1.0")
    _compile(made.folder, "2.0")
    _compile(made.folder, "impatient", "-DSILENT_TRIES=2")
    out, script = made.folder / "hold.exe", made.folder / "hold.nsi"
    script.write_text(HOLDER.format(out=out, title=PROJECT.title, name=PROJECT.name), encoding="utf-8")
    subprocess.run([*COMPILE, str(script)], check=True)
    made.run("wineboot", "-i")
    made.run("winecfg", "-v", "win10")
    yield made
    made.run("wineboot", "-k")


@pytest.fixture
def data(windows: Windows) -> Path:
    """What must outlive everything."""
    file = windows.local_data / windows_setup.PROFILE_FOLDER / "desk.db"
    file.parent.mkdir(exist_ok=True)
    file.write_text("cases")
    return file


def test_an_upgrade_replaces_the_program_and_keeps_the_data(windows: Windows, data: Path) -> None:
    assert windows.run("1.0.exe", "/S") == 0
    assert windows.inside == ["of-1.0"]
    assert windows.run("2.0.exe", "/S") == 0
    assert windows.inside == ["of-2.0"]
    assert data.read_text() == "cases"


def test_it_waits_for_the_running_program(windows: Windows, data: Path) -> None:
    assert windows.run("1.0.exe", "/S") == 0
    with windows.running():
        upgrade = windows.start("2.0.exe", "/S")
        with pytest.raises(subprocess.TimeoutExpired):
            upgrade.wait(timeout=3)
        assert windows.inside == ["of-1.0"]
    assert upgrade.wait(timeout=60) == 0
    assert windows.inside == ["of-2.0"]


def test_it_gives_up_after_a_while_and_changes_nothing(windows: Windows, data: Path) -> None:
    assert windows.run("1.0.exe", "/S") == 0
    with windows.running():
        assert windows.run("impatient.exe", "/S") == STILL_RUNNING
        assert windows.inside == ["of-1.0"]


def test_somebody_elses_folder_and_the_profile_are_no_place_for_it(windows: Windows, data: Path) -> None:
    foreign = windows.folder / "prefix" / "drive_c" / "other" / "_internal"
    foreign.mkdir(parents=True)
    (foreign / "theirs").touch()
    assert windows.run("1.0.exe", "/S", "/D=C:\\other") == REFUSED
    profile = data.parent.relative_to(windows.folder / "prefix" / "drive_c")
    assert windows.run("1.0.exe", "/S", "/D=C:\\" + "\\".join(profile.parts)) == REFUSED
    assert [file.name for file in foreign.iterdir()] == ["theirs"]
    assert [file.name for file in data.parent.iterdir()] == ["desk.db"]


def test_uninstalling_without_a_question_leaves_the_data_alone(windows: Windows, data: Path) -> None:
    assert windows.run("1.0.exe", "/S") == 0
    assert list(windows.folder.rglob(f"{PROJECT.title}.lnk"))
    assert windows.run(windows.place / "uninstall.exe", "/S") == 0
    _wait(lambda: not windows.place.exists())  # it goes on as a copy of itself
    assert not list(windows.folder.rglob(f"{PROJECT.title}.lnk"))
    assert data.read_text() == "cases"


def _compile(folder: Path, name: str, *options: str) -> None:
    bundle = folder / f"bundle-{name}"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "_internal" / f"of-{name}").touch()
    shutil.copyfile(PROGRAMS / "notepad.exe", bundle / f"{PROJECT.name}.exe")
    shutil.copyfile(PROGRAMS / "winver.exe", bundle / f"{PROJECT.name}-cli.exe")
    told = windows_setup.definitions(PROJECT, bundle, folder / f"{name}.exe")
    names = [f"-D{key}={value}" for key, value in told.items()]
    subprocess.run([*COMPILE, *names, "-DQUICK", *options, str(windows_setup.SCRIPT)], check=True)


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not until():
        assert time.monotonic() < end
        time.sleep(0.1)
