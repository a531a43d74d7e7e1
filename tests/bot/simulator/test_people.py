"""What people do reaches the bot as Telegram would tell it."""

import asyncio

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    Update,
)

from bot.simulator import Person, Simulator


async def fetch(bot: Bot) -> list[Update]:
    updates = await bot.get_updates()
    if updates:
        await bot.get_updates(offset=updates[-1].update_id + 1)
    return updates


async def test_media_edits_and_replies(bot: Bot, ann: Person) -> None:
    await ann.send_photo(caption="look")
    await ann.send_sticker("👍")
    await ann.send_document("notes.txt", b"hello")
    text = await ann.send("gemini 2")
    await ann.edit(text, "gemini 20")
    await ann.reply(text, "that one")
    photo, sticker, document, message, edited, reply = await fetch(bot)
    assert photo.message is not None
    assert photo.message.caption == "look"
    assert sticker.message is not None
    assert sticker.message.sticker is not None
    assert document.message is not None
    assert document.message.document is not None
    assert message.message is not None
    assert message.message.text == "gemini 2"
    assert edited.edited_message is not None
    assert edited.edited_message.text == "gemini 20"
    assert reply.message is not None
    assert reply.message.reply_to_message is not None


async def test_hostile_texts_arrive_untouched(bot: Bot, ann: Person) -> None:
    for text in ("a\0b", "\u202eabc", "👨‍👩‍👧‍👦", "x" * 65_536):
        await ann.send(text)
        (update,) = await fetch(bot)
        assert update.message is not None
        assert update.message.text == text


async def test_forged_data_and_deleted_messages(bot: Bot, ann: Person) -> None:
    markup = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="x", callback_data="a")]])
    message = await bot.send_message(ann.id, "x", reply_markup=markup)
    seen = ann.last
    await bot.delete_message(ann.id, message.message_id)
    await ann.tap_data("forged\x1d", seen, wait=0)
    await ann.tap_data("old", seen, wait=0, inaccessible=True)
    forged, old = await fetch(bot)
    assert forged.callback_query is not None
    assert forged.callback_query.data == "forged\x1d"
    assert old.callback_query is not None
    assert old.callback_query.message is not None
    assert old.callback_query.message.date == 0


async def test_groups_channels_and_anonymous_admins(bot: Bot, ann: Person, simulator: Simulator) -> None:
    group = await ann.make_group()
    joined, service = await fetch(bot)
    assert joined.my_chat_member is not None
    assert joined.my_chat_member.new_chat_member.status == "member"
    assert service.message is not None
    assert service.message.new_chat_members is not None
    await ann.send("nobody asked the bot", chat=group)
    await ann.send("/start@other_bot", chat=group)
    await ann.send("/start", chat=group)
    await ann.send_anonymously(f"/start@{simulator.username}", group)
    plain, anonymous = await fetch(bot)
    assert plain.message is not None
    assert plain.message.chat.type == "supergroup"
    assert anonymous.message is not None
    assert anonymous.message.from_user is not None
    assert anonymous.message.from_user.id == 1087968824
    assert anonymous.message.sender_chat is not None
    assert anonymous.message.sender_chat.id == group
    await bot.send_message(group, "I work in private")
    assert [message.text for message in await ann.in_chat(group)][-1] == "I work in private"
    channel = await ann.make_group("News", "channel")
    await ann.post("hello", channel)
    (post,) = await fetch(bot)
    assert post.channel_post is not None
    assert post.channel_post.from_user is None
    await ann.kick_bot(group)
    (kicked,) = await fetch(bot)
    assert kicked.my_chat_member is not None
    with pytest.raises(Exception, match="bot was kicked from the supergroup chat"):
        await bot.send_message(group, "x")


async def test_a_new_id_may_come_three_times_in_one_batch(bot: Bot, ann: Person, simulator: Simulator) -> None:
    update_id = simulator.deliver({"poll": {}}, times=3)
    assert [update["update_id"] for update in await simulator.updates.get(0, 100, 0)] == [update_id] * 3
    assert await simulator.updates.get(update_id + 1, 100, 0) == []


