"""The lines over which decisions leave, one for each shop, opened when the first one does."""

from __future__ import annotations

import threading

from models.desk.desk import Desk
from models.desk.sync.connecting import Line, open_line
from models.domain.book import ShopKind
from models.domain.errors import CancelledError, UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import shops


class Lines:
    """May be used from any thread."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lock = threading.Lock()
        self._open: dict[int, Line] = {}
        self._closed = False

    def of(self, shop_id: int) -> Line:
        """The line to a shop. Raises UserError when it has none or its app secret is not here."""
        with self._lock:
            if self._closed:
                raise CancelledError
            found = self._open.get(shop_id)
            if found is None:
                found = self._open[shop_id] = self._opened(shop_id)
            return found

    def _opened(self, shop_id: int) -> Line:
        with self._desk.store.reading() as session:
            known = shops.listed(session)
        shop = next((one for one in known if one.id == shop_id and one.kind is ShopKind.API), None)
        if shop is None:
            source = QT_TRANSLATE_NOOP("models", "The shop of this case has no line to the platform any more.")
            raise UserError(Text(source))
        return open_line(self._desk, shop, known)

    def renew(self) -> None:
        """A shop was changed: open anew what is needed next. Calls under way end as lost."""
        with self._lock:
            gone, self._open = list(self._open.values()), {}
        for line in gone:
            line.close()

    def close(self) -> None:
        """Give all lines up."""
        with self._lock:
            self._closed = True
        self.renew()
