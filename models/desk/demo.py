"""A lively shop to look round in: cases in every queue whose deadlines start from now, some within minutes."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from models.desk import addresses, decide, evidence, todo
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.domain.aftersale import AfterSale
from models.domain.book import Address, Side
from models.domain.codes import NOT_MAPPED
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.store import cases, imports

PICTURES = Path(__file__).resolve().parents[2] / "resources" / "demo"
FILE = "售后单-demo.xlsx"
WAREHOUSE = Address(
    label="杭州仓",
    receiver="售后部",
    phone="13800000064",
    region="浙江省杭州市余杭区良渚街道",
    detail="示例路 1 号 3 幢",
    is_default=True,
)
_PRODUCTS = (
    ("加绒连帽卫衣 男女同款 XL", 8990),
    ("陶瓷保温杯 500ml", 4590),
    ("无线蓝牙耳机 降噪版", 19900),
    ("儿童积木 1000粒", 12800),
    ("新疆和田大枣 2斤", 3980),
    ("纯棉四件套 1.8m", 25900),
    ("车载手机支架", 2990),
    ("真丝围巾 酒红色", 15900),
    ("不粘平底锅 28cm", 7900),
    ("瑜伽垫 加厚 10mm", 5900),
)
_REASONS = {
    Type.UNSHIPPED_REFUND: ("多拍/错拍/不想要", "未按约定时间发货", "商品缺货"),
    Type.SHIPPED_REFUND: ("包装破损", "收到商品少件/错件/空包", "一直未送达", "质量问题"),
    Type.RETURN_REFUND: ("尺码不合适", "质量问题", "商品与描述不符", "多拍/错拍/不想要"),
}
_WORDS = (
    "衣服有个洞，见图",
    "颜色和图片不一样",
    "不想要了",
    "杯盖漏水，已拍视频",
    "收到就是坏的",
    "拍错了，麻烦退一下",
    "",
    "",
)


@dataclass(frozen=True, slots=True)
class _Share:
    """So many cases of one kind; `hours` is the span in which their deadlines fall."""

    number: int
    type: Type
    status: Status
    status_text: str
    hours: tuple[float, float]


_SHARES = (
    _Share(46, Type.UNSHIPPED_REFUND, Status.AWAITS_REVIEW, "待商家处理", (-0.4, 47)),
    _Share(38, Type.SHIPPED_REFUND, Status.AWAITS_REVIEW, "待商家处理", (0.05, 47)),
    _Share(44, Type.RETURN_REFUND, Status.AWAITS_REVIEW, "待商家处理", (0.1, 46)),
    _Share(42, Type.RETURN_REFUND, Status.AWAITS_BUYER_RETURN, "待买家退货", (2, 160)),
    _Share(36, Type.RETURN_REFUND, Status.BUYER_RETURNED, "待商家收货", (0.2, 160)),
    _Share(14, Type.EXCHANGE, Status.AWAITS_REVIEW, "待商家处理", (1, 47)),
    _Share(4, Type.RESEND, Status.AWAITS_REVIEW, "待商家处理", (6, 40)),
    _Share(3, Type.SHIPPED_REFUND, Status(NOT_MAPPED), "平台处理中", (8, 30)),
    _Share(16, Type.SHIPPED_REFUND, Status.REFUSED_FIRST, "商家拒绝，待买家处理", (20, 90)),
    _Share(45, Type.RETURN_REFUND, Status.REFUNDED, "同意退款，退款成功", (0, 0)),
    _Share(22, Type.UNSHIPPED_REFUND, Status.REFUNDED, "同意退款，退款成功", (0, 0)),
    _Share(20, Type.RETURN_REFUND, Status.CLOSED, "售后关闭", (0, 0)),
)
_TYPE_TEXT = {
    Type.UNSHIPPED_REFUND: "未发货退款",
    Type.SHIPPED_REFUND: "已发货退款",
    Type.RETURN_REFUND: "退货退款",
    Type.EXCHANGE: "换货",
    Type.RESEND: "补寄",
}
_MINUTES = (-6, 3, 8, 21, 44, 95, 170)
"""The first cases of each waiting queue end within these minutes."""


def fill(desk: Desk, seed: int = 7) -> None:
    """Put the demo shop into an empty profile."""
    now = desk.clock.now().replace(microsecond=0)
    made = list(_cases(random.Random(seed), now))  # noqa: S311 - a demo, no secret
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {}) for case in made], now)
        imports.note(session, file_name=FILE, exported_at=now, at=now, by="", counts={"new": len(made)})
    address_id = addresses.save(desk, WAREHOUSE)
    _decide_some(desk, made, address_id)
    _show_evidence(desk, made)


def _cases(chance: random.Random, now: datetime) -> Iterator[AfterSale]:
    number = 0
    for share in _SHARES:
        for place in range(share.number):
            number += 1
            yield _case(chance, now, share, place, number)


def _case(chance: random.Random, now: datetime, share: _Share, place: int, number: int) -> AfterSale:
    product, price = chance.choice(_PRODUCTS)
    applied = now - timedelta(minutes=chance.randint(30, 60 * 46))
    shipped = share.type is not Type.UNSHIPPED_REFUND
    returned = share.status is Status.BUYER_RETURNED
    agreed = share.status in (Status.AWAITS_BUYER_RETURN, Status.BUYER_RETURNED)
    final = not share.hours[1]
    return AfterSale(
        aftersale_id=str(6959800000297566494 + number * 977),
        order_id=str(6920000000000000000 + number * 1301),
        sku_order_id=str(6920000000000000001 + number * 1301),
        type=share.type,
        type_text=_TYPE_TEXT[share.type],
        status=share.status,
        status_text=share.status_text,
        product_name=product,
        product_id=str(3600000000000000 + price),
        sku_code=f"SKU-{1000 + number}",
        amount_fen=price,
        paid_fen=price,
        refund_goods_fen=price,
        refund_method="原路退回",
        reason=chance.choice(_REASONS.get(share.type, ("少件/漏发", "尺码不合适"))),
        buyer_words=chance.choice(_WORDS),
        shipment="1/1已发货" if shipped else "未发货",
        ship_waybill=f"SF{chance.randint(10**12, 10**13 - 1)}" if shipped else "",
        ship_state="已签收" if shipped else "",
        return_waybill=f"YT{chance.randint(10**12, 10**13 - 1)}" if returned else "",
        return_company="圆通快递" if returned else "",
        return_address=WAREHOUSE.region + WAREHOUSE.detail if agreed else "",
        return_contact=WAREHOUSE.receiver if agreed else "",
        applied_at=applied,
        agreed_at=applied + timedelta(minutes=25) if agreed else None,
        returned_at=applied + timedelta(minutes=29) if returned else None,
        final_at=applied + timedelta(minutes=30) if final else None,
        deadline_at=None if final or place % 19 == 18 else _deadline(chance, now, share, place),
    )


def _deadline(chance: random.Random, now: datetime, share: _Share, place: int) -> datetime:
    waiting = share.status in (Status.AWAITS_REVIEW, Status.BUYER_RETURNED)
    if waiting and share.number > 20 and place < len(_MINUTES):
        return now + timedelta(minutes=_MINUTES[place], seconds=chance.randint(0, 59))
    low, high = share.hours
    # most cases have time left, a few are near: as on an ordinary afternoon
    return now + timedelta(seconds=round(3600 * (low + (high - low) * chance.random() ** 0.7)))


def _decide_some(desk: Desk, made: list[AfterSale], address_id: int) -> None:
    unshipped = [c for c in made if c.type is Type.UNSHIPPED_REFUND and c.is_open]
    returns = [c for c in made if c.type is Type.RETURN_REFUND and c.status is Status.AWAITS_REVIEW]
    template = 1
    decide.act(desk, unshipped[9].aftersale_id, "refund", ActInput(by="小林"))
    shipped = ActInput(by="小林", company="yuantong", waybill="YT7700112233445")
    decide.act(desk, unshipped[10].aftersale_id, "reject", shipped)
    agreed = ActInput(by="阿杰", address_id=address_id, sms_template_id=template)
    done = decide.act(desk, returns[8].aftersale_id, "agree_return", agreed)
    todo.tick(desk, done.id, by="阿杰")


def _show_evidence(desk: Desk, made: list[AfterSale]) -> None:
    pictures = sorted(PICTURES.glob("*.png"))
    with_evidence = [c for c in made if c.is_open and c.type in (Type.SHIPPED_REFUND, Type.RETURN_REFUND)][::6]
    for place, case in enumerate(with_evidence if pictures else []):
        chosen = [pictures[(place + step) % len(pictures)] for step in range(1 + place % 3)]
        evidence.add(desk, case.aftersale_id, chosen, Side.BUYER, "")
