"""Pictures that are handed in as proof (doudian.md 2.6)."""

from __future__ import annotations

from typing import Any

from models.simulator.methods.call import Call
from models.simulator.methods.office import Material
from models.simulator.parameters import flag, needed_text, text
from models.simulator.refusing import invalid, missing

LONGEST_NAME = 50
REVIEW_SECONDS = 3
IN_REVIEW, PASSED = 2, 3


def upload(call: Call) -> dict[str, Any]:
    """`material.uploadImageSync`: takes an address where the picture is, and reviews it for a moment."""
    name = needed_text(call.parameters, "material_name")
    origin = text(call.parameters, "url") or text(call.parameters, "file_uri")
    if not origin:
        raise missing("url")
    if len(name) > LONGEST_NAME:
        raise invalid(f"material_name 最多 {LONGEST_NAME} 字")
    folder = text(call.parameters, "folder_id") or "0"
    known = flag(call.parameters, "need_distinct") and next(
        (material for material in call.office.materials.values() if material.origin == origin), None
    )
    material = known or _new(call, name, origin, folder)
    return {
        "material_id": material.id,
        "folder_id": folder,
        "is_new": not known,
        "audit_status": _status(call, material),
        "byte_url": "",
    }


def _new(call: Call, name: str, origin: str, folder: str) -> Material:
    number = str(7_100_000_000_000_000_000 + call.world.at * 1000 + len(call.office.materials))
    now = call.world.at
    material = Material(number, name, origin, folder, now, now + REVIEW_SECONDS)
    call.office.materials[number] = material
    return material


def _status(call: Call, material: Material) -> int:
    return PASSED if call.world.at >= material.passes_at else IN_REVIEW


def query(call: Call) -> dict[str, Any]:
    """`material.queryMaterialDetail`: `byte_url` comes with audit_status 3."""
    material = call.office.materials.get(needed_text(call.parameters, "material_id"))
    if material is None:
        raise invalid("素材不存在")
    status = _status(call, material)
    return {
        "material_info": {
            "material_id": material.id,
            "folder_id": material.folder,
            "origin_url": material.origin,
            "byte_url": call.picture(1 + int(material.id) % 4) if status == PASSED else "",
            "materil_name": material.name,
            "material_type": "photo",
            "operate_status": 1,
            "audit_status": status,
            "audit_reject_desc": "",
            "size": 0,
        }
    }
