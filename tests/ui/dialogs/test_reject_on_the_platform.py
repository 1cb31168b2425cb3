"""Rejecting on a shop with an API: the real dialog, a real platform over HTTP, real pictures."""

from __future__ import annotations

import urllib.request
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from models.desk import decide
from models.desk.cases import case_view
from models.desk.ledger.lines import Lines
from models.desk.ledger.sendoff import outlook
from models.domain.actions import REJECT
from models.domain.attempt import AttemptState
from models.domain.book import CannedText
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.reasons import REJECT_REASONS
from models.doudian import materials
from models.store import uploads
from tests.platform import stored
from tests.ui.dialogs.conftest import picture
from tests.unit.desk.proofs.pictures import in_file, large_claim, photo
from ui.dialogs.reject_with_reason import RejectDialog, RejectGround
from ui.dialogs.uploads import AT_ONCE, UploadStep

OTHER_GOODS, AGREED = 12, 7
"""Reasons of a case that came back: one needs proof, one does not."""


@pytest.fixture(autouse=True)
def _asked_often(monkeypatch):
    """The platform is asked four times a second whether a picture has passed; its own clock is moved by the tests."""
    monkeypatch.setattr(materials, "WAITS", (materials.LOOK,) * 100)


@pytest.fixture
def lines(desk, lanes):
    with closing(Lines(desk)) as opened:
        yield opened


@pytest.fixture
def case_of(desk, sync):
    sync()

    def one(kind, status):
        found = (case for case in stored(desk).values() if (case.type, case.status) == (kind, status))
        return next(case for case in found if REJECT.way(case) is not None)

    return one


@pytest.fixture
def open_dialog(desk, lanes, lines, show):
    def opened(case, **ground):
        given = RejectGround(desk=desk, lines=lines, **ground)
        return show(RejectDialog(case, REJECT, lanes, outlook(desk, case.shop_id), ground=given))

    return opened


@pytest.fixture
def at_review(case_of, open_dialog, qtbot):
    """Refund of shipped goods, awaiting review, its reasons there."""
    dialog = open_dialog(case_of(Type.SHIPPED_REFUND, Status.AWAITS_REVIEW))
    qtbot.waitUntil(lambda: dialog.reasons.list.model().rowCount() > 0)
    return dialog


@pytest.fixture
def came_back(case_of, open_dialog, qtbot):
    dialog = open_dialog(case_of(Type.RETURN_REFUND, Status.BUYER_RETURNED))
    qtbot.waitUntil(lambda: dialog.reasons.list.model().rowCount() > 0)
    return dialog


def pick(dialog, code):
    model = dialog.reasons.list.model()
    dialog.reasons.list.setCurrentIndex(model.index(model.row_of(code), 0))


def steps(dialog):
    return [standing.step for path in dialog.evidence.paths if (standing := dialog.evidence._uploads.standing(path))]


def said(dialog):
    return dialog.missing_label.text()


@pytest.fixture
def passed(qtbot, clock):
    """Let the platform check everything that is there."""

    def wait(dialog):
        def are_through():
            clock.move(timedelta(seconds=1))
            return bool(dialog.evidence.paths) and steps(dialog) == [UploadStep.PASSED] * dialog.evidence.strip.count()

        qtbot.waitUntil(are_through)

    return wait


def test_the_platform_s_reasons_for_this_case_in_its_order(at_review, case_of, open_dialog, qtbot):
    shown = at_review.reasons.list.model()
    codes = [shown.reason(row).code for row in range(shown.rowCount())]
    assert codes == [1, 2, 3, 4, 7, 8, 9, 10, 21, 23, 24]
    assert "own reasons" in at_review.note.quiet.text()
    assert at_review.note.warning.isHidden()
    qtbot.keyClick(at_review.reasons.list, Qt.Key.Key_5)
    assert at_review.given().reason_code == 7
    assert at_review.given().reason_text == "协商一致，用户取消退款"


def test_reasons_that_need_proof_say_so_with_a_sign(at_review):
    model = at_review.reasons.list.model()
    needs, plain = model.index(0, 0), model.index(2, 0)
    assert "▣" in needs.data()
    assert "▣" not in plain.data()
    assert needs.data(Qt.ItemDataRole.AccessibleTextRole).endswith("needs a picture")


