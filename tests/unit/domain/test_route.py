"""How far a parcel has come, by the words of its stations and of the list."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.dossier import Dossier, ParcelSeen
from models.domain.route import CaseParcel, Heading, ParcelState, Station, parcels_of, state_in, state_of
from models.doudian.labels import PARCEL_STATES
from tests.factory import NOW, make_case, make_return

State = ParcelState
TO_BUYER = CaseParcel(heading=Heading.BUYER, waybill="SF1234567")
TO_SHOP = CaseParcel(heading=Heading.SHOP, waybill="SF1234567")


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("快件已由【杭州余杭营业部】揽收", State.ON_ITS_WAY),
        ("快件已发往【杭州转运中心】", State.ON_ITS_WAY),
        ("【目的地营业部】的快递员正在派件，请准备签收", State.BEING_DELIVERED),
        ("快件已被【丰巢快递柜】代收，请及时取件", State.BEING_DELIVERED),
        ("快件待签收，已放驿站", State.BEING_DELIVERED),
        ("快件已签收，签收人：本人", State.SIGNED),
        ("您的快递已经妥投", State.SIGNED),
        ("签收失败，改日派送", State.BEING_DELIVERED),
        ("收件人拒收", State.REFUSED),
        ("客户拒签", State.REFUSED),
        ("收件人拒收，快件将退回", State.COMING_BACK),
        ("拦截成功，原路返还", State.COMING_BACK),
        ("退回件已由商家签收", State.BACK),
        ("", State.UNKNOWN),
        ("天气原因，稍有延误", State.UNKNOWN),
    ],
)
def test_words_of_carriers(words: str, state: State) -> None:
    assert state_in(words) is state


def test_the_four_states_that_the_platform_documents() -> None:
    wanted = {1: State.REFUSED, 2: State.SIGNED, 3: State.COMING_BACK, 4: State.BACK}
    assert {code: state_in(words) for code, words in PARCEL_STATES.items()} == wanted


def stations(*newest_first: State) -> list[Station]:
    return [Station(at=NOW, words="", state=state) for state in newest_first]


@pytest.mark.parametrize(
    ("parcel", "told", "seen", "state"),
    [
        (TO_BUYER, "", [], State.UNKNOWN),
        (TO_BUYER, "", [State.ON_ITS_WAY], State.ON_ITS_WAY),
        (TO_BUYER, "", [State.UNKNOWN, State.ON_ITS_WAY], State.ON_ITS_WAY),
        (TO_BUYER, "", [State.SIGNED, State.BEING_DELIVERED, State.ON_ITS_WAY], State.SIGNED),
        (TO_BUYER, "买家已签收", [State.ON_ITS_WAY], State.SIGNED),
        (TO_BUYER, "买家拒收", [State.COMING_BACK, State.REFUSED], State.COMING_BACK),
        (TO_BUYER, "退回中", [State.ON_ITS_WAY], State.COMING_BACK),
        (TO_BUYER, "", [State.SIGNED, State.COMING_BACK], State.BACK),
        (TO_BUYER, "退回中", [State.SIGNED], State.BACK),
        # refused at first, and brought a second time
        (TO_BUYER, "", [State.SIGNED, State.REFUSED], State.SIGNED),
        (TO_BUYER, "商家已签收", [], State.BACK),
        (TO_SHOP, "", [State.ON_ITS_WAY], State.COMING_BACK),
        (TO_SHOP, "", [State.BEING_DELIVERED], State.COMING_BACK),
        (TO_SHOP, "", [State.SIGNED], State.BACK),
        (TO_SHOP, "", [], State.UNKNOWN),
    ],
)
def test_how_far_it_has_come(parcel: CaseParcel, told: str, seen: list[State], state: State) -> None:
    assert state_of(replace(parcel, told=told), stations(*seen)) is state


def test_the_parcels_of_a_case_the_one_that_matters_first() -> None:
    sent = (ParcelSeen(waybill="SF1", company="顺丰", company_code="shunfeng", at=NOW),)
    sent += (ParcelSeen(waybill="SF2", company="顺丰", company_code="shunfeng", at=NOW),)
    back = ParcelSeen(waybill="YT1", company="圆通", company_code="yuantong", at=NOW)
    dossier = Dossier(read_at=NOW, shipped=sent, returned=back)
    case = make_return(ship_waybill="SF1", ship_state="买家已签收", return_waybill="YT1", return_state="运输中")
    assert [one.waybill for one in parcels_of(case, dossier)] == ["SF1", "SF2", "YT1"]
    assert [one.told for one in parcels_of(case, dossier)] == ["买家已签收", "", "运输中"]
    returned = replace(case, status=AfterSaleStatus.BUYER_RETURNED)
    assert [one.waybill for one in parcels_of(returned, dossier)] == ["YT1", "SF1", "SF2"]


def test_without_a_dossier_the_list_names_the_parcels() -> None:
    case = make_return(ship_waybill="SF1", return_waybill="YT1", return_company="圆通快递")
    sent, back = parcels_of(case, None)
    assert (sent.waybill, sent.heading, sent.company_code) == ("SF1", Heading.BUYER, "")
    assert (back.waybill, back.heading, back.company) == ("YT1", Heading.SHOP, "圆通快递")
    assert parcels_of(make_case(type=AfterSaleType.UNSHIPPED_REFUND), None) == ()
