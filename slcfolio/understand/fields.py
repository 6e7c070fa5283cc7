"""Lines that say what they are: `Habit: I work hard`, in Word, plain text or Markdown, wherever a sixth grader puts them.

What is not understood stays in the text: `take_fields` divides a document into fields and the rest, and loses no word.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from slcfolio.model.document import Block, BlockKind, Line, Prose, prose_text
from slcfolio.model.names import fold, key
from slcfolio.understand.labels import FORM_WORDS


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled piece of writing.

    number: its line in the file, counted from 1. written: label and value as they were written; empty where they stand in the
    text as well (in a table).
    """

    label: str
    value: Prose
    number: int
    written: Prose = ()

    @property
    def text(self) -> str:
        """The value as one line of words."""
        return " ".join(prose_text(self.value).split())


Labels = Mapping[str, tuple[str, ...]]
"""A label and the ways students write it."""

Stays = Callable[[Field, Sequence[Field]], bool]
"""Whether a field, met after those others, is not understood after all and stays in the text."""

_COLON = re.compile(r"\s*(?:[:：=]|\s[-–—]\s)\s*")
_BRIEF = 300  # characters: a longer value is a paragraph that happens to stand below a word such as "Description"
_FORM_KEYS = frozenset({"", *map(key, FORM_WORDS)})
_WORDS = (BlockKind.PARAGRAPH, BlockKind.ITEM)


def _never(_field: Field, _before: Sequence[Field]) -> bool:
    return False


def take_fields(
    prose: Prose, labels: Labels, brief: Collection[str] = (), stays: Stays = _never, *, forms: bool = False
) -> tuple[tuple[Field, ...], Prose]:
    """The fields in some writing, and the writing without them, both in the order written.

    brief: labels whose value is a few words, so that the sentence on the next line is none of it. forms: a table of which every
    row is understood is not part of the rest as well.
    """
    names = _by_key(tuple(labels.items()))
    taker = _Taker(names, brief, stays, forms)
    for block in broken_at(prose, labels):
        taker.block(block)
    taker.close()
    return tuple(taker.fields), tuple(taker.rest)


def all_words(prose: Prose) -> bool:
    """Whether there is nothing in it that one line of words could not hold: no table, no picture."""
    return all(block.kind in _WORDS for block in prose)


@cache  # the same few tables of labels are asked for with every text of a class
def _by_key(labels: tuple[tuple[str, tuple[str, ...]], ...]) -> Mapping[str, str]:
    return {_label_key(way): label for label, ways in labels for way in (label, *ways)}


def _label_key(text: str) -> str:
    return key(re.sub(r"^\W*(?:\d+[.)]\s*)?", "", text))


