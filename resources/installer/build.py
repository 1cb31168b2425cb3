"""The one command from a checkout to an installer: `python resources/installer/build.py [--out dist]`.

Makes what belongs to the system that it runs on: on Linux a tar, on Windows a setup.exe, on macOS a dmg. Needs what
`pip install -e ".[bundle]"` brings; on Windows NSIS, on Linux binutils. Signs where the secrets for it are set.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bundling import linux_tar, macos_dmg, windows_setup
from bundling.project import ROOT, Project, read_project


def main() -> None:
    """Build the bundle, pack it, and say where everything is."""
    given = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    given.add_argument("--out", type=Path, default=ROOT / "dist", metavar="DIR")
    out = given.parse_args().out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    project = read_project()
    for made in _made(project, out):
        print(made)


def _made(project: Project, out: Path) -> list[Path]:
    bundle = out / project.name
    if sys.platform == "win32":
        _bundle(out)
        windows_setup.sign(sorted(bundle.glob("*.exe")))
        setup = windows_setup.make_setup(project, bundle, out)
        windows_setup.sign([setup])
        return [bundle, setup]
    if sys.platform == "darwin":
        app = out / f"{project.title}.app"
        with macos_dmg.signing_identity() as identity:
            _bundle(out, CODESIGN_IDENTITY=identity or "")
            image = macos_dmg.make_dmg(project, app, out)
            macos_dmg.sign_and_notarise(app, image, identity)
        return [app, image]
    _bundle(out)
    return [bundle, linux_tar.make_tar(project, bundle, out)]


def _bundle(out: Path, **environment: str) -> None:
    with tempfile.TemporaryDirectory() as work:
        where = ["--distpath", str(out), "--workpath", work]
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *where]
        subprocess.run([*command, str(ROOT / "build.spec")], env={**os.environ, **environment}, check=True)


if __name__ == "__main__":
    main()
