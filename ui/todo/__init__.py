"""The list of decisions that people carry out in the back office, and what the platform contradicts."""
