"""What each shop is reached with: its app secret, and the tokens that were given out for it."""

from __future__ import annotations

import json
import logging
import uuid

from models.desk.desk import Desk
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.secret import Secret
from models.doudian.tokens import Tokens
from models.store import settings

_PROFILE = "profile"
_log = logging.getLogger(__name__)


def secret_of(desk: Desk, shop_id: int) -> Secret:
    """A shop's app secret. Raises UserError when it is not on this computer."""
    found = desk.vault.get(_name(desk, shop_id, "secret"))
    if not found:
        source = QT_TRANSLATE_NOOP(
            "models", "The app secret of this shop is not on this computer. Open the shop's entry and enter it again."
        )
        raise UserError(Text(source))
    return Secret(found)


def keep_secret(desk: Desk, shop_id: int, secret: Secret) -> None:
    """Keep a shop's app secret; tokens that came of another one are forgotten."""
    desk.vault.put(_name(desk, shop_id, "secret"), secret.reveal())
    drop_tokens(desk, shop_id)


def drop_tokens(desk: Desk, shop_id: int) -> None:
    """Forget the tokens, because they were given out for something else."""
    desk.vault.drop(_name(desk, shop_id, "tokens"))


def forget(desk: Desk, shop_id: int) -> None:
    """Forget all that a shop was reached with."""
    for what in ("secret", "tokens"):
        desk.vault.drop(_name(desk, shop_id, what))


class ShopTokens:
    """A shop's tokens in the desk's vault, for the one who keeps them fresh."""

    def __init__(self, desk: Desk, shop_id: int) -> None:
        self._desk, self._name = desk, _name(desk, shop_id, "tokens")

    def load(self) -> Tokens | None:
        """The tokens kept last; `None` when there are none that can be read."""
        found = self._desk.vault.get(self._name)
        try:
            return None if found is None else Tokens.from_plain(json.loads(found))
        except ValueError:
            _log.warning("the kept tokens cannot be read; new ones will be asked for")
            return None

    def save(self, tokens: Tokens) -> None:
        """Keep tokens in place of the ones before."""
        self._desk.vault.put(self._name, json.dumps(tokens.to_plain()))


def _name(desk: Desk, shop_id: int, what: str) -> str:
    return f"{_profile(desk)}/{shop_id}/{what}"


def _profile(desk: Desk) -> str:
    """The profile's own name in a keychain that several profiles may share."""
    with desk.store.reading() as session:
        found = settings.get(session, _PROFILE)
    if found is not None:
        return str(found)
    with desk.store.writing() as session:
        settings.save(session, _PROFILE, settings.get(session, _PROFILE) or uuid.uuid4().hex)
        return str(settings.get(session, _PROFILE))
