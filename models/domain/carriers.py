"""Shipping companies: what a shop can choose from, and what their numbers look like.

The codes here are those seen on the platform (doudian.md 2.6), for shops without an
API; the platform's own list comes with the API. A guess is only ever a proposal.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from models.domain.text import QT_TRANSLATE_NOOP, Text


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


@dataclass(frozen=True, slots=True)
class Companies:
    """What a shop can choose from, most used first."""

    listed: tuple[Carrier, ...] = CARRIERS
    closed: bool = False
    """Whether the platform takes no other: the list is its own."""

    def code_of(self, text: str) -> str:
        """The code of a company by its name or code; what was typed where no company is called so."""
        text = text.strip()
        return next((one.code for one in self.listed if text in (one.name, one.code)), text)

    def guess(self, waybill: str) -> Carrier | None:
        """The company whose numbers look like this; `None` when none or several do.

        Houses with several services (顺丰速运, 顺丰快运) write one form; of those it is the first, the most used.
        """
        fitting = [one for one in self.listed if one.form is not None and one.form.fullmatch(waybill)]
        return fitting[0] if len({one.form for one in fitting}) == 1 else None

    def why_not(self, company: str) -> Text | None:
        """Why the platform would not take this company; `None` when it would, or when nothing is chosen yet."""
        if not self.closed or not company or any(one.code == company for one in self.listed):
            return None
        source = QT_TRANSLATE_NOOP(
            "models", "The platform knows no shipping company “{company}”. Choose one of its list."
        )
        return Text(source, {"company": company})


def guess_carrier(waybill: str) -> Carrier | None:
    """The one company of `CARRIERS` whose numbers look like this; `None` when none or several do."""
    return Companies().guess(waybill)


def as_named(code: str, name: str) -> Carrier:
    """A company as the platform lists it, with the form of its numbers where its code or its name gives that away."""
    known = CARRIER_BY_CODE.get(code) or next((one for one in CARRIERS if one.name[:2] == name[:2]), None)
    return Carrier(code, name, known.form if known else None)
