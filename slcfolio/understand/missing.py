"""What a portfolio would be better with, said before the conference and not after it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.goals import Question
from slcfolio.model.portfolio import Portfolio
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.model.work import Artifact

_ASKED = {
    Question.AM: "Where am I?",
    Question.GO: "Where do I want to go?",
    Question.GAP: "How do I close the gap?",
}


def missing(portfolio: Portfolio) -> list[Problem]:
    """What is missing from the current term of a portfolio, in the order of its pages."""
    return [*_front_page(portfolio), *_questions(portfolio), *_subjects(portfolio), *_pieces(portfolio)]


def _front_page(portfolio: Portfolio) -> Iterator[Problem]:
    given = portfolio.student.given
    if not portfolio.welcome:
        yield _missing(
            portfolio,
            Kind.NO_WELCOME,
            f"{given} has not written a welcome yet",
            'save a few sentences as "Welcome.docx" here',
        )
    if portfolio.portrait is None:
        yield _missing(
            portfolio,
            Kind.NO_PORTRAIT,
            f"there is no portrait of {given}",
            'put in a drawing called "Self-portrait.jpg", or with permission a photo called "Portrait.jpg"',
        )


def _questions(portfolio: Portfolio) -> Iterator[Problem]:
    answered = {question for question in Question if any(portfolio.goals.said(question))}
    answered |= {Question.GO for goal in portfolio.goals.goals if goal.statement}
    path = portfolio.goals.path
    if path and not portfolio.goals.answers:
        yield _missing(
            portfolio,
            Kind.NO_QUESTIONS,
            "this was read, but none of the three questions was found in it",
            'write "Where am I?", "Where do I want to go?" and "How do I close the gap?" each on a line of its own above its answer',
            path,
        )
        return
    if not answered:
        yield _missing(
            portfolio,
            Kind.NO_QUESTIONS,
            f"{portfolio.student.given} has not answered the three questions yet",
            'save the answers as "Goals.docx" here, below the headings "Where am I?", "Where do I want to go?" and '
            '"How do I close the gap?"',
        )
        return
    for question, words in _ASKED.items():
        if question not in answered:
            yield _missing(
                portfolio, Kind.QUESTION_OPEN, f'"{words}" has no answer yet', "write one below that heading in Goals"
            )


def _subjects(portfolio: Portfolio) -> Iterator[Problem]:
    current = {a.subject for a in portfolio.artifacts if _is_current(portfolio, a)}
    coming = {subject for subject, _said in portfolio.coming}
    for subject in portfolio.subjects:
        if subject.key not in current | coming:
            yield _missing(
                portfolio,
                Kind.SUBJECT_EMPTY,
                f"{subject.name} has no work this term",
                f'put a piece into the folder "{subject.name}"',
            )


def _pieces(portfolio: Portfolio) -> Iterator[Problem]:
    for artifact in portfolio.artifacts:
        if not artifact.named:
            yield _unnamed(portfolio, artifact)
        if artifact.in_person:
            continue
        if not artifact.works:
            yield _missing(
                portfolio,
                Kind.NO_WORK,
                f'"{artifact.title}" has words about it but no work',
                "put the picture, document or recording of the work beside them",
                artifact.path,
            )
        elif _is_current(portfolio, artifact) and not artifact.reflection.written:
            suffix = "reflection.docx" if artifact.path.suffix == "" else f"{artifact.path.stem} - reflection.docx"
            yield _missing(
                portfolio,
                Kind.NO_REFLECTION,
                f'"{artifact.title}" has no reflection',
                f'save one as "{suffix}"',
                artifact.path,
            )


def _unnamed(portfolio: Portfolio, artifact: Artifact) -> Problem:
    return Problem(
        kind=Kind.UNNAMED,
        severity=Severity.WARNING,
        where=Where(artifact.path),
        what=f'"{artifact.title}" is a name from a phone or program and says nothing of the work',
        fix='give the file a title, as in "Mixing the Mural Green.jpg"',
        student=portfolio.student.folder,
    )


def _is_current(portfolio: Portfolio, artifact: Artifact) -> bool:
    return any(term.current and term.name == artifact.term for term in portfolio.terms)


def _missing(portfolio: Portfolio, kind: Kind, what: str, fix: str, path: PurePosixPath | None = None) -> Problem:
    folder = portfolio.student.folder
    where = Where(path or PurePosixPath(folder))
    return Problem(kind=kind, severity=Severity.MISSING, where=where, what=what, fix=fix, student=folder)
