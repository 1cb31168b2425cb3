"""The profile: its folder, what it begins with, what it remembers, what it logs."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from models.desk import addresses, settings, templates
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.logs import mask, start_log
from models.domain.actions import ACTIONS, Need
from models.domain.clock import CorrectedClock
from models.domain.deadlines import Band
from models.domain.errors import UserError
from models.domain.listing import CaseFilter
from models.notices import sms
from models.store import shops
from tests.unit.domain.strategies import statuses, types
from tests.unit.store.test_store import in_threads

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
ROOT = Path(__file__).parents[3]


def modes(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): path.stat().st_mode & 0o777 for path in [folder, *folder.rglob("*")]}


@POSIX
def test_a_profile_is_its_owner_s_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        desk = open_desk(tmp_path / "new" / "profile")
        with desk.store.writing():
            found = modes(desk.folder)  # the write-ahead log is there now
        desk.close()
    finally:
        os.umask(before)
    folders = {".", "evidence", "logs", "runs"}
    assert {"desk.db", "desk.db-wal", "desk.db-shm"} <= found.keys() - folders
    assert {name: mode for name, mode in found.items() if name in folders} == dict.fromkeys(folders, 0o700)
    assert {mode for name, mode in found.items() if name not in folders} == {0o600}


@POSIX
def test_a_folder_that_stood_open_is_closed(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    open_desk(tmp_path).close()
    assert tmp_path.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_used_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match=r"cannot be used: .*--data-dir"):
        open_desk(tmp_path / "file" / "profile")


def test_a_new_profile_has_a_shop_and_texts_for_every_notice(desk: Desk) -> None:
    with desk.store.reading() as session:
        (shop,) = shops.listed(session)
    assert (shop.id, shop.name, shop.kind) == (1, "本店", "hand")
    wanting = {action.key for action in ACTIONS for way in action.ways if Need.SMS in way.needs}
    assert {template.action for template in templates.listed(desk)} == wanting
    assert addresses.listed(desk) == []


def test_the_first_texts_can_be_filled(desk: Desk) -> None:
    places = {"order_id": "1", "product": "杯", "address": "杭州", "deadline": "11-24 08:00"}
    for template in templates.listed(desk):
        assert sms.places(template.body)
        assert "${" not in sms.fill(template.body, places)


def test_opening_again_adds_nothing(desk: Desk) -> None:
    templates.remove(desk, templates.listed(desk)[0].id)
    with_one_less = templates.listed(desk)
    again = open_desk(desk.folder)
    assert templates.listed(again) == with_one_less
    assert isinstance(again.clock, CorrectedClock)
    again.close()


def test_programs_that_open_a_new_profile_at_once_all_find_one_shop(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from models.desk.bootstrap import open_desk\n"
        "from models.store import shops\n"
        "desk = open_desk(Path(sys.argv[1]))\n"
        "with desk.store.reading() as session: print(len(shops.listed(session)))"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "profile")]
    started = [
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(4)
    ]
    ended = [program.communicate(timeout=60) for program in started]
    assert [(program.returncode, *said) for program, said in zip(started, ended, strict=True)] == [(0, "1\n", "")] * 4


filters = st.builds(
    CaseFilter,
    text=st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20),
    types=st.frozensets(types),
    statuses=st.frozensets(statuses),
    bands=st.frozensets(st.sampled_from(Band)),
    reasons=st.frozensets(st.sampled_from(["质量问题", "a,b", "“引号”"])),
    amount_from_fen=st.none() | st.integers(0, 10**13),
    amount_to_fen=st.none() | st.integers(0, 10**13),
    undecided_only=st.booleans(),
)


@hypothesis_settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=filters, name=st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20))
def test_a_saved_filter_comes_back(desk: Desk, wanted: CaseFilter, name: str) -> None:
    settings.save_filter(desk, name, wanted)
    assert settings.saved_filters(desk)[name] == wanted
    settings.remove_filter(desk, name)
    assert name not in settings.saved_filters(desk)


def test_a_filter_saved_again_takes_the_place_of_the_first(desk: Desk) -> None:
    settings.save_filter(desk, "急", CaseFilter(text="1"))
    settings.save_filter(desk, "大额", CaseFilter(amount_from_fen=100_000))
    settings.save_filter(desk, "急", CaseFilter(text="2"))
    settings.remove_filter(desk, "没有")
    assert settings.saved_filters(desk) == {"急": CaseFilter(text="2"), "大额": CaseFilter(amount_from_fen=100_000)}


def test_two_that_save_filters_at_once_lose_none(desk: Desk) -> None:
    names = iter("abcdefgh")
    assert in_threads(8, lambda: settings.save_filter(desk, next(names), CaseFilter(text="x"))) == []
    assert sorted(settings.saved_filters(desk)) == list("abcdefgh")


def test_choices(desk: Desk) -> None:
    assert settings.get(desk, "language", "zh_CN") == "zh_CN"
    settings.put(desk, "language", "en")
    assert settings.get(desk, "language", "zh_CN") == "en"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("call 13800138064 now", "call 13*******64 now"),
        ("13800138064，19912345678", "13*******64，19*******78"),
        ("+8613800138064", "+8613*******64"),
        ("86-13800138064", "86-13*******64"),
        ("138 0013 8064", "13*******64"),
        ("138-0013-8064", "13*******64"),
        ("浙江省杭州市余杭区良渚街道示例路 1 号 3 幢", "浙江省***"),
        ("寄至 仓库 13800138064 浙江省杭州市余杭区示例路 1 号，谢谢", "寄至 仓库 13*******64 浙江省***，谢谢"),
        ("detail='示例路 1 号 3 幢'", "detail='示例路***'"),
        ("6959800000297566494", "6959800000297566494"),
        ("SF7736308951965", "SF7736308951965"),
        ("9787111213826", "9787111213826"),
        ("2026-11-23 09:00:00 INFO 12345678901", "2026-11-23 09:00:00 INFO 12345678901"),
        ("同意退款，退款成功", "同意退款，退款成功"),
    ],
)
def test_phones_and_addresses_are_masked_and_numbers_of_cases_are_not(text: str, masked: str) -> None:
    assert mask(text) == masked


@pytest.fixture
def log(desk: Desk) -> Iterator[Path]:
    """The desk's log, being written."""
    root, level = logging.getLogger(), logging.getLogger().level
    handler = start_log(desk.log_file)
    yield desk.log_file
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


def test_the_log_masks_messages_arguments_and_tracebacks(log: Path) -> None:
    try:
        raise ValueError("buyer 13800138064")
    except ValueError:
        logging.getLogger("models.desk").exception("failed for %s", "13912345678")
    written = log.read_text(encoding="utf-8")
    assert "13800138064" not in written
    assert "13912345678" not in written
    assert "failed for 13*******78" in written
    assert "buyer 13*******64" in written


def test_an_error_of_the_database_does_not_tell_what_was_written(desk: Desk, log: Path) -> None:
    from tests.factory import make_case
    from tests.unit.store.helpers import put

    case = make_case(aftersale_id="1", buyer_words="我叫张三")
    try:
        put(desk.store, [case, case])
    except Exception:
        logging.getLogger("models.store").exception("failed")
    written = log.read_text(encoding="utf-8")
    assert "IntegrityError" in written
    assert "张三" not in written
