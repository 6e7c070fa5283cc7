"""One student's folder as a portfolio."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.accent import PALETTE, Accent
from slcfolio.model.assessments import Assessment
from slcfolio.model.document import Block, Document, Prose
from slcfolio.model.goals import Goals
from slcfolio.model.names import key
from slcfolio.model.people import Student
from slcfolio.model.portfolio import Account, Fate, Portfolio
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.model.source import Family, SourceFile
from slcfolio.model.work import Artifact, Subject, Term
from slcfolio.understand.accents import UnfitColorError, accent
from slcfolio.understand.artifacts import Maker
from slcfolio.understand.classmates import full_names
from slcfolio.understand.fields import Field, all_words, take_fields
from slcfolio.understand.folder import sort_folder
from slcfolio.understand.goals import is_about_questions, read_goals
from slcfolio.understand.labels import NOT_YET, PRIVATE_PAGES, WELCOME, WELCOME_BRIEF
from slcfolio.understand.links import Resolver, path_key, resolve_links
from slcfolio.understand.missing import missing
from slcfolio.understand.places import MORE
from slcfolio.understand.reflections import without_heading
from slcfolio.understand.roles import natural
from slcfolio.understand.titles import Titles

_NOT_YET = frozenset(map(key, NOT_YET))
_TITLE_WORDS = 12
"""A longer line is no title but a sentence, and stays in the text without a word."""


@dataclass(frozen=True, slots=True)
class ClassFacts:
    """What every student of the class shares. `assessed`: at least one of them has a grade or a test result."""

    subjects: tuple[Subject, ...]
    terms: tuple[Term, ...]
    students: tuple[Student, ...]
    best: int
    assessed: bool = False


@dataclass
class Understood:
    """A portfolio with what is to mend in it and an account of every file of the folder."""

    portfolio: Portfolio
    problems: list[Problem] = field(default_factory=list)
    accounts: list[Account] = field(default_factory=list)


def understand_student(
    student: Student,
    files: Sequence[SourceFile],
    documents: Mapping[PurePosixPath, Document],
    assessments: tuple[Assessment, ...],
    facts: ClassFacts,
) -> Understood:
    """The portfolio in a student's folder. `documents` holds what could be read of the files that are writing."""
    return _Student(student, files, documents, assessments, facts).understood()


