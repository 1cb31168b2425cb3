"""What a text is for: which action offers it, and in which shop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from models.desk.shops import ShopView
from models.domain.names import ACTIONS
from ui.runtime.language import tell, translate


def use_choice(keys: Sequence[str], chosen: str) -> QComboBox:
    """The actions that such a text can be for; "" stands for none yet."""
    combo = QComboBox()
    combo.setAccessibleName(translate("dialogs", "Used for"))
    for key in keys:
        combo.addItem(use_name(key), key)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    return combo


def use_name(key: str) -> str:
    """The action's name; a text of the platform may be for none yet."""
    return tell(ACTIONS[key]) if key in ACTIONS else translate("dialogs", "not offered anywhere")


def scope_choice(views: Sequence[ShopView], chosen: int | None) -> QComboBox:
    """All shops, or one of them."""
    combo = QComboBox()
    combo.setAccessibleName(translate("dialogs", "Shop"))
    combo.addItem(translate("dialogs", "All shops"), None)
    for view in views:
        combo.addItem(view.shop.name, view.shop.id)
    place = next((index for index in range(combo.count()) if combo.itemData(index) == chosen), -1)
    combo.setCurrentIndex(place)  # of a removed shop nothing is chosen, and it stays its
    return combo


def shop_name(views: Sequence[ShopView], shop_id: int | None) -> str:
    """Whose a text is; "" where there is only one shop, or it is everybody's."""
    name = next((view.shop.name for view in views if view.shop.id == shop_id), "")
    return name if len(views) > 1 else ""
