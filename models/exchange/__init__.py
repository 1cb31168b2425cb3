"""Files in and out: the back office's export read by header name, filtered cases written as sheets."""
