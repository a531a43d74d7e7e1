"""The acts of people under the names the page and `Person` use: JSON in, JSON out."""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Any, Final

from bot.simulator import acts
from bot.simulator.params import Upload
from bot.simulator.state import Chat, Human, Simulator
from bot.simulator.views import message_view

Json = dict[str, Any]
Act = Callable[[Simulator, Human, Json], Awaitable[Json]]

ANSWER_SECONDS: Final = 10.0


async def perform(simulator: Simulator, slug: str, act: str, body: Json) -> Json:
    """Let a person do something. Raises KeyError for an unknown person or act, ApiError for what is refused."""
    return await ACTS[act](simulator, simulator.people[slug], body)


def _chat(simulator: Simulator, human: Human, body: Json) -> Chat:
    return simulator.chats[int(body.get("chat") or human.id)]


async def send(simulator: Simulator, human: Human, body: Json) -> Json:
    content = acts.text_content(body["text"]) if "text" in body else dict(body["content"])
    chat = _chat(simulator, human, body)
    message = acts.say(simulator, human, content, chat=chat, reply_to=int(body.get("reply_to") or 0))
    return message_view(simulator, message, human)


async def upload(simulator: Simulator, human: Human, body: Json) -> Json:
    file = Upload(body["name"], base64.b64decode(body["content"]), body.get("mime", "application/octet-stream"))
    content = acts.upload(simulator, body["kind"], file, body.get("caption", ""))
    message = acts.say(simulator, human, content, chat=_chat(simulator, human, body))
    return message_view(simulator, message, human)


async def sticker(simulator: Simulator, human: Human, body: Json) -> Json:
    message = acts.say(
        simulator, human, acts.sticker_content(body.get("emoji", "👍")), chat=_chat(simulator, human, body)
    )
    return message_view(simulator, message, human)


async def edit(simulator: Simulator, human: Human, body: Json) -> Json:
    message = acts.edit(simulator, _chat(simulator, human, body), int(body["message"]), body["text"])
    return message_view(simulator, message, human)


async def delete(simulator: Simulator, human: Human, body: Json) -> Json:
    acts.delete(simulator, _chat(simulator, human, body), int(body["message"]))
    return {}


async def tap(simulator: Simulator, human: Human, body: Json) -> Json:
    """Press a button: `message` (its id), `data`; `wait` is how many seconds to wait for the answer."""
    chat = _chat(simulator, human, body)
    number = int(body["message"])
    message = chat.messages.get(number)
    inaccessible = message is None or bool(body.get("inaccessible"))
    message = message or {"message_id": number, "chat": chat.as_chat()}
    query = acts.tap(simulator, human, message, body["data"], inaccessible=inaccessible)
    answer = await acts.answered(simulator, query, float(body.get("wait", ANSWER_SECONDS)))
    return {"answer": asdict(answer) if answer else None}


async def inline(simulator: Simulator, human: Human, body: Json) -> Json:
    """Type `@bot text`: `results` to choose from, None where the bot did not answer, and the `button` over them."""
    query = acts.ask_inline(simulator, human, body["text"], body.get("offset", ""))
    answer = await simulator.queries.wait(query, float(body.get("wait", ANSWER_SECONDS)))
    return answer or {"results": None, "button": None}


async def choose(simulator: Simulator, human: Human, body: Json) -> Json:
    message = acts.take(simulator, human, body["result"], body["text"], _chat(simulator, human, body))
    return message_view(simulator, message, human)


async def block(simulator: Simulator, human: Human, _: Json) -> Json:
    acts.block(simulator, human)
    return {}


async def unblock(simulator: Simulator, human: Human, _: Json) -> Json:
    acts.unblock(simulator, human)
    return {}


async def group(simulator: Simulator, human: Human, body: Json) -> Json:
    """Make a group (or `kind`: supergroup, channel) called `title` and add the bot, unless `with_bot` is false."""
    with_bot = bool(body.get("with_bot", True))
    chat = simulator.add_group(body["title"], body.get("kind", "supergroup"), with_bot=with_bot)
    if with_bot and chat.type != "channel":
        acts.add_bot(simulator, human, chat)
    return {"chat": chat.id}


async def invite(simulator: Simulator, human: Human, body: Json) -> Json:
    acts.add_bot(simulator, human, _chat(simulator, human, body))
    return {}


async def kick(simulator: Simulator, human: Human, body: Json) -> Json:
    acts.remove_bot(simulator, human, _chat(simulator, human, body))
    return {}


async def say_anonymously(simulator: Simulator, human: Human, body: Json) -> Json:
    message = acts.say_anonymously(simulator, _chat(simulator, human, body), acts.text_content(body["text"]))
    return message_view(simulator, message, human)


async def post(simulator: Simulator, human: Human, body: Json) -> Json:
    message = acts.post(simulator, _chat(simulator, human, body), acts.text_content(body["text"]))
    return message_view(simulator, message, human)


ACTS: Final[dict[str, Act]] = {
    "send": send,
    "upload": upload,
    "sticker": sticker,
    "edit": edit,
    "delete": delete,
    "tap": tap,
    "inline": inline,
    "choose": choose,
    "block": block,
    "unblock": unblock,
    "group": group,
    "invite": invite,
    "kick": kick,
    "say-anonymously": say_anonymously,
    "post": post,
}
