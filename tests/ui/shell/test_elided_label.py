from __future__ import annotations

from ui.shell.elided_label import ElidedLabel


def test_what_does_not_fit_is_in_the_tooltip(qtbot):
    label = ElidedLabel("quiet")
    qtbot.addWidget(label)
    label.show_text("A sentence that is longer than there is room for it", more="and why")
    label.resize(80, 20)
    assert label.text() in label.toolTip()
    assert "and why" in label.toolTip()
    label.resize(label.sizeHint())
    assert label.text() not in label.toolTip()
    assert "and why" in label.toolTip()


def test_it_asks_for_all_and_is_content_with_less(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_text("A sentence that is longer than there is room for it")
    assert label.minimumSizeHint().width() < label.sizeHint().width() / 3


def test_users_words_are_no_markup(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(20, 20)
    label.show_text("<b>shop</b>")
    assert "&lt;b&gt;" in label.toolTip()


def test_without_words_it_is_gone(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_text("x", role="missing")
    assert label.property("role") == "missing"
    label.show_text("")
    assert label.isHidden()
