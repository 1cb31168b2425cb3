"""The Windows installer: the NSIS script compiled over a bundle, and both signed where there is a certificate."""

from __future__ import annotations

import base64
import os
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bundling.project import ROOT, Project

SCRIPT = ROOT / "resources" / "installer" / "windows" / "installer.nsi"
ICON = ROOT / "resources" / "icons" / "program" / "program.ico"
PROFILE_FOLDER = "AftersaleDesk"
"""The last part of the profile's path, as models/desk/paths.py has it."""
TIMESTAMPS = "http://timestamp.digicert.com"
_NSIS = Path("C:/Program Files (x86)/NSIS/makensis.exe")
_KITS = Path("C:/Program Files (x86)/Windows Kits/10/bin")


def make_setup(project: Project, bundle: Path, out: Path, *, quick: bool = False) -> Path:
    """Compile the installer over `bundle` into `out`. Raises CalledProcessError at the first warning, too.

    `quick` packs in a tenth of the time and worse, for proofs.
    """
    setup = out / f"{project.name}-{project.version}-windows-x64-setup.exe"
    command = [str(_NSIS) if _NSIS.exists() else "makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
    command += [f"-D{name}={value}" for name, value in definitions(project, bundle, setup).items()]
    command += ["-DQUICK"] if quick else []
    # where no language is set, Linux would hand over question marks in place of Chinese
    subprocess.run([*command, str(SCRIPT)], env={**os.environ, "LC_ALL": "C.UTF-8"}, check=True)
    return setup


def definitions(project: Project, bundle: Path, setup: Path) -> dict[str, str]:
    """What the script is told."""
    return {
        "NAME": project.name,
        "TITLE": project.title,
        "TITLE_ZH": project.title_zh,
        "VERSION": project.version,
        "FOUR_NUMBERS": ".".join(map(str, project.four_numbers)),
        "PUBLISHER": project.publisher,
        "DATA": PROFILE_FOLDER,
        "ICON": str(ICON),
        "SOURCE": str(bundle.resolve() / "*"),
        "OUTFILE": str(setup.resolve()),
    }


def sign(files: Iterable[Path]) -> None:
    """Sign each with the certificate in WINDOWS_CERTIFICATE (PFX in base64); without one, say that it is not signed."""
    with _certificate() as certificate:
        if certificate is None:
            print("not signed: WINDOWS_CERTIFICATE is not set. Windows will warn before it runs the installer.")
            return
        how = ["/fd", "sha256", "/tr", TIMESTAMPS, "/td", "sha256", "/f", str(certificate)]
        how += ["/p", os.environ.get("WINDOWS_CERTIFICATE_PASSWORD", "")]
        subprocess.run([str(_signtool()), "sign", *how, *map(str, files)], check=True)


@contextmanager
def _certificate() -> Iterator[Path | None]:
    encoded = os.environ.get("WINDOWS_CERTIFICATE", "")
    if not encoded:
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "certificate.pfx")
        file.write_bytes(base64.b64decode(encoded))
        yield file


def _signtool() -> Path:
    """The newest of the installed ones. Raises FileNotFoundError when there is none."""
    found = sorted(_KITS.glob("*/x64/signtool.exe"))
    if not found:
        raise FileNotFoundError(f"no signtool.exe in {_KITS}: install the Windows SDK")
    return found[-1]
