"""What a student wrote, whatever program it was written in: Word, plain text and Markdown all arrive here.

Every `html` in this module has been sanitised where it was read; it holds no element with a source of its own
(no img, no iframe), and its links are http, https, mailto or relative.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from slcfolio.model.picture import Picture


class BlockKind(StrEnum):
    """What a block of writing is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # one item of a list; items that follow each other make the list
    TABLE = "table"
    PICTURE = "picture"
    OTHER = "other"  # quotes, code, rules: kept whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line as its writer broke it: `text` without marks, `html` with emphasis and links.

    `number` counts lines from 1; in Word it counts paragraphs from 1.
    """

    number: int
    text: str
    html: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A piece of writing that stands by itself.

    `level`: 1-6 of a heading, 1 and up of a list item. `ordered`: the item is numbered. `html`: only for TABLE and OTHER.
    `rows`: the cells of a TABLE as text. `picture`: a PICTURE that came inside the file (Word).
    `href`: a PICTURE that is named by its address (Markdown), and once that is looked up, by its path in the class folder.
    """

    kind: BlockKind
    lines: tuple[Line, ...] = ()
    level: int = 1
    ordered: bool = False
    html: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    picture: Picture | None = None
    href: str = ""
    alt: str = ""
    number: int = 1

    @property
    def text(self) -> str:
        """The words alone, one line a line."""
        if self.rows:
            return "\n".join(" ".join(cells) for cells in self.rows)
        return "\n".join(line.text for line in self.lines) or self.alt


Prose = tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole text, block by block, in the order written."""

    blocks: Prose = ()

    @property
    def text(self) -> str:
        return "\n".join(block.text for block in self.blocks if block.text)


def prose_text(prose: Prose) -> str:
    """The words of some writing, for search and for one-line answers."""
    return "\n".join(block.text for block in prose if block.text)