class _Taker:
    """Goes through blocks once. `open` is a field whose value goes on: until a blank line, or under a heading to the next."""

    def __init__(self, names: Mapping[str, str], brief: Collection[str], stays: Stays, forms: bool) -> None:
        self.names = names
        self.brief = brief
        self.stays = stays
        self.forms = forms
        self.fields: list[Field] = []
        self.rest: list[Block] = []
        self.open: Field | None = None
        self.until_heading = False

    def block(self, block: Block) -> None:
        if block.kind is BlockKind.HEADING:
            self._heading(block)
        elif block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            self._lines(block)
        elif block.kind is BlockKind.TABLE:
            self._table(block)
        else:
            self._keep(block)

    def close(self) -> None:
        if self.open:
            self._done(self.open)
        self.open = None
        self.until_heading = False

    def _done(self, field: Field) -> None:
        if self._too_long(field) or self.stays(field, self.fields):
            self.rest += field.written
        else:
            self.fields.append(field)

    def _too_long(self, field: Field) -> bool:
        if field.label not in self.brief or not field.value:
            return False
        return len(field.value) > 1 or not all_words(field.value) or len(field.text) > _BRIEF

    def _heading(self, block: Block) -> None:
        """A heading that is a label holds what follows to the next heading, unless it says all itself."""
        split = self._split(block.lines[0]) if block.lines else None
        self.close()
        if split is None:
            self.rest.append(block)
            return
        label, rest = split
        lines = (*([rest] if rest else []), *block.lines[1:])
        value = (Block(kind=BlockKind.PARAGRAPH, lines=lines, number=block.number),) if lines else ()
        self.open, self.until_heading = Field(label, value, block.number, (block,)), True
        if rest:
            self.close()

    def _lines(self, block: Block) -> None:
        """Cut the block at its labelled lines; what stands before the first goes where the last block went."""
        run: list[Line] = []
        labelled = False
        for line in block.lines:
            if split := self._split(line):
                self._flush(block, run, labelled)
                run, labelled = [], True
                self.close()
                value = (_paragraph(split[1]),) if split[1] else ()
                self.open = Field(split[0], value, line.number, (replace(block, lines=(line,)),))
            elif labelled and not run and self._is_complete(line):
                self.close()
                run, labelled = [line], False
            else:
                run.append(line)
        self._flush(block, run, labelled)

    def _is_complete(self, following: Line) -> bool:
        """Whether a brief label has its value, and the line below it begins a sentence of its own."""
        if self.open is None or self.open.label not in self.brief or not self.open.value:
            return False
        return not following.text[:1].islower()

    def _flush(self, block: Block, run: list[Line], labelled: bool) -> None:
        """Lines right below a labelled line go on with its value; a label alone takes the next block; else they are rest."""
        if labelled:
            if run and self.open:
                self.open = _longer(self.open, replace(block, lines=tuple(run), kind=BlockKind.PARAGRAPH))
        elif run:
            self._keep(replace(block, lines=tuple(run)))

    def _keep(self, block: Block) -> None:
        """A block without a label: the value of an open heading or of a label that had none yet, or plain rest."""
        if self.open is not None and self._continues(block):
            self.open = replace(self.open, value=(*self.open.value, block), written=(*self.open.written, block))
        else:
            self.close()
            self.rest.append(block)

    def _continues(self, block: Block) -> bool:
        if self.open is None:
            return False
        if self.until_heading or not self.open.value:
            return True
        return block.kind is BlockKind.ITEM and self.open.value[-1].kind is BlockKind.ITEM

    def _table(self, block: Block) -> None:
        """A two-column form: the label left, the answer right. Unless all of it is understood, the table itself stays."""
        rows = [(row, self._row(row, block.number)) for row in block.rows]
        fields = [field for _, field in rows if field]
        asked = [field or _is_form_head(row) for row, field in rows]
        whole = all(asked) and not re.search(r"<(?:a|img)\b", block.html) and self._all_taken(fields)
        if not (self.forms and whole and not self.until_heading):
            self._keep(block)
            fields = [replace(field, written=()) for field in fields]
        else:
            self.close()
        for field in fields:
            self._done(field)

    def _row(self, row: Sequence[str], number: int) -> Field | None:
        """A row of a form as a field, when its label is known and it has an answer."""
        label = self.names.get(_label_key(row[0])) if len(row) == 2 and row[1].strip() else None
        if label is None:
            return None
        value = _paragraph(_plain_line(number, row[1]))
        return Field(label, (value,), number, (_paragraph(_plain_line(number, f"{row[0]} {row[1]}")),))

    def _all_taken(self, fields: Sequence[Field]) -> bool:
        taken = list(self.fields)
        for field in fields:
            if self._too_long(field) or self.stays(field, taken):
                return False
            taken.append(field)
        return bool(fields)

    def _split(self, line: Line) -> tuple[str, Line | None] | None:
        """The label a line begins with and what follows it; None when it begins with none."""
        plain = plain_text(line.html)
        for colon in _COLON.finditer(plain, 0, 80):
            if label := self.names.get(_label_key(plain[: colon.start()])):
                rest = plain[colon.end() :]
                return label, Line(
                    number=line.number, text=rest.strip(), html=html_after(line.html, colon.end())
                ) if rest.strip() else None
        label = self.names.get(_label_key(plain.rstrip(" ?!.:…")))
        return (label, None) if label else None


