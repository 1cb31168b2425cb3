"""The dialogs, one file each. A dialog turns input into a plain dataclass."""
