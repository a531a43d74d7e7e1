"""Inline mode: the bot's answers to `@bot …`, checked, and what becomes of a chosen one."""

from __future__ import annotations

import secrets
from typing import Any, Final

from bot.simulator.errors import bad_request
from bot.simulator.messages import body
from bot.simulator.params import Params
from bot.simulator.rules import checked_markup, checked_start_parameter
from bot.simulator.state import Chat, Human, Simulator

Json = dict[str, Any]

RESULTS: Final = 50
ID_BYTES: Final = 64


async def answer_inline_query(simulator: Simulator, params: Params) -> bool:
    results = params.value("results")
    if not isinstance(results, list):
        raise bad_request("Expected an Array of inline query results")
    if len(results) > RESULTS:
        raise bad_request("Too many inline query results specified")
    checked = [_result(result) for result in results]
    if len({result["id"] for result in checked}) < len(checked):
        raise bad_request("RESULT_ID_DUPLICATE")
    answer = {"results": checked, "button": _button(params.value("button"))}
    simulator.queries.answer(params.text("inline_query_id"), answer)
    return True


def _button(button: Any) -> Json | None:
    """The line over the results, which opens the private chat with a deep link's parameter or a web app."""
    if button is None:
        return None
    if not isinstance(button, dict) or not button.get("text"):
        raise bad_request("Can't parse inline query results button: Can't find field \"text\"")
    if (start := button.get("start_parameter")) is not None:
        if not start:
            raise bad_request("START_PARAM_EMPTY")
        return {"text": button["text"], "start": checked_start_parameter(str(start))}
    if "web_app" not in button:
        raise bad_request("Can't parse inline query results button: No action specified")
    return {"text": button["text"]}


def _result(result: Any) -> Json:
    if not isinstance(result, dict):
        raise _unparsed("Inline query result must be an object")
    for name in ("type", "id"):
        if name not in result:
            raise _unparsed(f'Can\'t find field "{name}"')
    if result["type"] != "article":
        raise _unparsed(f'type "{result["type"]}" is unsupported for the inline query result')
    if not 1 <= len(str(result["id"]).encode()) <= ID_BYTES:
        raise bad_request("RESULT_ID_INVALID")
    if not result.get("title"):
        raise bad_request("ARTICLE_TITLE_EMPTY")
    content = result.get("input_message_content")
    if not isinstance(content, dict) or "message_text" not in content:
        raise _unparsed("Input message content is not specified")
    message = body(Params(content), name="message_text")
    return result | {"id": str(result["id"]), "message": message, "markup": checked_markup(result.get("reply_markup"))}


def _unparsed(reason: str) -> Exception:
    return bad_request(f"Can't parse inline query result: {reason}")


def choose(simulator: Simulator, human: Human, chat: Chat, result: Json, query: str) -> Json:
    """Send a chosen result to a chat as the person's message via the bot; the bot sees it where it is a member."""
    extra: Json = {"via_bot": simulator.bot_user}
    chosen: Json = {"result_id": result["id"], "from": human.as_user(), "query": query}
    inline_id = ""
    if result["markup"]:
        extra["reply_markup"] = result["markup"]
        chosen["inline_message_id"] = inline_id = secrets.token_urlsafe(20)
    message = simulator.new_message(chat, human.as_user(), result["message"], **extra)
    if inline_id:
        simulator.inline_messages[inline_id] = message
    if simulator.inline_feedback:
        simulator.updates.put("chosen_inline_result", chosen)
    if chat.bot_status not in {"left", "kicked"}:
        simulator.updates.put("message", message)
    return message
