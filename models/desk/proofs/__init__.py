"""Pictures that prove something: fetched, made smaller, handed to the platform."""
