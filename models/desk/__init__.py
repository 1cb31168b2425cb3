"""What screens and the command line call: one function per thing that staff do.

Each takes the `Desk` first, does its work in one short transaction and returns
plain frozen data. The rules that guard money live here and hold without a window.
"""
