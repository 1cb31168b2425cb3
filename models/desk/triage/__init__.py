"""Which case first: what will lapse at the speed of the people on shift, and where to start."""
