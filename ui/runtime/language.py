"""The two languages. QtCore alone, so that the headless verbs speak them too.

Sources are English. `resources/i18n/update.py` collects them, Qt Linguist
translates them, and the `.qm` files beside it are what is loaded here.
"""

from __future__ import annotations

import logging
import re
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from models.domain.text import CONTEXT, Text

LANGUAGES = {"zh_CN": "中文", "en": "English"}  # untranslated: each language is named in itself
"""Code -> the language's own name."""

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "i18n"
_MARK = "aftersale_language"
_MNEMONIC = re.compile(r"\(&.\)")
_loaded: dict[Path, bytes] = {}
"""What the translators read from, for as long as the program runs."""
_log = logging.getLogger(__name__)


def translate(context: str, source: str) -> str:
    """The text in the language in use. lupdate collects the literals of calls by this name."""
    return QCoreApplication.translate(context, source)


def say(text: Text) -> str:
    """A sentence from below the window, in the language in use."""
    return translate(CONTEXT, text.source).format(**{name: _said(value) for name, value in text.values.items()})


def tell(words: Text | str) -> str:
    """A sentence in the language in use; words of the platform or of a user as they are."""
    return say(words) if isinstance(words, Text) else words


def without_mnemonic(text: str) -> str:
    """A control's text as it is spoken: without the sign for its key, which Chinese puts in brackets at the end."""
    return _MNEMONIC.sub("", text).replace("&", "")


def _said(value: Any) -> Any:
    if isinstance(value, Text):
        return say(value)
    if isinstance(value, datetime):
        return format_local_time(value)
    return value


def format_local_time(moment: datetime | None, *, seconds: bool = False) -> str:
    """A UTC time as this PC's wall clock shows it; "" for an unknown one."""
    if moment is None:
        return ""
    if moment.tzinfo is None:
        raise ValueError(f"a time without a zone: {moment!r}")
    return moment.astimezone().strftime("%Y-%m-%d %H:%M:%S" if seconds else "%Y-%m-%d %H:%M")


def system_language() -> str:
    """The language of this PC: any Chinese counts as zh_CN, everything else as en."""
    wanted = QLocale.system().uiLanguages()
    return "zh_CN" if wanted and wanted[0].startswith("zh") else "en"


def install_language(app: QCoreApplication, code: str | None = None) -> str:
    """Make `app` speak `code`, or the language of this PC; gives the code in use.

    May be called again: texts asked for afterwards come in the new language.
    """
    code = code or system_language()
    if code not in LANGUAGES:
        raise ValueError(f"no such language: {code!r}")
    _remove_translators(app)
    _follow_locale(code)
    qt_texts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if code != "en":  # Qt's own texts are English already
        _add_translator(app, qt_texts / f"qtbase_{code}.qm")
    _add_translator(app, FOLDER / f"{code}.qm")
    return code


def translator_of(code: str) -> QTranslator:
    """A language beside the one in use: nothing is shown in it, but somebody may search in it."""
    translator = QTranslator()
    _load(translator, FOLDER / f"{code}.qm")
    return translator


def _follow_locale(code: str) -> None:
    """Numbers and dates in Qt's widgets follow the language, and the PC's region where that fits."""
    system, wanted = QLocale.system(), QLocale(code)
    QLocale.setDefault(system if system.language() == wanted.language() else wanted)


def _add_translator(app: QCoreApplication, file: Path) -> None:
    translator = QTranslator(app)
    translator.setObjectName(_MARK)
    if not _load(translator, file):
        _log.warning("no translations in %s: texts stay English", file)
    app.installTranslator(translator)


def _load(translator: QTranslator, file: Path) -> bool:
    """Load from memory. By name Qt maps the file, and an update that writes it anew takes a running program down."""
    if file not in _loaded:
        try:
            _loaded[file] = file.read_bytes()
        except OSError:
            return False
    return translator.load(_loaded[file])  # Qt makes no copy


def _remove_translators(app: QCoreApplication) -> None:
    for translator in app.findChildren(QTranslator, _MARK):
        app.removeTranslator(translator)
        translator.deleteLater()
