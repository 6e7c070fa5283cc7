"""Writing as safe HTML for a page. What comes in was sanitised where it was read; here it is only put together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from markupsafe import Markup

from slcfolio.model.document import Block, BlockKind, Prose
from slcfolio.model.picture import Picture

Find = Callable[[Block], Picture | None]
"""From a block that is a picture to the finished picture, if there is one."""


def no_pictures(_block: Block) -> Picture | None:
    """Where only words are wanted."""
    return None


def prose_html(prose: Prose, find: Find = no_pictures, top: int = 3) -> Markup:
    """The blocks as HTML; `top` is the level that the highest heading gets (3: below the h2 of a section)."""
    levels = [block.level for block in prose if block.kind is BlockKind.HEADING]
    shift = top - min(levels, default=top)
    parts: list[Markup] = []
    for is_list, run in groupby(prose, key=lambda block: block.kind is BlockKind.ITEM):
        blocks = list(run)
        parts += [_list(blocks)] if is_list else [_block(block, find, shift) for block in blocks]
    return Markup("\n").join(part for part in parts if part)


def lines_html(block: Block) -> Markup:
    """The lines of a block as they were broken."""
    return Markup("<br>\n").join(Markup(line.html) for line in block.lines)  # noqa: S704 - sanitised by `convert`


def _block(block: Block, find: Find, shift: int) -> Markup:
    match block.kind:
        case BlockKind.HEADING:
            level = min(6, block.level + shift)
            return Markup("<h{0}>{1}</h{0}>").format(level, lines_html(block))
        case BlockKind.PARAGRAPH:
            return Markup("<p>{}</p>").format(lines_html(block)) if block.lines else Markup()
        case BlockKind.PICTURE:
            return _picture(block, find(block))
        case _:
            return Markup(block.html)  # noqa: S704 - sanitised by `convert`


def _picture(block: Block, picture: Picture | None) -> Markup:
    if picture is None:
        return Markup("<p>{}</p>").format(block.alt) if block.alt else Markup()
    size = picture.largest
    return Markup('<p><img src="media/{}" width="{}" height="{}" alt="{}" loading="lazy"></p>').format(
        size.file, size.width, size.height, block.alt
    )


def _list(items: list[Block]) -> Markup:
    """Items by level; a change from bullets to numbers begins a new list."""
    out: list[Markup] = []
    open_lists: list[str] = []
    for item in items:
        tag = "ol" if item.ordered else "ul"
        while len(open_lists) > item.level or (len(open_lists) == item.level and open_lists[-1] != tag):
            out.append(Markup("</li></{}>").format(open_lists.pop()))
        if len(open_lists) == item.level:
            out.append(Markup("</li>"))
        while len(open_lists) < item.level:
            deeper = len(open_lists) + 1 < item.level
            open_lists.append(tag)
            out.append(Markup("<{}>{}").format(tag, Markup("<li>") if deeper else Markup()))
        out.append(Markup("<li>{}").format(lines_html(item)))
    out += [Markup("</li></{}>").format(tag) for tag in reversed(open_lists)]
    return Markup().join(out)


def words_only(parts: Iterable[object]) -> Markup:
    """Paragraphs of escaped words for the search index."""
    return Markup("").join(Markup("<p>{}</p>").format(part) for part in parts if str(part).strip())
