"""Decisions that are held or were sent, in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.domain.attempt import Attempt, AttemptState
from models.domain.money import yuan_from_fen
from models.domain.names import ACTIONS
from ui.runtime.language import say, translate
from ui.shell.results import Kind, Result, ResultBoard

MOST_SENTENCES = 3
"""More than that nobody reads: they are counted."""
SIGNS = {Kind.TOO_LATE: "▲", Kind.IN_DOUBT: "?", Kind.NOT_DONE: "×", Kind.NOT_SENT: "◆", Kind.ALREADY: "●"}
LEFT_OVER = "▲"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sign and what it stands for."""

    sign: str
    text: str


def subject(attempt: Attempt, products: Mapping[str, str]) -> str:
    """What a decision is about: action, amount, and the product, or the case where that is not known."""
    action = say(ACTIONS[attempt.action])
    if attempt.amount_fen:
        action = f"{action} ¥{yuan_from_fen(attempt.amount_fen)}"
    return f"{action} · {products.get(attempt.aftersale_id) or attempt.aftersale_id}"


def done_words(done: Sequence[Attempt], products: Mapping[str, str]) -> str:
    """That decisions were carried out: one by name, several as a number."""
    if len(done) > 1:
        total = yuan_from_fen(sum(attempt.amount_fen for attempt in done))
        return translate("undo", "Done: {n} decisions, ¥{amount}").format(n=len(done), amount=total)
    (attempt,) = done
    words = translate("undo", "Done: {what}. {outcome}").format(
        what=subject(attempt, products), outcome=_outcome(attempt)
    )
    return f"{words} {at_once_words()}" if attempt.at_once else words


def at_once_words() -> str:
    """Why it could not be taken back."""
    return translate("undo", "Sent at once: the deadline was too near to wait.")


def sentences(board: ResultBoard, products: Mapping[str, str]) -> list[Sentence]:
    """What stands on the board, a sentence for each, or counted when there are many."""
    results = board.results
    said = [Sentence(LEFT_OVER, _left_over(board.left_over))] if board.left_over else []
    if len(results) <= MOST_SENTENCES:
        return [*said, *(Sentence(SIGNS[result.kind], _sentence(result, products)) for result in results)]
    return [*said, _counted(results)]


def _sentence(result: Result, products: Mapping[str, str]) -> str:
    attempt, what = result.attempt, subject(result.attempt, products)
    if result.kind is not Kind.TOO_LATE:
        return translate("undo", "{what}: {outcome}").format(what=what, outcome=_outcome(attempt))
    if attempt.state is AttemptState.HOLDING or attempt.outcome is None:  # nobody has heard of it since
        why = say(result.why) if result.why else ""
        return translate("undo", "Not taken back: {what}. {why}").format(what=what, why=why)
    return translate("undo", "Too late to take back: {what}. {outcome}").format(what=what, outcome=_outcome(attempt))


def _counted(results: Sequence[Result]) -> Sentence:
    numbers = Counter(result.kind for result in results)
    words = {
        Kind.TOO_LATE: translate("undo", "Too late to take back: {n}"),
        Kind.IN_DOUBT: translate("undo", "In doubt: {n}"),
        Kind.NOT_DONE: translate("undo", "Not done: {n}"),
        Kind.NOT_SENT: translate("undo", "Not sent: {n}"),
        Kind.ALREADY: translate("undo", "Done already by somebody else: {n}"),
    }
    parts = [words[kind].format(n=numbers[kind]) for kind in Kind if numbers[kind]]
    return Sentence(SIGNS[results[0].kind], " · ".join(parts))


def _left_over(number: int) -> str:
    source = translate("undo", "Decisions that were left when the program ended: {n}. Look at the outbox.")
    return source.format(n=number)


def _outcome(attempt: Attempt) -> str:
    return say(attempt.outcome) if attempt.outcome else ""
