"""Charts of one series: from numbers to places in a drawing 300 units wide. Pure; it knows no words of its own.

Every label is put where it touches nothing else. Where there are too many, some are left out: the table below has them all.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import pairwise

from slcfolio.model.assessments import Scale, Span
from slcfolio.render.shown import View

WIDTH = 300.0
SMALL, STRONG = 13.0, 14.0
"""Sizes of type in the drawing. A phone shows 300 units on 350 pixels, so these are 15 and 16 pixels there."""

_TOP, _LOW, _AXIS = 16.0, 132.0, 142.0  # the places of the highest value, of the lowest, and of the line below them
_TALL = 20.0  # what a chart without words on its axis is higher by: its bars need the room
_RADIUS, _BAR = 6.5, 5.5
_LINE = 15.0  # from one line of small type to the next
_GAP = 8.0
_MOST_WORDS = 134.0  # as wide as the words on the axis may be


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One value to draw, or one that is yet to come. `label` stands below it, `printed` beside it."""

    label: str
    printed: str = ""
    number: float | None = None
    could_be: Span | None = None
    typical: Span | None = None
    so_far: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """The numbers at the bottom and top of a chart, those that are named on it, and where the target begins."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...] = ()
    target: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Some words at the place of their baseline. anchor: `start`, `middle` or `end`. strong: it is what counts. band: it names it."""

    x: float
    y: float
    words: str
    anchor: str = "middle"
    strong: bool = False
    band: bool = False

    @property
    def box(self) -> Box:
        """About the room that the words take."""
        size = STRONG if self.strong else SMALL
        width = text_width(self.words, size)
        left = self.x - width * {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor]
        return Box(left, self.y - 0.78 * size, left + width, self.y + 0.24 * size)


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the drawing, by its corners."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether the two share any room."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def crossed(self, start: tuple[float, float], end: tuple[float, float], by: float) -> bool:
        """Whether a straight line, `by` thick to each side, goes through."""
        steps = max(2, int(math.dist(start, end)))
        spots = (
            (start[0] + (end[0] - start[0]) * n / steps, start[1] + (end[1] - start[1]) * n / steps)
            for n in range(steps + 1)
        )
        return any(self.left - by < x < self.right + by and self.top - by < y < self.bottom + by for x, y in spots)


