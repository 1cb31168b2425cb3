"""A lively shop to look round in: a platform on this computer, and a desk that is connected to it."""

from __future__ import annotations

from pathlib import Path

from models.desk import addresses, decide, evidence, queues, shops, todo
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.shops import ShopDraft
from models.desk.sync.once import sync_once
from models.desk.templates import listed as templates
from models.domain.actions import AGREE_RETURN
from models.domain.book import Address, Shop, Side
from models.domain.clock import CorrectedClock
from models.domain.codes import AfterSaleType as Type
from models.domain.errors import UserError
from models.domain.listing import CaseFilter, CaseRow, PageRequest
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator

PICTURES = Path(__file__).resolve().parents[2] / "resources" / "demo"
CASES = 330
WAREHOUSE = Address(
    label="杭州仓",
    receiver="售后部",
    phone="13800000064",
    region="浙江省杭州市余杭区良渚街道",
    detail="示例路 1 号 3 幢",
    is_default=True,
)


def platform(desk: Desk, seed: int = 7, *, traffic: bool = False) -> Simulator:
    """The demo's platform, to be used as a context. It keeps the desk's time if that stands still.

    With `traffic` its buyers go on doing things.
    """
    settings = Settings(cases=CASES, seed=seed, near=True, traffic=traffic)
    return Simulator(settings, clock=None if isinstance(desk.clock, CorrectedClock) else desk.clock.now)


def fill(desk: Desk, running: Simulator) -> None:
    """Connect an empty profile to the demo's platform, read its cases, and let two clerks decide some."""
    shop = connect(desk, running)
    for done in sync_once(desk):
        if done.error is not None:
            raise UserError(done.error)
    address_id = addresses.save(desk, _at(shop))
    _decide_some(desk, address_id)
    _show_evidence(desk)


def connect(desk: Desk, running: Simulator) -> Shop:
    """Add the platform's shop to the desk."""
    draft = ShopDraft(
        name=running.settings.shop_name,
        app_key=running.app_key,
        platform_id=running.shop_id,
        secret=running.app_secret,
        gateway=running.address,
    )
    return shops.add(desk, draft)


def _at(shop: Shop) -> Address:
    fields = {name: getattr(WAREHOUSE, name) for name in ("label", "receiver", "phone", "region", "detail")}
    return Address(**fields, shop_id=shop.id, is_default=True)


def _rows(desk: Desk, queue: str, *types: Type) -> list[CaseRow]:
    return list(queues.page(desk, PageRequest(queue, CaseFilter(types=frozenset(types)))).rows)


def _decide_some(desk: Desk, address_id: int) -> None:
    unshipped = _rows(desk, "unshipped_review")
    returns = _rows(desk, "shipped_review", Type.RETURN_REFUND)
    template = next(one for one in templates(desk) if one.action == AGREE_RETURN.key)
    decide.act(desk, unshipped[9].aftersale_id, "refund", ActInput(by="小林", by_hand=True))
    shipped = ActInput(by="小林", company="yuantong", waybill="YT7700112233445", by_hand=True)
    decide.act(desk, unshipped[10].aftersale_id, "reject", shipped)
    agreed = ActInput(by="阿杰", address_id=address_id, sms_template_id=template.id, by_hand=True)
    done = decide.act(desk, returns[8].aftersale_id, "agree_return", agreed)
    todo.tick(desk, done.id, by="阿杰")


def _show_evidence(desk: Desk) -> None:
    pictures = sorted(PICTURES.glob("*.png"))
    shown = [*_rows(desk, "shipped_review"), *_rows(desk, "awaiting_receipt")]
    for place, row in enumerate(shown[::6] if pictures else []):
        chosen = [pictures[(place + step) % len(pictures)] for step in range(1 + place % 3)]
        evidence.add(desk, row.aftersale_id, chosen, Side.BUYER, "")
