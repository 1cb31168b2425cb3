"""A day's work in short words."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from models.desk.decide import act
from models.desk.desk import Desk
from models.desk.importing import ImportReport, import_file
from models.desk.inputs import ActInput
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt
from models.store import attempts, cases
from models.store.cases import StoredCase
from tests.factory import NOW, name_at, write_export

HOUR = timedelta(hours=1)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


def take(
    desk: Desk, content: Iterable[AfterSale | Mapping[str, str]], at: datetime = NOW, **options: Any
) -> ImportReport:
    """Import an export that the back office made at `at`."""
    with tempfile.TemporaryDirectory() as folder:
        return import_file(desk, write_export(Path(folder) / name_at(at), content), **options)


def stored(desk: Desk, aftersale_id: str) -> StoredCase:
    """A case as it is kept."""
    with desk.store.reading() as session:
        found = cases.find(session, aftersale_id)
    assert found is not None
    return found


def attempt(desk: Desk, number: int) -> Attempt:
    """A decision as it is kept."""
    with desk.store.reading() as session:
        return attempts.must(session, number)


def decide(desk: Desk, case: AfterSale, action: str = "refund", **given: Any) -> Attempt:
    """Decide a case."""
    return act(desk, case.aftersale_id, action, ActInput(**{"by": "小王", **given}))


def picture(folder: Path, name: str = "照片.png", content: bytes = PNG) -> Path:
    """A picture file."""
    path = folder / name
    path.write_bytes(content)
    return path
