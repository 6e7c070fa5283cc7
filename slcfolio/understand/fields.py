"""Lines that say what they are: `Habit: I work hard`, in Word, plain text or Markdown, wherever a sixth grader puts them.

What is not understood stays in the text: `take_fields` divides a document into fields and the rest, and loses no word.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from slcfolio.model.document import Block, BlockKind, Line, Prose, prose_text
from slcfolio.model.names import fold, key


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled piece of writing. `number` is its line in the file, counted from 1."""

    label: str
    value: Prose
    number: int

    @property
    def text(self) -> str:
        """The value as one line of words."""
        return " ".join(prose_text(self.value).split())


Labels = Mapping[str, tuple[str, ...]]
"""A label and the ways students write it."""

_COLON = re.compile(r"\s*(?:[:：=]|\s[-–—]\s)\s*")


def take_fields(prose: Prose, labels: Labels) -> tuple[tuple[Field, ...], Prose]:
    """The fields in some writing, and the writing without them, both in the order written."""
    names = {_label_key(way): label for label, ways in labels.items() for way in (label, *ways)}
    taker = _Taker(names)
    for block in broken_at(prose, labels):
        taker.block(block)
    taker.close()
    return tuple(taker.fields), tuple(taker.rest)


def read_fields(prose: Prose, labels: Labels) -> tuple[Field, ...]:
    """The fields alone, for writing that is itself the work and keeps every line."""
    return take_fields(prose, labels)[0]


def _label_key(text: str) -> str:
    return key(re.sub(r"^\W*(?:\d+[.)]\s*)?", "", text))


class _Taker:
    """Goes through blocks once. `open` is a field whose value goes on: until a blank line, or under a heading to the next."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names
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
            self.fields.append(self.open)
        self.open = None
        self.until_heading = False

    def _heading(self, block: Block) -> None:
        split = self._split(block.lines[0]) if block.lines else None
        self.close()
        if split and not split[1]:
            self.open, self.until_heading = Field(split[0], (), block.number), True
        elif split and split[1]:
            self.fields.append(Field(split[0], (_paragraph(split[1]),), block.number))
        else:
            self.rest.append(block)

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
                self.open = Field(split[0], value, line.number)
            else:
                run.append(line)
        self._flush(block, run, labelled)

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
            self.open = replace(self.open, value=(*self.open.value, block))
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
        """A two-column form: the label left, the answer right. The table itself stays, so that nothing is lost."""
        for row in block.rows:
            if len(row) == 2 and row[1].strip() and (label := self.names.get(_label_key(row[0]))):
                line = Line(number=block.number, text=row[1], html=html.escape(row[1]))
                self.fields.append(Field(label, (_paragraph(line),), block.number))
        self._keep(block)

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


def _paragraph(line: Line) -> Block:
    return Block(kind=BlockKind.PARAGRAPH, lines=(line,), number=line.number)


def _longer(field: Field, block: Block) -> Field:
    """The field with more lines: they join its last paragraph."""
    if field.value and field.value[-1].kind is BlockKind.PARAGRAPH:
        last = replace(field.value[-1], lines=(*field.value[-1].lines, *block.lines))
        return replace(field, value=(*field.value[:-1], last))
    return replace(field, value=(*field.value, block))


_TOKEN = re.compile(r"<[^>]*>|&[^;\s]+;|.", re.DOTALL)


def plain_text(markup: str) -> str:
    """The characters of sanitised inline HTML, without tags."""
    return "".join(html.unescape(t) for t in _TOKEN.findall(markup) if not _is_tag(t))


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
    ways = sorted({way for label, ways in labels.items() for way in (label, *ways)}, key=len, reverse=True)
    names = "|".join(r"\s+".join(map(re.escape, way.split())) for way in ways)
    start = re.compile(rf"(?<=[.!?…”\"')])\s+(?=(?:{names})\s*[{marks}])", re.IGNORECASE)
    return tuple(
        replace(block, lines=tuple(part for line in block.lines for part in _broken(line, start)))
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM)
        else block
        for block in prose
    )


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
