"""The goals file: the three questions wherever they stand in it, each claim with the evidence below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.document import Block, BlockKind, Document, Line
from slcfolio.model.goals import Answer, Claim, Evidence, Goals, Question
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.model.work import Subject
from slcfolio.understand.areas import with_headings, without_private
from slcfolio.understand.feedback import by_line
from slcfolio.understand.fields import broken_at, take_fields
from slcfolio.understand.labels import EVIDENCE, QUESTIONS
from slcfolio.understand.questions import opened, question_in
from slcfolio.understand.reflections import without_heading
from slcfolio.understand.titles import Titles


def read_goals(
    document: Document, path: PurePosixPath, titles: Titles, subjects: Sequence[Subject] = ()
) -> tuple[Goals, tuple[Problem, ...]]:
    """The answers to the three questions and the evidence they name; evidence that is not found is a problem with its line.

    subjects: of the class, whose names are headings wherever they stand alone.
    """
    reader = _Reader(path, titles)
    asked = {question.value: ways for question, ways in QUESTIONS.items()}
    blocks = broken_at(broken_at(opened(document.blocks), asked, "?？"), EVIDENCE)
    blocks = without_heading(blocks, "goals", "my goals", "three questions", "my three questions")
    parted = without_private(with_headings(blocks, subjects))
    for line in parted.private:
        reader.stays_private(line)
    for block in parted.shown:
        reader.block(block)
    return reader.goals(), tuple(reader.problems)


def is_about_questions(document: Document) -> bool:
    """Whether a text holds at least two of the three questions, whatever it is called."""
    asked = {asked[0] for block in opened(document.blocks) for line in block.lines if (asked := question_in(line))}
    return len(asked) >= 2


def _lines(block: Block, lines: tuple[Line, ...]) -> Block:
    return Block(kind=BlockKind.PARAGRAPH, lines=lines, number=block.number)


@dataclass
class _Reader:
    path: PurePosixPath
    titles: Titles
    claims: dict[Question, list[Claim]] = field(default_factory=dict)
    extra: list[Block] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    asked: Question | None = None
    area: str = ""
    proven: bool = False  # the last claim has its evidence, so the next words begin a new claim
    label: Line | None = None  # an "Evidence:" with nothing behind it: what follows names the evidence
    listed: bool = False  # it does so in a list
    heading: Block | None = None  # the heading of an area that has no claim yet

    def goals(self) -> Goals:
        """The answers in the order of the practice, whatever order they were written in."""
        self._close_area()
        answers = tuple(Answer(question=q, claims=tuple(self.claims[q])) for q in Question if q in self.claims)
        return Goals(answers=answers, extra=tuple(self.extra), path=self.path)

    def block(self, block: Block) -> None:
        if block.kind is BlockKind.HEADING:
            self._heading(block)
        elif block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            self._written(block)
        else:
            self.label = None
            self._say(block)

    def _heading(self, block: Block) -> None:
        """A heading asks, or says "Evidence", or names the subject of the claims below it."""
        if block.lines and (question_in(block.lines[0]) or take_fields((_lines(block, block.lines[:1]),), EVIDENCE)[0]):
            self._written(_lines(block, block.lines))
            return
        self.label = None
        if self.asked:
            self._close_area()
            self.area, self.heading, self.proven = " ".join(block.text.split()), block, True
        else:
            self.extra.append(block)

    def _close_area(self) -> None:
        """A heading with nothing below it is kept as words."""
        if self.heading and self.asked:
            self.claims[self.asked].append(Claim(prose=(self.heading,)))
        self.heading = None

    def _written(self, block: Block) -> None:
        """Lines that ask or prove are taken out; the others stay together as they were written."""
        run: list[Line] = []
        if self.listed and block.kind is not BlockKind.ITEM:
            self.label, self.listed = None, False
        for single in by_line(block):
            line = single.lines[0]
            found = question_in(line)
            named, _rest = take_fields((single,), EVIDENCE)
            if not found and not named and not self.label:
                run.append(line)
                continue
            self._flush(block, run)
            run = []
            if found:
                self._ask(*found)
            elif named:
                self._evidence(named[0].text, line)
            else:
                self._evidence(line.text, line)
                self._expect_more(block, line)
        self._flush(block, run)

    def _expect_more(self, block: Block, line: Line) -> None:
        """Evidence below its label may be a list of titles, or a title a line."""
        self.listed = block.kind is BlockKind.ITEM
        after = block.lines[block.lines.index(line) + 1 :]
        if self.listed or (after and self.titles.find(after[0].text).artifacts):
            self.label = line

    def _flush(self, block: Block, run: list[Line]) -> None:
        if run:
            self._say(replace(block, lines=tuple(run)))

    def _ask(self, question: Question, rest: Line | None) -> None:
        self._close_area()
        self.asked, self.area, self.proven, self.label = question, "", True, None
        self.claims.setdefault(question, [])
        if rest:
            self._say(Block(kind=BlockKind.PARAGRAPH, lines=(rest,), number=rest.number))

    def _say(self, block: Block) -> None:
        if self.asked is None:
            self.extra.append(block)
            return
        self.heading = None
        claims = self.claims[self.asked]
        if self.proven or not claims:
            claims.append(Claim(prose=(block,), area=self.area))
            self.proven = False
        else:
            claims[-1] = replace(claims[-1], prose=(*claims[-1].prose, block))

    def _evidence(self, text: str, line: Line) -> None:
        if not text.strip():
            self.label = line
            return
        self.label = None
        evidence = tuple(self._look_up(name, line.number) for name in self._names(text))
        if self.asked is None:
            self.extra.append(Block(kind=BlockKind.PARAGRAPH, lines=(line,), number=line.number))
            return
        claims = self.claims[self.asked]
        if not claims or (self.proven and claims[-1].area != self.area):
            claims.append(Claim(prose=(), area=self.area))
            self.heading = None
        claims[-1] = replace(claims[-1], evidence=(*claims[-1].evidence, *evidence))
        self.proven = True

    def _names(self, text: str) -> list[str]:
        """One name, or several with semicolons, else commas and "and" where the whole is no title."""
        if self.titles.find(text).artifacts:
            return [text]
        for pattern in (r"\s*;\s*", r"\s*(?:,|;|\band\b|\by\b|&)\s*"):
            parts = [part for part in re.split(pattern, text) if part.strip()]
            if len(parts) > 1 and any(self.titles.find(part).artifacts for part in parts):
                return parts
        return [text]

    def _look_up(self, name: str, number: int) -> Evidence:
        name = name.strip(" .\"“”'«»")
        where = Where(self.path, number)
        found = self.titles.find(name)
        if len(found.artifacts) > 1:
            self._problem(
                Kind.EVIDENCE_AMBIGUOUS,
                where,
                f'the evidence "{name}" could be {len(found.artifacts)} pieces; {found.artifacts[0].path} is linked',
                "give the pieces different names, or write the path of the right one, such as "
                f'"{found.artifacts[1].path.relative_to(found.artifacts[1].path.parts[0])}"',
            )
        if not found.artifacts:
            near = ", ".join(f'"{title}"' for title in found.near)
            self._problem(
                Kind.EVIDENCE_UNKNOWN,
                where,
                f'there is no piece called "{name}" to be the evidence',
                f"did you mean {near}?" if near else "write the title of a piece as its file is named",
            )
        return Evidence(text=name, artifact=found.artifacts[0].id if found.artifacts else None, where=where)

    def stays_private(self, line: Line) -> None:
        head = line.text.partition(":")[0].strip()
        self._problem(
            Kind.CONFERENCE_ONLY,
            Where(self.path, line.number),
            f'"{head}" is for the conference only, so this part stays off the site',
            "say it at the conference; if it belongs on the site, give it another heading",
        )

    def _problem(self, kind: Kind, where: Where, what: str, fix: str) -> None:
        student = self.path.parts[0]
        self.problems.append(
            Problem(kind=kind, severity=Severity.WARNING, where=where, what=what, fix=fix, student=student)
        )
