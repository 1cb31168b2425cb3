from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from models.domain.book import Address, CaseEvent, EvidenceFile, Shop, Side, SmsTemplate
from models.domain.text import Text
from models.store import addresses, casefile, imports, settings, shops, templates, words
from models.store.store import Store
from tests.factory import NOW, make_case
from tests.unit.store.helpers import put, row_id


def make_address(**overrides: object) -> Address:
    parts: dict[str, Any] = {
        "label": "仓",
        "receiver": "仓库",
        "phone": "13800138000",
        "region": "浙江省杭州市",
        "detail": "示例路 1 号",
    }
    return Address(**{**parts, **overrides})


def test_addresses_with_one_default(store: Store) -> None:
    with store.writing() as session:
        first = addresses.save(session, make_address(is_default=True))
        second = addresses.save(session, make_address(label="新仓", is_default=True))
        third = addresses.save(session, make_address(label="旧仓"))
    with store.writing() as session:
        listed = addresses.listed(session, 1)
        assert [(a.id, a.is_default) for a in listed] == [(second, True), (first, False), (third, False)]
        addresses.save(session, replace(listed[2], detail="示例路 2 号"))
        addresses.remove(session, second)
    with store.reading() as session:
        listed = addresses.listed(session, 1)
        assert [a.id for a in listed] == [first, third]
        assert listed[1] == make_address(id=third, label="旧仓", detail="示例路 2 号")


def test_a_default_is_a_shop_s_own_affair(store: Store) -> None:
    with store.writing() as session:
        other = shops.save(session, Shop(id=0, name="二店"))
        addresses.save(session, make_address(is_default=True))
        addresses.save(session, make_address(shop_id=other, is_default=True))
        assert [a.is_default for a in addresses.listed(session, 1)] == [True]
        assert [a.shop_id for a in addresses.listed(session, other)] == [other]
        assert [(s.id, s.name) for s in shops.listed(session)] == [(1, "本店"), (other, "二店")]


def test_templates(store: Store) -> None:
    with store.writing() as session:
        remind = templates.save(session, SmsTemplate(name="提醒", action="remind", body="${order_id}"))
        templates.save(session, SmsTemplate(name="退货", action="agree_return", body="${address}"))
        templates.save(session, SmsTemplate(id=remind, name="提醒寄回", action="remind", body="请寄"))
    with store.writing() as session:
        assert [t.name for t in templates.listed(session)] == ["提醒寄回", "退货"]
        assert templates.listed(session, "remind") == [
            SmsTemplate(id=remind, name="提醒寄回", action="remind", body="请寄")
        ]
        templates.remove(session, remind)
        assert templates.listed(session, "remind") == []


def test_settings_hold_anything_json_can_say(store: Store) -> None:
    value = {"columns": ["a", None, 1.5, True], "名": {"深": []}}
    with store.writing() as session:
        settings.save(session, "k", value)
        settings.save(session, "gone", 1)
        settings.save(session, "gone", None)
    with store.reading() as session:
        assert settings.get(session, "k") == value
        assert settings.get(session, "gone") is None
        assert settings.get(session, "never") is None


def test_a_word_is_taught_over(store: Store) -> None:
    with store.writing() as session:
        words.save(session, "status", "平台处理中", 6)
        words.save(session, "status", "平台处理中", 7)
        words.save(session, "type", "平台处理中", 2)
    with store.reading() as session:
        assert sorted(words.listed(session)) == [("status", "平台处理中", 7), ("type", "平台处理中", 2)]


def test_the_import_with_the_newest_data(store: Store) -> None:
    with store.writing() as session:
        assert imports.newest(session) is None
        for hours in (2, 1, 3):
            at = NOW - timedelta(hours=hours)
            imports.note(session, file_name=f"{hours}.csv", exported_at=at, at=NOW, by="小王", counts={"new": 1})
        assert imports.newest(session) == ("1.csv", NOW - timedelta(hours=1))


def test_files_of_a_case_once_each(store: Store) -> None:
    one, other = make_case(), make_case()
    put(store, [one, other])
    file = EvidenceFile(name="ab.png", title="照片.png", side=Side.BUYER, added_at=NOW, by="小王")
    second = replace(file, name="cd.png", side=Side.SHOP)
    with store.writing() as session:
        casefile.note_evidence(session, row_id(session, one), [file, file])
        casefile.note_evidence(session, row_id(session, one), [file, second])
        casefile.note_evidence(session, row_id(session, other), [file])
    with store.reading() as session:
        assert casefile.evidence(session, row_id(session, one)) == [file, second]
        assert casefile.evidence(session, row_id(session, other)) == [file]


def test_a_timeline_is_in_the_order_of_time(store: Store) -> None:
    case = make_case()
    put(store, [case])
    late = CaseEvent(NOW, Text("late {at}", {"at": NOW}), "小王")
    early = CaseEvent(NOW - timedelta(hours=1), Text("early"))
    with store.writing() as session:
        number = row_id(session, case)
        casefile.add_events(session, [])
        casefile.add_events(session, [(number, late), (number, early)])
    with store.reading() as session:
        assert casefile.events(session, row_id(session, case)) == [early, late]
