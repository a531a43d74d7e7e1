"""What operators may do, put together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.settings import Settings
from services.administration import Administration
from services.audit import Audit
from services.clock import Clock
from services.condition import Conditions
from services.directory import Directory
from services.my_data import MyData
from services.notifications.broadcasts import Broadcasts
from services.notifications.desk import OutboxDesk
from services.operators import Operators
from services.storage.database import Database


def build_administration(
    database: Database, my_data: MyData, languages: Sequence[str], clock: Clock, settings: Settings
) -> Administration:
    operators = Operators(database, settings.telegram.admin_ids, settings.running.address, clock)
    return Administration(
        operators=operators,
        conditions=Conditions(database, lambda: _last_backup(settings), clock),
        directory=Directory(database, operators, my_data, clock),
        audit=Audit(database, operators),
        outbox=OutboxDesk(database, clock),
        broadcasts=Broadcasts(database, languages, clock),
    )


def _last_backup(settings: Settings) -> datetime | None:
    from bot.operations.backups import last_backup  # noqa: PLC0415  (age is loaded when somebody looks, not at each start)

    return last_backup(settings)
