"""What a pasted text looks like: whose key it may be, told from its shape alone and never by trying it.

A key that is tried on another platform is a secret given away, so where shapes collide all possible owners are named
and the person is asked. Shapes and their order: platform-facts.md, "Detection order for pasted keys" (public documents
and detectors of open-source tools, gathered 2026-11-22; tried on no live platform). Nothing here keeps, prints or
raises a key.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from services.platforms.model import Platform

SHORTEST = 16
LONGEST = 1024

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_BLANK = " \t\r\n\v\f\u0085\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u3000"
_QUOTES = "\"'`´‘’‚“”„«»‹›「」<>,;"
_AROUND = _INVISIBLE + _BLANK + _QUOTES

_WORD = re.compile(rf"[A-Za-z0-9_.:-]{{{SHORTEST},{LONGEST}}}")
_PUBLIC_HEAD = re.compile(r"AIza|AQ\.|[A-Za-z0-9]{1,5}[-_]")
_TAIL = 4


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who gives out keys of a shape. ``id`` is the platform's in the catalogue, now or once it is there."""

    id: str
    name: str


ANTHROPIC = Issuer("anthropic", "Anthropic")
CEREBRAS = Issuer("cerebras_free", "Cerebras")
CLOUDFLARE = Issuer("cloudflare_free", "Cloudflare")
COHERE = Issuer("cohere_free", "Cohere")
DEEPL = Issuer("deepl_free", "DeepL")
DEEPL_PRO = Issuer("deepl_pro", "DeepL Pro")
DEEPSEEK = Issuer("deepseek_free", "DeepSeek")
ELEVENLABS = Issuer("elevenlabs_free", "ElevenLabs")
GEMINI = Issuer("gemini_free", "Google Gemini")
GITHUB = Issuer("github_models", "GitHub")
GROQ = Issuer("groq_free", "Groq")
HUGGING_FACE = Issuer("huggingface_free", "Hugging Face")
LEONARDO = Issuer("leonardo_free", "Leonardo")
MISTRAL = Issuer("mistral_free", "Mistral")
NVIDIA = Issuer("nvidia_free", "NVIDIA")
OPENAI = Issuer("openai", "OpenAI")
OPENROUTER = Issuer("openrouter_free", "OpenRouter")
REPLICATE = Issuer("replicate_free", "Replicate")
STABILITY = Issuer("stability_free", "Stability AI")
TOGETHER = Issuer("together", "Together")


@dataclass(frozen=True, slots=True)
class _Shape:
    """``prefix`` and what must follow it, ``rest``, in a whole key.

    ``telling``: the prefix alone is enough to tell whose key it is meant to be. ``distinctive``: other secrets do not
    look like this by chance.
    """

    prefix: str
    rest: re.Pattern[str]
    issuers: tuple[Issuer, ...]
    telling: bool = False
    distinctive: bool = True

    def begins(self, text: str) -> bool:
        return text.startswith(self.prefix) if self.telling else self.whole(text)

    def whole(self, text: str) -> bool:
        return text.startswith(self.prefix) and self.rest.fullmatch(text, len(self.prefix)) is not None


def _begins(prefix: str, rest: str, *issuers: Issuer) -> _Shape:
    return _Shape(prefix, re.compile(rest), issuers, telling=True)


def _whole(prefix: str, rest: str, *issuers: Issuer) -> _Shape:
    """Begins as others do: only the whole tells."""
    return _Shape(prefix, re.compile(rest), issuers)


def _opaque(shape: str, *issuers: Issuer) -> _Shape:
    """Nothing but so many characters; letters and digits both, so that no word and no number passes for a key."""
    return _Shape("", re.compile(rf"(?=.*[0-9])(?=.*[A-Za-z]){shape}"), issuers, distinctive=False)


_UUID = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"

# The first that fits decides. `rest` is a little shorter than the keys known today: lengths change.
_SHAPES = (
    _begins("sk-or-", r"v1-[0-9a-f]{40,}", OPENROUTER),
    _begins("sk-ant-", r"[\w-]{40,}", ANTHROPIC),
    _begins("sk-admin-", r"[\w-]{40,}", OPENAI),
    _begins("sk-proj-", r"[\w-]{40,}", OPENAI),
    _begins("sk-svcacct-", r"[\w-]{40,}", OPENAI),
    _begins("sk-service-", r"[\w-]{40,}", OPENAI),
    _begins("gsk_", r"[A-Za-z0-9]{32,}", GROQ),
    _begins("hf_", r"[A-Za-z0-9]{30,}", HUGGING_FACE),
    _begins("api_org_", r"[A-Za-z0-9]{30,}", HUGGING_FACE),
    _begins("r8_", r"[\w-]{32,}", REPLICATE),
    _begins("nvapi-", r"[\w-]{40,}", NVIDIA),
    _begins("csk-", r"[A-Za-z0-9]{32,}", CEREBRAS),
    _begins("AIza", r"[\w-]{30,}", GEMINI),
    _begins("AQ.", r"[\w.-]{30,}", GEMINI),
    _begins("cfut_", r"[A-Za-z0-9]{40,}", CLOUDFLARE),
    _begins("cfat_", r"[A-Za-z0-9]{40,}", CLOUDFLARE),
    _whole("", r"[0-9a-f]{32}:(?:cf[ua]t_[A-Za-z0-9]{40,}|[\w-]{40})", CLOUDFLARE),  # with its account's id
    _begins("github_pat_", r"\w{36,}", GITHUB),
    *(_begins(f"gh{kind}_", r"\w{36,}", GITHUB) for kind in "pousr"),
    _begins("tgp_v1_", r"[\w-]{32,}", TOGETHER),
    _whole("", rf"{_UUID}:fx", DEEPL),
    _whole("sk_", r"[a-f0-9]{48}", ELEVENLABS),
    _opaque(_UUID, LEONARDO, DEEPL_PRO),
    _whole("sk-", r"[A-Za-z0-9]+T3BlbkFJ[\w-]+", OPENAI),
    _whole("sk-", r"[a-z0-9]{32}", DEEPSEEK),
    _begins("sk-", r"[A-Za-z0-9]{20,}", STABILITY, OPENAI),
    _opaque(r"[0-9a-f]{32}", MISTRAL, ELEVENLABS),
    _opaque(r"[A-Za-z0-9]{32}", MISTRAL),
    _opaque(r"[A-Za-z0-9]{40}", COHERE, CLOUDFLARE),
    _opaque(r"(?=.*[A-Z])(?=.*[a-z])[\w-]{40}", CLOUDFLARE),
    _opaque(r"[0-9a-f]{64}", TOGETHER),
)


