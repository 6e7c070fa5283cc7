"""From a group of files and their words to an artifact."""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from slcfolio.model.document import Document
from slcfolio.model.people import Student
from slcfolio.model.source import SourceFile
from slcfolio.model.work import Artifact, Criterion, Draft, Fact, Feedback, Reflection, Subject, Term, counted
from slcfolio.understand.classmates import by_given_names
from slcfolio.understand.dates import last_date
from slcfolio.understand.feedback import giver_in_name, read_feedback
from slcfolio.understand.in_person import asks_to_be_shown_in_person
from slcfolio.understand.pieces import Group, Part
from slcfolio.understand.reflections import joined, read_own_words, read_reflection, with_file
from slcfolio.understand.roles import is_unnamed

Documents = Mapping[PurePosixPath, Document]


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes one student's artifacts. `documents` are what could be read; `people` may be named as givers of feedback."""

    student: Student
    documents: Documents
    people: Sequence[Student]

    def artifact(self, made: Group, subject: Subject, term: Term) -> Artifact:
        """The artifact of a group of files."""
        drafts = _drafts(made.drafts)
        reflection, title = self._reflection(made, counted(drafts))
        reflection = replace(
            reflection,
            facts=tuple(map(self._fact, reflection.facts)),
            criteria=tuple(map(self._criterion, reflection.criteria)),
        )
        dates = [fact.text for fact in reflection.facts if fact.label == "made"]
        artifact = Artifact(
            id=self._id(made, term),
            title=title or made.title,
            path=made.path,
            subject=subject.key,
            term=term.name,
            works=tuple(made.works),
            drafts=drafts,
            feedback=self._feedback(made),
            reflection=reflection,
            named=bool(title) or not is_unnamed(made.title),
            made=last_date(" ".join(dates)),
        )
        return _title_only(artifact) if self.shown_in_person(made) else artifact

    def shown_in_person(self, made: Group) -> bool:
        """Whether any text of the piece asks for it, wherever she wrote it."""
        about = {part.file.path for part in made.reflections}
        texts = [(file.path, self.documents.get(file.path)) for file in made.files]
        return any(asks_to_be_shown_in_person(d.blocks, reflection=path in about) for path, d in texts if d)

    def _fact(self, fact: Fact) -> Fact:
        """Whoever has seen it is named by the given name."""
        return replace(fact, text=by_given_names(fact.text, self.people)) if fact.label == "seen" else fact

    def _criterion(self, criterion: Criterion) -> Criterion:
        marks = (replace(mark, who=by_given_names(mark.who, self.people)) for mark in criterion.marks)
        return replace(criterion, marks=tuple(marks))

    def _id(self, made: Group, term: Term) -> str:
        """10 characters from the student's random id and the place of the piece; see `Artifact.id`."""
        is_file = made.path in {file.path for file in (*made.works, *(part.file for part in made.drafts))}
        place = made.path.with_suffix("") if is_file else made.path
        inside = "/".join((term.name, *place.parts[1:]))
        name = unicodedata.normalize("NFC", f"{self.student.id}\0{inside}").casefold()
        digest = hashlib.sha256(name.encode()).digest()
        return base64.b32encode(digest)[:10].decode().lower()

    def _reflection(self, made: Group, drafts: Sequence[int]) -> tuple[Reflection, str]:
        reflection, title = Reflection(), ""
        for part in made.reflections:
            document = self.documents.get(part.file.path)
            if document is None:
                reflection = with_file(reflection, part.file)
                continue
            read, named = read_reflection(document, made.title, drafts)
            reflection, title = joined(reflection, read), title or named
        for file in made.works:
            if document := self.documents.get(file.path):
                read, named = read_own_words(document)
                reflection, title = joined(reflection, read), title or named
        return reflection, title

    def _feedback(self, made: Group) -> tuple[Feedback, ...]:
        said: list[Feedback] = []
        for part in made.feedback:
            document = self.documents.get(part.file.path)
            if document is None:
                said.append(Feedback(file=part.file, on=part.named.on))
            else:
                said += self._remarks(made, part, document)
        return tuple(replace(one, by=by_given_names(one.by, self.people)) for one in said)

    def _remarks(self, made: Group, part: Part, document: Document) -> tuple[Feedback, ...]:
        names = tuple(person.name for person in self.people)
        return read_feedback(
            document,
            names,
            part.named.on,
            drafts={draft.named.number for draft in made.drafts},
            maker=self.student.name,
            by=giver_in_name(part.file.path.stem, names),
        )


def _title_only(artifact: Artifact) -> Artifact:
    """All that may be known of a piece that is shown in person."""
    shown = Reflection(in_person=True, best=artifact.reflection.best)
    return replace(artifact, works=(), drafts=(), feedback=(), reflection=shown, made=(0, 0, 0))


def _drafts(parts: Sequence[Part]) -> tuple[Draft, ...]:
    """Files with the same number are pages of the same draft."""
    by_number: dict[object, list[SourceFile]] = {}
    for n, part in enumerate(parts):
        number = part.named.number
        by_number.setdefault(("no number", n) if number is None else number, []).append(part.file)
    return tuple(
        Draft(number=number if isinstance(number, int) else None, files=tuple(files))
        for number, files in by_number.items()
    )
