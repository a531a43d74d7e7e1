"""What the API answers. Names of fields are a contract: see the issue on the REST API, and the tests."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from services.l10n import Texts
from services.overview import AccountView, QuotaView
from services.quota.counter import Evidence
from services.quota.units import Unit
from services.quota.urgency import band_of
from services.quota.windows import RateWindow
from services.storage.records import Profile, UsageEntry

Number = int | float


class Answer(BaseModel):
    """``volatile``: the last of its fields, where that says only when it was answered."""

    model_config = ConfigDict(frozen=True)
    volatile: ClassVar[str | None] = None


class User(Answer):
    id: int
    email: str | None
    telegram_chat_id: int | None
    preferred_language: str
    timezone: str
    is_active: bool
    created_at: datetime

    @classmethod
    def of(cls, profile: Profile) -> User:
        return cls(
            id=profile.id,
            email=profile.email,
            telegram_chat_id=profile.telegram_id,
            preferred_language=profile.language,
            timezone=profile.timezone,
            is_active=profile.is_active,
            created_at=profile.created_at,
        )


class Session(Answer):
    access_token: str
    token_type: Literal["bearer"] = "bearer"  # noqa: S105  (a name, no secret)
    user: User


class Quota(Answer):
    quota_type: str
    total_quota: Number
    used_quota: Number
    remaining_quota: Number
    reset_at: datetime | None = Field(description="None where nothing runs, or nothing comes back by itself.")
    usage_percentage: float
    unit: Unit
    evidence: Evidence = Field(description="Where the number comes from.")
    confirmed_at: datetime | None = Field(description="When the platform itself said so.")

    @classmethod
    def of(cls, view: QuotaView) -> Quota:
        reading = view.reading
        return cls(
            quota_type=view.limit.quota_type,
            total_quota=number(reading.total),
            used_quota=number(reading.used),
            remaining_quota=number(reading.left),
            reset_at=reading.resets_at,
            usage_percentage=percentage(view),
            unit=view.limit.unit,
            evidence=reading.evidence,
            confirmed_at=reading.evidence_at if reading.evidence is Evidence.CONFIRMED else None,
        )


class Account(Answer):
    id: int
    platform_id: str
    account_identifier: str | None
    api_key_preview: str | None = Field(description="The first and last letters of the key; nobody sees it whole.")
    is_verified: bool
    last_verified_at: datetime | None
    created_at: datetime
    quotas: list[Quota]

    @classmethod
    def of(cls, view: AccountView) -> Account:
        account = view.account
        return cls(
            id=account.id,
            platform_id=account.platform_id,
            account_identifier=account.identifier,
            api_key_preview=account.key_preview,
            is_verified=account.is_verified,
            last_verified_at=account.last_verified_at,
            created_at=account.created_at,
            quotas=[Quota.of(quota) for quota in view.quotas],
        )


class CheckDetails(Answer):
    outcome: str
    reason: str | None = None
    permission: str | None = None
    checked_at: datetime | None = None
    retry_at: datetime | None = None
    account: Account


class Check(Answer):
    success: bool
    message: str
    details: CheckDetails


class Platform(Answer):
    """An account on a platform, and how urgent it is to use it."""

    platform_id: str
    platform_name: str
    account_id: int
    quotas: list[Quota]
    urgency_score: int = Field(ge=0, le=100)
    recommendation: str
    time_until_reset: str | None

    @classmethod
    def of(cls, view: AccountView, score: int, texts: Texts, now: datetime) -> Platform:
        resets_at = view.main.reading.resets_at if view.main else None
        return cls(
            platform_id=view.account.platform_id,
            platform_name=view.name,
            account_id=view.account.id,
            quotas=[Quota.of(quota) for quota in view.quotas],
            urgency_score=score,
            recommendation=texts("api-band", band=band_of(score).value),
            time_until_reset=texts.duration(resets_at - now) if resets_at is not None and resets_at > now else None,
        )


class Dashboard(Answer):
    volatile: ClassVar[str | None] = "last_updated"

    total_platforms: int = Field(description="How many platforms there are to choose from.")
    connected_accounts: int
    total_quota_usage_percentage: float = Field(description="The mean of all accounts.")
    platforms: list[Platform]
    last_updated: datetime


class Recommendations(Answer):
    recommended_platform: Platform | None
    reason: str
    alternatives: list[Platform]


class ScheduleEntry(Answer):
    time_slot: str = Field(description="In the person's own time: 14:05-16:00.")
    platform_id: str
    platform_name: str
    action: str
    reason: str


class Schedule(Answer):
    volatile: ClassVar[str | None] = "generated_at"

    schedule_type: Literal["daily"] = "daily"
    schedule: list[ScheduleEntry]
    generated_at: datetime


class AccountQuota(Answer):
    platform_id: str
    platform_name: str
    quotas: list[Quota]
    account_id: int


class Logged(Answer):
    usage_id: int
    amount: Number
    unit: Unit
    account: Account


class Use(Answer):
    id: int
    account_id: int | None = Field(description="None for an account that is gone.")
    platform_id: str | None
    amount: Number
    unit: Unit
    timestamp: datetime
    note: str | None
    undone_at: datetime | None

    @classmethod
    def of(cls, entry: UsageEntry) -> Use:
        assert entry.amount is not None
        assert entry.unit is not None
        return cls(
            id=entry.id,
            account_id=entry.account_id,
            platform_id=entry.platform_id,
            amount=number(entry.amount),
            unit=Unit(entry.unit),
            timestamp=entry.at,
            note=entry.note,
            undone_at=entry.undone_at,
        )


class UsePage(Answer):
    items: list[Use]
    next: int | None = Field(description="What ``before`` is to be for the page after this one; None: there is none.")


def percentage(view: QuotaView) -> float:
    """How much of it is used, at most 100."""
    if not view.reading.total or isinstance(view.limit.window, RateWindow):
        return 0.0
    return round(min(100.0, float(view.reading.used / view.reading.total * 100)), 2)


def number(amount: object) -> Number:
    """An exact amount as JSON's number, whole where it is."""
    value = float(amount)  # type: ignore[arg-type]  # Decimal
    return int(value) if value.is_integer() else value
