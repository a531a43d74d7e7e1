"""What people paste or forward about a limit, as apps, APIs and scripts write it. Nothing is guessed."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.limit_notice import Notice, Part, Told, limit_of, noted, read_notice
from services.platforms.catalogue import Catalogue, load_catalogue
from services.quota.counter import Limit, new_counter, read, use
from services.quota.units import Unit
from services.quota.windows import FirstUseWindow, FixedWindow, RateWindow

CATALOGUE = load_catalogue()
SEOUL = "Asia/Seoul"
NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
"""A Sunday, noon in Seoul, seven in the evening of Saturday in Los Angeles."""


def notice(text: str, zone: str = SEOUL, now: datetime = NOW) -> Notice:
    found = read_notice(text, CATALOGUE, zone, now)
    assert found is not None
    return found


def seoul(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC) - timedelta(hours=9)


CHATGPT = (
    "You've hit the Free plan limit for GPT-4o. Responses will use another model until your limit resets after 3:14 PM."
)
CLAUDE = "You are out of free messages until 6:40 PM\nUpgrade\n\nClaude is AI and can make mistakes."


@pytest.mark.parametrize(
    ("text", "platform_id", "resets_at"),
    [
        (CHATGPT, "chatgpt_free", seoul(22, 15, 14)),
        (CHATGPT.replace("'", "’"), "chatgpt_free", seoul(22, 15, 14)),
        (CLAUDE, "claude_free", seoul(22, 18, 40)),
        ("챗GPT 한도에 도달했습니다. 오후 3:14 이후에 다시 시도하세요.", "chatgpt_free", seoul(22, 15, 14)),
        (
            "오후 4:00까지 무료 메시지를 모두 사용했습니다.\nClaude는 AI이며 실수할 수 있습니다.",
            "claude_free",
            seoul(22, 16),
        ),
        ("Claude usage limit reached. Your limit will reset at 3pm", "claude_free", seoul(22, 15)),
        ("Claude AI usage limit reached|1795330800", "claude_free", datetime.fromtimestamp(1795330800, UTC)),
    ],
)
def test_what_apps_say_names_its_platform_and_its_end(text: str, platform_id: str, resets_at: datetime) -> None:
    found = notice(text)
    assert (found.platform_id, found.told[0].resets_at, found.told[0].left) == (platform_id, resets_at, Decimal(0))
    assert Part.RESET not in found.unread


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("You've reached your limit, try again after 3:14 PM", ("chatgpt_free",)),
        ("You've reached the limit. Try again after 3:14 PM", ("chatgpt_free",)),
        ("한도에 도달했습니다. 오후 3:14 이후에 다시 시도하세요", ("chatgpt_free",)),
        ("You are out of free messages until 3:14 PM", ("claude_free",)),
        ("5-hour limit reached ∙ resets 3:14pm", ("claude_free",)),
        ("You've hit your session limit · resets 3:14pm", ("claude_free",)),
        (
            "You’ve reached your limit on 2.5 Pro until Nov 22, 3:14 PM. Try Google AI Pro for higher limits.",
            ("gemini_free",),
        ),
        ("Limit reached, it resets at 15:14", ()),
        ("사용량 한도 초과: 15:14에 초기화됩니다", ()),
        ("Claude limit reached, use ChatGPT until 3:14 PM", ("chatgpt_free", "claude_free")),
    ],
)
def test_a_platform_that_nobody_names_is_asked_for(text: str, likely: tuple[str, ...]) -> None:
    found = notice(text)
    assert (found.platforms, found.platform_id) == (likely, None)
    assert Part.PLATFORM in found.unread
    assert found.told[0].resets_at == seoul(22, 15, 14)


@pytest.mark.parametrize(
    ("words", "resets_at"),
    [
        ("in 2 hours 14 minutes", NOW + timedelta(hours=2, minutes=14)),
        ("in 2 hours and 14 minutes", NOW + timedelta(hours=2, minutes=14)),
        ("in 45 seconds", NOW + timedelta(seconds=45)),
        ("in about 3 hours", NOW + timedelta(hours=3)),
        ("in 1 day, 2 hours", NOW + timedelta(hours=26)),
        ("in 7m12.5s", NOW + timedelta(minutes=7, seconds=12.5)),
        ("in 3h 20m", NOW + timedelta(hours=3, minutes=20)),
        ("in 845s", NOW + timedelta(seconds=845)),
        ("in 0:41:09", NOW + timedelta(minutes=41, seconds=9)),
        ("after 30 minutes", NOW + timedelta(minutes=30)),
        ("at 3 PM", seoul(22, 15)),
        ("at 3 p.m.", seoul(22, 15)),
        ("at 11:59 AM", seoul(23, 11, 59)),  # past: tomorrow's
        ("at 12:00 AM", seoul(23, 0)),
        ("after 15:14", seoul(22, 15, 14)),
        ("tomorrow at 9 AM", seoul(23, 9)),
        ("tomorrow, 9:30 am", seoul(23, 9, 30)),
        ("today at 5 PM", seoul(22, 17)),
        ("on Nov 25 at 3:14 PM", seoul(25, 15, 14)),
        ("until Nov 25, 2026, 3:14 PM", seoul(25, 15, 14)),
        ("on December 1st at 8:00 AM", seoul(1, 8, month=12)),
        ("Mon 12:00am", seoul(23, 0)),
        ("on Sunday at 9 AM", seoul(29, 9)),  # today is a Sunday, and nine is past
        ("at 3pm (Asia/Tokyo)", seoul(22, 15)),
        ("at 2pm (America/New_York)", datetime(2026, 11, 22, 19, tzinfo=UTC)),
        ("at 12:00 AM PT", datetime(2026, 11, 22, 8, tzinfo=UTC)),
        ("at 00:00 UTC", datetime(2026, 11, 23, 0, tzinfo=UTC)),
        ("at 2026-11-22T09:30:00Z", datetime(2026, 11, 22, 9, 30, tzinfo=UTC)),
        ("2시간 14분 후에 다시 시도하세요", NOW + timedelta(hours=2, minutes=14)),
        ("30초 후 다시 시도", NOW + timedelta(seconds=30)),
        ("내일 오전 9시에 초기화됩니다", seoul(23, 9)),
        ("오후 3시 14분부터 다시 사용할 수 있습니다", seoul(22, 15, 14)),
        ("11월 25일 오후 3:14까지", seoul(25, 15, 14)),
        ("월요일 오전 9시에 재설정됩니다", seoul(23, 9)),
    ],
)
def test_ends_in_words(words: str, resets_at: datetime) -> None:
    told = notice(f"Usage limit reached. Try again {words}" if words.isascii() else f"한도 초과. {words}").told[0]
    assert told.resets_at == resets_at
    assert Part.RESET not in told.concluded


def test_a_bare_hour_is_read_and_said_to_be_half_told() -> None:
    told = notice("Limit reached. It resets at 3:14").told[0]
    assert told.resets_at == seoul(22, 15, 14), "the nearer of the two that it may mean"
    assert Part.RESET in told.concluded


@pytest.mark.parametrize(
    "words",
    [
        "Try again later.",
        "Try again tomorrow.",
        "It resets at 25:00.",
        "Try again after Feb 30, 3:14 PM",
        "until Apr 28, 2026, 7:09 AM",  # an old notice
        "until Apr 28, 7:09 AM",
        "today at 9 AM",  # it is noon
        "You can send 10 messages in 3 hours.",
        "I sent 40 at 11:30 yesterday.",
        "|1700000000",
    ],
)
def test_an_end_that_cannot_be_read_is_unread(words: str) -> None:
    found = notice(f"You've reached your limit. {words}")
    assert found.told[0].resets_at is None
    assert Part.RESET in found.unread


def test_the_persons_own_clock_decides_what_comes_next() -> None:
    text = "Usage limit reached, resets 3pm"
    assert notice(text, "America/Los_Angeles").told[0].resets_at == datetime(2026, 11, 22, 23, tzinfo=UTC)
    assert notice(text, "Europe/London").told[0].resets_at == datetime(2026, 11, 22, 15, tzinfo=UTC)


def test_an_hour_that_comes_twice_or_never_is_read_as_clocks_show_it() -> None:
    """In Los Angeles the night of 1 November 2026 has two of 1:30, and that of 8 March no 2:30."""
    los_angeles = "America/Los_Angeles"
    autumn, between = datetime(2026, 11, 1, 7, 0, tzinfo=UTC), datetime(2026, 11, 1, 8, 45, tzinfo=UTC)
    text = "limit reached, resets at 1:30 AM"
    assert notice(text, los_angeles, autumn).told[0].resets_at == datetime(2026, 11, 1, 8, 30, tzinfo=UTC)
    assert notice(text, los_angeles, between).told[0].resets_at == datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
    spring = datetime(2026, 3, 8, 8, 0, tzinfo=UTC)
    resets_at = notice("limit reached, resets at 2:30 AM", los_angeles, spring).told[0].resets_at
    assert resets_at in {datetime(2026, 3, 8, 9, 30, tzinfo=UTC), datetime(2026, 3, 8, 10, 30, tzinfo=UTC)}


@pytest.mark.parametrize(
    ("text", "quota_type", "unit", "left"),
    [
        ("You've used up your 30 daily messages, the limit is reached", "daily", Unit.MESSAGES, 0),
        ("You have 3 messages left before your limit resets", None, Unit.MESSAGES, 3),
        ("메시지 한도: 3개 남았습니다. 오후 5:00에 초기화", None, Unit.MESSAGES, 3),
        ("5-hour limit reached", "5hour", None, 0),
        ("5시간 한도에 도달했습니다", "5hour", None, 0),
        ("You've reached your weekly limit", "weekly", None, 0),
        ("주간 한도를 모두 사용했습니다", "weekly", None, 0),
        ("Approaching usage limit · resets at 7pm", None, None, None),
        ("You've reached your limit for image generation", None, Unit.IMAGES, 0),
        ("you have used up your daily free allocation of 10,000 neurons", "daily", Unit.NEURONS, 0),
        ("오늘의 무료 메시지를 모두 사용했습니다", "daily", Unit.MESSAGES, 0),
    ],
)
def test_windows_units_and_what_is_left(text: str, quota_type: str | None, unit: Unit | None, left: int | None) -> None:
    told = notice(text).told[0]
    assert (told.quota_type, told.unit) == (quota_type, unit)
    assert told.left == (None if left is None else Decimal(left))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "gemini 20",
        "클로드 2번",
        "let's try again tomorrow at 9",
        "see you after 3:14 PM",
        "다시 시도해 볼게요",
        "/log chatgpt 3",
        '{"models": []}',
        '{"error": {"message": "Invalid API Key", "type": "invalid_request_error"}}',
        "[1, 2, 3]",
        "content-type: application/json\nserver: cloudflare",
        "the speed limit here is 30",
        "{'a': 1",
        "{}" * 2000,
        "[" * 7000,
        "{" * 4000 + "}" * 4000,
    ],
)
def test_what_is_about_no_limit_is_left_to_others(text: str) -> None:
    assert read_notice(text, CATALOGUE, SEOUL, NOW) is None


# Google


def google(*violations: dict[str, str], delay: str | None = "18s") -> str:
    details: list[Any] = [{"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": list(violations)}]
    if delay:
        details.append({"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": delay})
    error = {
        "code": 429,
        "message": "You exceeded your current quota",
        "status": "RESOURCE_EXHAUSTED",
        "details": details,
    }
    return json.dumps({"error": error})


PER_DAY = {"quotaId": "GenerateRequestsPerDayPerProjectPerModel-FreeTier", "quotaValue": "20"}
PER_MINUTE = {"quotaId": "GenerateContentInputTokensPerModelPerMinute-FreeTier", "quotaValue": "250000"}


def test_googles_daily_stop_lasts_until_midnight_in_the_pacific_whatever_its_delay_says() -> None:
    """Trap 7: two conditions, and ``retryDelay`` says "18s" on both."""
    midnight = datetime(2026, 11, 22, 8, tzinfo=UTC)
    for text in (google(PER_DAY), google(PER_MINUTE, PER_DAY), f"[{google(PER_DAY)}]", f"429 {google(PER_DAY)} !"):
        found = notice(text)
        assert found.platform_id == "gemini_free"
        assert found.told == (Told("daily", Unit.REQUESTS, Decimal(0), Decimal(20), midnight, frozenset({Part.RESET})),)


def test_googles_midnight_follows_the_clocks_of_los_angeles() -> None:
    """Trap 4."""
    july, december = datetime(2026, 7, 1, 12, tzinfo=UTC), datetime(2026, 12, 1, 12, tzinfo=UTC)
    assert notice(google(PER_DAY), now=july).told[0].resets_at == datetime(2026, 7, 2, 7, tzinfo=UTC)
    assert notice(google(PER_DAY), now=december).told[0].resets_at == datetime(2026, 12, 2, 8, tzinfo=UTC)


def test_googles_minute_ends_with_its_delay() -> None:
    (told,) = notice(google(PER_MINUTE)).told
    assert told == Told("minute", Unit.TOKENS, Decimal(0), Decimal(250000), NOW + timedelta(seconds=18))
    assert notice(google(PER_MINUTE, delay=None)).told[0].resets_at is None


def test_a_delay_alone_is_not_believed() -> None:
    found = notice(google())
    assert found.told == (Told(left=Decimal(0)),)
    assert found.unread == {Part.WINDOW, Part.RESET}


# other APIs

GROQ = (
    "Rate limit reached for model `openai/gpt-oss-120b` in organization `org_01` service tier `on_demand` on tokens "
    "per day (TPD): Limit 200000, Used 199945, Requested 73. Please try again in 17.8s. Need more tokens? Upgrade to "
    "Dev Tier today at https://console.groq.com/settings/billing"
)
OPENAI = (
    "Rate limit reached for gpt-4o in organization org-abc on requests per day (RPD): Limit 200, Used 200, Requested "
    "1. Please try again in 7m12s. Visit https://platform.openai.com/account/rate-limits to learn more."
)


@pytest.mark.parametrize("wrap", [str, lambda text: json.dumps({"error": {"message": text, "code": "rate_limit"}})])
def test_groq_says_it_in_a_sentence(wrap: Any) -> None:
    found = notice(wrap(GROQ))
    assert found.platform_id == "groq_free", "openai/ is a model's name"
    assert found.told == (Told("daily", Unit.TOKENS, Decimal(55), Decimal(200000), NOW + timedelta(seconds=17.8)),)


def test_a_stop_by_requests_is_not_one_by_tokens() -> None:
    text = GROQ.replace(
        "tokens per day (TPD): Limit 200000, Used 199945", "requests per day (RPD): Limit 1000, Used 1000"
    )
    told = notice(text).told[0]
    assert (told.quota_type, told.unit, told.left) == ("daily", Unit.REQUESTS, Decimal(0))


def test_openai_says_it_in_a_sentence_too() -> None:
    body = {"error": {"message": OPENAI, "type": "requests", "param": None, "code": "rate_limit_exceeded"}}
    for text in (OPENAI, json.dumps(body), f"openai.RateLimitError: Error code: 429 - {body!r}"):
        found = notice(text)
        assert found.platform_id == "openai"
        assert found.told == (
            Told("daily", Unit.REQUESTS, Decimal(0), Decimal(200), NOW + timedelta(minutes=7, seconds=12)),
        )


def test_a_sentence_that_several_say_asks() -> None:
    found = notice("Rate limit reached for gpt-4o on tokens per min (TPM): Limit 30000, Used 30000. Try again in 20ms.")
    assert (found.platforms, found.platform_id) == (("openai",), None)


def test_openrouter_names_its_window_in_words_and_its_end_in_milliseconds() -> None:
    body: Any = {
        "error": {
            "message": "Rate limit exceeded: free-models-per-day. Add 10 credits to unlock 1000 free requests a day",
            "code": 429,
            "metadata": {
                "headers": {
                    "X-RateLimit-Limit": "50",
                    "X-RateLimit-Remaining": "0",
                    "X-RateLimit-Reset": "1795392000000",
                },
                "provider_name": None,
            },
        },
        "user_id": "user_x",
    }
    found = notice(json.dumps(body))
    assert found.platform_id == "openrouter_free"
    midnight = datetime(2026, 11, 23, tzinfo=UTC)
    assert found.told == (Told("daily", Unit.REQUESTS, Decimal(0), Decimal(50), midnight),)
    body["error"]["message"] = "Rate limit exceeded: free-models-per-min."
    assert notice(json.dumps(body)).told[0].quota_type == "minute"
    del body["error"]["metadata"]
    assert notice(json.dumps(body)).told == (Told("minute", Unit.REQUESTS, Decimal(0)),)


@pytest.mark.parametrize(
    ("body", "platform_id", "told"),
    [
        (
            {
                "type": "error",
                "error": {
                    "type": "rate_limit_error",
                    "message": "This request would exceed your organization's limit of 50,000 input tokens per minute",
                },
                "request_id": "req_1",
            },
            "anthropic",
            Told("minute", Unit.TOKENS, Decimal(0)),
        ),
        (
            {"type": "error", "error": {"type": "rate_limit_error", "message": "Rate limited."}},
            "anthropic",
            Told(left=Decimal(0)),
        ),
        (
            {"message": "You are using a Trial key, which is limited to 1000 API calls / month."},
            "cohere_free",
            Told("monthly", Unit.CALLS, Decimal(0)),
        ),
        (
            {"error": {"message": "You exceeded your current quota", "type": "insufficient_quota", "code": None}},
            "openai",
            Told(left=Decimal(0)),
        ),
    ],
)
def test_other_bodies(body: Any, platform_id: str, told: Told) -> None:
    found = notice(json.dumps(body))
    assert (found.platform_id, found.told) == (platform_id, (told,))


def test_zero_gpu_tells_seconds() -> None:
    found = notice("You have exceeded your free ZeroGPU quota (60s requested vs. 81s left). Try again in 0:41:09")
    assert found.platform_id == "huggingface_free"
    end = NOW + timedelta(minutes=41, seconds=9)
    assert found.told == (Told("daily", Unit.MINUTES, Decimal("1.35"), resets_at=end),)


# headers

GROQ_HEADERS = """\
< HTTP/2 200
< x-groq-region: dls
< x-ratelimit-limit-requests: 1000
< x-ratelimit-limit-tokens: 8000
< x-ratelimit-remaining-requests: 999
< x-ratelimit-remaining-tokens: 7890
< x-ratelimit-reset-requests: 1m26.4s
< x-ratelimit-reset-tokens: 825ms
"""


def test_groqs_requests_are_a_days() -> None:
    """Trap 1: and trap 2, its resets are no numbers."""
    found = notice(GROQ_HEADERS)
    assert found.platform_id == "groq_free"
    assert set(found.told) == {
        Told("daily", Unit.REQUESTS, Decimal(999), Decimal(1000), NOW + timedelta(seconds=86.4)),
        Told("minute", Unit.TOKENS, Decimal(7890), Decimal(8000), NOW + timedelta(seconds=0.825)),
    }


def test_the_same_headers_without_a_sign_of_groq_may_be_openais() -> None:
    found = notice(GROQ_HEADERS.replace("< x-groq-region: dls\n", ""))
    assert (found.platforms, found.platform_id) == (("groq_free", "openai"), None)
    assert {told.quota_type for told in found.told} == {None, "minute"}
    assert notice(GROQ_HEADERS.replace("x-groq-region: dls", "openai-version: 2020-10-01")).platform_id == "openai"


def test_coheres_remainder_is_a_minutes_not_the_months() -> None:
    """Trap 9."""
    dump = {
        "x-endpoint-monthly-call-limit": "1000",
        "x-trial-endpoint-call-limit": "20",
        "x-trial-endpoint-call-remaining": "19",
    }
    for text in (
        json.dumps(dump),
        repr({"status": 200, "headers": dump}),
        "\n".join(f"{k}: {v}" for k, v in dump.items()),
    ):
        found = notice(text)
        assert found.platform_id == "cohere_free"
        assert found.told == (
            Told("minute", Unit.CALLS, Decimal(19), Decimal(20)),
            Told("monthly", Unit.CALLS, None, Decimal(1000)),
        )


def test_cerebras_counts_in_three_windows() -> None:
    found = notice(
        "x-ratelimit-limit-requests-day: 14400\nx-ratelimit-limit-tokens-minute: 60000\n"
        "x-ratelimit-remaining-requests-day: 13693\nx-ratelimit-remaining-tokens-minute: 60000\n"
        "x-ratelimit-reset-requests-day: 11726.2840924263\nx-ratelimit-reset-tokens-minute: 26.28409242630005"
    )
    assert found.platform_id == "cerebras_free"
    day = NOW + timedelta(microseconds=11726284092)
    assert found.told[0] == Told("daily", Unit.REQUESTS, Decimal(13693), Decimal(14400), day)


ANTHROPIC_HEADERS = """\
anthropic-ratelimit-requests-limit: 50
anthropic-ratelimit-requests-remaining: 0
anthropic-ratelimit-requests-reset: 2026-11-22T03:00:30Z
"""


@pytest.mark.parametrize(
    ("dump", "platforms", "named", "told"),
    [
        (
            "X-RateLimit-Limit: 50\nX-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1795392000000",
            ("openrouter_free",),
            False,
            Told(None, Unit.REQUESTS, Decimal(0), Decimal(50), datetime(2026, 11, 23, tzinfo=UTC)),
        ),
        (
            "X-RateLimit-Limit: 50\nX-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1795392000",
            (),
            False,
            Told(None, Unit.REQUESTS, Decimal(0), Decimal(50), datetime(2026, 11, 23, tzinfo=UTC)),
        ),
        (
            ANTHROPIC_HEADERS,
            ("anthropic",),
            True,
            Told("minute", Unit.REQUESTS, Decimal(0), Decimal(50), NOW + timedelta(seconds=30)),
        ),
        (
            "x-ratelimit-limit-req-minute: 125\nx-ratelimit-remaining-req-minute: 3",
            ("mistral_free",),
            True,
            Told("minute", Unit.REQUESTS, Decimal(3), Decimal(125)),
        ),
        (
            "x-ratelimit-limit-tokens-day: 200000\nx-ratelimit-remaining-tokens-day: 0",
            ("sambanova_free", "cerebras_free"),
            False,
            Told("daily", Unit.TOKENS, Decimal(0), Decimal(200000)),
        ),
        (
            'RateLimit: "api";r=12;t=33',
            ("huggingface_free",),
            False,
            Told(None, Unit.REQUESTS, Decimal(12), resets_at=NOW + timedelta(seconds=33)),
        ),
        ("HTTP/1.1 429 Too Many Requests\nRetry-After: 120", (), False, Told(resets_at=NOW + timedelta(minutes=2))),
        (
            "Retry-After: Sun, 22 Nov 2026 04:00:00 GMT",
            (),
            False,
            Told(resets_at=datetime(2026, 11, 22, 4, tzinfo=UTC)),
        ),
    ],
)
def test_other_dumps(dump: str, platforms: tuple[str, ...], named: bool, told: Told) -> None:
    assert notice(dump) == Notice(platforms, named, (told,))


def test_what_stopped_the_person_comes_first() -> None:
    """Nothing is left of the day and of the minute: the day's end is the later one."""
    found = notice(
        "x-groq-id: 1\nx-ratelimit-limit-requests: 1000\nx-ratelimit-remaining-requests: 0\n"
        "x-ratelimit-reset-requests: 20h\nx-ratelimit-limit-tokens: 8000\nx-ratelimit-remaining-tokens: 0\n"
        "x-ratelimit-reset-tokens: 50s"
    )
    assert [told.quota_type for told in found.told] == ["daily", "minute"]


