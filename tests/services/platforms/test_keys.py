"""Keys told by their shape. Every key here is made up at run time: none is, or looks like, one that lives in a file."""

from __future__ import annotations

import random
import string
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.platforms import keys
from services.platforms.catalogue import Catalogue, load_catalogue
from services.platforms.keys import Fault, Fit, check_format, cleaned, looks_like_key, preview, recognise
from tests.services.platforms.conftest import MINE

HEX = "0123456789abcdef"
LOWER = string.ascii_lowercase + string.digits
ALNUM = string.ascii_letters + string.digits


def some(length: int, alphabet: str = ALNUM, seed: int = 7) -> str:
    """Characters by chance, the same in every run, at least one letter of each case there is and one digit."""
    chance = random.Random(seed)
    text = [chance.choice(alphabet) for _ in range(length)]
    for place, kind in enumerate((string.digits, string.ascii_lowercase, string.ascii_uppercase)):
        if offered := [character for character in kind if character in alphabet]:
            text[place] = chance.choice(offered)
    return "".join(text)


def uuid() -> str:
    return "-".join(some(length, HEX, length) for length in (8, 4, 4, 4, 12))


DISTINCTIVE = {
    "OpenRouter": ("sk-" + "or-v1-" + some(64, HEX), ["openrouter_free"]),
    "Anthropic": ("sk-" + "ant-api03-" + some(93) + "AA", ["anthropic"]),
    "OpenAI admin": ("sk-" + "admin-" + some(58) + "T3Blbk" + "FJ" + some(58), ["openai"]),
    "OpenAI project": ("sk-" + "proj-" + some(74) + "T3Blbk" + "FJ" + some(74), ["openai"]),
    "OpenAI service": ("sk-" + "svcacct-" + some(74) + "T3Blbk" + "FJ" + some(74), ["openai"]),
    "Groq": ("gs" + "k_" + some(52), ["groq_free"]),
    "Hugging Face": ("h" + "f_" + some(34), ["huggingface_free"]),
    "Hugging Face organisation": ("api_" + "org_" + some(34), ["huggingface_free"]),
    "Replicate": ("r" + "8_" + some(37), ["replicate_free"]),
    "NVIDIA": ("nv" + "api-" + some(64), ["nvidia_free"]),
    "Cerebras": ("cs" + "k-" + some(48), ["cerebras_free"]),
    "Google": ("AI" + "za" + "Sy" + some(33), ["gemini_free"]),
    "Google, newer": ("A" + "Q." + some(50), ["gemini_free"]),
    "Cloudflare user": ("cf" + "ut_" + some(40) + some(8, HEX), ["cloudflare_free"]),
    "Cloudflare with an account": (some(32, HEX) + ":" + "cf" + "at_" + some(40) + some(8, HEX), ["cloudflare_free"]),
    "Cloudflare, older, with an account": (some(32, HEX) + ":" + some(20) + "_-" + some(18), ["cloudflare_free"]),
    "Cloudflare account": ("cf" + "at_" + some(40) + some(8, HEX), ["cloudflare_free"]),
    "GitHub": ("gh" + "p_" + some(36), ["github_models"]),
    "GitHub fine-grained": ("github" + "_pat_" + some(22) + "_" + some(59), ["github_models"]),
    "Together": ("tgp" + "_v1_" + some(43), ["together"]),
    "DeepL": (uuid() + ":" + "fx", ["deepl_free"]),
    "ElevenLabs": ("s" + "k_" + some(48, HEX), ["elevenlabs_free"]),
    "OpenAI legacy": ("sk" + "-" + some(20) + "T3Blbk" + "FJ" + some(20), ["openai"]),
    "DeepSeek": ("sk" + "-" + some(32, LOWER), ["deepseek_free"]),
    "Stability": ("sk" + "-" + some(48), ["stability_free", "openai"]),
}
OPAQUE = {
    "UUID": (uuid(), ["leonardo_free", "deepl_pro"]),
    "32 hex": (some(32, HEX), ["mistral_free", "elevenlabs_free"]),
    "32": (some(32), ["mistral_free"]),
    "40": (some(40), ["cohere_free", "cloudflare_free"]),
    "40 with dash and underscore": (some(20) + "_-" + some(18), ["cloudflare_free"]),
    "64 hex": (some(64, HEX), ["together"]),
}
EVERY = DISTINCTIVE | OPAQUE
WITHOUT_OWN_PREFIX = {
    "DeepL",
    "ElevenLabs",
    "OpenAI legacy",
    "DeepSeek",
    "Stability",
    "Cloudflare with an account",
    "Cloudflare, older, with an account",
}


def of(names: dict[str, tuple[str, list[str]]]) -> pytest.MarkDecorator:
    """Parametrise by name, so that no key is printed as the name of a test."""
    return pytest.mark.parametrize("name", list(names))


@of(EVERY)
def test_each_known_shape_names_its_possible_owners(name: str) -> None:
    key, owners = EVERY[name]
    known = recognise(key)
    assert [issuer.id for issuer in known.issuers] == owners
    assert known.distinctive is (name in DISTINCTIVE)
    assert all(issuer.name for issuer in known.issuers)