class _Student:
    """Reads one folder in two rounds: first what pieces there are, then all the words, whose links need the pieces."""

    def __init__(
        self,
        student: Student,
        files: Sequence[SourceFile],
        documents: Mapping[PurePosixPath, Document],
        assessments: tuple[Assessment, ...],
        facts: ClassFacts,
    ) -> None:
        self.student = student
        self.facts = facts
        self.assessments = assessments
        self.problems: list[Problem] = []
        self.unclear: list[Block] = []  # labelled lines of the welcome that turned out not to be understood
        self.skipped: dict[PurePosixPath, str] = {}
        self.read: set[PurePosixPath] = set()  # texts whose words are on a page
        self.files = files
        self.documents = dict(documents)
        self.sorted = sort_folder(student.folder, files, facts.subjects, facts.terms)
        self.problems += self.sorted.problems
        self._drop_copies_of_hidden()
        self._drop_doubles()
        self._find_goals()
        self.problems += full_names(self.sorted, self.documents, student, facts.students)
        self.coming = self._find_coming()

    def understood(self) -> Understood:
        draft = self._artifacts()
        self._resolve(draft)
        artifacts = self._artifacts()
        titles = Titles(artifacts)
        welcome, fields = self._welcome()
        goals = self._goals(titles)
        portrait = self._portrait()
        self._keep_private()
        accent = self._accent(fields)
        best = self._best(artifacts, fields, titles)
        portfolio = Portfolio(
            student=self.student,
            subjects=self._subjects(artifacts),
            terms=self.facts.terms,
            accent=accent,
            welcome=(*welcome, *self.unclear),
            portrait=portrait,
            portrait_caption=_text(fields, "caption"),
            artifacts=artifacts,
            best=best,
            goals=goals,
            earlier_goals=self._earlier_goals(titles),
            coming=self._coming(),
            assessments=self.assessments,
            assessed=self.facts.assessed,
            documents=tuple(
                (path, self.documents[path]) for path in sorted(self.documents) if path not in self.skipped
            ),
        )
        self.problems += missing(portfolio)
        return Understood(portfolio, self.problems, self._accounts(portfolio))

    # -- round one: which pieces there are

    def _artifacts(self) -> tuple[Artifact, ...]:
        maker = Maker(self.student, self.documents, self.facts.students)
        made = []
        for shelf in self.sorted.shelves.values():
            for group in shelf.groups:
                made.append(maker.artifact(group, shelf.subject, shelf.term))
                if made[-1].in_person:
                    self.skipped |= {file.path: "has other people in it and is shown in person" for file in group.files}
        subjects = {subject.key: n for n, subject in enumerate((*self.facts.subjects, MORE))}
        terms = {term.name: term for term in self.facts.terms}

        def place(artifact: Artifact) -> tuple[object, ...]:
            term = terms[artifact.term]
            newest = tuple(-n for n in _school_year(artifact.made))
            return (
                not term.current,
                -term.order,
                subjects[artifact.subject],
                newest,
                natural(artifact.title),
                artifact.id,
            )

        return tuple(sorted(made, key=place))

    def _drop_copies_of_hidden(self) -> None:
        """A copy under another name of what is shown in person is not published either."""
        maker = Maker(self.student, self.documents, self.facts.students)
        groups = [made for shelf in self.sorted.shelves.values() for made in shelf.groups]
        hidden = [made for made in groups if maker.shown_in_person(made)]
        digests = {file.digest for made in hidden for file in (*made.works, *(part.file for part in made.drafts))}
        for made in groups if digests else ():
            if made in hidden:
                continue
            copies = [f for f in (*made.works, *(p.file for p in made.drafts)) if f.digest in digests]
            made.works = [f for f in made.works if f not in copies]
            made.drafts = [part for part in made.drafts if part.file not in copies]
            self.skipped |= {file.path: "is a copy of a piece that is shown in person" for file in copies}

    def _drop_doubles(self) -> None:
        """The same file twice in one subject is shown once; "Poem.jpg" and "Poem (1).jpg" are often the same bytes."""
        for shelf in self.sorted.shelves.values():
            seen: dict[str, PurePosixPath] = {}
            for made in shelf.groups:
                for file in list(made.works):
                    if first := seen.get(file.digest):
                        made.works.remove(file)
                        self._double(file.path, first)
                    seen.setdefault(file.digest, file.path)
            shelf.groups = [g for g in shelf.groups if g.works or g.drafts or g.feedback or g.reflections]

    def _double(self, path: PurePosixPath, first: PurePosixPath) -> None:
        self.skipped[path] = f"is the same as {first}"
        self._warn(
            Kind.TWICE,
            Where(path),
            f'this is the same file as "{first.name}"; it is shown once',
            "delete one of the two",
        )

    def _find_goals(self) -> None:
        """A text that answers the three questions is the goals file, whatever it is called."""
        current = next(term.name for term in self.facts.terms if term.current)
        if ("goals", current) in self.sorted.pages:
            return
        for shelf in self.sorted.shelves.values():
            for made in shelf.groups if shelf.subject is MORE and shelf.term.current else ():
                document = self.documents.get(made.works[0].path) if len(made.works) == 1 else None
                if document and is_about_questions(document):
                    self.sorted.pages[("goals", current)] = made.works
                    shelf.groups.remove(made)
                    self.problems = [p for p in self.problems if p.where.path != made.path]
                    return

    def _find_coming(self) -> dict[str, list[SourceFile]]:
        """Texts called `Not yet` say what is still to come in their subject; those of an earlier term are out of date."""
        coming: dict[str, list[SourceFile]] = {}
        for shelf in self.sorted.shelves.values():
            for made in [g for g in shelf.groups if key(g.title) in _NOT_YET and not g.drafts and not g.feedback]:
                if shelf.subject is MORE or not all(file.path in self.documents for file in made.works):
                    continue
                shelf.groups.remove(made)
                if shelf.term.current:
                    coming.setdefault(shelf.subject.key, []).extend(made.files)
                else:
                    self.skipped |= {file.path: "says what was to come in an earlier term" for file in made.files}
        return coming

    # -- round two: the words, with their links

    def _resolve(self, artifacts: tuple[Artifact, ...]) -> None:
        pages = {
            path_key(file.path): a.uri
            for a in artifacts
            for file in (*a.works, *(f for d in a.drafts for f in d.files))
        }
        pages |= {path_key(a.path): a.uri for a in artifacts}
        for (page, _term), files in self.sorted.pages.items():
            if page in {"goals", "welcome"}:
                pages |= {path_key(f.path): "questions.html" if page == "goals" else "index.html" for f in files}
        pictures = {path_key(f.path): f.path for a in artifacts for f in a.files if f.kind.family is Family.PICTURE}
        resolver = Resolver(Titles(artifacts), pages, pictures, PurePosixPath(self.student.folder))
        for path, document in list(self.documents.items()):
            self.documents[path], problems = resolve_links(document, path, resolver)
            self.problems += problems

    def _page(self, name: str, term: Term) -> list[SourceFile]:
        return self.sorted.pages.get((name, term.name), [])

    @property
    def _current(self) -> Term:
        return next(term for term in self.facts.terms if term.current)

    def _welcome(self) -> tuple[Prose, tuple[Field, ...]]:
        """Her welcome; a second welcome file is read on from the first."""
        prose: list[Prose] = []
        labelled: list[Field] = []
        for file in self._page("welcome", self._current):
            if document := self.documents.get(file.path):
                fields, rest = take_fields(
                    without_heading(document.blocks, "welcome", self.student.name), WELCOME, WELCOME_BRIEF, _said_before
                )
                self.read.add(file.path)
                labelled += fields
                prose.append(self._permitted(file, rest))
        return tuple(block for part in prose for block in part), tuple(labelled)

    def _permitted(self, file: SourceFile, prose: Prose) -> Prose:
        """Her welcome without the pictures in it, unless the family has permitted photos: one of them may be of her."""
        words = tuple(block for block in prose if block.picture is None)
        if self.student.photo or words == prose:
            return prose
        self._warn(
            Kind.PERMISSION,
            Where(file.path),
            f"the pictures in it are not shown: {self._permission} for {self.student.given}",
            'with permission, write yes under "photo" in the roster; a drawing can be a file called "Self-portrait.jpg"',
        )
        return words

    @property
    def _permission(self) -> str:
        return "photo permission is no" if self.student.photo is False else "no photo permission is on record"

    def _goals(self, titles: Titles) -> Goals:
        files = self._page("goals", self._current)
        self._only_first(files)
        return self._read_goals(files, titles)

    def _read_goals(self, files: list[SourceFile], titles: Titles) -> Goals:
        for file in files:
            if document := self.documents.get(file.path):
                goals, problems = read_goals(document, file.path, titles, self.facts.subjects)
                self.read.add(file.path)
                self.problems += problems
                return goals
        return Goals()

    def _earlier_goals(self, titles: Titles) -> tuple[tuple[str, Goals], ...]:
        earlier = sorted((t for t in self.facts.terms if not t.current), key=lambda t: -t.order)
        for term in earlier:
            self._only_first(self._page("goals", term))
        read = [(term.name, self._read_goals(self._page("goals", term), titles)) for term in earlier]
        return tuple((name, goals) for name, goals in read if goals)

    def _coming(self) -> tuple[tuple[str, Prose], ...]:
        self.read |= {file.path for files in self.coming.values() for file in files}
        return tuple(
            (subject, tuple(block for file in files for block in self._text(file)))
            for subject, files in self.coming.items()
        )

    def _text(self, file: SourceFile) -> Prose:
        """What she wrote in a file, without a heading that only repeats its name."""
        document = self.documents.get(file.path)
        return without_heading(document.blocks, file.path.stem) if document else ()

    def _only_first(self, files: list[SourceFile]) -> None:
        readable = [file for file in files if file.path in self.documents]
        for file in readable[1:]:
            self.skipped[file.path] = f'"{readable[0].path.name}" is used instead'
            self._warn(
                Kind.TWICE,
                Where(file.path),
                f'there are two files for this page; "{readable[0].path.name}" is used',
                "put what you want to keep into one file and delete the other",
            )

    def _portrait(self) -> SourceFile | None:
        """Her portrait: a drawing always, a photo only when the family has permitted it."""
        photos = self._page("portrait", self._current)
        drawings = self._page("self-portrait", self._current)
        if not self.student.photo:
            for file in photos:
                self._no_permission(file)
            photos = []
        for file in photos:
            if file.kind.family is not Family.PICTURE:
                self._not_shown(file)
        photos = [file for file in photos if file.kind.family is Family.PICTURE]
        chosen = [*drawings, *photos][:1]
        for file in [*drawings, *photos][1:]:
            self.skipped[file.path] = f'"{chosen[0].path.name}" is the portrait'
        for (page, term), files in self.sorted.pages.items():
            if page in {"portrait", "self-portrait"} and term != self._current.name:
                self.skipped |= {file.path: "the portrait of an earlier term" for file in files}
        return chosen[0] if chosen else None

    def _not_shown(self, file: SourceFile) -> None:
        self.skipped[file.path] = "cannot be shown as a portrait"
        self._warn(
            Kind.NOT_SHOWN,
            Where(file.path),
            f"a portrait must be a picture that every browser shows; this is a {file.kind.label}",
            'save it as "Portrait.jpg"',
        )

    def _no_permission(self, file: SourceFile) -> None:
        known = self._permission
        self.skipped[file.path] = known
        self._warn(
            Kind.PERMISSION,
            Where(file.path),
            f"{known} for {self.student.given}, so the portrait is not shown",
            f'with permission, write yes under "photo" in the roster; if it is a drawing, call it "Self-portrait{file.path.suffix}"',
        )

    def _keep_private(self) -> None:
        """What is for the conference alone never reaches a site; see row R1 of the practice."""
        for (page, term), files in self.sorted.pages.items():
            if page in PRIVATE_PAGES:
                self.skipped |= {file.path: "is for the conference only and stays off the site" for file in files}
            elif page == "welcome" and term != self._current.name:
                self.skipped |= {file.path: "the welcome of an earlier term" for file in files}

    # -- choices

    def _accent(self, fields: tuple[Field, ...]) -> Accent:
        """The color she asks for, else that of the roster, else one by chance that stays hers."""
        said = next((f for f in fields if f.label == "color" and f.text), None)
        chance = list(PALETTE)[sum(map(ord, self.student.id)) % len(PALETTE)]
        otherwise = self.student.color or chance
        if said is None:
            return accent(otherwise)
        try:
            return accent(said.text)
        except UnfitColorError as error:
            where = Where(self._page("welcome", self._current)[0].path, said.number)
            self._warn(Kind.COLOR_CONTRAST if error.nearest else Kind.COLOR_UNKNOWN, where, error.what, error.fix)
            self.unclear += () if error.nearest else said.written
            return accent(error.nearest or otherwise)

    def _best(self, artifacts: tuple[Artifact, ...], fields: tuple[Field, ...], titles: Titles) -> tuple[str, ...]:
        """The pieces she names in her welcome, else those whose reflection says so; never more than the limit."""
        marked = [a for a in artifacts if a.reflection.best and a.term == self._current.name]
        named = [a for one in fields if one.label == "best" for a in self._named(one, titles)]
        chosen = list(dict.fromkeys([*named, *marked]))
        lines = [one.number for one in fields if one.label == "best"]
        for extra in chosen[self.facts.best :]:
            listed = extra in named
            self._warn(
                Kind.TOO_MANY_BEST,
                Where(self._page("welcome", self._current)[0].path, lines[0]) if listed else Where(extra.path),
                f'"{extra.title}" is one best piece too many: {self.facts.best} are shown',
                "choose again, and take one title out of this list"
                if listed
                else 'choose again, and take "Best piece: yes" out of one reflection',
            )
        return tuple(a.id for a in chosen[: self.facts.best])

    def _named(self, one: Field, titles: Titles) -> list[Artifact]:
        """The pieces in a list of titles: one a line, or apart by semicolons or commas where no title holds one."""
        lines = [line.text for block in one.value for line in block.lines]
        found: list[Artifact] = []
        clear = all_words(one.value)
        for text in lines:
            for name in _titles_in(text, titles):
                match = titles.find(name)
                found += match.artifacts[:1]
                clear = clear and bool(match.artifacts)
                if not match.artifacts and len(name.split()) <= _TITLE_WORDS:
                    self._unknown_best(name, one.number, match.near)
        if not clear:
            self.unclear += one.written
        return found

    def _unknown_best(self, name: str, number: int, near: tuple[str, ...]) -> None:
        path = self._page("welcome", self._current)[0].path
        fix = f'did you mean "{near[0]}"?' if near else "write the title of a piece as its file is named"
        self._warn(
            Kind.EVIDENCE_UNKNOWN, Where(path, number), f'there is no piece called "{name}" among the best pieces', fix
        )

    def _subjects(self, artifacts: tuple[Artifact, ...]) -> tuple[Subject, ...]:
        more = any(a.subject == MORE.key for a in artifacts)
        return (*self.facts.subjects, MORE) if more else self.facts.subjects

    # -- the account of every file

    def _accounts(self, portfolio: Portfolio) -> list[Account]:
        shown = {file.path for file in portfolio.shown}
        for shelf in self.sorted.shelves.values():
            said = (part for made in shelf.groups for part in (*made.feedback, *made.reflections))
            self.read |= {part.file.path for part in said if part.file.path in self.documents}
        return [self._account(file, shown) for file in self.files]

    def _account(self, file: SourceFile, shown: set[PurePosixPath]) -> Account:
        if file.path in self.skipped:
            return Account(path=file.path, fate=Fate.SKIPPED, reason=self.skipped[file.path])
        if file.path in shown:
            return Account(path=file.path, fate=Fate.PUBLISHED)
        if file.path in self.read:
            return Account(path=file.path, fate=Fate.TEXT)
        if file.path not in self.documents and file.kind.family is Family.WRITING:
            return Account(path=file.path, fate=Fate.SKIPPED, reason="could not be read")
        # No file may be missing without a word, even if the rules above forgot it.
        self._warn(
            Kind.NOT_SHOWN, Where(file.path), "no page was found for it", "move it into the folder of its subject"
        )
        return Account(path=file.path, fate=Fate.SKIPPED, reason="no page was found for it")

    def _warn(self, kind: Kind, where: Where, what: str, fix: str) -> None:
        self.problems.append(
            Problem(kind=kind, severity=Severity.WARNING, where=where, what=what, fix=fix, student=self.student.folder)
        )


def _school_year(made: tuple[int, int, int]) -> tuple[int, int]:
    """Month and day for ordering, in a year that begins in August; undated work comes last among the newest first."""
    _year, month, day = made
    return ((month - 8) % 12 + 1, day) if month else (0, 0)


def _said_before(field: Field, before: Sequence[Field]) -> bool:
    """A second color or caption is not understood and stays in the text."""
    return field.label in WELCOME_BRIEF and any(other.label == field.label for other in before)


def _titles_in(
    text: str, titles: Titles, apart: Sequence[str] = (r"\s*;\s*", r"\s*,\s*(?:and\s+)?", r"\s+and\s+")
) -> list[str]:
    """The titles in a list, cut where no title holds what stands between them: `Frogs, Bees and wasps and Ants`."""
    if not text.strip() or not apart or titles.find(text).artifacts:
        return [text.strip()] if text.strip() else []
    return [name for part in re.split(apart[0], text) for name in _titles_in(part, titles, apart[1:])]


def _text(fields: tuple[Field, ...], label: str) -> str:
    return next((f.text for f in fields if f.label == label), "")
