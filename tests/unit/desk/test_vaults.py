"""Secrets: in the keychain where there is one, else in a file of the owner's alone, and nowhere else."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.fail
import pytest

from models.desk import credentials
from models.desk.desk import Desk
from models.desk.vaults import FILE, SERVICE, FileVault, KeychainVault, MemoryVault, SystemVault, Vault
from models.domain.errors import UserError
from models.doudian.secret import Secret
from models.doudian.tokens import Tokens
from tests.factory import NOW

SECRET = "8e1f0c51-2b1c-4b53-9d7e-3f0e6a1c5d11"


class Chain(keyring.backend.KeyringBackend):
    """A keychain as an operating system has it: by service and name."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Locked(Chain):
    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked(f"locked, and it quotes {SECRET}")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.PasswordSetError(password)


for _made_up in (Chain, Locked):  # or keyring itself would find them and offer them to every other test
    keyring.backend.KeyringBackend._classes.discard(_made_up)


@pytest.fixture(params=["memory", "keychain", "file"])
def vault(request: pytest.FixtureRequest, tmp_path: Path) -> Vault:
    made: dict[str, Vault] = {
        "memory": MemoryVault(),
        "keychain": KeychainVault(Chain()),
        "file": FileVault(tmp_path / FILE),
    }
    return made[request.param]


def test_what_is_put_comes_back_until_it_is_dropped(vault: Vault) -> None:
    assert vault.get("a") is None
    vault.put("a", SECRET)
    vault.put("b", "密钥")
    assert (vault.get("a"), vault.get("b")) == (SECRET, "密钥")
    vault.drop("a")
    vault.drop("never there")
    assert (vault.get("a"), vault.get("b")) == (None, "密钥")


@pytest.fixture
def backend() -> object:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_the_keychain_is_used_where_there_is_one(tmp_path: Path, backend: object) -> None:
    chain = Chain()
    keyring.set_keyring(chain)
    vault = SystemVault(tmp_path)
    vault.put("a", SECRET)
    assert chain.kept == {(SERVICE, "a"): SECRET}
    assert vault.warning is None
    assert list(tmp_path.iterdir()) == []


def test_without_a_keychain_a_file_is_used_and_said_so(tmp_path: Path, backend: object) -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())
    vault = SystemVault(tmp_path)
    vault.put("a", SECRET)
    assert vault.get("a") == SECRET
    assert vault.warning is not None
    assert FILE in str(vault.warning)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_file_is_its_owners_alone_even_when_it_was_open_before(tmp_path: Path) -> None:
    file = tmp_path / FILE
    file.write_text("{}")
    file.chmod(0o644)
    FileVault(file).put("a", SECRET)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["", "[1]", "{", '"text"'])
def test_a_damaged_file_is_said_and_left_as_it_is(tmp_path: Path, content: str) -> None:
    file = tmp_path / FILE
    file.write_text(content)
    for use in (lambda: FileVault(file).get("a"), lambda: FileVault(file).put("a", SECRET)):
        with pytest.raises(UserError, match="secrets"):
            use()
    assert file.read_text() == content


def test_two_programs_that_write_at_once_take_nothing_from_each_other(tmp_path: Path) -> None:
    """As when both get new tokens for the same shop."""
    FileVault(tmp_path / FILE).put("secret", SECRET)
    failed: list[BaseException] = []

    def write(name: str) -> None:
        vault = FileVault(tmp_path / FILE)
        try:
            for length in range(60):
                vault.put(name, "t" * length)
                assert vault.get("secret") == SECRET
        except BaseException as error:
            failed.append(error)

    programs = [threading.Thread(target=write, args=(name,)) for name in ("first", "second")]
    for program in programs:
        program.start()
    for program in programs:
        program.join()
    assert not failed
    kept = FileVault(tmp_path / FILE)
    assert [len(kept.get(name) or "") for name in ("first", "second")] == [59, 59]


def test_a_locked_keychain_is_a_sentence_that_quotes_nothing() -> None:
    vault = KeychainVault(Locked())
    for use in (lambda: vault.get("a"), lambda: vault.put("a", SECRET)):
        with pytest.raises(UserError) as caught:
            use()
        assert SECRET not in str(caught.value)
        assert caught.value.__cause__ is None
        assert caught.value.__suppress_context__


def test_a_shops_secret_and_tokens_have_names_of_their_own(desk: Desk) -> None:
    tokens = Tokens(access=Secret("at"), refresh=Secret("rt"), expires_at=NOW, shop_id="11", shop_name="小店")
    credentials.keep_secret(desk, 2, Secret(SECRET))
    kept = credentials.ShopTokens(desk, 2)
    assert kept.load() is None
    kept.save(tokens)
    assert credentials.ShopTokens(desk, 2).load() == tokens
    assert credentials.ShopTokens(desk, 3).load() is None
    assert credentials.secret_of(desk, 2) == Secret(SECRET)
    credentials.keep_secret(desk, 2, Secret("another"))
    assert kept.load() is None  # they were given out for the secret before
    credentials.forget(desk, 2)
    with pytest.raises(UserError, match="not on this computer"):
        credentials.secret_of(desk, 2)


def test_tokens_that_cannot_be_read_are_asked_for_anew(desk: Desk) -> None:
    kept = credentials.ShopTokens(desk, 2)
    for odd in ("{", "[]", '{"access_token": 5}'):
        desk.vault.put(kept._name, odd)
        assert kept.load() is None
