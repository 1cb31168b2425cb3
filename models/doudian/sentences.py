"""What the user is told about each kind of refusal, one table for each remedy.

Every sentence says what happened and what to do; `{answer}` is the platform's own wording with its codes.
"""

from __future__ import annotations

from collections.abc import Mapping

from models.domain.text import QT_TRANSLATE_NOOP
from models.doudian.kinds import RefusalKind, Remedy

_WAIT: Mapping[RefusalKind, str] = {
    RefusalKind.BUSY: QT_TRANSLATE_NOOP(
        "models", "The platform is busy. Wait a minute and try again. Answer: {answer}"
    ),
    RefusalKind.RATE_LIMITED: QT_TRANSLATE_NOOP(
        "models", "Too many requests reach the platform at once. Wait a minute and try again. Answer: {answer}"
    ),
    RefusalKind.UNREACHABLE: QT_TRANSLATE_NOOP(
        "models",
        "The platform cannot be reached, so nothing was sent. Check this computer's internet connection, then "
        "try again ({answer}).",
    ),
}
_READ_AGAIN: Mapping[RefusalKind, str] = {
    RefusalKind.TIMED_OUT: QT_TRANSLATE_NOOP(
        "models",
        "The platform took too long, so it may or may not have been done. Read the platform again before "
        "you repeat it. Answer: {answer}",
    ),
    RefusalKind.SERVER_FAILED: QT_TRANSLATE_NOOP(
        "models",
        "The platform failed while it worked, so it may or may not have been done. Read the platform "
        "again before you repeat it. Answer: {answer}",
    ),
    RefusalKind.EMPTY: QT_TRANSLATE_NOOP(
        "models",
        "The answer was empty, so it may or may not have been done. Read the platform again before you "
        "repeat it ({answer}).",
    ),
    RefusalKind.UNREADABLE: QT_TRANSLATE_NOOP(
        "models",
        "The answer was cut off or is none of the platform's, so it may or may not have been done. Read "
        "the platform again before you repeat it ({answer}).",
    ),
    RefusalKind.CONNECTION_LOST: QT_TRANSLATE_NOOP(
        "models",
        "The connection broke before the answer was here, so it may or may not have been done. Read the "
        "platform again before you repeat it ({answer}).",
    ),
    RefusalKind.WEB_PAGE: QT_TRANSLATE_NOOP(
        "models",
        "A web page came instead of the platform's answer ({answer}). Check whether this network asks "
        "for a sign-in, then read the platform again before you repeat anything.",
    ),
    RefusalKind.PARTLY_FAILED: QT_TRANSLATE_NOOP(
        "models",
        "The platform did only a part of it. Read the platform again to see which, then do the rest. Answer: {answer}",
    ),
    RefusalKind.BUSINESS_FAILED: QT_TRANSLATE_NOOP(
        "models",
        "The platform could not carry it out and does not say exactly why. Read the platform again "
        "before you repeat it. Answer: {answer}",
    ),
    RefusalKind.UNKNOWN: QT_TRANSLATE_NOOP(
        "models",
        "The platform gave an answer that this program does not know: {answer}. Read the platform again "
        "before you repeat anything.",
    ),
}
_REFRESH: Mapping[RefusalKind, str] = {
    RefusalKind.STATUS_CHANGED: QT_TRANSLATE_NOOP(
        "models",
        "The case is in another status by now, and the platform does not allow this in it. Refresh the "
        "case and decide again. Answer: {answer}",
    ),
    RefusalKind.CASE_INVALID: QT_TRANSLATE_NOOP(
        "models",
        "The platform does not accept this case: it may be gone or belong to another shop. Refresh the "
        "case. Answer: {answer}",
    ),
    RefusalKind.OPERATION_FAILED: QT_TRANSLATE_NOOP(
        "models",
        "The platform says that the operation failed. Refresh the case, and decide again if it is still "
        "open. Answer: {answer}",
    ),
    RefusalKind.EXTENSION_NOT_OPEN: QT_TRANSLATE_NOOP(
        "models",
        "The time to confirm receipt cannot be extended yet: only from five days after the buyer sent "
        "the goods. Refresh the case and look at its deadline. Answer: {answer}",
    ),
    RefusalKind.ALREADY_SENT: QT_TRANSLATE_NOOP(
        "models",
        "The platform has this very request already. Refresh the case to see what came of it. Answer: {answer}",
    ),
}
_BACK_OFFICE: Mapping[RefusalKind, str] = {
    RefusalKind.NOT_THROUGH_API: QT_TRANSLATE_NOOP(
        "models",
        "The platform does not let programs do this with this case. Do it in the back office. Answer: {answer}",
    ),
    RefusalKind.RETURN_WAY_NOT_OPEN: QT_TRANSLATE_NOOP(
        "models",
        "The platform does not offer this way of return for this case. Choose another way in the back "
        "office. Answer: {answer}",
    ),
    RefusalKind.NO_PERMISSION: QT_TRANSLATE_NOOP(
        "models",
        "The application has no permission for this. Do it in the back office, and apply for the "
        "permission on the open platform. Answer: {answer}",
    ),
    RefusalKind.APP_FORBIDDEN: QT_TRANSLATE_NOOP(
        "models",
        "The platform has blocked the application, or it has expired. Work in the back office until its "
        "owner has cleared this on the open platform. Answer: {answer}",
    ),
    RefusalKind.API_OFFLINE: QT_TRANSLATE_NOOP(
        "models", "The platform does not offer this interface any more. Do it in the back office. Answer: {answer}"
    ),
    RefusalKind.SECURITY: QT_TRANSLATE_NOOP(
        "models",
        "The platform's security check stopped this. Do it in the back office, and ask the platform's "
        "support if it happens again. Answer: {answer}",
    ),
    RefusalKind.PROTOCOL: QT_TRANSLATE_NOOP(
        "models",
        "The platform does not understand this program's request. Do it in the back office, and look for "
        "a newer version of this program. Answer: {answer}",
    ),
}
_CORRECT: Mapping[RefusalKind, str] = {
    RefusalKind.INPUT_MISSING: QT_TRANSLATE_NOOP(
        "models", "Something that the platform needs is missing. Fill it in and try again. Answer: {answer}"
    ),
    RefusalKind.INPUT_INVALID: QT_TRANSLATE_NOOP(
        "models", "The platform does not accept an entry. Correct it and try again. Answer: {answer}"
    ),
    RefusalKind.PARCEL_INVALID: QT_TRANSLATE_NOOP(
        "models",
        "The platform does not accept the parcel's details. Check carrier, waybill number and address, "
        "then try again. Answer: {answer}",
    ),
    RefusalKind.CALLER_ADDRESS: QT_TRANSLATE_NOOP(
        "models",
        "The application does not accept requests from this internet address. Add it to the "
        "application's list of allowed IP addresses on the open platform, then try again. Answer: "
        "{answer}",
    ),
    RefusalKind.APP_KEY: QT_TRANSLATE_NOOP(
        "models", "The platform does not know this app key. Copy it from the open platform again. Answer: {answer}"
    ),
    RefusalKind.SIGNATURE: QT_TRANSLATE_NOOP(
        "models",
        "App key and app secret do not belong together. Copy both from the open platform again. Answer: {answer}",
    ),
    RefusalKind.GRANT_TYPE: QT_TRANSLATE_NOOP(
        "models",
        "The application is of another type than was set for this shop. Choose the other type. Answer: {answer}",
    ),
    RefusalKind.CLOCK: QT_TRANSLATE_NOOP(
        "models",
        "This computer's clock differs too much from the platform's. Set date and time, then try again. "
        "Answer: {answer}",
    ),
    RefusalKind.NOT_A_GATEWAY: QT_TRANSLATE_NOOP(
        "models",
        "There is no gateway of the platform at this address ({answer}). Correct the shop's gateway "
        "address, then try again.",
    ),
    RefusalKind.NO_SECURE_CONNECTION: QT_TRANSLATE_NOOP(
        "models",
        "No secure connection came about, so nothing was sent ({answer}). Check the shop's gateway address, this "
        "computer's date, and whether a proxy or a security program stands in between, then try again.",
    ),
}
_AUTHORISE: Mapping[RefusalKind, str] = {
    RefusalKind.TOKEN_EXPIRED: QT_TRANSLATE_NOOP(
        "models", "The shop's authorisation has run out. Authorise the shop again. Answer: {answer}"
    ),
    RefusalKind.TOKEN_UNKNOWN: QT_TRANSLATE_NOOP(
        "models",
        "The platform does not know the shop's access token any more. Authorise the shop again. Answer: {answer}",
    ),
    RefusalKind.TOKEN_MISMATCH: QT_TRANSLATE_NOOP(
        "models", "The shop's access token belongs to another application. Authorise the shop again. Answer: {answer}"
    ),
    RefusalKind.REFRESH_TOKEN_DEAD: QT_TRANSLATE_NOOP(
        "models", "The shop's authorisation can no longer be renewed. Authorise the shop again. Answer: {answer}"
    ),
    RefusalKind.CODE_DEAD: QT_TRANSLATE_NOOP(
        "models",
        "The authorisation code is wrong or older than ten minutes. Authorise the shop again. Answer: {answer}",
    ),
    RefusalKind.NOT_AUTHORISED: QT_TRANSLATE_NOOP(
        "models",
        "The shop has not authorised this application, or has withdrawn it. Authorise the shop again. Answer: {answer}",
    ),
}
_TABLES = {
    Remedy.WAIT_AND_RETRY: _WAIT,
    Remedy.UNKNOWN_READ_AGAIN: _READ_AGAIN,
    Remedy.REFRESH_CASE: _REFRESH,
    Remedy.BACK_OFFICE: _BACK_OFFICE,
    Remedy.CORRECT_INPUT: _CORRECT,
    Remedy.AUTHORISE_AGAIN: _AUTHORISE,
}

SENTENCES: Mapping[RefusalKind, str] = {kind: text for table in _TABLES.values() for kind, text in table.items()}
REMEDIES: Mapping[RefusalKind, Remedy] = {kind: remedy for remedy, table in _TABLES.items() for kind in table}
