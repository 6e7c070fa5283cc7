"""Grades and testing data that belong to one student: the words of each row, and the numbers that they stand for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from slcfolio.model.names import key


class Part(StrEnum):
    """What a row is about; each is shown in a place of its own."""

    GRADE = "grade"
    TEST = "test"
    HABIT = "habit"  # the measure is the scholarly habit, the date says who says so
    ATTENDANCE = "attendance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """What a number can be.

    low, high: its ends; None where it has none, as for the points of a test. levels: the words of each whole number from
    `low` up. target: the number from which the learning target is met, if the scale has one. percent: it counts hundredths.
    """

    low: float | None = None
    high: float | None = None
    levels: tuple[str, ...] = ()
    target: float | None = None
    percent: bool = False

    def holds(self, number: float) -> bool:
        """Whether the number is on the scale."""
        return (self.low is None or self.low <= number) and (self.high is None or number <= self.high)

    def level(self, number: float) -> str:
        """The words for a whole number; empty between two levels and where the scale has no words."""
        place = float(number - (self.low or 0))
        return self.levels[int(place)] if place.is_integer() and 0 <= place < len(self.levels) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Numbers from `low` to `high`."""

    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """One row of assessments.csv, in the words of the row and as numbers. `line` is its line in the file, counted from 1.

    number: the value, where it is a number on its scale. could_be: the margin of error. typical: the middle half of students
    of this grade in the country, only where the school gives it; there is no other comparison. so_far: it can still change.
    coming: the test is yet to be taken.
    """

    term: str
    subject: str
    measure: str
    value: str
    scale: str = ""
    date: str = ""
    note: str = ""
    line: int
    part: Part = Part.TEST
    measured: Scale = field(default_factory=Scale)
    number: float | None = None
    could_be: Span | None = None
    typical: Span | None = None
    so_far: bool = False
    coming: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The rows of one subject and measure, in the order of the file. Several grades of a subject are one series."""

    subject: str
    measure: str
    rows: tuple[Assessment, ...]

    @property
    def scale(self) -> Scale | None:
        """The scale of the numbers; None when there are no numbers, or when they are on several scales."""
        scales = {row.measured for row in self.rows if row.number is not None}
        return scales.pop() if len(scales) == 1 else None

    @property
    def drawn(self) -> tuple[Assessment, ...]:
        """The rows that a chart can show: the numbers, and what is yet to come. None when there is nothing to draw."""
        return tuple(row for row in self.rows if row.coming or row.number is not None) if self.scale else ()


def series(rows: Sequence[Assessment], part: Part) -> tuple[Series, ...]:
    """The rows of one part by subject and measure, in the order in which they are first named."""
    found: dict[tuple[str, str], list[Assessment]] = {}
    for row in (row for row in rows if row.part is part):
        found.setdefault((key(row.subject), "" if part is Part.GRADE else key(row.measure)), []).append(row)
    return tuple(
        Series(subject=of_one[0].subject, measure=of_one[0].measure, rows=tuple(of_one)) for of_one in found.values()
    )
