"""Which of the icon library's pictures go into the bundle: those that the program names, of some two thousand."""

from __future__ import annotations

import runpy
import zipfile
from importlib.metadata import distribution
from pathlib import Path

NAMES = Path("ui", "shell", "icon_names.py")
PLACE = "resources/icons/lucide.zip"
"""Where ui/shell/icons.py looks first."""


def write_used(root: Path, out: Path) -> Path:
    """Write the archive with only what is used into the folder `out`. Raises KeyError for a name that is not in it."""
    cut_down = out / Path(PLACE).name
    with zipfile.ZipFile(_whole()) as whole, zipfile.ZipFile(cut_down, "w", zipfile.ZIP_DEFLATED) as used:
        for name in used_names(root):
            used.writestr(zipfile.ZipInfo(name), whole.read(name), zipfile.ZIP_DEFLATED)  # no times: builds are alike
    return cut_down


def used_names(root: Path) -> list[str]:
    """The files in the library's archive that the program's icons are."""
    icons = runpy.run_path(str(root / NAMES))["Icon"]
    return sorted(f"{one.value}.svg" for one in icons)


def _whole() -> Path:
    return Path(str(distribution("lucide").locate_file("lucide/lucide.zip")))
