"""The command line, understood. Most starts open the window: they do not wait for all verbs to be described."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path


def understood(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """What is asked for; a wrong command line ends the program with a sentence, as argparse does."""
    window = argparse.ArgumentParser(
        parents=[common_options()], add_help=False, allow_abbrev=False, exit_on_error=False
    )
    window.set_defaults(verb=None)
    add_window_options(window)
    try:
        given, more = window.parse_known_args(arguments)
        if not more:
            return given
    except argparse.ArgumentError:
        pass  # the whole parser says what is wrong
    from models.desk.headless.arguments import parser

    return parser().parse_args(arguments)


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
