from __future__ import annotations

from models.domain.auto_approvals import AUTO_APPROVALS, auto_approval_names


def test_all_of_the_platform_s_have_a_name_of_their_own() -> None:
    assert list(AUTO_APPROVALS) == list(range(1, 18))  # doudian.md 3.8
    assert len({str(name) for name in AUTO_APPROVALS.values()}) == 17


def test_the_names_of_a_case_s() -> None:
    assert auto_approval_names("") == []
    assert [str(name) for name in auto_approval_names("4, 7,99,x,²,1111111111")] == [
        "Lightning return",
        "Helper agreed to the return",
        "Automatic approval 99",
        "Automatic approval x",
        "Automatic approval ²",
        "Automatic approval 1111111111",
    ]
