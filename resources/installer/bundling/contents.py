"""Which files of the checkout go into the bundle, and which modules only they import."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

MIGRATIONS = Path("models", "store", "migrations")
"""Alembic reads its steps as files."""
STAY_HERE = frozenset({"installer", "pictures"})
"""Folders of resources that only builds and the README read, but for the pictures that the manual shows."""
SOURCES = frozenset({".py", ".pyc", ".ts", ".ico", ".icns"})
"""What other files are made from, or by; the program reads none of them."""


_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")


def data_files(root: Path) -> list[tuple[str, str]]:
    """Every file that the program reads, with the folder that it goes to, as PyInstaller wants it."""
    single = (root / "LICENSE", root / "pyproject.toml")  # the latter has the version
    found = [*_resources(root), *_manual_pictures(root), *_migrations(root), *single]
    return [(str(file), file.parent.relative_to(root).as_posix()) for file in found]


def imported_by_migrations(root: Path) -> list[str]:
    """The modules that the steps import: they are read as files, where no analysis of the program sees them."""
    names = {name for file in _migrations(root) if file.suffix == ".py" for name in _imports(file)}
    return sorted(names - {"__future__"})


def _resources(root: Path) -> Iterator[Path]:
    for folder in sorted((root / "resources").iterdir()):
        if folder.is_dir() and folder.name not in STAY_HERE:
            yield from (file for file in sorted(folder.rglob("*")) if file.is_file() and file.suffix not in SOURCES)


def _manual_pictures(root: Path) -> list[Path]:
    """The manual's pages name them by their paths from the page; they keep their places, so that the paths hold."""
    pages = sorted((root / "resources" / "manual").rglob("*.md"))
    shown = {page.parent / name for page in pages for name in _PICTURE.findall(page.read_text(encoding="utf-8"))}
    return sorted({picture.resolve() for picture in shown})


def _migrations(root: Path) -> Iterator[Path]:
    for file in sorted((root / MIGRATIONS).rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            yield file


def _imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
