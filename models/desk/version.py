"""Which version of the program this is."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PROJECT = Path(__file__).parents[2] / "pyproject.toml"


@cache
def version() -> str:
    """The version as pyproject.toml has it: from the checkout, else from what was installed; "" when nobody knows."""
    import tomllib  # neither is anything that the window waits for
    from importlib import metadata

    try:
        return str(tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["version"])
    except (OSError, ValueError, KeyError):  # a packaged program has no such file
        pass
    try:
        return metadata.version("aftersale-desk")
    except metadata.PackageNotFoundError:
        return ""
