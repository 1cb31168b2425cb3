from __future__ import annotations

from ui.shell.counting import Counting
from ui.shell.queue_tab_bar import QueueTabBar


def test_what_changes_while_it_counts_is_counted_after_it(qtbot, desk, lanes, put, settle):
    bar = QueueTabBar()
    qtbot.addWidget(bar)
    for name in range(7):
        bar.addTab(str(name))
    counting = Counting(desk, lanes, bar)
    counting.count()
    put()
    counting.count()
    counting.count()
    assert lanes.pending == 1
    settle()
    assert bar.accessibleTabName(6).startswith("6: 1")
