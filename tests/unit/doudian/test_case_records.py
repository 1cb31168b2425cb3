from __future__ import annotations

from models.doudian.case_records import case_records

HOST = "https://p3.example.com/"


def shown(images, *evidence):
    pieces = [{"type": kind, "urls": [HOST + name for name in names]} for kind, names in evidence]
    (record,) = case_records([{"images": [HOST + name for name in images], "all_evidence": pieces}])
    return [url.removeprefix(HOST) for url in record.files]


def test_all_that_was_shown_is_told_once():
    assert shown(["a", "b"], (1, ["a", "b"]), (2, ["film"]), (5, ["paper"])) == ["a", "b", "film", "paper"]


def test_a_text_is_no_file_and_an_unknown_kind_may_be_one():
    assert shown([], (4, ["words"]), (3, ["sound"]), (9, ["new"])) == ["sound", "new"]


def test_nothing_shown():
    assert shown([]) == []
