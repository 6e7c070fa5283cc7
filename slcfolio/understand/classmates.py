"""Other children on a child's pages: by their given names only."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.document import Document, Prose
from slcfolio.model.names import fold
from slcfolio.model.people import Student
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.understand.feedback import read_feedback
from slcfolio.understand.fields import take_fields
from slcfolio.understand.folder import Sorted
from slcfolio.understand.labels import REFLECTION

_SEEN = {"seen": REFLECTION["seen"]}


def by_given_names(text: str, people: Sequence[Student]) -> str:
    """The text with the full name of everybody on the roster cut down to the given name."""
    said = _composed(text)
    for person in people:
        if person.last:
            said = _full(person).sub(person.given.replace("\\", r"\\"), said)
    return said


def full_names(
    sorted_files: Sorted, documents: Mapping[PurePosixPath, Document], student: Student, people: Sequence[Student]
) -> Iterator[Problem]:
    """Where what a student wrote gives another child's full name. Her words are never changed, so she is told."""
    others = [one for one in people if one.last and one.name != student.name]
    names = tuple(person.name for person in people)
    for path, lines in _published(sorted_files, documents, names):
        whole = "\n".join(text for _, text in lines)
        for person in others:
            if _full(person).search(whole):
                line = next((number for number, text in lines if _full(person).search(text)), None)
                yield _told(Where(path, line), person)


Lines = list[tuple[int | None, str]]


def _published(
    sorted_files: Sorted, documents: Mapping[PurePosixPath, Document], people: tuple[str, ...]
) -> Iterator[tuple[PurePosixPath, Lines]]:
    """What is shown as it was written, file by file; the givers of feedback and "Seen by" are not, they are cut down."""
    groups = [made for shelf in sorted_files.shelves.values() for made in shelf.groups]
    for made in groups:
        yield made.path, [(None, _composed(made.title))]
    pages = [file for (page, _), files in sorted_files.pages.items() if page in {"welcome", "goals"} for file in files]
    for file in [*pages, *(f for made in groups for f in (*made.works, *(part.file for part in made.drafts)))]:
        if file.path in documents:
            yield file.path, _lines(documents[file.path].blocks)
    for path in (part.file.path for made in groups for part in made.reflections):
        if path in documents:
            yield path, _lines(take_fields(documents[path].blocks, _SEEN, _SEEN)[1])
    for path in (part.file.path for made in groups for part in made.feedback):
        if path in documents:
            remarks = read_feedback(documents[path], people, None)
            yield path, _lines(tuple(block for one in remarks for block in one.said))


def _lines(prose: Prose) -> Lines:
    lines: Lines = [(line.number, _composed(line.text)) for block in prose for line in block.lines]
    return lines + [(block.number, _composed(" ".join(row))) for block in prose for row in block.rows]


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _told(where: Where, person: Student) -> Problem:
    return Problem(
        kind=Kind.FULL_NAME,
        severity=Severity.WARNING,
        where=where,
        what=f"the full name of another student, {person.name}, would stand on this site",
        fix=f'write only the first name, "{person.given}"',
        student=where.path.parts[0],
    )


@cache
def _full(person: Student) -> re.Pattern[str]:
    """The ways to write a full name: `Ben Ito`, `Ito, Ben`; with all names in between or only the first and the last."""
    rest = person.name.split()[1:]
    ways = {f"{person.given} {person.last}", f"{person.last}, {person.given}"}
    ways |= {person.name, f"{' '.join(rest)}, {person.given}"}
    patterns = "|".join(_letters(way) for way in sorted(ways, key=lambda way: (-len(way), way)))
    return re.compile(rf"(?<!\w)(?:{patterns})(?!\w)", re.IGNORECASE)


def _letters(way: str) -> str:
    """The name with or without its accents, however many spaces are between."""
    words = ("".join(f"(?:{re.escape(c)}|{re.escape(fold(c))})" for c in word) for word in _composed(way).split())
    return r"[\s_]+".join(words)
