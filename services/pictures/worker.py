"""The worker: reads one JSON line a picture, answers with its length as a line and the PNG. Ends with its input.

Run as ``python -m services.pictures.worker <idle seconds>``.
"""

from __future__ import annotations

import select
import sys

import orjson
from pydantic import TypeAdapter

from services.pictures.drawing import draw
from services.pictures.model import HistoryPicture

_PICTURE: TypeAdapter[HistoryPicture] = TypeAdapter(HistoryPicture)


def main(idle_seconds: float) -> None:
    wanted, drawn = sys.stdin.buffer, sys.stdout.buffer
    while select.select([wanted], [], [], idle_seconds)[0]:
        line = wanted.readline()
        if not line:
            return
        png = draw(_PICTURE.validate_python(orjson.loads(line)))
        drawn.write(b"%d\n" % len(png))
        drawn.write(png)
        drawn.flush()


if __name__ == "__main__":
    main(float(sys.argv[1]))
