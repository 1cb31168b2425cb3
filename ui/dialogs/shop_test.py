"""The Test button of a shop's form: asks the platform in the background, and says in a sentence how it went."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from models.desk import trying
from models.desk.desk import Desk
from models.desk.shops import ShopDraft
from models.desk.trying import Trial
from models.domain.cancel import CancelToken
from models.domain.deadlines import clock_face
from models.domain.errors import UserError
from ui.dialogs.parts import button, label, notice, say_in
from ui.runtime.jobs import Job, LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate

WORTH_SAYING = timedelta(seconds=5)
"""A clock that is off by less misleads nobody."""


class ShopTest(QObject):
    """Its button and the three lines it speaks through; the form decides where they stand."""

    passed = Signal(object)
    """The `Trial` of a shop that can be reached."""

    def __init__(
        self, desk: Desk, lanes: Lanes, ask: Callable[[], ShopDraft | None], shop_id: int, parent: QObject
    ) -> None:
        """`ask` gives what is to be tested, `None` as long as something is missing."""
        super().__init__(parent)
        self._desk, self._lanes, self._ask, self._shop_id = desk, lanes, ask, shop_id
        self._job: Job | None = None
        self.button = button("", self.toggle)
        self.waiting = label("", "quiet")
        self.good = notice("good")
        self.problem = notice("warning")
        self._show(None)

    @property
    def running(self) -> bool:
        """Whether the answer is awaited."""
        return self._job is not None

    def toggle(self) -> None:
        """Begin, or stop what is going on."""
        if self.running:
            self.stop()
        else:
            self._begin()

    def stop(self) -> None:
        """Wait for the answer no longer. What was asked does no harm: nothing of it is kept."""
        if self._job is not None:
            self._job.drop()
            self._job.cancel()
            self._show(None)

    def forget(self) -> None:
        """What is tested has changed: what was said of it holds no longer."""
        self.stop()
        self._say()

    def _begin(self) -> None:
        self._say()
        draft = self._ask()
        if draft is not None:
            self._show(
                self._lanes.run(
                    LaneName.NETWORK,
                    trying.try_out,
                    self._desk,
                    draft,
                    self._shop_id,
                    done=self._on_done,
                    failed=self._on_failed,
                    cancel=CancelToken(),
                    owner=self,
                )
            )

    def _on_done(self, result: Trial) -> None:
        self._show(None)
        self._say(good=_words(result))
        self.passed.emit(result)

    def _on_failed(self, error: BaseException) -> None:
        self._show(None)
        if isinstance(error, UserError):
            self._say(problem=say(error.text))

    def _show(self, job: Job | None) -> None:
        self._job = job
        self.button.setText(translate("dialogs", "Stop the &test") if job else translate("dialogs", "&Test"))
        self.waiting.setText(translate("dialogs", "Asking the platform…") if job else "")

    def _say(self, *, good: str = "", problem: str = "") -> None:
        say_in(self.good, good)
        say_in(self.problem, problem)


def _words(result: Trial) -> str:
    lines = [say(result.sentence)]
    if result.cases is not None:
        number = translate("dialogs", "Cases that changed within the last six months: {count}.")
        lines.append(number.format(count=result.cases))
    if result.offset is not None and abs(result.offset) > WORTH_SAYING:
        lines.append(clock_words(result.offset))
    return "\n".join(lines)


def clock_words(offset: timedelta) -> str:
    """How far off this PC's clock is. `offset`: how far the platform is ahead of it."""
    slow = translate("dialogs", "This PC's clock is slow by {time}. The countdowns go by the platform's.")
    fast = translate("dialogs", "This PC's clock is fast by {time}. The countdowns go by the platform's.")
    return (slow if offset > timedelta(0) else fast).format(time=clock_face(abs(offset)))