@of({name: DISTINCTIVE[name] for name in DISTINCTIVE if name not in WITHOUT_OWN_PREFIX})
def test_a_key_cut_short_is_still_known_by_its_prefix(name: str) -> None:
    """It must not pass for an unknown shape and be sent to a stranger."""
    key, owners = DISTINCTIVE[name]
    assert [issuer.id for issuer in recognise(key[:20]).issuers] == owners


@pytest.mark.parametrize(
    "text",
    ["", "hello", "a" * 40, "1" * 32, "-" * 40, some(33), some(39), some(41), some(64), "sk_" + some(48), "키" * 40],
    ids=range(11),
)
def test_other_texts_are_nobodys(text: str) -> None:
    assert recognise(text).issuers == ()


SHIPPED_KEYS = {
    "gemini_free": ["Google", "Google, newer"],
    "leonardo_free": ["UUID"],
    "huggingface_free": ["Hugging Face", "Hugging Face organisation"],
    "cohere_free": ["40"],
    "groq_free": ["Groq"],
    "openrouter_free": ["OpenRouter"],
    "mistral_free": ["32", "32 hex"],
    "cerebras_free": ["Cerebras"],
    "cloudflare_free": [
        "Cloudflare user",
        "Cloudflare account",
        "Cloudflare with an account",
        "Cloudflare, older, with an account",
        "40",
        "40 with dash and underscore",
    ],
    "nvidia_free": ["NVIDIA"],
    "replicate_free": ["Replicate"],
    "stability_free": ["Stability"],
    "elevenlabs_free": ["ElevenLabs", "32 hex"],
    "deepl_free": ["DeepL"],
    "deepseek_free": ["DeepSeek"],
    "sambanova_free": [],
    "github_models": ["GitHub", "GitHub fine-grained"],
    "openai": ["OpenAI admin", "OpenAI project", "OpenAI service", "OpenAI legacy"],
    "anthropic": ["Anthropic"],
    "together": ["Together", "64 hex"],
}


def test_every_issuer_is_in_the_catalogue(shipped: Catalogue) -> None:
    issuers = {owner for _, owners in EVERY.values() for owner in owners}
    assert {owner for owner in issuers if owner not in shipped} == {keys.DEEPL_PRO.id}


@pytest.mark.parametrize(("platform_id", "names"), SHIPPED_KEYS.items())
def test_a_platforms_own_key_looks_right(shipped: Catalogue, platform_id: str, names: list[str]) -> None:
    for name in names:
        assert check_format(shipped.get(platform_id), f' "{EVERY[name][0]}"\n').fit is Fit.RIGHT


@pytest.mark.parametrize("platform_id", list(SHIPPED_KEYS))
def test_a_key_with_anothers_prefix_is_pointed_out_by_name(shipped: Catalogue, platform_id: str) -> None:
    for name, (key, owners) in DISTINCTIVE.items():
        verdict = check_format(shipped.get(platform_id), key)
        if name in SHIPPED_KEYS[platform_id]:
            assert verdict.fit is Fit.RIGHT
        elif platform_id in owners:
            assert verdict.fit is Fit.UNKNOWN, "it may be one of theirs"
        else:
            assert verdict.fit is Fit.OTHER
            assert [issuer.id for issuer in verdict.others] == owners


def test_so_many_characters_never_outweigh_anothers_prefix(shipped: Catalogue) -> None:
    """A Google key of an unknown length, 40 letters and digits by chance, fits Cohere's shape."""
    key = "AI" + "za" + some(36)
    assert shipped.get("cohere_free").key.fits(key)
    assert check_format(shipped.get("cohere_free"), key).others == (keys.GEMINI,)


@pytest.mark.parametrize("platform_id", list(SHIPPED_KEYS))
def test_an_unfamiliar_shape_is_not_refused(shipped: Catalogue, platform_id: str) -> None:
    for key in ("new-" + some(50), some(24), "AI" + "zb" + some(35)):
        assert check_format(shipped.get(platform_id), key).fit is Fit.UNKNOWN


def test_an_own_prefix_with_another_length_is_not_refused(shipped: Catalogue) -> None:
    assert check_format(shipped.get("gemini_free"), "AI" + "za" + some(60)).fit is Fit.UNKNOWN
    assert check_format(shipped.get("huggingface_free"), "h" + "f_" + some(50)).fit is Fit.UNKNOWN