@dataclass(frozen=True, slots=True)
class Recognition:
    """Whose key a text may be; nobody's known where ``issuers`` is empty, one to be asked for where there are several.

    ``distinctive``: the shape is one that others do not have (a ``prefix``); otherwise it is only so many characters.
    """

    issuers: tuple[Issuer, ...] = ()
    distinctive: bool = False
    prefix: str = ""

    def may_be(self, platform_id: str) -> bool:
        return any(issuer.id == platform_id for issuer in self.issuers)


class Fit(StrEnum):
    """What the format says about a key for one platform. Only ``OTHER`` and ``NOT_A_KEY`` keep it from being sent."""

    RIGHT = "right"
    OTHER = "other"
    UNKNOWN = "unknown"
    NOT_A_KEY = "not_a_key"


class Fault(StrEnum):
    """Why a text can be nobody's key."""

    EMPTY = "empty"
    SPACES = "spaces"
    UNPRINTABLE = "unprintable"
    NOT_ASCII = "not_ascii"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class FormatVerdict:
    """``others``: whose key it looks like (``OTHER``). ``fault``: why it is no key (``NOT_A_KEY``)."""

    fit: Fit
    others: tuple[Issuer, ...] = ()
    fault: Fault | None = None


def cleaned(text: str) -> str:
    """Take off what copying leaves around a key: blanks, line ends, quotes, invisible characters. The inside stays."""
    return text.strip(_AROUND)


def recognise(text: str) -> Recognition:
    """Tell whose key a pasted text may be, by shape alone. A known prefix is enough, however long the rest."""
    key = cleaned(text)
    if _fault(key):
        return Recognition()
    shape = next((shape for shape in _SHAPES if shape.begins(key)), None)
    return Recognition(shape.issuers, shape.distinctive, shape.prefix) if shape else Recognition()


def check_format(platform: Platform, text: str) -> FormatVerdict:
    """Say what the format of a pasted text tells about its being a key of ``platform``, before it is sent anywhere.

    An unfamiliar shape is ``UNKNOWN``, not wrong: platforms change prefixes without a word.
    """
    key = cleaned(text)
    if fault := _fault(key):
        return FormatVerdict(Fit.NOT_A_KEY, fault=fault)
    known = recognise(key)
    # A longer prefix of the platform's own outweighs our table ("sk-mine-"), one that many share does not ("sk-"), and
    # a mere number of characters never outweighs another's prefix.
    longer = tuple(prefix for prefix in platform.key.prefixes if len(prefix) > len(known.prefix))
    own = key.startswith(longer) or known.may_be(platform.id)
    if platform.key.fits(key) and (own or not known.distinctive):
        return FormatVerdict(Fit.RIGHT)
    if known.distinctive and not own:
        return FormatVerdict(Fit.OTHER, others=known.issuers)
    return FormatVerdict(Fit.UNKNOWN)


def looks_like_key(text: str) -> bool:
    """Whether a message that was not asked for as a key should be taken for one, and deleted.

    True for a whole key of a distinctive shape anywhere in it, and for one of any known shape that is all there is.
    """
    alone = cleaned(text).strip(".:")
    return any(
        shape.whole(word) and (shape.distinctive or word == alone)
        for word in (match.strip(".:") for match in _WORD.findall(text))
        for shape in _SHAPES
    )


def preview(key: str) -> str:
    """Shorten a key to what its owner knows it by: ``sk-…x7Qf``. Never shows more than a third of its characters."""
    allowed = len(key) // 3
    tail = min(_TAIL, allowed)
    head = _PUBLIC_HEAD.match(key)
    shown = head[0] if head and len(head[0]) + tail <= allowed else ""
    return f"{shown}…{key[len(key) - tail :]}"


def _fault(key: str) -> Fault | None:
    faults = {
        Fault.EMPTY: not key,
        Fault.SPACES: any(character.isspace() for character in key),
        Fault.UNPRINTABLE: any(character in _INVISIBLE or not character.isprintable() for character in key),
        Fault.NOT_ASCII: not key.isascii(),
        Fault.TOO_SHORT: len(key) < SHORTEST,
        Fault.TOO_LONG: len(key) > LONGEST,
    }
    return next((fault for fault, found in faults.items() if found), None)
