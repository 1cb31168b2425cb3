"""What a new profile begins with. Chinese, because buyers and the back office read Chinese."""

from __future__ import annotations

from models.domain.actions import AGREE_RETURN, REMIND
from models.domain.book import Shop, SmsTemplate

FIRST_SHOP = Shop(name="本店")

FIRST_TEMPLATES: tuple[SmsTemplate, ...] = (
    SmsTemplate(
        name="同意退货",
        action=AGREE_RETURN.key,
        body="您好，订单${order_id}的退货申请已通过，请将商品寄至：${address}，并在售后单中填写快递单号。",
    ),
    SmsTemplate(
        name="提醒寄回",
        action=REMIND.key,
        body="您好，订单${order_id}的${product}还未寄回，请尽快寄出并在售后单中填写快递单号，以免售后关闭。",
    ),
    SmsTemplate(
        name="提醒寄回（含截止时间）",
        action=REMIND.key,
        body="您好，订单${order_id}请于${deadline}前寄回商品并填写快递单号，逾期售后将自动关闭。",
    ),
)
