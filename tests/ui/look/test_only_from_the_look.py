"""Colours, type sizes and style sheets come from ui/shell/theme, and from nowhere else in ui."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import ui

UI = Path(next(iter(ui.__path__)))
LOOK = UI / "shell" / "theme"
# What would be a look of one's own. Colours that Qt knows by name count, "transparent" does not.
OWN = {
    "a colour": r"""["']#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})["']|fromRgb|QColor\(\s*\d""",
    "a colour of Qt's": r"Qt\.GlobalColor\.(?!transparent)\w+|QColorConstants",
    "a colour in HTML": r"""(?:color|background)\s*[:=]\s*["']?#""",
    "a style sheet": r"setStyleSheet\(",
    "a type size": r"setPointSizeF?\(|QFont\([^)]*,\s*\d|font-size",
    "a distance": r"set(?:Spacing|HorizontalSpacing|VerticalSpacing)\((?!0\))\d|setContentsMargins\([^)]*[1-9]",
}
DISTANCE_TIMES = re.compile(r"GAP\s*[*/]")


def own(text: str) -> list[str]:
    return [f"{what}: {found[0]}" for what, pattern in OWN.items() if (found := re.search(pattern, text))]


def test_nothing_else_has_a_look_of_its_own() -> None:
    found = {}
    for file in sorted(UI.rglob("*.py")):
        if LOOK in file.parents:
            continue
        text = file.read_text(encoding="utf-8")
        wrong = own(text)
        wrong += [
            line.strip() for line in text.splitlines() if "setContentsMargins" in line and DISTANCE_TIMES.search(line)
        ]
        if wrong:
            found[file.relative_to(UI).as_posix()] = wrong
    assert not found


def test_numbers_and_times_stand_as_far_from_the_edge_as_words_do() -> None:
    """A style sheet cannot say so (ui/shell/theme/insets.py): each box is told when it is made."""
    forgotten = []
    for file in sorted(UI.rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        boxes = len(re.findall(r"= Q(?:SpinBox|TimeEdit)\(|^class \w+\(Q(?:SpinBox|TimeEdit)\)", text, re.MULTILINE))
        if boxes > len(re.findall(r"\binset\(\w", text)):
            forgotten.append(file.relative_to(UI).as_posix())
    assert not forgotten


@pytest.mark.parametrize(
    "line",
    [
        'QColor("#ffffff")',
        "QColor(255, 255, 255)",
        "pen = Qt.GlobalColor.red",
        'label.setStyleSheet("padding: 5px;")',
        "font.setPointSizeF(16)",
        "layout.setSpacing(6)",
        "layout.setContentsMargins(0, 10, 0, 0)",
        "\"<span style='color: #ff0000'>\"",
    ],
)
def test_a_look_of_ones_own_is_noticed(line: str) -> None:
    assert own(line)


@pytest.mark.parametrize(
    "line", ["layout.setSpacing(0)", "picture.fill(Qt.GlobalColor.transparent)", "setContentsMargins(0, 0, GAP, 0)"]
)
def test_what_is_no_look_is_let_pass(line: str) -> None:
    assert not own(line)
