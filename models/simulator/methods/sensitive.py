"""`order.batchSensitive`: what ciphers stand for, masked (doudian.md 2.7)."""

from __future__ import annotations

from typing import Any

from models.simulator import secrecy
from models.simulator.methods.call import Call
from models.simulator.parameters import many, part
from models.simulator.refusing import failed, invalid, missing

MOST = 50
NOT_OURS, ALL_FAILED = 300008, 300003


def batch_sensitive(call: Call) -> dict[str, Any]:
    """Each entry has its own `err_no`; when none could be read the call as a whole is refused."""
    entries = [part(entry, "cipher_infos") for entry in many(call.parameters, "cipher_infos")]
    if not entries:
        raise missing("cipher_infos")
    if len(entries) > MOST:
        raise invalid(f"cipher_infos 最多 {MOST} 条")
    infos = [_read(call, str(entry.get("auth_id", "")), str(entry.get("cipher_text", ""))) for entry in entries]
    data = {"decrypt_infos": infos, "custom_err": {"err_code": 0, "err_msg": ""}}
    if all(info["err_no"] for info in infos):
        raise failed(ALL_FAILED, "解密失败", data)
    return data


def _read(call: Call, auth_id: str, cipher: str) -> dict[str, Any]:
    order = call.world.orders.get(int(auth_id)) if auth_id.isdecimal() else None
    kind, plain = 0, ""
    if order is not None:
        hidden, buyer = secrecy.of(order), secrecy.buyer_of(order)
        found = {
            hidden.phone: (secrecy.PHONE, buyer.phone),
            hidden.name: (secrecy.NAME, buyer.name),
            hidden.address: (secrecy.ADDRESS, buyer.address),
        }
        kind, plain = found.get(cipher, (0, ""))
    return {
        "auth_id": auth_id,
        "cipher_text": cipher,
        "decrypt_text": secrecy.masked(plain, kind) if kind else "",
        "err_no": 0 if kind else NOT_OURS,
        "err_msg": "" if kind else "密文与订单不匹配",
        "data_type": kind,
        "is_virtual_tel": False,
        "expire_time": 0,
        "phone_no_a": "",
        "phone_no_b": "",
    }
