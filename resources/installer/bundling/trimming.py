"""What a bundle leaves out: parts of Qt and of libraries that this program never calls.

All rules go by name, and what is not named stays. Names are those that PyInstaller gives
the files inside the bundle; they differ between systems only in folders and endings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

HIDDEN_MODULES = (
    # chosen by name while running: the pictures' line is asynchronous
    "anyio._backends._asyncio",
    "logging.config",
)

_OTHER_PICTURES = """
    Avif Blp Bufr Cur Dcx Dds Eps Fits Fli Fpx Ftex Gbr Grib Hdf5 Icns Ico Im Imt Iptc Jpeg2K Mcidas Mic Mpeg Msp
    Palm Pcd Pcx Pdf Pixar Psd Qoi Sgi Spider Sun Tga Wmf XVThumb Xbm Xpm
"""

UNUSED_MODULES = (
    # Qt is drawn by QtWidgets alone; its Python parts for D-Bus, QML and OpenGL come along by themselves
    *(f"PySide6.{part}" for part in ("QtDBus", "QtOpenGL", "QtPrintSupport", "QtQml", "QtQuick", "QtSql", "QtTest")),
    # Pillow opens PNG, JPEG (and MPO, which phones call JPEG), WebP, BMP and GIF here (proofs/shrinking.py); no text
    *(f"PIL.{part}" for part in ("_avif", "_imagingft", "_imagingmath", "_imagingmorph", "_imagingtk", "ImageQt")),
    *(f"PIL.{kind}ImagePlugin" for kind in _OTHER_PICTURES.split()),
    # the profile is SQLite; Alembic itself wants PostgreSQL's types
    *(f"sqlalchemy.dialects.{name}" for name in ("mssql", "mysql", "oracle")),
    "_tkinter",
    "tkinter",
    # character sets of exports are UTF-8, UTF-16 and GB 18030 (exchange/delimited.py)
    *(f"_codecs_{part}" for part in ("hk", "jp", "kr", "tw")),
    "anyio._backends._trio",
    "mako.ext",
    "setuptools",
    # what a developer's environment has beside
    *("hypothesis", "numpy", "psycopg", "pygments", "pytest", "rich"),
)

QT_PLUGINS = {
    "platforms": ("qcocoa", "qoffscreen", "qwayland*", "qwindows", "qxcb"),
    "platformthemes": ("qxdgdesktopportal",),
    # how Chinese is typed on Linux; on Windows and macOS the platform itself sees to it
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "imageformats": ("qgif", "qjpeg", "qsvg", "qwebp"),
    "iconengines": ("qsvgicon",),
    "styles": ("q*style",),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}
"""The plugins of Qt that stay; every other one goes. All windows are drawn by the processor: nothing needs OpenGL."""

QT_TRANSLATIONS = ("qtbase_zh_CN.qm", "qtbase_en.qm")

SOFTWARE_OPENGL = ("opengl32sw.dll", "d3dcompiler_*.dll")

DESKTOP_LIBRARIES = (
    "libX11.so.*", "libX11-xcb.so.*", "libxcb.so.*", "libXau.so.*", "libXdmcp.so.*",
    "libwayland-client.so.*", "libfontconfig.so.*", "libfreetype.so.*", "libglib-2.0.so.*", "libgthread-2.0.so.*",
    "libdbus-1.so.*", "libstdc++.so.*", "libgcc_s.so.*",
)  # fmt: skip
"""Part of every Linux desktop, and better its own: they read its configuration, and drivers bring theirs in."""


def stays(name: str) -> bool:
    """Whether a file with that name in the bundle is kept."""
    path = PurePosixPath(name.replace("\\", "/"))
    of_qt = path.parts[0] == "PySide6"
    if of_qt and "plugins" in path.parts:
        return _plugin_stays(path)
    if of_qt and "translations" in path.parts:
        return path.name in QT_TRANSLATIONS
    if path.parts[0].endswith(".egg-info"):  # of the checkout, for pip
        return False
    return not any(fnmatchcase(path.name, pattern) for pattern in SOFTWARE_OPENGL)


def is_desktops_own(name: str) -> bool:
    """Whether a Linux desktop has that library itself. Copies that a Python package brings are its own affair."""
    path = PurePosixPath(name)
    return len(path.parts) == 1 and any(fnmatchcase(path.name, pattern) for pattern in DESKTOP_LIBRARIES)


def wanted(names: Iterable[str], needs: Callable[[str], Iterable[str]]) -> set[str]:
    """On Linux: the names without libraries that nothing needs any more. `needs` gives the file names one asks for."""
    by_file_name: dict[str, list[str]] = {}
    for name in names:
        by_file_name.setdefault(PurePosixPath(name).name, []).append(name)
    ahead = [name for known in by_file_name.values() for name in known if not _is_library(name)]
    found: set[str] = set()
    while ahead:
        name = ahead.pop()
        if name not in found:
            found.add(name)
            ahead += [one for file_name in needs(name) for one in by_file_name.get(file_name, ())]
    return found


def _plugin_stays(path: PurePosixPath) -> bool:
    stem = path.name.split(".")[0].removeprefix("lib")
    return any(fnmatchcase(stem, pattern) for pattern in QT_PLUGINS.get(path.parent.name, ()))


def _is_library(name: str) -> bool:
    """Whether it is there only for others. Modules, plugins and Python itself are opened by name."""
    path = PurePosixPath(name)
    return "plugins" not in path.parts and fnmatchcase(path.name, "lib*.so*") and not path.name.startswith("libpython")