# what it makes of an account

DAILY = Limit("daily", Unit.REQUESTS, Decimal(1500), FixedWindow("day", "America/Los_Angeles"))
MINUTE = Limit("minute", Unit.REQUESTS, Decimal(60), RateWindow())
TOKENS = Limit("daily", Unit.TOKENS, Decimal(1000), FixedWindow("day"))
THREE_HOURS = Limit("3hour", Unit.MESSAGES, Decimal(50), FirstUseWindow(timedelta(hours=3)))


@pytest.mark.parametrize(
    ("told", "limits", "place"),
    [
        (Told(), [MINUTE, THREE_HOURS], 1),
        (Told(), [MINUTE], None),
        (Told("daily"), [MINUTE, DAILY], 1),
        (Told("daily"), [DAILY, TOKENS], None),
        (Told("daily", Unit.TOKENS), [DAILY, TOKENS], 1),
        (Told("5hour"), [THREE_HOURS], None),
        (Told(None, Unit.MESSAGES), [MINUTE, THREE_HOURS], 1),
        (Told(None, Unit.IMAGES), [THREE_HOURS], None),
        (Told("minute", Unit.REQUESTS), [DAILY, MINUTE], 1),
    ],
)
def test_which_limit_of_an_account_it_is_about(told: Told, limits: list[Limit], place: int | None) -> None:
    assert limit_of(told, limits) == place