def test_what_the_proof_must_show_and_the_sample(qtbot, at_review, running):
    assert at_review.proof.isHidden()
    pick(at_review, 1)
    assert not at_review.proof.isHidden()
    assert at_review.proof.words.text().replace("\u200b", "") == "请上传能证明的图片"
    qtbot.waitUntil(lambda: not at_review.proof.sample.isHidden())
    assert at_review.proof.sample.pixmap().width() > 50
    pick(at_review, 3)
    assert at_review.proof.isHidden()


def test_each_thing_that_is_missing_is_named_and_the_button_opens_last(at_review, qtbot, passed, tmp_path):
    assert said(at_review) == "The reason is missing."
    assert at_review.reason_lack.text() == "The reason is missing."
    pick(at_review, 1)
    assert said(at_review) == at_review.evidence.lack.text() == "This reason needs a picture."
    assert at_review.reason_lack.isHidden()
    assert "at least one" in at_review.evidence.heading.text()
    at_review.evidence.add([picture(tmp_path / "a.png"), picture(tmp_path / "b.png", colour="red")])
    qtbot.waitUntil(lambda: steps(at_review) == [UploadStep.CHECKING] * 2)
    assert said(at_review) == "2 of 2 pictures are still being checked by the platform."
    assert at_review.evidence.lack.text() == said(at_review)
    assert not at_review.decide_button.isEnabled()
    passed(at_review)
    assert at_review.decide_button.isEnabled()
    assert said(at_review) == ""
    assert at_review.evidence.lack.isHidden()


def test_a_video_proves_nothing_to_the_platform(at_review, settle, tmp_path):
    pick(at_review, 1)
    at_review.evidence.add([in_file(tmp_path / "unboxing.mp4", b"\0" * 50)])
    settle()
    assert "needs a picture" in said(at_review)
    assert "“unboxing.mp4” is no picture" in said(at_review)
    at_review.by_hand.setChecked(True)
    assert "needs a picture" in said(at_review)
    pick(at_review, 3)
    assert at_review.decide_button.isEnabled()
    assert at_review.given().by_hand


