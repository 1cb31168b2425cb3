"""What the verbs about parcels take."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from models.desk.headless.typed import text, whole
from models.domain.receiving import Mismatch

if TYPE_CHECKING:
    from models.desk.headless.typed import Verbs


def add_parcel_verbs(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """parcel, receive, stray."""
    finding = verbs.add_parser("parcel", parents=[common], help="which case a parcel belongs to, by any number on it")
    finding.add_argument("number", type=text, metavar="NUMBER")
    receiving = verbs.add_parser("receive", parents=[common], help="write down what came in a parcel")
    receiving.add_argument("aftersale_id", type=text, metavar="AFTERSALE_ID")
    receiving.add_argument("--good", type=whole, required=True, metavar="N", help="pieces that are as they should be")
    receiving.add_argument("--bad", type=whole, default=0, metavar="N")
    receiving.add_argument("--mismatch", choices=[kind.value for kind in Mismatch], default=Mismatch.NONE.value)
    receiving.add_argument("--waybill", default="", type=text, metavar="NO", help="the case's own by default")
    receiving.add_argument("--correct", action="store_true", help="in place of what was written down for the parcel")
    _add_keepsakes(receiving)
    stray = verbs.add_parser("stray", parents=[common], help="parcels that belong to no known case")
    steps = stray.add_subparsers(dest="step", metavar="STEP", required=True)
    steps.add_parser("list", parents=[common], help="what lies in the bucket")
    adding = steps.add_parser("add", parents=[common], help="put a parcel in")
    adding.add_argument("waybill", type=text, metavar="NO")
    _add_keepsakes(adding)
    matching = steps.add_parser("match", parents=[common], help="say which case a parcel belongs to")
    matching.add_argument("stray", type=whole, metavar="ID")
    matching.add_argument("aftersale_id", type=text, metavar="AFTERSALE_ID")
    closing = steps.add_parser("close", parents=[common], help="say what became of a parcel")
    closing.add_argument("stray", type=whole, metavar="ID")
    closing.add_argument("word", type=text, metavar="WORD")
    for one in (matching, closing):
        one.add_argument("--by", default="", type=text, metavar="NAME")


def _add_keepsakes(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--note", default="", type=text, metavar="TEXT")
    verb.add_argument("--photo", type=Path, action="append", default=[], metavar="FILE")
    verb.add_argument("--by", default="", type=text, metavar="NAME")
