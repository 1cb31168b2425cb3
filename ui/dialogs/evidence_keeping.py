"""Adding evidence to a case and taking copies of it out. Runs in workers."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtGui import QImage

from models.desk import evidence
from models.desk.desk import Desk
from models.desk.proofs.exhibits import exhibits
from models.desk.proofs.sniffing import Kind, kind_of_file
from models.desk.who import me
from models.domain.book import Side
from models.domain.errors import UserError
from models.domain.exhibit import Exhibit
from models.domain.text import QT_TRANSLATE_NOOP, Text
from ui.dialogs.picture_loading import save_png


def add_files(desk: Desk, aftersale_id: str, paths: tuple[Path, ...], side: Side) -> tuple[Exhibit, ...]:
    """Keep files with a case; all that is kept with it now."""
    kept = evidence.add(desk, aftersale_id, paths, side, me(desk))
    return exhibits([(file, desk.evidence_folder / file.name) for file in kept], None, None)


def add_image(desk: Desk, aftersale_id: str, image: QImage, path: Path, side: Side) -> tuple[Exhibit, ...]:
    """Keep a pasted picture with a case."""
    try:
        return add_files(desk, aftersale_id, (save_png(image, path),), side)
    finally:
        path.unlink(missing_ok=True)


def may_open_outside(path: Path) -> bool:
    """Whether it is what it looks like: what hides behind another name is never handed to another program."""
    try:
        kind = kind_of_file(path)
    except OSError:
        return False
    return kind.is_picture or kind.is_for_outside or kind is Kind.OTHER


def copy_out(source: Path, target: Path) -> Path:
    """Save a copy where the user wants it. Raises UserError when that cannot be done."""
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        text = QT_TRANSLATE_NOOP("models", "“{name}” could not be saved: {why}. Choose another folder or name.")
        raise UserError(Text(text, {"name": target.name, "why": error.strerror or error})) from error
    return target
