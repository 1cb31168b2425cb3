"""The desk: everything a staff function needs to do its work."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from models.desk.runs import Runs
from models.desk.vaults import Vault
from models.domain.clock import Clock
from models.domain.limits import Limits
from models.domain.shown_clock import ShownClock
from models.store.store import Store


@dataclass(frozen=True, slots=True)
class Desk:
    """An open profile. Made by `models.desk.bootstrap.open_desk`."""

    store: Store
    clock: Clock
    folder: Path
    vault: Vault
    runs: Runs
    limits: Limits = field(default_factory=Limits)
    """Which band a remaining time is in, by the queue that a case lives in."""
    shown: ShownClock = field(init=False)
    """What countdowns are shown by; everything else goes by `clock`."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "shown", ShownClock(self.clock))

    @property
    def evidence_folder(self) -> Path:
        """Where pictures and files of cases are kept."""
        return self.folder / "evidence"

    @property
    def log_file(self) -> Path:
        """The log that is being written."""
        return self.folder / "logs" / "desk.log"

    def close(self) -> None:
        """Let go of the profile."""
        self.runs.close()
        self.store.close()
