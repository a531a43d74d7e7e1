"""What a line means, and what it leaves open."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from services.l10n import NotANumber, Texts, Translations
from services.log_line import LogLine, read_log_line
from services.overview import CUSTOM, CUSTOM_EMOJI, AccountView, QuotaView
from services.platforms.catalogue import Catalogue, load_catalogue
from services.quota.counter import Limit, new_counter, read
from services.quota.units import Unit
from services.quota.windows import SlidingWindow
from services.storage.records import Account

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
TRANSLATIONS = Translations.load(strict=True)
EN, KO = TRANSLATIONS.of("en"), TRANSLATIONS.of("ko")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


def view(
    catalogue: Catalogue, number: int, platform_id: str, mark: str | None = None, *, ordinal: int | None = None
) -> AccountView:
    platform = catalogue.get(platform_id) if platform_id in catalogue else None
    limit = platform.presets[0].limits[0] if platform else _custom_limit()
    return AccountView(
        account=Account(
            number, 1, platform_id if platform else CUSTOM, platform_id, mark, None, None, False, None, NOW
        ),
        platform=platform,
        emoji=platform.emoji if platform else CUSTOM_EMOJI,
        name=platform.full_name if platform else platform_id,
        ordinal=ordinal,
        quotas=(QuotaView(number, limit, read(limit, new_counter(limit, NOW), NOW)),),
    )


def _custom_limit() -> Limit:
    return Limit("1day", Unit.CREDITS, Decimal(100), SlidingWindow(duration=timedelta(days=1)))


@pytest.fixture(scope="module")
def views(catalogue: Catalogue) -> list[AccountView]:
    """Two of Gemini, one of ChatGPT and of Claude, and a platform of the person's own."""
    return [
        view(catalogue, 1, "gemini_free", "work"),
        view(catalogue, 2, "gemini_free", "home 2"),
        view(catalogue, 3, "chatgpt_free"),
        view(catalogue, 4, "claude_free"),
        view(catalogue, 5, "My Little Model"),
    ]


def understood(line: LogLine | None) -> list[tuple[int, str | None]]:
    assert line is not None
    return [(m.view.account.id, None if m.amount is None else f"{m.amount:f}") for m in line.meant]


@pytest.mark.parametrize(
    ("line", "account", "amount"),
    [
        ("chatgpt 3", 3, "3"),
        ("ChatGPT   3", 3, "3"),
        ("chat-gpt 3", 3, "3"),
        ("gpt +3", 3, "3"),
        ("gpt: 3", 3, "3"),
        ("gpt - 3", 3, "3"),
        ("3 chatgpt", 3, "3"),
        ("🤖 3", 3, "3"),
        ("🤖 ChatGPT 3", 3, "3"),
        ("chatgpt 3x", 3, "3"),
        ("chatgpt 3 times", 3, "3"),
        ("chatgpt 3 messages", 3, "3"),
        ("chatgpt 1 message", 3, "1"),
        ("chatgpt 1,500", 3, "1500"),
        ("chatgpt 1 500", 3, "1500"),
        ("chatgpt ٣", 3, "3"),
        ("chatgpt １２", 3, "12"),
        ("chatgpt 2.5", 3, "2.5"),
        ("chatgpt -3", 3, "-3"),
        ("chatgpt 0", 3, "0"),
        ("chatgpt", 3, None),
        ("gemini work 20", 1, "20"),
        ("work 20", 1, "20"),
        ("gemini home 2 20", 2, "20"),
        ("💎 Gemini Free · work 20", 1, "20"),
        ("my little model 0.5", 5, "0.5"),
        ("My Little Model", 5, None),
        ("클로드 2", 4, "2"),
        ("클로드 2번", 4, "2"),
        ("챗지피티 2개", 3, "2"),
    ],
)
def test_a_line_that_means_one_thing(
    line: str, account: int, amount: str | None, views: list[AccountView], catalogue: Catalogue
) -> None:
    texts = KO if any("가" <= sign <= "힣" for sign in line) else EN
    found = read_log_line(line, views, catalogue, texts)
    assert understood(found) == [(account, amount)]
    assert found is not None
    assert found.sure


@pytest.mark.parametrize(
    ("language", "line", "account", "amount"),
    [
        ("ko", "챗gpt 3", 3, "3"),
        ("ja", "チャットGPT 3", 3, "3"),
        ("ja", "チャッピー3", 3, "3"),
        ("ja", "クロード　３", 4, "3"),
        ("zh", "克劳德 3", 4, "3"),
        ("zh", "克勞德3", 4, "3"),
        ("hi", "चैटजीपीटी 3", 3, "3"),
        ("hi", "क्लॉड ३", 4, "3"),
        ("fr", "chat gpt 1 500", 3, "1500"),
        ("es", "chatgpt 1.500", 3, "1500"),
        ("vi", "chatgpt 1.500", 3, "1500"),
    ],
)
def test_names_and_numbers_of_each_language(
    language: str, line: str, account: int, amount: str, views: list[AccountView], catalogue: Catalogue
) -> None:
    assert understood(read_log_line(line, views, catalogue, Texts(TRANSLATIONS, language))) == [(account, amount)]


