"""What build.spec and the installers need to know, in rooms that are tested without building anything."""
