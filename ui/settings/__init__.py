"""All settings on one page: grouped, searchable, each with a sentence; what is changed counts at once."""
