"""Getting under way fast. To be called before anything of Qt is imported."""

from __future__ import annotations

import builtins
import gc


def get_under_way() -> None:
    """Import Qt without what it does at each later import, and leave the collector out of it.

    PySide puts a function of its own in the place of `import`, which reads the source of every
    module to see whether it asks for one of PySide's optional spellings. None here does, and it
    costs a fifth of the start. What start-up makes stays for as long as the program runs, so
    there is nothing to collect either; `ui.runtime.collector` looks after what comes later.
    """
    gc.disable()
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - for what it does to `import`

    builtins.__import__ = plain
