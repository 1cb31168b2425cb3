"""The platform's numbers of places."""

from __future__ import annotations

from typing import Any

import pytest

from models.domain.area import Area
from models.doudian.areas import areas_of, provinces
from models.doudian.pacer import Urgency
from models.doudian.refusals import RefusedError
from tests.unit.doudian.platform import answering

HENAN: dict[str, Any] = {
    "code": 41,
    "father_code": 8,
    "name": "河南省",
    "level": "Province",
    "sub_districts": [
        {
            "code": "410500",
            "name": "安阳市",
            "sub_districts": [
                {"code": 410522, "name": "安阳县", "sub_districts": [{"code": 410522107, "name": "伦掌镇"}]},
                {"code": 410523, "name": "汤阴县", "sub_districts": None},
                {"name": "没有编号"},
            ],
        }
    ],
}
ANYANG = (
    Area(
        410500,
        "安阳市",
        (Area(410522, "安阳县", (Area(410522107, "伦掌镇"),)), Area(410523, "汤阴县")),
    ),
)


@pytest.mark.parametrize("wrap", [lambda data: data, lambda data: {"data": data}])
def test_both_shapes_that_the_sdks_have(wrap: Any) -> None:
    platform = answering(wrap([{"province_id": 41, "province": "河南省"}, {"province_id": 42}, None]), wrap([HENAN]))
    assert provinces(platform) == (Area(41, "河南省"),)
    assert areas_of(platform, 41) == ANYANG
    first, second = platform.calls
    assert (first.method, first.parameters, first.urgency) == ("address.getProvince", {}, Urgency.STAFF)
    assert (second.method, second.parameters) == ("address.getAreasByProvince", {"province_id": 41})


def test_cities_without_their_province_around_them() -> None:
    assert areas_of(answering(HENAN["sub_districts"]), 41) == ANYANG


@pytest.mark.parametrize("data", [None, [], {}, {"data": "x"}, [{"province": "无"}], "x"])
def test_an_answer_without_places_is_none(data: Any) -> None:
    with pytest.raises(RefusedError):
        provinces(answering(data))
    with pytest.raises(RefusedError):
        areas_of(answering(data), 41)
