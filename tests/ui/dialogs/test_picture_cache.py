from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from tests.ui.dialogs.conftest import picture
from ui.dialogs.picture_cache import PictureCache
from ui.dialogs.picture_loading import FULL_SIDE


@pytest.fixture
def owner():
    return QObject()


@pytest.fixture
def paths(tmp_path):
    return [picture(tmp_path / f"{number}.png", 300, 200) for number in range(5)]


SIZE = 300 * 200 * 4


def test_memory_is_bounded_by_bytes_and_the_oldest_goes(lanes, owner, paths, settle):
    cache = PictureCache(lanes, owner, most_bytes=3 * SIZE)
    for path in paths:
        cache.want([(path, False)])
        settle()
    assert cache.bytes == 3 * SIZE
    assert [cache.best(path) is not None for path in paths] == [False, False, True, True, True]


def test_one_picture_is_kept_however_large(lanes, owner, paths, settle):
    cache = PictureCache(lanes, owner, most_bytes=10)
    cache.want([(paths[0], False)])
    settle()
    assert cache.best(paths[0]) is not None


def test_what_is_not_wanted_any_more_is_not_read(lanes, owner, paths, settle):
    cache = PictureCache(lanes, owner)
    cache.want([(path, False) for path in paths])
    cache.want([(paths[4], False)])
    settle()
    assert cache.best(paths[4]) is not None
    assert cache.best(paths[3]) is None


def test_a_small_picture_is_never_read_twice(lanes, owner, paths, settle):
    cache, came = PictureCache(lanes, owner), []
    cache.ready.connect(came.append)
    for full in (False, True):
        cache.want([(paths[0], full)])
        settle()
    assert len(came) == 1


def test_a_large_one_is_read_in_full_when_that_is_wanted(lanes, owner, tmp_path, settle):
    path = picture(tmp_path / "large.png", 7000, 100)
    cache = PictureCache(lanes, owner)
    for full, width in ((False, 7000 // 4), (True, FULL_SIDE)):
        cache.want([(path, full)])
        settle()
        assert cache.best(path).image.width() == width
    assert cache.best(path).is_whole
