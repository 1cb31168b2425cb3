"""Draws the parts of controls that a style sheet can only show as pictures, in the colours of each set.

Run it after a change of colours: python resources/icons/parts/make.py. A test compares.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2]))

from ui.shell.theme.palettes import ALL, Colours  # noqa: E402 - behind the path that leads there

_SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="12" viewBox="0 0 12 12">{}</svg>\n'
_LINE = '<path d="{}" fill="none" stroke="{}" stroke-width="{}" stroke-linecap="round" stroke-linejoin="round"/>'
_CHECK = "m2.5 6.5 2.5 2.5 4.5-5.5"
_DOT = '<circle cx="6" cy="6" r="3" fill="{}"/>'


def parts(now: Colours) -> dict[str, str]:
    """The pictures of one set by their names."""
    drawn = {
        "chevron-down": _LINE.format("M2.5 4.5 6 8l3.5-3.5", now.quiet, 1.5),
        "chevron-up": _LINE.format("M2.5 7.5 6 4l3.5 3.5", now.quiet, 1.5),
        "check": _LINE.format(_CHECK, now.accent_text, 2),
        "check-faint": _LINE.format(_CHECK, now.faint, 2),
        "dot": _DOT.format(now.accent_text),
        "dot-faint": _DOT.format(now.faint),
    }
    return {name: _SVG.format(shape) for name, shape in drawn.items()}


def main() -> None:
    """Write all of them."""
    for now in ALL:
        folder = HERE / now.name
        folder.mkdir(exist_ok=True)
        for name, text in parts(now).items():
            (folder / f"{name}.svg").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
