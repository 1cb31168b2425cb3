"""How what is carried out by hand reads. Nothing here may sound as if money had moved."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from models.desk.todo import Todo, moves_money
from models.domain.actions import Lane
from models.domain.attempt import Attempt
from ui.decisions.decided import RowWords
from ui.decisions.words import action_name, amount, decided_shortly
from ui.runtime.language import format_local_time, say, translate
from ui.shell.theme import colours


def row_words(todo: Todo, _now: datetime) -> RowWords:
    """How a decision reads as a line of the list."""
    attempt, now = todo.attempt, colours()
    ticked = attempt.ticked_at is not None
    return RowWords(
        title=action_name(attempt),
        amount=amount(attempt),
        about=todo.case.product_name,
        by=decided_shortly(attempt),
        state=tick_state(attempt),
        ink=now.good.text if ticked else now.quiet,
        loud=ticked,
        faded=ticked and attempt.is_open,
    )


def tick_state(attempt: Attempt) -> str:
    """Whether somebody says that it is carried out."""
    return translate("todo", "✓ ticked off") if attempt.ticked_at else translate("todo", "not carried out yet")


def ticked_by(attempt: Attempt) -> str:
    """Who says so since when, and what that is worth."""
    source = translate(
        "todo",
        "Ticked off by {by}, {at}. This is not proof yet: the platform's next word confirms it, "
        "or says that the platform shows something else.",
    )
    return source.format(by=attempt.ticked_by, at=format_local_time(attempt.ticked_at))


def what_next(attempt: Attempt) -> str:
    """What happens after the tick."""
    if attempt.lane is Lane.NOTICE:
        return translate("todo", "The platform does not show reminders, so a ticked reminder leaves this list.")
    return translate(
        "todo",
        "A ticked decision stays here until the platform's next word confirms it. "
        "If the platform shows something else, it comes up under “Contradictions”.",
    )


def care(todo: Todo) -> str:
    """What to look at before carrying it out; "" where nothing can be lost."""
    if not moves_money(todo):
        return ""
    source = translate(
        "todo",
        "In the back office this sends {amount} to the buyer. Look there first whether it was refunded already.",
    )
    return source.format(amount=amount(todo.attempt))


def fields_of(todo: Todo, evidence_folder: Path) -> list[tuple[str, str]]:
    """What to copy over, (name, value); files as their paths, which the browser's file dialog takes."""
    fields = [(say(field.name), field.value) for field in todo.fields]
    files = todo.attempt.parameters.evidence
    file = translate("todo", "Evidence file")
    return [*fields, *((file, str(evidence_folder / name)) for name in files)]
