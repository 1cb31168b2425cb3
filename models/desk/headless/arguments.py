"""The command line: its verbs and what each takes."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from models.desk.headless.clock_arguments import add_clock_verbs
from models.desk.headless.options import add_window_options, common_options
from models.desk.headless.parcel_arguments import add_parcel_verbs
from models.desk.headless.typed import port, positive, real, share, text, whole
from models.domain.actions import ACTIONS
from models.domain.queues import QUEUES

if TYPE_CHECKING:
    from models.desk.headless.typed import Verbs


def parser() -> argparse.ArgumentParser:
    """All verbs and options. Without a verb the window opens."""
    common = common_options()
    made = argparse.ArgumentParser(
        prog="main.py", description="Aftersale Desk · 抖店售后工作台", parents=[common], allow_abbrev=False
    )
    add_window_options(made)
    verbs = made.add_subparsers(dest="verb", metavar="VERB")
    _add_reading_verbs(verbs, common)
    _add_deciding_verbs(verbs, common)
    _add_shop_verbs(verbs, common)
    add_clock_verbs(verbs, common)
    add_parcel_verbs(verbs, common)
    _add_backup(verbs.add_parser("backup", parents=[common], help="copies of the data"), common)
    return made


def _add_reading_verbs(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    queues = [queue.key for queue in QUEUES]
    taking = verbs.add_parser("import", parents=[common], help="read exports of the back office")
    taking.add_argument("files", nargs="+", type=Path, metavar="FILE")
    taking.add_argument("--take-older", action="store_true", help="also take rows that look older than what is stored")
    taking.add_argument("--by", default="", type=text, metavar="NAME")
    verbs.add_parser("queues", parents=[common], help="how full each queue is")
    listing = verbs.add_parser("cases", parents=[common], help="the cases of a queue, nearest deadline first")
    listing.add_argument("--queue", default="all", choices=queues)
    listing.add_argument("--limit", type=positive, default=50, metavar="N")
    listing.add_argument("--shop", default="", type=text, metavar="NAME", help="only this shop's cases")
    listing.add_argument("--text", default="", type=text, help="only cases with this number or word")
    actions = verbs.add_parser("actions", parents=[common], help="what can be done to a case, and why not")
    actions.add_argument("aftersale_id", type=text, metavar="AFTERSALE_ID")
    telling = verbs.add_parser("timeline", parents=[common], help="what happened to a case, newest first")
    telling.add_argument("aftersale_id", type=text, metavar="AFTERSALE_ID")
    telling.add_argument("--read", action="store_true", help="ask the platform for its own log of the case first")
    noting = verbs.add_parser("note", parents=[common], help="the private notes on a case; with words, one more")
    noting.add_argument("aftersale_id", type=text, metavar="AFTERSALE_ID")
    noting.add_argument("words", nargs="?", default=None, type=text, metavar="WORDS")
    noting.add_argument("--by", default="", type=text, metavar="NAME")
    today = verbs.add_parser("today", parents=[common], help="what was handled, lapsed and saved, and what is to come")
    today.add_argument("--period", default="today", choices=("today", "yesterday", "7", "30"), help="China's days")
    today.add_argument("--export", type=Path, metavar="FILE", help="write the figures to a sheet as well")
    writing = verbs.add_parser("export", parents=[common], help="write a queue to a sheet")
    writing.add_argument("--queue", default="all", choices=queues)
    writing.add_argument("file", type=Path, metavar="FILE")


def _add_deciding_verbs(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    act = verbs.add_parser("act", parents=[common], help="decide a case")
    act.add_argument("aftersale_id", type=text, metavar="AFTERSALE_ID")
    _add_answer(act)
    verbs.add_parser("todo", parents=[common], help="decisions that are still to be carried out")
    for verb, what in (
        ("tick", "say that a decision was carried out"),
        ("untick", "take a tick back"),
        ("withdraw", "take a decision back that is to be carried out by hand"),
        ("send", "have a decision sent that is not sent yet, or was refused"),
        ("take-back", "cancel a decision of which nothing has left"),
        ("by-hand", "carry out by hand what cannot be sent"),
        ("acknowledge", "say that a refusal or a contradiction was dealt with"),
    ):
        one = verbs.add_parser(verb, parents=[common], help=what)
        one.add_argument("attempt", type=whole, metavar="ID")
        one.add_argument("--by", default="", type=text, metavar="NAME")
    verbs.add_parser("outbox", parents=[common], help="everything that is decided and not settled")
    verbs.add_parser("settle", parents=[common], help="read the cases again of all that is in doubt")
    _add_batch(verbs.add_parser("batch", parents=[common], help="one action on many cases"), common)
    _add_verify(verbs.add_parser("verify", parents=[common], help="prove that nobody changed the trail of decisions"))
    address = verbs.add_parser("address", parents=[common], help="the return addresses; with --receiver, add one")
    for name in ("receiver", "phone", "region", "detail", "label"):
        address.add_argument(f"--{name}", default="", type=text)
    address.add_argument("--shop", default="", type=text, metavar="NAME", help="another one than exports go to")
    address.add_argument("--default", action="store_true")
    _add_carrying(address)
    _add_carrying(verbs.add_parser("templates", parents=[common], help="the texts to buyers"))
    _add_carrying(verbs.add_parser("canned", parents=[common], help="the canned texts"))
    teach = verbs.add_parser("teach", parents=[common], help="say what a word of the export means")
    teach.add_argument("kind", choices=("type", "status"))
    teach.add_argument("word", type=text)
    teach.add_argument("code", type=whole)


def _add_carrying(verb: argparse.ArgumentParser) -> None:
    ways = verb.add_mutually_exclusive_group()
    ways.add_argument("--export", type=Path, metavar="FILE", help="write all of them to a sheet")
    ways.add_argument("--import", type=Path, metavar="FILE", dest="take", help="read a sheet in: all of it or nothing")


def _add_answer(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("action", type=text, metavar="ACTION", help=", ".join(action.key for action in ACTIONS))
    verb.add_argument("--company", default="", type=text, metavar="CODE")
    verb.add_argument("--waybill", default="", type=text, metavar="NO")
    verb.add_argument("--address", type=whole, default=None, metavar="ID")
    verb.add_argument("--sms", type=whole, default=None, metavar="TEMPLATE")
    verb.add_argument("--reason", type=whole, default=None, metavar="CODE")
    verb.add_argument("--remark", default="", type=text, metavar="TEXT")
    verb.add_argument("--evidence", type=Path, action="append", default=[], metavar="FILE")
    verb.add_argument("--by", default="", type=text, metavar="NAME")
    verb.add_argument("--by-hand", action="store_true", help="to be carried out in the back office in any case")


def _add_batch(verb: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    steps = verb.add_subparsers(dest="step", metavar="STEP", required=True)
    starting = steps.add_parser("start", parents=[common], help="decide many cases and send one after the other")
    _add_answer(starting)
    starting.add_argument("aftersale_ids", type=text, nargs="+", metavar="AFTERSALE_ID")
    starting.add_argument("--plan", action="store_true", help="only say what would be done, and what is left out")
    steps.add_parser("list", parents=[common], help="batches of which something is left")
    for step, what in (
        ("resume", "send what is left of a batch"),
        ("show", "how a batch stands"),
        ("drop", "take back what is left of a batch"),
    ):
        one = steps.add_parser(step, parents=[common], help=what)
        one.add_argument("batch", type=whole, metavar="BATCH")
        one.add_argument("--by", default="", type=text, metavar="NAME")
        one.add_argument("--again", action="store_true", help="also what was refused and may be sent again")


def _add_shop_verbs(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    shop = verbs.add_parser("shop", parents=[common], help="the shops that the platform is asked for")
    steps = shop.add_subparsers(dest="step", metavar="STEP", required=True)
    adding = steps.add_parser("add", parents=[common], help="add a shop; its app secret is read from standard input")
    adding.add_argument("name", type=text, metavar="NAME")
    adding.add_argument("--app-key", required=True, type=text, metavar="KEY")
    adding.add_argument("--shop-id", required=True, type=text, metavar="ID")
    hold = "how long a refund can be taken back before it is sent, 0 to 30; 5 by default"
    adding.add_argument("--hold", type=whole, default=None, metavar="SECONDS", help=hold)
    adding.add_argument("--gateway", default="", type=text, metavar="URL", help="the platform's own by default")
    for name, what in (
        ("sms-account", "the account that texts to buyers are sent from; the shop's own number by default"),
        ("sms-sign", "the sign before a text; by default the first that the platform let pass"),
    ):
        adding.add_argument(f"--{name}", default=None, type=text, metavar="TEXT", help=what)
    quiet = "how long after a text a buyer gets no other for the same case, 0 to 168; 12 by default"
    adding.add_argument("--sms-quiet", default=None, type=whole, metavar="HOURS", help=quiet)
    # a secret on the command line would stand in the list of processes
    adding.add_argument("--secret-stdin", action="store_true", required=True, help="how the app secret is handed over")
    steps.add_parser("list", parents=[common], help="the shops, and how far each has been read")
    for step, what in (("test", "ask the platform whether it works"), ("remove", "stop asking for a shop")):
        one = steps.add_parser(step, parents=[common], help=what)
        one.add_argument("name", type=text, metavar="NAME")
    syncing = verbs.add_parser("sync", parents=[common], help="bring every shop up to date, once")
    syncing.add_argument("--check", action="store_true", help="also compare all open cases")
    _add_simulate(
        verbs.add_parser("simulate", parents=[common], help="a platform on this computer, to try things out on")
    )


def _add_simulate(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--port", type=port, default=0, metavar="N", help="0: any that is free")
    verb.add_argument("--cases", type=positive, default=500, metavar="N")
    verb.add_argument("--seed", type=whole, default=7, metavar="N", help="the same seed makes the same shop")
    verb.add_argument("--speed", type=real, default=1.0, metavar="X", help="how fast its time runs")
    verb.add_argument(
        "--faults", type=share, default=0.0, metavar="SHARE", help="of requests that meet each kind of fault, 0 to 1"
    )
    verb.add_argument("--latency", type=real, default=0.0, metavar="SECONDS", help="that every answer takes longer")
    verb.add_argument("--quiet", action="store_true", help="buyers do nothing new")


def _add_backup(verb: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    steps = verb.add_subparsers(dest="step", metavar="STEP", required=True)
    listing = steps.add_parser("list", parents=[common], help="the copies there are, newest first")
    listing.add_argument("--check", action="store_true", help="open each and prove that it is whole")
    steps.add_parser("make", parents=[common], help="make one now")
    putting = steps.add_parser(
        "restore", parents=[common], help="put one in the place of the data, which is kept aside"
    )
    putting.add_argument("name", type=text, metavar="NAME", help="as the list has it")


def _add_verify(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--head", type=Path, metavar="FILE", help="a saved head, which the trail must go on from")
    verb.add_argument(
        "--save-head", type=Path, metavar="FILE", help="write the newest record's hash here if all is well"
    )
