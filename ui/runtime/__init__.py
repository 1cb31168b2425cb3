"""What every screen stands on: languages, threads, the one ticker, the crash path, the single instance."""
