"""Made-up keys in the shape each platform gives them out, different in every run: nobody has them."""

from __future__ import annotations

import secrets
import string
from collections.abc import Callable

_HEX = "0123456789abcdef"
_LOWER = string.ascii_lowercase + string.digits
_ALNUM = string.ascii_letters + string.digits


def _some(length: int, alphabet: str = _ALNUM) -> str:
    """By chance, with a digit and a letter of each case there is."""
    while True:
        text = "".join(secrets.choice(alphabet) for _ in range(length))
        kinds = (str.isdigit, str.islower, str.isupper)
        if all(any(map(kind, text)) for kind in kinds if any(map(kind, alphabet))):
            return text


def _uuid() -> str:
    return "-".join(_some(length, _HEX) for length in (8, 4, 4, 4, 12))


_MAKERS: dict[str, Callable[[], str]] = {
    "gemini_free": lambda: "AIza" + "Sy" + _some(33),
    "leonardo_free": _uuid,
    "huggingface_free": lambda: "hf" + "_" + _some(34),
    "cohere_free": lambda: _some(40),
    "groq_free": lambda: "gsk" + "_" + _some(52),
    "openrouter_free": lambda: "sk-or" + "-v1-" + _some(64, _HEX),
    "mistral_free": lambda: _some(32),
    "cerebras_free": lambda: "csk" + "-" + _some(48),
    "cloudflare_free": lambda: "cfut" + "_" + _some(40) + _some(8, _HEX),
    "sambanova_free": lambda: _some(8, _HEX) + "-sambanova-" + _some(20),
    "nvidia_free": lambda: "nvapi" + "-" + _some(64),
    "replicate_free": lambda: "r8" + "_" + _some(37),
    "stability_free": lambda: "sk" + "-" + _some(48),
    "elevenlabs_free": lambda: "sk" + "_" + _some(48, _HEX),
    "deepl_free": lambda: _uuid() + ":fx",
    "deepseek_free": lambda: "sk" + "-" + _some(32, _LOWER),
}


def made_up(platform_id: str) -> str:
    """A key that the platform's format takes for its own; of other platforms, 40 characters."""
    return _MAKERS.get(platform_id, lambda: _some(40))()


def deepl_pro_key() -> str:
    return _uuid()


def account_key() -> str:
    """A token of a Cloudflare account with the account's id before it."""
    return f"{_some(32, _HEX)}:cfat_{_some(40)}{_some(8, _HEX)}"
