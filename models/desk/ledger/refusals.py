"""What is said of a decision that was refused or is in doubt, and the one thing that helps."""

from __future__ import annotations

from models.desk.ledger.verdicts import ALREADY, NOT_DONE
from models.desk.logs import mask
from models.domain.attempt import Attempt, AttemptState
from models.domain.names import ACTIONS
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.kinds import RefusalKind, Remedy
from models.doudian.refusals import Refusal
from models.doudian.sentences import REMEDIES

NOTHING_LEFT = QT_TRANSLATE_NOOP("models", "The program ended before anything was sent. Send it again, or leave it.")
_DOUBT = QT_TRANSLATE_NOOP(
    "models",
    "“{action}” was sent, and nobody can say yet whether the platform carried it out ({answer}). The case is being "
    "read again; until then nothing else may be decided on it.",
)
_NOT_SHOWN = QT_TRANSLATE_NOOP(
    "models",
    "The platform says that “{action}” was carried out, but does not show it yet. The case is being read again; "
    "until then nothing else may be decided on it.",
)
ENDED = QT_TRANSLATE_NOOP(
    "models",
    "The program ended while “{action}” was being sent: nobody can say yet whether the platform carried it out. "
    "The case is being read again; until then nothing else may be decided on it.",
)
SAID_NO = frozenset(
    {
        RefusalKind.OPERATION_FAILED,
        RefusalKind.BUSINESS_FAILED,
        RefusalKind.CASE_INVALID,
        RefusalKind.PARTLY_FAILED,
    }
)
"""The platform's own last word, so that one reading tells all. After others it may still be at work."""
_OWN: dict[str, Remedy] = {
    NOT_DONE: Remedy.WAIT_AND_RETRY,
    ALREADY: Remedy.REFRESH_CASE,
}


def refusal_text(refusal: Refusal) -> Text:
    """The sentence of a refusal. It is kept for ever, so that nothing in it may tell who a buyer is."""
    text = refusal.text
    return Text(text.source, {name: mask(str(value)) for name, value in text.values.items()})


def doubt_text(attempt: Attempt, refusal: Refusal | None) -> Text:
    """Why it is in doubt."""
    if refusal is None:
        return Text(_NOT_SHOWN, {"action": ACTIONS[attempt.action]})
    return Text(_DOUBT, {"action": ACTIONS[attempt.action], "answer": mask(str(refusal.text.values["answer"]))})


def remedy_of(attempt: Attempt) -> Remedy | None:
    """What helps with one that was refused or is in doubt; `None` for all others."""
    if attempt.state is AttemptState.IN_DOUBT:
        return Remedy.UNKNOWN_READ_AGAIN
    if attempt.state is not AttemptState.REFUSED:
        return None
    if attempt.refusal in _OWN:
        return _OWN[attempt.refusal]
    kinds = {kind.value: kind for kind in RefusalKind}
    kind = kinds.get(attempt.refusal)
    found = REMEDIES[kind] if kind is not None else Remedy.REFRESH_CASE
    # it has been read again already, and shows that it was not done: asking once more helps nobody
    return Remedy.BACK_OFFICE if found is Remedy.UNKNOWN_READ_AGAIN else found
