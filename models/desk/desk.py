"""The desk: everything a staff function needs to do its work."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from models.desk.runs import Runs
from models.desk.vaults import Vault
from models.domain.clock import Clock
from models.domain.deadlines import BandLimits
from models.store.store import Store


@dataclass(frozen=True, slots=True)
class Desk:
    """An open profile. Made by `models.desk.bootstrap.open_desk`."""

    store: Store
    clock: Clock
    folder: Path
    vault: Vault
    runs: Runs
    limits: BandLimits = field(default_factory=BandLimits)

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