@dataclass(frozen=True, slots=True)
class Dot:
    """A value; open while it can still change."""

    x: float
    y: float
    radius: float
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A drawing: paths in SVG's own words, dots, and texts."""

    width: float
    height: float
    band: str
    axis: str
    line: str
    bars: tuple[str, ...]
    dots: tuple[Dot, ...]
    texts: tuple[Text, ...]

    def view(self) -> View:
        """The drawing in the plain values that a template is given."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}


def axis_of(scale: Scale, named: Callable[[float], str]) -> Axis | None:
    """The axis of a scale with ends; None without. Up to nine whole numbers are all named, else the ends and the middle."""
    if scale.low is None or scale.high is None:
        return None
    span = float(scale.high - scale.low)
    every = [scale.low + n for n in range(int(span) + 1)] if span <= 8 and span.is_integer() else []
    ticks = every or [scale.low, (scale.low + scale.high) / 2, scale.high]
    return Axis(low=scale.low, high=scale.high, ticks=tuple((n, named(n)) for n in ticks), target=scale.target)


def open_axis(charts: Sequence[Sequence[Mark]]) -> list[Axis]:
    """The axes of charts whose numbers have no ends: one for all, so that equal steps look equal, unless they are far apart."""
    spans = [_extent(marks) for marks in charts]
    every = Span(low=min((s.low for s in spans), default=0), high=max((s.high for s in spans), default=0))
    near = every.high - every.low <= 3 * max((s.high - s.low for s in spans), default=0)
    return [_around(every if near else span) for span in spans]


def _extent(marks: Sequence[Mark]) -> Span:
    """All the numbers that a chart has to hold."""
    found = [m.number for m in marks if m.number is not None]
    found += [end for m in marks for span in (m.could_be, m.typical) if span for end in (span.low, span.high)]
    return Span(low=min(found, default=0), high=max(found, default=0))


def _around(span: Span) -> Axis:
    """A round number below and above, and half a step more: what lies at the very edge looks like an end, and there is none."""
    step = 10.0 ** math.floor(math.log10(max(span.high - span.low, 1) / 2))
    step *= next(n for n in (1, 2, 5, 10) if (span.high - span.low) / (step * n) <= 4)
    low, high = math.floor(span.low / step) * step, math.ceil(span.high / step) * step
    return Axis(low=low - step / 2, high=high + step / 2)


def draw(marks: Sequence[Mark], axis: Axis, coming: str, typical: Sequence[str] = ()) -> Chart:
    """The chart of at least one mark. coming: what is said where a value is yet to come. typical: lines that name the band."""
    return _Drawing(marks, axis, coming, typical).chart()


class _Drawing:
    """One chart while its labels look for their places."""

    def __init__(self, marks: Sequence[Mark], axis: Axis, coming: str, typical: Sequence[str]) -> None:
        self.marks, self.axis, self.coming, self.typical = marks, axis, coming, typical
        self.ticks = [(number, _wrapped(words, _MOST_WORDS)) for number, words in axis.ticks]
        widest = max((text_width(line, SMALL) for _, lines in self.ticks for line in lines), default=0)
        self.right = WIDTH - 2 - (widest + _GAP if widest else 0)
        self.low = _LOW if self.ticks else _LOW + _TALL
        self.foot = self.low + (_AXIS - _LOW)
        self.xs = self._places()
        self.radius = min(_RADIUS, max(2.0, (self.xs[1] - self.xs[0]) / 3)) if len(self.xs) > 1 else _RADIUS
        self.dots = [(x, self.y(m.number), m) for x, m in zip(self.xs, marks, strict=True) if m.number is not None]
        self.bars = [(x, self._span(m.could_be)) for x, _, m in self.dots if m.could_be]
        self.texts: list[Text] = []

    def chart(self) -> Chart:
        self._name_ticks()
        rows = self._name_marks()
        self._name_coming()
        self._name_band()  # before the values, which have more places to go to
        self._print_values()
        return Chart(
            width=WIDTH,
            height=self.foot + 34 + _LINE * (rows - 1),
            band=self._band(),
            axis=f"M2 {_n(self.foot)}H{_n(self.right)}",
            line=_path([(x, y) for x, y, _ in self.dots]) if len(self.dots) > 1 else "",
            bars=tuple(f"M{_n(x)} {_n(low)}V{_n(high)}" for x, (low, high) in self.bars),
            dots=tuple(Dot(_r(x), _r(y), _r(self.radius), m.so_far) for x, y, m in self.dots),
            texts=tuple(replace(t, x=_r(t.x), y=_r(t.y)) for t in self.texts),
        )

    def y(self, number: float) -> float:
        """The height of a number."""
        return self.low - _part(number, self.axis) * (self.low - _TOP)

    def _span(self, span: Span) -> tuple[float, float]:
        """A bar's two ends, kept inside the drawing."""
        return min(self.y(span.low), self.foot - _BAR), max(self.y(span.high), _BAR)

    def _places(self) -> list[float]:
        """Evenly from left to right, with room for half of the first and the last label."""
        edge = 26.0 if self.ticks else 46.0
        halves = [text_width(m.label, STRONG) / 2 + 4 for m in (self.marks[0], self.marks[-1])]
        first, last = (min(max(edge - 2, half), self.right / 4) for half in halves)
        room = self.right - 2 - first - last
        return [2 + first + room * n / max(1, len(self.marks) - 1) for n in range(len(self.marks))]

    def _name_ticks(self) -> None:
        for number, lines in self.ticks:
            top = self.y(number) + 4.5 - _LINE * (len(lines) - 1) / 2
            self.texts += [
                Text(x=self.right + _GAP, y=top + _LINE * n, words=line, anchor="start") for n, line in enumerate(lines)
            ]

    def _name_marks(self) -> int:
        """The labels below, the last one first, since it is the newest. Returns how many lines they take."""
        slot = self.xs[1] - self.xs[0] - 6 if len(self.xs) > 1 else self.right - 4
        rows, taken = 1, [text.box for text in self.texts]
        for x, mark in reversed(list(zip(self.xs, self.marks, strict=True))):
            newest = mark is self._newest()
            lines = _wrapped(mark.label, slot)
            if "…" in lines[0] + lines[-1]:  # rather every other label in full than all of them cut
                lines = _wrapped(mark.label, self.right / 2)
            texts = [
                Text(x=self._inside(x, line), y=self.foot + 21 + _LINE * n, words=line, strong=newest)
                for n, line in enumerate(lines)
            ]
            if any(_roomy(text.box).meets(box) for text in texts for box in taken):
                continue
            self.texts += texts
            taken += [text.box for text in texts]
            rows = max(rows, len(lines))
        return rows

    def _newest(self) -> Mark | None:
        return self.dots[-1][2] if self.dots else None

    def _inside(self, x: float, words: str) -> float:
        """Where words centred on x lie inside the drawing."""
        half = text_width(words, STRONG) / 2
        return min(max(x, 2 + half), max(2 + half, self.right - half))

    def _print_values(self) -> None:
        """The printed values: the newest first, then the first, then the others."""
        order = sorted(range(len(self.dots)), key=lambda n: (n != len(self.dots) - 1, n))
        for place in order:
            found = next((t for t in self._beside(place) if self._free(t, self.dots[place][2])), None)
            self.texts += [found] if found else []

    def _beside(self, place: int) -> Iterator[Text]:
        """The places for a dot's value, the best first: away from where the line goes."""
        x, y, mark = self.dots[place]
        up, down = -self.radius - 6.5, self.radius + 15.5
        rises = place + 1 < len(self.dots) and self.dots[place + 1][1] < y - 1
        centred = [(0.0, down), (0.0, up)] if rises else [(0.0, up), (0.0, down)]
        aside = [
            (self.radius + 7.5, down - 3),
            (-self.radius - 4, up + 3),
            (self.radius + 5, up + 3),
            (-self.radius - 4, down - 3),
        ]
        level = [(self.radius + 5, 5.0), (-self.radius - 5, 5.0)]
        far = [(dx, dy) for dy in (up - 8, down + 8, up - 16, down + 16) for dx in (0.0, 12.0, -12.0)]
        for dx, dy in [*aside, *level, *centred, *far] if mark.could_be else [*centred, *aside, *level, *far]:
            anchor = "middle" if dx == 0 else "start" if dx > 0 else "end"
            yield Text(x=x + dx, y=y + dy, words=mark.printed, anchor=anchor, strong=True)

    def _free(self, text: Text, its: Mark | None = None) -> bool:
        """Whether words lie inside the drawing and touch no line, dot, bar or other words."""
        box = text.box
        if not (box.left >= 0 and box.top >= 0 and box.right <= self.right + 2 and box.bottom <= self.foot - 1):
            return False
        if any(_roomy(box).meets(other.box) for other in self.texts):
            return False
        reach = self.radius + 1
        if any(box.meets(Box(x - reach, y - reach, x + reach, y + reach)) for x, y, m in self.dots if m is not its):
            return False
        if any(box.meets(Box(x - _BAR, high - _BAR, x + _BAR, low + _BAR)) for x, (low, high) in self.bars):
            return False
        line = [(x, y) for x, y, _ in self.dots]
        return not any(box.crossed(start, end, 1.5) for start, end in pairwise(line))

    def _name_coming(self) -> None:
        """What is not there yet is said above its label, as low as it can be; several of them say it once."""
        said = [(x, mark) for x, mark in zip(self.xs, self.marks, strict=True) if mark.number is None]
        for x, _ in said[:1]:
            lines = _wrapped(self.coming, max(60.0, (self.xs[1] - self.xs[0] if len(self.xs) > 1 else self.right) - 6))
            for bottom in (self.foot - 9 - step * 6 for step in range(int(self.foot / 6))):
                texts = [
                    Text(x=self._inside(x, line), y=bottom - _LINE * (len(lines) - 1 - n), words=line)
                    for n, line in enumerate(lines)
                ]
                if all(self._free(text) for text in texts):
                    self.texts += texts
                    return

    def _band(self) -> str:
        """From the target up, or through the typical ranges, as far as half way to a value that has none."""
        if self.axis.target is not None:
            return f"M2 6H{_n(self.right)}V{_n(self.y(self.axis.target))}H2Z"
        edges = self._typical()
        if not edges:
            return ""
        upper = [(x, self._span(span)[1]) for x, span in edges]
        lower = [(x, self._span(span)[0]) for x, span in reversed(edges)]
        return f"{_path([*upper, *lower])}Z"

    def _typical(self) -> list[tuple[float, Span]]:
        known = [(n, m.typical) for n, m in enumerate(self.marks) if m.typical]
        if not known:
            return []
        first, last = known[0], known[-1]
        start = 2.0 if first[0] == 0 else (self.xs[first[0] - 1] + self.xs[first[0]]) / 2
        end = self.right if last[0] == len(self.xs) - 1 else (self.xs[last[0]] + self.xs[last[0] + 1]) / 2
        return [(start, first[1]), *((self.xs[n], span) for n, span in known), (end, last[1])]

    def _name_band(self) -> None:
        """The band's name, at its end or its beginning, where there is room inside it; the page says it in any case."""
        edges = self._typical() if self.axis.target is None else []
        for place, anchor in ((-1, "end"), (0, "start")) if edges else ():
            x = edges[place][0] + (8 if place == 0 else -8)
            for top in range(int(_TOP), int(self.foot), 3):
                texts = [
                    Text(x=x, y=top + _LINE * n, words=line, anchor=anchor, band=True)
                    for n, line in enumerate(self.typical)
                ]
                if texts and all(self._inside_band(t.box, edges) and self._free(t) for t in texts):
                    self.texts += texts
                    return

    def _inside_band(self, box: Box, edges: Sequence[tuple[float, Span]]) -> bool:
        corners = [x for x, _ in edges if box.left < x < box.right]
        ends = [self._span(_between(edges, x)) for x in (box.left, *corners, box.right)]
        return all(high + 3 <= box.top and box.bottom <= low - 3 for low, high in ends)


