"""The three questions and the goals that come of them: where a student is, where she wants to go, and how she will close the gap.

Rows W9-W12 and W15 of the practice. Every word stands in one place: an answer about everything, or about an area without a
goal, in `Goals.answers`; what belongs to a goal in that goal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.document import Prose


class Question(StrEnum):
    """The three questions of the Two Rivers conference; the value is the question's anchor on its page."""

    AM = "am"
    GO = "go"
    GAP = "gap"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a student names as proof. `artifact` is the id of the piece it resolves to, or None when there is none by that name.

    grades: it names no piece but her grades and tests.
    """

    text: str
    artifact: str | None
    where: Where
    grades: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One thing a student says about herself, with its proof. `area` is the subject or goal area she put it under, or empty."""

    prose: Prose
    area: str = ""
    evidence: tuple[Evidence, ...] = ()


class Stage(StrEnum):
    """How far a step is."""

    DONE = "done"
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step on the way to a goal. `label` is how she says when: `Done in February`; empty when she does not say."""

    stage: Stage
    label: str = ""
    prose: Prose = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A student's answer to one question. steps: on the way to no one goal in particular, for the last question alone."""

    question: Question
    claims: tuple[Claim, ...] = ()
    steps: tuple[Step, ...] = ()


class Status(StrEnum):
    """How far a student says that she is with a goal; nobody says it for her."""

    MASTERED = "mastered"
    IN_PROGRESS = "in progress"
    NOT_YET = "not yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One goal: from where she is (`here`), by steps, to where she wants to go (`there`).

    area: the subject or goal area as she wrote it, or empty. statement: the goal in her few words, or empty; then the area names
    it. status: None where she does not say.
    """

    area: str = ""
    statement: str = ""
    status: Status | None = None
    here: tuple[Claim, ...] = ()
    steps: tuple[Step, ...] = ()
    there: tuple[Claim, ...] = ()

    def to(self, question: Question) -> Sequence[Claim | Step]:
        """What of it answers one question."""
        if question is Question.GAP:
            return self.steps
        return self.here if question is Question.AM else self.there

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """All the proof she gives for it, in the order of the page."""
        parts: tuple[Claim | Step, ...] = (*self.here, *self.steps, *self.there)
        return tuple(evidence for part in parts for evidence in part.evidence)


class Who(StrEnum):
    """Whose plan a promise is."""

    ME = "me"
    FAMILY = "family"
    TEACHER = "teacher"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What one person will do. `name` is the heading as she wrote it: `Ms. Abara will`."""

    who: Who
    name: str
    tasks: tuple[Prose, ...] = ()


class Outcome(StrEnum):
    """What became of a goal of an earlier term."""

    MET = "met"
    PARTLY = "partly met"
    NOT_YET = "not yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedGoal:
    """A goal of an earlier term, what became of it, and what she learned."""

    outcome: Outcome
    statement: str = ""
    learned: Prose = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """The goals of an earlier term under her own heading, such as `Goals I set in November`; empty when she wrote none."""

    title: str = ""
    goals: tuple[CarriedGoal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Goals:
    """Everything in a goals file. `path` is None when there is no such file.

    answers: in order, whatever is part of no goal. unseen: what she says that tests and numbers leave out; the page of grades
    and tests shows it. extra: whatever else stands in the file.
    """

    answers: tuple[Answer, ...] = ()
    goals: tuple[Goal, ...] = ()
    promises: tuple[Promise, ...] = ()
    carried: Carried = Carried()
    unseen: Prose = ()
    extra: Prose = ()
    path: PurePosixPath | None = None

    def __bool__(self) -> bool:
        """Whether there is anything in it."""
        return bool(self.answers or self.goals or self.promises or self.carried.goals or self.unseen or self.extra)

    def said(self, question: Question) -> Iterator[Prose]:
        """Everything that answers one question: first what is about everything, then goal by goal."""
        for answer in self.answers:
            if answer.question is question:
                yield from (claim.prose for claim in answer.claims)
                yield from (step.prose for step in answer.steps)
        for goal in self.goals:
            yield from (part.prose for part in goal.to(question))
