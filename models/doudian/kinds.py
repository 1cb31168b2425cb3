"""The kinds of refusals, and the remedies there are. Which code stands for which kind is in `codes`."""

from __future__ import annotations

from enum import StrEnum


class Remedy(StrEnum):
    """What helps. Every refusal has exactly one."""

    WAIT_AND_RETRY = "wait_and_retry"
    REFRESH_CASE = "refresh_case"
    BACK_OFFICE = "back_office"
    CORRECT_INPUT = "correct_input"
    AUTHORISE_AGAIN = "authorise_again"
    UNKNOWN_READ_AGAIN = "unknown_read_again"


class RefusalKind(StrEnum):
    """The classes of refusals."""

    # the platform cannot just now
    BUSY = "busy"
    RATE_LIMITED = "rate_limited"
    UNREACHABLE = "unreachable"
    # nobody can say from here what became of the request
    TIMED_OUT = "timed_out"
    SERVER_FAILED = "server_failed"
    EMPTY = "empty"
    UNREADABLE = "unreadable"
    CONNECTION_LOST = "connection_lost"
    WEB_PAGE = "web_page"
    PARTLY_FAILED = "partly_failed"
    BUSINESS_FAILED = "business_failed"
    UNKNOWN = "unknown"
    # the case is not what it was
    STATUS_CHANGED = "status_changed"
    CASE_INVALID = "case_invalid"
    OPERATION_FAILED = "operation_failed"
    EXTENSION_NOT_OPEN = "extension_not_open"
    ALREADY_SENT = "already_sent"
    # not over this way
    NOT_THROUGH_API = "not_through_api"
    RETURN_WAY_NOT_OPEN = "return_way_not_open"
    NO_PERMISSION = "no_permission"
    APP_FORBIDDEN = "app_forbidden"
    API_OFFLINE = "api_offline"
    SECURITY = "security"
    PROTOCOL = "protocol"
    # something that was entered is wrong
    INPUT_MISSING = "input_missing"
    INPUT_INVALID = "input_invalid"
    PARCEL_INVALID = "parcel_invalid"
    CALLER_ADDRESS = "caller_address"
    APP_KEY = "app_key"
    SIGNATURE = "signature"
    GRANT_TYPE = "grant_type"
    CLOCK = "clock"
    NOT_A_GATEWAY = "not_a_gateway"
    NO_SECURE_CONNECTION = "no_secure_connection"
    # the authorisation is not there
    TOKEN_EXPIRED = "token_expired"  # noqa: S105 - a name, no token
    TOKEN_UNKNOWN = "token_unknown"  # noqa: S105 - a name, no token
    TOKEN_MISMATCH = "token_mismatch"  # noqa: S105 - a name, no token
    REFRESH_TOKEN_DEAD = "refresh_token_dead"  # noqa: S105 - a name, no token
    CODE_DEAD = "code_dead"
    NOT_AUTHORISED = "not_authorised"


REFRESH_FIRST = frozenset({RefusalKind.TOKEN_EXPIRED, RefusalKind.TOKEN_UNKNOWN})
"""As the official SDKs do: refresh the token and retry once before anybody hears of it (doudian.md 1.4)."""

MAY_HAVE_ACTED = frozenset(
    {
        RefusalKind.BUSY,
        RefusalKind.TIMED_OUT,
        RefusalKind.SERVER_FAILED,
        RefusalKind.EMPTY,
        RefusalKind.UNREADABLE,
        RefusalKind.CONNECTION_LOST,
        RefusalKind.WEB_PAGE,
        RefusalKind.PARTLY_FAILED,
        RefusalKind.BUSINESS_FAILED,
        RefusalKind.UNKNOWN,
        RefusalKind.CASE_INVALID,  # the platform files it under "service", without saying how far it came
        RefusalKind.OPERATION_FAILED,
        RefusalKind.ALREADY_SENT,
    }
)
"""After these a request that changes something may have taken effect all the same.

It is never repeated before the platform was read again, whatever the remedy.
"""

NOT_FOR_US = frozenset({Remedy.BACK_OFFICE, Remedy.REFRESH_CASE, Remedy.CORRECT_INPUT})
"""What a refusal asks for that an application meets which may not do something: it works on without."""
