"""Windows: one folder a feature, each with ``dialog.py``, ``getters.py`` and ``handlers.py``."""

from __future__ import annotations

from aiogram_dialog import Dialog

import dialogs.access.dialog
import dialogs.accounts.dialog
import dialogs.add.dialog
import dialogs.admin.dialog
import dialogs.advice.dialog
import dialogs.guides.dialog
import dialogs.history.dialog
import dialogs.home.dialog
import dialogs.limits.dialog
import dialogs.log.dialog
import dialogs.notices.dialog
import dialogs.plan.dialog
import dialogs.register.dialog
import dialogs.settings.dialog
import dialogs.status.dialog
import dialogs.zone.dialog


def build() -> list[Dialog]:
    """All dialogs, new ones at each call: a Dialog is a router and is attached once."""
    return [
        dialogs.home.dialog.build(),
        dialogs.register.dialog.build(),
        dialogs.add.dialog.build(),
        dialogs.limits.dialog.build(),
        dialogs.status.dialog.build(),
        dialogs.accounts.dialog.build(),
        dialogs.log.dialog.build(),
        dialogs.advice.dialog.build(),
        dialogs.plan.dialog.build(),
        dialogs.history.dialog.build(),
        dialogs.notices.dialog.build(),
        dialogs.guides.dialog.build(),
        dialogs.settings.dialog.build(),
        dialogs.access.dialog.build(),
        dialogs.zone.dialog.build(),
        dialogs.admin.dialog.build(),
    ]
