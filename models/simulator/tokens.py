"""Access and refresh tokens by the rules of doudian.md 1.4."""

from __future__ import annotations

import secrets
import zlib
from dataclasses import dataclass
from typing import Any

from models.simulator.parameters import Parameters, text
from models.simulator.refusing import RefusedError
from models.simulator.settings import DAY, HOUR

REFRESH_SECONDS = 14 * DAY
CODE_SECONDS = 600
RENEW_WITHIN = HOUR
GRACE = HOUR
SCOPE = "SCOPE"


@dataclass(slots=True)
class _Pair:
    """A pair of tokens. Times are Unix seconds of the simulated clock."""

    access: str
    refresh: str
    access_until: float
    refresh_until: float


def token_failure(why: str) -> RefusedError:
    """What `token.*` answers when it gives none."""
    return RefusedError(50001, f"dop.token-generate-failed:{why}", f"token generate failed: {why}")


class Tokens:
    """The tokens of one application for one shop."""

    def __init__(self, app_key: str, shop_id: str, shop_name: str, seconds: int) -> None:
        self._mark = f"{zlib.crc32(app_key.encode()):08x}"
        self._shop_id, self._shop_name, self._seconds = shop_id, shop_name, seconds
        self._pair: _Pair | None = None
        self._until: dict[str, float] = {}
        """Until when each access token that was ever given is good."""
        self._codes: dict[str, float] = {}

    def new_code(self, now: float) -> str:
        """A code as the service market hands it to a tool application; good once, for ten minutes."""
        code = secrets.token_hex(16)
        self._codes[code] = now + CODE_SECONDS
        return code

    def create(self, parameters: Parameters, now: float) -> dict[str, Any]:
        """`token.create`."""
        grant = text(parameters, "grant_type")
        if grant == "authorization_self":
            if str(parameters.get("shop_id", "")) != self._shop_id:
                raise token_failure("no-authorization")
        elif grant == "authorization_code":
            self._use_code(text(parameters, "code"), now)
        else:
            raise token_failure("grant-type-invalid")
        if self._pair is None or self._pair.access_until <= now:
            self._new(now)
        return self._data(now)

    def refresh(self, parameters: Parameters, now: float) -> dict[str, Any]:
        """`token.refresh`: the same pair while it is young, a new one in its last hour and after."""
        if text(parameters, "grant_type") != "refresh_token":
            raise token_failure("grant-type-invalid")
        pair = self._pair
        if pair is None or text(parameters, "refresh_token") != pair.refresh:
            raise token_failure("token-invalid")
        if pair.refresh_until <= now:
            raise token_failure("token-expired")
        if pair.access_until - now <= RENEW_WITHIN:
            if pair.access_until > now:
                self._until[pair.access] = now + GRACE
            self._new(now)
        return self._data(now)

    def check(self, token: str, now: float) -> None:
        """Raise RefusedError unless `token` is good."""
        until = self._until.get(token)
        if until is None:
            ours = token.startswith(self._mark) or "-" not in token
            name = "no-existed" if ours else "invalid"
            raise RefusedError(
                40003, f"isv.access-token-{name}", "access_token 不存在" if ours else "access_token 非法"
            )
        if until <= now:
            raise expired()

    def kill(self, now: float) -> None:
        """Let the present token die before its time."""
        if self._pair is not None:
            self._pair.access_until = now
            self._until = dict.fromkeys(self._until, now)

    def _use_code(self, code: str, now: float) -> None:
        until = self._codes.pop(code, None)
        if until is None:
            raise token_failure("code-invalid")
        if until <= now:
            raise token_failure("code-expired")

    def _new(self, now: float) -> None:
        access, refresh = (f"{self._mark}-{secrets.token_hex(14)}" for _ in range(2))
        self._pair = _Pair(access, refresh, now + self._seconds, now + max(REFRESH_SECONDS, 2 * self._seconds))
        self._until[access] = self._pair.access_until

    def _data(self, now: float) -> dict[str, Any]:
        assert self._pair is not None  # noqa: S101 - both callers made one
        return {
            "access_token": self._pair.access,
            "expires_in": int(self._pair.access_until - now),
            "refresh_token": self._pair.refresh,
            "scope": SCOPE,
            "shop_id": int(self._shop_id),
            "shop_name": self._shop_name,
            "authority_id": self._shop_id,
            "auth_subject_type": "",
        }


def expired() -> RefusedError:
    """The token was good once."""
    return RefusedError(40003, "isv.access-token-expired", "access_token 已过期")
