"""What the API is asked. What is not named here is passed over: clients of the reference system send more."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from services.accounts import LONGEST_STORED
from services.passwords import LONGEST as LONGEST_PASSWORD
from services.passwords import SHORTEST as SHORTEST_PASSWORD
from services.platforms.keys import LONGEST as LONGEST_KEY
from services.platforms.model import Purpose
from services.sign_in import LONGEST_EMAIL
from services.usage import LONGEST_NOTE, MOST

_LARGEST_ID = 2**63 - 1
Password = Annotated[
    str,
    Field(
        max_length=1024,
        description=f"{SHORTEST_PASSWORD} to {LONGEST_PASSWORD} bytes of UTF-8.",
        examples=["correct horse battery"],
    ),
]
Email = Annotated[
    str,
    Field(min_length=3, max_length=LONGEST_EMAIL, examples=["ann@example.org"], json_schema_extra={"format": "email"}),
]
ApiKey = Annotated[str, Field(max_length=LONGEST_KEY + 200, description="Stored encrypted, never shown again.")]
Name = Annotated[str, Field(max_length=16 * LONGEST_STORED, description="What tells it from the next one.")]


class Body(BaseModel):
    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)


class Register(Body):
    email: Email
    password: Password


class LogIn(Body):
    email: Annotated[str, Field(max_length=1024)]
    password: Annotated[str, Field(max_length=1024)]


class ChangePassword(Body):
    current_password: Annotated[str, Field(max_length=1024)]
    password: Password


class LogOut(Body):
    everywhere: bool = Field(default=False, description="End all sessions, not only this one.")


class ChangeMe(Body):
    """Fields that are left out, or null, stay as they are."""

    preferred_language: Annotated[str, Field(max_length=35)] | None = None
    timezone: Annotated[str, Field(max_length=64, examples=["Asia/Seoul"])] | None = None
    telegram_code: Annotated[str, Field(max_length=40)] | None = Field(
        default=None, description="The code that the bot shows under Settings: joins this person with that chat's."
    )
    telegram_chat_id: Annotated[str, Field(max_length=40)] | int | None = Field(
        default=None, description="The same code. The bare number of a chat proves nothing and is refused."
    )


class AddAccount(Body):
    platform_id: Annotated[str, Field(max_length=64, examples=["gemini_free"])]
    api_key: ApiKey | None = None
    account_identifier: Name | None = None
    preset_id: Annotated[str, Field(max_length=64)] | None = Field(
        default=None, description="Which of the platform's limits; the default ones where none is named."
    )


class ChangeAccount(Body):
    """Fields that are left out stay as they are; null takes away, or goes back to the platform's usual limits.

    New limits keep what was used.
    """

    account_identifier: Name | None = None
    api_key: ApiKey | None = None
    preset_id: Annotated[str, Field(max_length=64)] | None = None


class LogUse(Body):
    amount: Decimal = Field(gt=0, le=MOST, decimal_places=4, examples=[1])
    note: Annotated[str, Field(max_length=LONGEST_NOTE)] | None = None
    idempotency_key: Annotated[str, Field(pattern=r"^[A-Za-z0-9._:-]{1,64}$")] | None = Field(
        default=None, description="The same key again logs nothing more. May come as a header Idempotency-Key."
    )


class UsePages(Body):
    limit: int = Field(default=50, ge=1, le=200)
    before: int | None = Field(default=None, ge=1, le=_LARGEST_ID)


class Wanted(Body):
    purpose: Purpose | None = None
    private: bool = Field(default=False, description="Only where private text may be typed.")


class Day(Body):
    day: Literal["today", "tomorrow"] = "today"


class InLanguage(Body):
    lang: Annotated[str, Field(max_length=35)] | None = None
