from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from models.desk import evidence
from models.desk.cases import case_view
from models.domain.book import Side
from tests.factory import make_return
from tests.ui.dialogs.conftest import picture
from ui.dialogs.evidence_viewer import EvidenceViewer


@pytest.fixture
def viewer(desk, lanes, show, settle, add, tmp_path):
    """Four pictures; the last one is smaller."""
    case = add(make_return())
    sizes = [(1200, 900), (1200, 900), (1200, 900), (900, 700)]
    colours = ("#a00000", "#00a000", "#0000a0", "#a0a000")
    paths = [
        picture(tmp_path / f"{n}.png", *size, colour)
        for n, (size, colour) in enumerate(zip(sizes, colours, strict=True))
    ]
    evidence.add(desk, case.aftersale_id, paths, Side.BUYER, "t")
    made = show(EvidenceViewer(case.aftersale_id, case_view(desk, case.aftersale_id).exhibits, desk, lanes))
    settle()
    return made


@pytest.fixture
def press(qtbot, viewer, settle):
    def press_them(*keys):
        for key in keys:
            qtbot.keyClick(viewer.frame.view, getattr(Qt.Key, f"Key_{key}"))
            settle()

    return press_them


def both(viewer):
    return viewer.left.title, viewer.current.title


def middles(viewer):
    pair = viewer.frame.pair
    return [(view.middle.x(), view.middle.y()) for view in (pair.left, pair.right)]


def assert_same_place(viewer):
    left, right = middles(viewer)
    assert left == pytest.approx(right, abs=0.01)


def test_keys_show_two_and_go_on_with_the_right_one(viewer, press):
    assert not viewer.frame.pair.left.isVisible()
    press("Right", "2")
    assert both(viewer) == ("1.png", "2.png")
    assert viewer.frame.pair.left.isVisible()
    assert viewer.frame.pair.left.message == viewer.frame.pair.right.message == ""
    press("Left", "Left")
    assert both(viewer) == ("1.png", "0.png")
    assert "1.png" in viewer.frame.pair.left_caption.text()
    assert "0.png" in viewer.frame.caption.text()
    press("2")
    assert viewer.left is None
    assert not viewer.frame.pair.left.isVisible()
    assert viewer.current.title == "0.png"


def test_at_the_end_the_one_before_is_taken(viewer, press):
    press("End", "2")
    assert both(viewer) == ("3.png", "2.png")


def test_changing_sides_lets_keys_go_on_with_the_other(viewer, press):
    press("2", "X")
    assert both(viewer) == ("1.png", "0.png")
    press("End")
    assert both(viewer) == ("1.png", "3.png")


def test_each_fits_and_both_are_zoomed_alike(viewer, press):
    pair = viewer.frame.pair
    press("2")
    assert pair.left.fitting
    assert pair.right.fitting
    before = pair.left.scale_now, pair.right.scale_now
    press("Plus", "Plus")
    after = pair.left.scale_now, pair.right.scale_now
    assert [a / b for a, b in zip(after, before, strict=True)] == pytest.approx([1.25**2] * 2)
    press("1")
    assert (pair.left.scale_now, pair.right.scale_now) == (1.0, 1.0)
    press("0")
    assert (pair.left.scale_now, pair.right.scale_now) == pytest.approx(before)


def test_both_are_moved_as_one_whichever_is_moved(viewer, press):
    pair = viewer.frame.pair
    press("2", "1")
    for view, place in ((pair.right, (0.7, 0.6)), (pair.left, (0.3, 0.4))):
        view.look_at(QPointF(*place))
        assert (view.middle.x(), view.middle.y()) == pytest.approx(place, abs=0.01)
        assert_same_place(viewer)
    press("Down", "Down")
    assert_same_place(viewer)
    assert middles(viewer)[0][1] > 0.45


def test_the_wheel_over_the_left_one_zooms_the_right_one_too(viewer, press):
    pair = viewer.frame.pair
    press("2")
    before = pair.right.scale_now
    at = QPointF(pair.left.viewport().rect().center())
    no_buttons, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(at, at, QPoint(), QPoint(0, 240), no_buttons, no_keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(pair.left.viewport(), wheel)
    assert pair.right.scale_now == pytest.approx(before * 1.25**2)
    assert pair.left.scale_now == pytest.approx(pair.right.scale_now)
    assert_same_place(viewer)


def test_the_left_one_does_not_stir_while_keys_go_on_even_to_a_smaller_picture(viewer, press):
    pair = viewer.frame.pair
    press("2", "1")
    pair.left.look_at(QPointF(0.35, 0.4))
    stays = middles(viewer)[0], pair.left.scale_now
    press("Right", "Right", "Left", "Left")
    assert (middles(viewer)[0], pair.left.scale_now) == stays
    assert_same_place(viewer)


def test_a_picture_alone_keeps_its_place_when_another_is_put_beside_it(viewer, press):
    view = viewer.frame.view
    press("1")
    view.look_at(QPointF(0.4, 0.55))
    press("2")
    assert_same_place(viewer)
    assert middles(viewer)[0] == pytest.approx((0.4, 0.55), abs=0.02)


def test_turning_is_about_the_right_one(viewer, press):
    pair = viewer.frame.pair
    press("2", "R")
    assert (pair.left.angle, pair.right.angle) == (0, 90)
    press("X")
    assert (pair.left.angle, pair.right.angle) == (90, 0)


def test_one_picture_has_nothing_to_be_held_against(desk, lanes, show, settle, add, tmp_path, qtbot):
    case = add(make_return())
    evidence.add(desk, case.aftersale_id, [picture(tmp_path / "one.png")], Side.BUYER, "t")
    viewer = show(EvidenceViewer(case.aftersale_id, case_view(desk, case.aftersale_id).exhibits, desk, lanes))
    settle()
    qtbot.keyClick(viewer.frame.view, Qt.Key.Key_2)
    qtbot.keyClick(viewer.frame.view, Qt.Key.Key_X)
    assert viewer.left is None
    assert not viewer.frame.two.isChecked()
