"""Pictures of every type of page, at every size, light and dark; and sheets that lay them beside the pictures of a design.

`make shots` writes build/shots/. With `--design FOLDER`, pictures of the same name in that folder stand beside ours:
`index-laptop.png`, `artifact-full-phone.png`, `data-dark-laptop.png`.
"""

from __future__ import annotations

import argparse
import html
import shutil
import tempfile
from itertools import product
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

from tests import render_states
from tests.browser.conftest import FLAGS, chromium
from tests.command import slcfolio
from tests.conftest import copy_of_sample

OUT = Path(__file__).parents[2] / "build" / "shots"
STUDENT = "Zuri Delgado"
SIZES = {"phone": (390, 844), "laptop": (1366, 768), "board": (1920, 1080)}
MODES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
TALL = 4000
"""How much of a long page stands in a sheet, in pixels of the page."""

Pages = dict[str, Path]


def pages_of_class(folder: Path) -> Pages:
    """The pages of one student of the sample class, by the names that the design has for their types."""
    report = slcfolio("build", copy_of_sample(folder / "sample_class"), "-o", folder / "sites", "--json").report
    site = next(Path(one["path"]).parent for one in report["sites"] if one["student"] == STUDENT)
    pieces = {path: path.read_text("utf-8") for path in sorted(site.glob("p-*.html"))}
    heron = next(path for path, text in pieces.items() if "<title>Great Blue Heron" in text)
    kinds = {
        "writing": "slc-writing",
        "pages": "slc-pages__number",
        "table": "slc-table",
        "sound": "<audio",
        "film": "<video",
    }
    found = {
        f"artifact-{kind}": next((path for path, text in pieces.items() if mark in text), None)
        for kind, mark in kinds.items()
    }
    return {
        "index": site / "index.html",
        "subject": site / "s-english-language-arts.html",
        "artifact": heron,
        "questions": site / "questions.html",
        "data": site / "grades.html",
        "about": site / "about.html",
        "404": site / "404.html",
        **{name: path for name, path in found.items() if path},
    }


def pages_of_states(folder: Path) -> Pages:
    """A page for every state."""
    sites = render_states.write(folder / "states")
    return {f"state-{path.parent.name}-{path.stem}": path for path in sorted(sites.glob("*/*.html"))}


def name_of(page: str, size: str, mode: str, *, full: bool) -> str:
    """The design's way to call a picture."""
    return "-".join(filter(None, (page, "full" if full else "", "dark" if mode == "dark" else "", size))) + ".png"


def take(browser: Browser, pages: Pages, sizes: dict[str, tuple[int, int]], out: Path) -> None:
    """Picture each page: what a visitor sees first, and all of it."""
    for (size, (width, height)), mode in product(sizes.items(), MODES):
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=mode, reduced_motion="reduce"
        )
        page = context.new_page()
        for name, path in pages.items():
            page.goto(path.as_uri())
            page.evaluate("document.querySelectorAll('img').forEach(image => { image.loading = 'eager' })")
            page.evaluate("Promise.all([...document.images].map(image => image.decode().catch(() => 0))).then(() => 1)")
            page.evaluate("document.fonts.ready.then(() => 1)")
            page.screenshot(path=out / name_of(name, size, mode, full=False))
            page.screenshot(path=out / name_of(name, size, mode, full=True), full_page=True)
        context.close()


def sheet(page: str, sizes: dict[str, tuple[int, int]], out: Path) -> str:
    """A page of HTML with all pictures of one type, each beside the design's of the same name."""
    rows = []
    for full, size, mode in product((False, True), sizes, MODES):
        name = name_of(page, size, mode, full=full)
        beside = [
            f"<figure><img src='{src}'><figcaption>{who}</figcaption></figure>" for who, src in _beside(name, out)
        ]
        rows.append(f"<section class='{size}'><h2>{html.escape(name)}</h2><div>{''.join(beside)}</div></section>")
    return (
        "<!doctype html><meta charset=utf-8><title>Shots</title><style>body{font:14px system-ui;background:#888;margin:1rem}"
        "div{display:flex;gap:1rem;align-items:start}figure{margin:0;flex:1;max-width:50%;max-height:"
        + f"{TALL // 2}px"
        ";overflow:hidden}img{width:100%;display:block}.phone figure{max-width:390px}h2{font-size:16px}</style>"
        f"<h1>{html.escape(page)}</h1>{''.join(rows)}"
    )


def _beside(name: str, out: Path) -> list[tuple[str, str]]:
    design = out / "design" / name
    return [("built", name), *([("design", f"design/{name}")] if design.is_file() else [])]


def main() -> None:
    """Build, picture, and lay side by side."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--design", type=Path, help="a folder with the design's pictures")
    asked = parser.parse_args()
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    if asked.design:
        shutil.copytree(asked.design, OUT / "design")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), headless=True, args=FLAGS)
        pages, states = pages_of_class(Path(folder)), pages_of_states(Path(folder))
        few = {"phone": SIZES["phone"], "laptop": SIZES["laptop"]}
        take(browser, pages, SIZES, OUT)
        take(browser, states, few, OUT)
        viewer = browser.new_page(viewport={"width": 1600, "height": 1000})
        for name in (*pages, *states):
            path = OUT / f"sheet-{name}.html"
            path.write_text(sheet(name, SIZES if name in pages else few, OUT), "utf-8")
            if name in pages:
                viewer.goto(path.as_uri())
                viewer.screenshot(path=path.with_suffix(".png"), full_page=True)
        browser.close()
    links = "".join(f"<li><a href='sheet-{name}.html'>{html.escape(name)}</a>" for name in (*pages, *states))
    (OUT / "index.html").write_text(f"<!doctype html><meta charset=utf-8><title>Shots</title><ul>{links}</ul>", "utf-8")
    print(f"{OUT}/index.html")


if __name__ == "__main__":
    main()
