"""A day that was written by hand, so that every figure of it is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from models.desk import decide
from models.desk.desk import Desk
from models.desk.sync.taking import take
from models.domain.actions import BY_KEY
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState, Parameters
from models.domain.book import Shop, ShopKind
from models.domain.codes import Actor
from models.store import attempt_steps, batches, cases, shops
from models.store.cases import find
from tests.factory import NOW, make_case

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


@dataclass
class Day:
    """Writes what people and the platform did."""

    desk: Desk

    def shop(self, name: str) -> int:
        """A shop with a line to the platform."""
        with self.desk.store.writing() as session:
            return shops.save(session, Shop(name=name, kind=ShopKind.API, platform_id=name, colour="#3d6fb4"))

    def case(self, **fields: object) -> AfterSale:
        """A case that is stored."""
        made = make_case(**fields)
        with self.desk.store.writing() as session:
            cases.add_many(session, [(made, {})], NOW - 40 * 24 * HOUR)
        return made

    def decided(
        self,
        by: str,
        at: datetime,
        case: AfterSale | None = None,
        action: str = "refund",
        *,
        left: timedelta | None = 10 * HOUR,
        state: AttemptState = AttemptState.DONE,
        batch: int | None = None,
    ) -> AfterSale:
        """Somebody decides a case that had so much time left then."""
        case = case or self.case()
        with self.desk.store.writing() as session:
            stored = find(session, case.aftersale_id)
            assert stored is not None
            looked_at = replace(stored.case, deadline_at=None if left is None else at + left)
            made = decide.draft(self.desk, BY_KEY[action], looked_at, Parameters(), by)
            made = replace(made, made_at=at, state=state, batch_id=batch)
            attempt_steps.add(session, stored.row_id, made)
        return case

    def batch(self, by: str, at: datetime) -> int:
        """Somebody decides many at once."""
        with self.desk.store.writing() as session:
            return batches.add(session, "refund", by, at)

    def read(self, shown: AfterSale, asked_at: datetime, who: Mapping[str, Actor] | None = None) -> None:
        """The platform shows a case."""
        by = {shown.aftersale_id: Actor.SYSTEM} if who is None else who
        with self.desk.store.writing() as session:
            take(session, [shown], asked_at, by)
