from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from models.domain.actions import REJECT
from models.domain.codes import AfterSaleStatus
from models.domain.reasons import REJECT_REASONS
from tests.factory import make_return
from tests.ui.dialogs.conftest import drop, picture
from ui.dialogs.reject_with_reason import RejectDialog


@pytest.fixture
def after_return(show, lanes):
    """The reject dialog of a case whose goods came back: reason and evidence are needed."""
    return show(RejectDialog(make_return(AfterSaleStatus.BUYER_RETURNED), REJECT, lanes))


@pytest.fixture
def at_review(show, lanes):
    return show(RejectDialog(make_return(), REJECT, lanes))


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_after_the_return_reason_and_evidence_are_needed(after_return, settle, tmp_path):
    assert not after_return.decide_button.isEnabled()
    assert "reason" in after_return.missing_label.text()
    assert "Evidence" in after_return.missing_label.text()
    after_return.reasons.list.setCurrentIndex(after_return.reasons.list.model().index(2, 0))
    assert not after_return.decide_button.isEnabled()
    after_return.evidence.add([picture(tmp_path / "a.png")])
    assert not after_return.decide_button.isEnabled()
    assert "being looked at" in after_return.missing_label.text()
    settle()
    assert after_return.decide_button.isEnabled()
    assert after_return.given().evidence == (tmp_path / "a.png",)
    assert after_return.given().reason_code == REJECT_REASONS[2].code


def test_at_review_evidence_is_only_recommended(qtbot, at_review):
    qtbot.keyClick(at_review.reasons.list, Qt.Key.Key_1)
    assert at_review.decide_button.isEnabled()


@pytest.mark.parametrize("digit", range(1, 10))
def test_number_keys_pick(qtbot, at_review, digit):
    qtbot.keyClick(at_review.reasons.list, Qt.Key.Key_0 + digit)
    assert at_review.given().reason_code == REJECT_REASONS[digit - 1].code


def test_enter_in_the_list_decides(qtbot, at_review):
    qtbot.keyClick(at_review.reasons.list, Qt.Key.Key_2)
    with qtbot.waitSignal(at_review.accepted):
        qtbot.keyClick(at_review.reasons.list, Qt.Key.Key_Return)


def test_searching_narrows_and_keeps_what_was_picked(qtbot, at_review):
    qtbot.keyClick(at_review.reasons.list, Qt.Key.Key_1)
    at_review.reasons.search.setText("7天")
    assert at_review.reasons.list.model().rowCount() == 1
    assert at_review.given().reason_code == REJECT_REASONS[0].code
    assert REJECT_REASONS[0].text in at_review._picked.text()
    at_review.reasons.search.setFocus()
    qtbot.keyClick(at_review.reasons.search, Qt.Key.Key_Return)
    assert at_review.given().reason_code == 34
    at_review.reasons.search.clear()
    assert at_review.given().reason_code == 34


def test_digits_in_the_search_field_are_searched(qtbot, at_review):
    qtbot.keyClicks(at_review.reasons.search, "7")
    assert at_review.given().reason_code is None
    assert at_review.reasons.search.text() == "7"


def test_files_can_be_dropped_anywhere(after_return, settle, tmp_path):
    first, second = picture(tmp_path / "a.png"), picture(tmp_path / "b.jpg")
    assert drop(after_return, mime(first, second))
    assert drop(after_return.evidence, mime(first))
    settle()
    assert after_return.given().evidence == (first, second)


def test_text_is_not_taken_for_evidence(after_return):
    data = QMimeData()
    data.setText("hello")
    assert not drop(after_return, data)


@pytest.mark.parametrize("focus", ["remark", "list", "search"])
def test_a_screenshot_is_pasted_wherever_the_cursor_is(qtbot, after_return, settle, clipboard, focus):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    clipboard.setImage(image)
    where = {
        "remark": after_return.remark,
        "list": after_return.reasons.list,
        "search": after_return.reasons.search,
    }[focus]
    where.setFocus()
    qtbot.keyClick(where, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    (pasted,) = after_return.given().evidence
    assert QImage(str(pasted)).size() == image.size()


def test_text_is_still_pasted_into_the_remark(qtbot, after_return, clipboard):
    clipboard.setText("包装完好")
    after_return.remark.setFocus()
    qtbot.keyClick(after_return.remark, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert after_return.remark.text() == "包装完好"
    assert after_return.given().evidence == ()


def test_a_copied_file_is_pasted(qtbot, after_return, settle, clipboard, tmp_path):
    clipboard.setMimeData(mime(picture(tmp_path / "copied.png")))
    after_return.remark.setFocus()
    qtbot.keyClick(after_return.remark, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert after_return.given().evidence == (tmp_path / "copied.png",)
    assert after_return.remark.text() == ""


def test_the_button_asks_the_system_for_files(qtbot, after_return, settle, tmp_path, monkeypatch):
    chosen = picture(tmp_path / "chosen.png")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: ([str(chosen)], ""))
    qtbot.mouseClick(after_return.evidence.add_button, Qt.MouseButton.LeftButton)
    settle()
    assert after_return.given().evidence == (chosen,)


@pytest.mark.qt_log_ignore("Corrupt JPEG data", extend=True)
def test_bad_files_are_named_and_do_not_count(after_return, settle, tmp_path):
    cut = picture(tmp_path / "cut.jpg", 900, 700)
    cut.write_bytes(cut.read_bytes()[:-400])
    (tmp_path / "empty.png").touch()
    (tmp_path / "note.txt").write_text("x")
    after_return.evidence.add([cut, tmp_path / "empty.png", tmp_path / "gone.png", tmp_path / "note.txt"])
    settle()
    said = after_return.evidence.complaint.text()
    for name in ("cut.jpg", "empty.png", "gone.png", "note.txt"):
        assert name in said
    assert after_return.given().evidence == ()
    assert "Evidence" in after_return.missing_label.text()


def test_a_video_counts_without_being_decoded(after_return, settle, tmp_path):
    (tmp_path / "unboxing.mp4").write_bytes(b"\0" * 100)
    after_return.evidence.add([tmp_path / "unboxing.mp4"])
    settle()
    assert after_return.given().evidence == (tmp_path / "unboxing.mp4",)


def test_a_file_can_be_taken_out_again(qtbot, after_return, settle, tmp_path):
    after_return.evidence.add([picture(tmp_path / "a.png"), picture(tmp_path / "b.png")])
    settle()
    after_return.evidence.strip.setCurrentRow(0)
    after_return.evidence.strip.setFocus()
    qtbot.keyClick(after_return.evidence.strip, Qt.Key.Key_Delete)
    assert after_return.given().evidence == (tmp_path / "b.png",)


def test_closing_while_a_picture_is_read_is_harmless(lanes, settle, tmp_path):
    dialog = RejectDialog(make_return(AfterSaleStatus.BUYER_RETURNED), REJECT, lanes)
    dialog.evidence.add([picture(tmp_path / "a.png", 2000, 2000)])
    shiboken6.delete(dialog)
    settle()


def test_getting_the_focus_picks_nothing(qtbot, at_review):
    at_review.reasons.search.setFocus()
    at_review.reasons.list.setFocus()
    assert at_review.given().reason_code is None


def test_only_the_evidence_takes_drops(after_return):
    takers = [part for part in after_return.findChildren(QWidget) if part.acceptDrops() and part.isVisible()]
    assert takers == [after_return.evidence]
