"""What an operator sees of the running process: counters, readiness, errors."""
