"""Money is integer fen (分). Yuan exist only at the edges: in files and on the screen."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

MAX_FEN = 10**13
"""A hundred thousand million yuan. Anything larger is a mistake in the source."""

_FEN = Decimal("0.01")
_NOISE = str.maketrans("", "", "¥￥,， 元")


def fen_from_yuan(text: str) -> int:
    """Turn a yuan amount ("¥1,299.00") into fen.

    Raises ValueError when it is no amount, negative, or finer than a fen.
    """
    try:
        yuan = Decimal(text.translate(_NOISE))
    except InvalidOperation:
        raise ValueError(text) from None
    # compared before anything is computed: comparing is exact, arithmetic rounds and overflows
    if not yuan.is_finite() or not 0 <= yuan <= MAX_FEN // 100 or yuan != (fen := yuan.quantize(_FEN)):
        raise ValueError(text)
    return int(fen * 100)


def yuan_from_fen(fen: int) -> str:
    """Fen as yuan with two decimals and thousands commas, without a currency sign."""
    sign, fen = ("-", -fen) if fen < 0 else ("", fen)
    return f"{sign}{fen // 100:,}.{fen % 100:02d}"
