"""Markdown and plain text as blocks, line by line, so that a word can be found again where its writer put it.

Nothing a student wrote is lost: rules of Markdown that swallow words (reference definitions, front matter, cells beyond
the last column, list numbers that do not count) are off or fall back to plain lines. HTML is shown, not run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, backtick
from markdown_it.token import Token

from slcfolio.convert import limits
from slcfolio.convert.decode import decode
from slcfolio.convert.lines import LineWriter
from slcfolio.convert.result import Options, Result
from slcfolio.convert.sanitise import escape, sanitise
from slcfolio.model.document import Block, BlockKind, Document, Line
from slcfolio.model.output import Output


def _code_by_lines(state: StateInline, silent: bool) -> bool:
    """The rule for code between backticks, but a line break in it stays one: lines are counted by them."""
    start, before = state.pos, len(state.tokens)
    found = backtick(state, silent)
    if len(state.tokens) > before and state.tokens[-1].type == "code_inline":
        marks = len(state.tokens[-1].markup)
        state.tokens[-1].content = state.src[start + marks : state.pos - marks].strip(" ")
    return found


# No indented code: children indent with the space bar. No references: "[Lucia]: nice" is a sentence, not a definition.
_MARKDOWN = (
    MarkdownIt("commonmark", {"html": False, "linkify": False})
    .enable(["table", "strikethrough"])
    .disable(["code", "reference", "html_block", "html_inline"])
)
_MARKDOWN.inline.ruler.at("backticks", _code_by_lines)
# CommonMark wants <> around an address with spaces; a child writes the name of her file as it is.
_SPACED_PICTURE = re.compile(r"(!\[[^\]\n]*\])\(([^()<>\n\"']+ [^()<>\n\"']+\.\w{2,5})\)")
_WORD = re.compile(r"\w+")
_BULLET = re.compile(r"(?P<indent>[ \t]*)[-*•][ \t]+(?P<rest>\S.*)")
_NUMBERED = re.compile(r"(?P<indent>[ \t]*)(?P<number>\d{1,3})[.)][ \t]+(?P<rest>\S.*)")


def convert_markdown(data: bytes, name: str, options: Options) -> Result:
    """A Markdown file as a Document."""
    del name, options
    text, left_out = _text_of(data)
    return Result(Output(document=markdown(text), left_out=left_out))


def convert_plain(data: bytes, name: str, options: Options) -> Result:
    """A plain text file as a Document."""
    del name, options
    text, left_out = _text_of(data)
    return Result(Output(document=plain(text), left_out=left_out))


def markdown(text: str) -> Document:
    """The blocks of some Markdown: CommonMark with tables and strikethrough; every line break is kept."""
    source = text.split("\n")
    body = _end_of_front_matter(source)
    front = _plain_blocks(source[1 : body - 1], 2, lists=False) if body else ()
    # The front matter's lines are blanked, not cut, so that every number stays true.
    tokens = _MARKDOWN.parse(_SPACED_PICTURE.sub(r"\1(<\2>)", "\n".join([""] * body + source[body:])))
    return Document(blocks=(*front, *_Reader(source).read(tokens)))


def plain(text: str) -> Document:
    """The blocks of plain text: paragraphs between blank lines, and the simplest of lists."""
    return Document(blocks=tuple(_plain_blocks(text.split("\n"), 1, lists=True)))


def _text_of(data: bytes) -> tuple[str, str]:
    if len(data) <= limits.TEXT_BYTES:
        return decode(data), ""
    text = decode(data[: limits.TEXT_BYTES]).rpartition("\n")[0]
    return text, f"Only the first {text.count(chr(10)) + 1} lines are shown: the text is very long."


def _end_of_front_matter(source: Sequence[str]) -> int:
    """How many lines the block between two `---` lines at the very start takes; 0 when there is none."""
    if source[0].rstrip() != "---":
        return 0
    ends = (i + 1 for i, line in enumerate(source[1:], 1) if line.rstrip() in ("---", "..."))
    return next(ends, 0)


@dataclass(slots=True)
class _Level:
    """A list that is open. `counted`: its numbers are 1, 2, 3 … or all alike, and so need not be kept as text."""

    ordered: bool
    counted: bool = True
    marker: str = ""


@dataclass(slots=True)
class _Reader:
    """Walks the tokens of markdown-it and writes blocks."""

    source: Sequence[str]
    blocks: list[Block] = field(default_factory=list)
    levels: list[_Level] = field(default_factory=list)
    fresh_item: bool = False

    def read(self, tokens: Sequence[Token]) -> tuple[Block, ...]:
        at = 0
        while at < len(tokens):
            token = tokens[at]
            if token.type in ("blockquote_open", "table_open"):
                end = _closing(tokens, at)
                self._whole(tokens[at : end + 1])
                at = end
            else:
                self._one(token, tokens, at)
            at += 1
        return tuple(self.blocks)

    def _one(self, token: Token, tokens: Sequence[Token], at: int) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                self.levels.append(_level(tokens, at))
            case "bullet_list_close" | "ordered_list_close":
                self.levels.pop()
            case "list_item_open":
                self.fresh_item = True
                self.levels[-1].marker = f"{token.info}{token.markup}"
            case "inline":
                self._inline(token, tokens[at - 1])
            case "fence" | "code_block" | "hr":
                self.blocks.append(_other([token], _lines_of([token])))
            case _:
                pass

    def _inline(self, token: Token, opening: Token) -> None:
        """The words of a heading, paragraph or item; pictures among them become blocks of their own."""
        number = token.map[0] + 1 if token.map else 1
        for piece in _pieces(token, number, self._prefix()):
            if isinstance(piece, Block):
                self.blocks.append(piece)
            elif opening.type == "heading_open":
                self.blocks.append(
                    Block(kind=BlockKind.HEADING, lines=piece, level=int(opening.tag[1]), number=piece[0].number)
                )
            else:
                self._paragraph(piece)

    def _prefix(self) -> str:
        level = self.levels[-1] if self.levels else None
        return f"{level.marker} " if level and level.ordered and not level.counted and self.fresh_item else ""

    def _paragraph(self, lines: tuple[Line, ...]) -> None:
        if not self.levels or (self.levels[-1].ordered and not self.levels[-1].counted):
            self.blocks.append(Block(kind=BlockKind.PARAGRAPH, lines=lines, number=lines[0].number))
            self.fresh_item = False
            return
        last = self.blocks[-1] if self.blocks else None
        same = last is not None and last.kind is BlockKind.ITEM and last.level == len(self.levels)
        if last and same and not self.fresh_item:  # a second paragraph of the same item
            self.blocks[-1] = _longer(last, lines)
            return
        self.fresh_item = False
        self.blocks.append(
            Block(
                kind=BlockKind.ITEM,
                lines=lines,
                level=len(self.levels),
                ordered=self.levels[-1].ordered,
                number=lines[0].number,
            )
        )

    def _whole(self, tokens: Sequence[Token]) -> None:
        """A quote or a table, kept in one piece; its pictures come after it."""
        pictures = list(_pictures(tokens))
        if tokens[0].type == "table_open":
            rows = tuple(_rows(tokens))
            if self._loses_words(tokens[0], rows):
                start, end = tokens[0].map or [0, 0]
                self.blocks.extend(_plain_blocks(self.source[start:end], start + 1, lists=False))
                return
            number = tokens[0].map[0] + 1 if tokens[0].map else 1
            self.blocks.append(Block(kind=BlockKind.TABLE, rows=rows, html=_html(tokens), number=number))
        else:
            self.blocks.append(_other(tokens, _lines_of(tokens)))
        self.blocks.extend(pictures)

    def _loses_words(self, table: Token, rows: Iterable[Iterable[str]]) -> bool:
        """Cells beyond the last column are dropped by the rules of tables; then it is better shown as it was typed."""
        start, end = table.map or [0, 0]
        cells = [line.replace("\\|", "").count("|") for line in self.source[start:end]]
        widths = {len(tuple(row)) for row in rows}
        return any(count > max(widths, default=0) + 1 for count in cells) or self._words_missing(start, end, rows)

    def _words_missing(self, start: int, end: int, rows: Iterable[Iterable[str]]) -> bool:
        shown = set(_WORD.findall(" ".join(cell for row in rows for cell in row)))
        typed = set(_WORD.findall(" ".join(line for line in self.source[start:end] if "](" not in line)))
        return not typed <= shown


def _level(tokens: Sequence[Token], at: int) -> _Level:
    """The list that opens at `at`. "1986. A good year" is a list to Markdown, but its number must not be lost."""
    token = tokens[at]
    if token.type == "bullet_list_open":
        return _Level(ordered=False)
    items = tokens[at : _closing(tokens, at)]
    numbers = [int(t.info) for t in items if t.type == "list_item_open" and t.level == token.level + 1]
    counted = numbers == list(range(1, len(numbers) + 1)) or set(numbers) == {1}
    return _Level(ordered=True, counted=counted)


def _closing(tokens: Sequence[Token], at: int) -> int:
    """Where the element that opens at `at` closes."""
    depth = tokens[at].level
    kind = tokens[at].type.replace("_open", "_close")
    return next(i for i in range(at + 1, len(tokens)) if tokens[i].type == kind and tokens[i].level == depth)


def _longer(block: Block, lines: tuple[Line, ...]) -> Block:
    return Block(
        kind=block.kind, lines=block.lines + lines, level=block.level, ordered=block.ordered, number=block.number
    )


def _pieces(inline: Token, number: int, prefix: str = "") -> Iterator[tuple[Line, ...] | Block]:
    """An inline token as runs of lines, and a picture block wherever a picture stands between them."""
    writer = LineWriter(number)
    if prefix:
        writer.write(prefix)
    for child in inline.children or ():
        if child.type == "image":
            yield from filter(None, [writer.take()])
            yield _picture(child, writer.number)
        else:
            _write(child, writer)
    yield from filter(None, [writer.take()])


def _write(token: Token, writer: LineWriter) -> None:
    if token.type in ("softbreak", "hardbreak"):
        writer.end_line()
    elif token.type == "code_inline":
        first, *others = token.content.split("\n")
        writer.code(first)
        for line in others:
            writer.end_line()
            writer.code(line)
    elif token.nesting == 1:
        writer.mark(token.tag, str(token.attrs.get("href", "")))
    elif token.nesting == -1:
        writer.unmark()
    else:
        writer.write(token.content)


def _picture(token: Token, number: int) -> Block:
    return Block(
        kind=BlockKind.PICTURE,
        href=str(token.attrs.get("src", "")),
        alt=_alt(token),
        number=number,
    )


def _alt(token: Token) -> str:
    """The description of a picture: its words, and those of its title, which nobody would see otherwise."""
    words = "".join(child.content or " " * (child.type == "softbreak") for child in token.children or ())
    title = str(token.attrs.get("title", ""))
    return f"{words} ({title})" if words and title else words or title


def _pictures(tokens: Sequence[Token]) -> Iterator[Block]:
    for token in tokens:
        for child in token.children or ():
            if child.type == "image":
                yield _picture(child, token.map[0] + 1 if token.map else 1)


def _lines_of(tokens: Sequence[Token]) -> tuple[Line, ...]:
    """The lines inside a quote or a piece of code."""
    lines: list[Line] = []
    for token in tokens:
        number = token.map[0] + 1 if token.map else 1
        if token.type == "inline":
            lines.extend(line for piece in _pieces(token, number) if isinstance(piece, tuple) for line in piece)
        elif token.type in ("fence", "code_block"):
            lines.extend(_code_lines(token, number))
    return tuple(lines)


def _code_lines(token: Token, number: int) -> Iterator[Line]:
    first = number + (token.type == "fence")
    if token.info.strip():
        yield _plain_line(number, token.info.strip())
    for offset, text in enumerate(token.content.rstrip("\n").split("\n")):
        if text.strip():
            yield _plain_line(first + offset, text)


def _other(tokens: Sequence[Token], lines: tuple[Line, ...]) -> Block:
    number = tokens[0].map[0] + 1 if tokens[0].map else 1
    return Block(kind=BlockKind.OTHER, lines=lines, html=_html(tokens), number=number)


def _html(tokens: Sequence[Token]) -> str:
    """Tokens as safe HTML: headings two steps lower, since the page has its own; pictures as their words."""
    return sanitise(_MARKDOWN.renderer.render([_for_page(t) for t in tokens], _MARKDOWN.options, {})).strip()


def _for_page(token: Token) -> Token:
    if token.type in ("heading_open", "heading_close"):
        return token.copy(tag=f"h{min(6, int(token.tag[1]) + 2)}")
    if token.type == "inline":
        return token.copy(children=[_without_picture(child) for child in token.children or ()])
    return token


def _without_picture(token: Token) -> Token:
    if token.type == "softbreak":  # a line is a line, in a quote as elsewhere
        return token.copy(type="hardbreak")
    return Token("text", "", 0, content=_alt(token)) if token.type == "image" else token


def _rows(tokens: Sequence[Token]) -> Iterator[tuple[str, ...]]:
    row: list[str] = []
    for token in tokens:
        if token.type == "inline":
            row.append(" ".join(_words(token.children or ())).strip())
        elif token.type == "tr_close":
            yield tuple(row)
            row = []


def _words(children: Iterable[Token]) -> Iterator[str]:
    text = "".join(_alt(c) if c.type == "image" else "\n" if c.type.endswith("break") else c.content for c in children)
    yield from text.split("\n")


def _plain_blocks(source: Sequence[str], number: int, *, lists: bool) -> Iterator[Block]:
    """Lines as they were typed: paragraphs at blank lines and, if asked for, items. `number` is of the first line."""
    kept: list[Line] = []
    counted = 0
    in_item: Block | None = None
    for offset, text in enumerate(source):
        item = _item(text, number + offset, counted) if lists else None
        if item or not text.strip():
            if in_item:
                yield _longer(in_item, tuple(kept))
            elif kept:
                yield Block(kind=BlockKind.PARAGRAPH, lines=tuple(kept), number=kept[0].number)
            kept = []
            in_item = item
            if item:
                counted = counted + 1 if item.ordered else 0
        else:
            if not in_item and not kept:
                counted = 0
            kept.append(_plain_line(number + offset, text))
    if in_item:
        yield _longer(in_item, tuple(kept))
    elif kept:
        yield Block(kind=BlockKind.PARAGRAPH, lines=tuple(kept), number=kept[0].number)


def _item(text: str, number: int, counted: int) -> Block | None:
    """A line as an item of a list, if it has a bullet, or the number that follows `counted`."""
    found = _BULLET.fullmatch(text.rstrip()) or _NUMBERED.fullmatch(text.rstrip())
    if not found:
        return None
    ordered = "number" in found.groupdict()
    if ordered and int(found["number"]) != counted + 1:
        return None
    level = 1 + len(found["indent"].expandtabs(4)) // 2
    line = _plain_line(number, found["rest"])
    return Block(kind=BlockKind.ITEM, lines=(line,), level=min(level, 6), ordered=ordered, number=number)


def _plain_line(number: int, text: str) -> Line:
    return Line(number=number, text=text.strip(), html=sanitise(escape(text.strip())))
