"""The shops of this desk: adding one that the platform is asked for directly, changing it, removing it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from sqlalchemy.orm import Session

from models.desk import credentials
from models.desk.desk import Desk
from models.desk.shop_views import ShopView, in_use, kept_shops, views
from models.domain.attempt import AttemptState
from models.domain.book import CaseEvent, Shop, ShopKind
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian import gateway_address
from models.doudian.secret import Secret
from models.store import attempts, casefile, cases, shops

__all__ = ["ShopDraft", "ShopView", "add", "by_name", "change", "checked", "in_use", "listed", "remove"]

_UNREAD: dict[str, None] = {"read_to": None, "filled_at": None, "checked_at": None, "answered_at": None}
OFFICIAL = gateway_address.OFFICIAL
HOLD_SECONDS, LONGEST_HOLD = 5, 30
"""For how many seconds a refund can be taken back before it is sent: in a new shop, and at most."""
LONGEST_QUIET_HOURS = 7 * 24
"""So long after a text a buyer gets no other for the same case, at most."""
COLOURS = ("#3d6fb4", "#b4553d", "#3d8f6a", "#8a5bb0", "#b08a2e", "#3a8ea5", "#a54b79", "#6b7785")
"""One for each shop in turn; all are told apart without seeing red or green."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopDraft:
    """A shop as it is entered. An empty secret leaves the one that is kept."""

    name: str
    app_key: str
    platform_id: str
    secret: str = field(default="", repr=False)
    gateway: str = OFFICIAL
    colour: str = ""
    hold_seconds: int | None = None
    """How long a refund can be taken back. `None` leaves it as it is, and is `HOLD_SECONDS` for a new shop."""
    sms_account: str | None = None
    """`None` leaves what texts are sent with as it is; "" is the shop's own number, and the first sign that passes."""
    sms_sign: str | None = None
    sms_quiet_minutes: int | None = None


def listed(desk: Desk) -> list[ShopView]:
    """The shops in use, in the order in which they were added, with their open cases counted.

    The one that exports go to is among them once it has a case, or while it is the only one.
    """
    with desk.store.reading() as session:
        return views(desk, session, cases.open_by_shop(session))


def by_name(desk: Desk, name: str) -> Shop:
    """The shop of this name. Raises UserError when there is none."""
    with desk.store.reading() as session:
        return _must(kept_shops(session), name)


def _must(known: list[Shop], name: str) -> Shop:
    found = next((shop for shop in known if shop.name == name.strip()), None)
    if found is None:
        source = QT_TRANSLATE_NOOP("models", "There is no shop “{name}”. The shops are: {known}.")
        raise UserError(Text(source, {"name": name, "known": ", ".join(shop.name for shop in known)}))
    return found


def add(desk: Desk, draft: ShopDraft) -> Shop:
    """Add a shop, or take a removed one up again. Raises UserError naming what is wrong with the draft."""
    made = checked(draft)
    if not draft.secret.strip():
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "The app secret is missing. Copy it from the open platform.")))
    with desk.store.writing() as session:
        known = shops.listed(session)
        _refuse_twins(made, known)
        before = next((shop for shop in known if _same(shop, made)), None)
        colour = draft.colour or _free_colour(known)
        made = replace(_with_texts(made, draft, before or made), id=before.id if before else 0, colour=colour)
        made = replace(made, id=shops.save(session, made))
        shops.note_mark(session, made.id, **_UNREAD)
    try:
        credentials.keep_secret(desk, made.id, Secret(draft.secret.strip()))
    except UserError:
        _set_aside(desk, made)  # without its secret it would only stand in the way of the next try
        raise
    return made


def _free_colour(known: list[Shop]) -> str:
    """The first that no shop in use has; when each is taken, they come round again."""
    used = {shop.colour for shop in known if shop.kind is not ShopKind.REMOVED}
    return next((colour for colour in COLOURS if colour not in used), COLOURS[len(known) % len(COLOURS)])


def _set_aside(desk: Desk, shop: Shop) -> None:
    with desk.store.writing() as session:
        shops.save(session, replace(shop, kind=ShopKind.REMOVED))


def change(desk: Desk, shop_id: int, draft: ShopDraft) -> Shop:
    """Change what a shop is called or reached by. Raises UserError naming what is wrong."""
    made = checked(draft)
    with desk.store.writing() as session:
        known = shops.listed(session)
        before = next(shop for shop in known if shop.id == shop_id)
        _refuse_twins(made, [shop for shop in known if shop.id != shop_id])
        hold = before.hold_seconds if draft.hold_seconds is None else made.hold_seconds
        made = _with_texts(made, draft, before if _same(before, made) else made)  # a sign belongs to one shop
        made = replace(made, id=shop_id, colour=draft.colour or before.colour, hold_seconds=hold)
        shops.save(session, made)
        if not _same(before, made):  # another shop, or another platform: nothing of it has been read
            shops.note_mark(session, shop_id, **_UNREAD)
    if draft.secret.strip():
        credentials.keep_secret(desk, shop_id, Secret(draft.secret.strip()))
    elif not _same(before, made) or before.app_key != made.app_key:
        credentials.drop_tokens(desk, shop_id)
    return made


