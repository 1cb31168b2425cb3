"""Damages a profile's database in many ways and looks at what the program makes of it.

From the command line, with figures as JSON:

    python -m tests.e2e.damage_drill --cases 2000 --trials 300

Each trial damages a fresh copy of one profile, which has a backup and has worked on since. It then asks for three
things. Damage is told by its sentence, at the start or when the data is looked over, or it touched nothing that
counts. The newest backup can be put back, and everything that it holds is there again. The damaged file is kept, byte
by byte.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sqlite3
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from models.desk import backups, queues
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.safety import bugs, restoring
from models.desk.vaults import MemoryVault
from models.domain.clock import FixedClock
from models.domain.errors import UserError
from models.domain.trouble import Trouble, TroubleError
from tests.factory import NOW, make_case
from tests.unit.desk.helpers import decide, take

PLACES = 30
LEDGER = ("attempts", "trail", "cases", "shops", "notes")
Damage = Callable[[random.Random, Path], None]


def one_place(dice: random.Random, file: Path) -> None:
    """Random bytes over a stretch of 1 to 4096."""
    size = file.stat().st_size
    length = dice.randint(1, 4096)
    _write(file, dice.randrange(max(1, size - length)), dice.randbytes(length))


def thirty_places(dice: random.Random, file: Path) -> None:
    """The same at thirty places of one file."""
    for _ in range(PLACES):
        one_place(dice, file)


def cut(dice: random.Random, file: Path) -> None:
    """The end is missing."""
    with file.open("r+b") as opened:
        opened.truncate(dice.randrange(1, file.stat().st_size))


def emptied(_dice: random.Random, file: Path) -> None:
    """Nothing is left."""
    file.write_bytes(b"")


def zeroes(_dice: random.Random, file: Path) -> None:
    """As long as it was, and nothing in it: what some file systems leave after a power cut."""
    file.write_bytes(bytes(file.stat().st_size))


KINDS: dict[str, Damage] = {
    "one place": one_place,
    "thirty places": thirty_places,
    "cut": cut,
    "emptied": emptied,
    "zeroes": zeroes,
}


def _write(file: Path, place: int, content: bytes) -> None:
    with file.open("r+b") as opened:
        opened.seek(place)
        opened.write(content)


def profile(folder: Path, cases: int) -> Path:
    """A closed profile with a backup and a decision that came after it."""
    desk = _opened(folder)
    made = [make_case() for _ in range(cases)]
    take(desk, made)
    for case in made[: cases // 10]:
        decide(desk, case)
    backups.back_up_today(desk)
    decide(desk, made[-1])
    desk.close()
    return folder


def trial(master: Path, folder: Path, kind: str, seed: int) -> str:
    """How one damage ended. Raises AssertionError when anything is lost or said wrongly."""
    shutil.copytree(master, folder)
    KINDS[kind](random.Random(seed), folder / "desk.db")
    damaged = (folder / "desk.db").read_bytes()
    error, where = told(folder)
    if error is None:
        return unharmed(master, folder)
    assert isinstance(error, TroubleError), error
    assert error.trouble in (Trouble.DAMAGED, Trouble.GONE), error
    damaged = damaged if where == "at the start" else (folder / "desk.db").read_bytes()
    done = restoring.restore(folder, "")
    assert (done.aside / "desk.db").read_bytes() == damaged
    _opened(folder).close()
    assert rows(folder / "desk.db") == rows(done.backup.file)
    return f"told {where}: {error.trouble}"


def told(folder: Path) -> tuple[UserError | None, str]:
    """What the user is told of a profile, and when; `None` when it opens, is worked with and found whole."""
    try:
        desk = _opened(folder)
    except UserError as error:
        return error, "at the start"
    except Exception as bug:
        return bugs.noted(bug, folder), "at the start, behind a bug"
    try:
        queues.counts(desk)
        backups.look_over(desk)
    except UserError as error:
        return error, "when looked over"
    except Exception as bug:
        return bugs.noted(bug, folder), "when looked over, behind a bug"
    finally:
        desk.close()
    return None, ""


def unharmed(master: Path, folder: Path) -> str:
    """What no check finds must be bytes that nothing is in, or values that no money hangs on."""
    before, after = rows(master / "desk.db"), rows(folder / "desk.db")
    assert before["trail"] == after["trail"], "the trail was changed and nobody saw it"
    assert money(master / "desk.db") == money(folder / "desk.db"), "the ledger was changed and nobody saw it"
    changed = [table for table in LEDGER if before[table] != after[table]]
    return f"not seen, in values of {', '.join(changed)}" if changed else "nothing was hit"


def money(file: Path) -> list[tuple[Any, ...]]:
    """What the ledger says about money."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT id, key, action, amount_fen, state FROM attempts ORDER BY id").fetchall()


def rows(file: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All that counts in a database."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        connection.text_factory = bytes
        return {table: connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in LEDGER}


def _opened(folder: Path) -> Desk:
    return open_desk(folder, FixedClock(NOW), MemoryVault())


def drill(cases: int, trials: dict[str, int], first_seed: int = 20261123) -> dict[str, dict[str, int]]:
    """So many trials of each kind; how they ended."""
    figures: dict[str, dict[str, int]] = {}
    with tempfile.TemporaryDirectory() as held:
        master = profile(Path(held) / "master", cases)
        for kind, number in trials.items():
            ends = Counter(
                trial(master, Path(held) / f"{kind}-{seed}", kind, seed)
                for seed in range(first_seed, first_seed + number)
            )
            figures[kind] = dict(ends)
    return figures


def main() -> int:
    """Print the figures."""
    options = argparse.ArgumentParser()
    options.add_argument("--cases", type=int, default=2_000)
    options.add_argument("--trials", type=int, default=300)
    given = options.parse_args()
    trials = {kind: given.trials if kind in ("one place", "thirty places", "cut") else 1 for kind in KINDS}
    sys.stdout.write(json.dumps(drill(given.cases, trials), indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
