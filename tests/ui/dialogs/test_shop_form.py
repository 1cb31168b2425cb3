from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from models.desk import credentials, shops
from models.desk.shops import COLOURS, OFFICIAL, ShopDraft
from models.desk.vaults import FileVault, MemoryVault
from models.domain.book import ShopKind
from models.domain.changes import Changes
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from tests.ui.dialogs.conftest import compose
from ui.dialogs.shop_form import ShopForm

SECRET = "3f9c1b7e-do-not-tell-d41d8cd98f00"


@pytest.fixture(scope="module")
def platform() -> Iterator[Simulator]:
    with Simulator(Settings(cases=20, app_secret=SECRET)) as running:
        yield running


@pytest.fixture
def silent() -> Iterator[str]:
    """The address of a server that takes a call and says nothing."""
    server = socket.create_server(("127.0.0.1", 0))
    yield f"http://127.0.0.1:{server.getsockname()[1]}"
    server.close()


@pytest.fixture
def form(desk, lanes, show, settle):
    made = show(ShopForm(desk, lanes, colour=COLOURS[2]))
    settle()
    return made


def fill(form, platform, **other):
    texts = {"app_key": platform.app_key, "secret": SECRET, "platform_id": platform.shop_id}
    for name, text in {**texts, "gateway": platform.address, **other}.items():
        form.fields.edits[name].setText(text)


def shown(strip):
    return strip.text() if not strip.isHidden() else ""


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_save_names_each_thing_that_is_missing(qtbot, form):
    with qtbot.assertNotEmitted(form.saved):
        qtbot.keyClick(form.fields.edits["name"], Qt.Key.Key_Return)
    said = {name: shown(strip) for name, strip in form.fields.complaints.items()}
    assert said == {
        "name": "The shop's name is missing.",
        "app_key": "The app key is missing. Copy it from the open platform.",
        "secret": "The app secret is missing. Copy it from the open platform.",
        "platform_id": "The shop id is missing. It stands in the back office.",
        "gateway": "",
    }
    assert form.fields.edits["name"].hasFocus()
    qtbot.keyClicks(form.fields.edits["name"], "x")
    assert not shown(form.fields.complaints["name"])


def test_the_official_address_stands_there(form):
    assert form.fields.edits["gateway"].text() == OFFICIAL


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://example.com", "Without encryption only this computer may be asked"),
        ("ftp://example.com", "This is no gateway address"),
        ("https://user:word@example.com", "This is no gateway address"),
        ("https://example.com/path", "This is no gateway address"),
        ("", "This is no gateway address"),
    ],
)
def test_an_address_that_is_none_is_explained_before_anything_is_asked(form, lanes, platform, address, words):
    fill(form, platform, gateway=address)
    form.test.button.click()
    assert words in shown(form.fields.complaints["gateway"])
    assert form.fields.edits["gateway"].hasFocus()
    assert lanes.pending == 0


def test_it_works_is_said_with_the_shops_name_and_its_cases(form, platform, settle):
    fill(form, platform)
    form.test.button.setFocus()
    form.test.button.click()
    assert form.test.running
    assert form.test.waiting.text() == "Asking the platform…"
    settle()
    assert "It works" in shown(form.test.good)
    assert platform.settings.shop_name in shown(form.test.good)
    assert "Cases that changed within the last six months: 20." in shown(form.test.good)
    assert not shown(form.test.problem)
    assert not form.test.running
    assert form.fields.edits["name"].text() == platform.settings.shop_name
    assert form.save_button.hasFocus()


def test_a_name_that_was_entered_stays(form, platform, settle):
    fill(form, platform, name="一号店")
    form.test.button.click()
    settle()
    assert form.fields.edits["name"].text() == "一号店"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"secret": "other"}, "App key and app secret do not belong together"),
        ({"app_key": "1"}, "app key"),
        ({"platform_id": "1"}, ""),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(form, platform, settle, wrong, words):
    fill(form, platform, **wrong)
    form.test.button.click()
    settle()
    assert words in shown(form.test.problem)
    assert shown(form.test.problem)
    assert not shown(form.test.good)
    assert not form.test.running


