from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from tests.unit.domain.strategies import times

names = st.sampled_from(["time", "source", "values", "by", "at", "id"])


def texts(values: st.SearchStrategy) -> st.SearchStrategy[Text]:
    return st.builds(Text, st.text(), st.dictionaries(names, values, max_size=4))


flat = texts(st.text() | times)
nested = texts(st.text() | times | flat | texts(flat))


@given(nested)
def test_a_sentence_comes_back_as_it_was_kept(text: Text) -> None:
    assert Text.from_json(text.to_json()) == text


def test_numbers_come_back_as_they_are_shown() -> None:
    kept = Text.from_json(Text("{count} rows of {file}", {"count": 3, "file": "a.csv"}).to_json())
    assert str(kept) == "3 rows of a.csv"


def test_times_keep_their_zone() -> None:
    at = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
    kept = Text.from_json(Text("at {at}", {"at": at}).to_json())
    assert kept.values["at"] == at
    assert kept.values["at"].tzinfo is not None


def test_chinese_is_kept_readable() -> None:
    assert "退款" in Text("{word}", {"word": "退款"}).to_json()
    assert json.loads(Text("x").to_json()) == {"source": "x", "values": {}}


def test_without_a_translator_it_is_the_english_sentence() -> None:
    inner = Text("“{name}”", {"name": "a.csv"})
    assert str(Text("{file} cannot be read.", {"file": inner})) == "“a.csv” cannot be read."


def test_braces_in_a_value_are_not_places() -> None:
    assert str(Text("{value}", {"value": "{oops} {0}"})) == "{oops} {0}"


def test_a_missing_value_is_a_bug_and_not_hidden() -> None:
    with pytest.raises(KeyError):
        str(Text("{there} {not_there}", {"there": 1}))


def test_a_user_error_says_its_text() -> None:
    error = UserError(Text("The row {row} is empty.", {"row": 7}))
    assert str(error) == "The row 7 is empty."
    assert isinstance(error.text.values, Mapping)


def test_marking_for_translation_changes_nothing() -> None:
    assert QT_TRANSLATE_NOOP("models", "a {b}") == "a {b}"
