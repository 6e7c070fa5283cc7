"""Pages as a visitor's browser finds them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, Request

WIDE, LAPTOP, PHONE, NARROW = (1280, 800), (1366, 768), (390, 844), (320, 640)

_LOOK = """async () => {
  const all = selector => [...document.querySelectorAll(selector)]
  const media = element => new Promise(done => {
    if (element.readyState > 0) return done(true)
    element.addEventListener("loadedmetadata", () => done(true), { once: true })
    element.addEventListener("error", () => done(false), { once: true })
    element.preload = "metadata"
    element.load()
  })
  const images = await Promise.all(all("img").map(async image => {
    image.loading = "eager"
    try { await image.decode() } catch { return [image.getAttribute("src"), 0] }
    return [image.getAttribute("src"), image.naturalWidth]
  }))
  const players = await Promise.all(all("audio, video").map(async player => [player.currentSrc, await media(player)]))
  return {
    title: document.title,
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    headings: all("h1").map(h1 => h1.innerText.trim()),
    links: all("a[href]").map(a => a.href),
    anchors: all("[id]").map(element => element.id),
    images, players,
    files: all("img").flatMap(image => (image.srcset || "").split(",").map(part => part.trim().split(" ")[0])).filter(Boolean)
  }
}"""
_SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@dataclass(slots=True)
class Visit:
    """One page as it was found. sideways: by how many pixels it can be scrolled sideways, by the width of the window."""

    address: str
    status: int | None
    seen: dict[str, Any]
    sideways: dict[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class Heard:
    """What pages said on the console and asked for on the network, each with the page that did."""

    said: list[tuple[str, str]] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)


@contextmanager
def listening(context: BrowserContext) -> Iterator[tuple[Page, Heard]]:
    """A new page, and everything that is heard of it."""
    page, heard = context.new_page(), Heard()

    def failed(request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the browser's own: a player that needs no more, a page that is left
            heard.failed.append((page.url, request.url))

    page.on("request", lambda request: heard.asked.append((page.url, request.url)))
    page.on("requestfailed", failed)
    page.on("pageerror", lambda error: heard.said.append((page.url, str(error))))
    page.on("console", lambda said: heard.said.append((page.url, f"{said.type}: {said.text}")))
    try:
        yield page, heard
    finally:
        page.close()


def visit(page: Page, address: str, sizes: tuple[tuple[int, int], ...]) -> Visit:
    """Open a page and look at all of it, at each of these sizes."""
    page.set_viewport_size({"width": sizes[0][0], "height": sizes[0][1]})
    response = page.goto(address)
    found = Visit(address, response.status if response else None, page.evaluate(_LOOK))
    for width, height in sizes:
        page.set_viewport_size({"width": width, "height": height})
        found.sideways[width] = page.evaluate(_SIDEWAYS)
    return found


def pages_of(site: Path) -> list[str]:
    """The pages of a site, the first one first."""
    return sorted((page.name for page in site.glob("*.html")), key=lambda name: (name != "index.html", name))


def told(faults: list[str], most: int = 25) -> str:
    """Faults for whoever has to mend them: the first ones, one below the other."""
    rest = len(faults) - most
    return "\n".join(["", *faults[:most], *([f"and {rest} more"] if rest > 0 else [])])
