"""The background in a process of its own, so that it can be put to sleep: news as JSON lines until stdin ends.

    python -m tests.e2e.sleeper PROFILE TIME

The first line of standard input is the list of shops; it runs for as long as that stays open.
"""

from __future__ import annotations

import json
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from models.desk import shops
from models.desk.bootstrap import open_desk
from models.desk.shops import ShopDraft
from models.desk.sync.news import News
from models.desk.sync.service import SyncService
from models.desk.vaults import MemoryVault
from models.domain.happenings import Happening
from tests.e2e.absences import POLL_SECONDS
from tests.steered_time import SteeredTime


def tell(news: News) -> None:
    """One line of what the service says."""
    line: dict[str, Any] = {
        "states": [state.standing.value for state in news.states],
        "happenings": _plain(news.happenings),
        "bug": repr(news.bug) if news.bug else None,
    }
    if news.absence is not None:
        line["absence"] = {
            "since": news.absence.since.isoformat(),
            "until": news.absence.until.isoformat(),
            "happenings": _plain(news.absence.happenings),
        }
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def _plain(happenings: tuple[Happening, ...]) -> list[tuple[str, str, int]]:
    return [(one.kind.value, one.aftersale_id, one.amount_fen) for one in happenings]


def main() -> None:
    """Serve until stdin ends."""
    profile, time = Path(sys.argv[1]), SteeredTime(Path(sys.argv[2]))
    with closing(open_desk(profile, time.pc(), MemoryVault())) as desk:
        for fields in json.loads(sys.stdin.readline()):
            shops.add(desk, ShopDraft(**fields))
        service = SyncService(desk, tell, poll_seconds=POLL_SECONDS)
        service.start()
        try:
            sys.stdin.read()
        finally:
            service.stop()


if __name__ == "__main__":
    main()