def checked(draft: ShopDraft) -> Shop:
    """The shop that a draft describes. Raises UserError naming what is missing or wrong."""
    wanted = (
        (draft.name, QT_TRANSLATE_NOOP("models", "The shop's name is missing.")),
        (draft.app_key, QT_TRANSLATE_NOOP("models", "The app key is missing. Copy it from the open platform.")),
        (draft.platform_id, QT_TRANSLATE_NOOP("models", "The shop id is missing. It stands in the back office.")),
    )
    for value, source in wanted:
        if not value.strip():
            raise UserError(Text(source))
    platform_id = draft.platform_id.strip()
    if not (platform_id.isascii() and platform_id.isdigit() and len(platform_id) < 20):
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "A shop id is a number. It stands in the back office.")))
    _check_quiet(draft)
    return Shop(
        name=draft.name.strip(),
        kind=ShopKind.API,
        platform_id=platform_id,
        app_key=draft.app_key.strip(),
        gateway=gateway_address.checked_address(draft.gateway),
        hold_seconds=_checked_hold(draft),
    )


def _checked_hold(draft: ShopDraft) -> int:
    seconds = HOLD_SECONDS if draft.hold_seconds is None else draft.hold_seconds
    if not 0 <= seconds <= LONGEST_HOLD:
        source = QT_TRANSLATE_NOOP("models", "A refund can wait 0 to {most} seconds before it is sent, not {seconds}.")
        raise UserError(Text(source, {"most": LONGEST_HOLD, "seconds": seconds}))
    return seconds


def _check_quiet(draft: ShopDraft) -> None:
    minutes = draft.sms_quiet_minutes
    if minutes is not None and not 0 <= minutes <= LONGEST_QUIET_HOURS * 60:
        source = QT_TRANSLATE_NOOP("models", "Between two texts there can be 0 to {most} hours, not {hours}.")
        raise UserError(Text(source, {"most": LONGEST_QUIET_HOURS, "hours": f"{minutes / 60:g}"}))


def _with_texts(made: Shop, draft: ShopDraft, before: Shop) -> Shop:
    """The shop with what its texts are sent with; what the draft leaves out stays. The platform brackets a sign."""
    quiet = before.sms_quiet_minutes if draft.sms_quiet_minutes is None else draft.sms_quiet_minutes
    return replace(
        made,
        sms_account=before.sms_account if draft.sms_account is None else draft.sms_account.strip(),
        sms_sign=before.sms_sign if draft.sms_sign is None else draft.sms_sign.strip().strip("【】").strip(),
        sms_quiet_minutes=quiet,
    )


def _same(one: Shop, other: Shop) -> bool:
    return (one.platform_id, one.gateway) == (other.platform_id, other.gateway)


def _refuse_twins(made: Shop, known: list[Shop]) -> None:
    for shop in known:
        if shop.kind is ShopKind.REMOVED:
            continue
        if shop.name == made.name:
            source = QT_TRANSLATE_NOOP("models", "There is a shop “{name}” already. Give this one another name.")
            raise UserError(Text(source, {"name": shop.name}))
        if _same(shop, made):
            source = QT_TRANSLATE_NOOP("models", "This shop id is here already, as “{name}”.")
            raise UserError(Text(source, {"name": shop.name}))


def _refuse_while_under_way(session: Session, shop: Shop) -> None:
    """Nobody could settle any more what was sent for this shop."""
    under_way = attempts.in_state(session, AttemptState.HOLDING, AttemptState.SENDING, AttemptState.IN_DOUBT)
    concerned = cases.find_many(session, [attempt.aftersale_id for attempt in under_way])
    if any(stored.case.shop_id == shop.id for stored in concerned.values()):
        source = QT_TRANSLATE_NOOP(
            "models",
            "Decisions for “{name}” are being sent, or nobody can say yet what became of them. "
            "Wait until they are settled (see the outbox), then remove the shop.",
        )
        raise UserError(Text(source, {"name": shop.name}))


def remove(desk: Desk, name: str) -> int:
    """Stop asking for a shop and forget what it was reached with; the number of open cases that left their queues.

    Its cases stay readable. Raises UserError when there is none of this name, or it is the one that exports go to.
    """
    with desk.store.writing() as session:
        shop = _must(kept_shops(session), name)
        if shop.kind is not ShopKind.API:
            source = QT_TRANSLATE_NOOP("models", "“{name}” takes in the exports and cannot be removed.")
            raise UserError(Text(source, {"name": shop.name}))
        _refuse_while_under_way(session, shop)
        credentials.forget(desk, shop.id)  # first: if the keychain refuses, everything stays as it was
        now = desk.clock.now()
        left = cases.leave_queues(session, cases.open_of_shop(session, shop.id), now)
        event = CaseEvent(
            now, Text(QT_TRANSLATE_NOOP("models", "The shop was removed here; nobody follows the case now"))
        )
        casefile.add_events(session, [(stored.row_id, event) for stored in left])
        shops.save(session, replace(shop, kind=ShopKind.REMOVED))
    return len(left)
