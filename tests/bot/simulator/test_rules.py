"""Keyboards, links, scopes and images: what is taken and what is not, without HTTP."""

import struct
from typing import Any

import pytest

from bot.simulator import Simulator
from bot.simulator.errors import ApiError
from bot.simulator.files import PHOTO_BYTES, checked_photo, image_size
from bot.simulator.links import checked_link
from bot.simulator.params import Params
from bot.simulator.rules import checked_markup, checked_scope, checked_start_parameter

JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08" + struct.pack(">HH", 30, 40) + b"\x00" * 9


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", width, height)


def inline(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "x", **button}]]}


@pytest.mark.parametrize(
    "markup",
    [
        inline(url="https://example.com"),
        inline(url="tg://user?id=5"),
        inline(url="example.com/path"),
        inline(web_app={"url": "https://example.com"}),
        inline(copy_text={"text": "copied"}),
        inline(switch_inline_query_current_chat=""),
        inline(callback_data="x", style="danger"),
        {"keyboard": [[{"text": "Yes"}, {"text": "No"}]]},
        {"remove_keyboard": True},
        {"force_reply": True},
    ],
)
def test_markups_that_are_taken(markup: dict[str, Any]) -> None:
    assert checked_markup(markup) == markup


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ([], "object expected as reply markup"),
        ({"inline_keyboard": [{}]}, "Array of Arrays"),
        ({"inline_keyboard": [["x"]]}, "InlineKeyboardButton must be an Object"),
        ({"inline_keyboard": [[{}]]}, 'Can\'t find field "text"'),
        (inline(callback_data="x", style="pink"), "invalid button style"),
        (inline(web_app={"url": "http://example.com"}), "Only HTTPS links are allowed"),
        (inline(copy_text={"text": ""}), "BUTTON_COPY_TEXT_INVALID"),
        (inline(url="https://exa mple.com"), "Wrong HTTP URL"),
        (inline(url="https://example.com:port"), "Wrong HTTP URL"),
        ({"keyboard": "x"}, "Array of Arrays"),
        ({"keyboard": [[{"text": ""}]]}, "keyboard button text must be non-empty"),
    ],
)
def test_markups_that_are_refused(markup: Any, reason: str) -> None:
    with pytest.raises(ApiError, match=reason):
        checked_markup(markup)


def test_edits_take_inline_keyboards_only() -> None:
    with pytest.raises(ApiError, match="inline keyboard expected"):
        checked_markup({"keyboard": [[{"text": "Yes"}]]}, inline_only=True)
    assert checked_markup({"inline_keyboard": [[]]}, inline_only=True) is None


def test_unknown_fields_of_a_button_are_dropped() -> None:
    assert checked_markup(inline(callback_data="x", colour="red")) == inline(callback_data="x")


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("example.com", "http://example.com"),
        ("https://127.0.0.1:8080/x", "https://127.0.0.1:8080/x"),
        ("http://[::1]/", "http://[::1]/"),
        ("tg://resolve?domain=x", "tg://resolve?domain=x"),
        ("localhost", ""),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("", ""),
    ],
)
def test_links(url: str, link: str) -> None:
    assert checked_link(url) == link


@pytest.mark.parametrize(
    "scope",
    [5, {}, {"type": "x"}, {"type": "chat"}, {"type": "chat_member", "chat_id": 5}],
)
def test_scopes_that_are_refused(scope: Any) -> None:
    with pytest.raises(ApiError, match="can't parse BotCommandScope"):
        checked_scope(scope)


def test_scopes_are_told_apart() -> None:
    scopes = [None, {"type": "all_private_chats"}, {"type": "chat", "chat_id": 5}, {"type": "chat", "chat_id": 6}]
    assert len({checked_scope(scope) for scope in scopes}) == len(scopes)
    assert checked_scope({"type": "chat", "chat_id": "5"}) == checked_scope({"chat_id": 5, "type": "chat"})


def test_start_parameters() -> None:
    assert checked_start_parameter("guide_gemini_free") == "guide_gemini_free"
    for text in ("a b", "x" * 65, "é"):
        with pytest.raises(ApiError, match="START_PARAM_INVALID"):
            checked_start_parameter(text)


