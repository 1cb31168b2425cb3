"""The installer's modules are no package of the program: they are found where the scripts beside them find them."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "resources" / "installer"))
