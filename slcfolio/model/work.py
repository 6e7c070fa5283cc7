"""A student's work: artifacts with their drafts, feedback and reflection."""

from __future__ import annotations

from collections.abc import Sequence
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
class Mark:
    """How close somebody says a piece is to a criterion. `who` is empty for the student; `level` 1 to 4, None for other words."""

    who: str
    level: int | None
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One thing that the class looked for in a piece, and what was said of it."""

    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """What the student thinks about a piece. `files` hold reflections that are not writing (a recording).

    skill: what the piece practices, the same words on every piece that does. changed: what is new in that skill, one sentence.
    notes: on drafts, by the label `draft 1` or `final`. grew: how the drafts led to the piece. together: who did what in a group.
    spoken: the words of a recording. in_person: other people are in it, so that no file and no words of it may be published.
    """

    prose: Prose = ()
    why: str = ""
    habits: tuple[Prose, ...] = ()
    grow: tuple[Prose, ...] = ()
    ask: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    skill: str = ""
    changed: str = ""
    criteria: tuple[Criterion, ...] = ()
    notes: tuple[Fact, ...] = ()
    grew: Prose = ()
    together: Prose = ()
    spoken: Prose = ()
    in_person: bool = False
    alt: str = ""
    best: bool = False
    files: tuple[SourceFile, ...] = ()

    @property
    def written(self) -> bool:
        """Whether the student said anything beyond facts."""
        said = (self.prose, self.why, self.habits, self.grow, self.changed, self.criteria, self.grew, self.files)
        return any(said)


def counted(drafts: Sequence[Draft]) -> list[int]:
    """The number that each draft goes by: as its maker counted, 0 for a rough draft; where nobody counted, its place."""
    numbered = any(draft.number for draft in drafts)
    return [draft.number or 0 if numbered else place for place, draft in enumerate(drafts, 1)]


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
    def in_person(self) -> bool:
        """Whether it is shown in person only: then nothing is known of it but its title."""
        return self.reflection.in_person

    def note(self, label: str) -> str:
        """The note on a draft (`draft 1`) or on the `final`, or an empty string."""
        return next((note.text for note in self.reflection.notes if note.label == label), "")

    @property
    def files(self) -> tuple[SourceFile, ...]:
        """Every file that its page shows."""
        drafts = [file for draft in self.drafts for file in draft.files]
        said = [f.file for f in self.feedback if f.file]
        return (*self.works, *drafts, *said, *self.reflection.files)
