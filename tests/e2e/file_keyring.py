"""A keychain for programs under test: files in a folder of its own, and a history of all that was ever put there.

Chosen by `PYTHON_KEYRING_BACKEND=tests.e2e.file_keyring.FileKeyring`; the folder by `AFTERSALE_TEST_KEYRING`.
"""

from __future__ import annotations

import json
import os
from hashlib import sha256
from pathlib import Path

from keyring.backend import KeyringBackend

BACKEND = f"{__name__}.FileKeyring"
FOLDER = "AFTERSALE_TEST_KEYRING"
HISTORY = "history.jsonl"


class FileKeyring(KeyringBackend):
    """Keeps one file for each name."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(os.environ[FOLDER])

    def get_password(self, service: str, username: str) -> str | None:
        file = self._file(service, username)
        return file.read_text("utf-8") if file.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:
        self._file(service, username).write_text(password, "utf-8")
        with (self._folder / HISTORY).open("a", encoding="utf-8") as history:
            history.write(json.dumps(password) + "\n")

    def delete_password(self, service: str, username: str) -> None:
        self._file(service, username).unlink()

    def _file(self, service: str, username: str) -> Path:
        return self._folder / sha256(f"{service}\0{username}".encode()).hexdigest()


KeyringBackend._classes.discard(FileKeyring)  # or keyring would offer it to every other test
