"""Measurements. They fail on errors, never on time; run them by hand, one at a time."""
