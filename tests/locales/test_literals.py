"""No word that people see stands in code or templates: they come from Fluent, in every language."""

from __future__ import annotations

import pytest

from tests.locales.code import ROOT, Named, Source, sources, spoken
from tests.locales.templates import spoken_in, templates

NOT_SAID = {
    "chat not found",
    "user is deactivated",
    "bot was blocked by the user",
    "query is too old",
    "message to delete not found",
    "message is not modified",
    "-//AI Quota Orchestrator//Plan of the day//EN",
    "{}/{}: no such message",
    "the sender stopped",
    "the chat is closed",
}
"""What Telegram's errors say, who made a calendar, what is logged or kept for operators: no person reads it."""
FOR_PROGRAMMERS = ("admin/api/", "admin/templates/api/")
"""The API's document and its docs page are in English, as its field names are; what it answers people is Fluent's."""
CODE = sources()


def said(code: list[Source]) -> list[Named]:
    return [each for source in code for each in spoken(source)]


def test_no_word_that_people_see_stands_in_code() -> None:
    found = [
        each for each in said(CODE) if each.key not in NOT_SAID and not str(each.place).startswith(FOR_PROGRAMMERS)
    ]
    assert [f"{each.place}: {each.key!r}" for each in found] == []


def test_no_word_that_people_see_stands_in_templates() -> None:
    pages = [page for page in templates() if not page.relative_to(ROOT).as_posix().startswith(FOR_PROGRAMMERS)]
    assert [f"{each}: {text!r}" for each in pages for text in spoken_in(each.read_text("utf-8"))] == []


def test_what_is_said_to_be_unseen_is_there() -> None:
    assert {each.key for each in said(CODE)} & NOT_SAID == NOT_SAID


@pytest.mark.parametrize(
    "line",
    [
        'Const("Hello")',
        'Format("Left: {left}")',
        'Button(Const("‹ Back"), id="back")',
        'await message.answer("Done.")',
        'await message.answer(f"You have {left} left")',
        'await callback.answer("Yes" if x else "No", show_alert=True)',
        'await bot.send_message(chat, text="Hi")',
        'await bot.send_photo(chat, file, caption="Week")',
        'InlineKeyboardButton(text="Open", url=url)',
        'InlineQueryResultArticle(id="x", title="Gemini", description="now", input_message_content=c)',
        'BotCommand(command="start", description="Home")',
        'def get(): return {"title": "What to use now today"}',
        'LABEL = "처음으로"',
        'lines.append(f"about {lost} would be lost")',
    ],
)
def test_a_word_in_code_would_be_seen(line: str) -> None:
    assert said([Source.of("dialogs/planted.py", line)])


@pytest.mark.parametrize(
    "line",
    [
        'Format("{item[1]}")',
        'Format("{refused}\\n", when=F["refused"])',
        'Button(Label("home-button"), id="home")',
        'InlineKeyboardButton(text=texts("log-undo"), callback_data="undo")',
        'await message.answer(texts("log-done"))',
        'await message.answer(f"<b>{name}</b> · {left}/{total}")',
        'logger.warning("the database is away for now")',
        'raise ValueError("this is no such thing")',
        'assert found, "this is said to us alone"',
        '"""A docstring that says something."""',
        'Window(T("a"), preview_data={"name": "Before something is lost", "other": "한국어"})',
        'await bot.send_document(chat, BufferedInputFile(data, "plan.ics"))',
        'RULE = re.compile(r"one two three")',
        'data.get("platform_id")',
    ],
)
def test_what_nobody_sees_is_left_alone(line: str) -> None:
    assert said([Source.of("dialogs/planted.py", line)]) == []


def test_what_is_typed_may_stand_in_services_in_any_language() -> None:
    assert said([Source.of("services/planted.py", 'MARKS = ("시", "giờ")')]) == []


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("<p>Hello</p>", ["Hello"]),
        ("<p>{{ texts('a-b') }} <b>{{ name }}</b> · 3/5</p>", []),
        ("<p>{% if x %}Yes{% endif %}{{ name }}</p>", ["Yes"]),
        ('<img alt="A chat" src="x.png">', ["A chat"]),
        (
            '<meta name="description" content="All your quotas"><meta name="viewport" content="width=device">',
            ["All your quotas"],
        ),
        ("<style>p { color: red }</style><script>let answer = 1</script><code>gemini 20</code>", []),
        ('<a href="/guides" class="big wide">{{ texts("a") }}</a>', []),
    ],
)
def test_a_word_in_a_template_would_be_seen(page: str, found: list[str]) -> None:
    assert spoken_in(page) == found
