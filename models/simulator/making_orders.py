"""Making orders."""

from __future__ import annotations

import random

from models.simulator.cases import Line, Order
from models.simulator.names import PRODUCTS

_STEP = 1301
_POST = (0, 0, 0, 0, 600, 1000)


class Orders:
    """Makes orders, one after the other."""

    def __init__(self, chance: random.Random, first_id: int) -> None:
        self._chance, self._id = chance, first_id

    def new(self, created: int) -> Order:
        """An order of one product, now and then of two or three."""
        self._id += _STEP * self._chance.randint(1, 9)
        draw = self._chance.random()
        count = 1 if draw < 0.9 else 2 if draw < 0.97 else 3
        lines = tuple(self._line(place) for place in range(count))
        return Order(self._id, created, buyer=self._chance.randrange(10**9), lines=lines)

    def _line(self, place: int) -> Line:
        product = self._chance.randrange(len(PRODUCTS))
        pieces = 1 if self._chance.random() < 0.88 else self._chance.randint(2, 4)
        price = PRODUCTS[product].price
        promotion = self._chance.choice((0, 0, 0, 300, 500, 1000))
        post = self._chance.choice(_POST) if place == 0 else 0
        tax = price * pieces * 91 // 1000 if self._chance.random() < 0.02 else 0
        pay = price * pieces - promotion + post + tax
        return Line(self._id + 1 + place, product, pieces, price, pay, post, tax, promotion)
