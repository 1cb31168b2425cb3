"""A new return address, added on the platform where the shop has a line to it and the application may do it.

A lost answer is never asked for again blindly: the platform's list is read before each try and after each doubt, so
that no address is made twice.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from models.desk import addresses
from models.desk.desk import Desk
from models.domain.address_rule import AddressRule
from models.domain.area import Area
from models.domain.book import Address
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian import areas
from models.doudian.addresses import (
    LANDLINE,
    LONGEST_REMARK,
    MOBILE,
    NewAddress,
    PlatformAddress,
    address_list,
    create_address,
)
from models.doudian.caller import Caller
from models.doudian.kinds import Remedy
from models.doudian.pacer import Urgency
from models.doudian.refusals import RefusedError
from models.doudian.waiting import pause
from models.store import addresses as kept

if TYPE_CHECKING:
    from models.desk.ledger.lines import Lines

LOOKS = (0.0, 3.0)
"""After a lost answer the list is read after so many seconds each: the request may still be worked on."""
_log = logging.getLogger(__name__)
_MOBILE = re.compile(r"1[3-9][0-9]{9}")
_LANDLINE = re.compile(r"[0-9][0-9-]{5,18}[0-9]")

LOCAL_ONLY = QT_TRANSLATE_NOOP(
    "models",
    "The application may not add addresses on the platform, so this one is kept here only and cannot be sent with a "
    "decision. Add it in the back office and read the shop again (F5): then it can be chosen. The platform's answer: "
    "{answer}",
)
_NOT_THERE = QT_TRANSLATE_NOOP(
    "models",
    "The platform's answer was lost ({answer}). Its address list was read again and does not have the address. Save it "
    "once more.",
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "models",
    "The platform's answer was lost ({answer}), and its address list cannot be read now. Nobody can say yet whether "
    "the address is there. Save it again when there is a line: the list is read before anything is added.",
)


@dataclass(frozen=True, slots=True)
class Created:
    """An address that is kept now."""

    address_id: int
    only_here: Text | None = None
    """Why the platform does not know it, and what helps; `None` where it does or need not."""


@dataclass(frozen=True, slots=True)
class PlatformBook:
    """A shop's address book on the platform, as a form needs it. Everything here waits for the network."""

    desk: Desk
    lines: Lines
    shop_id: int

    def provinces(self, cancel: CancelToken | None = None) -> tuple[Area, ...]:
        """The provinces that the platform knows. Raises UserError when it cannot be asked."""
        return areas.provinces(self.lines.of(self.shop_id).client, cancel=cancel)

    def areas_of(self, province_id: int, cancel: CancelToken | None = None) -> tuple[Area, ...]:
        """The cities of a province, with their districts and streets. Raises UserError when it cannot be asked."""
        return areas.areas_of(self.lines.of(self.shop_id).client, province_id, cancel=cancel)

    def create(
        self,
        address: Address,
        place: Sequence[Area],
        rules: Sequence[AddressRule] | None = None,
        cancel: CancelToken | None = None,
    ) -> Created:
        """Add an address on the platform and keep it here; where the application may not, keep it here only.

        Raises:
            UserError: something is missing, the platform refuses, or nobody can say whether the address is there.
        """
        address = replace(address, shop_id=self.shop_id)
        lack = next(iter(lacks(address, place)), None)
        if lack is not None:
            raise UserError(lack)
        try:
            platform_id = _added(self.lines.of(self.shop_id).client, address, place, cancel)
        except RefusedError as error:
            if error.refusal.remedy is not Remedy.BACK_OFFICE:
                raise
            _log.info("shop %s may not add addresses: %s", self.shop_id, error.refusal.code)
            why = Text(LOCAL_ONLY, {"answer": error.refusal.code})
            return Created(addresses.save(self.desk, address, rules), why)
        return Created(_keep(self.desk, replace(address, platform_id=platform_id), rules))


def lacks(address: Address, place: Sequence[Area]) -> list[Text]:
    """What has to be mended before the platform can be given the address, one sentence each."""
    found = (lack_of(field, address, place) for field in ("phone", "region", "label"))
    return [*addresses.lacks(address), *(lack for lack in found if lack is not None)]


