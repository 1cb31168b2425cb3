"""The window's part in the first run: opens the guide, does what is chosen there, and leads to the first decision.

What it shows is imported when it is shown: most starts are not the first.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.desk import first_run
from models.desk.desk import Desk
from models.domain.changes import Changes
from models.domain.queues import QUEUES
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate

if TYPE_CHECKING:
    from models.desk.cases import CaseView
    from ui.guide.guide_dialog import GuideDialog
    from ui.guide.guide_line import GuideLine
    from ui.queues.queue_tab import QueueTab

LANGUAGE, WAY = 0, 1
"""The guide's steps with which one begins."""


class Guiding(QObject):
    """One per main window."""

    turn_wanted = Signal()
    """The demo is to be opened in the place of this desk, or this desk's own again in the place of the demo.

    The one is closed before the other is opened: the two never mix.
    """
    language_wanted = Signal(str)
    files_chosen = Signal(list)
    first_case_wanted = Signal(str)
    """The queue of the most urgent case; whoever shows it calls `show_view` with the case that is there, if one is."""
    left = Signal()
    """The keys are to go back to the list."""
    said = Signal(str)

    def __init__(self, desk: Desk, lanes: Lanes, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._window = desk, lanes, window
        self.place = QWidget()
        """Where the lines stand, above the tabs."""
        self.guide: GuideDialog | None = None
        self.demo_line: GuideLine | None = None
        self.hint: GuideLine | None = None
        self._landing = self._arrived = self._hinted = False
        self.place.hide()

    # the guide

    def begin(self, *, from_demo: bool = False) -> None:
        """The program has started: open the guide if this is the first time. In the demo go to the first case."""
        if self.demo_line is not None:
            self.land(QUEUES[0].key)  # the simplest there are: there one learns
            return

        def open_if(wanted: bool) -> None:
            if wanted:
                self._open_at(WAY if from_demo else LANGUAGE)

        self._lanes.run(LaneName.READ, first_run.guide_wanted, self._desk, done=open_if, owner=self)

    def open_guide(self) -> None:
        """Open the guide, from the menu."""
        self._open_at(LANGUAGE)

    def take_over(self, old: Guiding) -> None:
        """Go on where the window before was, whose language was another one."""
        if old.guide is not None:
            self._open_at(old.guide.step)
        if old.hint is not None and not old.hint.isHidden():
            self.land()

    def _open_at(self, step: int) -> None:
        from ui.guide.guide_dialog import GuideDialog, Step

        if self.guide is not None:
            self.guide.show_step(Step(step))
            return
        chinese = QLocale().language() == QLocale.Language.Chinese
        guide = self.guide = GuideDialog("zh_CN" if chinese else "en", Step(step), self._window)
        guide.language_chosen.connect(self.language_wanted)
        guide.shop_wanted.connect(self._connect_shop)
        guide.demo_wanted.connect(self._look_round)
        guide.choose_wanted.connect(self._choose_files)
        guide.files_chosen.connect(self._take)
        guide.skipped.connect(self._end)
        guide.finished.connect(self._close)
        guide.open()

    def _choose_files(self) -> None:
        from ui.shell.importing import ask_for_exports

        self._take(ask_for_exports(self.guide or self._window))

    def _take(self, files: list[Path]) -> None:
        if not files or self.guide is None:
            return
        self.guide.accept()
        self._end()
        self.land()
        self.files_chosen.emit(files)

    def _connect_shop(self) -> None:
        from ui.dialogs.shop_colour import free_colour
        from ui.dialogs.shop_form import ShopForm

        form = ShopForm(self._desk, self._lanes, None, free_colour(set()), self.guide)
        form.saved.connect(self._on_shop)
        form.finished.connect(form.deleteLater)
        form.open()

    def _on_shop(self, _shop_id: int) -> None:
        if self.guide is not None:
            self.guide.accept()
        self._end()
        self.land()

    def _look_round(self) -> None:
        """The guide goes, or it would stand before the demo; it has not been ended."""
        if self.guide is not None:
            self.guide.accept()
        self.turn_wanted.emit()

    def _end(self) -> None:
        self._lanes.run(LaneName.WRITE, first_run.end_guide, self._desk, owner=self)

    def _close(self) -> None:
        if self.guide is not None:
            self.guide.deleteLater()
            self.guide = None

    # the first case

    def land(self, queue: str | None = None) -> None:
        """Go to the first case, now or as soon as there is one, and say which key comes next.

        Without a `queue` that is the most urgent case of all.
        """
        if not self._landing:
            self._landing = True
            self._lanes.changed.connect(self._on_changed)
        self._hint().say(translate("guide", "As soon as the first cases are here, the most urgent one is selected."))
        if queue is None:
            self._look()
        else:
            self._arrive(queue)

    def listen_to(self, tab: QueueTab) -> None:
        """Hear which case is in view."""
        tab.view_changed.connect(self.show_view)

    def go_to_next(self) -> None:
        """Go to the queue of the most urgent case: where one is there is nothing to do."""

        def go(queue: str | None) -> None:
            if queue is None:
                self.said.emit(translate("guide", "No case waits for a decision. Well done."))
            else:
                self.first_case_wanted.emit(queue)

        self._lanes.run(LaneName.READ, first_run.first_queue, self._desk, done=go, owner=self)

    def on_decided(self) -> None:
        """Say what became of the first decision; from the second on nobody needs that."""
        if self.hint is None or self.hint.isHidden() or self._landing:
            return
        done = translate(
            "guide",
            "Your first decision is made, and the next case is selected. Ctrl+Z takes it back until it is sent; "
            "what becomes of it stands at the bottom.",
        )
        self.hint.say("" if self._hinted else done)
        self._hinted = True

    def _look(self) -> None:
        self._lanes.run(LaneName.READ, first_run.first_queue, self._desk, done=self._arrive, owner=self)

    def _on_changed(self, changes: Changes) -> None:
        if changes.cases:
            self._look()

    def _arrive(self, queue: str | None) -> None:
        if queue is not None and self._landing:
            self._arrived = True
            self.first_case_wanted.emit(queue)

    def show_view(self, view: CaseView | None) -> None:
        """A case is in view. The first one after the way to its queue is the one that is spoken of."""
        if self._landing and self._arrived and view is not None:
            self._landing = self._arrived = False
            self._lanes.changed.disconnect(self._on_changed)
            self._hint().say(_next_keys(view))

    def _hint(self) -> GuideLine:
        if self.hint is None:
            self.hint = self._line("good", translate("guide", "&Got it"))
            self.hint.pressed.connect(self._put_hint_away)
        return self.hint

    def _put_hint_away(self) -> None:
        self._hint().say("")
        self.left.emit()

    # the demo

    def mark_demo(self) -> None:
        """Say above everything, and in the window's title, that this is the demo."""
        name = translate("guide", "Demo")
        self._window.setWindowTitle(f"{self._window.windowTitle()} · {name}")
        self.demo_line = self._line("warning", translate("guide", "Back to my o&wn desk"))
        self.demo_line.pressed.connect(self.turn_wanted)
        self.demo_line.say(
            translate("guide", "Demo: the cases are invented, nothing goes to a real shop, and nothing of it is kept.")
        )

    def _line(self, role: str, button_words: str) -> GuideLine:
        from ui.guide.guide_line import GuideLine

        layout = self.place.layout()
        if layout is None:
            layout = QVBoxLayout(self.place)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
            self.place.show()
        line = GuideLine(role, button_words, self.place)
        layout.addWidget(line)
        return line


def _next_keys(view: CaseView) -> str:
    """Which keys decide the case."""
    from models.domain.actions import MAIN
    from models.domain.names import ACTIONS
    from ui.queues.keys import ACTION_KEYS

    main = {action.key for action in MAIN}
    open_keys = [action.key for action in view.actions if action.open and action.key in main]
    if not open_keys:
        return translate("guide", "Your first case is selected: the most urgent one. F1 explains what you see.")
    keys = "   ".join(f"{ACTION_KEYS[key]} {say(ACTIONS[key])}" for key in open_keys)
    words = translate(
        "guide", "Your first case is selected: the most urgent one. Decide it with a key: {keys}   F1 explains more."
    )
    return words.format(keys=keys)
