"""What screens full of decisions are made of: the list at the left, the page of one decision at the right."""