def test_sizes_of_images() -> None:
    assert image_size(png(640, 360)) == (640, 360)
    assert image_size(JPEG) == (40, 30)
    assert image_size(b"GIF89a" + struct.pack("<HH", 7, 9)) == (7, 9)
    assert image_size(b"\xff\xd8\xff") is None
    assert image_size(b"text") is None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"text", "IMAGE_PROCESS_FAILED"),
        (png(9000, 2000), "PHOTO_INVALID_DIMENSIONS"),
        (png(2100, 100), "PHOTO_INVALID_DIMENSIONS"),
        (png(0, 100), "PHOTO_INVALID_DIMENSIONS"),
        (b"x" * (PHOTO_BYTES + 1), "file is too big"),
    ],
)
def test_photos_that_are_refused(content: bytes, reason: str) -> None:
    with pytest.raises(ApiError, match=reason):
        checked_photo(content)


@pytest.mark.parametrize(
    ("method", "params", "reason"),
    [
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendPhoto", {}, "there is no photo in the request"),
        ("sendPhoto", {"photo": "https://example.com/a.png"}, "failed to get HTTP URL content"),
        ("sendDocument", {"document": "nothing"}, "wrong file identifier/HTTP URL specified"),
        ("sendChatAction", {"action": "dancing"}, "wrong parameter action in request"),
        ("sendMessage", {"text": "x", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
        ("sendMessage", {"text": "x", "parse_mode": "BBCode"}, "unsupported parse_mode"),
        ("sendMessage", {"text": "\ud800"}, "strings must be encoded in UTF-8"),
        ("editMessageText", {"text": "x"}, "message identifier is not specified"),
        ("editMessageText", {"text": "x", "inline_message_id": "x"}, "MESSAGE_ID_INVALID"),
        ("editMessageMedia", {"media": {"type": "dance"}}, "can't parse InputMedia"),
        ("deleteMessages", {"message_ids": []}, "message identifiers are not specified"),
        ("deleteMessages", {"message_ids": list(range(101))}, "too many message identifiers specified"),
        ("copyMessage", {"from_chat_id": 5_000_000_001, "message_id": 99}, "message to copy not found"),
        ("setMyCommands", {"commands": "[5]"}, "can't parse BotCommand: expected an Object"),
        ("setMyCommands", {"commands": "{"}, "can't parse commands JSON object"),
        ("setChatMenuButton", {"menu_button": {"type": "x"}}, "MenuButton has unsupported type"),
        ("setWebhook", {"url": "http://127.0.0.1/", "secret_token": "é"}, "secret token contains unallowed"),
        ("answerInlineQuery", {"inline_query_id": "1", "results": [{"type": "game", "id": "1"}]}, "is unsupported"),
        ("answerInlineQuery", {"inline_query_id": "1", "results": [{"type": "article", "id": "1"}]}, "TITLE_EMPTY"),
        ("getFile", {}, "file_id not specified"),
        ("getChatMember", {"user_id": 5}, "user not found"),
    ],
)
async def test_calls_that_are_refused(method: str, params: dict[str, Any], reason: str) -> None:
    simulator = Simulator()
    ann = simulator.add_person("ann")
    simulator.chats[ann.id].started = True
    is_sent_to_ann = reason != "chat_id is empty" and "inline" not in str(params)
    asked = ({"chat_id": ann.id} if is_sent_to_ann else {}) | params
    with pytest.raises(ApiError, match=f"Bad Request: .*{reason}"):
        await simulator.call(method, Params.read(asked))


async def test_the_menu_button_and_who_is_in_a_chat() -> None:
    simulator = Simulator()
    ann = simulator.add_person("ann")
    simulator.chats[ann.id].started = True
    button = {"type": "web_app", "text": "Open", "web_app": {"url": "https://example.com"}}
    assert await simulator.call("getChatMenuButton", Params({})) == {"type": "commands"}
    assert await simulator.call("setChatMenuButton", Params.read({"menu_button": button}))
    assert await simulator.call("getChatMenuButton", Params({"chat_id": ann.id})) == button
    member = await simulator.call("getChatMember", Params({"chat_id": ann.id, "user_id": ann.id}))
    assert member["user"]["first_name"] == "Ann"
    assert (await simulator.call("getChat", Params({"chat_id": ann.id})))["type"] == "private"
    group = simulator.add_group("Friends")
    assert await simulator.call("leaveChat", Params({"chat_id": group.id}))
    with pytest.raises(ApiError, match="bot is not a member of the supergroup chat"):
        await simulator.call("sendMessage", Params({"chat_id": group.id, "text": "x"}))
