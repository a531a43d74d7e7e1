"""A local Telegram: a Bot API server on this machine with a chat page in the browser.

    simulator = Simulator()
    simulator.add_person("ann", "Ann", "en")
    async with serve(simulator, port=8081) as address:
        ...  # the bot talks to `address.url` with `simulator.token`; people to `address.page("ann")`

For trying the bot without a token and for end-to-end tests. It listens on loopback only and keeps everything in memory.
Import it only where it is used: nothing here is needed once a token is set.
"""

from bot.simulator.person import Button, Message, Person, StillWaitingError
from bot.simulator.queries import Answer
from bot.simulator.server import Address, serve
from bot.simulator.state import Call, Chat, Human, Simulator

__all__ = [
    "Address",
    "Answer",
    "Button",
    "Call",
    "Chat",
    "Human",
    "Message",
    "Person",
    "Simulator",
    "StillWaitingError",
    "serve",
]
