"""What the installers are made of can be read by those who will read it."""

from __future__ import annotations

import configparser
import plistlib
import re
import shutil
import stat
import subprocess
import tarfile
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from bundling import licences, linux_tar, windows_setup
from bundling.macos import info_plist
from bundling.macos_dmg import sign_and_notarise, signing_identity
from bundling.project import ROOT, read_project

PROJECT = read_project()
INSTALLER = ROOT / "resources" / "installer"


def test_the_plist_can_be_written_and_read() -> None:
    told = info_plist(PROJECT)
    assert plistlib.loads(plistlib.dumps(told)) == told
    assert told["CFBundleLocalizations"] == ["zh_CN", "en"]


def test_the_entitlements_parse_and_leave_the_hardened_runtime_hard() -> None:
    told = plistlib.loads((INSTALLER / "macos" / "entitlements.plist").read_bytes())
    assert told == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_the_desktop_entry_has_what_desktops_want_in_both_languages() -> None:
    parsed = configparser.ConfigParser(interpolation=None)
    parsed.optionxform = str  # type: ignore[assignment,method-assign]
    parsed.read(INSTALLER / "linux" / "aftersale-desk.desktop", encoding="utf-8")
    entry = parsed["Desktop Entry"]
    assert (entry["Type"], entry["Name"], entry["Name[zh_CN]"]) == ("Application", PROJECT.title, PROJECT.title_zh)
    assert {entry["Exec"], entry["Icon"], entry["StartupWMClass"]} == {PROJECT.name}


def test_every_requirement_has_its_licence_in_the_bundle(tmp_path: Path) -> None:
    # without the builder, which need not be installed where tests run
    told = [licences.of_distribution(one) for one in licences.distributions(PROJECT.requirements, builders=())]
    licences.write([*told, licences.of_python()], tmp_path / "licences")
    listed = (tmp_path / "licences" / "README.txt").read_text(encoding="utf-8")
    for one in told:
        texts = list((tmp_path / "licences" / one.name).iterdir())
        assert texts and all(text.stat().st_size > 100 for text in texts), one.name
        assert f"{one.name} {one.version}: " in listed
    assert {"PySide6_Essentials", "SQLAlchemy", "httpx"} <= {one.name for one in told}
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (
        tmp_path / "licences" / "PySide6_Essentials" / "LGPL-3.0.txt"
    ).read_text(encoding="utf-8")


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="only Debian tells which package a library is of")
def test_a_library_of_the_system_has_its_licence_by_either_path() -> None:
    library = next(Path("/usr/lib").glob("*-linux-gnu/libz.so.1"))
    usual = Path("/", *library.parts[2:])
    for path in (library, usual):
        (told,) = licences.of_system_libraries([path])
        assert told.name == "zlib1g"
        assert told.version
        assert told.texts[0].is_file()
    assert licences.of_system_libraries([Path("/nowhere/libz.so.1")]) == []


def test_a_package_without_a_licence_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "TEXTS_OF", {})
    with pytest.raises(PackageNotFoundError, match="brings no licence"):
        licences.of_distribution(distribution("PySide6_Essentials"))


def test_the_linux_archive_holds_all_of_it_and_nobodys_name(bundle: Path, tmp_path: Path) -> None:
    archive = linux_tar.make_tar(PROJECT, bundle, tmp_path)
    with tarfile.open(archive) as tar:
        inside = {entry.name.split("/", 1)[1]: entry for entry in tar if "/" in entry.name}
    assert {"program/aftersale-desk", "install.sh", "aftersale-desk.desktop", "aftersale-desk.png", "LICENSE"} <= set(
        inside
    )
    assert all(entry.uid == 0 and entry.uname == "root" for entry in inside.values())
    assert inside["install.sh"].mode & stat.S_IXUSR