def _between(edges: Sequence[tuple[float, Span]], x: float) -> Span:
    """The typical range at a place of the band, which runs straight from one known range to the next."""
    for (left, a), (right, b) in pairwise(edges):
        if left <= x <= right and left < right:
            part = (x - left) / (right - left)
            return Span(low=a.low + (b.low - a.low) * part, high=a.high + (b.high - a.high) * part)
    return edges[0][1] if x < edges[0][0] else edges[-1][1]


def sketch(
    numbers: Sequence[float], axis: Axis, width: float, height: float
) -> tuple[list[tuple[float, float]], float]:
    """The dots of at least one number in a drawing without words, and the height at which its band ends, 0 without one."""
    edge = 7.0
    low, room = height - edge, height - 2 * edge
    step = (width - 2 * edge) / max(1, len(numbers) - 1)
    spots = [(_r(edge + step * n), _r(low - _part(number, axis) * room)) for n, number in enumerate(numbers)]
    return spots, _r(low - _part(axis.target, axis) * room) if axis.target is not None else 0.0


def _part(number: float, axis: Axis) -> float:
    """How far up the axis a number is, from 0 to 1."""
    return (number - axis.low) / (axis.high - axis.low)


def text_width(words: str, size: float) -> float:
    """About how wide words are, rather more than less: nobody knows the reader's font for sure."""
    return size * sum(_letter_width(c) for c in words)


