"""Errors to Sentry, where there is a DSN: no request, no variable, nothing that looks like a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.logs import Redactor

if TYPE_CHECKING:
    from sentry_sdk.types import Event, Hint


def start_sentry(dsn: str, redactor: Redactor) -> None:
    """From now on what is logged as an error is told to Sentry. The library is imported only now."""
    import sentry_sdk  # noqa: PLC0415
    from sentry_sdk.integrations.logging import LoggingIntegration  # noqa: PLC0415

    def scrub(event: Event, _: Hint) -> Event:
        for part in ("request", "user", "server_name", "modules"):
            event.pop(part, None)  # type: ignore[misc]  # these are keys of an event
        clean: Event = redactor.everywhere(event)
        return clean

    sentry_sdk.init(
        dsn,
        before_send=scrub,
        before_breadcrumb=lambda _crumb, _hint: None,
        send_default_pii=False,
        include_local_variables=False,
        include_source_context=False,
        default_integrations=False,
        auto_enabling_integrations=False,
        integrations=[LoggingIntegration()],
    )
