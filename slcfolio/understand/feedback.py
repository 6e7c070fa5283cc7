"""A feedback file as what each person said.

`From: Lucía, crew partner` may stand above or below what was said; whichever the file begins with holds for all of it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace

from slcfolio.model.document import Block, BlockKind, Document, Line, Prose
from slcfolio.model.names import key
from slcfolio.model.work import Feedback
from slcfolio.understand.fields import Field, all_words, html_after, plain_text, take_fields
from slcfolio.understand.labels import FEEDBACK
from slcfolio.understand.reflections import without_heading
from slcfolio.understand.roles import Role, read_name

_SPEAKER = re.compile(r"^(?P<name>[^\W\d_][\w.'’ -]{1,30}?)(?P<note>,\s[^:]{2,40})?\s*:(?:\s+|$)")


def read_feedback(document: Document, people: tuple[str, ...], on: int | None) -> tuple[Feedback, ...]:
    """What was said, by whom, on which draft. `people` are the names that may open a line; `on` is what the file's name says."""
    blocks = without_heading(document.blocks, "feedback", "peer feedback", "comments")
    parts = list(_parts(blocks, people))
    return tuple(_said(_labels_first(parts), on))


def _parts(blocks: Prose, people: tuple[str, ...]) -> Iterator[Field | Block]:
    """Labels and writing in the order of the file."""
    bare: Field | None = None  # a "From:" with nothing behind it: the next line is the name
    for piece in (piece for block in blocks for piece in by_line(block)):
        fields, rest = _labelled(piece, people)
        if bare and rest and not fields and all_words(rest):
            yield replace(bare, value=rest, written=(*bare.written, *rest))
            bare = None
            continue
        yield from [bare] if bare else []
        bare = fields[0] if len(fields) == 1 and not fields[0].value else None
        yield from () if bare else fields
        yield from _spoken(rest, people)
    yield from [bare] if bare else []


def _labelled(piece: Block, people: tuple[str, ...]) -> tuple[tuple[Field, ...], Prose]:
    """The labels in one line, and what it says besides."""
    if piece.kind is BlockKind.HEADING:
        named = read_name(piece.text)
        if named.role is Role.DRAFT:
            return (Field("draft", (piece,), piece.number, (piece,)),), (piece,) if named.title else ()
        if _is_person(piece.text, people) and len(piece.text.split()) <= 3:
            return (Field("by", (piece,), piece.number, (piece,)),), ()
    return take_fields((piece,), FEEDBACK)


def by_line(block: Block) -> Iterator[Block]:
    """The block as one block a line, so that each line can be looked at by itself."""
    if block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
        for line in block.lines:
            yield replace(block, lines=(line,))
    else:
        yield block


def _spoken(blocks: Prose, people: tuple[str, ...]) -> Iterator[Field | Block]:
    """`Dev: you fixed the neck` is a label and a line, when Dev is somebody known or a grown-up with a title."""
    for block in blocks:
        line = block.lines[0] if block.lines else None
        found = _SPEAKER.match(plain_text(line.html)) if line else None
        if line and found and _is_person(found["name"], people):
            by = found["name"] + (found["note"] or "")
            said = Line(number=line.number, text=line.text[found.end() :], html=html_after(line.html, found.end()))
            name = replace(block, lines=(replace(line, text=by, html=html.escape(by)),))
            yield Field("by", (name,), line.number, (name,))
            if said.text:
                yield replace(block, lines=(said,))
        else:
            yield block


def _is_person(name: str, people: tuple[str, ...]) -> bool:
    if re.match(r"(ms|mr|mrs|mx|dr|coach|senor|senora|sr|sra)\b", key(name)):
        return True
    return key(name.split()[0]) in {key(person.split()[0]) for person in people}


def _labels_first(parts: list[Field | Block]) -> list[Field | Block]:
    """The same parts with the labels of each remark in front of it, whether they stood above it, below it, or on both sides."""
    if not parts or isinstance(parts[0], Block):
        return _labels_up(parts)
    spoken = next((n for n, part in enumerate(parts) if isinstance(part, Block)), len(parts))
    above = any(isinstance(part, Field) and part.label == "by" for part in parts[:spoken])
    below = any(isinstance(part, Field) and part.label == "by" for part in parts[spoken:])
    return _names_up(parts) if below and not above else parts


def _names_up(parts: list[Field | Block]) -> list[Field | Block]:
    """`On: draft 1` stands above what was said and `From: Mateo` below it: each name goes up to where its remark begins."""
    turned: list[Field | Block] = []
    remark: list[Field | Block] = []
    for part in parts:
        if isinstance(part, Field) and part.label == "by":
            turned += [part, *remark]
            remark = []
        else:
            remark.append(part)
    return [*turned, *remark]


def _labels_up(parts: list[Field | Block]) -> list[Field | Block]:
    """All labels of each remark stand below it and go up."""
    turned: list[Field | Block] = []
    said: list[Field | Block] = []
    labels: list[Field | Block] = []
    for part in parts:
        if isinstance(part, Field):
            labels.append(part)
        elif labels:
            turned += [*labels, *said]
            said, labels = [part], []
        else:
            said.append(part)
    return [*turned, *labels, *said]


def _said(parts: list[Field | Block], on: int | None) -> Iterator[Feedback]:
    remark = Feedback(on=on)
    unsaid: Prose = ()  # labels with no words yet
    for part in parts:
        if isinstance(part, Block):
            remark, unsaid = replace(remark, said=(*remark.said, part)), ()
            continue
        if remark.said:
            yield remark
            remark, unsaid = Feedback(on=on), ()
        if part.label == "draft":
            on = read_name(part.text).number
        remark = _about(remark, part)
        unsaid = (*unsaid, *part.written)
    if remark.said:
        yield remark
    elif unsaid:
        yield Feedback(said=unsaid, on=remark.on)


def _about(remark: Feedback, part: Field) -> Feedback:
    """`On: draft 2` names a draft; any other `On:` is kept as words."""
    if part.label == "by":
        return replace(remark, by=", ".join(filter(None, (remark.by, part.text))))
    if key(part.text) in {"final", "the final", "final draft"}:
        return remark
    named = read_name(part.text)
    if part.label == "draft" or (named.role is Role.DRAFT and named.number is not None):
        remark = replace(remark, on=named.number)
        if part.label == "draft" or not named.title:
            return remark
    return replace(remark, said=(*remark.said, *part.written))