def test_a_stop_sets_the_quota_to_empty_until_then() -> None:
    counter = use(THREE_HOURS, new_counter(THREE_HOURS, NOW), Decimal(3), NOW)
    told = notice(CHATGPT).told[0]
    after = read(THREE_HOURS, noted(THREE_HOURS, counter, told, NOW), NOW)
    assert (after.left, after.resets_at, after.evidence) == (Decimal(0), told.resets_at, "logged")


def test_a_number_that_is_left_sets_what_is_used() -> None:
    counter = noted(DAILY, new_counter(DAILY, NOW), Told(left=Decimal(20)), NOW)
    assert read(DAILY, counter, NOW).used == 1480
    assert noted(DAILY, counter, Told(), NOW) == counter


# whatever is pasted

WORDS = [
    "limit",
    "reached",
    "reset",
    "at",
    "3:14",
    "PM",
    "in",
    "2",
    "hours",
    "429",
    "{",
    "}",
    "[",
    "]",
    '"',
    ":",
    "한도",
    "오후",
]


@given(
    st.text(max_size=400)
    | st.lists(st.sampled_from([*WORDS, "\n", ",", "'error'", "14분", "후"]), max_size=60).map(" ".join)
)
def test_nothing_makes_it_fail_and_nothing_it_says_is_past(text: str) -> None:
    found = read_notice(text, CATALOGUE, SEOUL, NOW)
    if found is not None:
        assert found.told
        for told in found.told:
            assert told.resets_at is None or told.resets_at >= NOW
            assert told.left is None or told.left >= 0


