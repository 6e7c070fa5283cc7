"""A finished site, looked at from outside: every link leads somewhere, and nothing calls another web site.

These are faults of the program, not of a teacher: a site that has one is not put in place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from slcfolio.model.site import Site

_LOADS = {"src", "srcset", "poster", "data", "action", "formaction", "background", "ping"}
_PUBLISHED = {
    "html", "css", "js", "json", "webp", "jpg", "png", "avif", "gif", "pdf", "mp4", "webm", "mp3", "m4a", "wav", "ogg", "woff2", "zip",
    "txt", "svg",
}  # fmt: skip
_OUTSIDE = re.compile(r"^(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
_CSS_URL = re.compile(r"(?:url\(\s*['\"]?|@import\s+['\"])((?:https?:)?//[^'\")\s]+)", re.IGNORECASE)


def faults(folder: Path, site: Site) -> Iterator[str]:
    """The faults of the site in `folder`, each in a sentence."""
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    yield from _addresses(files, site)
    for name in sorted(files):
        if name.endswith(".html"):
            yield from _page(name, (folder / name).read_text(encoding="utf-8"), files)
        elif name.endswith(".css") and (found := _CSS_URL.search((folder / name).read_text(encoding="utf-8"))):
            yield f"{name} would load {found[1]} from another web site"


def _addresses(files: set[str], site: Site) -> Iterator[str]:
    """Every page is there, under an address of its own, and every file is of a kind that no server runs."""
    uris = [page.uri for page in site.pages]
    yield from (f"two pages would have the address {uri}" for uri in sorted({u for u in uris if uris.count(u) > 1}))
    for uri in uris:
        if uri not in files:
            yield f"the page {uri} is missing"
    for name in sorted(files):
        if name.rsplit(".", 1)[-1] not in _PUBLISHED:
            yield f"{name} is of a kind that is never published"


def _page(name: str, text: str, files: set[str]) -> Iterator[str]:
    parser = _Links()
    parser.feed(text)
    for attribute, value in parser.found:
        if attribute == "href":
            yield from _link(name, value, files, parser.anchors)
        else:
            yield from _load(name, value, files)


def _link(name: str, href: str, files: set[str], anchors: set[str]) -> Iterator[str]:
    parts = urlsplit(href)
    if parts.scheme in {"http", "https", "mailto"}:
        return  # a link a student wrote; nothing is loaded from it
    path = unquote(parts.path).removeprefix("./")
    if parts.scheme or (path and path not in files):
        yield f"{name} has a link to {href}, which is not there"
    elif not path and parts.fragment and parts.fragment not in anchors:
        yield f"{name} has a link to #{parts.fragment}, which is not on the page"


def _load(name: str, value: str, files: set[str]) -> Iterator[str]:
    if value.startswith("data:") or not value:
        return
    if _OUTSIDE.match(value):
        yield f"{name} would load {value} from another web site"
    elif unquote(urlsplit(value).path).removeprefix("./") not in files:
        yield f"{name} shows {value}, which is not there"


class _Links(HTMLParser):
    """Collects what a page leads to and what it loads."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self.anchors: set[str] = {"", "__top"}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for attribute, value in attrs:
            if value is None:
                continue
            if attribute == "id":
                self.anchors.add(value)
            elif attribute == "srcset":
                self.found += [("src", part.split()[0]) for part in value.split(",") if part.strip()]
            elif attribute in _LOADS:
                self.found.append(("src", value))
            elif attribute in {"href", "xlink:href"}:
                self.found.append(("src" if tag == "link" else "href", value))
