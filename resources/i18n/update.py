"""Collect the program's texts into the .ts files beside this script, and compile them to .qm.

    python resources/i18n/update.py          after texts changed in the sources or in Qt Linguist
    python resources/i18n/update.py --check  says what is missing, unfinished or stale; exit 1 if anything is

Translate zh_CN.ts, with Qt Linguist (`pyside6-linguist`) or by hand. en.ts fills itself: the sources are English.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple

import PySide6

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LANGUAGES = ("zh_CN", "en")

_OPEN_ENGLISH = re.compile(
    r'<source>(?P<text>[^<]*)</source>(?P<between>\s*)<translation type="unfinished">[^<]*</translation>'
)


class Message(NamedTuple):
    """One text of a .ts file. `key` tells it from others, `translation` is "" as long as there is none."""

    key: tuple[str, str]
    translation: str
    finished: bool

    def __str__(self) -> str:
        return f"[{self.key[0]}] {self.key[1]!r}"


def sources() -> list[str]:
    """Every Python file of the program, seen from the root."""
    files = [file for folder in ("models", "ui") for file in (ROOT / folder).rglob("*.py")]
    main = ROOT / "main.py"
    return sorted(file.relative_to(ROOT).as_posix() for file in [*files, *([main] if main.exists() else [])])


def run_tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools that come with PySide6; its complaints are ours."""
    tool = Path(PySide6.__file__).parent / (f"{name}.exe" if sys.platform == "win32" else name)
    done = subprocess.run([tool, *arguments], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode or done.stderr.strip():
        sys.exit(f"{name}: {done.stdout}{done.stderr}")


def collect(folder: Path) -> None:
    """Bring the .ts files in `folder` up to what the sources say."""
    with tempfile.TemporaryDirectory() as temporary:
        listed = Path(temporary, "sources.txt")
        listed.write_text("\n".join(sources()), encoding="utf-8")
        for code in LANGUAGES:
            options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
            run_tool("lupdate", *options, "-target-language", code, f"@{listed}", "-ts", str(folder / f"{code}.ts"))
    fill_english(folder / "en.ts")


def fill_english(file: Path) -> None:
    """Give each open message its own source as the translation, in lupdate's own writing."""
    text = file.read_text(encoding="utf-8")
    filled = _OPEN_ENGLISH.sub(r"<source>\g<text></source>\g<between><translation>\g<text></translation>", text)
    file.write_text(filled, encoding="utf-8", newline="\n")


def compile_texts(folder: Path, into: Path) -> None:
    """Make the .qm files that the program loads."""
    for code in LANGUAGES:
        run_tool("lrelease", "-silent", str(folder / f"{code}.ts"), "-qm", str(into / f"{code}.qm"))


def messages(file: Path) -> dict[tuple[str, str], Message]:
    """What stands in a .ts file, by (context, source)."""
    return {message.key: message for message in _read(file)} if file.exists() else {}


def _read(file: Path) -> Iterator[Message]:
    for context in ET.parse(file).iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for item in context.iter("message"):
            translation = item.find("translation")
            text = (translation.text or "") if translation is not None else ""
            state = translation.get("type") if translation is not None else "unfinished"
            yield Message((name, item.findtext("source", "")), text, state is None and bool(text))


def problems() -> Iterator[str]:
    """Everything that keeps a language from being complete."""
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        for code in LANGUAGES:
            if (HERE / f"{code}.ts").exists():
                shutil.copy(HERE / f"{code}.ts", fresh)
        collect(fresh)
        for code in LANGUAGES:
            yield from _differences(code, messages(HERE / f"{code}.ts"), messages(fresh / f"{code}.ts"))
        yield from _stale(fresh)


def _differences(
    code: str, kept: dict[tuple[str, str], Message], fresh: dict[tuple[str, str], Message]
) -> Iterator[str]:
    yield from (f"{code}.ts lacks {message}" for key, message in fresh.items() if key not in kept)
    yield from (f"{code}.ts still has {message}" for key, message in kept.items() if key not in fresh)
    for key in kept.keys() & fresh.keys():
        message = kept[key]
        if not message.finished:
            yield f"{code}.ts has not translated {message}"
        elif places(message.key[1]) != places(message.translation):
            yield f"{code}.ts has other {{places}} than {message}: {message.translation!r}"


def places(text: str) -> set[str | None]:
    """The names in braces. A text that str.format could not read has a place of its own."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text)} - {None}
    except ValueError as error:
        return {f"unreadable: {error}"}


def _stale(scratch: Path) -> Iterator[str]:
    """The .qm files that are not what lrelease makes of the .ts files beside them."""
    if not all((HERE / f"{code}.ts").exists() for code in LANGUAGES):
        return
    compile_texts(HERE, scratch)
    for code in LANGUAGES:
        made, kept = scratch / f"{code}.qm", HERE / f"{code}.qm"
        if not kept.exists() or made.read_bytes() != kept.read_bytes():
            yield f"{code}.qm is not made from {code}.ts: run {Path(__file__).relative_to(ROOT).as_posix()}"


def main() -> int:
    """Update, or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing, say what is wrong")
    if parser.parse_args().check:
        found = sorted(problems())
        print("\n".join(found) or "all texts are translated")
        return 1 if found else 0
    collect(HERE)
    compile_texts(HERE, HERE)
    for code in LANGUAGES:
        texts = messages(HERE / f"{code}.ts").values()
        print(f"{code}: {len(texts)} texts, {sum(not message.finished for message in texts)} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
