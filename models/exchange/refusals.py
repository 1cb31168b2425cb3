"""Sentences about files that cannot be used, shared by the readers and the writers."""

from __future__ import annotations

from models.domain.text import QT_TRANSLATE_NOOP, Text


def unreadable(name: str, error: Exception) -> Text:
    """Why a file could not be opened for reading."""
    return Text(_reading_source(error), {"name": name, "why": _why(error)})


def _reading_source(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return QT_TRANSLATE_NOOP("models", "“{name}” is not there any more. Check the folder and choose it again.")
    if isinstance(error, IsADirectoryError):
        return QT_TRANSLATE_NOOP("models", "“{name}” is a folder. Choose the export file inside it.")
    if isinstance(error, PermissionError):
        return QT_TRANSLATE_NOOP(
            "models", "“{name}” may not be read. Close it in other programs, or copy it to a folder of your own."
        )
    return QT_TRANSLATE_NOOP("models", "“{name}” could not be read: {why}. Copy it to this computer and try again.")


def unwritable(name: str, error: Exception) -> Text:
    """Why a file could not be written."""
    return Text(_writing_source(error), {"name": name, "why": _why(error)})


def _writing_source(error: Exception) -> str:
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return QT_TRANSLATE_NOOP(
            "models", "“{name}” cannot be saved: its folder does not exist. Choose another folder."
        )
    if isinstance(error, PermissionError):
        return QT_TRANSLATE_NOOP(
            "models", "“{name}” may not be written. Close it in other programs, or choose another folder."
        )
    return QT_TRANSLATE_NOOP("models", "“{name}” could not be saved: {why}. Choose another folder or name.")


def damaged(name: str) -> Text:
    """For a sheet whose inside does not hold together."""
    return Text(
        QT_TRANSLATE_NOOP(
            "models", "“{name}” is damaged or was not downloaded to its end. Export it again from the back office."
        ),
        {"name": name},
    )


def not_a_sheet(name: str) -> Text:
    """For a file that is something else, whatever it is called."""
    return Text(
        QT_TRANSLATE_NOOP(
            "models", "“{name}” is not a sheet. Choose the .xlsx or .csv file that the back office exported."
        ),
        {"name": name},
    )


def _why(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
