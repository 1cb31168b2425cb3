"""A picture as people see it who lack one kind of cone: Machado, Oliveira and Fernandes 2009, full severity."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor, QImage

Matrix = tuple[tuple[float, float, float], ...]
KINDS: dict[str, Matrix] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def seen_by(kind: str, picture: QImage) -> QImage:
    """The picture as it is seen with that kind of colour blindness."""
    found = picture.convertToFormat(QImage.Format.Format_RGB32)
    for y in range(found.height()):
        for x in range(found.width()):
            found.setPixel(x, y, _seen(kind, found.pixel(x, y)))
    return found


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2 contrast, 1 to 21."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def shape(picture: QImage) -> frozenset[tuple[int, int]]:
    """The pixels that stand out from the ground in lightness alone, wherever it is: what is left without any colour."""
    ground = QColor(picture.pixel(picture.width() // 2, 2))
    return frozenset(
        (x, y)
        for y in range(picture.height())
        for x in range(picture.width())
        if contrast(QColor(picture.pixel(x, y)), ground) >= 2.5
    )


@cache
def _seen(kind: str, pixel: int) -> int:
    colour = QColor(pixel)
    linear = [_to_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())]
    mixed = [sum(a * b for a, b in zip(row, linear, strict=True)) for row in KINDS[kind]]
    return QColor.fromRgbF(*(_from_linear(min(1.0, max(0.0, part))) for part in mixed)).rgb()


def _luminance(colour: QColor) -> float:
    red, green, blue = (_to_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _to_linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _from_linear(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