def test_nobody_there_is_said_too(form, platform, settle):
    fill(form, platform, gateway=f"http://127.0.0.1:{closed_port()}")
    form.test.button.click()
    settle()
    assert "The platform cannot be reached" in shown(form.test.problem)
    assert SECRET not in shown(form.test.problem)


def test_what_was_said_goes_when_what_was_tested_changes(qtbot, form, platform, settle):
    fill(form, platform)
    form.test.button.click()
    settle()
    qtbot.keyClicks(form.fields.edits["name"], "x")
    assert shown(form.test.good)
    qtbot.keyClicks(form.fields.edits["app_key"], "9")
    assert not shown(form.test.good)


def test_a_test_can_be_stopped(form, platform, silent, qtbot):
    fill(form, platform, gateway=silent)
    form.test.button.click()
    assert form.test.button.text() == "Stop the &test"
    form.test.button.click()
    assert not form.test.running
    assert form.test.button.text() == "&Test"
    assert not shown(form.test.problem)


def test_the_form_can_be_closed_while_it_tests(form, platform, silent, qtbot):
    fill(form, platform, gateway=silent)
    form.test.button.click()
    form.reject()
    assert not form.isVisible()
    assert form.fields.secret.text() == ""


def test_saving_keeps_the_shop_and_its_secret_apart(qtbot, form, platform, desk, lanes, settle):
    heard = []
    lanes.changed.connect(heard.append)
    fill(form, platform, name=" 一号店 ")
    with qtbot.waitSignal(form.saved) as saved:
        qtbot.keyClick(form.fields.edits["platform_id"], Qt.Key.Key_Return)
    settle()
    view = next(view for view in shops.listed(desk) if view.shop.id == saved.args[0])
    assert (view.shop.name, view.shop.colour, view.shop.kind) == ("一号店", COLOURS[2], ShopKind.API)
    assert credentials.secret_of(desk, view.shop.id).reveal() == SECRET
    assert heard == [Changes(shops=True, cases=True)]
    assert not form.isVisible()
    assert form.fields.secret.text() == ""


def test_a_twin_is_refused_and_the_form_stays(form, platform, desk, settle):
    shops.add(desk, ShopDraft(name="一号店", app_key="1", platform_id="2", secret="s"))
    fill(form, platform, name="一号店")
    form.save_button.click()
    settle()
    assert "There is a shop “一号店” already" in shown(form.problem)
    assert form.isVisible()
    assert form.save_button.isEnabled()
    assert form.fields.secret.text() == SECRET  # the clerk goes on where the refusal came


@pytest.fixture
def kept(desk, platform):
    draft = ShopDraft(
        name="一号店", app_key=platform.app_key, platform_id=platform.shop_id, secret=SECRET, gateway=platform.address
    )
    return shops.add(desk, draft)


def test_the_undo_window_is_shown_changed_and_kept(desk, lanes, show, settle, kept, qtbot):
    change = show(ShopForm(desk, lanes, kept))
    hold = change.fields.hold
    assert (hold.value(), hold.minimum(), hold.maximum()) == (5, 0, 30)
    assert "5" in hold.text()
    hold.selectAll()
    qtbot.keyClicks(hold, "8")
    change.save_button.click()
    settle()
    assert shops.by_name(desk, "一号店").hold_seconds == 8
    assert show(ShopForm(desk, lanes, shops.by_name(desk, "一号店"))).fields.hold.value() == 8


def test_more_than_the_longest_undo_window_cannot_be_typed(form, qtbot):
    form.fields.hold.selectAll()
    qtbot.keyClicks(form.fields.hold, "99")
    assert form.fields.draft.hold_seconds in (9, 30)
    assert "30" in form.fields.hold.accessibleDescription()


