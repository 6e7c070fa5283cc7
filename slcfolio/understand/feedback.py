"""A feedback file as what each person said.

`From: Lucía, crew partner` may stand above or below what was said; whichever the file begins with holds for all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from slcfolio.model.document import Block, BlockKind, Document, Line, Prose
from slcfolio.model.names import key
from slcfolio.model.work import Feedback
from slcfolio.understand.fields import Field, html_after, plain_text, take_fields
from slcfolio.understand.labels import FEEDBACK
from slcfolio.understand.reflections import without_heading
from slcfolio.understand.roles import Role, read_name

_SPEAKER = re.compile(r"^(?P<name>[^\W\d_][\w.'’ -]{1,30}?)(?P<note>,\s[^:]{2,40})?\s*:\s+")


def read_feedback(document: Document, people: tuple[str, ...], on: int | None) -> tuple[Feedback, ...]:
    """What was said, by whom, on which draft. `people` are the names that may open a line; `on` is what the file's name says."""
    blocks = without_heading(document.blocks, "feedback", "peer feedback", "comments")
    parts = list(_parts(blocks, people))
    label_first = bool(parts) and isinstance(parts[0], Field)
    return tuple(_said(parts if label_first else _labels_first(parts), on))


def _parts(blocks: Prose, people: tuple[str, ...]) -> Iterator[Field | Block]:
    """Labels and writing in the order of the file."""
    for block in blocks:
        if block.kind is BlockKind.HEADING and read_name(block.text).role is Role.DRAFT:
            yield Field("draft", (block,), block.number)
            continue
        for piece in by_line(block):
            fields, rest = take_fields((piece,), FEEDBACK)
            if fields:
                yield from fields
            else:
                yield from _spoken(rest, people)


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
            yield Field("by", (replace(block, lines=(replace(line, text=by, html=by),)),), line.number)
            yield replace(block, lines=(said,))
        else:
            yield block


def _is_person(name: str, people: tuple[str, ...]) -> bool:
    if re.match(r"(ms|mr|mrs|mx|dr|coach|senor|senora|sr|sra)\b", key(name)):
        return True
    return key(name.split()[0]) in {key(person.split()[0]) for person in people}


def _labels_first(parts: list[Field | Block]) -> list[Field | Block]:
    """The same parts with the labels of each remark moved in front of it."""
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
    for part in parts:
        if isinstance(part, Block):
            remark = replace(remark, said=(*remark.said, part))
            continue
        if remark.said:
            yield remark
            remark = Feedback(on=on)
        if part.label == "by":
            remark = replace(remark, by=part.text)
        elif part.label == "draft":
            on = read_name(part.text).number
            remark = replace(remark, on=on)
        else:
            remark = _about(remark, part)
    if remark.said:
        yield remark


def _about(remark: Feedback, part: Field) -> Feedback:
    """`On: draft 2` names a draft; any other `On:` is kept as words."""
    if key(part.text) in {"final", "the final", "final draft"}:
        return remark
    named = read_name(part.text)
    if named.role is Role.DRAFT and named.number is not None:
        return replace(remark, on=named.number)
    return replace(remark, said=(*remark.said, *part.value))
