"""The catalogue as it is shipped."""

from __future__ import annotations

import time
from dataclasses import FrozenInstanceError
from datetime import timedelta
from decimal import Decimal

import pytest

from services.platforms.catalogue import SHIPPED, Catalogue, Confidence, KeyKind, UnknownPlatform, load_catalogue
from services.platforms.model import Training
from services.platforms.toml_file import read
from services.quota.counter import Limit
from services.quota.units import Unit
from services.quota.windows import FirstUseWindow, FixedWindow, RateWindow

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


def test_the_six_of_the_mission_are_offered_in_the_order_of_the_storyboard(shipped: Catalogue) -> None:
    assert [(platform.id, platform.emoji, platform.name) for platform in shipped.offered()] == [
        ("chatgpt_free", "🤖", "ChatGPT"),
        ("gemini_free", "💎", "Gemini"),
        ("claude_free", "🧠", "Claude"),
        ("leonardo_free", "🎨", "Leonardo"),
        ("huggingface_free", "🤗", "Hugging Face"),
        ("cohere_free", "🔷", "Cohere"),
    ]


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
    assert assumed == {"claude_free", "leonardo_free", "huggingface_free", "cohere_free"}


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
    ],
)
def test_what_people_type_finds_the_platform(shipped: Catalogue, typed: str, platform_id: str) -> None:
    assert [platform.id for platform in shipped.find(typed)] == [platform_id]


def test_decomposed_hangul_is_the_same_name(shipped: Catalogue) -> None:
    jamo = "\u110f\u1173\u11af\u1105\u1169\u1103\u1173"  # as macOS writes 클로드
    assert jamo != "클로드"
    assert [platform.id for platform in shipped.find(jamo)] == ["claude_free"]


@pytest.mark.parametrize("typed", ["", " ", "c", "-", "20", "groq", "chatgpt 3", "gpt5", "x" * 65536, "\x00"])
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


def test_loading_is_quick() -> None:
    def once() -> float:
        start = time.perf_counter()
        load_catalogue()
        return time.perf_counter() - start

    assert min(once() for _ in range(5)) < 0.015
