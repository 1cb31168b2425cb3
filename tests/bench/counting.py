"""How full each queue and each band is, beside a count that only touches an index."""

from __future__ import annotations

from models.desk import queues
from tests.bench.figures import Figure, Scale, in_turn, worked
from tests.bench.large_desk import large_desk
from tests.bench.statements import plain_connection

FLOOR = "SELECT home, COUNT(*) FROM cases GROUP BY home"


def measure(scale: Scale) -> list[Figure]:
    """Counting all cases."""
    with large_desk(scale.cases, scale.open_share) as desk, plain_connection(desk) as connection:
        queues.counts(desk)
        return [
            in_turn(
                "counts per queue and band",
                lambda: worked(lambda: connection.execute(FLOOR).fetchall()),
                lambda: worked(lambda: queues.counts(desk)),
                scale.pairs * 2,
                2,
                "s",
            )
        ]