@pytest.mark.parametrize(
    ("results", "reason"),
    [([str(number) for number in range(51)], "Too many"), (["x" * 65], "RESULT_ID"), (["1", "1"], "RESULT_ID_DUP")],
)
async def test_inline_answers_that_are_refused(bot: Bot, ann: Person, results: list[str], reason: str) -> None:
    content = InputTextMessageContent(message_text="x")
    articles = [InlineQueryResultArticle(id=name, title="x", input_message_content=content) for name in results]
    asked = asyncio.gather(ann.inline("chatgpt 3", wait=1), return_exceptions=True)
    update = (await bot.get_updates(timeout=5))[0]
    assert update.inline_query is not None
    with pytest.raises(Exception, match=f"(?i)Bad Request: {reason}"):
        await bot.answer_inline_query(update.inline_query.id, list(articles))
    await bot.answer_inline_query(update.inline_query.id, list(articles[:1]) if len(results[0]) < 65 else [])
    await asked


async def test_chosen_results_are_told_and_can_be_edited(bot: Bot, ann: Person, simulator: Simulator) -> None:
    simulator.inline_feedback = True
    markup = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Undo", callback_data="undo")]])
    article = InlineQueryResultArticle(
        id="1", title="x", input_message_content=InputTextMessageContent(message_text="+3"), reply_markup=markup
    )
    asked = asyncio.gather(ann.inline("chatgpt 3"))
    (update,) = await bot.get_updates(timeout=5)
    assert update.inline_query is not None
    await bot.answer_inline_query(update.inline_query.id, [article])
    ((result,),) = await asked
    message = await ann.choose(result, "chatgpt 3")
    _, chosen, via = await fetch(bot)
    assert chosen.chosen_inline_result is not None
    assert chosen.chosen_inline_result.inline_message_id is not None
    assert via.message is not None
    assert via.message.via_bot is not None
    assert await bot.edit_message_text("undone", inline_message_id=chosen.chosen_inline_result.inline_message_id)
    assert ann.messages[-1].text == "undone"
    await ann.tap_data("undo", message, wait=0)


async def test_the_line_over_inline_results(bot: Bot, ann: Person) -> None:
    asked = asyncio.gather(ann.inline("gemini 20"))
    (update,) = await bot.get_updates(timeout=5)
    assert update.inline_query is not None
    number = update.inline_query.id
    for button, reason in (
        (InlineQueryResultsButton(text=""), "text"),
        (InlineQueryResultsButton(text="x"), "No action"),
        (InlineQueryResultsButton(text="x", start_parameter="a b"), "START_PARAM_INVALID"),
    ):
        with pytest.raises(TelegramBadRequest, match=reason):
            await bot.answer_inline_query(number, [], button=button)
    lead = InlineQueryResultsButton(text="Add Gemini", start_parameter="add_gemini_free")
    await bot.answer_inline_query(number, [], button=lead)
    (answer,) = await asked
    assert not answer
    assert answer.button is not None
    assert (answer.button.text, answer.button.value) == ("Add Gemini", "add_gemini_free")


async def test_a_chat_without_the_bot_is_unseen_by_it(bot: Bot, ann: Person, simulator: Simulator) -> None:
    group = await ann.make_group(with_bot=False)
    await ann.send("@quota_bot hello", chat=group)
    asked = asyncio.gather(ann.inline("x"))
    (update,) = await bot.get_updates(timeout=5)
    assert update.inline_query is not None
    content = InputTextMessageContent(message_text="+3")
    await bot.answer_inline_query(
        update.inline_query.id, [InlineQueryResultArticle(id="1", title="x", input_message_content=content)]
    )
    ((result,),) = await asked
    message = await ann.choose(result, chat=group)
    assert (message.text, message.view["via"]) == ("+3", simulator.username)
    assert [each.inline_query is None for each in await fetch(bot)] == [False], "neither text nor choice"
    with pytest.raises(TelegramForbiddenError, match="not a member"):
        await bot.send_message(group, "x")
