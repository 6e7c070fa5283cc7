"""A small school to test with: a class folder written from a few lines, with real little pictures and documents in it.

school({"Zuri Delgado/Goals.md": "# Where am I?\\nI can add fractions.", "Zuri Delgado/Mathematics/Pizza.jpg": None})
"""

from __future__ import annotations

import hashlib
import importlib
import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

import docx
import openpyxl
from PIL import Image

from slcfolio import convert, scan, understand
from slcfolio.convert.registry import recipe_of
from slcfolio.convert.result import Refused
from slcfolio.model.document import Document
from slcfolio.model.output import Converted, Failure, Output
from slcfolio.model.portfolio import ClassBook, Portfolio
from slcfolio.model.source import SourceFile, SourceTree
from slcfolio.settings import Settings, load_settings

Content = str | bytes | None
"""Words for a text or document, bytes for anything, None for a small real file of the kind that its name says."""

Tree = Mapping[str, Content]

TWO_RIVERS = "term: Winter 2026\nterms: [Fall 2025, Winter 2026]\npreset: two-rivers\n"
"""The settings of most classes in these tests."""


def write(root: Path, tree: Tree) -> Path:
    """The class folder `root` with these files; a path that ends in a slash is an empty folder."""
    root.mkdir(parents=True, exist_ok=True)
    for name, content in tree.items():
        path = root / name
        if name.endswith("/"):
            path.mkdir(parents=True, exist_ok=True)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file_bytes(name, content))
    return root


def file_bytes(name: str, content: Content = None) -> bytes:
    """The bytes of a real file of that name. Without content, files of different names differ."""
    if isinstance(content, bytes):
        return content
    words = f"This is {name}." if content is None else content
    match PurePosixPath(name).suffix.lower():
        case ".jpg" | ".jpeg":
            return picture("JPEG", words)
        case ".png":
            return picture("PNG", words)
        case ".docx":
            return word(words)
        case ".xlsx":
            return excel([line.split(",") for line in words.splitlines()])
        case ".pdf":
            return pdf(words)
        case ".heic":
            return b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + words.encode()
        case _:
            return words.encode()


def picture(kind: str, seed: str, size: tuple[int, int] = (24, 18)) -> bytes:
    """A picture of one color, which the seed decides."""
    digest = hashlib.sha256(seed.encode()).digest()
    out = io.BytesIO()
    Image.new("RGB", size, (digest[0], digest[1], digest[2])).save(out, kind)
    return out.getvalue()


def word(text: str) -> bytes:
    """A Word document as a student types it: `# ` begins a heading, `- ` an item, `1. ` a numbered one; a line a paragraph."""
    document = docx.Document()
    for line in filter(str.strip, text.splitlines()):
        mark, _, rest = line.partition(" ")
        if mark and set(mark) == {"#"}:
            document.add_heading(rest, level=len(mark))
        else:
            style = {"-": "List Bullet", "1.": "List Number"}.get(mark)
            document.add_paragraph(rest if style else line, style=style)
    out = io.BytesIO()
    document.save(out)
    return _timeless(out)


def _timeless(zipped: io.BytesIO) -> bytes:
    """The same zip whenever it is written."""
    out = io.BytesIO()
    with zipfile.ZipFile(zipped) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name), old.read(name))
    return out.getvalue()


def excel(rows: Sequence[Sequence[object]]) -> bytes:
    """A workbook of one sheet."""
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def pdf(words: str, pages: int = 1) -> bytes:
    """A PDF with the same words on every page."""
    written = words.replace("\\", "").replace("(", "").replace(")", "").encode("latin-1", "replace")
    stream = b"BT /F 12 Tf 20 80 Td (" + written + b") Tj ET"
    kids = b" ".join(b"%d 0 R" % (5 + n) for n in range(pages))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, kids),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        *[
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>>>"
            for _ in range(pages)
        ],
    ]
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        table,
        size,
        len(out),
    )


# Reading it, in this process: what the pipeline does up to the portfolios, without workers and without a cache


def document(words: str | bytes, ending: str = "md") -> Document:
    """What was written, as it is read from a file with this ending."""
    name = f"x.{ending}"
    data = file_bytes(name, words)
    result = _converted(data, SourceFile(path=PurePosixPath(name), size=len(data), digest="0", kind=_kind(name, data)))
    assert isinstance(result, Output), result
    assert result.document is not None
    return result.document


def understood(root: Path, only: Sequence[str] = ()) -> ClassBook:
    """The class in the folder `root`, understood."""
    tree = scan.scan(root, convert.recognise)
    read = {file.path: Converted(source=file, result=_read(root, file)) for file in understand.to_read(tree)}
    ids = {folder: student_id(folder) for folder in understand.folders_of_students(tree, read)}
    book = understand.understand(tree, read, settings_of(root, tree), ids, only)
    return book.settled(read.values(), convert.problems(read.values()))


def portfolio_of(root: Path, folder: str = "Zuri Delgado") -> Portfolio:
    """The portfolio in one student's folder."""
    return next(p for p in understood(root).portfolios if p.student.folder == folder)


def settings_of(root: Path, tree: SourceTree) -> Settings:
    file = understand.ClassFiles.of(tree).settings
    return load_settings((root / file.path).read_bytes(), file.path)[0] if file else Settings()


def student_id(folder: str) -> str:
    """An id that looks like a real one, the same every time."""
    digest = hashlib.sha256(folder.casefold().encode()).digest()
    return "".join("0123456789abcdefghjkmnpqrstvwxyz"[byte % 32] for byte in digest[:26])


def _read(root: Path, file: SourceFile) -> Output | Failure:
    return _converted((root / file.path).read_bytes(), file)


def _converted(data: bytes, file: SourceFile) -> Output | Failure:
    recipe = recipe_of(file, lambda _library: "0")
    module, _, function = recipe.converter.partition(":")
    converter: Any = getattr(importlib.import_module(module), function)
    try:
        result: Output = converter(data, file.path.name, dict(recipe.options)).output
    except Refused as refusal:
        return refusal.failure
    return result


def _kind(name: str, data: bytes) -> Any:
    members = ("word/document.xml", "[Content_Types].xml") if name.endswith("docx") else ()
    return convert.recognise(name, data[:4096], members)
