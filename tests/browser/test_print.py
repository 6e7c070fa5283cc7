"""On paper, A4 and US Letter: few sheets, little ink, and nothing that lives in a background."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, cast

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Browser, Page

from tests.browser.sights import Sight
from tests.browser.visits import told
from tests.conftest import Built

PAPER: tuple[Literal["A4", "Letter"], ...] = ("A4", "Letter")
MOST_SHEETS = 2
DOTS = 40
"""How finely a sheet is looked at, in dots for each inch."""
TILE = 4
MOST_INK = 0.03
"""How much of a sheet may be one flat colour, outside of pictures."""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


def printed(page: Page, file: Path, paper: str) -> pdfium.PdfDocument:
    """The page as the browser prints it when nobody changes a setting: without backgrounds."""
    page.goto(file.as_uri(), wait_until="load")
    page.evaluate("document.querySelectorAll('img').forEach(image => { image.loading = 'eager' })")
    page.evaluate("Promise.all([...document.images].map(image => image.decode().catch(() => null))).then(() => true)")
    return pdfium.PdfDocument(page.pdf(format=paper, prefer_css_page_size=True))


def words(document: pdfium.PdfDocument) -> str:
    return " ".join(sheet.get_textpage().get_text_bounded() for sheet in document)


def flat_ink(sheet: pdfium.PdfPage) -> float:
    """How much of a sheet is flat ink: tiles of one colour that is not the paper's, outside of pictures."""
    scale = DOTS / 72
    drawn = sheet.render(scale=scale).to_pil().convert("RGB")
    blank = ImageDraw.Draw(drawn)
    height = sheet.get_height()
    for picture in sheet.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE], max_depth=15):
        left, bottom, right, top = picture.get_bounds()
        box = [left * scale - 2, (height - top) * scale - 2, right * scale + 2, (height - bottom) * scale + 2]
        blank.rectangle(box, fill="white")
    return inked_tiles(drawn)


def inked_tiles(drawn: Image.Image) -> float:
    across, down = drawn.width // TILE, drawn.height // TILE
    inked = 0
    for x in range(across):
        for y in range(down):
            tile = drawn.crop((x * TILE, y * TILE, (x + 1) * TILE, (y + 1) * TILE))
            spread = cast("tuple[tuple[int, int], ...]", tile.getextrema())
            flat = all(high - low < 8 for low, high in spread)
            inked += flat and any(low < 225 for low, _ in spread)
    return inked / (across * down)


def heron(built: Built) -> Path:
    """The page of the Great Blue Heron."""
    return next(
        p for p in built.site("Zuri Delgado").glob("p-*.html") if "<title>Great Blue Heron" in p.read_text("utf-8")
    )


@pytest.mark.parametrize("paper", PAPER)
@pytest.mark.parametrize("name", ["the front page", "the heron", "the three questions"])
def test_a_page_takes_two_sheets_at_most(name: str, paper: str, page: Page, built: Built) -> None:
    site = built.site("Zuri Delgado")
    files = {
        "the front page": site / "index.html",
        "the heron": heron(built),
        "the three questions": site / "questions.html",
    }
    assert len(printed(page, files[name], paper)) <= MOST_SHEETS


@pytest.mark.parametrize("paper", PAPER)
def test_the_work_is_large_on_the_first_sheet(paper: str, page: Page, built: Built) -> None:
    """At least a third of the sheet is the heron, and its title stands under it."""
    sheet = printed(page, heron(built), paper)[0]
    sizes = []
    for picture in sheet.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE], max_depth=15):
        left, bottom, right, top = picture.get_bounds()
        sizes.append((right - left) * (top - bottom))
    assert max(sizes) > sheet.get_width() * sheet.get_height() / 3
    assert "Great Blue Heron" in sheet.get_textpage().get_text_bounded()


def test_flat_ink_would_be_seen(page: Page, tmp_path: Path) -> None:
    """A band that a page prints on purpose is found; a picture is none."""
    css = "print-color-adjust:exact;background:#fdbc3b"
    (tmp_path / "band.html").write_text(f"<!doctype html><p>words</p><div style='height:200px;{css}'></div>", "utf-8")
    (tmp_path / "none.html").write_text("<!doctype html><p>words</p>" * 9, "utf-8")
    assert flat_ink(printed(page, tmp_path / "band.html", "A4")[0]) > MOST_INK
    assert flat_ink(printed(page, tmp_path / "none.html", "A4")[0]) < MOST_INK / 10


def test_no_sheet_is_printed_with_a_band_of_ink(page: Page, all_sights: list[Sight]) -> None:
    faults = []
    for sight in all_sights:
        for number, sheet in enumerate(printed(page, sight.file, "Letter"), 1):
            ink = flat_ink(sheet)
            if ink > MOST_INK:
                faults.append(f"{sight}, sheet {number}: {ink:.0%} is flat ink")
    assert not faults, told(faults)


_LOST = """() => {
  const clear = colour => /^rgba\\(.*, 0\\)$|^transparent$/.test(colour)
  return [...document.querySelectorAll("main *")].filter(e => {
    if (!e.checkVisibility() || e.childElementCount || e.textContent.trim()) return false
    if (e.matches("img, svg *, video, audio, input, source")) return false
    const style = getComputedStyle(e), box = e.getBoundingClientRect()
    const edged = ["Top", "Right", "Bottom", "Left"]
      .some(side => parseFloat(style[`border${side}Width`]) > 0 && !clear(style[`border${side}Color`]))
    return box.width > 4 && box.height > 4 && !edged && (!clear(style.backgroundColor) || style.backgroundImage !== "none")
  }).map(e => e.outerHTML.slice(0, 120))
}"""


def test_nothing_is_said_with_a_background_alone(page: Page, all_sights: list[Sight]) -> None:
    """A browser leaves backgrounds out, and with them a dot or a bar that is nothing else."""
    page.emulate_media(media="print")
    faults = []
    for sight in all_sights:
        page.goto(sight.file.as_uri())
        faults += [f"{sight}: {fault}" for fault in page.evaluate(_LOST)]
    assert not faults, told(faults)


def test_what_is_for_a_screen_is_not_printed(page: Page, built: Built) -> None:
    """No button, no menu, no way to the next page; the words of the student are all there."""
    text = words(printed(page, heron(built), "A4"))
    for gone in ("See it bigger", "See the drafts", "Grades & tests", "Skip to"):
        assert gone not in text
    assert "Great Blue Heron" in text
    reflection = page.locator(".slc-reflection p").first.inner_text()
    assert reflection.split()[:6] == text[text.index(reflection.split()[0] + " " + reflection.split()[1]) :].split()[:6]
