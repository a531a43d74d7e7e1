"""An address as a QR code, drawn as SVG."""

from __future__ import annotations

import segno
from markupsafe import Markup


def code_of(address: str) -> Markup:
    """For a page: an ``<svg>`` without ids, styles or a size of its own."""
    made = segno.make_qr(address, error="m")
    return Markup(made.svg_inline(border=2, omitsize=True, dark="#000", light="#fff"))  # noqa: S704  (drawn by segno)
