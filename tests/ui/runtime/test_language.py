from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from models.domain.text import Text
from ui.runtime import language
from ui.runtime.language import format_local_time, install_language, say, system_language, translate

ROOT = Path(__file__).resolve().parents[3]

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context><name>probe</name>
<message><source>Refund</source><translation>退款</translation></message>
</context>
<context><name>models</name>
<message><source>Row {row}: {why}</source><translation>第 {row} 行：{why}</translation></message>
<message><source>empty</source><translation>空白</translation></message>
</context>
</TS>
"""


@pytest.fixture
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of translations with two languages of a few words."""
    lrelease = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for code in ("zh_CN", "en"):
        source = tmp_path / f"{code}.ts"
        source.write_text(TS if code == "zh_CN" else '<TS version="2.1" language="en"/>', encoding="utf-8")
        subprocess.run([lrelease, "-silent", source, "-qm", tmp_path / f"{code}.qm"], check=True)
    monkeypatch.setattr(language, "FOLDER", tmp_path)


@pytest.fixture
def app(qapp) -> Iterator[QCoreApplication]:
    locale = QLocale()
    yield qapp
    language._remove_translators(qapp)
    QLocale.setDefault(locale)


def test_texts_come_in_the_language_that_is_installed_last(app: QCoreApplication, texts: None) -> None:
    assert install_language(app, "zh_CN") == "zh_CN"
    assert translate("probe", "Refund") == "退款"
    assert install_language(app, "en") == "en"
    assert translate("probe", "Refund") == "Refund"


def test_switching_leaves_no_translator_behind(app: QCoreApplication, texts: None) -> None:
    for _ in range(3):
        install_language(app, "zh_CN")
    app.sendPostedEvents(None, 52)  # DeferredDelete
    assert len(app.findChildren(QTranslator)) == 2


def test_qt_speaks_the_language_too(app: QCoreApplication, texts: None) -> None:
    install_language(app, "zh_CN")
    assert translate("QPlatformTheme", "Cancel") == "取消"


def test_a_sentence_from_below_is_translated_with_those_in_it(app: QCoreApplication, texts: None) -> None:
    sentence = Text("Row {row}: {why}", {"row": 7, "why": Text("empty")})
    install_language(app, "zh_CN")
    assert say(sentence) == "第 7 行：空白"
    install_language(app, "en")
    assert say(sentence) == "Row 7: empty" == str(sentence)


def test_without_its_file_a_language_falls_back_to_english_and_says_so(
    app: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    install_language(app, "zh_CN")
    assert translate("probe", "Refund") == "Refund"
    assert "zh_CN.qm" in caplog.text


def test_an_unknown_language_is_refused(app: QCoreApplication) -> None:
    with pytest.raises(ValueError, match="fr"):
        install_language(app, "fr")


@pytest.mark.parametrize(
    ("wanted", "code"),
    [(["zh-Hans-CN"], "zh_CN"), (["zh-TW", "en"], "zh_CN"), (["zh"], "zh_CN"), (["de", "zh"], "en"), ([], "en")],
)
def test_any_chinese_system_gets_chinese(monkeypatch: pytest.MonkeyPatch, wanted: list[str], code: str) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return wanted

    class Locale:
        system = staticmethod(System)

    monkeypatch.setattr(language, "QLocale", Locale)
    assert system_language() == code


def test_times_are_shown_in_the_zone_of_this_pc() -> None:
    moment = datetime(2026, 11, 23, 1, 2, 3, tzinfo=UTC)
    local = moment.astimezone()
    assert format_local_time(moment) == f"{local:%Y-%m-%d %H:%M}"
    assert format_local_time(moment, seconds=True) == f"{local:%Y-%m-%d %H:%M:%S}"
    assert format_local_time(None) == ""


def test_a_time_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        format_local_time(datetime(2026, 11, 23))  # noqa: DTZ001 - what must be refused


def test_the_headless_verbs_speak_without_qtgui() -> None:
    program = (
        "import sys; from PySide6.QtCore import QCoreApplication; from ui.runtime.language import install_language;"
        "install_language(QCoreApplication([]), 'zh_CN');"
        "sys.exit(any(name in sys.modules for name in ('PySide6.QtGui', 'PySide6.QtWidgets')))"
    )
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, timeout=30).returncode == 0


def test_an_update_of_the_file_leaves_a_running_program_its_words(
    app: QCoreApplication, texts: None, tmp_path: Path
) -> None:
    install_language(app, "zh_CN")
    (tmp_path / "zh_CN.qm").write_bytes(b"")
    assert translate("probe", "Refund") == "退款"
