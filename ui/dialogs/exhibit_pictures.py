"""From an exhibit to its picture: fetched if it is the platform's, decoded, or in words why it cannot be shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from models.desk.desk import Desk
from models.desk.proofs.pictures import Fetched
from models.domain.exhibit import Exhibit
from ui.dialogs.picture_cache import PictureCache, Wanted
from ui.dialogs.picture_fetching import PictureFetching
from ui.dialogs.picture_loading import THUMB_SIDE, Picture, Trouble, is_picture, read_picture
from ui.dialogs.picture_words import fetched_trouble_text, trouble_text
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, tell, translate

WARNING = "⚠"


class ExhibitPictures(QObject):
    """Of one case. What is asked for here is answered at once with what there is; `came` tells of more."""

    came = Signal(str)
    """The key of an exhibit of which more is known now."""
    small = Signal(str, object)
    """The key of an exhibit and its small `Picture`."""

    def __init__(self, aftersale_id: str, desk: Desk, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._case, self._lanes = aftersale_id, lanes
        self._exhibits: dict[str, Exhibit] = {}
        self._small: dict[str, Picture] = {}
        self._small_later: list[str] = []
        """Whose small pictures wait until what is looked at is here."""
        self._cache = PictureCache(lanes, self)
        self._fetching = PictureFetching(desk, lanes, self)
        self._cache.ready.connect(self._on_ready)
        self._fetching.arrived.connect(self._on_arrived)

    @property
    def cache(self) -> PictureCache:
        """The decoded ones."""
        return self._cache

    def take(self, exhibits: Iterable[Exhibit]) -> None:
        """These are the exhibits. Small pictures of them come one by one; the platform's are fetched."""
        self._exhibits = {one.key: one for one in exhibits}
        self._small_later = [key for key in self._exhibits if key not in self._small and self._is_here(key)]
        for key in self._exhibits:
            if key in self._small:
                self.small.emit(key, self._small[key])
            elif self._fetching.found(key) is not None:
                self.came.emit(key)
        self._read_small_ones()
        self._fetching.want(self._case, [one.url for one in self._exhibits.values() if one.path is None])

    def leave(self) -> None:
        """Nobody looks any more."""
        self._fetching.leave()
        self._cache.want([])

    def path(self, exhibit: Exhibit) -> Path | None:
        """Where its file is; `None` while it is not here."""
        if exhibit.path is not None:
            return exhibit.path
        found = self._fetching.found(exhibit.url)
        return found.path if found is not None else None

    def picture(self, exhibit: Exhibit) -> Picture | None:
        """The best that was decoded of it."""
        path = self.path(exhibit)
        return self._cache.best(path) if path is not None else None

    def look(self, exhibits: Sequence[tuple[Exhibit, bool]]) -> None:
        """Have these decoded, in this order, each as a whole or in full; a missing one is fetched first."""
        for exhibit, _ in reversed(exhibits):
            self._fetching.hurry(exhibit.url)
        self._cache.want(list(self._wanted(exhibits)))
        self._read_small_ones()

    def words(self, exhibit: Exhibit) -> str:
        """What is to be said instead of a picture; "" when there is one."""
        found = self._fetching.found(exhibit.url) if exhibit.path is None else Fetched(exhibit.path)
        if found is None:
            return translate("dialogs", "Fetching it from the platform…")
        if found.words is not None:
            return "\n".join((WARNING, say(found.words), translate("dialogs", "Try again: F5")))
        return self._words_of_file(exhibit)

    def is_settled(self, exhibit: Exhibit) -> bool:
        """Whether it is decoded, or nothing can be decoded of it for now."""
        return self.path(exhibit) is None or self.picture(exhibit) is not None

    def complaint(self, exhibit: Exhibit) -> str:
        """What is wrong with a picture that is shown all the same."""
        picture = self.picture(exhibit)
        return self._trouble(exhibit, picture) if picture is not None else ""

    def can_try_again(self, exhibit: Exhibit) -> bool:
        """Whether fetching it anew may help."""
        if exhibit.path is not None:
            return False
        found, picture = self._fetching.found(exhibit.url), self.picture(exhibit)
        missing = found is not None and found.path is None
        return missing or (picture is not None and picture.trouble not in (None, Trouble.TOO_LARGE))

    def again(self, exhibit: Exhibit) -> None:
        """Fetch it anew."""
        path = self.path(exhibit)
        if path is not None:
            self._cache.forget(path)
        self._small.pop(exhibit.key, None)
        self._fetching.again(exhibit.url)
        self.came.emit(exhibit.key)

    def _wanted(self, exhibits: Iterable[tuple[Exhibit, bool]]) -> Iterable[Wanted]:
        for exhibit, full in exhibits:
            path = self.path(exhibit)
            if path is not None:
                yield path, full

    def _words_of_file(self, exhibit: Exhibit) -> str:
        path, picture = self.path(exhibit), self.picture(exhibit)
        if picture is None:
            return translate("dialogs", "Reading…")
        if picture.image is not None:
            return ""
        if picture.trouble is None and path is not None and not is_picture(path):
            return translate("dialogs", "“{file}” opens outside: press Enter.").format(file=tell(exhibit.title))
        return f"{WARNING}\n{self._trouble(exhibit, picture)}"

    def _trouble(self, exhibit: Exhibit, picture: Picture) -> str:
        if exhibit.path is None:
            return fetched_trouble_text(picture)
        return trouble_text(picture, tell(exhibit.title))

    def _is_here(self, key: str) -> bool:
        return self.path(self._exhibits[key]) is not None

    def _read_small_ones(self) -> None:
        if self._cache.busy:
            return
        waiting, self._small_later = self._small_later, []
        for path in filter(None, (self.path(self._exhibits[key]) for key in waiting if key in self._exhibits)):
            done = self._on_small
            self._lanes.run(LaneName.PICTURES, read_picture, path, THUMB_SIDE, done=done, owner=self)

    def _on_arrived(self, url: str, fetched: Fetched) -> None:
        if url in self._exhibits:
            self.came.emit(url)
            if fetched.path is not None:
                self._small_later.append(url)
                self._read_small_ones()

    def _on_small(self, picture: Picture) -> None:
        for key in self._keys_of(picture.path):
            self._small[key] = picture
            self.small.emit(key, picture)

    def _on_ready(self, picture: Picture) -> None:
        for key in self._keys_of(picture.path):
            self.came.emit(key)
        self._read_small_ones()

    def _keys_of(self, path: Path) -> list[str]:
        return [key for key, one in self._exhibits.items() if self.path(one) == path]
