"""The goals file: the three questions wherever they stand in it, the goals that come of them, and the parts beside them.

What is not understood stays in the text: it becomes part of an answer, or of the words beside the answers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.document import Block, BlockKind, Document, Line
from slcfolio.model.goals import Goals, Question, Stage, Status, Step, Who
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.model.work import Subject
from slcfolio.understand.areas import with_headings, without_private
from slcfolio.understand.evidence import Proof
from slcfolio.understand.fields import broken_at, html_after, plain_text, take_fields
from slcfolio.understand.goal_parts import LastTerm, Parts, Promises
from slcfolio.understand.goal_words import (
    goal_end,
    is_carried,
    is_unseen,
    is_who_will_do_what,
    label_end,
    outcome_of,
    promise_end,
    stage_of,
    status_end,
    status_of,
    step_start,
    who_is,
    who_will,
)
from slcfolio.understand.labels import EVIDENCE, QUESTIONS
from slcfolio.understand.questions import opened, question_in
from slcfolio.understand.reflections import without_heading
from slcfolio.understand.titles import Titles


def read_goals(
    document: Document, path: PurePosixPath, titles: Titles, subjects: Sequence[Subject] = ()
) -> tuple[Goals, tuple[Problem, ...]]:
    """The answers to the three questions, the goals and the evidence they name; evidence that is not found is a problem.

    subjects: of the class, whose names are headings wherever they stand alone.
    """
    reader = _Reader(path, titles, subjects)
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


def _paragraph(*lines: Line) -> Block:
    return Block(kind=BlockKind.PARAGRAPH, lines=lines, number=lines[0].number)


def _rest(line: Line, start: int) -> Line | None:
    """What follows on a line from this character on, if anything does."""
    text = plain_text(line.html)[start:].strip()
    return Line(number=line.number, text=text, html=html_after(line.html, start)) if text else None


class _Section(Enum):
    """The part of the file that is being read."""

    ANSWERS = auto()
    WHO = auto()
    CARRIED = auto()
    UNSEEN = auto()


Act = Callable[[], None]


@dataclass
class _Reader:
    """Goes through the blocks once. Everything it has met is in `parts`, `promises`, `last`, `unseen` or `extra`."""

    path: PurePosixPath
    titles: Titles
    subjects: Sequence[Subject]
    problems: list[Problem] = field(default_factory=list)
    unseen: list[Block] = field(default_factory=list)
    extra: list[Block] = field(default_factory=list)
    section: _Section = _Section.ANSWERS
    level: int = 0  # of the heading that began the section, or of the last area
    headed: bool = False  # that section has a heading of its own; plans may begin without one
    inline: bool = False  # a line of an answer began these plans: they end with its paragraph, or the list below it
    asked: Question | None = None
    label: Line | None = None  # an "Evidence:" with nothing behind it: what follows names the evidence
    listed: bool = False  # it does so in a list
    heading: Block | None = None  # the heading of an area that has nothing below it yet
    going: bool = False  # a step began in this very block, so its next lines belong to it

    def __post_init__(self) -> None:
        self.proof = Proof(self.path, self.titles, self._problem)
        self.parts = Parts(self.subjects)
        self.promises = Promises()
        self.last = LastTerm()

    def goals(self) -> Goals:
        """Everything in the order of the practice, whatever order it was written in."""
        self._close_area()
        answers, goals = self.parts.settled()
        carried, words = self.last.settled()
        return Goals(
            answers=answers,
            goals=goals,
            promises=self.promises.settled(),
            carried=carried,
            unseen=tuple(self.unseen),
            extra=(*self.extra, *words),
            path=self.path,
        )

    def block(self, block: Block) -> None:
        self.going = False
        if self.inline and block.kind is not BlockKind.ITEM:
            self.promises.close()
            self.section, self.inline = _Section.ANSWERS, False
        if block.kind is BlockKind.HEADING:
            self._heading(block)
        elif block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            self._written(block)
        else:
            self.label = None
            self._say(block)

    # -- headings

    def _heading(self, block: Block) -> None:
        """A heading asks, or says "Evidence", or begins a part, or names the subject or goal of what stands below it."""
        first = block.lines[0] if block.lines else None
        if first and (question_in(first) or take_fields((_paragraph(first),), EVIDENCE)[0]):
            self._written(_paragraph(*block.lines))
            return
        self.label = None
        text = " ".join(block.text.split())
        if part := _part(text):
            self._close_area()
            self._open(part, block)
        elif who := who_will(text):
            self._promise(who, text)
            self.level = self.level if self.headed else block.level
        elif self.section is _Section.ANSWERS or not self._inside(block, text):
            self._area(block, text)

    def _open(self, part: _Section, block: Block) -> None:
        self.section, self.level, self.headed, self.inline = part, block.level, True, False
        self.promises.close()
        if part is _Section.CARRIED:
            self.last.open(block)

    def _inside(self, block: Block, text: str) -> bool:
        """A heading within a part: a name among the plans, an outcome among last term's goals, or one that only stands deeper."""
        deeper = block.level > self.level and not self.parts.is_subject(text)
        if self.section is _Section.WHO:
            who = who_is(text) or (Who.OTHER if deeper else None)
            if who:
                self._promise(who, text)
            return who is not None
        if self.section is _Section.CARRIED and outcome_of(label_end(text)[0]):
            self._written(_paragraph(*block.lines))
            return True
        if deeper:
            self._say(block)
        return deeper

    def _area(self, block: Block, text: str) -> None:
        if self.section is not _Section.ANSWERS:
            self._leave(text)
        if not self.asked:
            self.extra.append(block)
            return
        if self.asked is Question.GAP and (stage := stage_of(text)):
            self.heading = None
            self.parts.label(stage, text, heading=True)
            return
        self._close_area()
        if found := goal_end(text):
            kept = self.parts.area if block.level > self.level else ""
            self.parts.select(kept)
            self._goal(*found, replace(block.lines[0], text=text))
            return
        self.level, self.heading = block.level, block
        self.parts.select(text)

    def _leave(self, text: str) -> None:
        """A part ends with a heading that is none of its own; after a headed one, the question goes on only for a subject."""
        self.promises.close()
        if self.headed and not self.parts.is_subject(text):
            self.asked = None
        self.section, self.headed = _Section.ANSWERS, False

    def _close_area(self) -> None:
        """A heading with nothing below it is kept as words."""
        if self.heading and self.asked:
            self.parts.keep(self.asked, self.heading)
        self.heading = None

    # -- lines

    def _written(self, block: Block) -> None:
        """Lines that say what they are are taken out; the others stay together as they were written."""
        run: list[Line] = []
        if self.listed and block.kind is not BlockKind.ITEM:
            self.label, self.listed = None, False
        for line in block.lines:
            if act := self._act(line, block):
                self._flush(block, run)
                run = []
                act()
            else:
                run.append(line)
        self._flush(block, run)

    def _flush(self, block: Block, run: list[Line]) -> None:
        if run:
            self._say(replace(block, lines=tuple(run)))

    def _act(self, line: Line, block: Block) -> Act | None:
        """What a line asks for, or None for plain words."""
        if found := question_in(line):
            return lambda: self._ask(*found)
        if self.section in (_Section.ANSWERS, _Section.CARRIED):
            named, _words = take_fields((_paragraph(line),), EVIDENCE)
            if named:
                return lambda: self._evidence(named[0].text, line)
            if self.label:
                return lambda: self._more_evidence(block, line)
        plain = plain_text(line.html)
        promised = promise_end(plain)
        if promised and (self.section is _Section.WHO or (promised[2] and self._known)):
            name, start, _colon = promised
            return lambda: self._promise(who_will(name) or Who.OTHER, name, _rest(line, start))
        if self.section is _Section.CARRIED:
            return self._outcome(line, plain)
        return self._in_answer(line, plain) if self.section is _Section.ANSWERS and self.asked else None

    @property
    def _known(self) -> bool:
        """Whether what is read belongs to something."""
        return self.section is not _Section.ANSWERS or self.asked is not None

    def _outcome(self, line: Line, plain: str) -> Act | None:
        label, start = label_end(plain)
        outcome = outcome_of(label)
        return (lambda: self.last.begin(outcome, _rest(line, start))) if outcome else None

    def _in_answer(self, line: Line, plain: str) -> Act | None:
        if goal := goal_end(plain):
            return lambda: self._goal(*goal, line)
        start = status_end(plain)
        if start is not None and self.parts.is_goal:
            status = status_of(plain[start:])
            return lambda: self._status(status)
        if self.asked is Question.GAP and (step := step_start(plain)):
            return lambda: self._step(*step, line)
        return None

    def _ask(self, question: Question, rest: Line | None) -> None:
        self._close_area()
        self.promises.close()
        self.section, self.level, self.headed, self.inline = _Section.ANSWERS, 0, False, False
        self.asked, self.label, self.going = question, None, False
        self.parts.ask(question)
        if rest:
            self._say(_paragraph(rest))

    def _goal(self, number: int, start: int, line: Line) -> None:
        """`Goal: …` names the goal; with a number that was met before, it goes on with that goal."""
        self.heading = None
        rest = _rest(line, start)
        if self.parts.begin_goal(number, rest.text if rest else "", line.text.strip(" :.")) and rest:
            self._say(_paragraph(rest))

    def _status(self, status: Status | None) -> None:
        self.heading = None
        self.parts.current.status = status

    def _step(self, stage: Stage, label: str, start: int, line: Line) -> None:
        self.heading = None
        rest = _rest(line, start)
        if rest:
            self.parts.add(Step(stage=stage, label=label, prose=(_paragraph(rest),)))
        else:
            self.parts.label(stage, label)
        self.going = True

    def _promise(self, who: Who, name: str, rest: Line | None = None) -> None:
        self._close_area()
        self.inline = rest is not None and (self.inline or self.section is _Section.ANSWERS)
        self.section, self.label = _Section.WHO, None
        self.promises.begin(who, name)
        if rest:
            self.promises.say(_paragraph(rest))

    # -- words

    def _say(self, block: Block) -> None:
        self.heading = None if self.section is _Section.ANSWERS else self.heading
        match self.section:
            case _Section.WHO:
                if not self.promises.say(block):
                    self.extra.append(block)
            case _Section.CARRIED:
                self.last.say(block)
            case _Section.UNSEEN:
                self.unseen.append(block)
            case _:
                self._answer(block)

    def _answer(self, block: Block) -> None:
        if self.asked is None:
            self.extra.append(block)
        elif self.asked is Question.GAP:
            self.parts.way(block, self.going)
        else:
            self.parts.claim(self.asked, block)

    def _evidence(self, text: str, line: Line) -> None:
        if not text.strip():
            self.label = line
            return
        self.label = None
        known = self.last.goals if self.section is _Section.CARRIED else self.asked
        evidence = self.proof.named(text, line.number)
        if not known:
            self._say(_paragraph(line))
        elif self.section is _Section.CARRIED:
            self.last.prove(evidence)
        elif self.asked:
            self.heading = None
            self.parts.prove(self.asked, evidence)

    def _more_evidence(self, block: Block, line: Line) -> None:
        """Evidence below its label may be a list of titles, or a title a line."""
        self._evidence(line.text, line)
        self.listed = block.kind is BlockKind.ITEM
        after = block.lines[block.lines.index(line) + 1 :]
        if self.listed or (after and self.proof.is_title(after[0].text)):
            self.label = line

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


def _part(text: str) -> _Section | None:
    """The part beside the questions that a heading begins."""
    if is_who_will_do_what(text):
        return _Section.WHO
    if is_carried(text):
        return _Section.CARRIED
    return _Section.UNSEEN if is_unseen(text) else None
