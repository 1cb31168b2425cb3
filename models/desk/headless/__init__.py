"""The program without its window: the same desk functions, told in JSON or in lines."""
