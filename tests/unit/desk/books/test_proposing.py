"""Which return address is proposed, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.desk import addresses, todo
from models.desk.books import rules
from models.desk.books.proposing import Proposal, Why, proposed
from models.desk.desk import Desk
from models.domain.address_rule import AddressRule, RuleKind
from models.domain.aftersale import AfterSale
from models.domain.book import Address
from models.domain.errors import UserError
from tests.factory import make_return
from tests.unit.desk.helpers import decide, take

FULL = Address(label="仓", receiver="仓库", phone="13800138000", region="浙江省杭州市", detail="示例路 1 号")


@pytest.fixture
def book(desk: Desk) -> list[Address]:
    """Three addresses, the first of which is the default."""
    for number in (1, 2, 3):
        addresses.save(desk, replace(FULL, label=f"{number}仓", detail=f"示例路 {number} 号"))
    return addresses.listed(desk)


@pytest.fixture
def case(desk: Desk) -> AfterSale:
    return keep(desk, product_id="3301")


def keep(desk: Desk, **parts: str) -> AfterSale:
    case = make_return(**parts)
    take(desk, [case])
    return case


def ask(desk: Desk, case: AfterSale, usable: list[Address]) -> Proposal | None:
    with desk.store.reading() as session:
        return proposed(session, case, usable)


def rule(address: Address, kind: RuleKind, word: str) -> AddressRule:
    return AddressRule(shop_id=address.shop_id, kind=kind, word=word, address_id=address.id)


def test_the_default_where_nothing_else_is_known(desk: Desk, case: AfterSale, book: list[Address]) -> None:
    found = ask(desk, case, book)
    assert found == Proposal(book[0], Why.DEFAULT)
    assert "default" in str(found.text)


def test_the_first_that_can_be_used_where_the_default_cannot(desk: Desk, case: AfterSale, book: list[Address]) -> None:
    assert ask(desk, case, book[1:]) == Proposal(book[1], Why.FIRST)
    assert ask(desk, case, []) is None


def test_the_one_used_last_for_this_product(desk: Desk, case: AfterSale, book: list[Address]) -> None:
    for address in (book[1], book[2]):
        decide(desk, keep(desk, product_id="3301"), "agree_return", address_id=address.id, sms_text="请寄回")
    decide(desk, keep(desk, product_id="9999"), "agree_return", address_id=book[0].id, sms_text="请寄回")
    assert ask(desk, case, book) == Proposal(book[2], Why.LAST)
    assert ask(desk, case, book[:2]) == Proposal(book[1], Why.LAST), "the newest that can be used"


def test_what_was_taken_back_tells_nothing(desk: Desk, case: AfterSale, book: list[Address]) -> None:
    made = decide(desk, keep(desk, product_id="3301"), "agree_return", address_id=book[2].id, sms_text="请寄回")
    todo.withdraw(desk, made.id, "小王")
    assert ask(desk, case, book) == Proposal(book[0], Why.DEFAULT)


def test_a_product_without_a_number_was_never_used_before(desk: Desk, book: list[Address]) -> None:
    decide(desk, keep(desk), "agree_return", address_id=book[2].id, sms_text="请寄回")
    assert ask(desk, keep(desk), book) == Proposal(book[0], Why.DEFAULT)


def test_a_rule_goes_before_what_was_done_last(desk: Desk, case: AfterSale, book: list[Address]) -> None:
    decide(desk, keep(desk, product_id="3301"), "agree_return", address_id=book[2].id, sms_text="请寄回")
    addresses.save(desk, book[1], [rule(book[1], RuleKind.PRODUCT, "保温杯")])
    found = ask(desk, case, book)
    assert found == Proposal(book[1], Why.PRODUCT, "保温杯")
    assert "保温杯" in str(found.text)
    assert ask(desk, case, [book[0], book[2]]) == Proposal(book[2], Why.LAST), "its address cannot be used"


def test_the_more_exact_rule_wins(desk: Desk, case: AfterSale, book: list[Address]) -> None:
    addresses.save(desk, book[0], [rule(book[0], RuleKind.REASON, case.reason)])
    assert ask(desk, case, book) == Proposal(book[0], Why.REASON, case.reason)
    addresses.save(desk, book[1], [rule(book[1], RuleKind.PRODUCT, "杯")])
    assert ask(desk, case, book) == Proposal(book[1], Why.PRODUCT, "杯")
    addresses.save(desk, book[2], [rule(book[2], RuleKind.PRODUCT, "保温杯")])
    assert ask(desk, case, book) == Proposal(book[2], Why.PRODUCT, "保温杯")
    addresses.save(desk, book[0], [rule(book[0], RuleKind.PRODUCT, "3301")])
    assert ask(desk, case, book) == Proposal(book[0], Why.PRODUCT, "3301")


def test_a_word_belongs_to_one_address(desk: Desk, book: list[Address]) -> None:
    addresses.save(desk, book[0], [rule(book[0], RuleKind.PRODUCT, "Cup")])
    with pytest.raises(UserError, match="“CUP” is a rule of the address “1仓” already"):
        addresses.save(desk, book[1], [rule(book[1], RuleKind.PRODUCT, "CUP")])
    addresses.save(desk, book[1], [rule(book[1], RuleKind.REASON, "CUP")])
    assert [(one.kind, one.word) for one in rules.listed(desk, 1)] == [
        (RuleKind.PRODUCT, "Cup"),
        (RuleKind.REASON, "CUP"),
    ]


def test_rules_as_somebody_writes_them(desk: Desk, book: list[Address]) -> None:
    made = rules.made(1, " 保温杯 \n\n保温杯\n3301", "质量  问题\n")
    assert [(one.kind, one.word) for one in made] == [
        (RuleKind.PRODUCT, "保温杯"),
        (RuleKind.PRODUCT, "3301"),
        (RuleKind.REASON, "质量 问题"),
    ]
    addresses.save(desk, book[1], made)
    kept = rules.listed(desk, 1)
    assert rules.written(kept, book[1].id, RuleKind.PRODUCT) == "保温杯\n3301"
    assert rules.written(kept, book[0].id, RuleKind.PRODUCT) == ""


def test_rules_go_with_their_address_and_stay_when_nothing_is_said(desk: Desk, book: list[Address]) -> None:
    addresses.save(desk, book[1], rules.made(1, "杯", ""))
    addresses.save(desk, replace(book[1], label="新名"))
    assert len(rules.listed(desk, 1)) == 1
    addresses.remove(desk, book[1].id)
    assert rules.listed(desk, 1) == []
