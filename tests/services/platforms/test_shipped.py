"""The catalogue as it is shipped."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import timedelta
from decimal import Decimal

import pytest

from services.platforms.catalogue import (
    SHIPPED,
    Catalogue,
    Confidence,
    KeyKind,
    Status,
    UnknownPlatform,
    load_catalogue,
)
from services.platforms.model import Training
from services.platforms.toml_file import read
from services.quota.counter import Limit
from services.quota.units import Unit
from services.quota.windows import FirstUseWindow, FixedWindow, RateWindow, RefillWindow

HOUR = timedelta(hours=1)

MISSION = {
    "chatgpt_free": (Limit("3hour", Unit.MESSAGES, Decimal(50), FirstUseWindow(3 * HOUR)),),
    "gemini_free": (
        Limit("daily", Unit.REQUESTS, Decimal(1500), FixedWindow("day", "America/Los_Angeles")),
        Limit("minute", Unit.REQUESTS, Decimal(60), RateWindow()),
    ),
    "claude_free": (Limit("daily", Unit.MESSAGES, Decimal(30), FirstUseWindow(24 * HOUR)),),
    "leonardo_free": (Limit("daily", Unit.TOKENS, Decimal(150), FixedWindow("day")),),
    "huggingface_free": (Limit("monthly", Unit.REQUESTS, Decimal(1000), FixedWindow("month")),),
    "cohere_free": (Limit("monthly", Unit.CALLS, Decimal(1000), FixedWindow("month")),),
}


def test_the_six_of_the_mission_come_first_in_the_order_of_the_storyboard(shipped: Catalogue) -> None:
    assert [(platform.id, platform.emoji, platform.name) for platform in shipped.offered()][:6] == [
        ("chatgpt_free", "🤖", "ChatGPT"),
        ("gemini_free", "💎", "Gemini"),
        ("claude_free", "🧠", "Claude"),
        ("leonardo_free", "🎨", "Leonardo"),
        ("huggingface_free", "🤗", "Hugging Face"),
        ("cohere_free", "🔷", "Cohere"),
    ]


def test_twelve_more_are_offered_and_four_are_only_known(shipped: Catalogue) -> None:
    assert [platform.name for platform in shipped.offered()][6:] == [
        "Groq",
        "OpenRouter",
        "Mistral",
        "Cerebras",
        "Cloudflare",
        "SambaNova",
        "NVIDIA",
        "Replicate",
        "Stability AI",
        "ElevenLabs",
        "DeepL",
        "DeepSeek",
    ]
    others = {platform.id: platform.status for platform in shipped if platform.status is not Status.OFFERED}
    assert others == {
        "github_models": Status.RETIRED,
        "openai": Status.PAID_ONLY,
        "anthropic": Status.PAID_ONLY,
        "together": Status.PAID_ONLY,
    }


def test_no_two_that_are_offered_share_an_emoji(shipped: Catalogue) -> None:
    emoji = [platform.emoji for platform in shipped.offered()]
    assert len(set(emoji)) == len(emoji)


def test_every_number_says_where_it_is_from(shipped: Catalogue) -> None:
    for platform in shipped.offered():
        unnamed = {preset.confidence for preset in platform.presets if preset.source is None}
        assert unnamed <= {Confidence.ASSUMED, Confidence.MEASURED, Confidence.COMMUNITY}
        assert platform.default_preset is not None


@pytest.mark.parametrize(("platform_id", "limits"), MISSION.items(), ids=list(MISSION))
def test_the_missions_numbers_are_the_default(shipped: Catalogue, platform_id: str, limits: tuple[Limit, ...]) -> None:
    preset = shipped.get(platform_id).default_preset
    assert preset is not None
    assert preset.limits == limits


@pytest.mark.parametrize(
    ("platform_id", "preset_id", "limits"),
    [
        ("chatgpt_free", "main_model_5h", [(Decimal(10), FirstUseWindow(5 * HOUR))]),
        (
            "gemini_free",
            "flash",
            [(Decimal(20), FixedWindow("day", "America/Los_Angeles")), (Decimal(5), RateWindow())],
        ),
        (
            "gemini_free",
            "flash_lite",
            [(Decimal(500), FixedWindow("day", "America/Los_Angeles")), (Decimal(15), RateWindow())],
        ),
        ("claude_free", "session_5h", [(Decimal(25), FirstUseWindow(5 * HOUR))]),
        ("huggingface_free", "zerogpu", [(Decimal(5), FirstUseWindow(24 * HOUR))]),
        ("cohere_free", "chat", [(Decimal(1000), FixedWindow("month")), (Decimal(20), RateWindow())]),
        ("openrouter_free", "ten_dollars", [(Decimal(1000), FixedWindow("day")), (Decimal(20), RateWindow())]),
        (
            "groq_free",
            "compound",
            [(Decimal(250), RefillWindow(24 * HOUR)), (Decimal(30), RateWindow()), (Decimal(70_000), RateWindow())],
        ),
    ],
)
def test_newer_reports_are_further_presets(
    shipped: Catalogue, platform_id: str, preset_id: str, limits: list[tuple[Decimal, object]]
) -> None:
    preset = shipped.get(platform_id).preset(preset_id)
    assert preset is not None
    assert not preset.default
    assert [(limit.total, limit.window) for limit in preset.limits] == limits


def test_a_number_without_a_source_of_the_platform_is_not_called_official(shipped: Catalogue) -> None:
    for platform in shipped:
        for preset in platform.presets:
            assert (preset.source_url is not None) or preset.confidence is not Confidence.OFFICIAL


def test_a_reset_that_nobody_has_seen_says_so(shipped: Catalogue) -> None:
    assumed = {platform.id for platform in shipped for preset in platform.presets if preset.reset_assumed}
    assert assumed == {
        "claude_free",
        "leonardo_free",
        "huggingface_free",
        "cohere_free",
        "mistral_free",
        "cerebras_free",
        "sambanova_free",
        "elevenlabs_free",
        "deepl_free",
    }


@pytest.mark.parametrize(
    ("platform_id", "kinds"),
    [
        ("gemini_free", {"fixed"}),
        ("openrouter_free", {"fixed"}),
        ("cloudflare_free", {"fixed"}),
        ("groq_free", {"refill"}),
        ("chatgpt_free", {"first_use"}),
        ("claude_free", {"first_use"}),
        ("cerebras_free", {"fixed", "credit"}),
        ("stability_free", {"credit"}),
        ("deepseek_free", {"credit"}),
        ("nvidia_free", set()),
        ("replicate_free", set()),
    ],
)
def test_each_allowance_has_the_window_it_really_has(shipped: Catalogue, platform_id: str, kinds: set[str]) -> None:
    """Trap 4: a midnight in UTC for all. Gemini's day ends in Los Angeles, and Groq's never does."""
    presets = shipped.get(platform_id).presets
    windows = [limit.window for preset in presets for limit in preset.limits]
    assert {window.kind for window in windows} - {"rate"} == kinds
    zones = {window.zone for window in windows if isinstance(window, FixedWindow)}
    assert zones <= ({"America/Los_Angeles"} if platform_id == "gemini_free" else {"UTC"})


def test_groqs_requests_are_a_day_s_not_a_minute_s(shipped: Catalogue) -> None:
    """Trap 1: its headers say "requests", and a tool took them for a minute's."""
    preset = shipped.get("groq_free").default_preset
    assert preset is not None
    requests = {limit.quota_type: limit.total for limit in preset.limits if limit.unit is Unit.REQUESTS}
    assert requests == {"daily": 1000, "minute": 30}


