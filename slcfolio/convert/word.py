"""Word documents as blocks, by way of mammoth: what was written and how it was meant, not how it looked.

mammoth passes every address and picture through as it is; so addresses go through `sanitise`, pictures through `image`,
and the document's own style map, which could name any HTML, is not read.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element, ParseError, fromstring
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile

import mammoth  # type: ignore[import-untyped]

from slcfolio.convert import image, limits
from slcfolio.convert.archive import weigh
from slcfolio.convert.decode import clean
from slcfolio.convert.equations import equations_as_words
from slcfolio.convert.lines import LineWriter
from slcfolio.convert.result import Blob, Options, Refused, Result
from slcfolio.convert.sanitise import sanitise
from slcfolio.model.document import Block, BlockKind, Document, Line
from slcfolio.model.output import Output

STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
"""
_TORN = (BadZipFile, zlib.error, EOFError, OSError)
"""What a part of a zip raises that is not whole."""

_COMMENTS = "word/comments.xml"
_BESIDE = re.compile(r"word/(?:comments|(?:header|footer)\d*)\.xml")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_INLINE = frozenset({"strong", "em", "s", "sup", "sub"})


def convert(data: bytes, name: str, options: Options) -> Result:
    """A docx as a Document. `Line.number` counts the paragraphs that have words, from 1."""
    del name
    pictures = _Pictures(quality=int(options.get("quality", image.QUALITY)))
    with weigh(data, "Word") as archive:
        html = _html(data, archive, pictures)
        beside = _beside(archive)
    blocks = tuple(_Reader(pictures).read(fromstring(f"<body>{html}</body>")))  # noqa: S314 -- mammoth wrote it, escaped
    document = Document(blocks=blocks)
    return Result(
        Output(document=document, left_out=" ".join(filter(None, (pictures.left_out, beside)))),
        tuple(pictures.blobs.values()),
    )


def _html(data: bytes, archive: ZipFile, pictures: _Pictures) -> str:
    try:
        converted = mammoth.convert_to_html(
            io.BytesIO(equations_as_words(archive, data)),
            convert_image=mammoth.images.img_element(pictures.add),
            style_map=STYLES,
            include_embedded_style_map=False,
            external_file_access=False,
        )
    except (*_TORN, ExpatError, ParseError, RecursionError, KeyError, AttributeError, ValueError) as error:
        raise Refused(
            "could not be opened as a Word document; it may be damaged",
            "open it in Word, save it again, and put that copy in the folder",
        ) from error
    return clean(str(converted.value))


def _beside(archive: ZipFile) -> str:
    """What stands beside the text and is not shown: comments, and words at the top or foot of every page."""
    try:
        parts = {name: archive.read(name) for name in archive.namelist() if _BESIDE.fullmatch(name)}
    except _TORN:
        return ""  # the text is whole, and that is what counts
    comments = len(re.findall(rb"<w:comment\s", parts.get(_COMMENTS, b"")))
    shown = "1 comment in it is not shown." if comments == 1 else f"{comments} comments in it are not shown."
    margins = [
        place
        for place, part in (("top", "header"), ("foot", "footer"))
        if any(part in name and _has_words(data) for name, data in parts.items())
    ]
    words = f"The words at the {' and the '.join(margins)} of its pages are not shown." if margins else ""
    return " ".join(filter(None, (shown if comments else "", words)))


def _has_words(part: bytes) -> bool:
    """More than a page number."""
    texts = re.findall(rb"<w:t(?:\s[^>]*)?>([^<]*)</w:t>", part)
    return any(character.isalpha() for text in texts for character in text.decode("utf-8", "replace"))


