"""`order.batchSensitive`: the masked form of what the platform enciphers (doudian.md 2.7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from models.domain.cancel import CancelToken
from models.doudian.answers import unreadable
from models.doudian.caller import Caller
from models.doudian.envelope import Answer
from models.doudian.fields import ident, number, record, records, text
from models.doudian.kinds import RefusalKind
from models.doudian.pacer import Urgency
from models.doudian.refusals import Refusal, RefusedError
from models.doudian.wording import clean

MOST_CIPHERS = 50


@dataclass(frozen=True, slots=True)
class Cipher:
    """A piece of ciphertext and the order it belongs to."""

    order_id: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Masked:
    """What came of one piece: its masked form, or why there is none."""

    cipher: Cipher
    text: str = field(repr=False)
    refusal: Refusal | None = None


def masked(
    client: Caller,
    ciphers: Sequence[Cipher],
    *,
    urgency: Urgency = Urgency.STAFF,
    cancel: CancelToken | None = None,
) -> tuple[Masked, ...]:
    """The masked form of every piece, in the order in which they were given.

    Raises:
        RefusedError: the platform refused all of them.
        ValueError: more than fifty, or none.
    """
    if not 1 <= len(ciphers) <= MOST_CIPHERS:
        raise ValueError(f"{len(ciphers)} ciphers; 1 to {MOST_CIPHERS} go into a call")
    data, log_id = _asked(client, ciphers, urgency, cancel)
    entries = {(ident(entry.get("auth_id")), entry.get("cipher_text")): entry for entry in _entries(data)}
    return tuple(_masked(one, entries.get((one.order_id, one.text), {}), log_id) for one in ciphers)


def _asked(
    client: Caller, ciphers: Sequence[Cipher], urgency: Urgency, cancel: CancelToken | None
) -> tuple[Mapping[str, Any], str]:
    parameters = {"cipher_infos": [{"auth_id": one.order_id, "cipher_text": one.text} for one in ciphers]}
    try:
        answer = client.call("order.batchSensitive", parameters, urgency=urgency, cancel=cancel)
    except RefusedError as error:
        if error.refusal.kind is not RefusalKind.PARTLY_FAILED or not _entries(record(error.data)):
            raise
        return record(error.data), error.refusal.log_id
    data = record(answer.data)
    if not data.get("decrypt_infos") or not isinstance(data["decrypt_infos"], list):
        raise _refused(data, answer)
    return data, answer.log_id


def _refused(data: Mapping[str, Any], answer: Answer) -> RefusedError:
    """Why there is no list: the platform's own word, below the envelope, if it has one."""
    error = record(data.get("custom_err"))
    code = number(error.get("err_code"))
    if not code:
        return unreadable(answer, "decrypt_infos")
    said = clean(error.get("err_msg"), 200)
    return RefusedError(
        Refusal(kind=RefusalKind.BUSINESS_FAILED, code=f"err_code {code}", said=said, log_id=answer.log_id)
    )


def _entries(data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [entry for entry in records(data.get("decrypt_infos")) if isinstance(entry.get("cipher_text"), str)]


def _masked(cipher: Cipher, entry: Mapping[str, Any], log_id: str) -> Masked:
    err_no, found = number(entry.get("err_no")), text(entry.get("decrypt_text"))
    if found and err_no in (0, None):
        return Masked(cipher, found)
    if err_no in (0, None):
        return Masked(cipher, "", Refusal(kind=RefusalKind.UNREADABLE, code="data.decrypt_infos", log_id=log_id))
    said = clean(entry.get("err_msg"), 200)
    refusal = Refusal(kind=RefusalKind.BUSINESS_FAILED, code=f"err_no {err_no}", said=said, log_id=log_id)
    return Masked(cipher, "", refusal)
