"""The rules of after-sales work, in the standard library alone."""
