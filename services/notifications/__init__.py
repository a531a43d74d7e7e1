"""What a person is told without asking: what is due, the outbox, delivery."""
