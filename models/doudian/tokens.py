"""A shop's tokens, and what they are asked for with (doudian.md 1.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from models.doudian.kinds import RefusalKind
from models.doudian.refusals import Refusal, RefusedError
from models.doudian.secret import Secret
from models.doudian.wording import printable, whole

USUAL_LIFE = timedelta(days=7)
"""Taken where the platform says nothing that can be meant. Too long does no harm: a refusal renews as well."""
LONGEST_LIFE = timedelta(days=60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What the platform gave for one shop. Both tokens hide themselves."""

    access: Secret
    refresh: Secret | None
    expires_at: datetime
    """The access token's end, UTC."""
    shop_id: str
    """As the platform told it, which is worth comparing with what was entered; "" when it did not."""
    shop_name: str

    def to_plain(self) -> dict[str, str]:
        """For keeping in a safe place: both tokens lie open in it."""
        return {
            "access_token": self.access.reveal(),
            "refresh_token": self.refresh.reveal() if self.refresh else "",
            "expires_at": self.expires_at.isoformat(),
            "shop_id": self.shop_id,
            "shop_name": self.shop_name,
        }

    @classmethod
    def from_plain(cls, kept: Mapping[str, Any]) -> Tokens:
        """Read what `to_plain` wrote.

        Raises:
            ValueError: it is something else. The message quotes nothing of it.
        """
        found = _revived(kept)
        if found is None:
            raise ValueError("these are no kept tokens")
        return found


def _revived(kept: Mapping[str, Any]) -> Tokens | None:
    try:
        expires_at = datetime.fromisoformat(kept["expires_at"])
        if expires_at.tzinfo is None:
            return None
        return Tokens(
            access=Secret(kept["access_token"]),
            refresh=Secret(kept["refresh_token"]) if kept["refresh_token"] else None,
            expires_at=expires_at,
            shop_id=str(kept["shop_id"]),
            shop_name=str(kept["shop_name"]),
        )
    except (KeyError, TypeError, ValueError):
        return None


@dataclass(frozen=True, slots=True)
class OwnShop:
    """An application of the shop itself (自用型): it may ask for tokens whenever it has none."""

    shop_id: str

    def parameters(self) -> dict[str, Any]:
        """Of `token.create`."""
        return {"grant_type": "authorization_self", "code": "", "shop_id": self.shop_id}


@dataclass(frozen=True, slots=True)
class Code:
    """What the shop's owner brought from the authorisation page for a 工具型 application.

    It is good for ten minutes, and once.
    """

    code: Secret

    def parameters(self) -> dict[str, Any]:
        """Of `token.create`."""
        return {"grant_type": "authorization_code", "code": self.code}


Grant = OwnShop | Code


def read_tokens(data: object, now: datetime, before: Tokens | None = None) -> Tokens:
    """The tokens in an answer to `token.create` or `token.refresh`.

    Args:
        data: the answer's data.
        now: the platform's time, UTC: `expires_in` counts from it.
        before: what was refreshed; stands in for what the answer leaves out.

    Raises:
        RefusedError: there is no access token in it.
    """
    fields: Mapping[str, Any] = data if isinstance(data, dict) else {}
    access = _secret(fields.get("access_token"))
    if access is None:
        raise RefusedError(Refusal(kind=RefusalKind.UNREADABLE, code="no access_token"))
    shop_id = whole(fields.get("shop_id"))
    return Tokens(
        access=access,
        refresh=_secret(fields.get("refresh_token")) or (before.refresh if before else None),
        expires_at=now + _life(fields.get("expires_in")),
        shop_id=str(shop_id) if shop_id else (before.shop_id if before else ""),
        shop_name=printable(fields.get("shop_name"), 100) or (before.shop_name if before else ""),
    )


def _secret(value: object) -> Secret | None:
    if not isinstance(value, str):
        return None
    try:
        return Secret(value)
    except ValueError:  # empty, or nothing that could be sent
        return None


def _life(expires_in: object) -> timedelta:
    seconds = whole(expires_in)
    if seconds is None or not 0 < seconds <= LONGEST_LIFE.total_seconds():
        return USUAL_LIFE
    return timedelta(seconds=seconds)
