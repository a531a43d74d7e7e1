"""Drawing with matplotlib. Imported by the worker alone."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont
from matplotlib.ft2font import FT2Font

from services.pictures.model import Bar, HistoryPicture

_USED, _LOST, _BEFORE, _INK, _PAPER = "#2f6fed", "#e3e7ef", "#a9c2f5", "#39424e", "#ffffff"
_WIDTH = 7.2
_DAYS_HEIGHT, _ROW_HEIGHT, _AROUND = 2.6, 0.62, 0.9
_DPI = 150
_PAD = 0.18
_MOST_LABELS = 7
_LONGEST = 20

mpl.use("agg")
mpl.rcParams["font.family"] = "DejaVu Sans"


def draw(picture: HistoryPicture) -> bytes:
    """A PNG, 1080 pixels wide and as high as it needs."""
    rows = max(1, len(picture.platforms))
    below = rows * _ROW_HEIGHT
    figure = Figure(figsize=(_WIDTH, _DAYS_HEIGHT + below + _AROUND), dpi=_DPI, facecolor=_PAPER)
    figure.set_layout_engine("constrained", h_pad=_PAD, w_pad=_PAD)
    days, platforms = figure.subplots(2, 1, height_ratios=[_DAYS_HEIGHT, below + 0.3])
    _draw_days(days, picture.days)
    _draw_platforms(platforms, picture.platforms)
    out = BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()


def writable(text: str, otherwise: str) -> str:
    """The text without what the font has no sign for (emoji, Hangul, Devanagari …), or else what stands for it."""
    glyphs = _glyphs()
    kept = " ".join("".join(sign for sign in text if ord(sign) in glyphs).split())
    letters = any(sign.isalnum() for sign in kept)
    lacking = any(sign.isalnum() and ord(sign) not in glyphs for sign in text)
    return kept[:_LONGEST] if letters and not lacking else otherwise


def _glyphs() -> frozenset[int]:
    if not _known:
        _known.append(frozenset(FT2Font(findfont(FontProperties(family="DejaVu Sans"))).get_charmap()))
    return _known[0]


_known: list[frozenset[int]] = []


def _draw_days(axes: Axes, bars: Sequence[Bar]) -> None:
    places = range(len(bars))
    told = [(place, bar.used) for place, bar in zip(places, bars, strict=True) if bar.used is not None]
    axes.bar([place for place, _ in told], [1.0] * len(told), color=_LOST, width=0.78)
    axes.bar([place for place, _ in told], [used for _, used in told], color=_USED, width=0.78)
    each = -(-len(bars) // _MOST_LABELS) or 1
    shown = [place for place in places if (len(bars) - 1 - place) % each == 0]
    axes.set_xticks(shown, [writable(bars[place].label, "") for place in shown], color=_INK, fontsize=13)
    axes.set_xlim(-0.6, max(len(bars), 1) - 0.4)
    axes.set_ylim(0, 1)
    axes.set_yticks([])
    _bare(axes)


def _draw_platforms(axes: Axes, bars: Sequence[Bar]) -> None:
    names = [writable(bar.label, f"#{number}") for number, bar in enumerate(bars, start=1)]
    for row, bar in enumerate(bars):
        axes.barh(row, 1.0, color=_LOST, height=0.5)
        axes.barh(row, bar.used or 0.0, color=_USED, height=0.5)
        if bar.before is not None:
            axes.barh(row + 0.34, bar.before, color=_BEFORE, height=0.14)
        axes.text(1.015, row, writable(bar.said, ""), va="center", ha="left", color=_INK, fontsize=14)
    axes.set_yticks(range(len(bars)), names, color=_INK, fontsize=14)
    axes.set_ylim(max(len(bars), 1) - 0.4, -0.6)
    axes.set_xlim(0, 1.14)
    axes.set_xticks([])
    _bare(axes)


def _bare(axes: Axes) -> None:
    axes.tick_params(length=0)
    axes.set_facecolor(_PAPER)
    for spine in axes.spines.values():
        spine.set_visible(False)