@dataclass(slots=True)
class _Pictures:
    """The pictures of one document, cleaned as they come; mammoth's HTML names them by their number."""

    quality: int
    encoded: list[image.Encoded] = field(default_factory=list)
    blobs: dict[str, Blob] = field(default_factory=dict)
    failed: int = 0

    def add(self, found: Any) -> dict[str, str]:
        """What mammoth is to write as the attributes of the `img`."""
        if len(self.encoded) >= limits.WORD_PICTURES:
            self.failed += 1
            return {"src": ""}
        try:
            with found.open() as file:
                encoded = image.encode(file.read(), self.quality)
        except (*_TORN, Refused, mammoth.docx.files.InvalidFileReferenceError, KeyError, ValueError):
            self.failed += 1  # a drawing of Word's own (WMF, EMF), a picture from elsewhere, a damaged one
            return {"src": ""}
        self.encoded.append(encoded)
        self.blobs.update({blob.name: blob for blob in encoded.blobs})
        return {"src": str(len(self.encoded) - 1)}

    def block(self, element: Element, number: int) -> Block | None:
        source = element.get("src", "")
        if not source:
            return None
        picture = self.encoded[int(source)].picture
        return Block(kind=BlockKind.PICTURE, picture=picture, alt=element.get("alt", "").strip(), number=number)

    @property
    def left_out(self) -> str:
        if not self.failed:
            return ""
        words = "1 picture in it is" if self.failed == 1 else f"{self.failed} pictures in it are"
        return f"{words} not shown: only JPEG, PNG and GIF pictures inside a Word document can be."


@dataclass(slots=True)
class _Reader:
    """Walks mammoth's elements and writes blocks."""

    pictures: _Pictures
    number: int = 0

    def read(self, body: Element) -> Iterator[Block]:
        if (body.text or "").strip():
            yield from self._words(_wrapped(body.text), BlockKind.PARAGRAPH)
        for element in body:
            yield from self._block(element)

    def _block(self, element: Element) -> Iterator[Block]:
        if element.tag in _HEADINGS:
            yield from self._words(element, BlockKind.HEADING, level=_HEADINGS[element.tag])
        elif element.tag in ("ul", "ol"):
            yield from self._list(element, 1)
        elif element.tag == "table":
            yield from self._table(element)
        elif element.tag == "blockquote":
            yield from self._quote(element)
        elif element.tag not in ("hr", "br"):
            yield from self._words(element, BlockKind.PARAGRAPH)

    def _words(self, element: Element, kind: BlockKind, level: int = 1, ordered: bool = False) -> Iterator[Block]:
        """A paragraph's lines, and its pictures between them. Only a paragraph with words is counted."""
        pieces = list(self._pieces(element))
        for piece in pieces:
            if isinstance(piece, Block):
                yield piece
            else:
                yield Block(kind=kind, lines=piece, level=level, ordered=ordered, number=piece[0].number)

    def _pieces(self, element: Element) -> list[tuple[Line, ...] | Block]:
        writer = LineWriter(self.number + 1, step=0)
        pieces: list[tuple[Line, ...] | Block] = []
        self._inline(element, writer, pieces)
        pieces.extend(filter(None, [writer.take()]))
        if any(isinstance(piece, tuple) for piece in pieces):
            self.number += 1
        return pieces

    def _inline(self, element: Element, writer: LineWriter, pieces: list[tuple[Line, ...] | Block]) -> None:
        writer.write(element.text or "")
        for child in element:
            if child.tag in ("ul", "ol", "table"):
                continue  # read by whoever asked for the words around them
            if child.tag == "img":
                pieces.extend(filter(None, [writer.take()]))
                pieces.extend(filter(None, [self.pictures.block(child, writer.number)]))
            else:
                self._marked(child, writer, pieces)
            writer.write(child.tail or "")

    def _marked(self, child: Element, writer: LineWriter, pieces: list[tuple[Line, ...] | Block]) -> None:
        href = child.get("href", "") if child.tag == "a" else ""
        marks = child.tag in _INLINE or bool(href and not href.startswith("#"))
        if child.tag == "br":
            writer.end_line()
        elif child.tag == "input":
            writer.write("☑ " if child.get("checked") else "☐ ")
        if marks:
            writer.mark(child.tag, href)
        self._inline(child, writer, pieces)
        if marks:
            writer.unmark()
        elif child.tag == "p":
            writer.end_line()

    def _list(self, element: Element, level: int) -> Iterator[Block]:
        for item in element:
            yield from self._words(item, BlockKind.ITEM, level, element.tag == "ol")
            for inner in item:
                if inner.tag in ("ul", "ol"):
                    yield from self._list(inner, level + 1)
                elif inner.tag == "table":
                    yield from self._table(inner)

    def _quote(self, element: Element) -> Iterator[Block]:
        pieces = [piece for paragraph in element for piece in self._pieces(paragraph)]
        lines = tuple(line for piece in pieces if isinstance(piece, tuple) for line in piece)
        if lines:
            inner = "<br>".join(line.html for line in lines)
            html = sanitise(f"<blockquote><p>{inner}</p></blockquote>")
            yield Block(kind=BlockKind.OTHER, lines=lines, html=html, number=lines[0].number)
        yield from (piece for piece in pieces if isinstance(piece, Block))

    def _table(self, element: Element) -> Iterator[Block]:
        """A table in one piece; tables inside its cells and pictures come after it."""
        number = self.number + 1
        rows = [[self._cell(cell) for cell in row] for row in _rows_of(element)]
        texts = tuple(tuple(cell.text for cell in row) for row in rows)
        if any(text for row in texts for text in row):
            head = element.find("thead") is not None or _looks_like_head(rows)
            yield Block(kind=BlockKind.TABLE, rows=texts, html=_table_html(rows, head), number=number)
        for row in rows:
            for cell in row:
                yield from cell.after

    def _cell(self, cell: Element) -> _Cell:
        pieces = self._pieces(cell)
        lists = [block for child in cell if child.tag in ("ul", "ol") for block in self._list(child, 1)]
        tables = [block for child in cell if child.tag == "table" for block in self._table(child)]
        lines = [line for piece in pieces if isinstance(piece, tuple) for line in piece]
        lines += [line for block in lists for line in block.lines]
        after = [piece for piece in (*pieces, *lists) if isinstance(piece, Block) and piece.kind is BlockKind.PICTURE]
        return _Cell(tuple(lines), (*after, *tables))


