"""Texts to buyers: how a shop sends them, how they read, when none may go, and what became of them."""
