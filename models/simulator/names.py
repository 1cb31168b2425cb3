"""What the simulated shop sells, and what its buyers say."""

from __future__ import annotations

from typing import NamedTuple

from models.domain.carriers import CARRIERS
from models.domain.codes import AfterSaleType as Type


class Product(NamedTuple):
    """A product; `price` is fen, `spec` its kinds."""

    name: str
    price: int
    spec: tuple[str, str]


PRODUCTS: tuple[Product, ...] = (
    Product("加绒连帽卫衣 男女同款 XL", 8990, ("颜色", "雾灰")),
    Product("陶瓷保温杯 500ml", 4590, ("颜色", "奶白")),
    Product("无线蓝牙耳机 降噪版", 19900, ("版本", "降噪版")),
    Product("儿童积木 1000粒", 12800, ("款式", "城堡")),
    Product("新疆和田大枣 2斤", 3980, ("规格", "2斤装")),
    Product("纯棉四件套 1.8m", 25900, ("尺寸", "1.8m床")),
    Product("车载手机支架", 2990, ("颜色", "黑色")),
    Product("真丝围巾 酒红色", 15900, ("颜色", "酒红")),
    Product("不粘平底锅 28cm", 7900, ("尺寸", "28cm")),
    Product("瑜伽垫 加厚 10mm", 5900, ("颜色", "湖蓝")),
    Product("手工牛轧糖 500g", 4680, ("口味", "蔓越莓")),
    Product("便携榨汁杯 USB充电", 9900, ("颜色", "樱花粉")),
    Product("老爹鞋 女 37码", 13900, ("尺码", "37")),
    Product("香薰蜡烛 礼盒装", 6900, ("香型", "白茶")),
)

REASONS: dict[int, tuple[tuple[int, str], ...]] = {
    Type.UNSHIPPED_REFUND: ((1, "多拍/错拍/不想要"), (2, "未按约定时间发货"), (14, "商品缺货"), (13, "协商一致退款")),
    Type.SHIPPED_REFUND: ((21, "包装破损"), (5, "收到商品少件/错件/空包"), (3, "一直未送达"), (7, "做工粗糙/有瑕疵")),
    Type.RETURN_REFUND: ((16, "尺寸/重量不符"), (7, "质量问题"), (9, "商品与描述不符"), (6, "不喜欢/效果不好")),
    Type.EXCHANGE: ((16, "尺码不合适"), (22, "发错货"), (7, "质量问题")),
    Type.PRICE_PROTECTION: ((78, "申请价保"),),
    Type.RESEND: ((20, "少件/漏发"),),
    Type.REPAIR: ((8, "功能故障"),),
}

WORDS: tuple[str, ...] = (
    "衣服有个洞，见图",
    "颜色和图片不一样",
    "不想要了",
    "杯盖漏水，已拍视频",
    "收到就是坏的",
    "拍错了，麻烦退一下",
    "客服答应了的，请尽快处理",
    "尺码偏小一码，换大一码可以吗？",
    "物流三天没动了……",
    "外箱压坏 & 里面碎了 <有图>",
    "",
    "",
    "",
)

REFUSED_WORDS = "我拒收了，快递员已经带走"

COMPANIES: tuple[tuple[int, str, str], ...] = (
    *((7 if c.code == "yuantong" else 100 + place, c.code, c.name) for place, c in enumerate(CARRIERS)),
    (130, "huitongkuaidi", "百世快递"),
)
"""Id, code and name of every shipping company."""

COMPANY_NAMES = {code: name for _, code, name in COMPANIES}

_FORMS = {
    "shunfeng": ("SF", 13),
    "yuantong": ("YT", 13),
    "zhongtong": ("75", 12),
    "shentong": ("77", 13),
    "yunda": ("43", 13),
    "jtexpress": ("JT", 13),
    "jd": ("JD", 12),
}
USUAL = tuple(_FORMS)
"""The companies that buyers and the shop use."""


def waybill(company: str, number: int) -> str:
    """A waybill number as the company's look."""
    prefix, digits = _FORMS[company]
    return f"{prefix}{number % 10**digits:0{digits}d}"


TYPE_TEXTS: dict[int, str] = {
    0: "退货退款",
    1: "已发货仅退款",
    2: "未发货仅退款",
    3: "换货",
    4: "系统取消",
    5: "用户取消",
    6: "价保",
    7: "补寄",
    8: "维修",
}
STATUS_TEXTS: dict[int, str] = {
    0: "初始化",
    3: "换货待买家收货",
    6: "待商家处理",
    7: "待买家退货",
    8: "待商家发货",
    11: "待商家收货",
    12: "同意退款，退款成功",
    13: "商家已发货，待买家收货",
    14: "售后成功",
    27: "商家拒绝，待买家处理",
    28: "售后关闭",
    29: "商家二次拒绝，待买家处理",
    51: "订单取消成功",
    53: "逆向交易已完成",
}
ARBITRATION_TEXTS: dict[int, str] = {
    0: "无仲裁",
    1: "仲裁中",
    2: "客服同意",
    3: "客服拒绝",
    4: "待商家举证",
    5: "协商期",
    255: "仲裁结束",
}
REFUND_WAY_TEXTS: dict[int, str] = {0: "原路退回", 1: "货到付款线下退款", 2: "备用金", 3: "保证金", 4: "无需退款"}

SURNAMES = "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平"
PROVINCES: tuple[tuple[str, str, str, str], ...] = (
    ("浙江省", "杭州市", "余杭区", "良渚街道"),
    ("广东省", "深圳市", "宝安区", "西乡街道"),
    ("四川省", "成都市", "武侯区", "簇锦街道"),
    ("江苏省", "苏州市", "吴江区", "盛泽镇"),
    ("河北省", "保定市", "高碑店市", "白沟镇"),
)
OPERATORS = ("小林", "阿杰", "售后-晓晓")
