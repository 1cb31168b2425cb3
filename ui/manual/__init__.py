"""The manual for clerks: its pages, the window that shows them, and which of them F1 opens."""
