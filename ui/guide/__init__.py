"""The first run: a short guide, and the lines that lead from there to the first decision."""
