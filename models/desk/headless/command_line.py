"""The command line, understood. Most starts open the window: they do not wait for all verbs to be described."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from models.desk.headless.options import add_window_options, common_options


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
