"""The answers Telegram gives when it says no."""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """A refusal, as the Bot API words it.

    `code` is the HTTP status, `description` the sentence, `parameters` holds for example `retry_after` in seconds.
    """

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters or {}

    def as_json(self) -> dict[str, Any]:
        """Return the body of the HTTP answer."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return answer | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(reason: str) -> ApiError:
    """Return a 400; the first letter of a plain sentence becomes small, that of a CONSTANT does not.

    Source: tdlib/telegram-bot-api, Client.cpp, fail_query_with_error.
    """
    is_constant = len(reason) > 1 and (reason[1] == "_" or reason[1].isupper())
    return ApiError(400, "Bad Request: " + (reason if is_constant else reason[:1].lower() + reason[1:]))


def forbidden(reason: str) -> ApiError:
    """Return a 403."""
    return ApiError(403, f"Forbidden: {reason}")


QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
