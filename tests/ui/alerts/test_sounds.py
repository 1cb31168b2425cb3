from __future__ import annotations

import runpy
import wave
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from models.domain.alerts import Urgency
from ui.alerts import sounds
from ui.alerts.sound_gate import SoundGate


def test_at_most_one_in_ten_seconds_and_the_most_urgent_of_those_that_wait() -> None:
    at = [0.0]
    gate = SoundGate(lambda: at[0])
    assert gate.take() is None
    gate.want(Urgency.CALM)
    assert gate.take() is Urgency.CALM
    gate.want(Urgency.PRESSING), gate.want(Urgency.URGENT), gate.want(Urgency.CALM)
    at[0] = 9.9
    assert gate.take() is None
    at[0] = 10.0
    assert gate.take() is Urgency.URGENT
    at[0] = 30.0
    assert gate.take() is None  # what was heard is not heard again


@pytest.mark.parametrize("urgency", Urgency)
def test_each_urgency_has_a_short_sound_of_its_own(urgency: Urgency) -> None:
    with wave.open(str(sounds.sound_file(urgency))) as file:
        assert 0.2 < file.getnframes() / file.getframerate() < 1.0
        assert file.getnchannels() == 1
        assert any(file.readframes(file.getnframes()))


def test_the_script_makes_what_is_kept(tmp_path: Path) -> None:
    kept = {path.name: path.read_bytes() for path in sounds.FOLDER.glob("*.wav")}
    made = runpy.run_path(str(sounds.FOLDER / "make.py"))
    made["main"].__globals__["HERE"] = tmp_path
    made["main"]()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == kept


def test_where_nothing_plays_a_file_the_system_beeps(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    beeps: list[int] = []
    monkeypatch.setattr(sounds.QStandardPaths, "findExecutable", lambda _name: "")
    monkeypatch.setattr(sounds.QApplication, "beep", lambda: beeps.append(1))
    sounds.play(Urgency.CALM)
    assert beeps == [1]


def test_a_program_that_plays_files_gets_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(sounds.QStandardPaths, "findExecutable", lambda name: f"/bin/{name}" if name == "aplay" else "")
    monkeypatch.setattr(
        sounds.QProcess, "startDetached", lambda name, given: (started.append((name, given)), (True, 1))[1]
    )
    sounds.play(Urgency.URGENT)
    assert started == [("/bin/aplay", [str(sounds.FOLDER / "urgent.wav")])]
