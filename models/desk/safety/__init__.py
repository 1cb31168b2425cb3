"""When it breaks: copies put back, reports without secrets, what a restore left behind."""
