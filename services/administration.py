"""The use-cases of those who run the product."""

from __future__ import annotations

from dataclasses import dataclass

from services.audit import Audit
from services.condition import Conditions
from services.directory import Directory
from services.notifications.broadcasts import Broadcasts
from services.notifications.desk import OutboxDesk
from services.operators import Operators


@dataclass(frozen=True, slots=True)
class Administration:
    """Made once; an operator's pages and windows go through it."""

    operators: Operators
    conditions: Conditions
    directory: Directory
    audit: Audit
    outbox: OutboxDesk
    broadcasts: Broadcasts
