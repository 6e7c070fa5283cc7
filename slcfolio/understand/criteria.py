"""Criteria with what the student and others say of each: `The labels teach something. Me: got it. Ms. Abara: went beyond.`

They stand in a list, or in a table with one column for each who says something. Nothing is marked here that nobody wrote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from slcfolio.model.document import Block, BlockKind, Prose
from slcfolio.model.names import key
from slcfolio.model.work import Criterion, Mark
from slcfolio.understand.labels import LEVELS, REFLECTION

TEACHER = "teacher"
"""Who says it when only `my teacher` is written."""

_CRITERIA = frozenset(map(key, REFLECTION["criteria"]))
_LEVEL = {key(way): level for level, ways in LEVELS.items() for way in ways}
_NUMBER = re.compile(r"([1-4])(?:\s*(?:/|of|out of|de)\s*4)?")
_GROWN_UP = r"(?:(?:Mr|Ms|Mrs|Mx|Dr|Sr|Sra)\b\.?|Miss|Coach|Señora?|Maestr[oa])\s+[^\W\d_][\w'’-]*"
_ME = r"me|myself|I|mine|self|student|my (?:level|score|mark)|yo|lo que digo|digo"
_MY_TEACHER = r"(?:my |the )?teacher|(?:mi |la |el )?maestr[oa]"
_NAME = r"[A-ZÀ-Þ][\w'’-]+"
_AFTER_STOP = r"(?:^|(?<=[.;!?,|(/–—-])|(?<=[.;!?,|(/–—-]\s))"
_VERB = r"(?:\s+(?:says?|thinks?|dice|piensa))?"
_SAYS = re.compile(
    rf"(?:{_AFTER_STOP}(?:(?:what|lo que)\s+)?(?:(?P<me>{_ME})|(?-i:(?P<name>{_NAME})))"
    rf"|(?<![\w'’])(?-i:(?P<too>Me|I|Yo))|(?<![\w'’])(?:what\s+|lo que\s+)?(?P<sure>{_GROWN_UP}|{_MY_TEACHER}))"
    rf"{_VERB}\s*[:=]\s*",
    re.IGNORECASE,
)
_HEAD = re.compile(
    rf"(?:what\s+|lo que\s+)?(?:(?P<me>{_ME})|(?P<sure>{_GROWN_UP}|{_MY_TEACHER})){_VERB}"
    r"|(?:what|lo que)\s+(?P<name>.{1,30}?)\s+(?:says?|thinks?|dice|piensa)",
    re.IGNORECASE,
)
_LAST = re.compile(r"(?P<text>.*\S)(?:\s+[-–—]\s+|\s*[:=(]\s*)(?P<words>[^:=(]{1,30})")


def read_criteria(value: Prose) -> tuple[Criterion, ...] | None:
    """The criteria in a list, in lines or in a table; None when they are told in a way that is not known here."""
    found: list[Criterion] = []
    for block in value:
        if block.kind is BlockKind.TABLE:
            rows = criteria_of_table(block)
            if rows is None:
                return None
            found += rows
        elif block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            _add(found, block)
        else:
            return None
    return tuple(found)


def is_criteria_table(block: Block) -> bool:
    """Whether a table says at its head that it holds criteria, so that it needs no label above it."""
    return block.kind is BlockKind.TABLE and key(block.rows[0][0].rstrip(" ?:")) in _CRITERIA


def criteria_of_table(block: Block) -> tuple[Criterion, ...] | None:
    """The rows below a head that says who speaks in each column; without a head, a criterion and her own level a row."""
    head, *rows = block.rows
    names = [name for cell in head[1:] if (name := _head(cell)) is not None]
    if key(head[0]) not in {"", *_CRITERIA} or not names or len(names) < len(head) - 1:
        if len(head) != 2 or level_of(head[1]) is None:
            return None
        names, rows = [""], list(block.rows)
    if any(len(row) > len(names) + 1 and any(row[len(names) + 1 :]) for row in rows):
        return None
    return tuple(
        Criterion(
            text=row[0].strip(),
            marks=tuple(_mark(name, cell) for name, cell in zip(names, row[1:], strict=False) if cell.strip()),
        )
        for row in rows
        if any(cell.strip() for cell in row)
    )


def level_of(said: str) -> int | None:
    """The level, 1 to 4, that some words begin with: `got it`, `Got it, I counted 31 feathers`, `3`, `3 out of 4`."""
    for words in (said, re.split(r"[,;!–—(]|\.(?!\d)", said, maxsplit=1)[0]):
        number = _NUMBER.fullmatch(words.strip(" .!"))
        level = int(number[1]) if number else _LEVEL.get(key(words))
        if level:
            return level
    return None


def _head(cell: str) -> str | None:
    """Who speaks in the column below these words; None when they name nobody."""
    found = _HEAD.fullmatch(cell.strip(" :?"))
    return _who(found) if found else None


def _who(found: re.Match[str]) -> str:
    """The speaker as a name; empty for the student herself."""
    name = found["sure"] or found["name"] or ""
    return TEACHER if re.fullmatch(_MY_TEACHER, name, re.IGNORECASE) else " ".join(name.split())


def _mark(who: str, said: str) -> Mark:
    words = said.strip(" ;,|")
    level = level_of(words)
    bare = level is not None and _NUMBER.fullmatch(words.strip(" .!")) is not None
    return Mark(who=who, level=level, words="" if bare else words)


def _add(found: list[Criterion], block: Block) -> None:
    """The criteria in a block; a line that only says who marked it belongs to the criterion above it."""
    below = block.kind is BlockKind.ITEM and block.level > 1
    for said in _texts(block):
        text, marks = _marked(said, below and bool(found))
        if found and marks and not text:
            found[-1] = replace(found[-1], marks=(*found[-1].marks, *marks))
        else:
            found.append(Criterion(text=text, marks=marks))


def _texts(block: Block) -> Iterator[str]:
    lines = [line.text.strip() for line in block.lines if line.text.strip()]
    if block.kind is BlockKind.ITEM:
        yield " ".join(lines)
    else:
        yield from lines


def _marked(said: str, below: bool) -> tuple[str, tuple[Mark, ...]]:
    """The criterion and the marks at its end; each is who said it, a colon, and words or a level."""
    marks: list[Mark] = []
    end = len(said)
    for found in reversed(list(_SAYS.finditer(said))):
        mark = _mark(_who(found), said[found.end() : end])
        unsure = found["name"] and (mark.level is None or (found.start() == 0 and not below))
        if unsure or not said[found.end() : end].strip():
            break
        marks.insert(0, mark)
        end = found.start()
    text = said[:end].rstrip(" ;,|(-–—•")
    if not marks and (last := _LAST.fullmatch(said.rstrip(" .!)"))) and level_of(last["words"]):
        return last["text"], (_mark("", last["words"]),)
    return text, tuple(marks)
