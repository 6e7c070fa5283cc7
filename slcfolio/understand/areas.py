"""The parts of a goals file: the subjects and areas its claims stand under, and the parts that are for the conference alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from slcfolio.model.document import Block, BlockKind, Line, Prose
from slcfolio.model.names import key
from slcfolio.model.work import Subject
from slcfolio.understand.fields import take_fields
from slcfolio.understand.goal_words import is_part, who_will
from slcfolio.understand.labels import AREAS, EVIDENCE, is_private_section
from slcfolio.understand.questions import question_in

_SENTENCE_ENDS = frozenset('.!?…:)”"')

_LEVEL = 3
"""Of a line that is a heading by what it says and not by how it looks."""


def with_headings(prose: Prose, subjects: Sequence[Subject]) -> Prose:
    """The writing with each line that is only the name of a subject or area as the heading that it is meant to be."""
    names = {name for one in subjects for name in one.keys}
    finder = _Finder(names | {key(area) for area in AREAS})
    return tuple(
        one
        for block in prose
        for one in (finder.cut(block) if block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) else (block,))
    )


@dataclass
class _Finder:
    names: set[str]
    parted: bool = False  # the heading of such a part was met, so others need no blank line above them
    awaited: bool = False  # after "Evidence:" alone comes the title of a piece, which may be called like a subject

    def cut(self, block: Block) -> Iterator[Block]:
        """An area stands first in its paragraph, or right below a question or evidence; a part, below a whole sentence."""
        run: list[Line] = []
        for line in block.lines:
            fields, _rest = take_fields((replace(block, lines=(line,)),), EVIDENCE)
            if not self.awaited and self._may_be_heading(block, run) and self._is_heading(line, run):
                if run:
                    yield replace(block, lines=tuple(run))
                run = []
                yield replace(block, kind=BlockKind.HEADING, level=_LEVEL, lines=(line,))
                continue
            run.append(line)
            self.awaited = bool(fields) and not fields[0].value
            if fields or question_in(line):
                yield replace(block, lines=tuple(run))
                run = []
        if run:
            yield replace(block, lines=tuple(run))

    def _may_be_heading(self, block: Block, before: Sequence[Line]) -> bool:
        """In a list only what stands right below an item, where a program joins it to that item."""
        return block.kind is BlockKind.PARAGRAPH or bool(before)

    def _is_heading(self, line: Line, before: Sequence[Line]) -> bool:
        if is_part(line.text):
            self.parted |= not before or before[-1].text[-1:] in _SENTENCE_ENDS
            return self.parted
        return not before and key(line.text) in self.names


@dataclass
class Parted:
    """What may be shown, and the first lines of the parts that may not."""

    shown: list[Block] = field(default_factory=list)
    private: list[Line] = field(default_factory=list)


def without_private(prose: Prose) -> Parted:
    """The writing without its parts about social life, feelings and home, which are for the conference; row R1 of the practice."""
    parted = Parted()
    hidden: int | None = None  # the level of the heading whose part is left out
    for block in prose:
        if block.kind is BlockKind.HEADING:
            if hidden is None or _asks(block.lines) or (block.level <= hidden and not who_will(block.text)):
                hidden = block.level if _is_private(block.lines) else None
                parted.private += block.lines[:1] if hidden is not None else ()
            parted.shown += [block] if hidden is None else []
        elif block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            hidden = _lines(block, hidden, parted)
        elif hidden is None and (cell := _private_cell(block)):
            parted.private.append(Line(number=block.number, text=cell, html=""))
        elif hidden is None:
            parted.shown.append(block)
    return parted


def _private_cell(block: Block) -> str:
    """The first cell of a table that begins a private part; the columns of such a table cannot be told apart."""
    return next((cell for row in block.rows for cell in row if is_private_section(cell)), "")


def _lines(block: Block, hidden: int | None, parted: Parted) -> int | None:
    """A private part may begin with a line, and ends with a question. An item of a list is a part of its own."""
    kept: list[Line] = []
    before = hidden
    for n, line in enumerate(block.lines):
        if question_in(line):
            hidden = None
        elif hidden is None and _begins_private(line, first=n == 0):
            hidden = _LEVEL
            parted.private.append(line)
        if hidden is None:
            kept.append(line)
    if kept:
        parted.shown.append(replace(block, lines=tuple(kept)))
    return before if block.kind is BlockKind.ITEM else hidden


def _begins_private(line: Line, first: bool) -> bool:
    """`Social life` on a line of its own, or `Social life: …` anywhere."""
    return is_private_section(line.text) and (first or ":" in line.text)


def _is_private(lines: Sequence[Line]) -> bool:
    return bool(lines) and is_private_section(" ".join(line.text for line in lines))


def _asks(lines: Sequence[Line]) -> bool:
    return bool(lines) and question_in(lines[0]) is not None
