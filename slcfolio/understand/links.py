"""Links between a student's own files: they become links to pages, and a broken one is told and loses only its address."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from urllib.parse import unquote

from slcfolio.errors import Where
from slcfolio.model.document import Block, BlockKind, Document, Line
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.understand.titles import Titles

_LINK = re.compile(r'<a\b[^>]*?\bhref="(?P<href>[^"]*)"[^>]*>(?P<inside>.*?)</a>', re.DOTALL)
_OUTSIDE = re.compile(r"^(?:https?:|mailto:)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Resolver:
    """Finds the page of a file or title.

    `pages` has the address of a page for the path of every file that has one; `pictures` has the files that are pictures.
    """

    titles: Titles
    pages: Mapping[str, str]
    pictures: Mapping[str, PurePosixPath]
    folder: PurePosixPath

    def picture(self, href: str, start: PurePosixPath) -> PurePosixPath | None:
        """The picture file that `href` in the file `start` names."""
        return next((p for key in self._keys(href, start) if (p := self.pictures.get(key))), None)

    def page(self, href: str, start: PurePosixPath) -> str | None:
        """The address within the site that `href`, written in the file `start`, leads to; None when it leads nowhere."""
        for key in self._keys(href, start):
            if page := self.pages.get(key):
                return page
        found = self.titles.find(_target(href))
        return found.artifacts[0].uri if len(found.artifacts) == 1 else None

    def _keys(self, href: str, start: PurePosixPath) -> list[str]:
        """The paths that may be meant: from the file's own folder, else from the student's."""
        target = _target(href)
        return [path_key(_joined(base, target)) for base in (start.parent, self.folder)] if target else []


def _target(href: str) -> str:
    return unquote(href.split("#")[0].split("?")[0]).replace("\\", "/").strip()


def path_key(path: PurePosixPath) -> str:
    """A path as it is compared: composed accents, lower case."""
    return unicodedata.normalize("NFC", str(path)).casefold()


def _joined(base: PurePosixPath, target: str) -> PurePosixPath:
    """`base/target` with `..` worked out by name alone; nothing on the disk is asked."""
    parts: list[str] = list(base.parts)
    for part in PurePosixPath(target).parts:
        if part == "..":
            parts = parts[:-1]
        elif part not in {".", "/"}:
            parts.append(part)
    return PurePosixPath(*parts)


def resolve_links(document: Document, path: PurePosixPath, resolver: Resolver) -> tuple[Document, list[Problem]]:
    """The document with every relative link leading to a page of the site, and the links that lead nowhere."""
    problems: list[Problem] = []

    def lookup(href: str, number: int) -> str | None:
        page = resolver.page(href, path)
        if page is None:
            problems.append(_broken(href, Where(path, number), resolver))
        return page

    blocks = tuple(
        _picture(block, resolver, problems, path) if block.href else _block(block, lookup) for block in document.blocks
    )
    return replace(document, blocks=blocks), problems


Lookup = Callable[[str, int], str | None]


def _block(block: Block, lookup: Lookup) -> Block:
    lines = tuple(replace(line, html=_markup(line.html, line.number, lookup)) for line in block.lines)
    return replace(block, lines=lines, html=_markup(block.html, block.number, lookup))


def _markup(markup: str, number: int, lookup: Lookup) -> str:
    def one(found: re.Match[str]) -> str:
        href = html.unescape(found["href"])
        if _OUTSIDE.match(href):
            return found.group()
        page = lookup(href, number)
        return f'<a href="{html.escape(page)}">{found["inside"]}</a>' if page else found["inside"]

    return _LINK.sub(one, markup)


def _picture(block: Block, resolver: Resolver, problems: list[Problem], path: PurePosixPath) -> Block:
    """A picture named in Markdown is shown from the student's own files; one from outside would be a call home."""
    where = Where(path, block.number)
    if _OUTSIDE.match(block.href):
        problems.append(_outside(block.href, where))
    elif file := resolver.picture(block.href, path):
        return replace(block, href=str(file))
    else:
        problems.append(_broken(block.href, where, resolver))
    words = block.alt or PurePosixPath(unquote(block.href)).stem
    line = Line(number=block.number, text=words, html=html.escape(words))
    return Block(kind=BlockKind.PARAGRAPH, lines=(line,), number=block.number)


def _broken(href: str, where: Where, resolver: Resolver) -> Problem:
    near = resolver.titles.find(PurePosixPath(unquote(href)).stem).near
    hint = f'did you mean "{near[0]}"?' if near else "write the name of a file in the same student folder"
    return Problem(
        kind=Kind.LINK_BROKEN,
        severity=Severity.WARNING,
        where=where,
        what=f'the link "{href}" leads to no file of this student',
        fix=hint,
        student=where.path.parts[0],
    )


def _outside(href: str, where: Where) -> Problem:
    return Problem(
        kind=Kind.PICTURE_OUTSIDE,
        severity=Severity.WARNING,
        where=where,
        what=f'the picture "{href}" is on another web site and is not shown: opening the page would tell that site who reads it',
        fix="save the picture into the folder and use its file name",
        student=where.path.parts[0],
    )
