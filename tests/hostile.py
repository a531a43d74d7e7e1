"""The worst that people, and those who mean harm, write into a field."""

from __future__ import annotations

HOSTILE = (
    "a" * 65_536,
    "👨‍👩‍👧‍👦" * 2_000,
    "\x00",
    "a\x00b\x1b[31m\x7f",
    "\u202eevil\u202c \u2066x\u2069",
    "\u200b\u200d\ufeff",
    "👨‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
    "<b>bold</b><script>alert(1)</script>",
    "</b></a><a href='tg://user?id=1'>&amp;&lt;&#0;",
    "{item[1]} {0} %s %(name)s ${x} { $name }",
    "'; DROP TABLE users; --",
    "line\nafter\r\nline\u2028and\u2029more",
    "𝓕𝓪𝓷𝓬𝔂 ｗｉｄｅ ﷽ ŕ̈",
    "\ud83d\ude00 \U0010ffff \ufffe",
    " \t\n ",
    "1e9",
    "-3",
    "٣",
    "0",
    "NaN",
    "Infinity",
    "1" * 400,
    "0.0000001",
    "１２：９９",
    "-1:-1",
    "99999999999999999999:00",
    "work\u00ad\u00ad",
    "work\u2064\u2064",
    "\U0001d17a" * 7,
    "".join("\u200c\u200d\u2060\u2061\u2062\u2063\u2064\u00ad"[at % 8] for at in range(64)),
)
"""Among them what aiogram-dialog takes for a button of a reply keyboard: texts that end in signs nobody sees."""
