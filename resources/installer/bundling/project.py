"""What the bundle says of itself, all of it from pyproject.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class Project:
    """The project as pyproject.toml describes it."""

    name: str
    version: str
    description: str
    requirements: tuple[str, ...]
    title: str
    title_zh: str
    identifier: str
    """In reverse-domain form, as macOS wants it."""
    publisher: str

    @property
    def four_numbers(self) -> tuple[int, int, int, int]:
        """The version as Windows writes it. Raises ValueError when it is not made of one to four numbers."""
        parts = self.version.split(".")
        if len(parts) > 4 or not all(map(str.isdecimal, parts)):
            raise ValueError(f"not a version of one to four numbers: {self.version}")
        first, second, third, fourth = [*map(int, parts), 0, 0, 0][:4]
        return first, second, third, fourth


def read_project(root: Path = ROOT) -> Project:
    """The project in `root`. Raises KeyError for a value that is missing."""
    told: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    project, bundle = told["project"], told["tool"]["bundle"]
    return Project(
        name=project["name"],
        version=project["version"],
        description=project["description"],
        requirements=tuple(project["dependencies"]),
        title=bundle["title"],
        title_zh=bundle["title-zh"],
        identifier=bundle["identifier"],
        publisher=bundle["publisher"],
    )
