"""Wires a desk: folder, log, database, and what a new profile begins with."""

from __future__ import annotations

from contextlib import ExitStack, closing
from pathlib import Path

from models.desk.clock_memory import last_offset
from models.desk.deadlines.band_limits import bring_up_to_date
from models.desk.desk import Desk
from models.desk.paths import DATABASE, default_folder, prepare
from models.desk.runs import open_runs
from models.desk.vaults import SystemVault, Vault
from models.domain.clock import Clock, CorrectedClock
from models.store import shops
from models.store.store import Store, open_store


def open_desk(folder: Path | None = None, clock: Clock | None = None, vault: Vault | None = None) -> Desk:
    """Open the profile in `folder`, or this user's own. Raises UserError when it cannot be used.

    `vault` keeps secrets elsewhere than in this system's keychain.
    """
    folder = prepare(folder or default_folder())
    with ExitStack() as opened:  # what cannot be opened whole is let go of, so that a backup can take its place
        store = opened.enter_context(closing(open_store(folder / DATABASE)))
        _begin(store)
        clock = clock or CorrectedClock(remembered=last_offset(store))
        runs = opened.enter_context(closing(open_runs(store, folder)))
        desk = Desk(store, clock, folder, vault or SystemVault(folder), runs)
        with store.asking() as asked:
            bring_up_to_date(asked, desk)
        opened.pop_all()
    return desk


def _begin(store: Store) -> None:
    with store.asking() as asked:
        if shops.listed(asked):
            return
    from models.desk.starter import FIRST_CANNED, FIRST_SHOP, FIRST_TEMPLATES
    from models.store import canned_texts, templates

    with store.writing() as session:
        if shops.listed(session):  # another program was faster
            return
        shops.save(session, FIRST_SHOP)
        for template in FIRST_TEMPLATES:
            templates.save(session, template)
        for text in FIRST_CANNED:
            canned_texts.save(session, text)
