"""What a file became on its way to a page. Nothing here does the work; `slcfolio.convert` does."""

from __future__ import annotations

from dataclasses import dataclass

from slcfolio.model.document import Document
from slcfolio.model.picture import Picture, Rendition
from slcfolio.model.source import SourceFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table: a name (empty in csv), its rows as text, and for each row the line it starts on, counted from 1."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """What one source file gives to a page.

    pictures: one of a PICTURE; one a page of PAGES. document: of WRITING. sheets: of a TABLE.
    media: the file that a SOUND or FILM player plays, or that a DOWNLOAD card offers.
    text: words for search that are not on the page as text (the words of a PDF).
    left_out: a sentence when a limit cut something off ("Only the first 40 of 120 pages are shown"), else empty.
    """

    pictures: tuple[Picture, ...] = ()
    document: Document | None = None
    sheets: tuple[Sheet, ...] = ()
    media: Rendition | None = None
    text: str = ""
    left_out: str = ""

    @property
    def renditions(self) -> tuple[Rendition, ...]:
        """Every file that a site needs to show this."""
        inside = [b.picture for b in self.document.blocks if b.picture] if self.document else []
        pictures = [size for picture in (*self.pictures, *inside) for size in picture.sizes]
        return tuple(pictures) + ((self.media,) if self.media else ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why a file could not be turned into anything: `what` follows the file's name in a sentence; `fix` mends it."""

    what: str
    fix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """A result together with the file it came from, so that a failure can never be blamed on the wrong file."""

    source: SourceFile
    result: Output | Failure
