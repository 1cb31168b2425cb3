"""The database. Opened with `models.store.store.open_store`; one module per kind of thing kept."""
