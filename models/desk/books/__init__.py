"""What a shop keeps to write and to send with: its canned texts, the rules of its addresses, sheets of all of them."""
