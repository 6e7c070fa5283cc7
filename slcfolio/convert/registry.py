"""The table of file kinds: how each is recognised, shown and converted. A new kind is one row here and one module.

Content decides, not names: a name only separates kinds that look alike as bytes (Markdown, plain text, csv).
Nothing here reads a file or imports a converter.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath

from slcfolio.convert import limits, signature
from slcfolio.convert.recipe import Recipe
from slcfolio.convert.signature import Sample
from slcfolio.model.source import Family, FileKind, SourceFile

OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One kind of file.

    kind: as the rest of the program knows it. noun: what it is in a sentence, with its article. looks: whether bytes are of
    this kind. version: goes up when the converter's results change. libraries: see `Recipe`.
    by_name: the result holds the file's own name. options: the settings that the converter is called with.
    """

    kind: FileKind
    noun: str
    looks: Callable[[Sample], bool]
    converter: str
    version: int = 1
    libraries: tuple[str, ...] = ()
    by_name: bool = False
    options: tuple[tuple[str, str | int], ...] = ()


def _row(
    name: str,
    label: str,
    family: Family,
    suffixes: str,
    noun: str,
    looks: Callable[[Sample], bool],
    converter: str,
    libraries: str = "",
    options: tuple[tuple[str, str | int], ...] = (),
    version: int = 1,
) -> Row:
    return Row(
        kind=FileKind(name=name, label=label, family=family, suffixes=tuple(suffixes.split())),
        noun=noun,
        looks=looks,
        converter=f"slcfolio.convert.{converter}",
        version=version,
        libraries=tuple(libraries.split()),
        options=options,
    )


_PICTURE = (("quality", 80), ("pixels", limits.PIXELS))
_PDF = (("quality", 80), ("pages", limits.PDF_PAGES))
_TABLE = (("rows", limits.TABLE_ROWS), ("columns", limits.TABLE_COLUMNS))

ROWS: tuple[Row, ...] = (
    _row("jpeg", "Picture", Family.PICTURE, "jpg jpeg jpe jfif", "a JPEG picture", signature.jpeg, "image:convert",
         "pillow", _PICTURE, version=2),
    _row("png", "Picture", Family.PICTURE, "png", "a PNG picture", signature.png, "image:convert", "pillow", _PICTURE,
         version=2),
    _row("gif", "Picture", Family.PICTURE, "gif", "a GIF picture", signature.gif, "image:convert", "pillow", _PICTURE,
         version=2),
    _row("webp", "Picture", Family.PICTURE, "webp", "a WebP picture", signature.webp, "image:convert", "pillow",
         _PICTURE, version=2),
    _row("pdf", "PDF", Family.PAGES, "pdf", "a PDF", signature.pdf, "pdf:convert", "pypdfium2 pillow", _PDF,
         version=2),
    _row("docx", "Word document", Family.WRITING, "docx", "a Word document", signature.docx, "word:convert",
         "mammoth nh3 pillow", _PICTURE, version=3),
    _row("xlsx", "Spreadsheet", Family.TABLE, "xlsx", "an Excel spreadsheet", signature.xlsx, "sheet:convert_xlsx",
         "python-calamine", _TABLE),
    _row("m4a", "Sound recording", Family.SOUND, "m4a m4b", "a sound recording", signature.m4a, "media:convert_m4a",
         "ffmpeg"),
    _row("mp4", "Video", Family.FILM, "mp4 m4v", "a video", signature.mp4, "media:convert_mp4", "ffmpeg"),
    _row("mp3", "Sound recording", Family.SOUND, "mp3", "an MP3 recording", signature.mp3, "media:convert_mp3"),
    _row("wav", "Sound recording", Family.SOUND, "wav", "a WAV recording", signature.wav, "media:convert_wav"),
    _row("ogg", "Sound recording", Family.SOUND, "ogg oga opus", "an Ogg recording", signature.ogg,
         "media:convert_ogg", "ffmpeg"),
    _row("webm", "Video", Family.FILM, "webm", "a WebM video", signature.webm, "media:convert_webm", "ffmpeg"),
    _row("csv", "Table", Family.TABLE, "csv tsv", "a table as text", signature.csv, "sheet:convert_csv", "", _TABLE),
    _row("markdown", "Text", Family.WRITING, "md markdown", "a text", signature.markdown, "text:convert_markdown",
         "markdown-it-py nh3"),
    _row("text", "Text", Family.WRITING, "txt text", "plain text", signature.text, "text:convert_plain", "nh3"),
)  # fmt: skip
"""Asked in this order; the first row that knows the bytes has them."""

_DOWNLOAD = Row(
    kind=FileKind(name=OTHER, label="File", family=Family.DOWNLOAD, suffixes=()),
    noun="some other kind of file",
    looks=lambda _: True,
    converter="slcfolio.convert.download:convert",
    libraries=("pillow",),  # pictures inside slides
    by_name=True,
)
_BY_NAME = {row.kind.name: row for row in (*ROWS, _DOWNLOAD)}
_BY_SUFFIX = {suffix: row for row in ROWS for suffix in row.kind.suffixes}


def recognise(name: str, head: bytes, members: tuple[str, ...] = ()) -> FileKind:
    """The kind of a file from its first 4,096 bytes, and for a zip from the names of its members. Pure.

    An empty file is of the kind its name says, so that its failure can say "is empty". What nobody knows is a download.
    """
    sample = Sample(suffix=_suffix(name), head=head, members=frozenset(members))
    if not head and sample.suffix in _BY_SUFFIX:
        return _BY_SUFFIX[sample.suffix].kind
    found = next((row.kind for row in ROWS if row.looks(sample)), None)
    return found or FileKind(name=OTHER, label=signature.label(sample), family=Family.DOWNLOAD, suffixes=())


def mislabelled(source: SourceFile) -> str | None:
    """A sentence when a file's ending promises another kind than its bytes are: "is named .jpg but is a PDF"."""
    promised = _BY_SUFFIX.get(source.suffix)
    if promised is None or promised.kind.name == source.kind.name:
        return None
    return f"is named .{source.suffix} but is {_noun(source.kind)}"


def promised_noun(name: str) -> str | None:
    """What a name's ending promises, with its article, or None for an ending that is not in the table."""
    row = _BY_SUFFIX.get(_suffix(name))
    return row.noun if row else None


def recipe_of(source: SourceFile, version_of: Callable[[str], str]) -> Recipe:
    """How a source is converted; `version_of` gives the version of a library."""
    row = _BY_NAME[source.kind.name]
    named = (("name", source.path.name), ("label", source.kind.label)) if row.by_name else ()
    return Recipe(
        name=row.kind.name,
        version=row.version,
        converter=row.converter,
        options=(*row.options, *named),
        libraries=tuple((library, version_of(library)) for library in row.libraries),
    )


def _suffix(name: str) -> str:
    return PurePosixPath(name).suffix.lower().lstrip(".")


def _noun(kind: FileKind) -> str:
    row = _BY_NAME[kind.name]
    if row is not _DOWNLOAD or kind.label.lower().endswith("file"):
        return row.noun
    return f"{'an' if kind.label[0] in 'AEIOaeio' else 'a'} {kind.label}"
