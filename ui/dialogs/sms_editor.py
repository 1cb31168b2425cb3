"""Writing the text to a buyer: a template, what fills it or one's own words, how it will read and what it costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from models.desk.ledger.sendoff import Outlook
from models.desk.notices.hours import china_time, is_night
from models.desk.notices.places import proposed
from models.desk.notices.preview import Preview, preview
from models.desk.notices.provider import ByHand, Provider, provider_of
from models.desk.smstext import PLACES
from models.domain.book import SmsTemplate
from ui.dialogs.parts import button, card, label, notice, row, say_in, value_label
from ui.dialogs.place_words import place_name
from ui.dialogs.sms_variables import VariableFields
from ui.dialogs.template_words import template_words
from ui.runtime.language import say, translate
from ui.shell.theme import GAP, SNUG, TIGHT


class SmsEditor(QWidget):
    """The text with its ${places} above, as the buyer gets it below.

    A template of the platform, which sends it itself, has fixed words and a field for each variable; all others are
    free text. Changes to a template are kept while one looks at another.
    """

    changed = Signal()
    manage = Signal()
    """The user wants to see all templates."""

    def __init__(
        self,
        templates: Sequence[SmsTemplate],
        places: Mapping[str, str],
        parent: QWidget | None = None,
        *,
        with_templates: bool = True,
        outlook: Outlook | None = None,
    ) -> None:
        """`outlook` is the shop's; without one nothing is sent from here."""
        super().__init__(parent)
        self._outlook = outlook
        self._places = dict(places)
        self._templates: tuple[SmsTemplate, ...] = ()
        self._bodies: dict[int, str] = {}
        self._values: dict[int, dict[str, str]] = {}
        """What somebody typed for the variables of each template."""
        self.template = QComboBox()
        self.template.setAccessibleName(translate("dialogs", "Text template"))
        self.variables = VariableFields()
        self.body = QPlainTextEdit()
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(translate("dialogs", "SMS text"))
        self.body.setFixedHeight(GAP * 10)
        self.shown = value_label()
        self.count = label("", "quiet")
        self.trouble = notice()
        self.night = notice()
        self.insert_button = self._insert_button()
        self._lay_out(with_templates)
        self.set_templates(templates)
        self.template.currentIndexChanged.connect(self._on_template)
        self.body.textChanged.connect(self._on_body)
        self.variables.edited.connect(self._on_value)

    @property
    def preview(self) -> Preview:
        """How the text reads now."""
        provider = self._provider
        if provider.sends and self._chosen is not None:
            return preview(provider, self._chosen.body, self.variables.values)
        return preview(provider, self.body.toPlainText(), self._places)

    @property
    def template_id(self) -> int | None:
        """The template it began with."""
        found: int | None = self.template.currentData()
        return found

    @property
    def text(self) -> str:
        """The whole text as the buyer gets it; "" as long as something stands in its way."""
        now = self.preview
        if now.lacking:
            return ""
        return now.text if self._provider.sends else now.text.strip()

    @property
    def values(self) -> dict[str, str] | None:
        """What fills a template that the platform sends; `None` for a text that goes by hand."""
        return self.variables.values if self._provider.sends else None

    @property
    def sign(self) -> str:
        """What the platform puts before the text; "" for a text that goes by hand."""
        return self._provider.sign

    def lacking(self) -> list[str]:
        """What keeps it from being written, named."""
        return [say(lack) for lack in self.preview.lacking]

    def set_place(self, place: str, value: str) -> None:
        """What a place stands for has changed."""
        self._places[place] = value
        self._fill_variables()
        self._show()

    def set_templates(self, templates: Sequence[SmsTemplate], chosen: int | None = None) -> None:
        """Offer those of these that the shop may use; the one in use stays if it is among them."""
        chosen = chosen or self.template_id
        self._templates = tuple(template for template in templates if self._is_ours(template))
        with QSignalBlocker(self.template):
            self.template.clear()
            for template in self._templates:
                self.template.addItem(template_words(template, has_line=self._has_line), template.id)
            found = self.template.findData(chosen)
            self.template.setCurrentIndex(self._first_choice() if found < 0 else found)
        self.template.setEnabled(bool(self._templates))
        self._on_template()

    @property
    def _has_line(self) -> bool:
        return self._outlook is not None and self._outlook.has_line

    @property
    def _chosen(self) -> SmsTemplate | None:
        return next((t for t in self._templates if t.id == self.template_id), None)

    @property
    def _provider(self) -> Provider:
        chosen = self._chosen
        found = None if chosen is None else self._provider_of(chosen)
        return found if found is not None and found.sends else ByHand(self.body.toPlainText())

    def _provider_of(self, template: SmsTemplate) -> Provider:
        return ByHand(template.body) if self._outlook is None else provider_of(self._outlook.shop, template)

    def _is_ours(self, template: SmsTemplate) -> bool:
        return self._outlook is None or template.shop_id in (None, self._outlook.shop.id)

    def _first_choice(self) -> int:
        """The first that is sent from here and can be; else the first."""
        ways = [(self._provider_of(template), place) for place, template in enumerate(self._templates)]
        return next((place for way, place in ways if way.sends and way.trouble() is None), 0)

    def _lay_out(self, with_templates: bool) -> None:
        paper = card()
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(SNUG, GAP, SNUG, GAP)
        inside.setSpacing(TIGHT)
        inside.addLayout(row(label(translate("dialogs", "The buyer reads"), "heading"), None, self.count))
        inside.addWidget(self.shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(self._choice() if with_templates else row(None, self.insert_button))
        for part in (self.trouble, self.variables, self.body, paper, self.night):
            layout.addWidget(part)

    def _choice(self) -> QHBoxLayout:
        line = row(
            label(translate("dialogs", "SMS &template"), buddy=self.template),
            self.template,
            self.insert_button,
            button(translate("dialogs", "All templates…"), self.manage.emit, "link"),
        )
        line.setStretch(1, 1)
        return line

    def _insert_button(self) -> QPushButton:
        """One stop for Tab, whatever can be inserted."""
        opener = button(translate("dialogs", "&Insert"), role="link")
        menu = QMenu(opener)
        for place in PLACES:
            menu.addAction(place_name(place)).triggered.connect(partial(self._on_insert, place))
        opener.setMenu(menu)
        return opener

    def _on_insert(self, place: str, _checked: bool = False) -> None:
        self.insert(place)

    def insert(self, place: str) -> None:
        """Put a place where the cursor stands."""
        self.body.insertPlainText(f"${{{place}}}")
        self.body.setFocus()

    def _on_template(self) -> None:
        chosen = self._chosen
        if chosen is None:
            return self._show()
        with QSignalBlocker(self.body):
            self.body.setPlainText(self._bodies.get(chosen.id, chosen.body))
            self.body.moveCursor(QTextCursor.MoveOperation.End)
        self._fill_variables()
        return self._show()

    def _fill_variables(self) -> None:
        """What the case tells, and what was typed for this template before."""
        chosen = self._chosen
        if chosen is None or not self._provider.sends:
            return
        self.variables.show_values({**proposed(chosen.body, self._places), **self._values.get(chosen.id, {})})

    def _on_body(self) -> None:
        if self.template_id is not None:
            self._bodies[self.template_id] = self.body.toPlainText()
        self._show()

    def _on_value(self, variable: str, value: str) -> None:
        if self.template_id is not None:
            self._values.setdefault(self.template_id, {})[variable] = value
        self._show()

    def _show(self) -> None:
        provider, now = self._provider, self.preview
        self.body.setVisible(not provider.sends)
        self.insert_button.setVisible(not provider.sends)
        self.variables.setVisible(provider.sends and bool(self.variables.values))
        trouble = provider.trouble()
        say_in(self.trouble, say(trouble) if trouble else "")
        self.shown.setText(now.text or translate("dialogs", "(nothing yet)"))
        source = translate("dialogs", "Characters: {count} · billed as SMS: {parts}")
        self.count.setText(source.format(count=len(now.text), parts=now.parts))
        say_in(self.night, self._night_words() if provider.sends else "")
        self.changed.emit()

    def _night_words(self) -> str:
        now = self._outlook.clock.now() if self._outlook is not None else None
        if now is None or not is_night(now):
            return ""
        source = translate(
            "dialogs", "It is {time} where the buyer lives. The text goes at once and may wake somebody."
        )
        return source.format(time=china_time(now))
