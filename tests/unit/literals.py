"""Finds texts that Qt Linguist would not see: the checker behind `test_i18n.py`.

It reads the syntax tree, not the running program. A literal that is rightly the
same in every language carries the comment `# untranslated: why` on its line.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

EXEMPT = "# untranslated:"
MARKERS = {"translate", "QT_TRANSLATE_NOOP"}
SHOWS = {
    # widgets and actions by their first words
    *(
        "QLabel",
        "QPushButton",
        "QToolButton",
        "QAction",
        "QCheckBox",
        "QRadioButton",
        "QGroupBox",
        "QMenu",
        "QDockWidget",
    ),
    *("QCommandLinkButton", "QTableWidgetItem", "QListWidgetItem", "QStandardItem", "QProgressDialog"),
    # setters
    *("setText", "setPlainText", "setHtml", "setMarkdown", "setWindowTitle", "setTitle", "setToolTip", "setStatusTip"),
    *("setWhatsThis", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setLabelText"),
    *("setInformativeText", "setDetailedText", "setCancelButtonText", "setPrefix", "setSuffix", "setSpecialValueText"),
    *(
        "setHeaderLabels",
        "setHorizontalHeaderLabels",
        "setVerticalHeaderLabels",
        "setTabText",
        "setIconText",
        "setFormat",
    ),
    # things that take a text on the way in
    *("addTab", "insertTab", "addAction", "addMenu", "addItem", "insertItem", "addItems", "addRow", "addButton"),
    *("addSection", "addPermanentMessage", "showMessage", "showText", "drawText", "drawStaticText"),
    # dialogs that Qt makes
    *("information", "question", "warning", "critical", "about"),
    *("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory", "getText", "getItem", "getInt"),
}
"""Calls by these names put a text in front of somebody."""
DATA_LAST = {"addItem", "insertItem"}
"""Their last argument of several is data, not text."""
LOGS = {"log", "_log", "logger", "logging", "warnings"}
"""`_log.warning("...")` is for the log file."""
_PLACE = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, order=True)
class Finding:
    """Something that cannot be translated."""

    line: int
    what: str


def in_ui(source: str) -> list[Finding]:
    """What is wrong in a file of `ui`."""
    return _findings(source, _check_ui)


def in_models(source: str) -> list[Finding]:
    """What is wrong in a file of `models`. Chinese alone is not: the platform's own words are data there."""
    return _findings(source, _check_models)


def marked(source: str) -> set[tuple[str, str]]:
    """(context, text) of all that is marked: what lupdate must find."""
    found = set()
    for call in _calls(ast.parse(source)):
        if _name(call) in MARKERS and len(call.args) == 2 and all(_is_text(part) for part in call.args):
            found.add((call.args[0].value, call.args[1].value))
    return found


def _findings(source: str, check) -> list[Finding]:
    lines = source.splitlines()
    found = {finding for finding in check(ast.parse(source)) if EXEMPT not in lines[finding.line - 1]}
    return sorted(found)


def _check_ui(tree: ast.Module) -> Iterator[Finding]:
    yield from _check_markers(tree)
    yield from _check_f_strings(tree)
    yield from _check_texts(tree)
    yield from _chinese(tree)
    for call in _calls(tree):
        if _name(call) in SHOWS and not _is_log(call):
            for literal in _literals(_shown(call)):
                yield Finding(literal.lineno, f"{_name(call)} shows {literal.value!r}")


def _check_models(tree: ast.Module) -> Iterator[Finding]:
    yield from _check_markers(tree)
    yield from _check_f_strings(tree)
    yield from _check_texts(tree)


def _check_markers(tree: ast.Module) -> Iterator[Finding]:
    """A marker's text must stand there as a literal; a name may stand for one that is marked elsewhere."""
    for call in _calls(tree):
        if _name(call) not in MARKERS:
            continue
        if _name(call) == "QT_TRANSLATE_NOOP" and not all(_is_text(part) for part in call.args):
            yield Finding(call.lineno, "QT_TRANSLATE_NOOP without a plain literal")
        elif any(isinstance(part, ast.JoinedStr | ast.BinOp | ast.Call) for part in call.args):
            yield Finding(call.lineno, "a text put together before it is translated")


def _check_f_strings(tree: ast.Module) -> Iterator[Finding]:
    """lupdate takes an f-string for one text and does not look into it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            inside = [call for call in _calls(node) if _name(call) in MARKERS]
            yield from (Finding(call.lineno, "translated inside an f-string") for call in inside)


def _check_texts(tree: ast.Module) -> Iterator[Finding]:
    """`Text("...")` needs its marker."""
    for call in _calls(tree):
        if _name(call) == "Text" and call.args and next(_literals(call.args[:1]), None) is not None:
            yield Finding(call.lineno, "Text without QT_TRANSLATE_NOOP")


def _chinese(tree: ast.Module) -> Iterator[Finding]:
    """Sources are English, so Chinese in a literal (not in a docstring) is text that nobody can translate."""
    notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if _is_text(node) and id(node) not in notes and any("\u4e00" <= char <= "\u9fff" for char in node.value):
            yield Finding(node.lineno, f"Chinese source {node.value!r}")


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _is_log(call: ast.Call) -> bool:
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    return getattr(owner, "id", getattr(owner, "attr", "")) in LOGS


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _shown(call: ast.Call) -> list[ast.expr]:
    positional = call.args[:-1] if _name(call) in DATA_LAST and len(call.args) > 1 else call.args
    return [*positional, *(word.value for word in call.keywords if word.arg in ("text", "title"))]


def _literals(nodes: list[ast.expr]) -> Iterator[ast.Constant]:
    """The literals with a letter (outside {places}) that end up in the text, through +, .format and the like."""
    for node in nodes:
        if _is_text(node):
            if any(char.isalpha() for char in _PLACE.sub("", node.value)):
                yield node
        else:
            yield from _literals(_parts(node))


def _parts(node: ast.expr) -> list[ast.expr]:
    match node:
        case ast.BinOp():
            return [node.left, node.right]
        case ast.IfExp():
            return [node.body, node.orelse]
        case ast.BoolOp() | ast.JoinedStr():
            return node.values
        case ast.FormattedValue():
            return [node.value]
        case ast.List() | ast.Tuple():
            return node.elts
        case ast.NamedExpr():
            return [node.value]
        case ast.Call(func=ast.Attribute(attr="format" | "join" | "upper" | "strip")):
            return [node.func.value, *node.args] if node.func.attr == "join" else [node.func.value]
    return []
