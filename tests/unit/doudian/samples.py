"""Answers as doudian.md 2.1 and 2.2 describe them. Every person and number in them is made up."""

from __future__ import annotations

import copy
from typing import Any

CASE = "6959800000297566494"
ORDER = "4835804142146756441"

_ITEM: dict[str, Any] = {
    "aftersale_info": {
        "aftersale_id": CASE,
        "aftersale_order_type": 1,
        "aftersale_type": 0,
        "aftersale_status": 11,
        "aftersale_sub_type": 0,
        "related_id": "4835804142146756442",
        "apply_time": 1626753592,
        "create_time": 1626753590,
        "update_time": 1626860666,
        "status_deadline": 1626926420,
        "aftersale_status_to_final_time": 0,
        "refund_amount": 1999,
        "refund_post_amount": 500,
        "refund_tax_amount": 1,
        "return_promotion_amount": 300,
        "refund_status": 1,
        "aftersale_refund_type": 0,
        "refund_type": 4,
        "aftersale_num": 2,
        "part_type": 0,
        "arbitrate_status": 4,
        "arbitrate_blame": 1,
        "left_urge_sms_count": 3,
        "return_logistics_code": "SF1234567890123",
        "return_logistics_company_name": "顺丰速运",
        "exchange_logistics_company_name": "",
        "order_logistics": [
            {
                "tracking_no": "YT9678566151072",
                "company_name": "圆通快递",
                "company_code": "yuantong",
                "logistics_time": 1626740000,
                "logistics_state": 6,
            }
        ],
        "risk_decision_code": 0,
        "risk_decision_reason": "",
        "risk_decision_description": "",
        "exchange_sku_info": None,
        "remark": "颜色不喜欢",
        "got_pkg": 1,
        "is_agree_refuse_sign": 2,
        "reason_second_labels": [{"code": 11, "name": "尺码偏大"}, {"code": 12, "name": "色差"}],
        "aftersale_tags": [
            {
                "tag_detail": "风险预警",
                "tag_detail_en": "risk_warning",
                "tag_detail_text": "请核实。举证见${relate_doc}，可在${asset_prevent}批量拒绝。",
                "tag_link_url": "https://example.invalid/risk",
                "placeholder": {
                    "relate_doc": {"text": "《举证说明》", "url": "https://example.invalid/doc"},
                    "asset_prevent": {"text": "资损防控", "url": ""},
                },
            }
        ],
        "auto_audit_bits": [7, 13],
        "store_id": 0,
        "store_name": "杭州一店",
    },
    "order_info": {
        "shop_order_id": ORDER,
        "order_flag": 0,
        "related_order_info": [
            {
                "sku_order_id": "4835804142146756442",
                "order_status": 3,
                "pay_amount": 2599,
                "post_amount": 500,
                "tax_amount": 1,
                "price": 1299,
                "promotion_pay_amount": 300,
                "aftersale_pay_amount": 1999,
                "aftersale_post_amount": 500,
                "aftersale_tax_amount": 1,
                "item_num": 2,
                "aftersale_item_num": 2,
                "create_time": 1626700000,
                "is_oversea_order": 0,
                "product_id": 3473196049974326153,
                "product_name": "棉质短袖T恤",
                "product_image": "https://example.invalid/p.jpg",
                "shop_sku_code": "TS-RED-L",
                "sku_spec": [{"name": "颜色", "value": "红"}],
                "tags": [],
                "logistics_code": "YT9678566151072",
                "logistics_company_name": "",
                "given_sku_order_ids": [],
            }
        ],
    },
    "text_part": {
        "aftersale_status_text": "待商家收货",
        "aftersale_type_text": "退货退款",
        "aftersale_refund_type_text": "原路退款",
        "logistics_text": "已发货",
        "return_logistics_text": "买家已寄出",
        "reason_text": "不喜欢/不想要",
        "bad_item_text": "",
        "arbitrate_status_text": "待商家举证",
    },
    "seller_logs": [
        {"content": "已联系买家", "op_name": "小王", "create_time": "2021-07-20 12:00:00", "star": 0},
        {"content": "等退货", "op_name": "小李", "create_time": "2021-07-21 12:00:00", "star": 5},
    ],
}


def item(**info: Any) -> dict[str, Any]:
    """An item of `afterSale.List`, with other fields in its `aftersale_info`."""
    made = copy.deepcopy(_ITEM)
    made["aftersale_info"] |= info
    return made
