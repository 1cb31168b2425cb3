"""Pictures: the storage's own way of taking bytes, the review, and what is served."""

from __future__ import annotations

import zlib
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.unit.simulator.caller import Told
from tests.unit.simulator.conftest import Shop

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40
OTHER = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40


def place(shop: Shop, suffix: str = ".jpg") -> dict[str, Any]:
    """Where the storage takes the bytes of one picture."""
    asked = {"upload_num": 1, "file_extension": suffix, "biz_type": 1}
    address = shop.caller.call("open.materialToken", asked).data["auth_query"]
    parts = urlsplit(address)
    assert f"{parts.scheme}://{parts.netloc}" == shop.simulator.address
    told = shop.caller.send("GET", f"{parts.path}?{parts.query}").json
    upload = told["Result"]["UploadAddress"]
    assert upload["UploadHosts"] == [parts.netloc]
    return upload["StoreInfos"][0]


def put(shop: Shop, info: dict[str, Any], content: bytes, **headers: str) -> Told:
    sent = {"Authorization": info["Auth"], "Content-CRC32": f"{zlib.crc32(content):x}", **headers}
    connection = shop.caller._connection
    connection.request("PUT", f"/{info['StoreUri']}", content, sent)
    answer = connection.getresponse()
    return Told(answer.status, answer.headers, answer.read())


def stored(shop: Shop, content: bytes, suffix: str = ".jpg") -> str:
    info = place(shop, suffix)
    assert put(shop, info, content).json["success"] == 0
    return info["StoreUri"]


def upload(shop: Shop, **asked: Any) -> Told:
    return shop.caller.call("material.uploadImageSync", {"folder_id": "0", "material_name": "凭证", **asked})


def info(shop: Shop, made: dict[str, Any]) -> dict[str, Any]:
    told = shop.caller.call("material.queryMaterialDetail", {"material_id": made["material_id"]})
    return told.data["material_info"]


@pytest.mark.parametrize(("content", "kind"), [(JPEG, "image/jpeg"), (OTHER, "image/png")])
def test_the_very_bytes_are_served_once_it_has_passed(shop: Shop, content: bytes, kind: str) -> None:
    made = upload(shop, file_uri=stored(shop, content)).data
    assert (info(shop, made)["audit_status"], info(shop, made)["byte_url"]) == (2, "")
    shop.move(seconds=3)
    passed = info(shop, made)
    assert int(passed["audit_status"]) == 3
    served = shop.caller.send("GET", urlsplit(passed["byte_url"]).path)
    assert (served.raw, served.headers["Content-Type"]) == (content, kind)


def test_a_picture_of_an_address_passes_the_review_after_a_moment(shop: Shop) -> None:
    made = upload(shop, url="https://a/1.png").data
    shop.move(seconds=3)
    assert info(shop, made)["byte_url"].startswith("http")


def test_the_same_content_is_found_again_once_it_has_passed(shop: Shop) -> None:
    first = upload(shop, file_uri=stored(shop, JPEG), need_distinct=True).data
    early = upload(shop, file_uri=stored(shop, JPEG), need_distinct=True).data
    assert early["material_id"] != first["material_id"]
    shop.move(seconds=3)
    again = upload(shop, file_uri=stored(shop, JPEG), need_distinct=True).data
    assert (again["material_id"], again["is_new"]) == (first["material_id"], False)
    assert upload(shop, file_uri=stored(shop, OTHER), need_distinct=True).data["is_new"] is True
    assert upload(shop, file_uri=stored(shop, JPEG), need_distinct=False).data["is_new"] is True


def test_the_review_can_refuse(shop: Shop) -> None:
    shop.simulator.storage.refuse_next("含二维码")
    refused, passes = (upload(shop, file_uri=stored(shop, content)).data for content in (JPEG, OTHER))
    assert info(shop, refused)["audit_reject_desc"] == ""
    shop.move(seconds=3)
    found = info(shop, refused)
    assert (int(found["audit_status"]), found["audit_reject_desc"], found["byte_url"]) == (4, "含二维码", "")
    assert int(info(shop, passes)["audit_status"]) == 3


def test_what_the_storage_does_not_take(shop: Shop) -> None:
    where = place(shop)
    assert put(shop, where, JPEG, **{"Content-CRC32": "0"}).json["error"]["error"] == "crc32 mismatch"
    assert put(shop, where, JPEG, Authorization="x").status == 403
    assert put(shop, {**where, "StoreUri": "tos-cn-i-simulated/x.jpg"}, JPEG).status == 403
    assert upload(shop, file_uri=where["StoreUri"]).json["code"] == 40004
    assert shop.caller.send("GET", f"/obj/{where['StoreUri']}").status == 404
    shop.move(hours=2)
    assert put(shop, where, JPEG).status == 403


def test_a_signature_that_is_none_or_too_old(shop: Shop) -> None:
    told = shop.caller.send("GET", "/imagex/?Action=ApplyImageUpload&X-Amz-Signature=x")
    assert (told.status, told.json["ResponseMetadata"]["Error"]["Code"]) == (403, "InvalidAuthorization")


def test_the_line_can_break_in_the_middle(shop: Shop) -> None:
    where, large = place(shop), JPEG * 100
    shop.simulator.storage.break_next()
    with pytest.raises(OSError, match=r".*"):
        put(shop, where, large)
    shop.caller._connection.close()
    assert shop.caller.send("GET", f"/obj/{where['StoreUri']}").status == 404
    assert put(shop, where, large).json["success"] == 0


def test_pictures_that_are_refused(shop: Shop) -> None:
    assert upload(shop).json["code"] == 40002
    assert upload(shop, url="u", material_name="x" * 51).json["code"] == 40004
    assert upload(shop, file_uri=stored(shop, b"GIF89a")).json["code"] == 40004
    assert upload(shop, file_uri="tos-cn-i-simulated/none.jpg").json["code"] == 40004
    assert shop.caller.call("material.queryMaterialDetail", {"material_id": "1"}).json["code"] == 40004


@pytest.mark.parametrize("asked", [{"upload_num": 2}, {"upload_num": 1, "file_extension": "jpg"}])
def test_tokens_that_are_refused(shop: Shop, asked: dict[str, Any]) -> None:
    assert shop.caller.call("open.materialToken", asked).refusal == (50002, "isv.business-failed:100000")
