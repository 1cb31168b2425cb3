"""How fast the desk is, each figure beside a floor that was measured in the same run.

python -m tests.bench [--json] [--small] [NAME...]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from importlib import import_module

from tests.bench.figures import SMALL, Figure, Scale, figures
from tests.screen import use_office_screen

BENCHES = {
    "start": "start",
    "look": "looking",
    "window": "ui_share",
    "tick": "ticking",
    "count": "counting",
    "import": "sheets_in",
    "stalls": "stalls",
    "export": "sheets_out",
}
"""Name and module, in the order of the table."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; what is slow is told and no error."""
    use_office_screen()
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("names", nargs="*", metavar="NAME", help=" ".join(BENCHES))
    options.add_argument("--json", action="store_true")
    options.add_argument("--small", action="store_true", help="few cases, once each: whether it works, not how fast")
    given = options.parse_args(arguments)
    unknown = set(given.names) - set(BENCHES)
    if unknown:
        options.error(f"there is no {', '.join(sorted(unknown))}")
    scale = SMALL if given.small else Scale()
    found: list[Figure] = []
    for name in given.names or BENCHES:
        some = import_module(f"tests.bench.{BENCHES[name]}").measure(scale)
        found += some
        if not given.json:
            _print(some)
    if given.json:
        print(json.dumps([figure.plain() for figure in found], ensure_ascii=False))
    return 0


def _print(found: Sequence[Figure]) -> None:
    for one in found:
        more = "  ".join(f"{key} {value}" for key, value in one.more.items())
        sign = "✓" if one.met else "✗"
        print(
            f"{sign} {one.name:48} {figures(one.value):>12} {one.unit:6} floor {figures(one.floor):>10}"
            f"  ratio {one.ratio:7.3f}  aim {one.aim:6.3g}  {more}",
            flush=True,
        )


if __name__ == "__main__":
    sys.exit(main())
