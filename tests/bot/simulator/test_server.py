"""HTTP: loopback only, every way to send parameters, trouble on demand, webhooks, the page's own side."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import BufferedInputFile
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.simulator import Address, Person, Simulator, serve
from bot.simulator.faults import Kind
from bot.simulator.person import PIXEL
from bot.simulator.remote import RemoteLink


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.10", "example.com", ""])
async def test_only_this_machine_can_reach_it(host: str) -> None:
    with pytest.raises(ValueError, match="this machine only"):
        async with serve(Simulator(), host):
            pass


async def test_parameters_by_query_form_and_json(
    http: aiohttp.ClientSession, address: Address, ann: Person, simulator: Simulator
) -> None:
    url = f"{address.url}/bot{simulator.token}/sendMessage"
    asked = {"chat_id": str(ann.id), "text": "x", "something_unknown": "1"}
    for answer in (
        await http.get(url, params=asked),
        await http.post(url, data=asked),
        await http.post(url, json=asked | {"chat_id": ann.id, "reply_markup": {"inline_keyboard": []}}),
        await http.post(url.replace("sendMessage", "SENDMESSAGE"), data=asked),
    ):
        body = await answer.json()
        assert (answer.status, body["ok"], body["result"]["text"]) == (200, True, "x")
    broken = await http.post(url, data=asked | {"reply_markup": "{"})
    assert (await broken.json())["description"] == "Bad Request: can't parse reply keyboard markup JSON object"


@pytest.mark.parametrize(
    ("kind", "error", "arrived"),
    [
        ("429", TelegramRetryAfter, 0),
        ("500", TelegramServerError, 0),
        ("502", ClientDecodeError, 0),
        ("cut before", TelegramNetworkError, 0),
        ("cut after", TelegramNetworkError, 1),
    ],
)
async def test_trouble_on_demand(
    bot: Bot, ann: Person, simulator: Simulator, kind: Kind, error: type[Exception], arrived: int
) -> None:
    simulator.fail_next("sendMessage", kind=kind, retry_after=7)
    await bot.get_me()
    with pytest.raises(error) as caught:
        await bot.send_message(ann.id, "x")
    assert len(ann.bot_messages) == arrived
    if isinstance(caught.value, TelegramRetryAfter):
        assert caught.value.retry_after == 7
    await bot.send_message(ann.id, "y")
    assert [params["text"] for params in simulator.called("sendMessage")] == ["x", "y"]


async def test_trouble_for_one_chat_and_slow_answers(bot: Bot, ann: Person, simulator: Simulator) -> None:
    minsu = Person(simulator, "minsu")
    await minsu.send("hi")
    simulator.fail_next(kind="500", times=2, when=lambda params: params.get("chat_id") == str(minsu.id))
    simulator.fail_next("sendMessage", kind="slow", delay=0.3)
    async with asyncio.timeout(5):
        started = asyncio.get_running_loop().time()
        await bot.send_message(ann.id, "x")
        assert asyncio.get_running_loop().time() - started >= 0.3
    for _ in range(2):
        with pytest.raises(TelegramServerError):
            await bot.send_message(minsu.id, "x")
    await bot.send_message(minsu.id, "x")


async def test_a_webhook_gets_updates_until_it_takes_them(bot: Bot, ann: Person, simulator: Simulator) -> None:
    got: list[tuple[str | None, str]] = []

    async def hook(request: web.Request) -> web.Response:
        body = await request.json()
        got.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), body["message"]["text"]))
        if len(got) == 1:
            return web.Response(status=503)
        return web.json_response({"method": "sendMessage", "chat_id": ann.id, "text": "taken"})

    app = web.Application()
    app.router.add_post("/hook", hook)
    async with TestServer(app) as server:
        waiting = asyncio.gather(bot.get_updates(timeout=20), return_exceptions=True)
        await asyncio.sleep(0.1)
        await bot.set_webhook(str(server.make_url("/hook")), secret_token="s3cret")
        (ended,) = await waiting
        assert isinstance(ended, TelegramConflictError)
        with pytest.raises(TelegramConflictError, match="can't use getUpdates method while webhook is active"):
            await bot.get_updates()
        await ann.send("hello")
        await ann.until(lambda person: person.last.text == "taken")
        assert got == [("s3cret", "hello")] * 2
        info = await bot.get_webhook_info()
        assert (info.pending_update_count, info.url) == (0, str(server.make_url("/hook")))
        assert info.last_error_message is not None
        assert "503" in info.last_error_message
        await bot.delete_webhook()
        assert await bot.get_updates() == []


@pytest.mark.parametrize("url", ["https://example.com/hook", "nonsense", "ftp://127.0.0.1/"])
async def test_a_webhook_elsewhere_is_refused(bot: Bot, url: str) -> None:
    with pytest.raises(TelegramBadRequest, match="webhook"):
        await bot.set_webhook(url)


async def test_a_killed_poller_does_not_block_the_next(simulator: Simulator, address: Address, bot: Bot) -> None:
    async with aiohttp.ClientSession() as killed:
        with pytest.raises(TimeoutError):
            await killed.get(
                f"{address.url}/bot{simulator.token}/getUpdates?timeout=30", timeout=aiohttp.ClientTimeout(0.2)
            )
    await Person(simulator, "ann").send("hello")
    assert len(await bot.get_updates(timeout=5)) == 1


async def test_another_site_cannot_use_the_page(
    http: aiohttp.ClientSession, address: Address, simulator: Simulator
) -> None:
    asked: dict[str, list[str]] = {"people": []}
    url = f"{address.url}/sim/phones"
    assert (await http.post(url, json=asked, headers={"Origin": "https://evil.example"})).status == 403
    assert (await http.post(url, json=asked, headers={"Host": "evil.example"})).status == 403
    image = f"{address.url}/bot{simulator.token}/getMe"
    assert (await http.get(image, headers={"Sec-Fetch-Site": "cross-site"})).status == 403
    assert (await http.get(address.url, headers={"Sec-Fetch-Site": "cross-site"})).status == 200
    assert (await http.post(url, data="{}", headers={"Content-Type": "text/plain"})).status == 415
    people = await (await http.post(url, json=asked, headers={"Origin": address.url})).json()
    assert [(person["slug"], person["language"]) for person in people] == [("ann", "en"), ("minsu", "ko")]


async def test_files_can_be_taken_along(http: aiohttp.ClientSession, address: Address, bot: Bot, ann: Person) -> None:
    await bot.send_document(ann.id, BufferedInputFile(b'{"usage": []}', "내 데이터.json"), caption="all of it")
    document = ann.last.view["document"]
    assert (document["name"], document["size"]) == ("내 데이터.json", 13)
    answer = await http.get(address.url + document["url"])
    assert await answer.read() == b'{"usage": []}'
    assert answer.headers["Content-Disposition"].startswith("attachment; filename*=UTF-8''%EB%82%B4")
    await bot.send_photo(ann.id, BufferedInputFile(PIXEL, "a.png"))
    picture = await http.get(address.url + ann.last.view["photo"]["url"])
    assert (picture.content_type, await picture.read()) == ("image/png", PIXEL)
    assert "Content-Disposition" not in picture.headers, "it is looked at"
    assert (await http.get(f"{address.url}/sim/files/nothing")).status == 404


async def test_a_person_in_another_process(http: aiohttp.ClientSession, address: Address, bot: Bot) -> None:
    zoe = Person(await RemoteLink.open(http, address.url, "zoe", name="Zoë"), "zoe")
    await zoe.send("hello")
    await bot.send_message(zoe.id, "<b>hi</b>", parse_mode="HTML")
    assert (await zoe.next_message()).html == "<b>hi</b>"
    assert [message.sender for message in zoe.messages] == ["Zoë", "AI Quota Orchestrator"]
