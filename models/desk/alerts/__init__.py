"""Reaching a person in time: who is told of which case when, who has a case in hand, what may wait."""
