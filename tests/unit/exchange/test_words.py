"""Words of the export and the codes they stand for."""

from __future__ import annotations

import pytest

from models.domain.codes import AfterSaleStatus, AfterSaleType, ArbitrationStatus
from models.exchange.words import (
    WordKind,
    Words,
    arbitration_of,
    arbitration_word,
    status_word,
    type_word,
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *(("退货退款", 0), ("退货 退款", 0), ("已发货退款", 1), ("已发货仅退款", 1), ("仅退款", 1)),
        *(("未发货退款", 2), ("未发货仅退款", 2), ("换货", 3), ("系统取消", 4), ("用户取消", 5)),
        *(("价保", 6), ("补寄", 7), ("维修", 8), ("新花样", -1), ("", -1)),
    ],
)
def test_types(text: str, code: int) -> None:
    assert Words().type_of(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *(("待商家处理", 6), ("待商家审核", 6), ("待商家同意", 6), ("待买家退货", 7), ("待商家发货", 8)),
        *(("待商家收货", 11), ("买家已退货", 11), ("待商家确认收货", 11), ("待买家收货", 13)),
        *(("同意退款，退款成功", 12), ("同意退款,退款成功", 12), ("退款成功", 12), ("已全额退款", 12)),
        *(("换货成功", 14), ("补寄成功", 14), ("维修成功", 14), ("售后关闭", 28), ("已关闭", 28)),
        *(("商家拒绝，待买家处理", 27), ("商家已拒绝", 27), ("商家二次拒绝", 29), ("平台处理中", -1)),
    ],
)
def test_statuses(text: str, code: int) -> None:
    assert Words().status_of(text) == code


def test_a_taught_word_counts_and_leaves_the_others_alone() -> None:
    words = Words().taught(WordKind.STATUS, "平台 处理中（新）", 6).taught(WordKind.TYPE, "以换代修", 8)
    assert words.status_of("平台处理中(新)") is AfterSaleStatus.AWAITS_REVIEW
    assert words.type_of("以换代修") is AfterSaleType.REPAIR
    assert words.status_of("售后关闭") is AfterSaleStatus.CLOSED
    assert Words().type_of("以换代修") is AfterSaleType.NOT_MAPPED


def test_a_word_may_be_taught_a_code_nobody_knows_and_overrule_a_built_in_one() -> None:
    words = Words().taught(WordKind.STATUS, "退款成功", 99)
    assert words.status_of("退款成功") == 99


def test_arbitration() -> None:
    assert arbitration_of("待商家举证") is ArbitrationStatus.AWAITS_EVIDENCE
    assert arbitration_of("") is ArbitrationStatus.NOT_MAPPED


def test_each_code_is_written_with_a_word_that_reads_back() -> None:
    words = Words()
    for type_ in [AfterSaleType(code) for code in range(9)]:
        assert words.type_of(type_word(type_)) is type_
    for status in [code for code in AfterSaleStatus if code != AfterSaleStatus.NOT_MAPPED and code.known]:
        assert words.status_of(status_word(status)) is status
    for arbitration in [code for code in ArbitrationStatus if code != ArbitrationStatus.NOT_MAPPED and code.known]:
        assert arbitration_of(arbitration_word(arbitration)) is arbitration
    assert type_word(AfterSaleType(99)) == "99"
    assert arbitration_word(ArbitrationStatus.NOT_MAPPED) == ""
