"""What each method of the platform does: one file per group, `table` names them all."""
