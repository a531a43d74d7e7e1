"""A handful of fixed ticks. Whatever concerns one person is a row with an instant, never a job."""

from __future__ import annotations

import logging
from datetime import UTC, timedelta

from apscheduler.events import EVENT_JOB_ERROR, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.conversations import ConversationStorage
from bot.notices import Notifying
from services.errors import StorageUnavailable
from services.housekeeping import Housekeeping
from services.retention import Retention
from services.scope import Services

logger = logging.getLogger(__name__)

_FLUSH = timedelta(seconds=1)
_PLAN = timedelta(seconds=5)
_BROADCAST = timedelta(seconds=2)
_ASK = timedelta(minutes=5)
_NEWS = timedelta(minutes=1)
_TIDY = timedelta(hours=1)


def build_scheduler(
    conversations: ConversationStorage,
    housekeeping: Housekeeping,
    retention: Retention,
    notifying: Notifying,
    services: Services,
) -> AsyncIOScheduler:
    scheduler = AsyncIOScheduler(
        timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    )
    scheduler.add_job(conversations.flush, "interval", seconds=_FLUSH.total_seconds(), id="flush")
    scheduler.add_job(housekeeping.tidy, "interval", seconds=_TIDY.total_seconds(), id="tidy")
    scheduler.add_job(retention.forget, "interval", seconds=_TIDY.total_seconds(), id="forget")
    scheduler.add_job(notifying.planner.plan, "interval", seconds=_PLAN.total_seconds(), id="plan")
    scheduler.add_job(notifying.change_news.tell, "interval", seconds=_NEWS.total_seconds(), id="changes")
    scheduler.add_job(services.checks.round, "interval", seconds=_ASK.total_seconds(), id="ask")
    scheduler.add_job(
        services.administration.broadcasts.tick, "interval", seconds=_BROADCAST.total_seconds(), id="broadcast"
    )
    scheduler.add_listener(_complain, EVENT_JOB_ERROR)
    return scheduler


def _complain(event: JobExecutionEvent) -> None:
    if isinstance(event.exception, StorageUnavailable):
        logger.warning("tick %s: the database is away, trying again at the next", event.job_id)
    else:
        logger.error("tick %s failed", event.job_id, exc_info=event.exception)
