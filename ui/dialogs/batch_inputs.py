"""What a batch asks for: the same for all of its cases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from models.desk.inputs import REMARK_LENGTH, ActInput
from models.domain.book import Address, Shop, ShopKind, SmsTemplate
from models.domain.reasons import REASON_BY_CODE
from ui.dialogs.action_dialog import remark_line
from ui.dialogs.parts import form, label, notice, outside_label, row
from ui.dialogs.reason_list import ReasonList
from ui.runtime.language import translate
from ui.shell.theme import GAP, MARGIN


@dataclass(frozen=True, slots=True)
class Ground:
    """What has to be known to ask: the address books of the cases' shops, and the texts to buyers."""

    books: tuple[tuple[Shop, tuple[Address, ...]], ...] = ()
    texts: tuple[SmsTemplate, ...] = ()


class BatchInputs(QWidget):
    """A remark. What else an action asks for is added by those below."""

    changed = Signal()
    """Something that the plan hangs on is another."""
    edited = Signal()
    """Something else is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remark = remark_line()
        self.remark.textChanged.connect(self.edited)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)

    @property
    def first(self) -> QWidget:
        """Where one begins."""
        return self.remark

    def given(self) -> ActInput:
        """The answer so far."""
        return ActInput(remark=self.remark.text())

    def faults(self) -> list[str]:
        """What is wrong with an entry, whatever the cases are."""
        length = len(self.remark.text())
        if length <= REMARK_LENGTH:
            return []
        too_long = translate("dialogs", "The remark has {count} characters; {most} are possible.")
        return [too_long.format(count=length, most=REMARK_LENGTH)]

    def show_sample(self, text: str) -> None:
        """How a text to a buyer reads in the first case."""


class RefundInputs(BatchInputs):
    """Refunds need nothing more."""

    def __init__(self, _ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fields = form()
        fields.addRow(label(translate("dialogs", "&Remark"), buddy=self.remark), self.remark)
        self.column.addLayout(fields)


class ReturnInputs(BatchInputs):
    """One return address for all, and the text that tells the buyers."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.address = _combo(translate("dialogs", "Return address"))
        self.template = _combo(translate("dialogs", "Text template"))
        self.sample = outside_label("", "quiet")
        for name, address_id in self._addresses():
            self.address.addItem(name, address_id)
        for text in ground.texts:
            self.template.addItem(text.name, text.id)
        self._lay_out()
        self.address.currentIndexChanged.connect(self.changed)
        self.template.currentIndexChanged.connect(self.changed)

    @property
    def first(self) -> QWidget:
        """The address decides most."""
        return self.address

    def given(self) -> ActInput:
        """The answer so far."""
        return ActInput(
            address_id=self.address.currentData(),
            sms_template_id=self.template.currentData(),
            remark=self.remark.text(),
        )

    def show_sample(self, text: str) -> None:
        """How the text reads in the first case."""
        self.sample.setText(text and translate("batch", "The first buyer reads: {text}").format(text=text))
        self.sample.setVisible(bool(text))

    def _addresses(self) -> Iterator[tuple[str, int]]:
        for shop, book in self._ground.books:
            for address in book:
                if shop.kind is ShopKind.API and not address.platform_id:
                    continue  # the platform would not take it
                parts = (shop.name if self._several else "", address.label, address.one_line)
                yield " · ".join(filter(None, parts)), address.id

    @property
    def _several(self) -> bool:
        return len(self._ground.books) > 1

    def _lay_out(self) -> None:
        fields = form()
        fields.addRow(label(translate("dialogs", "Return &address"), buddy=self.address), self.address)
        fields.addRow(label(translate("dialogs", "SMS &template"), buddy=self.template), self.template)
        fields.addRow(label(translate("dialogs", "&Remark"), buddy=self.remark), self.remark)
        for words in self._advice():
            self.column.addWidget(notice(text=words))
        self.column.addLayout(fields)
        self.column.addWidget(self.sample)
        self.sample.hide()

    def _advice(self) -> list[str]:
        advice = []
        if self._several:
            source = translate(
                "batch",
                "These cases belong to {n} shops, and a return address belongs to one. This batch takes the cases of "
                "the shop whose address you choose; the others are left out. Select those for a second batch.",
            )
            advice.append(source.format(n=len(self._ground.books)))
        if not self.address.count():
            advice.append(
                translate(
                    "batch",
                    "There is no return address that these cases could go to. Add one under Shop → Return addresses; "
                    "for a shop with a line to the platform, add it in the back office and read the shop again.",
                )
            )
        return advice


class RejectInputs(BatchInputs):
    """One reason for all."""

    def __init__(self, _ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reasons = ReasonList()
        self._picked = label("", "strong", wrap=True)
        self._lay_out()
        self.reasons.changed.connect(self._on_reason)
        self._show_picked()

    @property
    def first(self) -> QWidget:
        """The reason is what it needs."""
        return self.reasons

    def given(self) -> ActInput:
        """The answer so far."""
        return ActInput(reason_code=self.reasons.code, remark=self.remark.text())

    def _on_reason(self) -> None:
        self._show_picked()
        self.changed.emit()

    def _show_picked(self) -> None:
        reason = REASON_BY_CODE.get(self.reasons.code or 0)
        picked = translate("dialogs", "Picked: {reason}").format(reason=reason.text) if reason else ""
        self._picked.setText(picked or translate("dialogs", "Number keys 1 to 9 pick from the list."))

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(GAP)
        assumed = translate(
            "dialogs",
            "This list is the one commonly seen. The back office shows the reasons that are open for this case: "
            "pick the nearest one there.",
        )
        right.addWidget(self._picked)
        right.addWidget(label(assumed, "quiet", wrap=True))
        right.addWidget(label(translate("dialogs", "&Remark"), "strong", buddy=self.remark))
        right.addWidget(self.remark)
        right.addStretch(1)
        sides = row(self.reasons, right, spacing=MARGIN)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        self.column.addWidget(label(translate("dialogs", "R&eason"), "strong", buddy=self.reasons.list))
        self.column.addLayout(sides, 1)


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(20)
    combo.setAccessibleName(name)
    return combo


INPUTS: dict[str, type[RefundInputs] | type[ReturnInputs] | type[RejectInputs]] = {
    "refund": RefundInputs,
    "agree_return": ReturnInputs,
    "reject": RejectInputs,
}
"""The form of each action."""
