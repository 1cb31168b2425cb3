"""A platform that answers from a script: what it says goes through the real envelope, as bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from models.domain.cancel import CancelToken
from models.doudian.envelope import Answer, Item, read_answer, read_items
from models.doudian.pacer import Urgency
from models.doudian.signing import canonical_json


def success(data: object) -> bytes:
    reply = {"code": 10000, "msg": "success", "sub_code": "", "sub_msg": "", "log_id": "20231114221320", "data": data}
    return json.dumps(reply, ensure_ascii=False).encode()


@dataclass(frozen=True)
class Call:
    method: str
    parameters: dict[str, Any]
    urgency: Urgency
    changes: bool


@dataclass
class Scripted:
    """Answers with `replies` in order, the last one again and again. Data is wrapped into a success."""

    replies: list[Any]
    calls: list[Call] = field(default_factory=list)

    def call(
        self,
        method: str,
        parameters: Mapping[str, Any],
        *,
        urgency: Urgency = Urgency.SYNC,
        changes: bool = False,
        cancel: CancelToken | None = None,
    ) -> Answer:
        return read_answer(self._reply(method, parameters, urgency, changes, cancel), 200, method)

    def call_items(
        self,
        method: str,
        parameters: Mapping[str, Any],
        *,
        urgency: Urgency = Urgency.SYNC,
        changes: bool = False,
        cancel: CancelToken | None = None,
    ) -> tuple[Item, ...]:
        return read_items(self._reply(method, parameters, urgency, changes, cancel), 200, method)

    def _reply(
        self, method: str, parameters: Mapping[str, Any], urgency: Urgency, changes: bool, cancel: CancelToken | None
    ) -> bytes:
        if cancel is not None:
            cancel.check()
        sent = json.loads(canonical_json(parameters))  # what cannot be signed cannot be sent
        self.calls.append(Call(method, sent, urgency, changes))
        reply = self.replies[0] if len(self.replies) == 1 else self.replies.pop(0)
        return reply if isinstance(reply, bytes) else success(reply)


def answering(*replies: Any) -> Scripted:
    return Scripted(list(replies))
