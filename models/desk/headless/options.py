"""The options that do not belong to one verb."""

from __future__ import annotations

import argparse
from pathlib import Path


def common_options() -> argparse.ArgumentParser:
    """What the window and each verb take."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--data-dir", type=Path, metavar="DIR", help="the profile folder, in place of this user's own")
    common.add_argument("--lang", choices=("zh_CN", "en"), help="the language; the system's by default")
    common.add_argument("--json", action="store_true", help="print JSON")
    return common


def add_window_options(made: argparse.ArgumentParser) -> None:
    """What only a start without a verb takes."""
    made.add_argument("--demo", action="store_true", help="open a throw-away shop to look round in")
    made.add_argument("--self-test", action="store_true", help="check this installation and print one JSON line")
