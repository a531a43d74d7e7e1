"""What Telegram refuses, the simulator refuses in the same words: a real aiogram bot is told so."""

import asyncio
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    Message,
    Update,
)

from bot.simulator import Address, Answer, Person, Simulator
from bot.simulator.person import PIXEL
from tests.bot.simulator.conftest import bot_at


class Now(TelegramMethod[bool]):
    """A method Telegram does not have."""

    __returning__ = bool
    __api_method__ = "tellMeEverything"


def keys(**button: Any) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(**{"text": "x", **button})]])


def refusal(reason: str) -> str:
    return f"Bad Request: {re.escape(reason)}"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "message text is empty"),
        (" \n\u2800 ", "text must be non-empty"),
        ("a" * 4097, "message is too long"),
        ("😀" * 2049, "message is too long"),
        ("a" * 40_000, "text is too long"),
    ],
)
async def test_texts_that_are_refused(bot: Bot, ann: Person, text: str, reason: str) -> None:
    with pytest.raises(TelegramBadRequest, match=refusal(reason)):
        await bot.send_message(ann.id, text)


async def test_the_limit_counts_utf16_units_after_parsing(bot: Bot, ann: Person) -> None:
    text = "<b>" + "😀" * 2048 + "</b>"
    assert (await bot.send_message(ann.id, text, parse_mode="HTML")).text == "😀" * 2048


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<div>x</div>", 'Unsupported start tag "div" at byte offset 0'),
        ("é<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ('<span class="x">y</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a href=a/b>x</a>", "Unexpected end of name token at byte offset 8"),
    ],
)
async def test_html_that_is_refused(bot: Bot, ann: Person, html: str, reason: str) -> None:
    with pytest.raises(TelegramBadRequest, match=refusal(f"can't parse entities: {reason}")):
        await bot.send_message(ann.id, html, parse_mode="HTML")


async def test_without_a_parse_mode_the_text_stays(bot: Bot, ann: Person) -> None:
    message = await bot.send_message(ann.id, "<b>5 < 6 & 7</b>")
    assert (message.text, message.entities) == ("<b>5 < 6 & 7</b>", None)


async def test_entities_are_counted_in_utf16_units(bot: Bot, ann: Person) -> None:
    link, code = '<a href="https://example.com/?a=1&amp;b=2">z</a>', '<pre><code class="language-py">q</code></pre>'
    html = f"👋 <b>x <i>y</i></b> {link}&lt;{code}"
    message = await bot.send_message(ann.id, html, parse_mode="HTML")
    assert message.text == "👋 x y z<q"
    found = [(item.type, item.offset, item.length) for item in message.entities or []]
    assert found == [("bold", 3, 3), ("italic", 5, 1), ("text_link", 7, 1), ("pre", 9, 1)]
    assert ann.last.html.count("<code") == 1
    assert message.html_text.startswith("👋 <b>x <i>y</i></b>")


async def test_control_characters_and_overrides_are_cleaned(bot: Bot, ann: Person) -> None:
    message = await bot.send_message(ann.id, "a\0b\u202ec\r\n<b>d</b> ", parse_mode="HTML")
    assert message.text == "a bc\nd"
    assert [(item.offset, item.length) for item in message.entities or []] == [(5, 1)]


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        (keys(callback_data="x" * 65), "BUTTON_DATA_INVALID"),
        (keys(callback_data="é" * 33), "BUTTON_DATA_INVALID"),
        (keys(callback_data="a", text=" "), "inline keyboard button text must be non-empty"),
        (keys(), "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        (keys(callback_data="a", url="https://example.com"), "can't parse inline keyboard button: exactly one"),
        (keys(url="http://localhost/x"), "inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL"),
        (keys(url="javascript:alert(1)"), "inline keyboard button URL 'javascript:alert(1)' is invalid"),
        (
            InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="x", callback_data="y")]] * 101),
            "reply markup is too long",
        ),
    ],
)
async def test_keyboards_that_are_refused(bot: Bot, ann: Person, markup: InlineKeyboardMarkup, reason: str) -> None:
    with pytest.raises(TelegramBadRequest, match=refusal(reason)):
        await bot.send_message(ann.id, "x", reply_markup=markup)


