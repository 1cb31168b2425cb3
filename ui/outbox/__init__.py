"""The outbox: everything that was decided and is not settled, and the one thing that helps with each."""
