"""The ledger of what is sent from here: guards, the undo window, sending, and settling by reading again."""
