"""A platform that hands out tokens and refuses the wrong ones, behind a scripted server."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from models.domain.clock import CorrectedClock
from models.doudian.client import ShopClient, connect
from models.doudian.secret import Secret
from models.doudian.signing import Application
from models.doudian.tokens import Grant, OwnShop, Tokens
from tests.unit.doudian.scripted import Answerer, Request, Say, Server, refusal, success

APP_SECRET = "749698a6-fcb3-4358-b241-ec1d93cf9c1f"
APPLICATION = Application("6844048284663924231", Secret(APP_SECRET))
SHOP = OwnShop("4463798")
WEEK = 604800
ORIGIN = "tok-5a42-4b1e"
"""Every token has this in it, so that a leak is found."""


class Vault:
    """Tokens in memory, as two programs may share them."""

    def __init__(self, tokens: Tokens | None = None) -> None:
        self.tokens = tokens
        self.error: Exception | None = None
        self.saved = 0

    def load(self) -> Tokens | None:
        return self.tokens

    def save(self, tokens: Tokens) -> None:
        if self.error is not None:
            raise self.error
        self.tokens = tokens
        self.saved += 1


class TokenShop:
    """Answers `token.*`, lets calls with the present access token through, and refuses the others."""

    def __init__(self, lines: Answerer | Say | None = None, *, expires_in: object = WEEK) -> None:
        self.lines = lines or success({"items": []})
        self.expires_in = expires_in
        self.early = False
        """Whether a refresh gives the same pair back, as more than an hour before the end."""
        self.on_token: Callable[[Request], Say | None] = lambda _: None
        """Looks at a `token.*` call first, and may answer it."""
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self.access, self.refresh = "", ""
        self.renew()

    def renew(self) -> None:
        number = next(self._numbers)
        self.access, self.refresh = f"a{number}-{ORIGIN}", f"r{number}-{ORIGIN}"

    def tokens(self, left: timedelta = timedelta(days=7)) -> Tokens:
        """The present ones, as a program has them in its vault."""
        return Tokens(
            access=Secret(self.access),
            refresh=Secret(self.refresh),
            expires_at=datetime.now(UTC) + left,
            shop_id=SHOP.shop_id,
            shop_name="小店",
        )

    def __call__(self, request: Request) -> Say:
        if request.method.startswith("token."):
            return self.on_token(request) or self._token(request)
        if request.query["access_token"] != self.access:
            return refusal(40003, "isv.access-token-expired")
        return self.lines if isinstance(self.lines, Say) else self.lines(request)

    def _token(self, request: Request) -> Say:
        with self._lock:
            if request.method == "token.refresh":
                if request.parameters["refresh_token"] != self.refresh:
                    return refusal(50001, "dop.token-generate-failed:token-expired")
                if not self.early:
                    self.renew()
            return success(self._data())

    def _data(self) -> dict[str, object]:
        data = {"access_token": self.access, "refresh_token": self.refresh, "shop_id": 4463798, "shop_name": "小店"}
        return data if self.expires_in is None else data | {"expires_in": self.expires_in}


def client_of(
    server: Server | str,
    vault: Vault | None = None,
    *,
    grant: Grant = SHOP,
    clock: CorrectedClock | None = None,
    **more: object,
) -> ShopClient:
    address = server if isinstance(server, str) else server.address
    return connect(address, APPLICATION, grant, vault or Vault(), clock or CorrectedClock(), **more)  # type: ignore[arg-type] # options by name
