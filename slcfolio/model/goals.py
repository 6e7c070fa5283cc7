"""The three questions: where a student is, where she wants to go, and how she will close the gap."""

from __future__ import annotations

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
    """What a student names as proof. `artifact` is the id of the piece it resolves to, or None when there is none by that name."""

    text: str
    artifact: str | None
    where: Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One thing a student says about herself, with its proof. `area` is the subject or goal area she put it under, or empty."""

    prose: Prose
    area: str = ""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A student's answer to one question."""

    question: Question
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Goals:
    """The three answers, in order, and whatever else stands in the file. `path` is None when there is no such file."""

    answers: tuple[Answer, ...] = ()
    extra: Prose = ()
    path: PurePosixPath | None = None
