"""What is passed on when something went wrong holds neither keys nor anything of a buyer."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from models.desk.logs import end_log, start_log
from models.desk.safety.report import Scene, report_of, save, tail, traceback_of
from models.desk.safety.scrubbing import scrub
from models.desk.version import version
from models.domain.trouble import Trouble, TroubleError

SECRET = "5ec2b1c8-9d3f-4e75-9abc-0123456789ab"
PLANTED = {
    "app secret": SECRET,
    "run together": SECRET.replace("-", ""),
    "token": "act.4f8b2d19c3e7a650d1f2",
    "signed token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N",
    "password": "hunter2",
    "phone": "13800138064",
    "spaced phone": "138 0013 8064",
    "foreign phone": "+8613912345678",
    "landline": "0571-88123456",
    "name": "张三丰",
    "address": "浙江省杭州市余杭区良渚街道示例路 1 号",
    "words": "杯子碎了，要求退款",
    "mail": "zhang.san@example.com",
    "case": "6959800000297566494",
    "waybill": "SF7736308951965",
    "bank card": "6222 0200 1234 5678 901",
    "address bar": "access_token=QmVhcmVy",
}
SENTENCES = (
    "app_secret={app secret}",
    "secret {run together}",
    "access_token: '{token}'",
    '{{"access_token": "{token}", "refresh_token": "{signed token}"}}',
    "Authorization: Bearer {signed token}",
    "https://user:{password}@openapi-fxg.jinritemai.com/x?{address bar}&sign=7f3c",
    "buyer {name} {phone}, {spaced phone}, {foreign phone}, {landline}",
    "{address} {mail}",
    "KeyError: '{words}'",
    "case {case} parcel {waybill} card {bank card}",
    "the token is {token}",
)


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    (tmp_path / "logs").mkdir()
    return Scene(log_file=tmp_path / "logs" / "desk.log", screens=("MainWindow > QueueTab",), parts={"Qt": "6.11"})


def hits(text: str) -> list[str]:
    return [name for name, planted in PLANTED.items() if planted in text]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_nothing_planted_passes(sentence: str) -> None:
    planted = sentence.format(**PLANTED)
    assert hits(planted)
    assert hits(scrub(planted)) == []


def test_the_report_of_a_day_full_of_secrets(scene: Scene) -> None:
    """They are in the log, in the error, and in what caused it."""
    handler = start_log(scene.log_file)
    try:
        for sentence in SENTENCES:
            logging.getLogger("models.desk").warning(sentence.format(**PLANTED))
    finally:
        end_log(handler)
    scene.log_file.write_text(  # as an older version, that masked less, may have left it
        scene.log_file.read_text("utf-8") + "\n".join(one.format(**PLANTED) for one in SENTENCES), "utf-8"
    )
    try:
        try:
            raise KeyError(PLANTED["name"])
        except KeyError as inner:
            raise ValueError(f"{PLANTED['phone']} {PLANTED['app secret']}") from inner
    except ValueError as error:
        report = report_of(traceback_of(error), scene)
    assert hits(report) == []
    assert str(scene.log_file.parent.parent) not in report
    for kept in ("ValueError", "KeyError", "test_report.py", f"Aftersale Desk: {version()}", "Qt: 6.11", "QueueTab"):
        assert kept in report
    assert report.count("WARNING models.desk") == len(SENTENCES)


def test_what_helps_to_mend_it_stays() -> None:
    line = "2026-11-23 09:00:00,123 INFO models.desk.sync.rounds read 200 of 4821 in 1.25 s, m0006_clock_and_alerts"
    assert scrub(line) == line
    frame = 'File "/opt/desk/models/desk/ledger/sending.py", line 1047, in _carry_out'
    assert scrub(frame) == frame


def test_folders_of_the_user_are_not_named(tmp_path: Path) -> None:
    assert scrub(f"cannot open {tmp_path}/desk.db", (tmp_path,)) == "cannot open <folder>/desk.db"
    assert scrub(f"{Path.home()}/a") == "~/a"


def test_the_tail_is_whole_lines(tmp_path: Path) -> None:
    file = tmp_path / "log"
    file.write_text("".join(f"line {n}\n" for n in range(1000)), "utf-8")
    assert tail(file, 20) == "line 998\nline 999\n"
    assert tail(file, 10**6).startswith("line 0\n")
    assert tail(tmp_path / "none") == ""


def test_a_log_that_is_not_there_is_no_obstacle(scene: Scene) -> None:
    assert "The end of the log" in report_of("stacks", scene)


def test_a_report_that_cannot_be_saved_is_a_sentence(tmp_path: Path) -> None:
    save(tmp_path / "report.txt", "a")
    assert (tmp_path / "report.txt").read_text() == "a"
    with pytest.raises(TroubleError) as caught:
        save(tmp_path / "none" / "report.txt", "a")
    assert caught.value.trouble is Trouble.UNREACHABLE


def test_a_log_that_cannot_be_written_says_nothing_in_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = start_log(tmp_path / "none" / "desk.log")  # as on a disk that takes nothing
    try:
        logging.getLogger("models.desk").warning("hello")
    finally:
        end_log(handler)
    assert capsys.readouterr().err == ""
