"""Trying a shop out before anybody relies on it: tokens, one case, and in a sentence what is wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from models.desk import credentials, shops
from models.desk.desk import Desk
from models.desk.shops import ShopDraft, checked
from models.desk.sync.connecting import clock_for
from models.domain.book import Shop, ShopKind
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.aftersale_list import CaseQuery, list_cases
from models.doudian.kinds import RefusalKind
from models.doudian.pacer import Urgency
from models.doudian.refusals import RefusedError
from models.doudian.secret import Secret
from models.doudian.signing import Application
from models.doudian.tokens import OwnShop, Tokens
from models.store import shops as stored

_NOT_AUTHORISED = QT_TRANSLATE_NOOP(
    "models",
    "The shop {id} has not authorised this application. Check that the shop id is right; if it is, let the shop "
    "authorise the application on the open platform. Answer: {code}",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What a try brought."""

    shop_name: str
    """The platform's own name of the shop."""
    cases: int | None
    """How many cases changed there within the last six months, if the platform says so."""
    offset: timedelta | None
    """How far the platform is ahead of this PC's clock."""

    @property
    def sentence(self) -> Text:
        """That it works, in words."""
        source = QT_TRANSLATE_NOOP("models", "It works: the platform knows this shop as “{name}”.")
        return Text(source, {"name": self.shop_name})


def try_out(desk: Desk, draft: ShopDraft, shop_id: int = 0, cancel: CancelToken | None = None) -> Trial:
    """Ask the platform for tokens and one case; nothing is kept.

    `shop_id` stands for a kept shop, whose secret is taken if the draft has none.
    Raises UserError saying in a sentence what is wrong.
    """
    from models.doudian.client import connect  # httpx takes a tenth of a second that no window has to wait for

    made = replace(checked(draft), id=shop_id)
    secret = Secret(draft.secret.strip()) if draft.secret.strip() else credentials.secret_of(desk, shop_id)
    with desk.store.reading() as session:
        clock = clock_for(desk, made, stored.listed(session))
    vault = _Forgetful()
    client = connect(made.gateway, Application(made.app_key, secret), OwnShop(made.platform_id), vault, clock)
    try:
        page = list_cases(client, CaseQuery(size=1), shop_id=shop_id, urgency=Urgency.STAFF, cancel=cancel)
    except RefusedError as error:
        if error.refusal.kind is not RefusalKind.NOT_AUTHORISED:
            raise
        raise UserError(Text(_NOT_AUTHORISED, {"id": made.platform_id, "code": error.refusal.code})) from error
    finally:
        client.close()
    tokens = vault.kept
    _refuse_other_shop(tokens, made)
    return Trial(shop_name=tokens.shop_name if tokens else "", cases=page.total, offset=clock.offset)


def _refuse_other_shop(tokens: Tokens | None, made: Shop) -> None:
    if tokens is not None and tokens.shop_id not in ("", made.platform_id):
        source = QT_TRANSLATE_NOOP(
            "models", "This application belongs to the shop {id} (“{name}”). Correct the shop id, then try again."
        )
        raise UserError(Text(source, {"id": tokens.shop_id, "name": tokens.shop_name}))


class _Forgetful:
    """Keeps the tokens of a try for as long as the try lasts."""

    def __init__(self) -> None:
        self.kept: Tokens | None = None

    def load(self) -> Tokens | None:
        return self.kept

    def save(self, tokens: Tokens) -> None:
        self.kept = tokens


def try_kept(desk: Desk, name: str) -> Trial:
    """Try a shop out as it is kept."""
    shop = shops.by_name(desk, name)
    if shop.kind is not ShopKind.API:
        source = QT_TRANSLATE_NOOP("models", "“{name}” has no application: its cases come from exports.")
        raise UserError(Text(source, {"name": shop.name}))
    return try_out(desk, _draft(shop), shop.id)


def _draft(shop: Shop) -> ShopDraft:
    return ShopDraft(name=shop.name, app_key=shop.app_key, platform_id=shop.platform_id, gateway=shop.gateway)
