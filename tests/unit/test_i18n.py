"""Every text of the program is marked, collected, translated and compiled."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.unit import literals

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "resources" / "i18n" / "update.py"


def files(folder: str) -> Iterator[Path]:
    return (ROOT / folder).rglob("*.py")


def named(file: Path, findings: list[literals.Finding]) -> list[str]:
    return [f"{file.relative_to(ROOT)}:{finding.line} {finding.what}" for finding in findings]


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """update.py, working on a small project of its own."""
    spec = importlib.util.spec_from_file_location("i18n_update", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    here = tmp_path / "resources" / "i18n"
    here.mkdir(parents=True)
    (tmp_path / "ui").mkdir()
    for name, value in {"ROOT": tmp_path, "HERE": here, "__file__": str(here / "update.py")}.items():
        monkeypatch.setattr(module, name, value)
    return module


# the program


def test_all_texts_are_translated() -> None:
    run = subprocess.run(
        [sys.executable, SCRIPT, "--check"], capture_output=True, text=True, encoding="utf-8", timeout=60
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_every_text_on_the_screen_is_marked() -> None:
    assert [line for file in files("ui") for line in named(file, literals.in_ui(file.read_text("utf-8")))] == []


def test_every_text_below_the_screen_is_marked() -> None:
    assert [line for file in files("models") for line in named(file, literals.in_models(file.read_text("utf-8")))] == []


def test_linguist_sees_what_python_sees(script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """lupdate reads Python with patterns of its own; a literal that it reads otherwise would never be translated."""
    monkeypatch.setattr(script, "ROOT", ROOT)
    script.collect(tmp_path)
    sources = [ROOT / name for name in script.sources()]
    expected = set().union(*(literals.marked(file.read_text("utf-8")) for file in sources))
    assert set(script.messages(tmp_path / "zh_CN.ts")) == expected


# the checker


@pytest.mark.parametrize(
    "bad",
    [
        'label.setText("Refund")',
        'label.setText("退款")',
        'label.setText(f"Refund {amount}")',
        'label.setText("Cases: " + str(count))',
        'label.setText("Cases: {}".format(count))',
        'label.setText("yes" if done else translate("case", "no"))',
        'QLabel("Refund", self)',
        'QAction("Refund", self)',
        'box.addItem("All", "all-key")',
        'tabs.addTab(page, "Refunds")',
        'form.addRow("Waybill", field)',
        'QMessageBox.warning(self, translate("a", "Title"), "Text")',
        'table.setHorizontalHeaderLabels(["Type", "Amount"])',
        'names = {"refund": "退款"}',
        'translate("case", f"Refund {amount}")',
        'translate("case", "Refund {n}".format(n=1))',
        'translate("case", "Refund " + amount)',
        "name = f\"<b>{translate('case', 'Refund')}</b>\"",
        'Text("Not marked")',
        'Text(f"Not marked {n}")',
        'QT_TRANSLATE_NOOP("models", SOURCE)',
    ],
)
def test_the_checker_finds_what_cannot_be_translated(bad: str) -> None:
    assert {finding.line for finding in literals.in_ui(f"# 中文\n{bad}\n")} == {2}


@pytest.mark.parametrize(
    "good",
    [
        'label.setText(translate("case", "Refund"))',
        'label.setText(translate("case", "Refund {n}").format(n="one"))',
        'label.setText(translate("case", COLUMNS["refund"]))',
        'label.setText("¥ —")',
        'label.setText(row["name"])',
        'box.addItem(translate("case", "All"), "all-key")',
        'label.setText("GitHub")  # untranslated: a name',
        '_log.warning("The file is gone")',
        'self.setObjectName("case-panel")',
        'def f():\n    """未发货退款"""',
        'Text(QT_TRANSLATE_NOOP("models", "Marked {n}"), {"n": "as data"})',
        'Text(stored["source"], values)',
        'Text("{state}: {outcome}", values)',
    ],
)
def test_the_checker_lets_good_code_pass(good: str) -> None:
    assert literals.in_ui(good) == []


def test_chinese_is_data_below_the_screen() -> None:
    assert literals.in_models('WORDS = {"退货退款": 0}') == []
    assert literals.in_models('Text("退货退款")') == [literals.Finding(1, "Text without QT_TRANSLATE_NOOP")]


# update.py


def write(script: ModuleType, *texts: str) -> None:
    lines = [f'translate("case", "{text}")' for text in texts]
    (script.ROOT / "ui" / "case.py").write_text("\n".join(lines), encoding="utf-8")


def translate_all(script: ModuleType, chinese: str) -> None:
    file = script.HERE / "zh_CN.ts"
    open_, closed = '<translation type="unfinished"></translation>', f"<translation>{chinese}</translation>"
    file.write_text(file.read_text(encoding="utf-8").replace(open_, closed), encoding="utf-8")


def run(script: ModuleType, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["update.py", *arguments])
    return script.main()


def test_english_fills_itself_and_a_second_run_changes_nothing(script: ModuleType, monkeypatch) -> None:
    write(script, "Refund <b>{n}</b> & more")
    assert run(script, monkeypatch) == 0
    translate_all(script, "退款 {n}")
    assert run(script, monkeypatch) == 0
    before = {file.name: file.read_bytes() for file in script.HERE.iterdir()}
    assert run(script, monkeypatch) == 0
    assert {file.name: file.read_bytes() for file in script.HERE.iterdir()} == before
    assert list(script.problems()) == []


def test_an_unfinished_text_is_named(script: ModuleType, monkeypatch, capsys) -> None:
    write(script, "Refund")
    run(script, monkeypatch)
    assert run(script, monkeypatch, "--check") == 1
    assert "zh_CN.ts has not translated [case] 'Refund'" in capsys.readouterr().out


def test_a_new_and_a_vanished_text_are_named(script: ModuleType, monkeypatch, capsys) -> None:
    write(script, "Old")
    run(script, monkeypatch)
    write(script, "New")
    assert run(script, monkeypatch, "--check") == 1
    said = capsys.readouterr().out
    assert "lacks [case] 'New'" in said
    assert "still has [case] 'Old'" in said


def test_other_places_are_named(script: ModuleType, monkeypatch, capsys) -> None:
    write(script, "Cases: {count}")
    run(script, monkeypatch)
    translate_all(script, "共 {cuont} 单")
    run(script, monkeypatch)
    assert run(script, monkeypatch, "--check") == 1
    assert "has other {places} than [case] 'Cases: {count}'" in capsys.readouterr().out


def test_a_stale_qm_is_named(script: ModuleType, monkeypatch, capsys) -> None:
    write(script, "Refund")
    run(script, monkeypatch)
    translate_all(script, "退款")
    assert run(script, monkeypatch, "--check") == 1
    assert "zh_CN.qm is not made from zh_CN.ts" in capsys.readouterr().out


def test_check_writes_nothing(script: ModuleType, monkeypatch) -> None:
    write(script, "Refund")
    assert run(script, monkeypatch, "--check") == 1
    assert list(script.HERE.iterdir()) == []
