"""Pictures and their check."""

from __future__ import annotations

import pytest

from models.domain.cancel import CancelToken
from models.domain.errors import CancelledError, UserError
from models.doudian.materials import WAITS, Audit, Material, material_detail, passed_image, upload_image
from models.doudian.pacer import Urgency
from models.doudian.refusals import RefusedError
from tests.unit.doudian.platform import answering

URL = "https://example.invalid/1.jpg"
WAITING = Material("9", Audit.WAITING)


def info(status: object, **more: object) -> dict[str, object]:
    return {"material_info": {"material_id": "9", "audit_status": status} | more}


def test_a_picture_is_handed_over() -> None:
    platform = answering({"material_id": 9, "folder_id": "0", "is_new": True, "audit_status": 1})
    assert upload_image(platform, "外" * 60, url=URL) == WAITING
    call = platform.calls[0]
    assert (call.method, call.urgency, call.changes) == ("material.uploadImageSync", Urgency.STAFF, True)
    assert call.parameters == {"folder_id": "0", "material_name": "外" * 50, "url": URL, "need_distinct": True}


@pytest.mark.parametrize("where", [{}, {"url": URL, "file_uri": "x"}])
def test_one_place_to_fetch_it_from(where: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="either"):
        upload_image(answering({}), "a", **where)


def test_it_is_asked_for_until_it_has_passed() -> None:
    waited: list[float] = []
    platform = answering(info("2"), info(3), info("3", byte_url=URL))
    assert passed_image(platform, WAITING, sleep=waited.append) == URL
    assert [call.method for call in platform.calls] == ["material.queryMaterialDetail"] * 3
    assert platform.calls[0].parameters == {"material_id": "9"}
    assert sum(waited) == sum(WAITS[:3])


def test_one_that_has_passed_already_is_not_asked_for() -> None:
    assert passed_image(answering(), Material("9", Audit.PASSED, URL)) == URL


def test_one_that_is_refused() -> None:
    with pytest.raises(UserError, match=r"Choose another one\. 含二维码"):
        passed_image(answering(info(4, audit_reject_desc="含二维码")), WAITING, sleep=lambda _: None)


def test_one_that_is_never_decided_on() -> None:
    with pytest.raises(UserError, match="still checking"):
        passed_image(answering(info(2)), WAITING, sleep=lambda _: None)


def test_waiting_can_be_stopped() -> None:
    cancel = CancelToken()
    with pytest.raises(CancelledError):
        passed_image(answering(info(2)), WAITING, cancel=cancel, sleep=lambda _: cancel.cancel())


def test_odd_answers() -> None:
    assert int(material_detail(answering(info(9, byte_url="file:///x")), "9").audit) == 9
    assert material_detail(answering(info(None)), "9").audit is Audit.NOT_MAPPED
    with pytest.raises(RefusedError):
        material_detail(answering({"material_info": None}), "9")
