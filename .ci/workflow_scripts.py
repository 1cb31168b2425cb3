"""Writes every script of GitHub workflows into a folder, for shellcheck: `workflow_scripts.py WORKFLOW… FOLDER`.

Runs in the environment of check-jsonschema, which brings ruamel.yaml. A script that is not bash is an error: nothing
here could check it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML


def scripts(workflow: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Each script by the names of its job and step. Raises ValueError for one in another language."""
    usual = workflow.get("defaults", {}).get("run", {}).get("shell")
    for job, told in workflow["jobs"].items():
        for number, step in enumerate(told["steps"]):
            if "run" in step:
                if step.get("shell", usual) != "bash":
                    raise ValueError(f"{job}, step {number} is not bash")
                yield f"{job}-{number:02}", step["run"]


def main(workflows: list[str], folder: Path) -> None:
    """Write them; the shell's options are those that GitHub runs bash with."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in workflows:
        for where, script in scripts(YAML(typ="safe").load(Path(name))):
            file = folder / f"{Path(name).stem}-{where}.sh"
            file.write_text(f"#!/usr/bin/env bash\nset -eo pipefail\n{script}", encoding="utf-8")


if __name__ == "__main__":
    *given, last = sys.argv[1:]
    main(given, Path(last))
