"""A student's work: artifacts with their drafts, feedback and reflection."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath

from slcfolio.model.document import Prose
from slcfolio.model.names import key
from slcfolio.model.source import SourceFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A subject of the class. `name` finds its folders, `title` heads its page, `short` is its name in the menu."""

    key: str
    name: str
    title: str
    short: str
    aliases: tuple[str, ...] = ()

    @property
    def uri(self) -> str:
        return f"s-{self.key}.html"

    @property
    def ways(self) -> tuple[str, ...]:
        """Every name it goes by, as written."""
        return (self.name, self.title, self.short, *self.aliases)

    @property
    def keys(self) -> frozenset[str]:
        """Every name it goes by, as names are compared."""
        return frozenset(map(key, self.ways))


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A grading period. `order` sorts terms from the earliest to the latest."""

    name: str
    order: int
    current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """What somebody said about a piece. `on` is the number of the draft it is about, or None for the whole piece.

    `file` is set when the feedback is not writing (a photo of a sticky note, a recording).
    """

    said: Prose = ()
    by: str = ""
    on: int | None = None
    file: SourceFile | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An earlier state of a piece. `number` as its maker counted, or None."""

    number: int | None
    files: tuple[SourceFile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A short fact of a piece in the student's words, such as what it was made with."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """What the student thinks about a piece. `files` hold reflections that are not writing (a recording).

    skill: what the piece practices, the same words on every piece that does. changed: what is new in that skill, one sentence.
    """

    prose: Prose = ()
    why: str = ""
    habits: tuple[Prose, ...] = ()
    grow: tuple[Prose, ...] = ()
    ask: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    skill: str = ""
    changed: str = ""
    alt: str = ""
    best: bool = False
    files: tuple[SourceFile, ...] = ()

    @property
    def written(self) -> bool:
        """Whether the student said anything beyond facts."""
        return bool(self.prose or self.why or self.habits or self.grow or self.changed or self.files)


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """One piece of student work.

    id: 10 characters, stable for its place in the folder, from which no name can be guessed. path: the file or folder it is.
    named: False while its title is only what a phone or program called it. works: the finished piece, page after page.
    made: (year, month, day) of the last date the student gave, 0 where a part is not known; it orders pieces.
    """

    id: str
    title: str
    path: PurePosixPath
    subject: str
    term: str
    works: tuple[SourceFile, ...]
    drafts: tuple[Draft, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    reflection: Reflection = field(default_factory=Reflection)
    named: bool = True
    made: tuple[int, int, int] = (0, 0, 0)

    @property
    def uri(self) -> str:
        """The address of its page within the site."""
        return f"p-{self.id}.html"

    @property
    def files(self) -> tuple[SourceFile, ...]:
        """Every file that its page shows."""
        drafts = [file for draft in self.drafts for file in draft.files]
        said = [f.file for f in self.feedback if f.file]
        return (*self.works, *drafts, *said, *self.reflection.files)