async def test_64_bytes_of_data_and_loopback_addresses_are_fine(bot: Bot, ann: Person) -> None:
    message = await bot.send_message(ann.id, "x", reply_markup=keys(callback_data="\x1d" + "x" * 63))
    assert message.reply_markup is not None
    await bot.send_message(ann.id, "x", reply_markup=keys(url="http://127.0.0.1:8080/en/guides"))
    assert ann.last.all_buttons[0].url == "http://127.0.0.1:8080/en/guides"


async def test_a_caption_has_its_own_limit(bot: Bot, ann: Person) -> None:
    with pytest.raises(TelegramBadRequest, match=refusal("message caption is too long")):
        await bot.send_photo(ann.id, BufferedInputFile(PIXEL, "a.png"), caption="x" * 1025)


async def test_edits(bot: Bot, ann: Person) -> None:
    markup = keys(callback_data="a")
    message = await bot.send_message(ann.id, "<b>x</b>", parse_mode="HTML", reply_markup=markup)
    where: dict[str, Any] = {"chat_id": ann.id, "message_id": message.message_id}
    with pytest.raises(TelegramBadRequest, match=refusal("message is not modified: specified new message content")):
        await bot.edit_message_text("<b>x</b>", parse_mode="HTML", reply_markup=markup, **where)
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_reply_markup(reply_markup=markup, **where)
    edited = await bot.edit_message_text("<i>x</i>", parse_mode="HTML", reply_markup=markup, **where)
    assert isinstance(edited, Message)
    assert edited.edit_date is not None
    assert edited.reply_markup is not None
    assert edited.reply_markup.inline_keyboard[0][0].callback_data == "a"
    bare = await bot.edit_message_text("x", **where)
    assert isinstance(bare, Message)
    assert bare.reply_markup is None
    with pytest.raises(TelegramBadRequest, match=refusal("there is no caption in the message to edit")):
        await bot.edit_message_caption(caption="y", **where)
    with pytest.raises(TelegramBadRequest, match=refusal("message to edit not found")):
        await bot.edit_message_text("y", chat_id=ann.id, message_id=9999)
    with pytest.raises(TelegramBadRequest, match=refusal("message can't be edited")):
        await bot.edit_message_text("y", chat_id=ann.id, message_id=ann.messages[0].id)


async def test_media_edits(bot: Bot, ann: Person) -> None:
    message = await bot.send_photo(ann.id, BufferedInputFile(PIXEL, "a.png"), caption="one")
    where: dict[str, Any] = {"chat_id": ann.id, "message_id": message.message_id}
    with pytest.raises(TelegramBadRequest, match=refusal("there is no text in the message to edit")):
        await bot.edit_message_text("y", **where)
    await bot.edit_message_caption(caption="two", **where)
    assert ann.last.text == "two"
    old = ann.last.view["photo"]["url"]
    await bot.edit_message_media(InputMediaPhoto(media=BufferedInputFile(PIXEL, "b.png"), caption="three"), **where)
    assert ann.last.text == "three"
    assert ann.last.view["photo"]["url"] != old


async def test_deletes(bot: Bot, ann: Person, simulator: Simulator) -> None:
    mine = ann.messages[0]
    assert await bot.delete_message(ann.id, mine.id)
    with pytest.raises(TelegramBadRequest, match=refusal("message to delete not found")):
        await bot.delete_message(ann.id, mine.id)
    message = await bot.send_message(ann.id, "x")
    assert await bot.delete_messages(ann.id, [message.message_id, 9999])
    assert ann.messages == []
    message = await bot.send_message(ann.id, "x")
    later = datetime.now(UTC) + timedelta(hours=49)
    simulator.clock = lambda: later
    with pytest.raises(TelegramBadRequest, match=refusal("message can't be deleted for everyone")):
        await bot.delete_message(ann.id, message.message_id)