def _letter_width(c: str) -> float:
    if unicodedata.combining(c):
        return 0.0
    if unicodedata.east_asian_width(c) in "WF":
        return 1.05
    if c in "iljtfrI.,:;'’!|() ":
        return 0.36
    if c in "mwMW%":
        return 0.9
    return 0.68 if c.isupper() else 0.64 if c.isdigit() else 0.56


def _wrapped(words: str, width: float) -> list[str]:
    """The words on one line or two; what is too long even so is cut, and stands in full in the table or above the charts."""
    if text_width(words, STRONG) <= width:
        return [words]
    parts = words.split()
    breaks = [(" ".join(parts[:n]), " ".join(parts[n:])) for n in range(1, len(parts))]
    if not breaks:
        return [_cut(words, width)]
    return [_cut(line, width) for line in min(breaks, key=lambda two: max(text_width(t, STRONG) for t in two))]


def _cut(words: str, width: float) -> str:
    if text_width(words, STRONG) <= width:
        return words
    while len(words) > 1 and text_width(words + "…", STRONG) > width:
        words = words[:-1]
    return words.rstrip() + "…"


def _roomy(box: Box) -> Box:
    """With a little air at its sides, or two labels would read as one."""
    return Box(box.left - 3, box.top, box.right + 3, box.bottom)


def _path(spots: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{_n(x)} {_n(y)}" for x, y in spots)


def _r(number: float) -> float:
    return round(number, 1)


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
