"""Makes the sounds of alerts: short, soft, and three that nobody takes for each other.

python resources/sounds/make.py
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

HERE = Path(__file__).resolve().parent
RATE = 22_050
LOUDNESS = 0.35
"""Of what a sample can hold."""
SOUNDS: dict[str, tuple[tuple[float, float], ...]] = {
    "calm": ((660.0, 0.32),),
    "pressing": ((660.0, 0.16), (880.0, 0.34)),
    "urgent": ((880.0, 0.13), (660.0, 0.13), (880.0, 0.13), (1100.0, 0.36)),
}
"""The tones of each: Hz, and seconds."""


def tone(hertz: float, seconds: float) -> list[int]:
    """A bell's stroke: it begins at once and dies away."""
    found = []
    for place in range(int(RATE * seconds)):
        at = place / RATE
        fade = min(1.0, at / 0.008) * math.exp(-at * 7 / seconds) * min(1.0, (seconds - at) / 0.01)
        wave_form = math.sin(2 * math.pi * hertz * at) + 0.3 * math.sin(4 * math.pi * hertz * at)
        found.append(int(32_767 * LOUDNESS * fade * wave_form / 1.3))
    return found


def main() -> None:
    """Write all of them."""
    for name, tones in SOUNDS.items():
        samples = [sample for hertz, seconds in tones for sample in tone(hertz, seconds)]
        with wave.open(str(HERE / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(samples)}h", *samples))


if __name__ == "__main__":
    main()
