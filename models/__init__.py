"""Everything without a screen. Nothing in here imports Qt."""
