"""How the platform says no (doudian.md 1.6)."""

from __future__ import annotations

from typing import Any


class RefusedError(Exception):
    """A request that is answered with a code. `data` may tell more, item by item."""

    def __init__(self, code: int, sub_code: str, sub_msg: str, data: Any = None) -> None:
        super().__init__(f"{code} {sub_code} {sub_msg}")
        self.code, self.sub_code, self.sub_msg, self.data = code, sub_code, sub_msg, data


MESSAGES = {
    20000: "服务不可用",
    30000: "公共参数异常",
    30001: "权限不足",
    40001: "平台参数缺失",
    40002: "业务参数缺失",
    40003: "平台参数非法",
    40004: "业务参数非法",
    50001: "业务处理失败",
    50002: "业务处理失败",
    60000: "限流",
}
"""`msg` of each code. The words are ASSUMED."""

_LEGACY_SUB = {
    "isv.signature-invalid": 11,
    "isv.access-token-expired": 30002,
    "isv.access-token-no-existed": 30005,
    "isv.access-token-invalid": 30007,
}
_LEGACY = {20000: 8, 30000: 10, 30001: 2, 40001: 3, 40002: 3, 40003: 4, 40004: 5, 60000: 9}


def legacy_number(refusal: RefusedError) -> int:
    """`err_no` of the old envelope. Which goes with which code is ASSUMED beyond the plain ones."""
    return _LEGACY_SUB.get(refusal.sub_code) or _LEGACY.get(refusal.code, 7)


def missing(name: str) -> RefusedError:
    """A business parameter is not there. The form of its sub_code was never seen, so there is none."""
    return RefusedError(40002, "", f"缺少参数：{name}")


def invalid(why: str, number: int = 11000) -> RefusedError:
    """A business parameter is wrong."""
    return RefusedError(40004, f"isv.parameter-invalid:{number}", why)


def failed(number: int, why: str, data: Any = None) -> RefusedError:
    """The service cannot do it."""
    return RefusedError(50002, f"isv.business-failed:{number}", why, data)


def wrong_status(why: str = "售后单状态已变更，不支持该操作") -> RefusedError:
    """The case is not where the operation needs it."""
    return failed(20309541, why)


def limited() -> RefusedError:
    """Too many calls."""
    return RefusedError(60000, "isv.traffic-limited", "调用频率超限，请稍后重试")


def busy() -> RefusedError:
    """The platform is too busy."""
    return RefusedError(20000, "dop.service-error", "系统繁忙，请稍后重试")
