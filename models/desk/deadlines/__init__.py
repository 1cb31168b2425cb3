"""How long a case has: band limits, how deadlines moved, what was promised, and what was typed by hand."""