def test_linux_installs_upgrades_and_removes_and_keeps_the_data(bundle: Path, tmp_path: Path) -> None:
    unpacked, home = _unpacked(bundle, tmp_path), tmp_path / "home with space"
    data = home / ".local" / "share" / "AftersaleDesk" / "desk.db"
    data.parent.mkdir(parents=True)
    data.write_text("cases")
    program = home / ".local" / "lib" / "aftersale-desk"
    _install(unpacked, home)
    (program / "_internal" / "of-the-old-version").touch()
    _install(unpacked, home)
    assert [file.name for file in sorted((program / "_internal").iterdir())] == ["library"]
    entry = (home / ".local" / "share" / "applications" / "aftersale-desk.desktop").read_text(encoding="utf-8")
    assert f'Exec="{program / "aftersale-desk"}"' in entry
    assert (home / ".local" / "bin" / "aftersale-desk").resolve() == program / "aftersale-desk"
    _install(unpacked, home, "--remove")
    assert [file for file in home.rglob("*") if file.is_file()] == [data]


def test_the_linux_installer_waits_for_the_running_program(bundle: Path, tmp_path: Path) -> None:
    unpacked, home = _unpacked(bundle, tmp_path), tmp_path / "home"
    _install(unpacked, home)
    with subprocess.Popen([home / ".local" / "lib" / "aftersale-desk" / "aftersale-desk", "30"]) as running:
        again = subprocess.Popen([unpacked / "install.sh"], env=_environment(home), stderr=subprocess.PIPE, text=True)
        with again:
            assert again.stderr is not None
            assert "is running: waiting" in again.stderr.readline()
            assert again.poll() is None
            running.terminate()
            assert again.wait(timeout=30) == 0


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_the_windows_installer_compiles_without_a_warning(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    setup = windows_setup.make_setup(PROJECT, bundle, tmp_path, quick=True)
    packed = setup.read_bytes()
    assert packed[:2] == b"MZ"
    for words in (PROJECT.title, PROJECT.title_zh, PROJECT.version):
        assert words.encode("utf-16-le") in packed  # in its version resource
    if shutil.which("7z"):
        listed = subprocess.run(["7z", "l", setup], capture_output=True, text=True, check=True).stdout
        assert {"aftersale-desk", "_internal/library", "uninstall.exe"} <= {
            line.split()[-1] for line in listed.split("\n") if line
        }


def test_without_certificates_it_says_that_nothing_is_signed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("WINDOWS_CERTIFICATE", "MACOS_CERTIFICATE", "NOTARY_KEY"):
        monkeypatch.delenv(name, raising=False)
    windows_setup.sign([Path("setup.exe")])
    with signing_identity() as identity:
        sign_and_notarise(Path("an.app"), Path("an.dmg"), identity)
    said = capsys.readouterr().out
    assert "WINDOWS_CERTIFICATE is not set" in said
    assert "MACOS_CERTIFICATE is not set" in said


def test_every_action_of_the_workflows_is_pinned_by_its_commit() -> None:
    used = [
        line.strip()
        for file in (ROOT / ".github" / "workflows").glob("*.yml")
        for line in file.read_text(encoding="utf-8").splitlines()
        if "uses:" in line
    ]
    assert used
    for line in used:
        assert re.fullmatch(r"(- )?uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """The shape of a bundle, its program one that runs as long as it is told."""
    folder = tmp_path / "aftersale-desk"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "library").write_text("library")
    (folder / "aftersale-desk").write_bytes(Path("/bin/sleep").read_bytes())
    (folder / "aftersale-desk").chmod(0o755)
    return folder


def _unpacked(bundle: Path, tmp_path: Path) -> Path:
    archive = linux_tar.make_tar(PROJECT, bundle, tmp_path)
    with tarfile.open(archive) as tar:
        tar.extractall(tmp_path, filter="data")
    return tmp_path / archive.name.removesuffix(".tar.xz")


def _install(unpacked: Path, home: Path, *arguments: str) -> None:
    subprocess.run([unpacked / "install.sh", *arguments], env=_environment(home), check=True, capture_output=True)


def _environment(home: Path) -> dict[str, str]:
    return {"HOME": str(home), "PATH": "/usr/bin:/bin"}
