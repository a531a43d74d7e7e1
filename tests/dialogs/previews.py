"""Every window in every language on one page that a person can leaf through: ``make previews``.

Windows are those of the real bot with real data. Each is reached once; ``/lang`` then draws it where it stands.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from html import escape
from pathlib import Path

from bot.simulator import Message
from services.l10n import DEFAULT_LANGUAGE
from services.languages import own_name
from tests.dialogs.crawler import ENTRANCES, Look, Map, Visitor, explore, look
from tests.dialogs.house import House, open_house

Sights = dict[Look, dict[str, Message]]
"""What is seen of each window, by language."""

_STYLE = """
:root { color-scheme: light dark; --paper: light-dark(#fff, #17212b); --ink: light-dark(#111, #f1f3f5);
  --wall: light-dark(#e7ebf0, #0e1621); --key: light-dark(#dfe6ee, #24313f); --soft: light-dark(#5b6770, #8b9aa8); }
body { margin: 0; font: 15px/1.4 system-ui, "Noto Sans", "Noto Sans CJK KR", sans-serif; background: var(--wall);
  color: var(--ink); }
header { position: sticky; top: 0; left: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .3em 1em;
  padding: .6em 1em; max-width: calc(100vw - 2em); background: var(--paper); }
details { width: 100%; } details a { display: inline-block; margin-right: 1em; color: inherit; }
h2 { position: sticky; left: 0; margin: 1.4em 0 .4em; padding: 0 1rem; font-size: 1rem; width: fit-content;
  scroll-margin-top: 6em; }
h2 small { color: var(--soft); font-weight: normal; }
.row { display: flex; gap: 12px; align-items: flex-start; padding: 0 1rem; width: max-content; }
article { width: 330px; } article > p { margin: 0 0 .2em; color: var(--soft); font-size: .85em; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--paper); border-radius: 12px;
  padding: .5em .8em; }
.keys { display: flex; gap: 4px; margin-top: 4px; }
.keys span { flex: 1 1 0; min-width: 0; background: var(--key); border-radius: 8px; padding: .5em .2em;
  text-align: center; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; font-size: .9em; }
"""


async def tour(house: House, known: Map, *, registered: bool = True) -> Sights:
    """See each window in each language. It must stay the same one: a language is spoken at once, where one stands."""
    visitor, seen = Visitor(house, registered=registered), Sights()
    for where, way in known.ways.items():
        guest = await visitor.at(where, way)
        for language in house.app.services.translations.languages:
            await guest.write(f"/lang {language}")
            assert await look(guest) == where, f"{where.state} in {language} is {await look(guest)}"
            seen.setdefault(where, {})[language] = guest.window
        await guest.write(f"/lang {DEFAULT_LANGUAGE}")
        assert house.complaints.take() == [], where.state
    return seen


def page(sights: Sights) -> str:
    """As HTML that needs nothing else: a line a window, a column a language; languages can be hidden."""
    languages = list(next(iter(sights.values())))
    boxes = "".join(
        f'<label><input type="checkbox" id="{language}" checked> {escape(own_name(language))}</label>'
        for language in languages
    )
    hide = "".join(f"body:has(#{each}:not(:checked)) [lang={each}] {{ display: none }}\n" for each in languages)
    links = "".join(f'<a href="#w{number}">{escape(where.state)}</a>' for number, where in enumerate(sights))
    windows = "".join(_window(number, where, shown) for number, (where, shown) in enumerate(sights.items()))
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Windows in every language</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{_STYLE}{hide}</style>'
        f"<header>{boxes}<details><summary>{len(sights)} windows</summary>{links}</details></header>{windows}</html>\n"
    )


def _window(number: int, where: Look, shown: dict[str, Message]) -> str:
    cards = "".join(_card(language, message) for language, message in shown.items())
    name = f'<h2 id="w{number}">{escape(where.state)} <small>{escape(" ".join(sorted(where.widgets)))}</small></h2>'
    return f'{name}<div class="row">{cards}</div>'


def _card(language: str, message: Message) -> str:
    rows = "".join(
        f'<div class="keys">{"".join(f"<span>{escape(label)}</span>" for label in row)}</div>' for row in message.labels
    )
    return (
        f'<article lang="{language}"><p>{escape(own_name(language))}</p>'
        f'<div class="text">{message.html}</div>{rows}</article>'
    )


async def main(file: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        async with open_house(Path(scratch)) as house:
            newcomers = await explore(house, "/start", registered=False)
            known = await explore(house, *ENTRANCES)
            sights = {**await tour(house, newcomers, registered=False), **await tour(house, known)}
    file.parent.mkdir(parents=True, exist_ok=True)
    await asyncio.to_thread(file.write_text, page(sights), "utf-8")
    sys.stdout.write(f"{file}: {len(sights)} windows\n")


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
