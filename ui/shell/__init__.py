"""The main window, what it opens, and the look."""
