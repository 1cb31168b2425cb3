"""Every colour of the program. Each pair of text and ground that is used is measured by a test (test_palettes.py)."""

from __future__ import annotations

from dataclasses import dataclass

from models.domain.deadlines import Band


@dataclass(frozen=True, slots=True)
class Ink:
    """A mark's two colours: what is written, and what it is written on."""

    text: str
    ground: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One set of colours. `bands` mark urgency, always beside a sign and a word."""

    name: str
    """Also part of the names of pictures that the style sheet shows."""
    dark: bool
    high: bool
    """High contrast: what else has a shade alone gets an outline."""
    ring: int
    """How thick the frame of the focus is, in device-independent pixels."""
    ground: str
    panel: str
    raised: str
    line: str
    """Between parts; nothing depends on seeing it."""
    edge: str
    """Around what can be filled in or ticked."""
    text: str
    quiet: str
    faint: str
    """What cannot be used now."""
    accent: str
    accent_text: str
    accent_soft: str
    danger: str
    warning: Ink
    good: Ink
    bands: dict[Band, Ink]


LIGHT = Colours(
    name="light",
    dark=False,
    high=False,
    ring=2,
    ground="#f4f5f7",
    panel="#ffffff",
    raised="#f9fafb",
    line="#dcdfe5",
    edge="#838c9b",
    text="#1c2330",
    quiet="#5a6372",
    faint="#7a8290",
    accent="#2358a8",
    accent_text="#ffffff",
    accent_soft="#e3ecf9",
    danger="#b3261e",
    warning=Ink("#6d4600", "#fdf0d5"),
    good=Ink("#17603a", "#e2f3e8"),
    bands={
        Band.OVERDUE: Ink("#ffffff", "#5b1a1a"),
        Band.HOT: Ink("#ffffff", "#b3261e"),
        Band.WARM: Ink("#5c2d00", "#fbd9b5"),
        Band.NEAR: Ink("#4d4100", "#f8efc4"),
        Band.CALM: Ink("#33404f", "#eef1f5"),
        Band.UNKNOWN: Ink("#5a6372", "#ffffff"),
    },
)
DARK = Colours(
    name="dark",
    dark=True,
    high=False,
    ring=2,
    ground="#16191f",
    panel="#1e222a",
    raised="#252a33",
    line="#39404c",
    edge="#727c8e",
    text="#e8ebf0",
    quiet="#a3adbb",
    faint="#7d8797",
    accent="#7fb0f5",
    accent_text="#0f1a2b",
    accent_soft="#26384f",
    danger="#ff8f86",
    warning=Ink("#ffdca0", "#4a3510"),
    good=Ink("#a9e3c1", "#143d27"),
    bands={
        Band.OVERDUE: Ink("#ffffff", "#7d2020"),
        Band.HOT: Ink("#2a0503", "#ff8f86"),
        Band.WARM: Ink("#ffd3a8", "#5a3410"),
        Band.NEAR: Ink("#f2e6a4", "#463c0c"),
        Band.CALM: Ink("#c6cfdb", "#2b313b"),
        Band.UNKNOWN: Ink("#a3adbb", "#1e222a"),
    },
)
HIGH_LIGHT = Colours(
    name="high-light",
    dark=False,
    high=True,
    ring=3,
    ground="#ffffff",
    panel="#ffffff",
    raised="#ffffff",
    line="#1a1a1a",
    edge="#000000",
    text="#000000",
    quiet="#2b2b2b",
    faint="#595959",
    accent="#00307d",
    accent_text="#ffffff",
    accent_soft="#cfe2ff",
    danger="#8f0000",
    warning=Ink("#4a2f00", "#ffefc9"),
    good=Ink("#00401f", "#dcf7e6"),
    bands={
        Band.OVERDUE: Ink("#ffffff", "#400000"),
        Band.HOT: Ink("#ffffff", "#8f0000"),
        Band.WARM: Ink("#000000", "#ffc178"),
        Band.NEAR: Ink("#000000", "#fff0a0"),
        Band.CALM: Ink("#000000", "#eeeeee"),
        Band.UNKNOWN: Ink("#2b2b2b", "#ffffff"),
    },
)
HIGH_DARK = Colours(
    name="high-dark",
    dark=True,
    high=True,
    ring=3,
    ground="#000000",
    panel="#000000",
    raised="#000000",
    line="#e6e6e6",
    edge="#ffffff",
    text="#ffffff",
    quiet="#dadada",
    faint="#a0a0a0",
    accent="#8ecbff",
    accent_text="#000000",
    accent_soft="#00315f",
    danger="#ffb0a9",
    warning=Ink("#ffe7bd", "#332200"),
    good=Ink("#bff5d4", "#002b15"),
    bands={
        Band.OVERDUE: Ink("#ffffff", "#6e0000"),
        Band.HOT: Ink("#000000", "#ff9a91"),
        Band.WARM: Ink("#000000", "#ffb666"),
        Band.NEAR: Ink("#000000", "#fff0a0"),
        Band.CALM: Ink("#ffffff", "#2a2a2a"),
        Band.UNKNOWN: Ink("#dadada", "#000000"),
    },
)
ALL = (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK)

TRAY: dict[Band | None, Ink] = {
    Band.HOT: Ink("#ffffff", "#b3261e"),
    Band.WARM: Ink("#241200", "#f2973a"),
    Band.NEAR: Ink("#211d00", "#f0d743"),
    None: Ink("#ffffff", "#2358a8"),
}
"""Stronger than in the window: a tray may be light or dark, and nobody can know."""
TRAY_EDGE = "#1c2330"
ON_SHOP_COLOUR = "#ffffff"
"""The tick on a shop's own colour (models/desk/shops.py has those), which is the same in every set."""

SIGNS: dict[Band, str] = {
    Band.OVERDUE: "■",
    Band.HOT: "▲",
    Band.WARM: "◆",
    Band.NEAR: "●",
    Band.CALM: "○",
    Band.UNKNOWN: "–",
}
"""A shape for each band, so that colour is never the only sign."""
