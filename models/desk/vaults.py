"""Where app secrets and tokens are kept: the system's keychain, and only without one a file of the owner's."""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

from models.desk.file_lock import FileLock
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text

SERVICE = "Aftersale Desk"
FILE = "secrets.json"
WAIT_SECONDS = 10.0
"""So long one program waits for another one that is writing."""
GLANCE_SECONDS = 0.01
_log = logging.getLogger(__name__)


class Vault(Protocol):
    """Keeps secrets by name."""

    @property
    def warning(self) -> Text | None:
        """What people must know about this place; `None` when it is as safe as it should be."""

    def get(self, name: str) -> str | None:
        """The secret, `None` when there is none. Raises UserError when the place cannot be reached."""

    def put(self, name: str, secret: str) -> None:
        """Keep a secret in place of the one before. Raises UserError when that cannot be done."""

    def drop(self, name: str) -> None:
        """Forget a secret; it need not be there."""


class MemoryVault:
    """Keeps secrets as long as the program runs: for the demo shop, which leaves nothing behind."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    warning: Text | None = None

    def get(self, name: str) -> str | None:
        """See `Vault`."""
        return self._kept.get(name)

    def put(self, name: str, secret: str) -> None:
        """See `Vault`."""
        self._kept[name] = secret

    def drop(self, name: str) -> None:
        """See `Vault`."""
        self._kept.pop(name, None)


class KeychainVault:
    """The system's own keychain, through `keyring`."""

    def __init__(self, keychain: Any) -> None:
        self._keychain = keychain

    warning: Text | None = None

    def get(self, name: str) -> str | None:
        """See `Vault`."""
        with _told():
            found = self._keychain.get_password(SERVICE, name)
        return None if found is None else str(found)

    def put(self, name: str, secret: str) -> None:
        """See `Vault`."""
        with _told():
            self._keychain.set_password(SERVICE, name, secret)

    def drop(self, name: str) -> None:
        """See `Vault`."""
        with _told():
            if self._keychain.get_password(SERVICE, name) is not None:
                self._keychain.delete_password(SERVICE, name)


class FileVault:
    """A file that only its owner can read, for systems without a keychain."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()

    @property
    def warning(self) -> Text | None:
        """That this is the second best place."""
        source = QT_TRANSLATE_NOOP(
            "models",
            "This system has no keychain. App secrets are kept in the file {file}, which only you can read. "
            "Do not copy this folder to others.",
        )
        return Text(source, {"file": self._file})

    def get(self, name: str) -> str | None:
        """See `Vault`."""
        with self._lock:
            return self._read().get(name)

    def put(self, name: str, secret: str) -> None:
        """See `Vault`."""
        with self._alone():
            self._write({**self._read(), name: secret})

    def drop(self, name: str) -> None:
        """See `Vault`."""
        with self._alone():
            self._write({key: value for key, value in self._read().items() if key != name})

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Two programs on one profile may get new tokens at once: each adds to what the other wrote."""
        lock, until = FileLock(self._file.with_suffix(".lock")), time.monotonic() + WAIT_SECONDS
        with self._lock:
            try:
                while not lock.take():
                    if time.monotonic() > until:
                        raise UserError(Text(_UNREADABLE, {"file": self._file}))
                    time.sleep(GLANCE_SECONDS)
            except OSError as error:
                raise UserError(Text(_UNREADABLE, {"file": self._file})) from error
            try:
                yield
            finally:
                lock.release()

    def _read(self) -> dict[str, str]:
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):  # not chained: an error of the JSON holds the whole file
            kept = None
        if not isinstance(kept, dict):
            raise UserError(Text(_UNREADABLE, {"file": self._file}))
        return kept

    def _write(self, kept: dict[str, str]) -> None:
        fresh = self._file.with_suffix(".new")
        try:
            with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
                json.dump(kept, out)
                out.flush()
                os.fsync(out.fileno())
            fresh.replace(self._file)
        except OSError as error:
            raise UserError(Text(_UNREADABLE, {"file": self._file})) from error


_UNREADABLE = QT_TRANSLATE_NOOP(
    "models",
    "The file {file} with the app secrets cannot be used. Give it back to its owner, or enter the secrets anew.",
)


@contextmanager
def _told() -> Iterator[None]:
    """The keychain's own errors in the user's words. They are not chained: some quote what they were given."""
    try:
        yield
    except Exception as error:
        _log.warning("the keychain failed: %s", type(error).__name__)
        source = QT_TRANSLATE_NOOP(
            "models", "The system's keychain cannot be used ({reason}). Unlock it or sign in again, then repeat this."
        )
        raise UserError(Text(source, {"reason": type(error).__name__})) from None


class SystemVault:
    """What this system offers, looked up at the first use: the keychain, or the file in the profile without one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def _vault(self) -> Vault:
        import keyring

        keychain = keyring.get_keyring()
        # keyring's own word for "there is nothing here" is a priority below 1
        return FileVault(self._folder / FILE) if keychain.priority < 1 else KeychainVault(keychain)

    @property
    def warning(self) -> Text | None:
        """See `Vault`."""
        return self._vault.warning

    def get(self, name: str) -> str | None:
        """See `Vault`."""
        return self._vault.get(name)

    def put(self, name: str, secret: str) -> None:
        """See `Vault`."""
        self._vault.put(name, secret)

    def drop(self, name: str) -> None:
        """See `Vault`."""
        self._vault.drop(name)
