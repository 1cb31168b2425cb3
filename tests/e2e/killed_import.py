"""Kills imports at random moments and looks at what is left: all of the file, or nothing of it.

From the command line, with figures as JSON:

    python -m tests.e2e.killed_import --rows 50000 --kills 20
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.desk.bootstrap import open_desk
from models.desk.decide import act
from models.desk.importing import import_file
from models.desk.inputs import ActInput
from models.domain.codes import AfterSaleStatus
from models.domain.errors import UserError
from tests.factory import NOW, make_case, moved, name_at, write_export

ROOT = Path(__file__).parents[2]
KNOWN = 3
"""Cases that are there before. The file changes all of them and confirms a decision on the first."""


@dataclass(frozen=True)
class Run:
    """An import that ran to its end, in seconds after its start: when it began to write, and when it was over."""

    writing: float
    over: float


class Left:
    """What stands in a database, read without this program."""

    def __init__(self, database: Path) -> None:
        with closing(sqlite3.connect(database)) as connection:
            self.integrity = connection.execute("PRAGMA integrity_check").fetchone()[0]
            self.broken_keys = len(connection.execute("PRAGMA foreign_key_check").fetchall())
            self.cases, self.refunded = connection.execute(
                "SELECT count(*), coalesce(sum(status = ?), 0) FROM cases", (int(AfterSaleStatus.REFUNDED),)
            ).fetchone()
            self.events = connection.execute("SELECT count(*) FROM events").fetchone()[0]
            self.imports = connection.execute("SELECT count(*) FROM imports").fetchone()[0]
            self.decision = connection.execute("SELECT state FROM attempts").fetchone()[0]

    @property
    def parts(self) -> tuple[int, int, int, int, str]:
        """Everything that the file touches."""
        return self.cases, self.refunded, self.events, self.imports, self.decision


class Drill:
    """A profile in use, an export for it, and imports of that export that get killed."""

    def __init__(self, folder: Path, rows: int, seed: int) -> None:
        self._folder = folder
        self._rows = rows
        self._chance = random.Random(seed)
        self._base = folder / "base"
        self._file = folder / name_at(NOW)
        self._prepare()

    def _prepare(self) -> None:
        known = [make_case() for _ in range(KNOWN)]
        with closing(open_desk(self._base)) as desk:
            before = write_export(self._folder / name_at(NOW.replace(year=NOW.year - 1)), known)
            import_file(desk, before)
            act(desk, known[0].aftersale_id, "refund", ActInput(by="drill"))
        new = (make_case() for _ in range(self._rows - KNOWN))
        write_export(self._file, [*(moved(case, AfterSaleStatus.REFUNDED) for case in known), *new])

    @property
    def none(self) -> tuple[int, int, int, int, str]:
        """What is there when nothing of the file is."""
        return KNOWN, 0, 0, 1, "to_do"

    @property
    def whole(self) -> tuple[int, int, int, int, str]:
        """What is there when all of the file is."""
        return self._rows, KNOWN, KNOWN, 2, "confirmed"

    def _profile(self) -> Path:
        profile = self._folder / "profile"
        shutil.rmtree(profile, ignore_errors=True)
        shutil.copytree(self._base, profile)
        return profile

    def _start(self, profile: Path) -> subprocess.Popen[bytes]:
        command = [sys.executable, "main.py", "--data-dir", str(profile), "import", str(self._file)]
        return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def whole_run(self) -> Run:
        """Let one import end, and see how long it takes."""
        profile = self._profile()
        start = time.monotonic()
        writing = None
        with self._start(profile) as process:
            while process.poll() is None:
                if writing is None and _log_size(profile) > 0:
                    writing = time.monotonic() - start
                time.sleep(0.005)
            assert process.stderr is not None
            assert process.returncode == 0, process.stderr.read().decode()
        over = time.monotonic() - start
        assert Left(profile / "desk.db").parts == self.whole
        return Run(over if writing is None else writing, over)

    def moments(self, run: Run, kills: int) -> Iterator[float]:
        """When to kill: half of them before anything is written and half after, each half in even slices."""
        early = kills // 2
        yield from self._slices(0, run.writing, early)
        yield from self._slices(run.writing, run.over, kills - early)

    def _slices(self, start: float, end: float, number: int) -> Iterator[float]:
        width = (end - start) / max(number, 1)
        for slice_ in range(number):
            yield start + (slice_ + self._chance.random()) * width

    def kill_after(self, seconds: float) -> str:
        """Kill an import, check what is left, and let the next one end. In words what was left."""
        profile = self._profile()
        with self._start(profile) as process:
            time.sleep(seconds)
            ended = process.poll() is not None
            process.kill()
        writing = _log_size(profile) > 0
        left = Left(profile / "desk.db")
        assert (left.integrity, left.broken_keys) == ("ok", 0), (left.integrity, left.broken_keys)
        assert left.parts in (self.none, self.whole), left.parts
        self._import_again(profile, there=left.parts == self.whole)
        if left.parts == self.whole:
            return "all (it had ended)" if ended else "all"
        return "none (it was writing)" if writing else "none"

    def _import_again(self, profile: Path, *, there: bool) -> None:
        with closing(open_desk(profile)) as desk:
            report = import_file(desk, self._file)
        expected = (0, 0, self._rows) if there else (self._rows - KNOWN, KNOWN, 0)
        assert (report.new, report.changed, report.unchanged) == expected, report
        left = Left(profile / "desk.db")
        assert left.integrity == "ok", left.integrity
        assert left.parts[:3] == self.whole[:3], left.parts
        assert left.decision == "confirmed", left.decision


def _log_size(profile: Path) -> int:
    log = profile / "desk.db-wal"
    try:
        return log.stat().st_size
    except FileNotFoundError:
        return 0


def drill(rows: int, kills: int, seed: int) -> dict[str, Any]:
    """Kill `kills` imports of `rows` rows; the figures. AssertionError when anything is left half."""
    with tempfile.TemporaryDirectory(prefix="killed-import-") as folder:
        scene = Drill(Path(folder), rows, seed)
        run = scene.whole_run()
        moments = list(scene.moments(run, kills))
        left = Counter(scene.kill_after(moment) for moment in moments)
    return {
        "rows": rows,
        "kills": kills,
        "seed": seed,
        "import_seconds": round(run.over, 2),
        "of_these_writing": round(run.over - run.writing, 2),
        "killed_after_seconds": [round(moment, 2) for moment in moments],
        "left": dict(sorted(left.items())),
    }


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=50_000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    given = parser.parse_args()
    try:
        figures = drill(given.rows, given.kills, given.seed)
    except (AssertionError, UserError) as error:
        sys.stderr.write(f"seed {given.seed}: {error}\n")
        return 1
    sys.stdout.write(json.dumps(figures, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
