"""What a day, or some days, came to: handled, lapsed, saved, and how long it took."""
