"""What a new profile begins with. Chinese, because buyers and the back office read Chinese."""

from __future__ import annotations

from models.domain.actions import AGREE_RETURN, REJECT, REMIND
from models.domain.book import CannedText, Shop, SmsTemplate

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

FIRST_CANNED: tuple[CannedText, ...] = tuple(
    CannedText(name=name, action=REJECT.key, body=body, place=place)
    for place, (name, body) in enumerate(
        (
            ("已发货", "您好，订单${order_id}的商品已经发出，无法直接退款。请收到后如不满意再申请退货退款，谢谢理解。"),
            ("凭证不足", "您好，您提供的凭证看不出${product}的问题，请补充商品实物和问题部位的清晰照片后重新申请。"),
            ("影响二次销售", "您好，退回的${product}有明显的使用痕迹或损坏，影响二次销售，凭证见图，因此不能退款。"),
            (
                "退回商品不符",
                "您好，退回的包裹与订单${order_id}的商品不一致，凭证见图。请核对后寄回原商品，我们收到后马上退款。",
            ),
            ("空包或少件", "您好，退回的包裹为空包或数量不足，凭证见图。请补寄缺少的商品，或联系我们协商处理。"),
            (
                "超过退货期限",
                "您好，${product}已超过七天无理由退货期限，且没有质量问题，因此不能退货。如有疑问请联系客服。",
            ),
            ("与买家协商一致", "您好，按照我们的协商，本次售后申请先为您关闭，后续处理以协商结果为准，感谢配合。"),
        ),
        start=1,
    )
)
