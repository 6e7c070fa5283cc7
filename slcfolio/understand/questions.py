"""Where a text asks one of the three questions: in a line, or in the cells of a form."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

from slcfolio.model.document import Block, BlockKind, Line, Prose
from slcfolio.model.goals import Question
from slcfolio.model.names import key
from slcfolio.understand.fields import html_after, plain_text
from slcfolio.understand.goal_words import who_will
from slcfolio.understand.labels import (
    EVIDENCE,
    FORM_WORDS,
    QUESTION_PATTERNS,
    QUESTION_WORDS,
    QUESTIONS,
    is_private_section,
)

_WAYS = {key(way): question for question, ways in QUESTIONS.items() for way in ways}
_END = re.compile(r"[?？:]")
_NUMBERING = re.compile(r"^\W*(?:question\s*)?(?:\d+\s*[.):-]\s*)?", re.IGNORECASE)
_ASKING = {word for way in (*_WAYS, *map(key, QUESTION_WORDS)) for word in way.split()}
_PROOF = {key(way) for ways in EVIDENCE.values() for way in ways}
_FORM = {key(word) for word in FORM_WORDS}

Cell = tuple[Line, ...]


def question_in(line: Line) -> tuple[Question, Line | None] | None:
    """The question a line asks, and what follows it on the same line: all of it, where the question says more than it asks."""
    plain = plain_text(line.html)
    start = _NUMBERING.match(plain)
    begin = start.end() if start else 0
    mark = _END.search(plain, begin)
    asked = key(plain[begin : mark.start()] if mark else plain[begin:])
    question = _meant(asked)
    if question is None:
        return None
    if not set(asked.split()) <= _ASKING:
        return question, line
    rest = plain[mark.end() :].strip(" ?:-–—\xa0") if mark else ""
    end = plain.index(rest, mark.end()) if rest and mark else len(plain)
    return question, Line(number=line.number, text=rest, html=html_after(line.html, end)) if rest else None


def _meant(asked: str) -> Question | None:
    patterns = (question for question, pattern in QUESTION_PATTERNS.items() if pattern.fullmatch(asked))
    return _WAYS.get(asked) or next(patterns, None)


def opened(prose: Prose) -> Prose:
    """The writing with each table that is a form of the three questions as questions and answers."""
    return tuple(one for block in prose for one in (_opened(block) if block.kind is BlockKind.TABLE else (block,)))


def _opened(block: Block) -> Sequence[Block]:
    rows = [
        [_lines(cell, block.number) for cell in re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row, re.DOTALL)]
        for row in re.findall(r"<tr[^>]*>(.*?)</tr>", block.html, re.DOTALL)
    ]
    rows = [row for row in rows if any(row)]
    if rows and sum(map(_asks, rows[0])) > 1:
        return _whole(rows, [*_by_column(rows[0], rows[1:])])
    if len(rows) > 1 and all(cell and who_will(_text(cell)) for cell in rows[0]):
        return _whole(rows, [*_by_name(rows[0], rows[1:])])
    if any(_asks(row[0]) or is_private_section(_text(row[0])) for row in rows):
        return _whole(rows, [*_by_row(rows)])
    return [block]


def _whole(rows: Sequence[Sequence[Cell]], made: list[Block]) -> list[Block]:
    """What was made of a form, and before it the cells that found no place: nothing written is lost."""
    said = set(" ".join(block.text for block in made).split())
    cells = [cell for row in rows for cell in row if cell and key(_text(cell)) not in _FORM | _PROOF]
    return [*(_paragraph(cell) for cell in cells if not set(_text(cell).split()) <= said), *made]


def _by_column(head: Sequence[Cell], rows: Sequence[Sequence[Cell]]) -> Iterator[Block]:
    """The questions stand above their answers; what stands left of an answer is its subject."""
    yield from (_paragraph(cell) for cell in head if cell and not _asks(cell) and key(_text(cell)) not in _FORM)
    for n, cell in enumerate(head):
        if not _asks(cell):
            continue
        yield _paragraph(cell)
        for row in rows:
            if not _asks(head[0]) and row[0] and row[n : n + 1] != [()]:
                yield _heading(row[0])
            yield from (_paragraph(answer) for answer in row[n : n + 1] if answer)


def _by_name(head: Sequence[Cell], rows: Sequence[Sequence[Cell]]) -> Iterator[Block]:
    """The names of those who will do something stand above what they will do."""
    for n, cell in enumerate(head):
        yield _heading(cell)
        yield from (_paragraph(task) for row in rows for task in row[n : n + 1] if task)


def _by_row(rows: Sequence[Sequence[Cell]]) -> Iterator[Block]:
    """The questions stand left of their answers. The first row may say what the columns are for: subjects, or evidence."""
    head: Sequence[Cell] = () if _asks(rows[0][0]) or is_private_section(_text(rows[0][0])) else rows[0]
    for row in rows[1:] if head else rows:
        if row[0]:
            yield _paragraph(row[0]) if _asks(row[0]) else _heading(row[0])
        for n, answer in enumerate(row[1:], 1):
            yield from _answer(answer, head[n] if n < len(head) else ())


def _answer(answer: Cell, column: Cell) -> Iterator[Block]:
    name = key(_text(column))
    if not answer:
        return
    if name in _PROOF:
        first = answer[0]
        proof = Line(number=first.number, text=f"Evidence: {first.text}", html=f"Evidence: {first.html}")
        yield _paragraph((proof, *answer[1:]))
        return
    if name and name not in _FORM:
        yield _heading(column)
    yield _paragraph(answer)


def _lines(cell: str, number: int) -> Cell:
    parts = [part.strip() for part in re.split(r"<br ?/?>", cell)]
    return tuple(Line(number=number, text=plain_text(part), html=_balanced(part)) for part in parts if part)


def _balanced(part: str) -> str:
    """A line that was cut inside a mark is taken without its marks."""
    return part if part.count("<") == 2 * part.count("</") else html.escape(plain_text(part))


def _asks(cell: Cell) -> bool:
    return bool(cell) and question_in(cell[0]) is not None


def _text(cell: Cell) -> str:
    return " ".join(line.text for line in cell)


def _paragraph(lines: Cell) -> Block:
    return Block(kind=BlockKind.PARAGRAPH, lines=lines, number=lines[0].number)


def _heading(lines: Cell) -> Block:
    return Block(kind=BlockKind.HEADING, lines=lines, level=3, number=lines[0].number)
