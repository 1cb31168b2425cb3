"""Walks through every screen in a process of its own, since a screen's size and scale are set before Qt is there.

python -m tests.ui.walk LANGUAGE [NAME...]: a JSON object, by the screen's name what is wrong with it.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from models.desk import demo
from models.desk.bootstrap import open_desk
from models.desk.vaults import MemoryVault
from tests.ui.hands_and_eyes import Longer, faults
from ui.gallery import Gallery
from ui.runtime.application import the_application
from ui.runtime.lanes import Lanes
from ui.runtime.language import install_language
from ui.shell.theme import dress

LONGER = "longer"


def walk(language: str, names: list[str]) -> dict[str, list[str]]:
    """What is wrong, by the name of the screen."""
    app = the_application()
    dress(app)
    install_language(app, "en" if language == LONGER else language)
    longer = Longer()
    if language == LONGER:
        app.installTranslator(longer)
    lanes = Lanes()
    found: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as folder, closing(open_desk(Path(folder), vault=MemoryVault())) as desk:
        with demo.platform(desk) as running:
            demo.fill(desk, running)
        gallery = Gallery(desk, lanes)
        for name in names or gallery.names:
            shown = gallery.build(name)
            found[name] = faults(shown)
            gallery.close(shown)
        lanes.shutdown()
    return found


if __name__ == "__main__":
    gc.disable()  # as in the program, nothing of Qt is taken apart in another thread
    sys.stdout.write(json.dumps(walk(sys.argv[1], sys.argv[2:]), ensure_ascii=False))
    sys.stdout.flush()
    os._exit(0)  # nor at the end, in whatever order
