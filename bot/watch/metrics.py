"""Counters for Prometheus. No label ever holds an id, a name or anything else of a person."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest
from prometheus_client.gc_collector import GCCollector

_ANSWERS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
_WAITS = (0.1, 0.5, 1.0, 5.0, 15.0, 60.0, 300.0, 900.0, 3600.0)


class Metrics:
    """The figures of one process, in a registry of its own."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        GCCollector(registry=self._registry)
        registry = self._registry
        self.updates = Counter("quota_updates", "Updates by kind and outcome.", ("kind", "outcome"), registry=registry)
        self.update_seconds = Histogram(
            "quota_update_seconds", "From taking an update to its end.", ("kind",), buckets=_ANSWERS, registry=registry
        )
        self.calls = Counter(
            "quota_telegram_calls",
            "Calls of the Bot API by method and outcome.",
            ("method", "outcome"),
            registry=registry,
        )
        self.call_seconds = Histogram(
            "quota_telegram_call_seconds", "Of a call of the Bot API.", ("method",), buckets=_ANSWERS, registry=registry
        )
        self.notices = Counter(
            "quota_notices", "Notifications attempted, by kind and outcome.", ("kind", "outcome"), registry=registry
        )
        self.notice_wait_seconds = Histogram(
            "quota_notice_wait_seconds", "From due to attempt.", ("kind",), buckets=_WAITS, registry=registry
        )
        self.checks = Counter(
            "quota_checks", "What platforms answered about keys.", ("platform", "outcome"), registry=registry
        )
        self.errors = Counter("quota_errors", "Lines logged as errors, by logger.", ("logger",), registry=registry)
        self._outbox = Gauge("quota_outbox_rows", "Rows not settled yet, by state.", ("state",), registry=registry)
        self._oldest = Gauge("quota_outbox_oldest_due_seconds", "Of the row due longest.", registry=registry)
        self._database = Gauge("quota_database_up", "Whether the database answered just now.", registry=registry)

    def heard(self, platform_id: str, outcome: str) -> None:
        """A platform answered about a key."""
        self.checks.labels(platform_id, outcome).inc()

    def show_outbox(self, rows: Mapping[str, int], oldest_seconds: float) -> None:
        for state, count in rows.items():
            self._outbox.labels(state).set(count)
        self._oldest.set(oldest_seconds)

    def show_database(self, *, up: bool) -> None:
        self._database.set(up)

    def text(self) -> bytes:
        """All of it as Prometheus reads it."""
        return generate_latest(self._registry)


class CountingHandler(logging.Handler):
    """Counts what is logged as an error."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__(logging.ERROR)
        self._metrics = metrics

    def emit(self, record: logging.LogRecord) -> None:
        self._metrics.errors.labels(record.name).inc()
