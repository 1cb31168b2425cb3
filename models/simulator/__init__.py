"""A Doudian on loopback: it speaks the platform's protocol, so that demo, tests and drills need no shop.

Written from doudian.md alone and on the standard library alone. It shares no line with `models.doudian`, so that
the two prove each other.
"""
