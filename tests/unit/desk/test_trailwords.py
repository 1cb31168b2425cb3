"""Every fault has its sentence, and each names the record."""

from __future__ import annotations

import pytest

from models.desk.trailwords import broken_text
from models.domain.trail import Broken, Fault
from tests.factory import NOW


@pytest.mark.parametrize("fault", Fault)
def test_each_fault_names_record_case_and_time(fault: Fault) -> None:
    sentence = str(broken_text(Broken(fault=fault, number=7, through=7, beside=8, aftersale_id="69", at=NOW), NOW))
    assert sentence.startswith("Record 7 of the trail ")
    assert f"(case 69, {NOW})" in sentence


@pytest.mark.parametrize("fault", [Fault.MISSING, Fault.CUT_OFF])
def test_several_are_named_from_the_first_to_the_last(fault: Fault) -> None:
    sentence = str(broken_text(Broken(fault=fault, number=7, through=9, beside=10, aftersale_id="69"), NOW))
    assert sentence.startswith("Records 7 to 9 of the trail are missing")
    assert "(case 69, ?)" in sentence


@pytest.mark.parametrize("fault", [Fault.UNREADABLE, Fault.CUT_OFF])
def test_where_nothing_is_left_no_case_is_named(fault: Fault) -> None:
    sentence = str(broken_text(Broken(fault=fault, number=1, through=5), NOW))
    assert "case" not in sentence
    assert ("5" if fault is Fault.CUT_OFF else "Record 1") in sentence