async def test_a_tap_is_answered_once_and_in_time(bot: Bot, ann: Person, simulator: Simulator) -> None:
    await bot.send_message(ann.id, "x", reply_markup=keys(callback_data="a"))
    tapped = asyncio.gather(ann.tap("x"))
    update = (await bot.get_updates(timeout=5))[0]
    assert update.callback_query is not None
    query = update.callback_query
    with pytest.raises(TelegramBadRequest, match=refusal("MESSAGE_TOO_LONG")):
        await bot.answer_callback_query(query.id, text="x" * 201)
    await bot.answer_callback_query(query.id, text="x" * 200)
    for number in (query.id, "123"):
        with pytest.raises(TelegramBadRequest, match=refusal("query is too old and response timeout expired or que")):
            await bot.answer_callback_query(number)
    assert list(await tapped) == [Answer("x" * 200)]
    simulator.query_lifetime = timedelta(0)
    await ann.tap("x", wait=0)
    update = (await bot.get_updates(offset=update.update_id + 1))[0]
    assert update.callback_query is not None
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await bot.answer_callback_query(update.callback_query.id)


async def test_who_can_be_written_to(bot: Bot, ann: Person, simulator: Simulator) -> None:
    stranger = Person(simulator, "stranger")
    with pytest.raises(TelegramForbiddenError, match="bot can't initiate conversation with a user"):
        await bot.send_message(stranger.id, "x")
    with pytest.raises(TelegramBadRequest, match=refusal("chat not found")):
        await bot.send_message(4242, "x")
    await ann.block()
    with pytest.raises(TelegramForbiddenError, match="Forbidden: bot was blocked by the user"):
        await bot.send_message(ann.id, "x")
    with pytest.raises(TelegramForbiddenError):
        await bot.send_chat_action(ann.id, "typing")
    await ann.unblock()
    await bot.send_message(ann.id, "x")
    updates = await bot.get_updates()
    changes = [update.my_chat_member.new_chat_member.status for update in updates if update.my_chat_member]
    assert changes == ["kicked", "member"]


async def test_a_group_that_moved(bot: Bot, simulator: Simulator) -> None:
    group = simulator.add_group("Friends", "group")
    moved = simulator.migrate(group)
    with pytest.raises(TelegramMigrateToChat) as caught:
        await bot.send_message(group.id, "x")
    assert caught.value.migrate_to_chat_id == moved.id


async def test_a_wrong_token_and_a_wrong_method(bot: Bot, address: Address) -> None:
    async with bot_at(address, "42:wrong") as other:
        with pytest.raises(TelegramUnauthorizedError, match="Unauthorized"):
            await other.get_me()
    with pytest.raises(TelegramNotFound, match="method not found"):
        await bot(Now())


async def test_one_poller_only(bot: Bot, simulator: Simulator) -> None:
    first = asyncio.gather(bot.get_updates(timeout=20), return_exceptions=True)
    await asyncio.sleep(0.1)
    second = asyncio.gather(bot.get_updates(timeout=20))
    (error,) = await first
    assert isinstance(error, TelegramConflictError)
    assert "Conflict: terminated by other getUpdates request" in str(error)
    await Person(simulator, "ann").send("hello")
    ((update,),) = await second
    assert update.message is not None
    assert update.message.text == "hello"


async def test_updates_wait_until_they_are_confirmed(bot: Bot, ann: Person) -> None:
    await ann.send("one")
    await ann.send("two")
    first = await bot.get_updates(limit=1)
    again = await bot.get_updates()
    assert texts(first) == ["one"]
    assert texts(again) == ["one", "two"]
    assert texts(await bot.get_updates(offset=again[0].update_id + 1)) == ["two"]
    assert texts(await bot.get_updates()) == ["two"]
    await bot.get_updates(offset=again[1].update_id + 1)
    assert await bot.get_updates(timeout=0) == []


def texts(updates: list[Update]) -> list[str | None]:
    return [update.message.text for update in updates if update.message]


async def test_only_allowed_updates_arrive(bot: Bot, ann: Person) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    await ann.send("unseen")
    assert await bot.get_updates() == []
    await bot.get_updates(allowed_updates=[])
    await ann.send("seen")
    assert texts(await bot.get_updates()) == ["seen"]


