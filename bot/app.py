"""The composition root: the one place where things are made and joined."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
from collections.abc import Callable
from dataclasses import dataclass

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.enums import ParseMode
from aiogram.fsm.storage.base import BaseStorage
from aiogram_dialog import BgManagerFactory, setup_dialogs
from aiogram_dialog.api.protocols import MessageManagerProtocol
from aiohttp import web
from apscheduler.schedulers.asyncio import AsyncIOScheduler

import dialogs
import handlers
from admin.app import build_web
from admin.site import SITE, Door, Site
from bot.administration import build_administration
from bot.conversations import ConversationStorage
from bot.door import learn_name
from bot.filters import resolve_in_place
from bot.isolation import CountedIsolation
from bot.message_manager import WindowManager
from bot.middlewares import OnceMiddleware, QuietMiddleware, ScopeMiddleware, TroubleMiddleware
from bot.notices import Notifying, build_notifying
from bot.profile import introduce
from bot.retry import RetryMiddleware
from bot.scheduler import build_scheduler
from bot.session import Session
from bot.settings import Settings, encryption_keys, in_force, jwt_secrets
from bot.tasks import Owned
from bot.watch import pages
from bot.watch.messenger import WatchedMessenger
from bot.watch.metrics import CountingHandler, Metrics
from bot.watch.middlewares import CallWatch, UpdateWatch
from bot.watch.readiness import Readiness
from bot.windows import (
    HealingMiddleware,
    ShownButtonsMiddleware,
    StandingButtonsMiddleware,
    TypedMiddleware,
    tell_windows_apart,
)
from services.access_tokens import AccessTokens
from services.accounts import Accounts
from services.advice import Advice
from services.callers import Callers
from services.changes import Changes
from services.checks import Checks
from services.clock import Clock
from services.guides import Guides
from services.hindsight import Hindsight
from services.history import History
from services.housekeeping import Housekeeping
from services.judgement import Judgement
from services.l10n import Translations
from services.linking import Linking
from services.my_data import MyData
from services.notifications.key_news import KeyNews
from services.notifications.notices import Notices
from services.notifications.pace import Gate, Pace
from services.notifications.schedules import Schedules
from services.notifications.warnings import Warnings
from services.overview import Overview
from services.passwords import Passwords
from services.people import People
from services.pictures.studio import Studio
from services.platforms.catalogue import load_catalogue
from services.platforms.clients.gate import PlatformClients
from services.platforms.clients.http import Http, origins
from services.retention import Retention
from services.scope import Services
from services.sessions import SessionTokens
from services.sign_in import SignIn
from services.stops import Stops
from services.storage.database import Database
from services.storage.migrations import migrate
from services.usage import Usage
from services.vault import Vault

logger = logging.getLogger(__name__)

_DRAIN_SECONDS = 20
_CONCURRENT_UPDATES = 100


def build_services(  # noqa: PLR0913  (it joins what was made before)
    database: Database,
    vault: Vault,
    sessions: SessionTokens,
    conversations: ConversationStorage,
    clock: Clock,
    settings: Settings,
    *,
    metrics: Metrics | None = None,
    strict: bool = False,
) -> Services:
    catalogue = load_catalogue(settings.running.catalogue_dir)
    overview = Overview(database, catalogue, clock)
    schedules = Schedules(database, clock)
    translations = Translations.load(strict=strict)
    clients = PlatformClients(catalogue, Http(origins(catalogue)), clock, heard=(metrics or Metrics()).heard)
    my_data = MyData(database, conversations, clock)
    access_tokens = AccessTokens(database, clock)
    return Services(
        address=settings.running.address,
        clock=clock,
        translations=translations,
        catalogue=catalogue,
        people=People(database, clock, [schedules]),
        accounts=Accounts(database, overview, vault, clock),
        checks=Checks(database, overview, catalogue, clients, vault, clock, [KeyNews()]),
        changes=Changes(database, overview, catalogue, clock),
        stops=Stops(database, overview, clock),
        usage=Usage(database, overview, clock, [Warnings()]),
        overview=overview,
        advice=Advice(database, overview, catalogue, clock),
        judgement=Judgement(database, overview, clock),
        notices=Notices(database, schedules, clock),
        history=History(database, overview, clock),
        guides=Guides(catalogue, translations),
        hindsight=Hindsight(database, overview, clock),
        studio=Studio(),
        my_data=my_data,
        linking=Linking(database, vault, clock, [schedules]),
        sign_in=SignIn(database, Passwords(), sessions, clock),
        access_tokens=access_tokens,
        callers=Callers(database, sessions, access_tokens),
        administration=build_administration(database, my_data, translations.languages, clock, settings),
    )


def build_dispatcher(
    services: Services,
    storage: BaseStorage,
    *,
    message_manager: MessageManagerProtocol | None = None,
    metrics: Metrics | None = None,
) -> tuple[Dispatcher, BgManagerFactory, OnceMiddleware]:
    tell_windows_apart()
    isolation = CountedIsolation()
    once = OnceMiddleware()
    dispatcher = Dispatcher(storage=storage, events_isolation=isolation)
    watch = UpdateWatch(metrics or Metrics())
    for surrounding in (watch, QuietMiddleware(), TroubleMiddleware(services), once, ScopeMiddleware(services)):
        dispatcher.update.outer_middleware(surrounding)
    # before dialogs are set up, so that they surround the loading of the open window
    dispatcher.callback_query.outer_middleware(ShownButtonsMiddleware())
    dispatcher.message.outer_middleware(TypedMiddleware())
    for observer in (dispatcher.message, dispatcher.callback_query, dispatcher.my_chat_member):
        observer.outer_middleware(HealingMiddleware(isolation))
    # commands before dialogs: an open dialog takes every message of a private chat
    dispatcher.include_routers(*handlers.before_dialogs(), *dialogs.build(), *handlers.after_dialogs())
    # the dispatcher's isolation is not inherited: dialogs lock their stacks on their own
    factory = setup_dialogs(dispatcher, message_manager=message_manager or WindowManager(), events_isolation=isolation)
    dispatcher.callback_query.middleware(StandingButtonsMiddleware())  # after it, so that the window is known
    resolve_in_place(dispatcher)
    return dispatcher, factory, once


def build_bot(token: str, api_url: str, retry: RetryMiddleware | None = None, watch: CallWatch | None = None) -> Bot:
    properties = DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview_is_disabled=True)
    session = Session(api_url, retry)
    if watch is not None:
        session.middleware(watch)
    return Bot(token, session=session, default=properties)


@dataclass(slots=True)
class App:
    """Bot, scheduler and web in one process, or those of them that ``ROLE`` names."""

    settings: Settings
    database: Database
    services: Services
    bot: Bot
    dispatcher: Dispatcher
    once: OnceMiddleware
    conversations: ConversationStorage
    notifying: Notifying
    scheduler: AsyncIOScheduler
    web: web.Application
    metrics: Metrics

    async def run(self) -> None:
        """Serve until SIGTERM or SIGINT; what was taken is finished, then everything is closed."""
        role, stopped = self.settings.running.role, _stop_signal()
        runner = web.AppRunner(self.web, access_log=None)
        tasks = Owned()
        logging.getLogger().addHandler(CountingHandler(self.metrics))
        try:
            await migrate(self.database)
            await self.services.changes.notice()
            if role in ("all", "web"):
                await _serve(runner, self.settings)
                tasks.start(learn_name(self.bot, self.web[SITE].door), "learn name")
            _spare_the_collector()
            self.scheduler.start()
            if role != "web":
                await self.notifying.start(tasks)
            if role in ("all", "bot"):
                tasks.start(introduce(self.bot, self.services.translations), "introduce")
                if not stopped.is_set():
                    await self._poll()
            else:
                await stopped.wait()
        finally:
            await self.once.drain(_DRAIN_SECONDS)
            await self.notifying.stop(_DRAIN_SECONDS)
            await tasks.stop()
            if self.scheduler.running:
                self.scheduler.shutdown(wait=False)
            await self.conversations.close()
            await self.services.studio.close()
            await self.services.checks.close()
            await runner.cleanup()
            await self.bot.session.close()
            await self.database.close()

    async def _poll(self) -> None:
        _spare_the_collector()
        used = self.dispatcher.resolve_used_update_types(skip_events={"aiogd_update"})
        await self.dispatcher.start_polling(
            self.bot,
            allowed_updates=sorted({*used, "my_chat_member"}),
            close_bot_session=False,
            tasks_concurrency_limit=_CONCURRENT_UPDATES,
        )


def build(
    settings: Settings, clock: Clock, *, token: str, api_url: str, chat_page: Callable[[str], str] | None = None
) -> App:
    """``chat_page``: where the bot is talked to for a start parameter, if not on Telegram.

    Raises ``BadSettings`` and ``CatalogueError``.
    """
    database = Database(settings.storage.database_url, clock)
    conversations = ConversationStorage(database, clock)
    metrics = Metrics()
    vault, sessions = Vault(encryption_keys(settings)), SessionTokens(jwt_secrets(settings), clock)
    services = build_services(database, vault, sessions, conversations, clock, settings, metrics=metrics)
    gate = Gate()
    pace = Pace(gate)
    calls = CallWatch(metrics)
    notifying = build_notifying(
        database,
        services,
        build_bot(token, api_url, watch=calls),
        gate,
        pace,
        lambda messenger: WatchedMessenger(messenger, metrics, clock),
    )
    dispatcher, _, once = build_dispatcher(services, conversations, metrics=metrics)
    bot = build_bot(token, api_url, RetryMiddleware(gate, pace), calls)
    site = build_web(services, build_site(settings, chat_page))
    pages.setup(site, Readiness(database, notifying.bot, calls, metrics, clock), metrics)
    return App(
        settings=settings,
        database=database,
        services=services,
        bot=bot,
        dispatcher=dispatcher,
        once=once,
        conversations=conversations,
        notifying=notifying,
        scheduler=build_scheduler(
            conversations,
            Housekeeping(database, clock),
            Retention(database, clock, days=settings.operations.usage_days),
            notifying,
            services,
        ),
        web=site,
        metrics=metrics,
    )


def build_site(settings: Settings, chat_page: Callable[[str], str] | None) -> Site:
    running = settings.running
    return Site(
        public_url=running.address,
        proxies=running.trusted_proxies,
        origins=frozenset(running.cors_origins),
        door=Door(chat_page=chat_page),
        settings=in_force(settings),
    )


def _spare_the_collector() -> None:
    """What was made at start stays. Of what an update makes, counting references frees nearly all.

    With Python's own thresholds a quarter of all work would be looking for cycles among live objects.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 50, 100)


async def _serve(runner: web.AppRunner, settings: Settings) -> None:
    await runner.setup()
    await web.TCPSite(runner, settings.running.host, settings.running.port).start()
    logger.info("web on http://%s:%s", settings.running.host, settings.running.port)


def _stop_signal() -> asyncio.Event:
    """Set at SIGTERM and SIGINT from now on; polling takes them over when it begins."""
    stopped = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stopped.set)
    return stopped
