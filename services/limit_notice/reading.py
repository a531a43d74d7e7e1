"""From a pasted or forwarded text to what it says about a limit."""

from __future__ import annotations

import unicodedata
from datetime import datetime

from services.limit_notice import bodies, headers, prose
from services.limit_notice.model import Notice
from services.limit_notice.whose import speaker
from services.platforms.catalogue import Catalogue

LONGEST = 8000
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "∙": "·", "\u00a0": " ", "\u202f": " "})


def read_notice(text: str, catalogue: Catalogue, zone_name: str, now: datetime) -> Notice | None:
    """What a text says about a limit; None where it is about none, so that whoever comes next may read it.

    ``zone_name``: the person's, whose clock a bare "3:14 PM" is of. A longer text is read up to ``LONGEST`` characters.
    """
    text = unicodedata.normalize("NFKC", text[:LONGEST]).translate(_PLAIN)
    data = bodies.data_in(text)
    if (notice := bodies.notice_of(data, catalogue, zone_name, now)) is not None:
        return notice
    for dump in (headers.headers_of(data), headers.headers_in(text)):
        if (notice := headers.notice_of(dump, now)) is not None:
            return notice
    folded = text.casefold()
    told = prose.told_in(folded, zone_name, now)
    if told is None:
        return None
    platforms, named = speaker(folded, catalogue)
    return Notice(platforms, named, (told,))
