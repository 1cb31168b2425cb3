"""The places that the platform knows by number: a handful of provinces, each with its cities, districts and streets.

The numbers are the national ones, as the official SDKs' examples show them (41, 410500, 410522, 410522107).
"""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """A place and what is in it."""

    code: int
    name: str
    within: tuple[Place, ...] = ()


def _streets(district: int, *names: str) -> tuple[Place, ...]:
    return tuple(Place(district * 1000 + number, name) for number, name in enumerate(names, start=1))


def _district(code: int, name: str, *streets: str) -> Place:
    return Place(code, name, _streets(code, *streets))


CHINA: tuple[Place, ...] = (
    Place(
        11,
        "北京市",
        (
            Place(
                110100,
                "北京市",
                (
                    _district(110105, "朝阳区", "三里屯街道", "望京街道", "高碑店地区"),
                    _district(110108, "海淀区", "中关村街道", "上地街道"),
                ),
            ),
        ),
    ),
    Place(
        13,
        "河北省",
        (Place(130600, "保定市", (_district(130684, "高碑店市", "白沟镇", "和平街道"),)),),
    ),
    Place(
        32,
        "江苏省",
        (
            Place(320500, "苏州市", (_district(320509, "吴江区", "盛泽镇", "松陵街道"),)),
            Place(320100, "南京市", (_district(320106, "鼓楼区", "湖南路街道"),)),
        ),
    ),
    Place(
        33,
        "浙江省",
        (
            Place(
                330100,
                "杭州市",
                (
                    _district(330110, "余杭区", "良渚街道", "五常街道", "仓前街道"),
                    _district(330108, "滨江区", "西兴街道", "长河街道"),
                ),
            ),
            Place(330200, "宁波市", (_district(330206, "北仑区", "新碶街道", "大榭街道"),)),
        ),
    ),
    Place(
        44,
        "广东省",
        (
            Place(440300, "深圳市", (_district(440306, "宝安区", "西乡街道", "福永街道"),)),
            Place(441900, "东莞市", (Place(441900003, "东城街道"), Place(441900101, "石碣镇"))),
        ),
    ),
    Place(
        51,
        "四川省",
        (Place(510100, "成都市", (_district(510107, "武侯区", "簇锦街道", "浆洗街街道"),)),),
    ),
)
"""Dongguan has no districts: its towns stand in their place, and nothing is in them."""


def walk(*codes: int) -> list[str] | None:
    """The names of the places on the way down; `None` when one is not in the one before it.

    0 stands for "none" where a place holds nothing.
    """
    names: list[str] = []
    level = CHINA
    for code in codes:
        if code == 0 and not level:
            names.append("")
            continue
        found = next((place for place in level if place.code == code), None)
        if found is None:
            return None
        names.append(found.name)
        level = found.within
    return names
