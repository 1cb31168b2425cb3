"""Parcels from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models.desk.desk import Desk
from models.desk.headless.arguments import parser
from models.desk.headless.lines import as_json
from models.desk.headless.verbs import VERBS
from models.domain.codes import AfterSaleStatus as S
from models.domain.errors import UserError
from models.store import cases
from tests.factory import NOW, make_return
from tests.unit.desk.helpers import picture

WAYBILL = "YT9678566151072"
Run = Callable[..., Any]


@pytest.fixture
def run(desk: Desk) -> Run:
    """A verb, as the command line runs it."""

    def run_it(*words: str | Path) -> Any:
        given = parser().parse_args([str(word) for word in words])
        return json.loads(as_json(VERBS[given.verb](desk, given), str))

    return run_it


def test_a_parcel_is_found_received_and_corrected(run: Run, desk: Desk, tmp_path: Path) -> None:
    case = make_return(S.BUYER_RETURNED, return_waybill=WAYBILL, pieces=1)
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {})], NOW)
    found = run("parcel", f"运单号：{WAYBILL}")
    assert (found["sure"], found["waybill"], found["in_bucket"]) == (case.aftersale_id, WAYBILL, None)
    assert found["cases"][0]["why"] == "The buyer sends the goods back with this waybill"
    done = run("receive", case.aftersale_id, "--good", "1", "--by", "小王")
    assert (done["declared"], done["corrected"], done["steps"][0]["key"]) == (1, False, "refund")
    wrong = ("receive", case.aftersale_id, "--good", "0", "--bad", "1", "--mismatch", "damaged")
    with pytest.raises(UserError, match="小王 received this parcel"):
        run(*wrong)
    done = run(*wrong, "--correct", "--photo", picture(tmp_path), "--note", "破了")
    assert (done["corrected"], done["mismatch"], len(done["photos"])) == (True, "damaged", 1)
    assert done["steps"][0]["key"] == "reject"
    assert run("parcel", WAYBILL)["cases"][0]["received"]["note"] == "破了"


def test_the_bucket(run: Run, desk: Desk) -> None:
    lies = run("stray", "add", WAYBILL, "--note", "无面单", "--by", "小王")
    assert run("parcel", WAYBILL)["in_bucket"] == lies
    case = make_return(S.AWAITS_BUYER_RETURN)
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {})], NOW)
    assert run("stray", "match", str(lies["stray"]), case.aftersale_id)["aftersale_id"] == case.aftersale_id
    assert [one["stray"] for one in run("stray", "list")["matched"]] == [lies["stray"]]
    assert run("stray", "close", str(lies["stray"]), "退回") == {"matched": [], "waiting": []}
