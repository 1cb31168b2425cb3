"""Pictures that are handed in as proof (doudian.md 2.6).

What doudian.md leaves out (`open.materialToken`, limits, what counts as the same picture) is as in public copies of
the platform's documentation and in its SDK. How long a review takes is ASSUMED.
"""

from __future__ import annotations

import hashlib
from typing import Any
from urllib.parse import urlencode

from models.simulator.methods.call import Call
from models.simulator.methods.office import Material, Stored
from models.simulator.parameters import flag, needed_text, needed_whole, text
from models.simulator.refusing import RefusedError, invalid, missing

LONGEST_NAME = 50
REVIEW_SECONDS = 3
IN_REVIEW, PASSED, REFUSED = 2, 3, 4
TOKEN_SECONDS = 3600
LARGEST_BYTES = 10 * 2**20
APPLY, SERVED = "/imagex/", "/obj/"
"""Paths of the storage: where one asks for a place, and where pictures are to be had."""
KINDS = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n": "image/png"}
"""By how a file begins."""


def token(call: Call) -> dict[str, Any]:
    """`open.materialToken`: the signed address at which the storage gives a place for a picture."""
    extension = text(call.parameters, "file_extension")
    if needed_whole(call.parameters, "upload_num") != 1 or (extension and not extension.startswith(".")):
        raise RefusedError(50002, "isv.business-failed:100000", "参数错误")
    signature = hashlib.sha256(f"{call.log_id}{len(call.office.signed)}".encode()).hexdigest()
    call.office.signed[signature] = (call.world.at + TOKEN_SECONDS, extension)
    query = {
        "Action": "ApplyImageUpload",
        "Version": "2018-08-01",
        "UploadNum": 1,
        "FileExtension": extension,
        "X-Amz-Expires": TOKEN_SECONDS,
        "X-Amz-Signature": signature,
    }
    return {"auth_query": f"{call.address}{APPLY}?{urlencode(query)}"}


def upload(call: Call) -> dict[str, Any]:
    """`material.uploadImageSync`: takes an address where the picture is, and reviews it for a moment."""
    name = needed_text(call.parameters, "material_name")
    url, uri = text(call.parameters, "url"), text(call.parameters, "file_uri")
    if not (url or uri):
        raise missing("url")
    if len(name) > LONGEST_NAME:
        raise invalid(f"material_name 最多 {LONGEST_NAME} 字")
    stored = None if url else _stored(call, uri)
    folder = text(call.parameters, "folder_id") or "0"
    known = flag(call.parameters, "need_distinct") and _same(call, url, stored)
    material = known or _new(call, name, url or uri, folder, "" if url else uri)
    return {
        "material_id": material.id,
        "folder_id": folder,
        "is_new": not known,
        "audit_status": _status(call, material),
        "byte_url": "",
    }


def _stored(call: Call, uri: str) -> Stored:
    """What was put there. Raises RefusedError when nothing was, or it is none of the platform's kinds."""
    stored = call.office.storage.get(uri)
    if stored is None or stored.content is None:
        raise invalid("file_uri 不存在")
    if not kind_of(stored.content):
        raise invalid("图片格式仅支持 png/jpg")
    if len(stored.content) > LARGEST_BYTES:
        raise invalid("图片不能超过 10M")
    return stored


def kind_of(content: bytes) -> str:
    """The kind of a picture by its first bytes; "" when the platform does not take it."""
    return next((kind for start, kind in KINDS.items() if content.startswith(start)), "")


def _same(call: Call, url: str, stored: Stored | None) -> Material | None:
    """A picture with the same content; only one that has passed counts."""
    for material in call.office.materials.values():
        other = call.office.storage.get(material.stored)
        same = material.origin == url if stored is None else other is not None and other.content == stored.content
        if same and _status(call, material) == PASSED:
            return material
    return None


def _new(call: Call, name: str, origin: str, folder: str, stored: str) -> Material:
    number = str(7_100_000_000_000_000_000 + call.world.at * 1000 + len(call.office.materials))
    now, refusals = call.world.at, call.office.refusals
    refused = refusals.pop(0) if refusals else ""
    material = Material(number, name, origin, folder, now, now + REVIEW_SECONDS, stored, refused)
    call.office.materials[number] = material
    return material


def _status(call: Call, material: Material) -> int:
    if call.world.at < material.passes_at:
        return IN_REVIEW
    return REFUSED if material.refused else PASSED


def query(call: Call) -> dict[str, Any]:
    """`material.queryMaterialDetail`: `byte_url` comes with audit_status 3."""
    material = call.office.materials.get(needed_text(call.parameters, "material_id"))
    if material is None:
        raise invalid("素材不存在")
    status = _status(call, material)
    stored = call.office.storage.get(material.stored)
    return {
        "material_info": {
            "material_id": material.id,
            "folder_id": material.folder,
            "origin_url": material.origin,
            "byte_url": _address(call, material) if status == PASSED else "",
            "materil_name": material.name,
            "material_type": "photo",
            "operate_status": 1,
            "audit_status": status,
            "audit_reject_desc": material.refused if status == REFUSED else "",
            "size": len(stored.content or b"") if stored else 0,
        }
    }


def _address(call: Call, material: Material) -> str:
    if material.stored:
        return f"{call.address}{SERVED}{material.stored}"
    return call.picture(1 + int(material.id) % 4)
