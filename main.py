"""Aftersale Desk · 抖店售后工作台: opens the window, or runs one headless verb."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence

from models.desk.headless.arguments import parser
from models.domain.errors import CancelledError, UserError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code: 0 done, 1 the user can mend it, 2 wrong command line, 130 stopped."""
    given = parser().parse_args(arguments)
    try:
        if given.verb:
            return _headless(given)
        return _window(given)
    except UserError as error:
        _speak(given, error)
        return 1
    except (CancelledError, KeyboardInterrupt):
        return 130


def _headless(given: Namespace) -> int:
    from models.desk.bootstrap import open_desk
    from models.desk.headless.lines import as_json, as_lines
    from models.desk.headless.verbs import VERBS

    desk = open_desk(getattr(given, "data_dir", None))
    try:
        data = VERBS[given.verb](desk, given)
    finally:
        desk.close()
    say = _speaker(given)
    if getattr(given, "json", False):
        _print(as_json(data, say))
    else:
        _print("\n".join(as_lines(data, say)))
    return 0


def _window(given: Namespace) -> int:
    if given.self_test:
        from ui.selftest import run_self_test

        line, code = run_self_test()
        _print(line)
        return code
    from ui.app import run

    return run(getattr(given, "data_dir", None), language=getattr(given, "lang", None), demo=given.demo)


def _speaker(given: Namespace):  # type: ignore[no-untyped-def]
    from PySide6.QtCore import QCoreApplication

    from ui.runtime.language import install_language, say

    app = QCoreApplication.instance() or QCoreApplication([])
    install_language(app, getattr(given, "lang", None))
    return say


def _speak(given: Namespace, error: UserError) -> None:
    sys.stderr.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr] # a Windows console may not be
    sys.stderr.write(_speaker(given)(error.text) + "\n")


def _print(text: str) -> None:
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # Chinese, whatever the console's code page
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
