"""Which code on the wire is which kind of refusal (doudian.md 1.6).

The same number means one thing as `code`, another as `err_no` and a third behind a `sub_code`, where it also
depends on the method. So each place has its table.
"""

from __future__ import annotations

from collections.abc import Mapping

from models.doudian.kinds import RefusalKind as Kind

SUCCESS = 10000
LEGACY_SUCCESS = 0
ITEM_SUCCESS = 0

CODES: Mapping[int, Kind] = {
    10001: Kind.PARTLY_FAILED,
    20000: Kind.BUSY,
    20001: Kind.TIMED_OUT,
    30000: Kind.PROTOCOL,
    30001: Kind.NO_PERMISSION,
    30002: Kind.CALLER_ADDRESS,
    40001: Kind.PROTOCOL,
    40002: Kind.INPUT_MISSING,
    40003: Kind.PROTOCOL,
    40004: Kind.INPUT_INVALID,
    50000: Kind.BUSINESS_FAILED,
    50001: Kind.BUSINESS_FAILED,
    50002: Kind.BUSINESS_FAILED,
    60000: Kind.RATE_LIMITED,
    70000: Kind.API_OFFLINE,
    80000: Kind.SECURITY,
    90000: Kind.UNKNOWN,
}
"""`code`, where its `sub_code` says nothing more exact."""

_TOKEN_CODES: Mapping[str, Kind] = {
    "dop.token-generate-failed:app-id-invalid": Kind.APP_KEY,
    "dop.token-generate-failed:app-secret-invalid": Kind.SIGNATURE,
    "dop.token-generate-failed:grant-type-invalid": Kind.GRANT_TYPE,
    "dop.token-generate-failed:app-forbidden": Kind.APP_FORBIDDEN,
    "dop.token-generate-failed:code-invalid": Kind.CODE_DEAD,
    "dop.token-generate-failed:code-expired": Kind.CODE_DEAD,
    "dop.token-generate-failed:no-authorization": Kind.NOT_AUTHORISED,
    "dop.token-generate-failed:token-expired": Kind.REFRESH_TOKEN_DEAD,
    "dop.token-generate-failed:token-invalid": Kind.REFRESH_TOKEN_DEAD,
}

SUB_CODES: Mapping[int, Mapping[str, Kind]] = {
    20000: {"dop.service-error": Kind.BUSY, "isp.service-error": Kind.BUSY},
    30001: {
        "dop.no-permissions": Kind.NO_PERMISSION,
        "isv.app-permissions-insufficient": Kind.NO_PERMISSION,
        "dop.authorization-no-existed": Kind.NOT_AUTHORISED,
        "dop.authorization-closed": Kind.NOT_AUTHORISED,
        "dop.app-forbidden": Kind.APP_FORBIDDEN,
    },
    30002: {"isv.invalid_ip": Kind.CALLER_ADDRESS},
    40001: {
        "isv.parameter-missing": Kind.PROTOCOL,
        "isv.signature-missing": Kind.PROTOCOL,
        "isv.app-id-missing": Kind.APP_KEY,
        "isv.access-token-missing": Kind.NOT_AUTHORISED,
    },
    40003: {
        "isv.signature-invalid": Kind.SIGNATURE,
        "isv.access-token-expired": Kind.TOKEN_EXPIRED,
        "isv.access-token-no-existed": Kind.TOKEN_UNKNOWN,
        "isv.access-token-invalid": Kind.TOKEN_MISMATCH,
        "isv.app-id-invalid": Kind.APP_KEY,
        "isv.app-id-expired": Kind.APP_FORBIDDEN,
        "isv.timestamp-invalid": Kind.CLOCK,
        "isv.timestamp-format-error": Kind.PROTOCOL,
        "isv.parameter-invalid": Kind.PROTOCOL,
        "isv.parameter-format-invalid": Kind.PROTOCOL,
        "isv.authorization-type-invalid": Kind.NOT_AUTHORISED,
        "isv.idempotent-id-existed": Kind.ALREADY_SENT,
    },
    40004: {"isv.parameter-invalid": Kind.INPUT_INVALID},
    50000: _TOKEN_CODES,
    50001: _TOKEN_CODES,
    50002: {"isv.business-failed": Kind.BUSINESS_FAILED},
    60000: {"isv.traffic-limited": Kind.RATE_LIMITED},
    70000: {"isp.api-service-off": Kind.API_OFFLINE},
    90000: {
        "isv.env-suspected": Kind.SECURITY,
        "dop.unknown-error": Kind.UNKNOWN,
        "isp.unknown-error": Kind.UNKNOWN,
    },
}
"""`sub_code` under its `code`, without the number that may follow a colon."""

_ANYWHERE = {sub: kind for table in SUB_CODES.values() for sub, kind in table.items()}

