"""The licences of everything that a bundle holds, in one folder: a list, and each text as its authors wrote it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

TEXTS = Path(__file__).resolve().parents[1] / "licences"
"""Licences of which an installed package brings no copy."""
TEXTS_OF = {"PySide6_Essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"), "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt")}
BUILDERS = ("pyinstaller",)
"""Not required by the program; its loader is what starts it."""
_NAMED = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Bundled:
    """Something that a bundle holds, and where the texts of its licence are."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def distributions(requirements: Iterable[str], builders: Iterable[str] = BUILDERS) -> list[Distribution]:
    """The installed distributions that `requirements` lead to, and theirs. Raises when one is not installed.

    What `builders` themselves require is not in the bundle.
    """
    found: dict[str, Distribution] = {}
    ahead = [Requirement(line) for line in (*requirements, *builders)]
    while ahead:
        wanted = ahead.pop()
        if wanted.marker is not None and not wanted.marker.evaluate({"extra": ""}):
            continue
        one = distribution(wanted.name)
        if one.name not in found:
            found[one.name] = one
            ahead += [] if wanted.name in builders else [Requirement(line) for line in one.requires or ()]
    return [found[name] for name in sorted(found, key=str.lower)]


def of_distribution(one: Distribution) -> Bundled:
    """What an installed distribution tells of its licence. Raises PackageNotFoundError when there is no text of it."""
    texts = tuple(Path(str(one.locate_file(file))) for file in one.files or () if _is_text(file.parts))
    texts += tuple(TEXTS / name for name in TEXTS_OF.get(one.name, ()))
    if not texts:
        raise PackageNotFoundError(f"{one.name} brings no licence: put its text in {TEXTS}")
    return Bundled(one.name, one.version, _licence(one), texts)


def of_python() -> Bundled:
    """Python itself."""
    version = ".".join(map(str, sys.version_info[:3]))
    places = (Path(sys.base_prefix), Path(sys.base_prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}"))
    texts = tuple(place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file())
    return Bundled("Python", version, "PSF-2.0", texts[:1])


def of_system_libraries(files: Iterable[Path]) -> list[Bundled]:
    """What Debian tells of the libraries that were taken from it; nothing on other systems."""
    if shutil.which("dpkg-query") is None:
        return []
    return [
        Bundled(package, version, "see its text", (text,))
        for package, version in sorted(set(_packages(files)))
        if (text := Path("/usr/share/doc", package, "copyright")).is_file()
    ]


def write(everything: Iterable[Bundled], folder: Path) -> None:
    """The folder of licences: README.txt lists them, and each has its texts in a folder of its own."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = ["What this program is made of. Each has its licence in the folder of its name.", ""]
    for one in everything:
        lines.append(f"{one.name} {one.version}: {one.licence}")
        own = folder / one.name
        own.mkdir()
        for number, text in enumerate(one.texts):
            same_name = (own / text.name).exists()
            shutil.copyfile(text, own / (f"{number}-{text.name}" if same_name else text.name))
    (folder / "README.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _is_text(parts: tuple[str, ...]) -> bool:
    in_metadata = any(part.endswith(".dist-info") for part in parts)
    return in_metadata and (_NAMED.search(parts[-1]) is not None or "licenses" in parts[:-1])


def _licence(one: Distribution) -> str:
    told = one.metadata
    if expression := told.get("License-Expression") or told.get("License"):
        return expression.splitlines()[0]
    classifiers = [line.rsplit(" :: ", 1)[-1] for line in told.get_all("Classifier", ()) if line.startswith("License")]
    return ", ".join(classifiers) or "see its text"


def _packages(files: Iterable[Path]) -> Iterator[tuple[str, str]]:
    for file in files:
        # merged /usr: a library may be known by either of its paths
        inside = file.parts[2:] if file.parts[:2] == ("/", "usr") else file.parts[1:]
        known = (Path("/", *inside), Path("/usr", *inside))
        for path in known:
            done = subprocess.run(["dpkg-query", "-S", str(path)], capture_output=True, text=True, check=False)
            if done.returncode == 0:
                package = done.stdout.split(":", 1)[0]
                yield package, _version(package)
                break


def _version(package: str) -> str:
    command = ["dpkg-query", "-W", "-f=${Version}\n", package]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]
