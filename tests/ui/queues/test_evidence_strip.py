"""The strip in the case panel: the platform's pictures as they arrive, over a real line."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage

from models.desk import evidence
from models.desk.cases import case_view
from models.desk.proofs import pictures
from models.domain.book import Side
from models.domain.codes import Actor
from models.domain.dossier import Dossier
from models.domain.platform_log import LogEntry, PlatformLog
from models.store import cases, dossiers, platform_logs
from tests.factory import NOW, make_return
from tests.picture_server import MP4, PAGE, picture_server, silent, small_png
from ui.queues.case_evidence import CaseEvidence
from ui.queues.case_panel import CasePanel
from ui.queues.evidence_strip import sign

SEEN = Dossier(version=NOW, read_at=NOW)


@pytest.fixture
def server():
    with picture_server() as running:
        yield running


@pytest.fixture
def panel(qtbot, desk, lanes, settle):
    made = CasePanel(desk, lanes)
    made._pictures._patience.setInterval(0)
    qtbot.addWidget(made)
    made.resize(432, 700)
    made.show()
    yield made
    made.hide()
    settle()


@pytest.fixture
def told(desk):
    """Keep a case with what the platform tells of it."""

    def keep(*urls, logged=()):
        case = make_return(updated_at=NOW)
        with desk.store.writing() as session:
            cases.add_many(session, [(case, {})], NOW)
            row = cases.find(session, case.aftersale_id).row_id
            dossiers.put(session, row, replace(SEEN, pictures=urls))
            entry = LogEntry(at=NOW, by=Actor.MERCHANT, operator="lin", text="举证", pictures=tuple(logged))
            platform_logs.put(session, row, PlatformLog(version=NOW, read_at=NOW, entries=(entry,)))
        return case.aftersale_id

    return keep


def icons(panel):
    return [button.icon().pixmap(72, 72).toImage() for button in panel.page.evidence.buttons]


def colour(image):
    return QColor(image.pixel(image.rect().center())).name()


def wait(qtbot, panel, lanes):
    qtbot.waitUntil(lambda: lanes.pending == 0 and not panel._pictures._patience.isActive())


def test_they_are_shown_as_soon_as_they_are_fetched(qtbot, panel, told, server, desk, lanes, tmp_path):
    red = QImage(40, 40, QImage.Format.Format_RGB32)
    red.fill(QColor("#ff0000"))
    assert red.save(str(tmp_path / "red.png"))
    body = (tmp_path / "red.png").read_bytes()
    urls = [server.put("/1", body), server.put("/2.jpg", PAGE), server.put("/3.jpg", MP4)]
    case_id = told(*urls, logged=[urls[0], server.put("/4", body)])
    evidence.add(desk, case_id, [tmp_path / "red.png"], Side.RETURNED, "lin")
    panel.show_case(case_id)
    wait(qtbot, panel, lanes)
    strip = panel.page.evidence
    assert [button.text() for button in strip.buttons] == ["Buyer", "Buyer", "Buyer", "From us", "Came back"]
    assert [colour(image) for image in icons(panel)][0::3] == ["#ff0000", "#ff0000"]
    assert colour(icons(panel)[4]) == "#ff0000"
    assert "web page" in strip.buttons[1].accessibleDescription()
    assert icons(panel)[2] == sign("MP4").pixmap(72, 72).toImage()
    assert "lin" in strip.buttons[3].toolTip()
    assert sorted(server.asked) == ["/1", "/2.jpg", "/3.jpg", "/4"]
    with qtbot.waitSignal(panel.evidence_requested) as heard:
        strip.buttons[3].click()
    assert heard.args[1] == panel.current_view.exhibits[3].key


def test_leaving_the_case_stops_it(qtbot, panel, told, server, lanes):
    first = told(*(server.put(f"/{number}", silent) for number in range(6)))
    panel.show_case(first)
    qtbot.waitUntil(lambda: len(server.asked) == 2)
    panel.show_case(told())
    wait(qtbot, panel, lanes)
    assert len(server.asked) == 2


def test_hiding_the_panel_stops_it_and_coming_back_goes_on(qtbot, panel, told, server, lanes):
    server.put("/1", silent)
    panel.show_case(told(server.address + "/1"))
    qtbot.waitUntil(lambda: len(server.asked) == 1)
    panel.hide()
    wait(qtbot, panel, lanes)
    server.put("/1", small_png())
    panel.show()
    wait(qtbot, panel, lanes)
    assert server.asked == ["/1", "/1"]
    assert panel.page.evidence.buttons[0].accessibleDescription() == ""


def test_what_is_on_disk_needs_no_network_and_nobody_who_passes_by_uses_it(qtbot, panel, told, server, lanes, desk):
    known, new = told(server.put("/1", small_png())), told(server.put("/2", small_png()))
    pictures.fetch(desk, known, server.address + "/1")
    panel._pictures._patience.setInterval(60_000)
    for case_id in (known, new, known):
        panel.show_case(case_id)
        qtbot.waitUntil(lambda: lanes.pending == 0)
    assert server.asked == ["/1"]
    assert icons(panel)[0] != sign("…").pixmap(72, 72).toImage()


def test_a_case_read_anew_keeps_the_pictures_that_are_there(qtbot, panel, told, server, lanes, desk):
    case_id = told(server.put("/1", small_png()))
    panel.show_case(case_id)
    wait(qtbot, panel, lanes)
    before = panel.page.evidence.buttons[0]
    with desk.store.writing() as session:
        row = cases.find(session, case_id).row_id
        urls = (server.address + "/1", server.put("/2", small_png()))
        dossiers.put(session, row, replace(SEEN, pictures=urls))
    panel.reload()
    wait(qtbot, panel, lanes)
    assert panel.page.evidence.buttons[0] is before
    assert len(panel.page.evidence.buttons) == 2
    assert server.asked == ["/1", "/2"]


def test_nothing_to_look_at_is_said(qtbot, panel, told, lanes):
    panel.show_case(told())
    wait(qtbot, panel, lanes)
    assert "Nobody has shown any pictures" in panel.page.evidence.nothing.text()


def test_in_a_dialog_it_fetches_by_itself_while_it_is_seen(qtbot, told, server, lanes, desk):
    urls = [server.put("/0", small_png()), *(server.put(f"/{number}", silent) for number in range(1, 6))]
    strip = CaseEvidence(case_view(desk, told(*urls)), desk, lanes)
    qtbot.addWidget(strip)
    assert server.asked == []
    strip.show()
    qtbot.waitUntil(lambda: len(server.asked) == 3)
    strip.hide()
    qtbot.waitUntil(lambda: lanes.pending == 0)
    assert len(server.asked) == 3
    assert strip.buttons[0].accessibleDescription() == ""