LEGACY: Mapping[int, Kind] = {
    1: Kind.NOT_AUTHORISED,
    2: Kind.NO_PERMISSION,
    3: Kind.INPUT_MISSING,
    4: Kind.INPUT_INVALID,
    5: Kind.INPUT_INVALID,
    6: Kind.PROTOCOL,
    7: Kind.SERVER_FAILED,
    8: Kind.BUSY,
    9: Kind.RATE_LIMITED,
    10: Kind.PROTOCOL,
    11: Kind.SIGNATURE,
    12: Kind.PROTOCOL,
    30001: Kind.NOT_AUTHORISED,
    30002: Kind.TOKEN_EXPIRED,
    30003: Kind.NOT_AUTHORISED,
    30004: Kind.APP_FORBIDDEN,
    30005: Kind.TOKEN_UNKNOWN,
    30006: Kind.NOT_AUTHORISED,
    30007: Kind.TOKEN_MISMATCH,
}
"""`err_no`."""

AFTER_SALE = "afterSale."
AFTER_SALE_NUMBERS: Mapping[int, Kind] = {
    10000: Kind.BUSY,
    10002: Kind.BUSY,
    11000: Kind.INPUT_INVALID,
    11001: Kind.NOT_THROUGH_API,
    11003: Kind.INPUT_INVALID,
    11005: Kind.OPERATION_FAILED,
    12000: Kind.BUSINESS_FAILED,
    12001: Kind.BUSINESS_FAILED,
    20309541: Kind.STATUS_CHANGED,
}
"""The number behind a `sub_code`, and an item's `status_code`, of any `afterSale.*` method."""

METHOD_NUMBERS: Mapping[str, Mapping[int, Kind]] = {
    # 10000: "there is an invalid after-sale in the request", in the platform's own table of this method
    "afterSale.operate": {10000: Kind.CASE_INVALID},
    "afterSale.Detail": {11000: Kind.CASE_INVALID},
    "afterSale.timeExtend": {10001: Kind.EXTENSION_NOT_OPEN},
    "afterSale.fillLogistics": {
        11000: Kind.CASE_INVALID,
        12000: Kind.PARCEL_INVALID,
        12001: Kind.PARCEL_INVALID,
        19009: Kind.RETURN_WAY_NOT_OPEN,
        602001: Kind.PARCEL_INVALID,
    },
    "order.batchSensitive": {300003: Kind.BUSINESS_FAILED, 300008: Kind.PARTLY_FAILED},
    "order.batchDecrypt": {300003: Kind.BUSINESS_FAILED, 300008: Kind.PARTLY_FAILED},
}
"""Numbers that mean something else, or only mean something, in one method."""

HTTP: Mapping[int, Kind] = {
    404: Kind.NOT_A_GATEWAY,
    405: Kind.NOT_A_GATEWAY,
    408: Kind.TIMED_OUT,
    429: Kind.RATE_LIMITED,
    503: Kind.BUSY,
    504: Kind.TIMED_OUT,
}
"""HTTP statuses that say more than their hundred. The platform itself is only known to answer 200."""


def kind_of_code(code: int | None, sub_code: str, method: str) -> Kind:
    """The kind of a refusal in the present form. The more exact code decides."""
    sub_code = "".join(sub_code.split())  # "failed: code-expired" has been seen
    base, _, tail = sub_code.partition(":")
    by_number = _of_number(tail, method)
    if by_number is not None:
        return by_number
    tables = (SUB_CODES.get(code, {}) if code is not None else {}, _ANYWHERE)
    for name in (sub_code, base):
        for table in tables:
            if name in table:
                return table[name]
    return CODES.get(code, Kind.UNKNOWN) if code is not None else Kind.UNKNOWN


def kind_of_legacy(err_no: int) -> Kind:
    """The kind of a refusal in the old form."""
    return LEGACY.get(err_no, Kind.UNKNOWN)


def kind_of_item(status_code: int, method: str) -> Kind:
    """The kind of refusal of one item within an answer."""
    return _of_number(str(status_code), method) or Kind.UNKNOWN


def kind_of_http(status: int) -> Kind | None:
    """What an HTTP status alone says; `None` for the good ones."""
    if 200 <= status < 300:
        return None
    if 300 <= status < 400:
        return Kind.NOT_A_GATEWAY
    return HTTP.get(status, Kind.SERVER_FAILED if status >= 500 else Kind.UNKNOWN)


def _of_number(tail: str, method: str) -> Kind | None:
    if not (tail.isascii() and tail.isdigit() and len(tail) < 19):
        return None
    number = int(tail)
    own = METHOD_NUMBERS.get(method, {}).get(number)
    return own or (AFTER_SALE_NUMBERS.get(number) if method.startswith(AFTER_SALE) else None)
