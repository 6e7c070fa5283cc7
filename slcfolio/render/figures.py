"""Numbers and dates of grades and tests in a family's language: beside a dot, below it, in a table, in a sentence."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Sequence
from gettext import NullTranslations

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from slcfolio.model.assessments import Assessment, Scale, Series, Span
from slcfolio.model.names import key
from slcfolio.render.charts import Mark
from slcfolio.render.shown import View
from slcfolio.render.words import LEVELS

_YEAR = re.compile(r"[\s,]*\b(?:20)?\d\d(?:\s*[-/–]\s*(?:20)?\d\d)?\b[\s,]*")
_PLAIN = re.compile(r"[+-]?\d+(?:[.,]\d+)?\s*%?")
_SO_FAR = "so far"


class Figures:
    """How numbers are said in one language. `locale` is the language as Babel knows it."""

    def __init__(self, words: NullTranslations, locale: str) -> None:
        self.say = words.gettext
        self.locale = locale

    def number(self, number: float, scale: Scale) -> str:
        """A number with the marks of the language: `2.5`, `2,5`, `85%`."""
        if scale.percent:
            return format_percent(number / 100, locale=self.locale, decimal_quantization=False)
        return format_decimal(round(number, 2), locale=self.locale)

    def span(self, span: Span, scale: Scale) -> str:
        """`211 to 217`."""
        ends = {"low": self.number(span.low, scale), "high": self.number(span.high, scale)}
        return self.say("%(low)s to %(high)s") % ends

    def value(self, row: Assessment) -> str:
        """The value as it stands in a table: as the teacher wrote it, but for the marks of a plain number."""
        plain = row.number is not None and _PLAIN.fullmatch(row.value)
        return self.number(row.number, row.measured) if plain and row.number is not None else row.value

    def level(self, words: str) -> str:
        """The words of a level; ours are said in the language of the page."""
        return self.say(words) if words in LEVELS else words

    def tick(self, scale: Scale) -> Callable[[float], str]:
        """What stands on the axis at a number: the number and the words of its level."""
        return lambda number: f"{self.number(number, scale)} {self.level(scale.level(number))}".strip()

    def labels(self, rows: Sequence[Assessment]) -> list[str]:
        """A short name for each row, all different where their terms and dates allow it."""
        terms = [row.term for row in rows]
        said = ["" if _day(row.date) else self._word(row.date) for row in rows]
        short = [self.day(row.date, "MMMd") if _day(row.date) else "" for row in rows]
        seasons = [_YEAR.sub(" ", term).strip() or term for term in terms]
        ways = [
            [one or season or day for one, season, day in zip(said, seasons, short, strict=True)],
            [one or term or day for one, term, day in zip(said, terms, short, strict=True)],
            [
                f"{one} {term}".strip() if one else day or term
                for one, term, day in zip(said, terms, short, strict=True)
            ],
        ]
        best = next((way for way in ways if len(set(way)) == len(way)), ways[0])
        return [label or self.number(place, Scale()) for place, label in enumerate(best, 1)]

    def when(self, row: Assessment) -> str:
        """The date of a row in a table, else its term."""
        return self.day(row.date, "medium") if _day(row.date) else self._word(row.date) or row.term

    def day(self, text: str, form: str) -> str:
        """An ISO date in the family's language; anything else as the teacher wrote it. form: `long`, `medium` or `MMMd`."""
        day = _day(text)
        if day is None:
            return text
        return format_date(day, "MMM d" if form == "MMMd" else form, locale=self.locale)

    def marks(self, series: Series) -> list[Mark]:
        """The series as a chart draws it; empty when there is nothing to draw."""
        return [
            Mark(
                label=label,
                printed=self.number(row.number, row.measured) if row.number is not None else "",
                number=row.number,
                could_be=row.could_be,
                typical=row.typical,
                so_far=row.so_far,
            )
            for row, label in zip(series.drawn, self.labels(series.drawn), strict=True)
        ]

    def sentence(self, name: str, series: Series, coming: str) -> str:
        """What a chart shows, for who cannot see it."""
        rows, scale = series.drawn, series.scale or Scale()
        labels = self.labels(rows)
        points = "; ".join(self._point(row, label, coming) for row, label in zip(rows, labels, strict=True))
        said = [self.say("%(name)s: %(points)s.") % {"name": name, "points": points}]
        if scale.low is not None and scale.high is not None:
            said.append(
                self.say("The scale goes from %(span)s.")
                % {"span": self.span(Span(low=scale.low, high=scale.high), scale)}
            )
        ranges = [
            f"{label} {self.span(row.typical, scale)}" for row, label in zip(rows, labels, strict=True) if row.typical
        ]
        if ranges:
            said.append(
                self.say("The middle half of students in my grade: %(ranges)s.") % {"ranges": "; ".join(ranges)}
            )
        return " ".join(said)

    def _point(self, row: Assessment, label: str, coming: str) -> str:
        if row.number is None:
            return f"{label} {coming}"
        point = f"{label} {self.number(row.number, row.measured)}"
        if row.could_be:
            point = self.say("%(point)s, could be %(span)s") % {
                "point": point,
                "span": self.span(row.could_be, row.measured),
            }
        return point

    def table(self, rows: Sequence[Assessment], shown: str) -> View:
        """The rows as a table. A column that no row needs is not there; `shown` is the sentence that stands above the chart."""
        spans = any(row.could_be for row in rows)
        typical = any(row.typical for row in rows)
        scales = {row.scale for row in rows if not (row.measured.levels or row.measured.percent)} - {""}
        scaled = len(scales) > 1
        unit = f" ({scales.pop()})" if len(scales) == 1 else ""
        heads = [self.say("When"), self.say("Result") + unit]
        heads += [self.say("Scale")] if scaled else []
        heads += [self.say("Could be")] if spans else []
        heads += [self.say("Middle half")] if typical else []
        return {
            "heads": heads,
            "rows": [
                {
                    "when": self.when(row),
                    "cells": [
                        self.value(row),
                        *([row.scale] if scaled else []),
                        *([self.span(row.could_be, row.measured) if row.could_be else ""] if spans else []),
                        *([self.span(row.typical, row.measured) if row.typical else ""] if typical else []),
                    ],
                    "note": row.note if row.note != shown else "",
                }
                for row in rows
            ],
        }

    def _word(self, date: str) -> str:
        return self.say("so far") if key(date) == _SO_FAR else date


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None
