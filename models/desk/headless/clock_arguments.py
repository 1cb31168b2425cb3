"""What the verbs about a case's clocks take."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from models.desk.headless.typed import text, whole

if TYPE_CHECKING:
    from models.desk.headless.typed import Verbs


def add_clock_verbs(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """why, promise, deadline."""
    why = verbs.add_parser(
        "why", parents=[common], help="the clocks of a case: who gave each time, and how it came to be"
    )
    promise = verbs.add_parser("promise", parents=[common], help="what was promised to the buyer; with TIME, one more")
    promise.add_argument("aftersale_id", type=text, metavar="AFTERSALE_ID")
    promise.add_argument("time", nargs="?", type=text, metavar="TIME", help="until when, e.g. 15:00 or '11-25 10:00'")
    promise.add_argument("--words", default="", type=text, metavar="TEXT", help="what was promised")
    promise.add_argument("--kept", type=whole, metavar="ID", help="tick a promise off")
    deadline = verbs.add_parser("deadline", parents=[common], help="type a deadline that no source gives")
    deadline.add_argument("aftersale_id", type=text, metavar="AFTERSALE_ID")
    typed = deadline.add_mutually_exclusive_group(required=True)
    typed.add_argument("time", nargs="?", type=text, metavar="TIME", help="e.g. 18:30 or '11-25 10:00'")
    typed.add_argument("--forget", action="store_true", help="take the typed deadline off again")
    why.add_argument("aftersale_id", type=text, metavar="AFTERSALE_ID")
    for one in (promise, deadline):
        one.add_argument("--by", default="", type=text, metavar="NAME")