PUBLIC_LISTS = ["integrate.api.nvidia.com", "api.sambanova.ai", "router.huggingface.co"]


def test_public_lists_are_never_asked_about_a_key(shipped: Catalogue) -> None:
    """Trap 5: the model lists of NVIDIA, SambaNova, OpenRouter and Hugging Face's router say yes to any text."""
    for platform in shipped:
        assert not any(host in (platform.api_base or "") for host in PUBLIC_LISTS)
    openrouter, sambanova = shipped.get("openrouter_free"), shipped.get("sambanova_free")
    assert openrouter.check is not None
    assert openrouter.check.path == "/key"
    assert sambanova.check is None, "it cannot be asked without spending a twentieth of the day"


def test_who_is_asked_and_who_tells(shipped: Catalogue) -> None:
    unasked = {platform.id for platform in shipped.offered() if platform.check is None}
    assert unasked == {"chatgpt_free", "claude_free", "sambanova_free"}
    assert {platform.id for platform in shipped if platform.reader is not None} == {
        "leonardo_free",
        "huggingface_free",
        "openrouter_free",
        "cloudflare_free",
        "stability_free",
        "elevenlabs_free",
        "deepl_free",
        "deepseek_free",
    }, "Mistral's and Replicate's balances are nowhere documented (trap 10)"


