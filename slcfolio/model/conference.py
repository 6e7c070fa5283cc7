"""A conference as the steps that a student leads her family through."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """What one segment of a conference is for."""

    WELCOME = "welcome"
    PEOPLE = "people"
    SUBJECT = "subject"
    WORK = "work"
    GRADES = "grades"
    QUESTIONS = "questions"
    YOUR_TURN = "your turn"
    NEXT = "next steps"
    THANKS = "thank you"
    ADULTS = "adults"
    TEACHER = "teacher"
    STATIONS = "stations"


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One step and its minutes. `subject` is the usual name of the subject that a `Step.SUBJECT` is about."""

    step: Step
    minutes: int
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """The segments of a conference, in order."""

    name: str
    segments: tuple[Segment, ...]

    @property
    def minutes(self) -> int:
        """How long the conference is."""
        return sum(segment.minutes for segment in self.segments)