def test_what_texts_are_sent_with_is_shown_changed_and_kept(desk, lanes, show, settle, kept, qtbot):
    change = show(ShopForm(desk, lanes, kept))
    assert (change.fields.sms_sign.text(), change.fields.sms_account.text()) == ("", "")
    assert (change.fields.quiet.value(), change.fields.quiet.maximum()) == (12, 168)
    compose(change.fields.sms_sign, " 【小满】 ")
    qtbot.keyClicks(change.fields.sms_account, "7a0d")
    change.fields.quiet.selectAll()
    qtbot.keyClicks(change.fields.quiet, "6")
    change.save_button.click()
    settle()
    now = shops.by_name(desk, "一号店")
    assert (now.sms_sign, now.sms_account, now.sms_quiet_minutes) == ("小满", "7a0d", 360)
    assert show(ShopForm(desk, lanes, now)).fields.sms_sign.text() == "小满"


def test_what_nobody_touched_stays_as_the_platform_told_meanwhile(desk, lanes, show, settle, kept):
    shops.change(desk, kept.id, shop_draft(kept, sms_quiet_minutes=90))
    change = show(ShopForm(desk, lanes, shops.by_name(desk, "一号店")))
    shops.change(desk, kept.id, shop_draft(kept, sms_sign="小满", sms_account="7a"))
    change.save_button.click()
    settle()
    now = shops.by_name(desk, "一号店")
    assert (now.sms_sign, now.sms_account, now.sms_quiet_minutes) == ("小满", "7a", 90)


def shop_draft(shop, **changes):
    fields = {name: getattr(shop, name) for name in ("name", "app_key", "platform_id", "gateway")}
    return ShopDraft(**fields, **changes)


def test_an_empty_secret_means_the_one_that_is_kept(form, desk, lanes, show, settle, kept):
    change = show(ShopForm(desk, lanes, kept))
    assert change.fields.secret.text() == ""
    assert "Kept" in change.fields.secret.placeholderText()
    assert change.fields.colour.colour == kept.colour
    change.test.button.click()
    settle()
    assert "It works" in shown(change.test.good)
    change.fields.edits["name"].setText("二号店")
    change.save_button.click()
    settle()
    assert shops.by_name(desk, "二号店").id == kept.id
    assert credentials.secret_of(desk, kept.id).reveal() == SECRET


def test_another_secret_takes_the_place_of_the_kept_one(desk, lanes, show, settle, kept):
    change = show(ShopForm(desk, lanes, kept))
    change.fields.secret.setText("new")
    change.save_button.click()
    settle()
    assert credentials.secret_of(desk, kept.id).reveal() == "new"


def test_where_secrets_are_second_best_the_form_says_so(desk, lanes, show, settle, tmp_path):
    made = show(ShopForm(replace(desk, vault=FileVault(tmp_path / "secrets.json")), lanes))
    settle()
    assert "This system has no keychain" in shown(made.fields.vault_warning)


def test_the_keychain_is_not_looked_up_by_the_window(desk, lanes, show, settle):
    asked = []

    class Slow(MemoryVault):
        @property
        def warning(self):
            asked.append(threading.current_thread())

    made = show(ShopForm(replace(desk, vault=Slow()), lanes))
    settle()
    assert asked
    assert threading.main_thread() not in asked
    assert not shown(made.fields.vault_warning)


def test_nothing_of_the_secret_gets_about(form, platform, settle, caplog, clipboard, qtbot):
    caplog.set_level(logging.DEBUG)
    fill(form, platform, name="一号店")
    draft = form.fields.draft
    form.fields.show_button.click()
    form.fields.secret.selectAll()
    qtbot.keyClick(form.fields.secret, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(form.fields.secret, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    form.test.button.click()
    settle()
    form.fields.edits["gateway"].setText(f"http://127.0.0.1:{closed_port()}")
    form.test.button.click()
    settle()
    form.save_button.click()
    settle()
    assert QGuiApplication.clipboard().text() == ""
    assert draft.secret == SECRET
    assert SECRET not in repr(draft)
    assert SECRET not in caplog.text
    assert all(SECRET not in edit.text() for edit in form.findChildren(QLineEdit))


def test_the_secret_is_shown_on_demand_only(form):
    secret = form.fields.secret
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    form.fields.show_button.click()
    assert secret.echoMode() is QLineEdit.EchoMode.Normal
    form.reject()
    assert secret.echoMode() is QLineEdit.EchoMode.Password
