"""When it breaks: what was wrong is said in plain words, and there is a way on."""
