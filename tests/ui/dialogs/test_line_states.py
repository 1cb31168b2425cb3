from __future__ import annotations

from datetime import timedelta

import pytest

from models.desk.sync.news import ShopState, Standing
from models.domain.text import Text
from tests.factory import NOW
from ui.dialogs.line_states import LineStatesDialog
from ui.shell.line_words import Line


def a_line(shop_id, standing, **fields):
    heard = NOW - timedelta(seconds=12)
    return Line(f"Shop {shop_id}", ShopState(shop_id=shop_id, standing=standing, **fields), heard), "#3d6fb4"


@pytest.fixture
def dialog(show):
    return show(LineStatesDialog())


def test_each_shop_says_how_it_stands_and_what_helps(dialog):
    why = Text("The app key is wrong.")
    dialog.show_lines([a_line(1, Standing.TROUBLE, why=why), a_line(2, Standing.GOOD)], NOW, "")
    assert dialog.cards[1].state.text() == "⚠ The app key is wrong."
    assert dialog.cards[1].state.property("role") == "missing"
    assert "Look now" in dialog.cards[1].hint.text()
    assert dialog.cards[2].state.text() == "✓ Up to date · 12 s ago"
    assert dialog.cards[2].hint.isHidden()
    assert dialog.nothing.isHidden()
    assert dialog.clock.isHidden()


def test_it_follows_what_changes(dialog, qtbot):
    dialog.show_lines([a_line(1, Standing.OFFLINE), a_line(2, Standing.GOOD)], NOW, "The clock is fast.")
    card = dialog.cards[1]
    dialog.show_lines([a_line(1, Standing.GOOD)], NOW, "")
    assert dialog.cards == {1: card}
    assert card.state.text().startswith("✓")
    assert card.state.property("role") == ""
    dialog.show_lines([], NOW, "")
    assert dialog.nothing.isVisible()


def test_its_buttons_ask(dialog, qtbot):
    with qtbot.waitSignal(dialog.look_wanted):
        dialog.look_button.click()
    with qtbot.waitSignal(dialog.shops_wanted):
        dialog.shops_button.click()
