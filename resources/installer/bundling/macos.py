"""What macOS is told of the app, beside what PyInstaller tells it by itself."""

from __future__ import annotations

from bundling.project import Project

OLDEST_MACOS = "13.0"
"""Qt 6.11 asks for it."""


def info_plist(project: Project) -> dict[str, object]:
    """The keys of Info.plist."""
    return {
        "CFBundleDisplayName": project.title,
        "CFBundleShortVersionString": project.version,
        "CFBundleVersion": project.version,
        # without them macOS tells every program that its user speaks English
        "CFBundleDevelopmentRegion": "zh_CN",
        "CFBundleLocalizations": ["zh_CN", "en"],
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{project.publisher}, Apache-2.0",
        "NSRequiresAquaSystemAppearance": False,
    }