def test_a_platform_of_the_operators_may_claim_a_prefix(overlay: Callable[..., Path]) -> None:
    """``sk-mine-`` begins like keys of the table; the file that describes it has the better word."""
    text = MINE.replace(
        'kind = "none"', 'kind = "optional"\npatterns = ["^sk-mine-[a-z0-9]{32}$"]\nprefixes = ["sk-mine-"]'
    )
    mine = load_catalogue(overlay(mine=text.replace("[key]", 'keys = "https://mine.example/"\n[key]'))).get("mine_free")
    assert check_format(mine, "sk" + "-mine-" + some(32, LOWER)).fit is Fit.RIGHT
    assert check_format(mine, "sk" + "-mine-" + some(30, LOWER)).fit is Fit.UNKNOWN
    assert check_format(mine, DISTINCTIVE["Stability"][0]).fit is Fit.OTHER


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", Fault.EMPTY),
        (" \u200b\n", Fault.EMPTY),
        ("my key is " + some(40), Fault.SPACES),
        (some(20) + "\n" + some(20), Fault.SPACES),
        (some(20) + "\u00a0" + some(20), Fault.SPACES),
        (some(20) + "\x00" + some(20), Fault.UNPRINTABLE),
        (some(20) + "\u200b" + some(20), Fault.UNPRINTABLE),
        (some(20) + "\u202e" + some(20), Fault.UNPRINTABLE),
        (some(20) + "…" + some(20), Fault.NOT_ASCII),
        ("열쇠" * 20, Fault.NOT_ASCII),
        (some(15), Fault.TOO_SHORT),
        (some(1025), Fault.TOO_LONG),
        ("x" * 65536, Fault.TOO_LONG),
    ],
    ids=range(13),
)
def test_what_can_be_nobodys_key_says_why(shipped: Catalogue, text: str, fault: Fault) -> None:
    verdict = check_format(shipped.get("cohere_free"), text)
    assert (verdict.fit, verdict.fault) == (Fit.NOT_A_KEY, fault)


@pytest.mark.parametrize(
    ("before", "after"), [(" ", "\r\n"), ('"', '"'), ("“", "”"), ("`", "`"), ("\ufeff", "\u200b"), ("'", "',")]
)
def test_what_copying_leaves_around_is_taken_off(before: str, after: str) -> None:
    key = DISTINCTIVE["Groq"][0]
    assert cleaned(before + key + after) == key
    assert recognise(before + key + after).issuers == (keys.GROQ,)


@given(st.text())
def test_cleaning_twice_is_cleaning_once_and_keeps_the_inside(text: str) -> None:
    once = cleaned(text)
    assert cleaned(once) == once
    assert once in text


@of(EVERY)
def test_a_key_alone_in_the_wrong_place_is_seen(name: str) -> None:
    key = EVERY[name][0]
    assert looks_like_key(key)
    assert looks_like_key(f' "{key}" \n')


@of(EVERY)
def test_among_words_only_a_distinctive_key_is_seen(name: str) -> None:
    key = EVERY[name][0]
    for text in (f"my key is {key}.", f"SOME_API_KEY={key}", f"https://x.org/?key={key}&a=1", f"제 키는 {key}입니다"):
        assert looks_like_key(text) is (name in DISTINCTIVE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "gemini 20",
        "클로드 2",
        "/log chatgpt 3",
        "/start link_" + some(43),
        "/start guide_gemini_free",
        "https://aistudio.google.com/apikey",
        "ann.with.a.very.long.name@some-company.example.org",
        "sk-learn-tutorial-for-complete-beginners-2026-edition",
        "hf_transfer is quick",
        "My key begins with AIza, is that right?",
        "this-is-a-very-long-kebab-case-word-12345",
        "12345678901234567890123456789012",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "AQ.EVERYTHING",
        "You've reached your limit, try again after 3:14 PM",
        "x" * 65536,
        "a1" * 32768,
        "sk-" * 20000,
    ],
    ids=range(19),
)
def test_what_people_write_is_not_taken_for_a_key(text: str) -> None:
    assert not looks_like_key(text)


@of(EVERY)
def test_a_preview_is_known_to_its_owner_only(name: str) -> None:
    key = EVERY[name][0]
    assert preview(key).endswith("…" + key[-4:])
    assert len(preview(key)) <= 24, "the column's width"


def test_a_preview_shows_the_prefix_that_everybody_knows() -> None:
    assert preview("sk-" + "o" * 30 + "x7Qf") == "sk-…x7Qf"
    assert preview(DISTINCTIVE["Groq"][0]).startswith("gs" + "k_…")
    assert preview(DISTINCTIVE["Google"][0]).startswith("AI" + "za…")
    assert preview("Z" * 36 + "x7Qf") == "…x7Qf"


@given(st.text(max_size=80) | st.text(alphabet="sk-_AIza.gh8", max_size=40))
def test_a_preview_never_shows_more_than_a_third(key: str) -> None:
    shown = preview(key)
    head, tail = next(
        (shown[:at], shown[at + 1 :])
        for at, character in enumerate(shown)
        if character == "…" and key.startswith(shown[:at])
    )
    assert 3 * (len(shown) - 1) <= len(key)
    assert key.startswith(head)
    assert key.endswith(tail)


def test_nothing_that_is_returned_holds_the_key(shipped: Catalogue) -> None:
    for key, _ in EVERY.values():
        inside = key[8:-8]
        results = [recognise(key), *(check_format(platform, key) for platform in shipped), preview(key)]
        assert not any(inside in repr(result) for result in results)
