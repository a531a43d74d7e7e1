"""Pure arithmetic of allowances: no I/O, no clock of its own, no storage."""