def test_in_four_keys_from_the_list_without_a_mouse(qtbot, desk, came_back, clipboard, passed, clock, running):
    """J, which opened this, a digit, Ctrl+V, Enter: it is held with the platform's own address of the picture."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    clipboard.setImage(image)
    qtbot.keyClick(came_back.reasons.list, Qt.Key.Key_4)
    qtbot.keyClick(came_back.reasons.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    passed(came_back)
    with qtbot.waitSignal(came_back.accepted):
        qtbot.keyClick(came_back.reasons.list, Qt.Key.Key_Return)
    attempt = decide.act(desk, came_back.case.aftersale_id, REJECT.key, came_back.given())
    assert attempt.state is AttemptState.HOLDING
    assert (attempt.parameters.reason_code, attempt.parameters.reason_text) == (OTHER_GOODS, "退货与原订单不符")
    with desk.store.reading() as session:
        urls = uploads.urls_of(session, came_back.case.shop_id, attempt.parameters.evidence)
    assert attempt.parameters.evidence_urls == tuple(urls.values())
    with urllib.request.urlopen(attempt.parameters.evidence_urls[0]) as answer:
        assert QImage.fromData(answer.read()).size() == image.size()
    assert case_view(desk, came_back.case.aftersale_id).evidence


def test_progress_is_in_words_and_across_the_tile(qtbot, at_review, passed, tmp_path):
    at_review.evidence.add([picture(tmp_path / "a.png")])
    qtbot.waitUntil(lambda: bool(steps(at_review)))
    place = at_review.evidence.strip.item(0)
    bare = place.icon().pixmap(96, 72).toImage()
    passed(at_review)
    assert place.data(Qt.ItemDataRole.AccessibleTextRole) == "a.png: the platform has let it pass"
    assert place.icon().pixmap(96, 72).toImage() != bare


def test_a_refused_picture_has_the_platform_s_words_and_can_be_tried_again(
    qtbot, at_review, running, clock, passed, tmp_path
):
    running.storage.refuse_next("图片含二维码")
    pick(at_review, 1)
    at_review.evidence.add([picture(tmp_path / "a.png")])

    def looked_at():  # it is on its way there for a moment still when it counts as being checked
        clock.move(timedelta(seconds=1))
        return at_review.evidence.failed

    qtbot.waitUntil(looked_at)
    assert "图片含二维码" in at_review.evidence.complaint.text()
    assert said(at_review) == "A picture did not get to the platform. Try again, or remove it."
    assert not at_review.by_hand.isHidden()
    qtbot.mouseClick(at_review.evidence.again_button, Qt.MouseButton.LeftButton)
    passed(at_review)
    assert at_review.decide_button.isEnabled()
    assert at_review.evidence.again_button.isHidden()


def test_by_hand_instead_when_it_does_not_get_there(qtbot, at_review, running, clock, tmp_path):
    running.storage.break_next(5)
    pick(at_review, 1)
    at_review.evidence.add([in_file(tmp_path / "a.jpg", photo(1500, 1200, noise=True))])
    qtbot.waitUntil(lambda: at_review.evidence.failed)
    at_review.by_hand.setChecked(True)
    assert at_review.decide_button.isEnabled()
    assert at_review.decide_button.text() == "Decide: reject"
    assert "To be carried out" in at_review.consequence_label.text()


def test_what_was_taken_out_is_stopped(qtbot, at_review, running, settle, tmp_path):
    at_review.evidence.add([picture(tmp_path / "a.png")])
    qtbot.waitUntil(lambda: steps(at_review) == [UploadStep.CHECKING])
    at_review.evidence.strip.setCurrentRow(0)
    at_review.evidence.remove_chosen()
    settle()
    assert steps(at_review) == []
    pick(at_review, 3)
    assert at_review.decide_button.isEnabled()


def test_leaving_stops_everything(qtbot, at_review, settle, tmp_path):
    at_review.evidence.add([picture(tmp_path / "a.png")])
    qtbot.waitUntil(lambda: steps(at_review) == [UploadStep.CHECKING])
    at_review.reject()
    settle()


def test_two_at_once_and_the_rest_wait(qtbot, at_review, passed, tmp_path):
    paths = [picture(tmp_path / f"{n}.png", colour=colour) for n, colour in enumerate(("red", "lime", "blue"))]
    at_review.evidence.add(paths)
    qtbot.waitUntil(lambda: steps(at_review).count(UploadStep.CHECKING) == AT_ONCE)
    assert steps(at_review).count(UploadStep.WAITING) == 1
    passed(at_review)


def test_the_order_can_be_changed(qtbot, at_review, settle, passed, tmp_path):
    first, second = picture(tmp_path / "a.png"), picture(tmp_path / "b.png", colour="red")
    at_review.evidence.add([first, second])
    passed(at_review)
    strip = at_review.evidence.strip
    strip.setCurrentRow(1)
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert at_review.given().evidence == (second, first)
    assert [strip.item(row).text() for row in range(2)] == ["b.png", "a.png"]
    assert strip.currentRow() == 0
    qtbot.mouseClick(at_review.evidence.later_button, Qt.MouseButton.LeftButton)
    assert at_review.given().evidence == (first, second)


def test_a_bomb_never_leaves(qtbot, at_review, running, settle, tmp_path):
    at_review.evidence.add([in_file(tmp_path / "bomb.png", large_claim(30_000, 30_000))])
    settle()
    assert "bomb.png" in at_review.evidence.complaint.text()
    assert at_review.evidence.paths == ()
    assert not running.calls["open.materialToken"]


def test_photos_of_the_receiving_step_come_along(qtbot, case_of, open_dialog, passed, tmp_path):
    photos = [picture(tmp_path / "a.png"), picture(tmp_path / "b.png", colour="red")]
    dialog = open_dialog(case_of(Type.RETURN_REFUND, Status.BUYER_RETURNED), evidence=photos)
    passed(dialog)
    assert dialog.given().evidence == tuple(photos)


@pytest.mark.parametrize(("proposed", "picked"), [(OTHER_GOODS, OTHER_GOODS), (34, None)])
def test_the_reason_of_the_receiving_step_is_picked_once_the_platform_offers_it(
    qtbot, case_of, open_dialog, proposed, picked
):
    dialog = open_dialog(case_of(Type.RETURN_REFUND, Status.BUYER_RETURNED), reason_code=proposed)
    qtbot.waitUntil(lambda: dialog.reasons.list.model().rowCount() > 0)
    assert dialog.given().reason_code == picked
    shown = [dialog.reasons.list.model().reason(index.row()).code for index in dialog.reasons.list.selectedIndexes()]
    assert shown == ([] if picked is None else [picked])
    pick(dialog, AGREED)
    dialog.ask_for_reasons()
    qtbot.waitUntil(lambda: dialog._asking is None)
    assert dialog.given().reason_code == AGREED


def test_after_the_return_a_picture_is_always_needed(came_back):
    pick(came_back, AGREED)
    assert "Evidence is missing" in said(came_back)
    assert "Evidence is missing" in came_back.evidence.lack.text()
    pick(came_back, OTHER_GOODS)
    assert said(came_back).count("picture") == 1


def test_offline_the_common_list_comes_with_a_warning(qtbot, case_of, open_dialog, running):
    case = case_of(Type.SHIPPED_REFUND, Status.AWAITS_REVIEW)
    running.forbid("afterSale.rejectReasonCodeList")
    dialog = open_dialog(case)
    qtbot.waitUntil(lambda: not dialog.note.warning.isHidden())
    assert "could not be asked" in dialog.note.warning.text()
    assert dialog.reasons.list.model().rowCount() == len(REJECT_REASONS)
    pick(dialog, 34)
    assert dialog.given().reason_text == ""
    assert not dialog.by_hand.isHidden()
    running._answering.forbidden.clear()
    qtbot.mouseClick(dialog.note.again_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.note.warning.isHidden())
    assert dialog.given().reason_code is None  # 34 is not open for this case
    assert dialog.by_hand.isHidden()


def test_a_case_that_changed_is_asked_about_again_and_nothing_is_lost(
    qtbot, at_review, running, desk, passed, tmp_path
):
    pick(at_review, 1)
    at_review.remark.setText("包装完好")
    at_review.evidence.add([picture(tmp_path / "a.png")])
    passed(at_review)
    asked = running.calls["afterSale.rejectReasonCodeList"]
    at_review.show_case(replace(at_review.case, amount_fen=1))
    qtbot.waitUntil(lambda: running.calls["afterSale.rejectReasonCodeList"] > asked and at_review._asking is None)
    given = at_review.given()
    assert (given.reason_code, given.remark, given.evidence) == (1, "包装完好", (tmp_path / "a.png",))
    assert given.looked_at.amount_fen == 1
    assert at_review.decide_button.isEnabled()


def test_a_case_that_is_over_by_now_has_no_reasons(qtbot, case_of, open_dialog, running):
    case = case_of(Type.SHIPPED_REFUND, Status.AWAITS_REVIEW)
    running.meddle(case.aftersale_id, "withdraw")
    dialog = open_dialog(case)
    qtbot.waitUntil(lambda: not dialog.note.warning.isHidden())
    assert "offers no reason" in dialog.note.warning.text()
    assert "reason is missing" in said(dialog)


def test_canned_texts_are_filled_from_the_case(qtbot, case_of, open_dialog):
    texts = [
        CannedText(name="协商", action="reject", body="已与您协商\n订单 ${order_id}"),
        CannedText(name="缺", action="reject", body="${nothing}"),
    ]
    case = case_of(Type.SHIPPED_REFUND, Status.AWAITS_REVIEW)
    dialog = open_dialog(case, texts=texts, places={"order_id": case.order_id})
    dialog.canned.box.setFocus()
    qtbot.keyClick(dialog.canned.box, Qt.Key.Key_Down)
    assert dialog.given().remark == f"已与您协商 订单 {case.order_id}"
    qtbot.keyClick(dialog.canned.box, Qt.Key.Key_Down)
    assert "nothing" in dialog.canned.lack.text()
    assert dialog.given().remark == f"已与您协商 订单 {case.order_id}"


def test_without_texts_nothing_is_offered(at_review):
    assert at_review.canned.isHidden()
