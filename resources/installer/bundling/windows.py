"""The version resource of the Windows programs: what Explorer shows under Details."""

from __future__ import annotations

from bundling.project import Project

SIMPLIFIED_CHINESE, ENGLISH = 0x0804, 0x0409
_UTF16 = 1200


def version_resource(project: Project, program: str) -> str:
    """The resource in the text form that PyInstaller reads, in Chinese and English."""
    numbers = project.four_numbers
    tables = [
        _table(project, program, SIMPLIFIED_CHINESE, project.title_zh),
        _table(project, program, ENGLISH, project.title),
    ]
    # VOS_NT_WINDOWS32 and VFT_APP: a program for Windows
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, "
        f"fileType=0x1, subtype=0x0, date=(0, 0)), kids=[StringFileInfo([{', '.join(tables)}]), "
        f"VarFileInfo([VarStruct('Translation', {[SIMPLIFIED_CHINESE, _UTF16, ENGLISH, _UTF16]})])])\n"
    )


def _table(project: Project, program: str, language: int, title: str) -> str:
    values = {
        "CompanyName": project.publisher,
        "FileDescription": title,
        "FileVersion": project.version,
        "InternalName": project.name,
        "LegalCopyright": f"{project.publisher}, Apache-2.0",
        "OriginalFilename": f"{program}.exe",
        "ProductName": title,
        "ProductVersion": project.version,
    }
    told = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in values.items())
    return f"StringTable('{language:04X}{_UTF16:04X}', [{told}])"
