"""What can be set: every setting with its type, its default and its range; reading them typed, keeping them.

What a screen merely remembers (columns, saved filters) is no setting: see `models.desk.settings`.
"""
