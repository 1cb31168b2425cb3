"""One shop with an application of the open platform: entered, tried out, kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from models.desk import shops
from models.desk.desk import Desk
from models.desk.shops import ShopDraft
from models.desk.trying import Trial
from models.domain.book import Shop, ShopKind
from models.domain.changes import Changes
from models.domain.errors import UserError
from models.domain.text import Text
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import cancel_button, label, notice, row, say_in
from ui.dialogs.shop_fields import TRIED, ShopFields
from ui.dialogs.shop_test import ShopTest
from ui.dialogs.yielding_area import YieldingArea
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import DIALOG_MARGINS, SNUG

WIDTH = 600
CHANGED = Changes(cases=True, shops=True)


class ShopForm(GrowingDialog):
    """Adds or changes a shop. `saved` tells its id once it is stored; only then does the form close.

    The secret leaves the form for the vault or for the platform, and its field with the form.
    """

    saved = Signal(int)

    def __init__(
        self, desk: Desk, lanes: Lanes, shop: Shop | None = None, colour: str = "", parent: QWidget | None = None
    ) -> None:
        """`colour` is proposed for a new shop."""
        super().__init__(parent)
        self._desk = desk
        self._lanes = lanes
        self._shop = shop or Shop(name="", kind=ShopKind.API)
        title = translate("dialogs", "Change the shop") if shop else translate("dialogs", "Connect a shop")
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, 0)  # as high as its texts need, and no higher
        self.fields = ShopFields(self._shop, shop.colour if shop else colour)
        self.test = ShopTest(desk, lanes, self._to_be_tried, self._shop.id, self)
        self.problem = notice("warning")
        self.save_button = QPushButton(translate("dialogs", "Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        self._lay_out(title)
        self.fields.edited.connect(self.test.forget)
        self.test.passed.connect(self._on_passed)
        lanes.run(LaneName.NETWORK, _warning_of, desk, done=self._warn, owner=self)  # a keychain can be slow to answer
        self.fields.edits["name"].setFocus()

    def accept(self) -> None:
        """Save, unless something is missing; then go to the first field that lacks something."""
        say_in(self.problem, "")
        if self.fields.find_fault() or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        self._lanes.run(
            LaneName.WRITE,
            _save,
            self._desk,
            self._shop.id,
            self.fields.draft,
            done=self._on_saved,
            failed=self._on_failed,
            owner=self,
            changes=CHANGED,
        )

    def done(self, result: int) -> None:
        """However the form ends: nobody waits for a test any more, and no secret stays in it."""
        self.test.stop()
        self.fields.forget_secret()
        super().done(result)

    def _lay_out(self, title: str) -> None:
        about = translate(
            "dialogs",
            "The shop needs an application of its own on the open platform. Its cases then come by themselves.",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(title, "title"))
        if not self._shop.id:
            layout.addWidget(label(about, "quiet", wrap=True))
        inside = QVBoxLayout()
        inside.addWidget(self.fields)
        layout.addWidget(YieldingArea(inside), 1)
        for strip in (self.test.good, self.test.problem, self.problem):
            layout.addWidget(strip)
        layout.addLayout(row(self.test.button, self.test.waiting, None, cancel_button(self.reject), self.save_button))

    def _to_be_tried(self) -> ShopDraft | None:
        """A shop can be tried before it has a name."""
        if self.fields.find_fault(TRIED):
            return None
        draft = self.fields.draft
        return draft if draft.name else replace(draft, name=draft.platform_id)

    def _on_passed(self, result: Trial) -> None:
        name = self.fields.edits["name"]
        if not name.text().strip():
            name.setText(result.shop_name)
            self.fields.complaints["name"].hide()
        if self.test.button.hasFocus():  # nobody is typing
            self.save_button.setFocus()

    def _warn(self, warning: Text | None) -> None:
        say_in(self.fields.vault_warning, say(warning) if warning else "")

    def _on_saved(self, shop: Shop) -> None:
        self.saved.emit(shop.id)
        super().accept()

    def _on_failed(self, error: BaseException) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, UserError):
            say_in(self.problem, say(error.text))


def _warning_of(desk: Desk) -> Text | None:
    return desk.vault.warning


def _save(desk: Desk, shop_id: int, draft: ShopDraft) -> Shop:
    return shops.change(desk, shop_id, draft) if shop_id else shops.add(desk, draft)