@dataclass(frozen=True, slots=True)
class _Cell:
    lines: tuple[Line, ...]
    after: tuple[Block, ...]

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)

    @property
    def html(self) -> str:
        return "<br>".join(line.html for line in self.lines)

    @property
    def bold(self) -> bool:
        """All its words are bold."""
        whole = (line.html.startswith("<strong>") and line.html.endswith("</strong>") for line in self.lines)
        return bool(self.lines) and all(whole) and not any("</strong>" in line.html[:-9] for line in self.lines)


def _wrapped(text: str | None) -> Element:
    element = Element("p")
    element.text = text
    return element


def _rows_of(table: Element) -> Iterator[list[Element]]:
    """The rows of a table itself, not of tables inside it."""
    for part in table:
        for row in [part] if part.tag == "tr" else part:
            yield [cell for cell in row if cell.tag in ("td", "th")]


def _looks_like_head(rows: Sequence[Sequence[_Cell]]) -> bool:
    """Word rarely says which row is the head: all bold, or words above a column of figures."""
    if len(rows) < 2 or not all(cell.text for cell in rows[0]):
        return False
    if all(cell.bold for cell in rows[0]):
        return not all(cell.bold for row in rows[1:] for cell in row if cell.text)
    words_only = not any(character.isdigit() for cell in rows[0] for character in cell.text)
    columns = [[row[i].text for row in rows[1:] if i < len(row)] for i in range(len(rows[0]))]
    return words_only and any(column and all(text[:1].isdigit() for text in column) for column in columns)


def _table_html(rows: Sequence[Sequence[_Cell]], head: bool) -> str:
    first = f"<thead>{_row_html(rows[0], 'th')}</thead>" if head else ""
    rest = "".join(_row_html(row, "td") for row in rows[head:])
    return sanitise(f"<table>{first}<tbody>{rest}</tbody></table>")


def _row_html(row: Sequence[_Cell], tag: str) -> str:
    cells = "".join(f"<{tag}>{cell.html}</{tag}>" for cell in row)
    return f"<tr>{cells}</tr>"