@pytest.mark.parametrize(
    ("command", "description", "reason"),
    [
        ("Status", "x", "BOT_COMMAND_INVALID"),
        ("상태", "x", "BOT_COMMAND_INVALID"),
        ("a" * 33, "x", "command length must not exceed 32"),
        ("a", " ", "command description must be non-empty"),
        ("a", "x" * 257, "command description length must not exceed 256"),
    ],
)
async def test_commands_that_are_refused(bot: Bot, command: str, description: str, reason: str) -> None:
    with pytest.raises(TelegramBadRequest, match=refusal(reason)):
        await bot.set_my_commands([BotCommand(command=command, description=description)])


async def test_commands_are_kept_by_scope_and_language(bot: Bot, simulator: Simulator) -> None:
    scope = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([BotCommand(command="status", description="Left")], scope=scope)
    await bot.set_my_commands([BotCommand(command="status", description="남은")], scope=scope, language_code="ko")
    await bot.set_my_commands([BotCommand(command="start", description="Begin")])
    assert [item.description for item in await bot.get_my_commands(scope, "ko")] == ["남은"]
    assert await bot.get_my_commands(scope, "ja") == []
    assert [item.command for item in await bot.get_my_commands()] == ["start"]
    minsu = Person(simulator, "minsu", language_code="ko")
    assert [item["description"] for item in minsu.view["commands"]] == ["남은"]
    await bot.delete_my_commands(scope, "ko")
    assert [item["description"] for item in minsu.view["commands"]] == ["Left"]
    with pytest.raises(TelegramBadRequest, match=refusal("invalid language code specified")):
        await bot.get_my_commands(language_code="eng")
    with pytest.raises(TelegramBadRequest, match="BOT_COMMANDS_TOO_MUCH"):
        await bot.set_my_commands([BotCommand(command=f"a{number}", description="x") for number in range(101)])


async def test_names_and_descriptions_by_language(bot: Bot, simulator: Simulator) -> None:
    await bot.set_my_name("Quotas")
    await bot.set_my_description("Everything", language_code="")
    await bot.set_my_description("모두", language_code="ko")
    await bot.set_my_short_description("short")
    assert (await bot.get_me()).first_name == "Quotas"
    assert (await bot.get_my_name()).name == "Quotas"
    assert (await bot.get_my_description("ko")).description == "모두"
    assert (await bot.get_my_description("ja")).description == ""
    assert (await bot.get_my_short_description()).short_description == "short"
    assert Person(simulator, "minsu", language_code="ko").view["bot"]["description"] == "모두"
    with pytest.raises(TelegramBadRequest, match="must not exceed 512"):
        await bot.set_my_description("x" * 513)
    with pytest.raises(TelegramBadRequest, match="must not exceed 120"):
        await bot.set_my_short_description("x" * 121)


async def test_files_come_back_as_they_were(bot: Bot, ann: Person, simulator: Simulator) -> None:
    sent = await bot.send_document(ann.id, BufferedInputFile(b"{}", "data.json"), caption="all")
    assert sent.document is not None
    again = await bot.send_document(ann.id, sent.document.file_id)
    assert again.document == sent.document
    file = await bot.get_file(sent.document.file_id)
    assert file.file_path is not None
    content = await bot.download_file(file.file_path)
    assert content is not None
    assert content.read() == b"{}"
    with pytest.raises(TelegramBadRequest, match="wrong file_id"):
        await bot.get_file("nothing")
    with pytest.raises(TelegramBadRequest, match="IMAGE_PROCESS_FAILED"):
        await bot.send_photo(ann.id, BufferedInputFile(b"no picture", "a.png"))
    photo = await bot.send_photo(ann.id, BufferedInputFile(PIXEL, "a.png"))
    assert photo.photo is not None
    assert (photo.photo[0].width, photo.photo[0].height) == (1, 1)
    assert (await bot.copy_message(ann.id, ann.id, photo.message_id)).message_id == ann.last.id
    assert (await bot.forward_message(ann.id, ann.id, sent.message_id)).forward_origin is not None