def _is_form_head(row: Sequence[str]) -> bool:
    """Whether a row only names the columns of a form: `Question | Answer`."""
    return all(key(cell) in _FORM_KEYS for cell in row)


def _plain_line(number: int, text: str) -> Line:
    return Line(number=number, text=text, html=html.escape(text))


def _paragraph(line: Line) -> Block:
    return Block(kind=BlockKind.PARAGRAPH, lines=(line,), number=line.number)


def _longer(field: Field, block: Block) -> Field:
    """The field with more lines."""
    return replace(field, value=_joined(field.value, block), written=_joined(field.written, block))


def _joined(prose: Prose, block: Block) -> Prose:
    """The writing with a block's lines, which join its last paragraph."""
    if prose and prose[-1].kind is BlockKind.PARAGRAPH:
        return (*prose[:-1], replace(prose[-1], lines=(*prose[-1].lines, *block.lines)))
    return (*prose, block)


_MARK = re.compile(r"<[^>]*>|&[^;\s]+;")
_TOKEN = re.compile(rf"{_MARK.pattern}|.", re.DOTALL)


def plain_text(markup: str) -> str:
    """The characters of sanitised inline HTML, without tags."""
    return _MARK.sub(lambda mark: "" if _is_tag(mark[0]) else html.unescape(mark[0]), markup)


def html_after(markup: str, start: int, end: int | None = None) -> str:
    """The characters of sanitised inline HTML from `start`, up to `end` if given; tags that are open there stay balanced."""
    open_tags: list[str] = []
    out: list[str] = []
    place = 0
    for token in _TOKEN.findall(markup):
        inside = place >= start and (end is None or place < end)
        if _is_tag(token):
            if inside and place > start:
                out.append(token)
            _follow(token, open_tags)
            if inside and place == start:
                out = list(open_tags)
            continue
        if inside:
            out += open_tags if place == start and not out else []
            out.append(token)
        place += len(html.unescape(token))
        if place == end:
            break
    closing = [f"</{tag[1:].split()[0].rstrip('>')}>" for tag in reversed(open_tags)] if end is not None else []
    return "".join([*out, *closing]).strip()


def _follow(tag: str, open_tags: list[str]) -> None:
    if tag.startswith("</"):
        if open_tags:
            open_tags.pop()
    elif not tag.startswith("<br"):
        open_tags.append(tag)


def broken_at(prose: Prose, labels: Labels, marks: str = ":：") -> Prose:
    """The writing with a new line wherever a label begins after the end of a sentence: `I like it. Habit: I work hard`."""
    start = _start(frozenset(way for label, ways in labels.items() for way in (label, *ways)), marks)
    return tuple(
        replace(block, lines=tuple(part for line in block.lines for part in _broken(line, start)))
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM)
        else block
        for block in prose
    )


@cache
def _start(ways: frozenset[str], marks: str) -> re.Pattern[str]:
    """Where a label begins after the end of a sentence; the longest way to write it is tried first."""
    longest = sorted(sorted(ways), key=len, reverse=True)
    names = "|".join(r"\s+".join(map(re.escape, way.split())) for way in longest)
    return re.compile(rf"(?<=[.!?…”\"')])\s+(?=(?:{names})\s*[{marks}])", re.IGNORECASE)


def _broken(line: Line, start: re.Pattern[str]) -> Iterator[Line]:
    plain = plain_text(line.html)
    cuts = [found.end() for found in start.finditer(plain)]
    if not cuts:
        yield line
        return
    for begin, end in zip([0, *cuts], [*cuts, len(plain)], strict=True):
        yield Line(number=line.number, text=plain[begin:end].strip(), html=html_after(line.html, begin, end))


def _is_tag(token: str) -> bool:
    return len(token) > 1 and token.startswith("<")


def yes(text: str) -> bool | None:
    """What a teacher or student means by a short answer: True for yes, False for no, None for anything else."""
    word = fold(text).strip(" .!")
    if word in {"yes", "y", "true", "1", "x", "si", "oui", "ok", "yes please", "✓", "✔"}:
        return True
    return False if word in {"no", "n", "false", "0", "non", "-"} else None
