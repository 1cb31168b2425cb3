"""Which libraries a Linux library asks for by itself. ldd would also name those that others ask for."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\)[^\[]*\[(.+)\]")


def needed(file: Path) -> list[str]:
    """File names; none for what is no library. Needs readelf, which comes with strip (Debian: binutils)."""
    done = subprocess.run(["readelf", "-dW", str(file)], capture_output=True, text=True, check=False)
    return _NEEDED.findall(done.stdout)
