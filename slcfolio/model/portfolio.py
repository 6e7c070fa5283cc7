"""One student's portfolio: everything that the pages will say, and nothing of anybody else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import PurePosixPath

from slcfolio.model.accent import Accent
from slcfolio.model.assessments import Assessment
from slcfolio.model.document import Document, Prose
from slcfolio.model.goals import Goals
from slcfolio.model.output import Converted, Failure
from slcfolio.model.people import Student
from slcfolio.model.problems import Problem, sort_key
from slcfolio.model.source import SourceFile
from slcfolio.model.work import Artifact, Subject, Term


class Fate(StrEnum):
    """What became of a file that was found."""

    PUBLISHED = "published"
    TEXT = "text"  # read, and used in the words of a page
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One found file and what became of it; every file found has exactly one.

    reason: why it was skipped. junk: it was made by a computer for itself.
    """

    path: PurePosixPath
    fate: Fate
    reason: str = ""
    junk: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Portfolio:
    """A student's portfolio as it was understood.

    artifacts: current term first, then earlier terms, in the order of their
    pages. best: ids of the pieces she is proudest of, at most the class's limit. earlier_goals: by the name of their term,
    the latest first. coming: what she says is still to come, by the key of its subject. assessed: the class has grades or tests,
    whether she has or not. documents: what she wrote, for every
    file shown as writing, with its links resolved.
    """

    student: Student
    subjects: tuple[Subject, ...]
    terms: tuple[Term, ...]
    accent: Accent
    welcome: Prose = ()
    portrait: SourceFile | None = None
    portrait_caption: str = ""
    artifacts: tuple[Artifact, ...] = ()
    best: tuple[str, ...] = ()
    goals: Goals = field(default_factory=Goals)
    earlier_goals: tuple[tuple[str, Goals], ...] = ()
    coming: tuple[tuple[str, Prose], ...] = ()
    assessments: tuple[Assessment, ...] = ()
    assessed: bool = False
    documents: tuple[tuple[PurePosixPath, Document], ...] = ()

    def artifact(self, id: str) -> Artifact:
        """The piece with this id. Raises KeyError when there is none."""
        for artifact in self.artifacts:
            if artifact.id == id:
                return artifact
        raise KeyError(id)

    @property
    def shown(self) -> tuple[SourceFile, ...]:
        """Every file that the site shows, each once, in page order."""
        portrait = (self.portrait,) if self.portrait else ()
        files = (*portrait, *(file for artifact in self.artifacts for file in artifact.files))
        return tuple(dict.fromkeys(files))


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassBook:
    """A whole class as it was understood: a portfolio a student, what is to mend, and an account of every file.

    listed: the folders of all students on the roster, whether there or not; None when the class has no roster.
    """

    portfolios: tuple[Portfolio, ...]
    problems: tuple[Problem, ...] = ()
    accounts: tuple[Account, ...] = ()
    listed: tuple[str, ...] | None = None

    def settled(self, results: Iterable[Converted], problems: Iterable[Problem]) -> ClassBook:
        """The book when the files have been converted: what could not be shown was not published after all."""
        failed = {r.source.path: r.result.what for r in results if isinstance(r.result, Failure)}
        accounts = tuple(
            Account(path=a.path, fate=Fate.SKIPPED, reason=failed[a.path]) if a.path in failed else a
            for a in self.accounts
        )
        return replace(self, accounts=accounts, problems=tuple(sorted({*self.problems, *problems}, key=sort_key)))
