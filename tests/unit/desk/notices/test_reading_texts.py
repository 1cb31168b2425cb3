"""The platform's templates and its sign stand beside what was written here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from models.desk import shops, templates
from models.desk.desk import Desk
from models.desk.sync.rounds import RoundReport
from models.domain.book import Shop, SmsTemplate, TemplateStatus
from models.simulator.methods import sms
from models.simulator.simulator import Simulator
from models.store import shops as stored_shops
from models.store import templates as stored_templates

Sync = Callable[..., RoundReport]


def platforms(desk: Desk) -> dict[str, SmsTemplate]:
    return {one.platform_id: one for one in templates.listed(desk) if one.platform_id}


def sign(desk: Desk, shop: Shop, words: str) -> None:
    with desk.store.writing() as session:
        stored_shops.save(session, replace(shop, sms_sign=words))


def test_templates_come_with_status_shop_and_what_they_are_for(desk: Desk, shop: Shop, sync: Sync) -> None:
    own = templates.listed(desk)
    assert sync().texts_changed
    found = platforms(desk)
    assert {number: (one.action, one.status, one.shop_id) for number, one in found.items()} == {
        "ST_80001": ("agree_return", TemplateStatus.OPEN, shop.id),
        "ST_80002": ("remind", TemplateStatus.OPEN, shop.id),
        "ST_80003": ("", TemplateStatus.OPEN, shop.id),
        "ST_80004": ("", TemplateStatus.IN_REVIEW, shop.id),
    }
    assert found["ST_80002"].body == sms.TEMPLATES[1].content
    assert [one for one in templates.listed(desk) if not one.platform_id] == own
    assert not sync(check=True).texts_changed


def test_the_sign_that_needs_no_review_becomes_the_shops(
    desk: Desk, running: Simulator, shop: Shop, sync: Sync
) -> None:
    sync()
    assert shops.by_name(desk, shop.name).sms_sign == running.settings.shop_name


def test_a_sign_that_is_of_no_use_gives_way(desk: Desk, running: Simulator, shop: Shop, sync: Sync) -> None:
    sync()
    sign(desk, shop, "别人的店")
    assert sync(check=True).texts_changed
    assert shops.by_name(desk, shop.name).sms_sign == running.settings.shop_name


def test_name_action_and_place_are_this_desks_own(desk: Desk, shop: Shop, sync: Sync) -> None:
    sync()
    known = platforms(desk)["ST_80003"]
    own = replace(known, name="我的名字", action="remind", place=1)
    with desk.store.writing() as session:
        stored_templates.save(session, replace(own, body="旧的", status=TemplateStatus.CLOSED))
    assert sync(check=True).texts_changed
    assert platforms(desk)["ST_80003"] == replace(own, body=known.body, status=TemplateStatus.OPEN)


def test_what_is_gone_there_goes_here(desk: Desk, shop: Shop, sync: Sync, monkeypatch: pytest.MonkeyPatch) -> None:
    sync()
    monkeypatch.setattr(sms, "TEMPLATES", (*sms.TEMPLATES[1:3], sms.TEMPLATES[3]._replace(status=3)))
    assert sync(check=True).texts_changed
    assert platforms(desk).keys() == {"ST_80002", "ST_80003", "ST_80004"}
    assert platforms(desk)["ST_80004"].status is TemplateStatus.OPEN


@pytest.mark.parametrize("method", ["sms.template.apply_list", "sms.sign.apply_list"])
def test_an_application_without_the_permission_works_on(
    desk: Desk, shop: Shop, sync: Sync, running: Simulator, method: str
) -> None:
    running.forbid(method)
    assert not sync().texts_changed
    assert platforms(desk) == {}
    assert not sync(check=True).texts_changed
