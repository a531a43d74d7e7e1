"""Tests of the simulator: as strict as Telegram, and a person can use it."""