@given(st.integers(0, 23), st.integers(0, 59), st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)))
def test_a_clock_time_is_the_next_such_time(hour: int, minute: int, naive: datetime) -> None:
    now = naive.replace(tzinfo=UTC)
    half = "PM" if hour >= 12 else "AM"
    told = notice(f"Limit reached, try again after {hour % 12 or 12}:{minute:02} {half}", now=now).told[0]
    assert told.resets_at is not None
    assert timedelta(0) < told.resets_at - now <= timedelta(days=1)
    local = told.resets_at + timedelta(hours=9)
    assert (local.hour, local.minute) == (hour, minute)


@pytest.mark.parametrize(
    "piece", ["{", "[", "limit reached in 1 ", "a" * 50 + " ", "limit 3:14 ", "12시 ", '{"a":', "x-ratelimit: 1\n"]
)
def test_a_long_text_takes_no_time(piece: str) -> None:
    start = time.perf_counter()
    read_notice(piece * (65536 // len(piece)), CATALOGUE, SEOUL, NOW)
    assert time.perf_counter() - start < 0.5


def test_nothing_of_the_text_is_kept(catalogue: Catalogue) -> None:
    """It may hold a key, or what somebody wrote to a machine."""
    text = CHATGPT + " authorization: Bearer canary-in-a-header"
    assert "canary" not in repr(notice(text))
