from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from models.domain.errors import UserError
from models.domain.text import Text
from models.domain.trouble import Trouble, TroubleError
from tests.ui.safety.conftest import said
from ui.safety.trouble_dialog import at_start, at_work, trouble_of
from ui.safety.ways import Way, ways


@pytest.mark.parametrize("trouble", [*Trouble, None])
def test_every_trouble_has_a_sentence_and_a_way_on(qtbot, keep, trouble):
    text = Text("It is {so}.", {"so": "so"})
    error = UserError(text) if trouble is None else TroubleError(trouble, text)
    dialog = keep(at_start(error, ways(trouble_of(error))))
    assert "It is so." in said(dialog)
    assert dialog.buttons
    for way, button in dialog.buttons.items():
        assert button.accessibleName()
        assert button.accessibleDescription() in said(dialog), way
    assert Way.EMPTY not in dialog.buttons or trouble in (Trouble.DAMAGED, Trouble.GONE)


def test_a_way_is_told_and_closing_is_leaving(qtbot, keep):
    dialog = keep(at_start(TroubleError(Trouble.FULL, Text("Full.")), ways(Trouble.FULL)))
    with qtbot.waitSignal(dialog.chosen) as told:
        qtbot.keyClick(dialog.buttons[Way.AGAIN], Qt.Key.Key_Space)
    assert (told.args, dialog.way) == ([Way.AGAIN], Way.AGAIN)
    dialog = keep(at_start(TroubleError(Trouble.FULL, Text("Full.")), ways(Trouble.FULL)))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.way is Way.LEAVE


def test_at_work_only_a_backup_helps_against_damage(qtbot, keep):
    assert list(keep(at_work(TroubleError(Trouble.DAMAGED, Text("x")), None)).buttons) == [Way.RESTORE]
    assert list(keep(at_work(TroubleError(Trouble.LOCKED, Text("x")), None)).buttons) == []