COUNTED = [
    ("en", "3 messages chatgpt", 3),
    ("en", "3x claude", 4),
    ("ko", "클로드3번", 4),
    ("ko", "3번 클로드", 4),
    ("ko", "gpt3번", 3),
    ("ja", "クロード 3回", 4),
    ("ja", "クロード3回", 4),
    ("ja", "ＧＰＴ３回", 3),
    ("zh", "聊天GPT 3次", 3),
    ("zh", "克劳德3次", 4),
    ("hi", "क्लॉड 3 बार", 4),
    ("fr", "3 messages chatgpt", 3),
    ("fr", "claude 3 fois", 4),
    ("es", "chatgpt 3 mensajes", 3),
    ("es", "claude 3 veces", 4),
    ("ms", "claude 3 kali", 4),
    ("ms", "chatgpt 3 mesej", 3),
    ("vi", "claude 3 lần", 4),
    ("vi", "chatgpt 3 tin nhắn", 3),
]


@pytest.mark.parametrize(
    ("language", "line", "account"), [each for each in COUNTED if each[0] in TRANSLATIONS.languages]
)
def test_words_that_count_in_the_languages_there_are(
    language: str, line: str, account: int, views: list[AccountView], catalogue: Catalogue
) -> None:
    assert understood(read_log_line(line, views, catalogue, TRANSLATIONS.of(language))) == [(account, "3")]


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("gemini 20", [(1, "20"), (2, "20")]),
        ("gemini", [(1, None), (2, None)]),
        ("home 2", [(2, None)]),
        ("gemini 20 requests", [(1, "20"), (2, "20")]),
    ],
)
def test_a_line_that_means_several_things(
    line: str, meant: list[tuple[int, str | None]], views: list[AccountView], catalogue: Catalogue
) -> None:
    assert understood(read_log_line(line, views, catalogue, EN)) == meant


def test_a_name_that_ends_in_a_number_may_be_an_amount(catalogue: Catalogue) -> None:
    both = [view(catalogue, 1, "gemini_free", "home"), view(catalogue, 2, "chatgpt_free", "home 2")]
    assert sorted(understood(read_log_line("home 2", both, catalogue, EN))) == [(1, "2"), (2, None)]


def test_unnamed_twins_are_called_by_their_number(catalogue: Catalogue) -> None:
    twins = [view(catalogue, number, "gemini_free", ordinal=number) for number in (1, 2)]
    assert understood(read_log_line("gemini 2 20", twins, catalogue, EN)) == [(2, "20")]
    assert len(understood(read_log_line("gemini 2", twins, catalogue, EN))) == 3, "2 of each, or how many of the second"


@pytest.mark.parametrize("line", ["gem 20", "chat 3", "my lit 3"])
def test_a_beginning_is_asked_about(line: str, views: list[AccountView], catalogue: Catalogue) -> None:
    found = read_log_line(line, views, catalogue, EN)
    assert found is not None
    assert not found.sure
    assert found.meant


@pytest.mark.parametrize(
    "line",
    [
        "hello",
        "see you at 5pm",
        "I asked gemini 20 things",
        "gemini 20 images",
        "gpt4",
        "gpt-4",
        "gemini2",
        "gemini 20 please",
        "co 3",
        "20",
        "-",
        "· ·",
        "20 20",
        "\u202e\u200b",
        "👨‍👩‍👧‍👦 3",
        "gemini 20 " * 40,
        "gemini\x0020",
    ],
)
def test_what_is_no_line_about_use(line: str, views: list[AccountView], catalogue: Catalogue) -> None:
    assert read_log_line(line, views, catalogue, EN) is None


@pytest.mark.parametrize("amount", ["1e9", "NaN", "inf", "½", "2,5", "0x10", "1.2.3", "5pm", "9" * 60])
@pytest.mark.parametrize("texts", [EN, KO])
def test_an_amount_that_is_no_number_is_said_to_be_none(
    amount: str, texts: Texts, views: list[AccountView], catalogue: Catalogue
) -> None:
    with pytest.raises(NotANumber):
        read_log_line(f"chatgpt {amount}", views, catalogue, texts)


@pytest.mark.parametrize("line", ["leonardo", "leonardo 3", "레오나르도 3", "Leonardo AI 3 times"])
def test_a_platform_without_an_account_is_named(line: str, views: list[AccountView], catalogue: Catalogue) -> None:
    found = read_log_line(line, views, catalogue, EN)
    assert found is not None
    assert found.platform is not None
    assert found.platform.id == "leonardo_free"
    assert found.meant == ()
