"""Texts to buyers."""
