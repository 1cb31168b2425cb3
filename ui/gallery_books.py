"""The shop's books as the gallery shows them, with something in each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QDialog

from models.desk import addresses, shops
from models.desk.books import canned, rules
from models.desk.books.creating import PlatformBook
from models.desk.desk import Desk
from models.desk.ledger.lines import Lines
from models.domain.area import Area
from models.domain.book import ShopKind
from models.domain.cancel import CancelToken
from ui.dialogs.address_book import AddressBookDialog
from ui.dialogs.address_form import AddressForm
from ui.dialogs.canned_form import CannedForm
from ui.dialogs.canned_texts import CannedTextsDialog
from ui.dialogs.sms_templates import SmsTemplatesDialog
from ui.dialogs.template_form import TemplateForm
from ui.runtime.lanes import Lanes

PRODUCTS = "保温杯\n平底锅"  # untranslated: words of products
REASONS = "质量问题"  # untranslated: a word of the platform


YUHANG = Area(330110, "余杭区", (Area(330110001, "良渚街道"), Area(330110002, "五常街道")))  # untranslated: places
ZHEJIANG = Area(33, "浙江省")  # untranslated: a place
HANGZHOU = Area(330100, "杭州市", (YUHANG,))  # untranslated: a place


class FewPlaces(PlatformBook):
    """A platform that knows one city; no line is needed to look at the form."""

    def provinces(self, cancel: CancelToken | None = None) -> tuple[Area, ...]:  # noqa: ARG002 - as its like
        """One."""
        return (ZHEJIANG,)

    def areas_of(self, province_id: int, cancel: CancelToken | None = None) -> tuple[Area, ...]:  # noqa: ARG002
        """One city with two streets."""
        return (HANGZHOU,)


class BookSamples:
    """Builds the books. The demo's address gets a few rules, so that there are some to see."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        self._desk, self._lanes = desk, lanes
        self._shop_id = next(view.shop.id for view in shops.listed(desk) if view.shop.kind is ShopKind.API)
        second = addresses.listed(desk, self._shop_id)[-1]
        addresses.save(desk, replace(second, phone="13800000065"), rules.made(self._shop_id, PRODUCTS, REASONS))

    def builders(self) -> dict[str, Callable[[], QDialog]]:
        """The books by name."""
        return {
            "address-book": lambda: AddressBookDialog(self._desk, self._lanes, shop_id=self._shop_id),
            "address": lambda: AddressForm(self._desk, self._lanes),
            "address-on-platform": self._on_platform,
            "sms-templates": lambda: SmsTemplatesDialog(self._desk, self._lanes),
            "sms-template": lambda: TemplateForm(self._desk, self._lanes),
            "canned-texts": lambda: CannedTextsDialog(self._desk, self._lanes),
            "canned-text": lambda: CannedForm(self._desk, self._lanes, canned.listed(self._desk)[1]),
        }

    def _on_platform(self) -> AddressForm:
        """As it is on a shop with a line: the places come from the platform."""
        places = FewPlaces(self._desk, Lines(self._desk), self._shop_id)
        return AddressForm(self._desk, self._lanes, shop_id=self._shop_id, platform=places)
