"""Every limit of the convert stage, with its reason.

A limit never loses a class its sites: what goes over it is cut and said (`Output.left_out`), or that one file fails
with a sentence.
"""

from __future__ import annotations

from slcfolio.model.source import Family, FileKind

MIB = 1024 * 1024

MEMORY_BYTES = 1024 * MIB
"""Address space of a worker (RLIMIT_AS). The worst of 4,212 hostile pictures needed 656 MB."""

SECONDS = 20.0
"""For one file. The slowest honest picture takes about two; the slowest hostile one took 1.2."""

PDF_SECONDS = 60.0
"""For a PDF: 40 scanned pages are 3 seconds here, and a school laptop is five times slower."""

SLOWEST_READ = 2 * MIB
"""Bytes a second that a tired network share still gives; a large file is granted the time to arrive."""

FILE_BYTES = 100 * MIB
"""A file of any kind but sound and film. A folder of such files would not fit on a school's server."""

MEDIA_BYTES = 200 * MIB
"""A sound or film: ten minutes of 720p."""

PIXELS = 64_000_000
"""Width times height of a picture: the largest phone photo has 50 million; decoded, 64 million are 256 MB."""

ANIMATION_FRAMES = 200
"""Pictures in one animation: 20 seconds at the usual ten a second."""

ANIMATION_PIXELS = 500_000_000
"""Width times height times frames: a 46 KB GIF can hold 2,000 frames of 9,000 pixels square."""

ANIMATION_KEPT = 60_000_000
"""Width times height times frames that are held at once, at 4 bytes each."""

PDF_PAGES = 40
"""Pages shown of a PDF; a family does not leaf through more on a phone."""

TEXT_BYTES = 1 * MIB
"""Of a text file: a novel. Parsers of Markdown take minutes for hostile texts above it."""

ZIP_ENTRIES = 2_000
"""Members of a Word or Excel file; an honest one has some dozens."""

ZIP_BYTES = 100 * MIB
"""All members unpacked."""

ZIP_RATIO = 100
"""Unpacked to packed, once a member is over a megabyte: Office's own XML stays below 30, a bomb is at 1,000."""

WORD_PICTURES = 60
"""Pictures taken from one Word document, at up to 0.1 s each."""

SHEETS = 5
"""Tabs shown of a spreadsheet."""

TABLE_ROWS = 2_000
"""Rows shown of a table; the page stays under a megabyte."""

TABLE_COLUMNS = 60
"""Columns shown of a table."""

CELL_CHARACTERS = 2_000
"""Characters shown of one cell."""


def most_bytes(kind: FileKind) -> int:
    """The largest file of a kind that is read at all."""
    return MEDIA_BYTES if kind.family in (Family.SOUND, Family.FILM) else FILE_BYTES


def seconds(kind: FileKind, size: int) -> float:
    """How long the conversion of a file may take, reading included."""
    work = PDF_SECONDS if kind.family is Family.PAGES else SECONDS
    return work + size / SLOWEST_READ
