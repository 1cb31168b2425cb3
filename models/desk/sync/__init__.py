"""Keeping shops with an API as the platform has them: reading, taking in, full checks, and one thread per shop."""
