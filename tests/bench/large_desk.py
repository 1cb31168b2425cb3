"""A profile with a million cases: made once, the same each time but for the hour, and kept in a temp folder.

The cases go in by the store's own way. What they say is spread as in a large shop: few products make most of
the cases, most deadlines are days ahead, some are minutes away, every twentieth open case has none.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.paths import DATABASE
from models.desk.starter import FIRST_SHOP
from models.desk.vaults import MemoryVault
from models.domain.aftersale import AfterSale
from models.domain.clock import Clock
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.codes import ArbitrationStatus, OrderStatus, RefundStatus
from models.exchange.words import status_word, type_word
from models.store import cases, shops
from models.store.migrate import HEAD

FORM = 1
"""Changed whenever the cases below are."""
STALE_HOURS = 12
"""Older ones are made anew: their deadlines would all have passed."""
PORTION, AT_ONCE = 5_000, 100_000

COMMON = "保温杯"
"""Stands in about every tenth product name."""
RARE = "限定款"
"""Stands in one product name of three hundred, and that one sells little."""

_THINGS = (
    COMMON, "无线耳机", "卫衣", "连衣裙", "跑步鞋", "数据线", "面霜", "洗衣液", "台灯", "儿童积木",
    "坚果礼盒", "猫粮", "收纳箱", "瑜伽垫", "电热水壶",
)  # fmt: skip
_KINDS = ("经典", "轻便", "加厚", "大容量", "复古", "家用", "便携", "防水", "静音", "新款")
_SIZES = ("500ml", "白色 L", "黑色 XL", "1.5 米", "2 件装", "升级版")
_REASONS = (
    "多拍/错拍/不想要", "未按约定时间发货", "商品破损", "质量问题", "尺码不合适", "与描述不符", "少件/漏发",
    "快递一直未送达", "颜色/款式不喜欢", "7 天无理由退货", "价格变动", "发错货",
)  # fmt: skip
_WORDS = (
    "不想要了",
    "杯口有裂纹，见图",
    "等了一周还没发货",
    "尺码偏小，穿不了",
    "颜色和图片不一样",
    "",
    "漏了一件",
    "拍错了",
)
_OPEN = (
    (25, Type.UNSHIPPED_REFUND, Status.AWAITS_REVIEW),
    (12, Type.SHIPPED_REFUND, Status.AWAITS_REVIEW),
    (13, Type.RETURN_REFUND, Status.AWAITS_REVIEW),
    (22, Type.RETURN_REFUND, Status.AWAITS_BUYER_RETURN),
    (12, Type.RETURN_REFUND, Status.BUYER_RETURNED),
    (9, Type.RETURN_REFUND, Status.REFUSED_FIRST),
    (4, Type.EXCHANGE, Status.AWAITS_REVIEW),
    (3, Type.RESEND, Status.AWAITS_SHIPMENT),
)
_FINISHED = (
    (60, Type.UNSHIPPED_REFUND, Status.REFUNDED),
    (25, Type.RETURN_REFUND, Status.REFUNDED),
    (15, Type.RETURN_REFUND, Status.CLOSED),
)


@contextmanager
def large_desk(number: int, open_share: float = 0.6, clock: Clock | None = None) -> Iterator[Desk]:
    """A desk with so many cases, open for looking; what is written into it stays for the next one."""
    with closing(open_desk(large_folder(number, open_share), clock, MemoryVault())) as desk:
        yield desk


@contextmanager
def copy_of_large_desk(number: int) -> Iterator[Path]:
    """The folder of a profile with so many cases that may be changed."""
    with tempfile.TemporaryDirectory(prefix="aftersale-bench-") as folder:
        shutil.copytree(large_folder(number), folder, dirs_exist_ok=True)
        yield Path(folder)


def large_folder(number: int, open_share: float = 0.6) -> Path:
    """The folder of a profile with so many cases; made when there is none that is new enough."""
    name = f"aftersale-bench-{HEAD}-{FORM}-{number}-{int(open_share * 100)}"
    folder = Path(tempfile.gettempdir()) / name
    ready = folder / "ready"
    if not ready.exists() or time.time() - ready.stat().st_mtime > STALE_HOURS * 3600:
        shutil.rmtree(folder, ignore_errors=True)
        _make(folder, number, open_share)
        ready.touch()
    return folder


def _make(folder: Path, number: int, open_share: float) -> None:
    now = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    with closing(open_desk(folder, None, MemoryVault())) as desk:
        with desk.store.writing() as session:
            for name in ("旗舰店", "折扣店"):
                shops.save(session, replace(FIRST_SHOP, name=name))
        with _without_indexes(folder / DATABASE):
            _fill(desk, many_cases(number, now, open_share), now)
        # what a window makes on its first start of a day, in the background
        (folder / "backups").mkdir(exist_ok=True)
        for day in (0, 1):
            (folder / "backups" / f"day-{now + timedelta(days=day):%Y-%m-%d}.db").touch()
    with closing(sqlite3.connect(folder / DATABASE)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _fill(desk: Desk, found: Iterator[AfterSale], now: datetime) -> None:
    portion: list[tuple[AfterSale, dict[str, str]]] = []
    with desk.store.writing() as session:
        for case in found:
            portion.append((case, {}))
            if len(portion) == PORTION:
                cases.add_many(session, portion, now)
                portion.clear()
        cases.add_many(session, portion, now)


@contextmanager
def _without_indexes(database: Path) -> Iterator[None]:
    """They are made behind the cases: row by row they take four times as long."""
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'cases' AND sql IS NOT NULL"
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        found = connection.execute(query).fetchall()
        for name, _ in found:
            connection.execute(f"DROP INDEX {name}")
        yield
        connection.execute("PRAGMA cache_size = -500000")
        for _, sql in found:
            connection.execute(sql)


def many_cases(
    number: int, now: datetime, open_share: float = 0.6, first: int = 0, shop_id: int = 0
) -> Iterator[AfterSale]:
    """Cases as they may stand at `now`, the same ones each time. `shop_id` 0 spreads them over three shops."""
    dice = random.Random(20_261_123 + first)
    products = _products(dice)
    weights = [1 / (place + 3) for place in range(len(products))]
    picked = dice.choices(range(len(products)), weights, k=number)
    for place in range(number):
        is_open = dice.random() < open_share
        kinds = _OPEN if is_open else _FINISHED
        _, kind, status = dice.choices(kinds, [weight for weight, *_ in kinds])[0]
        yield _case(first + place, dice, now, kind, status, products[picked[place]], shop_id or place % 3 + 1)


def _products(dice: random.Random) -> list[tuple[str, str, str]]:
    """(name, id, code) of what the shop sells, what sells best first."""
    made = []
    for place in range(300):
        words = f"{dice.choice(_KINDS)}{_THINGS[place % len(_THINGS)]} {dice.choice(_SIZES)}"
        made.append((words, f"37{place:017d}", f"SKU-{place:05d}"))
    made.append((f"{RARE}帆布袋", f"37{300:017d}", "SKU-00300"))
    return made


def number_of(place: int) -> str:
    """The 售后单号 of a case: they rise with time, with gaps between them."""
    return str(6_959_800_000_000_000_000 + place * 977 + place % 31)


def order_of(place: int) -> str:
    """Every fifth case is of the order of the one before."""
    return str(6_920_000_000_000_000_000 + (place - (place % 5 == 1)) * 1009)


def _case(
    place: int,
    dice: random.Random,
    now: datetime,
    kind: Type,
    status: Status,
    product: tuple[str, str, str],
    shop_id: int,
) -> AfterSale:
    name, product_id, code = product
    amount = int(dice.lognormvariate(9.2, 0.9)) + 100
    applied = now - timedelta(seconds=dice.randrange(60, 20 * 86400))
    shipped = kind is not Type.UNSHIPPED_REFUND
    returned = status in (Status.BUYER_RETURNED, Status.REFUNDED) and kind is Type.RETURN_REFUND
    return AfterSale(
        aftersale_id=number_of(place),
        order_id=order_of(place),
        sku_order_id=str(6_920_000_000_000_000_000 + place * 1009),
        type=kind,
        status=status,
        type_text=type_word(kind),
        status_text=status_word(status),
        shop_id=shop_id,
        product_name=name,
        product_id=product_id,
        sku_code=code,
        amount_fen=amount,
        paid_fen=amount + 500,
        freight_fen=0,
        discount_fen=500,
        refund_goods_fen=amount,
        refund_freight_fen=0,
        refund_status=RefundStatus.DONE if status is Status.REFUNDED else RefundStatus.WAITING,
        reason=dice.choices(_REASONS, [1 / (n + 2) for n in range(len(_REASONS))])[0],
        buyer_words=dice.choice(_WORDS),
        order_status=OrderStatus.SHIPPED if shipped else OrderStatus.PREPARING,
        order_flag=dice.choice((None, None, None, 0, 5)),
        shipment="已发货" if shipped else "未发货",
        ship_waybill=f"SF{place * 31 % 10**13:013d}" if shipped else "",
        ship_state="已签收" if shipped else "",
        return_waybill=f"YT{place * 37 % 10**13:013d}" if returned else "",
        return_company="圆通速递" if returned else "",
        return_state="运输中" if returned else "",
        arbitration=ArbitrationStatus.NONE,
        arbitration_text="无仲裁",
        applied_at=applied,
        updated_at=applied + timedelta(hours=1),
        pieces=1,
        sms_left=3,
        **_times(dice, now, applied, status, returned),
    )


def _times(dice: random.Random, now: datetime, applied: datetime, status: Status, returned: bool) -> dict[str, Any]:
    found: dict[str, Any] = {"returned_at": applied + timedelta(days=1) if returned else None}
    if status in (Status.REFUNDED, Status.CLOSED):
        found["final_at"] = applied + timedelta(hours=dice.randrange(1, 40))
    elif dice.random() >= 0.05:
        found["deadline_at"] = now + timedelta(seconds=int(dice.triangular(-3600, 7 * 86400, 40 * 3600)))
    return found
