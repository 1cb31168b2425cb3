"""Aftersale Desk · 抖店售后工作台: opens the window, or runs one headless verb."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from typing import Any, TextIO

from models.desk.headless.command_line import understood
from models.domain.errors import CancelledError, UserError
from models.domain.text import Text


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code: 0 done, 1 the user can mend it, 2 wrong command line, 130 stopped."""
    given = understood(arguments)
    try:
        if given.verb == "simulate":
            return _simulate(given)
        if given.verb == "backup":
            return _backup(given)
        if given.verb:
            return _headless(given)
        return _window(given)
    except UserError as error:
        _write(sys.stderr, _speaker(given)(error.text))
        return 1
    except (CancelledError, KeyboardInterrupt):
        return 130
    except Exception as bug:
        if given.self_test:  # there it is what is asked for
            raise
        _write(sys.stderr, _speaker(given)(_noted(bug, given).text))
        return 1


def _noted(bug: Exception, given: Namespace) -> UserError:
    from models.desk.safety.bugs import noted

    return noted(bug, getattr(given, "data_dir", None))


def _backup(given: Namespace) -> int:
    from models.desk.headless.backups import backup

    _print(backup(given), given)
    return 0


def _headless(given: Namespace) -> int:
    from models.desk.bootstrap import open_desk
    from models.desk.collector import quiet_collector
    from models.desk.headless.verbs import VERBS, warnings

    quiet_collector()
    given.say = _speaker(given)
    desk = open_desk(getattr(given, "data_dir", None))
    try:
        data = VERBS[given.verb](desk, given)
        warned = warnings(desk, given)
    finally:
        desk.close()
    say = _speaker(given)
    _print(data, given)
    errors = data.get("errors", []) if isinstance(data, dict) else []
    for text in [*warned, *errors]:
        _write(sys.stderr, say(text))
    return 1 if errors else 0


def _print(data: Any, given: Namespace) -> None:
    from models.desk.headless.lines import as_json, as_lines

    say = _speaker(given)
    in_lines = not getattr(given, "json", False)
    _write(sys.stdout, "\n".join(as_lines(data, say)) if in_lines else as_json(data, say))


def _simulate(given: Namespace) -> int:
    from models.desk.headless.simulating import simulate

    simulate(given, lambda line: _write(sys.stdout, line))
    return 0


def _window(given: Namespace) -> int:
    if given.self_test:
        from ui.selftest import run_self_test

        line, code = run_self_test()
        _write(sys.stdout, line)
        return code
    from ui.runtime.starting import get_under_way

    get_under_way()
    from ui.app import run

    return run(getattr(given, "data_dir", None), language=getattr(given, "lang", None), demo=given.demo)


def _speaker(given: Namespace) -> Callable[[Text], str]:
    from PySide6.QtCore import QCoreApplication

    from ui.runtime.language import install_language, say

    app = QCoreApplication.instance() or QCoreApplication([])
    install_language(app, getattr(given, "lang", None))
    return say


def _write(stream: TextIO | None, text: str) -> None:
    """A line, in UTF-8 whatever the console's code page. A packaged program on Windows may have no console at all."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="replace")
    if stream is not None:
        stream.write(text + "\n")
        stream.flush()


if __name__ == "__main__":
    sys.exit(main())
