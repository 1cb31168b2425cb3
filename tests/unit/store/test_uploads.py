"""Where the platform has a file."""

from __future__ import annotations

from models.domain.book import Shop
from models.store import shops, uploads
from models.store.store import Store
from tests.factory import NOW


def test_addresses_by_shop_and_name(store: Store) -> None:
    with store.writing() as session:
        other = shops.save(session, Shop(id=0, name="二店"))
        uploads.put(session, 1, "a.jpg", "7", "https://one/a", NOW)
        uploads.put(session, 1, "b.jpg", "8", "https://one/b", NOW)
        uploads.put(session, other, "a.jpg", "9", "https://two/a", NOW)
    with store.reading() as session:
        assert uploads.of(session, 1, "a.jpg") == "https://one/a"
        assert uploads.of(session, other, "b.jpg") is None
        assert uploads.urls_of(session, 1, ["b.jpg", "c.jpg", "b.jpg"]) == {"b.jpg": "https://one/b"}
        assert uploads.urls_of(session, 1, []) == {}


def test_a_newer_one_takes_the_place(store: Store) -> None:
    for url in ("https://one/a", "https://one/again"):
        with store.writing() as session:
            uploads.put(session, 1, "a.jpg", "7", url, NOW)
    with store.reading() as session:
        assert uploads.of(session, 1, "a.jpg") == "https://one/again"
