"""The shop's books without a window."""
