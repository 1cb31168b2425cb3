"""The address book and the texts to buyers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from models.desk import addresses, templates
from models.desk.desk import Desk
from models.desk.notices.preview import preview
from models.desk.notices.provider import ByHand
from models.desk.smstext import PLACES, values_for
from models.domain.book import Address, SmsTemplate
from models.domain.errors import UserError
from tests.factory import make_case, make_return
from tests.unit.desk.helpers import take

FULL = Address(label="仓", receiver="仓库", phone="13800138000", region="浙江省杭州市", detail="示例路 1 号")


def test_an_address_is_kept_changed_and_forgotten(desk: Desk) -> None:
    number = addresses.save(desk, FULL)
    addresses.save(desk, replace(FULL, id=number, detail="示例路 2 号", is_default=True))
    assert addresses.listed(desk) == [replace(FULL, id=number, detail="示例路 2 号", is_default=True, place=1)]
    addresses.remove(desk, number)
    assert addresses.listed(desk) == []


@pytest.mark.parametrize("part", ["receiver", "phone", "region", "detail"])
def test_an_address_has_everything_a_parcel_needs(desk: Desk, part: str) -> None:
    blank: dict[str, Any] = {part: "  "}
    with pytest.raises(UserError, match="missing"):
        addresses.save(desk, replace(FULL, **blank))
    assert addresses.listed(desk) == []
    assert len(addresses.lacks(Address(label="", receiver="", phone="", region="", detail=""))) == 4
    assert addresses.lacks(FULL) == []


@pytest.mark.parametrize(
    ("template", "sentence"),
    [
        (SmsTemplate(name="", action="remind", body="x"), "needs a name and a text"),
        (SmsTemplate(name="x", action="remind", body=" "), "needs a name and a text"),
        (SmsTemplate(name="x", action="remind", body="${phone}"), "no “phone” to fill in"),
    ],
)
def test_a_text_that_could_not_be_written_is_not_kept(desk: Desk, template: SmsTemplate, sentence: str) -> None:
    before = templates.listed(desk)
    with pytest.raises(UserError, match=sentence):
        templates.save(desk, template)
    assert templates.listed(desk) == before


def test_all_places_can_be_used_and_are_filled(desk: Desk) -> None:
    case = make_return()
    take(desk, [case])
    body = "".join(f"[${{{place}}}]" for place in PLACES)
    templates.save(desk, SmsTemplate(name="全", action="remind", body=body))
    shown = preview(ByHand(body), body, templates.values(desk, case.aftersale_id, FULL))
    assert shown.lacking == ()
    assert shown.text == (
        f"[{case.order_id}][{case.aftersale_id}][陶瓷保温杯 500ml][129.00][11-24 08:00]"
        "[仓库 13800138000 浙江省杭州市示例路 1 号][本店]"
    )
    assert shown.parts == 2


def test_a_preview_says_what_is_lacking() -> None:
    values = values_for(make_case(deadline_at=None), None, "本店")
    for place in ("deadline", "address"):
        body = f"请于${{{place}}}"
        shown = preview(ByHand(body), body, values)
        assert [f"needs “{place}”" in str(lack) for lack in shown.lacking] == [True]
        assert shown.text == body
    assert "does not exist" in str(preview(ByHand("${nope}"), "${nope}", values).lacking[0])


def test_buyers_read_china_time() -> None:
    assert values_for(make_case(), None, "")["deadline"] == "11-24 08:00"
