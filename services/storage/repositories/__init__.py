"""One repository a table family: statements in, records out. No repository commits."""
