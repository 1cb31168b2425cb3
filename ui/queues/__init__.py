"""A queue's tab: filters, the table with its countdowns, and the panel of the case one is at."""
