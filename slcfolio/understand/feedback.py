"""A feedback file as what each person said.

`From: Lucía, crew partner` may stand above or below what was said; whichever the file begins with holds for all of it.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import replace

from slcfolio.model.document import Block, BlockKind, Document, Line, Prose
from slcfolio.model.names import key
from slcfolio.model.people import plain_name
from slcfolio.model.work import Feedback
from slcfolio.understand.fields import Field, all_words, html_after, plain_text, take_fields
from slcfolio.understand.labels import FEEDBACK
from slcfolio.understand.reflections import without_heading
from slcfolio.understand.roles import Role, read_name

_SPEAKER = re.compile(
    r"^(?P<name>[^\W\d_][\w.'’ -]{1,30}?)(?P<note>,\s[^:]{2,40}?)?(?:\s+(?:said|says|wrote|dijo|dice))?\s*:(?:\s+|$)"
)
_SIGNED = re.compile(r"^[-–—~]\s*")
_IN_NAME = re.compile(
    r".*(?:feedback|critique|comments?|comentarios)[\s_-]+(?P<sure>(?:from|by|de)[\s_-]+)?(?P<by>[^\W\d_][\w .'’-]{0,30}?)[\s)\d]*",
    re.IGNORECASE,
)


def read_feedback(
    document: Document,
    people: tuple[str, ...],
    on: int | None,
    *,
    drafts: Collection[int | None] | None = None,
    maker: str = "",
    by: str = "",
) -> tuple[Feedback, ...]:
    """What was said, by whom, on which draft.

    people: the names that may open a line. on, by: the draft and the giver that the file's name says. drafts: the numbers that
    the piece has; None where that is not known. maker: whose piece it is, for her own name does not sign what others said.
    """
    blocks = without_heading(document.blocks, "feedback", "peer feedback", "comments")
    remarks = _said(_labels_first(list(_parts(blocks, people, maker))), on, drafts)
    return tuple(replace(remark, by=remark.by or by) for remark in remarks)


def giver_in_name(stem: str, people: tuple[str, ...]) -> str:
    """Who gave the feedback in a file called `Poster - feedback from Lucia`, or `feedback Ben` when Ben is on the roster."""
    found = _IN_NAME.fullmatch(unicodedata.normalize("NFC", stem))
    if not found:
        return ""
    said = " ".join(found["by"].replace("_", " ").split())
    on_roster = [person for person in people if key(said) in {key(person), key(person.split()[0])}]
    if on_roster:
        return on_roster[0].split()[0]
    return said if found["sure"] or _is_grown_up(said) else ""


def _parts(blocks: Prose, people: tuple[str, ...], maker: str) -> Iterator[Field | Block]:
    """Labels and writing in the order of the file."""
    pieces = [piece for block in blocks for piece in by_line(block)]
    names = _names_alone(pieces, tuple(person for person in people if person != maker))
    bare: Field | None = None  # a "From:" with nothing behind it: the next line is the name
    for n, piece in enumerate(pieces):
        if n in names and not bare:
            yield _by(piece, _SIGNED.sub("", piece.text))
            continue
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


def _names_alone(pieces: list[Block], people: tuple[str, ...]) -> set[int]:
    """Which lines are only the name of who gave it: a full name at the top, a name at the end, and others signed like it."""
    if len(pieces) < 2:
        return set()
    top = {0} if key(pieces[0].text) in {key(person) for person in people if len(person.split()) > 1} else set()
    signed = {n for n, piece in enumerate(pieces) if n and _is_signature(piece, people)}
    return top | signed if len(pieces) - 1 in signed else top


def _is_signature(piece: Block, people: tuple[str, ...]) -> bool:
    """`- Ben`, `– Ms. Abara`: in a text that is read as a list, the dash is gone."""
    if piece.kind is not BlockKind.ITEM and not _SIGNED.match(piece.text):
        return False
    name = _SIGNED.sub("", piece.text)
    known = {key(way) for person in people for way in (person, person.split()[0])}
    return bool(name.strip()) and (key(name) in known or (_is_grown_up(name) and len(name.split()) <= 3))


def _by(piece: Block, name: str) -> Field:
    """The name of who said it, as a label."""
    lines = (Line(number=piece.number, text=name, html=html.escape(name)),)
    return Field("by", (replace(piece, lines=lines),), piece.number, (piece,))


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
        if line and found and (_is_person(found["name"], people) or _is_listed(found[0].rstrip(" :"), people)):
            said = Line(number=line.number, text=line.text[found.end() :], html=html_after(line.html, found.end()))
            by = _by(replace(block, number=line.number), found["name"] + (found["note"] or ""))
            yield replace(by, written=by.value)
            if said.text:
                yield replace(block, lines=(said,))
        else:
            yield block


def _is_person(name: str, people: tuple[str, ...]) -> bool:
    return _is_grown_up(name) or key(name.split()[0]) in {key(person.split()[0]) for person in people}


def _is_listed(name: str, people: tuple[str, ...]) -> bool:
    """`Ito, Ben`, as lists write it."""
    return key(plain_name(name)) in {key(person) for person in people}


def _is_grown_up(name: str) -> bool:
    return re.match(r"(ms|mr|mrs|mx|dr|coach|senor|senora|sr|sra)\b", key(name)) is not None


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


def _said(parts: list[Field | Block], on: int | None, drafts: Collection[int | None] | None) -> Iterator[Feedback]:
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
            named = read_name(part.text).number
            on = named if drafts is None or named in drafts else on
        remark = _about(remark, part, drafts)
        unsaid = (*unsaid, *part.written)
    if remark.said:
        yield remark
    elif unsaid:
        yield Feedback(said=unsaid, on=remark.on)


def _about(remark: Feedback, part: Field, drafts: Collection[int | None] | None) -> Feedback:
    """`On: draft 2` names a draft that there is; any other `On:` is kept as words."""
    if part.label == "by":
        return replace(remark, by=", ".join(filter(None, (remark.by, part.text))))
    if key(part.text) in {"final", "the final", "final draft"}:
        return remark
    named = read_name(part.text)
    there = drafts is None or named.number in drafts
    if there and (part.label == "draft" or (named.role is Role.DRAFT and named.number is not None)):
        remark = replace(remark, on=named.number)
        if part.label == "draft" or not named.title:
            return remark
    return replace(remark, said=(*remark.said, *part.written))
