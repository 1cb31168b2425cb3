"""Today: what a day came to, as pictures and as a table."""
