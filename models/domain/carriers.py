"""Shipping companies a shop without an API can choose from, and what their numbers look like.

Codes are those seen on the platform (doudian.md 2.6); its own list comes with the
API. A guess is only ever a proposal.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Carrier:
    """A shipping company. `form` recognises its waybill numbers, `None` where too many look alike."""

    code: str
    name: str
    form: re.Pattern[str] | None = None


CARRIERS: tuple[Carrier, ...] = (
    Carrier("shunfeng", "顺丰速运", re.compile(r"SF\d{10,15}")),
    Carrier("yuantong", "圆通快递", re.compile(r"YT\d{10,18}")),
    Carrier("zhongtong", "中通快递", re.compile(r"(7[3-9]|ZT)\d{10,14}")),
    Carrier("shentong", "申通快递", re.compile(r"(STO|77|22)\d{10,13}")),
    Carrier("yunda", "韵达快递", re.compile(r"(YD|4[36])\d{11,13}")),
    Carrier("jtexpress", "极兔速递", re.compile(r"JT\d{10,15}")),
    Carrier("jd", "京东物流", re.compile(r"JD[A-Z0-9]{10,16}")),
    Carrier("ems", "EMS", re.compile(r"E[A-Z]\d{9}CN")),
    Carrier("youzhengguonei", "邮政快递包裹", re.compile(r"9\d{12}")),
    Carrier("debangwuliu", "德邦快递", re.compile(r"DPK?\d{9,14}")),
)
CARRIER_BY_CODE = {carrier.code: carrier for carrier in CARRIERS}

_WAYBILL = re.compile(r"[A-Z0-9][A-Z0-9-]{6,31}")


def clean_waybill(text: str) -> str:
    """A waybill number as typed, pasted or scanned: no blanks, capitals, half-width signs."""
    return "".join(unicodedata.normalize("NFKC", text).split()).upper()


def is_waybill(text: str) -> bool:
    """Whether a cleaned text has the form of a waybill number: 7 to 32 letters, digits or dashes, with a digit."""
    return _WAYBILL.fullmatch(text) is not None and any(c.isdigit() for c in text)


def guess_carrier(waybill: str) -> Carrier | None:
    """The one company whose numbers look like this; `None` when none or several do."""
    fitting = [c for c in CARRIERS if c.form is not None and c.form.fullmatch(waybill)]
    return fitting[0] if len(fitting) == 1 else None
