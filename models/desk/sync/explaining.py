"""Who ended a case, or agreed to a return. The list does not say; the case's record does."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from datetime import datetime

from models.desk.desk import Desk
from models.desk.sync.taking import is_older
from models.domain.aftersale import AfterSale
from models.domain.cancel import CancelToken
from models.domain.codes import Actor
from models.domain.codes import AfterSaleStatus as Status
from models.domain.in_time import oldest_first
from models.doudian.aftersale_detail import case_detail
from models.doudian.caller import Caller
from models.doudian.case_records import Record
from models.doudian.kinds import RefusalKind
from models.doudian.refusals import RefusedError
from models.store import cases
from models.store.cases import StoredCase

LINE_GONE = frozenset({RefusalKind.UNREACHABLE, RefusalKind.CONNECTION_LOST, RefusalKind.TIMED_OUT})
_log = logging.getLogger(__name__)


def who_did_it(
    desk: Desk, client: Caller, page: Iterable[AfterSale], asked_at: datetime, cancel: CancelToken
) -> dict[str, Actor]:
    """For the cases of a page that moved in a way that somebody else may have caused: who, by their ids.

    One call each. A case whose record cannot be read is left out: the change is worth more than its reason.
    """
    found = {}
    for aftersale_id in list(_open_questions(desk, page, asked_at)):
        try:
            detail = case_detail(client, aftersale_id, cancel=cancel)
        except RefusedError as error:
            if error.refusal.kind in LINE_GONE:
                raise  # the page comes again once the platform can be reached
            _log.info("no record of case %s: %s", aftersale_id, error.refusal.code)
        else:
            found[aftersale_id] = last_actor(detail.records)
    return found


def last_actor(records: Iterable[Record]) -> Actor:
    """Who made the newest entry of a record, in whatever order it came."""
    ordered = oldest_first(tuple(records))
    return ordered[-1].by_role if ordered else Actor.NOT_MAPPED


def _open_questions(desk: Desk, page: Iterable[AfterSale], asked_at: datetime) -> Iterator[str]:
    by_id = {case.aftersale_id: case for case in page}
    with desk.store.reading() as session:
        known = cases.find_many(session, list(by_id))
    for aftersale_id, stored in known.items():
        case = by_id[aftersale_id]
        if not is_older(case, asked_at, stored) and _raises_a_question(stored, case):
            yield aftersale_id


def _raises_a_question(stored: StoredCase, case: AfterSale) -> bool:
    if not stored.case.is_open or case.auto_approvals:
        return False
    agreed = case.status == Status.AWAITS_BUYER_RETURN != stored.case.status
    return agreed or not case.is_open