def lack_of(field: str, address: Address, place: Sequence[Area]) -> Text | None:
    """What the platform would not take of one field that says something; `None` when nothing is wrong."""
    phone = address.phone.strip()
    if field == "phone" and phone and link_type(phone) is None:
        return Text(
            QT_TRANSLATE_NOOP(
                "models", "The phone number does not look like one: 11 digits, or a landline such as 0571-88880000."
            )
        )
    if field == "region" and not is_whole(place):
        return Text(QT_TRANSLATE_NOOP("models", "Choose province, city, district and street from the lists."))
    if field == "label" and len(address.label.strip()) > LONGEST_REMARK:
        source = QT_TRANSLATE_NOOP("models", "The name is longer than {most} characters. Shorten it.")
        return Text(source, {"most": LONGEST_REMARK})
    return None


def is_whole(place: Sequence[Area]) -> bool:
    """Whether a way down the places reaches their end: a street, or a place with nothing in it."""
    return bool(place) and (len(place) == areas.DEPTH or (len(place) > 1 and not place[-1].within))


def link_type(phone: str) -> int | None:
    """The kind of number that the platform calls `link_type`; `None` for what is none. Landlines are ASSUMED."""
    if _MOBILE.fullmatch(phone):
        return MOBILE
    return LANDLINE if _LANDLINE.fullmatch(phone) else None


def _added(client: Caller, address: Address, place: Sequence[Area], cancel: CancelToken | None) -> str:
    """The platform's id of the address, which is added unless it is there already."""
    before = address_list(client, urgency=Urgency.STAFF, cancel=cancel)
    twin = next((one for one in before if _is_twin(one, address)), None)
    if twin is not None:
        return twin.address_id
    try:
        return create_address(client, _new(address, place), cancel=cancel)
    except RefusedError as error:
        if not error.refusal.may_have_acted:
            raise
        return _found_after_all(client, address, before, error)


def _found_after_all(client: Caller, address: Address, before: Sequence[PlatformAddress], lost: RefusedError) -> str:
    """The id of an address whose creation nobody answered for. Raises UserError when it is not there, or unknown.

    It cannot be called off: what became of it has to be known.
    """
    answer = {"answer": lost.refusal.code}
    known = {one.address_id for one in before}
    for seconds in LOOKS:
        pause(seconds, None)
        try:
            now = address_list(client, urgency=Urgency.STAFF)
        except RefusedError as error:
            raise UserError(Text(_UNKNOWN, answer)) from error
        fresh = (one for one in now if one.address_id not in known)
        found = next((one for one in fresh if (one.receiver, one.detail) == _as_sent(address)), None)
        if found is not None:
            return found.address_id
    raise UserError(Text(_NOT_THERE, answer))


def _is_twin(one: PlatformAddress, address: Address) -> bool:
    return (one.receiver, one.detail) == _as_sent(address) and one.region == address.region


def _as_sent(address: Address) -> tuple[str, str]:
    return address.receiver.strip(), address.detail.strip()


def _new(address: Address, place: Sequence[Area]) -> NewAddress:
    """As the platform wants it. A place that has no streets goes without one, which is ASSUMED to be 0."""
    codes = [*(area.code for area in place), *[0] * areas.DEPTH][: areas.DEPTH]
    phone = address.phone.strip()
    kind = link_type(phone)
    name, detail = _as_sent(address)
    return NewAddress(
        name=name,
        detail=detail,
        province_id=codes[0],
        city_id=codes[1],
        town_id=codes[2],
        street_id=codes[3],
        mobile=phone if kind == MOBILE else "",
        fixed_phone="" if kind == MOBILE else phone,
        link_type=MOBILE if kind is None else kind,
        remark=address.label.strip(),
    )


def _keep(desk: Desk, address: Address, rules: Sequence[AddressRule] | None) -> int:
    """Keep one that the platform knows; the same row where a reading of the shop brought it meanwhile."""
    with desk.store.writing() as session:
        book = kept.listed(session, address.shop_id)
        here = next((one for one in book if one.platform_id == address.platform_id), None)
        if here is not None:
            address = replace(address, id=here.id)
        return addresses.keep(session, address, rules)
