"""How texts read and what they cost: what is shown is what is sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.desk.notices.hours import china_time, is_night
from models.desk.notices.places import place_of, proposed
from models.desk.notices.platform_texts import platform_text
from models.desk.notices.preview import preview
from models.desk.notices.provider import ByHand, PlatformTexts, account_of, provider_of, status_words
from models.domain.book import Shop, ShopKind, SmsTemplate, TemplateStatus
from models.domain.errors import UserError

SHOP = Shop(id=2, name="小店", kind=ShopKind.API, platform_id="11", sms_sign="小店")
TEMPLATE = SmsTemplate(
    id=5,
    name="催寄回",
    action="remind",
    body="请在 ${deadline} 前寄回，单号${order}，${note}",
    shop_id=2,
    platform_id="ST_1",
    status=TemplateStatus.OPEN,
)
KNOWN = {"deadline": "11-24 08:00", "order_id": "692", "address": "杭州"}


def test_the_platform_sends_its_own_and_people_all_others() -> None:
    assert isinstance(provider_of(SHOP, TEMPLATE), PlatformTexts)
    assert isinstance(provider_of(SHOP, replace(TEMPLATE, platform_id="")), ByHand)
    assert isinstance(provider_of(replace(SHOP, kind=ShopKind.HAND), TEMPLATE), ByHand)


def test_the_account_is_the_shops_own_number_unless_another_was_entered() -> None:
    assert account_of(SHOP) == "11"
    assert account_of(replace(SHOP, sms_account="7a")) == "7a"


def test_what_a_variable_means_is_proposed_from_the_case() -> None:
    assert proposed(TEMPLATE.body, KNOWN) == {"deadline": "11-24 08:00", "order": "692", "note": ""}
    assert [place_of(name) for name in ("Order", "address", "text", "")] == ["order_id", "address", None, None]


def test_what_is_shown_is_what_is_sent_byte_for_byte() -> None:
    values = {**proposed(TEMPLATE.body, KNOWN), "note": "谢谢 "}
    shown = preview(provider_of(SHOP, TEMPLATE), TEMPLATE.body, values)
    made = platform_text(SHOP, TEMPLATE, values)
    assert shown.text.encode() == made.text.encode() == "【小店】请在 11-24 08:00 前寄回，单号692，谢谢 ".encode()
    assert (shown.parts, shown.lacking) == (1, ())
    assert (made.sign, made.template_id, made.values) == ("小店", "ST_1", values)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(["deadline", "order", "note"]), st.text(min_size=1), min_size=3))
def test_whatever_is_filled_in_reads_the_same_before_and_after(values: dict[str, str]) -> None:
    shown = preview(provider_of(SHOP, TEMPLATE), TEMPLATE.body, values)
    if shown.lacking:
        with pytest.raises(UserError):
            platform_text(SHOP, TEMPLATE, values)
    else:
        assert platform_text(SHOP, TEMPLATE, values).text == shown.text


@pytest.mark.parametrize(("length", "parts"), [(66, 1), (67, 2), (130, 2), (131, 3)])
def test_the_sign_is_counted_and_paid_for(length: int, parts: int) -> None:
    template = replace(TEMPLATE, body="${note}")
    shown = preview(provider_of(SHOP, template), template.body, {"note": "字" * length})
    assert (len(shown.text), shown.parts) == (length + 4, parts)


def test_each_missing_variable_is_named_and_nothing_is_made() -> None:
    shown = preview(provider_of(SHOP, TEMPLATE), TEMPLATE.body, {"deadline": "", "order": "692", "note": "  "})
    assert [str(lack) for lack in shown.lacking] == [
        "“deadline” is missing in the SMS text.",
        "“note” is missing in the SMS text.",
    ]
    assert shown.text == "【小店】" + TEMPLATE.body
    with pytest.raises(UserError, match="“note” is missing"):
        platform_text(SHOP, TEMPLATE, KNOWN)


def test_values_that_no_variable_asks_for_are_not_sent() -> None:
    values = platform_text(SHOP, TEMPLATE, {**KNOWN, "note": "谢谢", "phone": "13800000001"}).values
    assert values == {"deadline": "11-24 08:00", "order": "692", "note": "谢谢"}


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (TemplateStatus.IN_REVIEW, "in review"),
        (TemplateStatus.REFUSED, "refused"),
        (TemplateStatus.CLOSED, "closed"),
        (TemplateStatus(9), "status 9"),
        (None, "status –"),
    ],
)
def test_a_template_that_is_not_open_is_named_and_sends_nothing(status: TemplateStatus | None, words: str) -> None:
    template = replace(TEMPLATE, status=status)
    assert str(status_words(template)) == words
    values = {**KNOWN, "order": "1", "note": "x"}
    (lack,) = preview(provider_of(SHOP, template), template.body, values).lacking
    assert str(lack) == f"The template “催寄回” is not open on the platform: {words}."
    with pytest.raises(UserError, match="not open on the platform"):
        platform_text(SHOP, template, values)


def test_without_a_sign_nothing_is_sent() -> None:
    unsigned = replace(SHOP, sms_sign="")
    values = {**KNOWN, "order": "1", "note": "x"}
    (lack,) = preview(provider_of(unsigned, TEMPLATE), TEMPLATE.body, values).lacking
    assert "no SMS sign" in str(lack)
    with pytest.raises(UserError, match="no SMS sign"):
        platform_text(unsigned, TEMPLATE, values)


def test_a_text_written_here_is_none_of_the_platforms() -> None:
    with pytest.raises(UserError, match="no template of the platform"):
        platform_text(SHOP, replace(TEMPLATE, platform_id=""), KNOWN)


@pytest.mark.parametrize(("hour", "night"), [(12, False), (13, True), (23, True), (0, False), (1, False)])
def test_night_is_the_buyers(hour: int, night: bool) -> None:
    """UTC: 13 is nine in the evening in China, 0 is eight in the morning."""
    assert is_night(datetime(2026, 11, 23, hour, 0, tzinfo=UTC)) is night


def test_the_minute_before_the_night_ends() -> None:
    at = datetime(2026, 11, 22, 23, 59, tzinfo=UTC)
    assert (is_night(at), china_time(at)) == (True, "07:59")