def test_private_text_can_tell_platforms_apart(shipped: Catalogue) -> None:
    assert shipped.get("gemini_free").trains_on_free_data is Training.YES
    assert [platform.id for platform in shipped if platform.forbids_personal_use] == ["cohere_free"]


def test_apps_without_keys_ask_for_none(shipped: Catalogue) -> None:
    without = {platform.id for platform in shipped if platform.key.kind is KeyKind.NONE}
    assert without == {"chatgpt_free", "claude_free"}


def test_a_file_is_named_after_its_platform() -> None:
    for path in SHIPPED.glob("*.toml"):
        assert read(path).table["id"] == path.stem


@pytest.mark.parametrize(
    ("typed", "platform_id"),
    [
        ("chatgpt", "chatgpt_free"),
        ("ChatGPT", "chatgpt_free"),
        ("ＣｈａｔＧＰＴ", "chatgpt_free"),
        ("chat gpt", "chatgpt_free"),
        ("chat-gpt", "chatgpt_free"),
        ("gpt", "chatgpt_free"),
        ("챗지피티", "chatgpt_free"),
        ("챗GPT", "chatgpt_free"),
        ("지피티", "chatgpt_free"),
        ("chatgpt_free", "chatgpt_free"),
        ("ChatGPT Free", "chatgpt_free"),
        ("🤖", "chatgpt_free"),
        ("GEMINI", "gemini_free"),
        ("gem", "gemini_free"),
        ("제미나이", "gemini_free"),
        ("제미니", "gemini_free"),
        ("클로드", "claude_free"),
        ("클로드".encode().decode(), "claude_free"),
        ("cla", "claude_free"),
        ("leo", "leonardo_free"),
        ("레오나르도", "leonardo_free"),
        ("hf", "huggingface_free"),
        ("hugging face", "huggingface_free"),
        ("허깅페이스", "huggingface_free"),
        ("허깅 페이스", "huggingface_free"),
        ("코히어", "cohere_free"),
        ("groq", "groq_free"),
        ("오픈라우터", "openrouter_free"),
        ("딥엘", "deepl_free"),
        ("딥시크", "deepseek_free"),
        ("11labs", "elevenlabs_free"),
        ("stability", "stability_free"),
        ("nim", "nvidia_free"),
        ("openai", "chatgpt_free"),  # whatever is called so elsewhere: it is offered
        ("anthropic", "claude_free"),
        ("OpenAI API", "openai"),
    ],
)
def test_what_people_type_finds_the_platform(shipped: Catalogue, typed: str, platform_id: str) -> None:
    assert [platform.id for platform in shipped.find(typed)] == [platform_id]


def test_decomposed_hangul_is_the_same_name(shipped: Catalogue) -> None:
    jamo = "\u110f\u1173\u11af\u1105\u1169\u1103\u1173"  # as macOS writes 클로드
    assert jamo != "클로드"
    assert [platform.id for platform in shipped.find(jamo)] == ["claude_free"]


@pytest.mark.parametrize("typed", ["", " ", "c", "-", "20", "grok", "chatgpt 3", "gpt5", "x" * 65536, "\x00"])
def test_what_means_no_platform_finds_none(shipped: Catalogue, typed: str) -> None:
    assert shipped.find(typed) == []


def test_unknown_ids_are_refused(shipped: Catalogue) -> None:
    assert "gemini_free" in shipped
    assert "gemini" not in shipped
    with pytest.raises(UnknownPlatform, match="gemini"):
        shipped.get("gemini")


def test_nothing_can_be_changed(shipped: Catalogue) -> None:
    platform = shipped.get("gemini_free")
    for thing, name in ((shipped, "platforms"), (platform, "name"), (platform.links, "app"), (platform.key, "kind")):
        with pytest.raises(FrozenInstanceError):
            setattr(thing, name, None)
    assert isinstance(platform.presets, tuple)
    assert isinstance(platform.aliases, tuple)
    assert hash(platform) == hash(load_catalogue().get("gemini_free"))
