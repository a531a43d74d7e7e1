"""A small bot, polling, end to end."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiogram import Bot, Dispatcher, F
from aiogram.filters import CommandStart
from aiogram.types import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Message,
)

from bot.simulator import Answer, Person, Simulator, StillWaitingError


def keyboard(count: int) -> InlineKeyboardMarkup:
    plus = InlineKeyboardButton(text=f"+1 ({count})", callback_data=f"add:{count + 1}")
    alert = InlineKeyboardButton(text="Alert", callback_data="alert")
    return InlineKeyboardMarkup(inline_keyboard=[[plus, alert]])


async def add(query: CallbackQuery, bot: Bot) -> None:
    assert query.message is not None
    assert query.data is not None
    count = int(query.data.partition(":")[2])
    chat, number = query.message.chat.id, query.message.message_id
    await bot.edit_message_text(f"<b>{count}</b>", None, chat, number, parse_mode="HTML", reply_markup=keyboard(count))
    await query.answer("Added")


async def start(message: Message) -> None:
    await message.answer("Hello", reply_markup=keyboard(0))


async def alert(query: CallbackQuery) -> None:
    await query.answer("Careful", show_alert=True)


async def echo(message: Message) -> None:
    await message.answer(message.text or "?")


async def inline(query: InlineQuery) -> None:
    content = InputTextMessageContent(message_text=f"You typed {query.query}")
    await query.answer([InlineQueryResultArticle(id="1", title=query.query, input_message_content=content)])


@pytest.fixture
async def running(bot: Bot) -> AsyncIterator[Dispatcher]:
    dispatcher = Dispatcher()
    dispatcher.message.register(start, CommandStart())
    dispatcher.message.register(echo)
    dispatcher.callback_query.register(add, F.data.startswith("add:"))
    dispatcher.callback_query.register(alert, F.data == "alert")
    dispatcher.inline_query.register(inline)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(
            dispatcher.start_polling(bot, handle_signals=False, close_bot_session=False, polling_timeout=5)
        )
        yield dispatcher
        await dispatcher.stop_polling()  # cancelled, aiogram leaves its poller behind


async def test_a_person_talks_to_the_bot(simulator: Simulator, running: Dispatcher) -> None:
    ann = Person(simulator, "ann", name="Ann")
    await ann.send("/start")
    hello = await ann.until(lambda person: person.last.text == "Hello")
    assert hello.labels == [["+1 (0)", "Alert"]]
    assert await ann.tap(r"\+1") == Answer("Added")
    await ann.until(lambda person: person.last.edited)
    assert (ann.last.text, ann.last.html, ann.last.id) == ("1", "<b>1</b>", hello.id)
    assert await ann.tap("Alert") == Answer("Careful", alert=True)
    await ann.send("good day")
    assert (await ann.next_message()).text == "good day"
    assert [call.params["text"] for call in simulator.calls if call.method == "sendMessage"] == ["Hello", "good day"]


async def test_two_people_do_not_mix(simulator: Simulator, running: Dispatcher) -> None:
    ann, minsu = Person(simulator, "ann"), Person(simulator, "minsu", name="민수", language_code="ko")
    await asyncio.gather(ann.send("one"), minsu.send("하나"))
    await ann.until(lambda person: person.last.text == "one")
    await minsu.until(lambda person: person.last.text == "하나")
    assert ann.id != minsu.id
    assert [message.text for message in ann.messages] == ["one", "one"]


async def test_two_taps_at_once_are_two_queries(simulator: Simulator, running: Dispatcher) -> None:
    ann = Person(simulator, "ann")
    await ann.send("/start")
    await ann.until(lambda person: person.last.has("Alert"))
    answers = await asyncio.gather(ann.tap("Alert"), ann.tap("Alert"))
    assert list(answers) == [Answer("Careful", alert=True)] * 2


async def test_inline_results_can_be_chosen(simulator: Simulator, running: Dispatcher) -> None:
    ann = Person(simulator, "ann")
    results = await ann.inline("chatgpt 3")
    assert [(result.title, result.text) for result in results] == [("chatgpt 3", "You typed chatgpt 3")]
    message = await ann.choose(results[0], "chatgpt 3")
    assert message.view["via"] == simulator.username
    await ann.until(lambda person: person.last.text == "You typed chatgpt 3")


async def test_an_unanswered_tap_says_so(simulator: Simulator, running: Dispatcher) -> None:
    ann = Person(simulator, "ann")
    await ann.send("/start")
    await ann.until(lambda person: person.last.buttons)
    assert await ann.tap_data("unknown", wait=0.2) is None


async def test_the_same_update_arrives_three_times_even_when_confirmed(
    simulator: Simulator, running: Dispatcher
) -> None:
    ann = Person(simulator, "ann")
    await ann.send("hello")
    await ann.until(lambda person: person.last.text == "hello")
    message = {"message_id": 77, "date": 1, "chat": simulator.chats[ann.id].as_chat(), "text": "again"}
    message["from"] = simulator.people["ann"].as_user()
    simulator.deliver({"update_id": simulator.updates.next_id - 1, "message": message}, times=3)
    await ann.until(lambda person: len(person.bot_messages) == 4)


async def test_waiting_in_vain_shows_the_chat(simulator: Simulator, running: Dispatcher) -> None:
    ann = Person(simulator, "ann")
    await ann.send("only this")
    await ann.until(lambda person: person.last.text == "only this")
    with pytest.raises(StillWaitingError, match="only this"):
        await ann.until(lambda person: person.last.text == "more", timeout=0.1)
