"""The macOS disk image, signed and notarised where there are a certificate and a key for it."""

from __future__ import annotations

import base64
import os
import platform
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bundling.project import Project


def make_dmg(project: Project, app: Path, out: Path) -> Path:
    """Put the app beside a link to Applications into an image in `out`."""
    image = out / f"{project.name}-{project.version}-macos-{platform.machine()}.dmg"
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(app, Path(folder, app.name), symlinks=True)
        Path(folder, "Applications").symlink_to("/Applications")
        _run("hdiutil", "create", "-volname", project.title, "-srcfolder", folder, "-ov", "-format", "UDZO", str(image))
    return image


def sign_and_notarise(app: Path, image: Path, identity: str | None) -> None:
    """Sign the image and have Apple check it. Says so in plain words when something for it is missing."""
    if identity is None:
        print("not signed: MACOS_CERTIFICATE is not set. macOS opens the app only by way of its context menu.")
        return
    _run("codesign", "--verify", "--deep", "--strict", str(app))
    _run("codesign", "--sign", identity, "--timestamp", str(image))
    key = os.environ.get("NOTARY_KEY", "")
    if not key:
        print("signed, not notarised: NOTARY_KEY is not set.")
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "key.p8")
        file.write_bytes(base64.b64decode(key))
        who = ["--key", str(file), "--key-id", os.environ["NOTARY_KEY_ID"], "--issuer", os.environ["NOTARY_ISSUER"]]
        _run("xcrun", "notarytool", "submit", str(image), "--wait", *who)
    _run("xcrun", "stapler", "staple", str(image))


@contextmanager
def signing_identity() -> Iterator[str | None]:
    """The certificate in MACOS_CERTIFICATE (PKCS #12 in base64), in a keychain of its own for as long as this lasts."""
    encoded = os.environ.get("MACOS_CERTIFICATE", "")
    if not encoded:
        yield None
        return
    password = secrets.token_urlsafe()
    before = [line.strip().strip('"') for line in _told("security", "list-keychains", "-d", "user").splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        chain, file = str(Path(folder, "signing.keychain-db")), Path(folder, "certificate.p12")
        file.write_bytes(base64.b64decode(encoded))
        _run("security", "create-keychain", "-p", password, chain)
        try:
            _run("security", "unlock-keychain", "-p", password, chain)
            _run("security", "set-keychain-settings", chain)  # it does not lock itself while Apple takes its time
            opened = os.environ.get("MACOS_CERTIFICATE_PASSWORD", "")
            _run("security", "import", str(file), "-k", chain, "-P", opened, "-T", "/usr/bin/codesign")
            _run("security", "set-key-partition-list", "-S", "apple-tool:,apple:", "-s", "-k", password, chain)
            _run("security", "list-keychains", "-d", "user", "-s", chain, *before)
            yield _identity(chain)
        finally:
            _run("security", "list-keychains", "-d", "user", "-s", *before)
            _run("security", "delete-keychain", chain)


def _identity(chain: str) -> str:
    """The hash of the first certificate that signs code. Raises ValueError when there is none."""
    for line in _told("security", "find-identity", "-v", "-p", "codesigning", chain).splitlines():
        if '"Developer ID Application' in line:
            return line.split()[1]
    raise ValueError("MACOS_CERTIFICATE holds no Developer ID Application certificate")


def _run(*command: str) -> None:
    # not check=True: its error would quote the command, passwords included
    if subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode != 0:
        raise RuntimeError(f"{' '.join(command[:2])} failed")


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
