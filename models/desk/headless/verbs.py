"""One function per verb: the parsed command line in, plain data out."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from models.desk import (
    addresses,
    cases,
    exporting,
    importing,
    notes,
    queues,
    shops,
    templates,
    todo,
    trail,
    trying,
    words,
)
from models.desk.books import canned, carrying
from models.desk.books.carrying_addresses import export_addresses, import_addresses
from models.desk.desk import Desk
from models.desk.full_reading import read_in_full
from models.desk.headless import clocks, parcels, plain
from models.desk.headless.today import today
from models.desk.inputs import ActInput
from models.desk.ledger import batch_plans, batch_runs, batches, directly, outbox
from models.desk.ledger.lines import Lines
from models.desk.shops import OFFICIAL, ShopDraft
from models.desk.sync.once import ShopSync, sync_once
from models.domain.book import Address
from models.domain.errors import UserError
from models.domain.listing import CaseFilter, CaseRow, PageRequest
from models.domain.queues import home_of
from models.domain.text import QT_TRANSLATE_NOOP, Text

FIRST = 1
"""The shop that exports go to."""


def take_in(desk: Desk, given: Namespace) -> Any:
    """import: each file by itself, in the order given. One that cannot be used does not keep the others out."""
    made, errors = [], []
    for path in given.files:
        try:
            made.append(importing.import_file(desk, path, by=given.by, take_older=given.take_older))
        except UserError as error:
            errors.append(error.text)
    return {**plain.totals(made), "files": [plain.report(one) for one in made], "errors": errors}


def count(desk: Desk, _given: Namespace) -> Any:
    """Queues."""
    return {key: plain.queue(found) for key, found in queues.counts(desk).items()}


def listed(desk: Desk, given: Namespace) -> Any:
    """cases: up to --limit of them."""
    wanted = CaseFilter(text=given.text, shops=frozenset(_shop_ids(desk, given)))
    names = {view.shop.id: view.shop.name for view in shops.in_use(desk)}
    now = desk.clock.now()
    rows = queues.page(desk, PageRequest(given.queue, wanted, limit=given.limit)).rows
    limits = desk.limits.of_case
    return [plain.case(row, _home(row), names.get(row.shop_id, ""), now, limits(row)) for row in rows]


def _shop_ids(desk: Desk, given: Namespace) -> list[int]:
    """The shop that was named, if one was."""
    return [shops.by_name(desk, given.shop).id] if given.shop else []


def _home(row: CaseRow) -> str | None:
    home = home_of(row)
    return home.key if home else None


def actions(desk: Desk, given: Namespace) -> Any:
    """actions: by key."""
    return {view.key: plain.action(view) for view in cases.case_view(desk, given.aftersale_id).actions}


def timeline(desk: Desk, given: Namespace) -> Any:
    """timeline: newest first."""
    if given.read:
        with closing(Lines(desk)) as lines:
            reading = read_in_full(desk, lines, given.aftersale_id)
        if reading.why_not is not None:
            raise UserError(reading.why_not)
    return [plain.line(line) for line in cases.case_view(desk, given.aftersale_id).timeline]


def note(desk: Desk, given: Namespace) -> Any:
    """note: keeps one when told its words; all of the case, newest first."""
    found = notes.listed(desk, given.aftersale_id)
    if given.words is not None:
        found = notes.add(desk, given.aftersale_id, given.words, given.by)
    return [plain.note(one) for one in found]


def act(desk: Desk, given: Namespace) -> Any:
    """act: the decision as it stands after it was sent, or written down to be carried out by hand."""
    with directly.sending(desk) as sender:
        return plain.attempt(directly.act(sender, given.aftersale_id, given.action, _answer(given)))


def _answer(given: Namespace) -> ActInput:
    return ActInput(
        company=given.company,
        waybill=given.waybill,
        address_id=given.address,
        sms_template_id=given.sms,
        reason_code=given.reason,
        remark=given.remark,
        evidence=tuple(given.evidence),
        by=given.by,
        by_hand=given.by_hand,
    )


def unsettled(desk: Desk, _given: Namespace) -> Any:
    """outbox: everything that is not settled, oldest first."""
    return [plain.outbox(entry) for entry in outbox.outbox(desk)]


def send(desk: Desk, given: Namespace) -> Any:
    """send: have a draft, or one that was refused, sent after all."""
    with directly.sending(desk) as sender:
        return plain.attempt(directly.release(sender, given.attempt, given.by))


def settle(desk: Desk, _given: Namespace) -> Any:
    """settle: read the cases of all that is in doubt."""
    with directly.sending(desk) as sender:
        return [plain.attempt(one) for one in directly.settle(sender)]


def take_back(desk: Desk, given: Namespace) -> Any:
    """take-back: cancel one of which nothing has left."""
    return plain.attempt(outbox.take_back(desk, given.attempt, given.by))


def hand_over(desk: Desk, given: Namespace) -> Any:
    """by-hand: carry out by hand what cannot be sent."""
    return plain.attempt(outbox.hand_over(desk, given.attempt, given.by))


def acknowledge(desk: Desk, given: Namespace) -> Any:
    """acknowledge: somebody has dealt with a refusal or a contradiction."""
    return plain.attempt(outbox.acknowledge(desk, given.attempt, given.by))


def batch(desk: Desk, given: Namespace) -> Any:
    """batch: one of its steps."""
    return BATCH_STEPS[given.step](desk, given)


def _batch_start(desk: Desk, given: Namespace) -> Any:
    answer = _answer(given)
    found = batch_plans.plan(desk, given.aftersale_ids, given.action, answer)
    if given.plan or not found.ready:
        return plain.batch_plan(found)
    with directly.sending(desk) as sender:
        begun, left = batch_plans.begin(desk, given.action, answer, found.seen)
        done = batch_runs.run(sender, begun.batch.id)
    return plain.batch(done, [*found.left_out, *left])


def _batch_resume(desk: Desk, given: Namespace) -> Any:
    with directly.sending(desk) as sender:
        directly.settle(sender)
        return plain.batch(batch_runs.run(sender, given.batch, again=given.again), [])


def _batch_show(desk: Desk, given: Namespace) -> Any:
    return plain.batch(batches.report(desk, given.batch), [])


def _batch_list(desk: Desk, _given: Namespace) -> Any:
    return [plain.batch(found, []) for found in batches.unfinished(desk)]


def _batch_drop(desk: Desk, given: Namespace) -> Any:
    return {"taken_back": batches.drop_rest(desk, given.batch, given.by)}


BATCH_STEPS: dict[str, Callable[[Desk, Namespace], Any]] = {
    "start": _batch_start,
    "resume": _batch_resume,
    "show": _batch_show,
    "list": _batch_list,
    "drop": _batch_drop,
}


def to_do(desk: Desk, _given: Namespace) -> Any:
    """todo: what is to be carried out, and what the platform contradicts."""
    return {
        "to_do": [plain.todo(one) for one in todo.todos(desk)],
        "contradicted": [plain.todo(one) for one in todo.contradictions(desk)],
    }


def tick(desk: Desk, given: Namespace) -> Any:
    """Tick."""
    return plain.attempt(todo.tick(desk, given.attempt, given.by))


def untick(desk: Desk, given: Namespace) -> Any:
    """Untick."""
    return plain.attempt(todo.untick(desk, given.attempt, given.by))


def withdraw(desk: Desk, given: Namespace) -> Any:
    """Withdraw."""
    return plain.attempt(todo.withdraw(desk, given.attempt, given.by))


def verify(desk: Desk, given: Namespace) -> Any:
    """verify: whether the trail is as it was written. A head is only saved of one that is."""
    verdict = trail.verify(desk, trail.read_head(given.head) if given.head else None)
    if verdict.whole and given.save_head:
        trail.save_head(desk, given.save_head, verdict.head)
    return plain.verdict(verdict)


def export(desk: Desk, given: Namespace) -> Any:
    """export: how many cases were written where."""
    return {"cases": exporting.export_queue(desk, given.queue, given.file), "file": str(given.file)}


def address(desk: Desk, given: Namespace) -> Any:
    """address: adds one when told a receiver; lists those of the shop, by default the one that exports go to."""
    shop_id = next(iter(_shop_ids(desk, given)), FIRST)
    if given.export or given.take:
        return _carry(desk, given, export_addresses, partial(import_addresses, shop_id=shop_id))
    if given.receiver:
        new = Address(
            label=given.label,
            receiver=given.receiver,
            phone=given.phone,
            region=given.region,
            detail=given.detail,
            is_default=given.default,
            shop_id=shop_id,
        )
        addresses.save(desk, new)
    return [plain.address(kept) for kept in addresses.listed(desk, shop_id)]


def texts(desk: Desk, given: Namespace) -> Any:
    """Templates."""
    if given.export or given.take:
        return _carry(desk, given, carrying.export_templates, carrying.import_templates)
    return [plain.template(kept) for kept in templates.listed(desk)]


def canned_texts(desk: Desk, given: Namespace) -> Any:
    """Canned."""
    if given.export or given.take:
        return _carry(desk, given, carrying.export_canned, carrying.import_canned)
    return [plain.canned(kept) for kept in canned.listed(desk)]


def _carry(
    desk: Desk, given: Namespace, out: Callable[[Desk, Path], int], back: Callable[[Desk, Path], carrying.Carried]
) -> Any:
    """A book written to a sheet, or read from one."""
    if given.export:
        return {"rows": out(desk, given.export), "file": str(given.export)}
    return asdict(back(desk, given.take))


def teach(desk: Desk, given: Namespace) -> Any:
    """teach: how many cases were waiting for the word."""
    return {"cases": words.teach(desk, given.kind, given.word, given.code)}


def shop(desk: Desk, given: Namespace) -> Any:
    """shop: one of its steps."""
    return SHOP_STEPS[given.step](desk, given)


def _shop_add(desk: Desk, given: Namespace) -> Any:
    draft = ShopDraft(
        name=given.name,
        app_key=given.app_key,
        platform_id=given.shop_id,
        secret=sys.stdin.readline(),
        gateway=given.gateway or OFFICIAL,
        hold_seconds=given.hold,
        sms_account=given.sms_account,
        sms_sign=given.sms_sign,
        sms_quiet_minutes=None if given.sms_quiet is None else given.sms_quiet * 60,
    )
    shops.add(desk, draft)
    return _shop_list(desk, given)


def _shop_list(desk: Desk, _given: Namespace) -> Any:
    return [plain.shop(view) for view in shops.listed(desk)]


def _shop_test(desk: Desk, given: Namespace) -> Any:
    return plain.trial(trying.try_kept(desk, given.name))


def _shop_remove(desk: Desk, given: Namespace) -> Any:
    return {"left_their_queues": shops.remove(desk, given.name)}


SHOP_STEPS: dict[str, Callable[[Desk, Namespace], Any]] = {
    "add": _shop_add,
    "list": _shop_list,
    "test": _shop_test,
    "remove": _shop_remove,
}


def sync(desk: Desk, given: Namespace) -> Any:
    """sync: what each shop brought. A shop that failed does not keep the others back."""
    done = sync_once(desk, check=given.check)
    return {"shops": [plain.synced(one) for one in done], "errors": [_whose(one) for one in done if one.error]}


def _whose(failed: ShopSync) -> Text:
    """Why a shop failed, with its name in front: there may be several."""
    return Text(QT_TRANSLATE_NOOP("models", "{shop}: {why}"), {"shop": failed.shop.name, "why": failed.error})


def warnings(desk: Desk, given: Namespace) -> list[Text]:
    """What has to be said beside a verb's result: where secrets lie, when one was just put there."""
    warning = desk.vault.warning if given.verb == "shop" and given.step == "add" else None
    return [] if warning is None else [warning]


VERBS: dict[str, Callable[[Desk, Namespace], Any]] = {
    "import": take_in,
    "queues": count,
    "cases": listed,
    "actions": actions,
    "timeline": timeline,
    "note": note,
    "act": act,
    "outbox": unsettled,
    "send": send,
    "settle": settle,
    "take-back": take_back,
    "by-hand": hand_over,
    "acknowledge": acknowledge,
    "batch": batch,
    "todo": to_do,
    "tick": tick,
    "untick": untick,
    "withdraw": withdraw,
    "verify": verify,
    "export": export,
    "address": address,
    "templates": texts,
    "canned": canned_texts,
    "teach": teach,
    "shop": shop,
    "sync": sync,
    "why": clocks.why,
    "promise": clocks.promise,
    "deadline": clocks.deadline,
    "parcel": parcels.parcel,
    "receive": parcels.receive,
    "stray": parcels.stray,
    "today": today,
}
