"""Whose words these are: by the names that stand in them, else by the manner of speaking."""

from __future__ import annotations

import re
from functools import lru_cache

from services.platforms.catalogue import Catalogue
from services.platforms.model import Platform

_SHORTEST_NAME = 3
_NO_NAMES = frozenset({"nim", "leo", "hugging", "eleven", "stability", "replicate", "bard"})
"""Words of the language too, or of other names: alone in a sentence they name nobody."""

_SIGNED = (
    ("groq_free", r"console\.groq\.com|service tier `|rate limit reached for model `"),
    ("openai", r"platform\.openai\.com|\bin organization org-"),
    ("openrouter_free", r"\bfree-models-per-"),
    ("cohere_free", r"\busing a trial key\b.*\bapi calls\b"),
    ("huggingface_free", r"\b(?:zero)?gpu quota\b|\binference providers\b"),
    ("cloudflare_free", r"\bneurons\b"),
)
"""What no other platform says. Models are no names here: Groq serves one that is called openai/gpt-oss."""

_MODELS = (
    ("chatgpt_free", r"\bgpt[- ]?\d"),
    ("claude_free", r"\b(?:sonnet|opus|haiku)\b"),
)
"""What only one platform's app calls its models."""

_MANNERS = (
    ("claude_free", r"\bout of free messages\b|무료 메시지를 모두 사용|\b5-hour limit\b|\busage limit reached\b"),
    ("claude_free", r"\b(?:hit|reached) your (?:session|weekly|usage) limit\b"),
    ("chatgpt_free", r"\bresponses will use another model\b|\bfree plan limit\b"),
    ("chatgpt_free", r"\breached (?:your|the)(?: \w+)? limit\b.{0,40}\btry again after\b"),
    ("chatgpt_free", r"한도에 도달했습니다.{0,20}이후에 다시 시도"),
    ("gemini_free", r"\blimit on \d(?:\.\d)? ?(?:pro|flash)\b"),  # of its app, which has an allowance of its own
    ("openai", r"\brate limit reached for \S"),
)
"""Sentences as they were seen. Others may say the same: they make a platform likely, not certain."""


def speaker(text: str, catalogue: Catalogue) -> tuple[tuple[str, ...], bool]:
    """The ids of whoever may have said that, and whether it says so itself. ``text`` is folded to small letters."""
    if signed := _matching(_SIGNED, text, catalogue):
        return signed[:1], True
    likely = _matching(_MANNERS, text, catalogue)
    if "openai" in likely:
        return likely, False
    names = [platform.id for platform in catalogue.offered() if _names(platform).search(text)]
    named = tuple(dict.fromkeys((*names, *_matching(_MODELS, text, catalogue))))
    return (named, len(named) == 1) if named else (likely, False)


def _matching(table: tuple[tuple[str, str], ...], text: str, catalogue: Catalogue) -> tuple[str, ...]:
    found = (id_ for id_, words in table if id_ in catalogue and re.search(words, text, re.DOTALL))
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=128)
def _names(platform: Platform) -> re.Pattern[str]:
    """Any of its names as a word, with the endings that Korean glues to it."""
    names = {name.casefold() for name in (platform.name, *platform.aliases)} - _NO_NAMES
    long_enough = sorted(name for name in names if len(name) >= (_SHORTEST_NAME if name.isascii() else 2))
    if not long_enough:
        return re.compile(r"(?!)")
    words = (rf"{re.escape(name)}(?![a-z0-9])" if name.isascii() else re.escape(name) for name in long_enough)
    return re.compile(rf"(?<![a-z0-9가-힣])(?:{'|'.join(words)})")
