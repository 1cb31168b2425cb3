"""Answers that succeeded and yet do not hold what they must."""

from __future__ import annotations

from models.doudian.envelope import Answer
from models.doudian.kinds import RefusalKind
from models.doudian.refusals import Refusal, RefusedError


def unreadable(answer: Answer, missing: str) -> RefusedError:
    """The error for an answer without the field `missing`: nobody can say from here what became of the request."""
    return RefusedError(Refusal(kind=RefusalKind.UNREADABLE, code=f"data.{missing}", log_id=answer.log_id))
