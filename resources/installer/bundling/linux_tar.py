"""The Linux archive: the bundle, its desktop entry and icon, and a script that puts them in their places."""

from __future__ import annotations

import platform
import tarfile
from pathlib import Path

from bundling.project import ROOT, Project

PARTS = ROOT / "resources" / "installer" / "linux"
ICON = ROOT / "resources" / "icons" / "program" / "program.png"


def make_tar(project: Project, bundle: Path, out: Path) -> Path:
    """Pack everything into one folder of one archive in `out`."""
    name = f"{project.name}-{project.version}-linux-{platform.machine()}"
    archive = out / f"{name}.tar.xz"
    with tarfile.open(archive, "w:xz") as tar:
        tar.add(bundle, f"{name}/program", filter=_owned_by_nobody_here)
        for file, inside in (
            (PARTS / "install.sh", "install.sh"),
            (PARTS / "aftersale-desk.desktop", f"{project.name}.desktop"),
            (ICON, f"{project.name}.png"),
            (ROOT / "LICENSE", "LICENSE"),
        ):
            tar.add(file, f"{name}/{inside}", filter=_owned_by_nobody_here)
    return archive


def _owned_by_nobody_here(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry
