"""At every size, zoomed in and with wide spacing: nothing scrolls sideways, nothing is cut off, nothing lies on anything."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.sights import Sight
from tests.browser.site_server import served
from tests.browser.visits import LAPTOP, PHONE, told
from tests.conftest import Built

SIZES = [(320, 640), PHONE, (683, 384), (1024, 768), LAPTOP, (1920, 1080), (3840, 2160)]
"""683 is a laptop at 200 % zoom, 320 a laptop at 400 %."""
SPACED = [(320, 640), PHONE, LAPTOP]

MAY_BE_CUT = ".slc-hidden, .slc-skip, .slc-paper"
"""Words for those who cannot see; a link that shows when it has the focus; and writing seen from across the room,
which is a picture of a page: the whole of it is on the page of the piece."""

WIDE_SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }"""
"""WCAG 1.4.12."""

_LOOK = """allowed => {
  const faults = []
  const told = element => element.outerHTML.replace(/\\s+/g, " ").slice(0, 140)
  const width = document.documentElement.clientWidth
  const sideways = document.documentElement.scrollWidth - width
  if (sideways > 0) {
    const out = [...document.querySelectorAll("body *")].find(e => e.getBoundingClientRect().right > width + 1)
    faults.push(`can be scrolled sideways by ${sideways} pixels ${out ? told(out) : ""}`)
  }
  const clips = value => value === "hidden" || value === "clip"
  const boxes = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!node.data.trim() || parent.closest(allowed) || !parent.checkVisibility({ visibilityProperty: true })) continue
    if (parent.closest("script, svg, option")) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const lines = [...range.getClientRects()].filter(rect => rect.width > 1 && rect.height > 1)
    if (lines.length > 6 && node.data.trim().length < 3 * lines.length) faults.push(`a letter or two to a line: ${told(parent)}`)
    let scrolls = false
    for (let box = parent; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box)
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) scrolls = true
      if (scrolls || !(clips(style.overflowX) || clips(style.overflowY))) continue
      const edge = box.getBoundingClientRect()
      const cut = lines.some(line => (clips(style.overflowX) && (line.left < edge.left - 1 || line.right > edge.right + 1)) ||
        (clips(style.overflowY) && (line.top < edge.top - line.height * .3 || line.bottom > edge.bottom + line.height * .3)))
      if (cut) { faults.push(`cut off: ${told(parent)} by ${box.className}`); break }
    }
    if (!scrolls && lines.some(line => line.left < -1 || line.right > width + 1)) faults.push(`over the edge: ${told(parent)}`)
    if (!scrolls) for (const line of lines) boxes.push({ parent, line })
  }
  // Lines of a heading are drawn closer than their boxes say: half of the height is the letters'.
  const core = ({ parent, line }) => ({
    parent, left: line.left + 1, right: line.right - 1, top: line.top + line.height * .28, bottom: line.bottom - line.height * .28 })
  const cores = boxes.map(core).sort((a, b) => a.top - b.top)
  const met = new Set()
  cores.forEach((a, n) => {
    for (let m = n + 1; m < cores.length && cores[m].top < a.bottom; m++) {
      const b = cores[m]
      if (a.parent === b.parent || a.right <= b.left || b.right <= a.left) continue
      const key = told(a.parent) + " and " + told(b.parent)
      if (!met.has(key)) { met.add(key); faults.push(`words on words: ${key}`) }
    }
  })
  for (const image of document.images)
    if (!image.hasAttribute("width") || !image.hasAttribute("height")) faults.push(`no room is kept: ${told(image)}`)
  return faults
}"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(color_scheme="light", reduced_motion="reduce")
    yield context.new_page()
    context.close()


def faults(page: Page, where: str) -> list[str]:
    """What is wrong with the layout as it is now."""
    return [f"{where}: {fault}" for fault in page.evaluate(_LOOK, MAY_BE_CUT)]


def resize(page: Page, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})


def test_each_kind_of_fault_would_be_found(page: Page) -> None:
    resize(page, PHONE)
    page.set_content(
        "<body style='margin:0;position:relative'><div style='width:500px'>wide</div>"
        "<div style='width:40px;height:20px;overflow:hidden;white-space:nowrap'>this is cut off</div>"
        "<p style='width:1px;overflow-wrap:anywhere'>letterbyletter</p>"
        "<b style='position:absolute;left:0;top:200px'>one</b>"
        "<i style='position:absolute;left:4px;top:202px'>two</i><img alt=''>"
    )
    found = faults(page, "x")
    for kind in ("sideways", "cut off", "words on words", "no room is kept", "a letter or two"):
        assert any(kind in fault for fault in found), kind


@pytest.mark.parametrize("spacing", ["as designed", "with wide spacing"])
def test_everything_is_whole_at_every_size(spacing: str, page: Page, all_sights: list[Sight]) -> None:
    found = []
    for sight in all_sights:
        page.goto(sight.file.as_uri())
        page.evaluate("document.querySelectorAll('main details').forEach(details => { details.open = true })")
        if spacing == "with wide spacing":
            page.evaluate(
                "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet] }",
                WIDE_SPACING,
            )
        for size in SIZES if spacing == "as designed" else SPACED:
            resize(page, size)
            found += faults(page, f"{sight} at {size[0]}")
    assert not found, told(found)


@pytest.mark.parametrize("size", [PHONE, (320, 640)], ids=lambda size: str(size[0]))
def test_the_open_menu_and_the_search_are_whole(size: tuple[int, int], page: Page, class_sights: list[Sight]) -> None:
    found = []
    resize(page, size)
    for sight in class_sights[:4]:
        page.goto(sight.file.as_uri())
        if page.locator(".slc-menu > summary").is_visible():
            page.locator(".slc-menu > summary").click()
            found += [
                f for f in faults(page, f"{sight}, menu open") if "words on words" not in f
            ]  # it lies over the page
    page.keyboard.press("Escape")
    page.locator("[data-slc-search]").click()
    page.keyboard.type("heron", delay=20)
    page.locator(".slc-search__list a").first.wait_for()
    found += [f for f in faults(page, "search") if "words on words" not in f]
    assert not found, told(found)


def test_a_phone_s_first_screen_shows_the_name_and_the_portrait(page: Page, built: Built) -> None:
    resize(page, PHONE)
    for student, site in built.by_student.items():
        page.goto((site / "index.html").as_uri())
        assert page.evaluate(_BELOW, "h1") <= 0, student
        if page.locator(".slc-portrait").count():
            assert page.evaluate(_BELOW, ".slc-portrait img") <= 0, student


def test_the_whole_work_is_seen_without_scrolling_on_a_laptop_and_a_board(page: Page, built: Built) -> None:
    """A piece that is one picture; what is pages long is read downwards."""
    seen = 0
    for site in [*built.by_student.values()][:4]:
        for file in sorted(site.glob("p-*.html")):
            if (
                len(
                    re.findall(
                        "<img", file.read_text("utf-8").partition('class="slc-mat')[2].partition("slc-piece__info")[0]
                    )
                )
                != 1
            ):
                continue
            page.goto(file.as_uri())
            if not page.locator(".slc-piece:not(.slc-piece--long) .slc-piece__work img").count():
                continue
            for size in (LAPTOP, (1920, 1080)):
                resize(page, size)
                assert page.evaluate(_BELOW, ".slc-piece__work img") <= 0, f"{file} at {size}"
            seen += 1
    assert seen > 8


_BELOW = """selector => Math.ceil(document.querySelector(selector).getBoundingClientRect().bottom - innerHeight)"""

_SHIFTS = """() => { window.shifts = []; new PerformanceObserver(list => {
  for (const entry of list.getEntries()) {
    const moved = entry.sources.map(source => source.node).filter(Boolean) // what has no node is inside of a browser's player
    if (moved.length) window.shifts.push([entry.value, moved.map(node => (node.outerHTML || node.data).slice(0, 100)).join(" + ")])
  }
}).observe({ type: "layout-shift", buffered: true }) }"""

STILL = 0.01
"""A tenth of the shift that is called good (web.dev, Core Web Vitals): a font may come late by a hair."""

_PAINTED = """() => new Promise(done => {
  const look = () => performance.getEntriesByType("paint").length ? done(true) : setTimeout(look, 20)
  look()
})"""


@pytest.mark.parametrize("size", [PHONE, LAPTOP], ids=lambda size: str(size[0]))
def test_nothing_moves_while_a_page_is_loading(
    size: tuple[int, int], browser: Browser, built: Built, class_sights: list[Sight]
) -> None:
    """Over a slow line, where pictures come after the words have been seen."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]})
    context.add_init_script(f"({_SHIFTS})()")
    page = context.new_page()
    gate, faults = threading.Event(), []
    with served(built.sites, gate=gate) as address:
        for sight in class_sights:
            gate.clear()
            page.goto(f"{address}{sight.file.parent.name}/{sight.file.name}", wait_until="domcontentloaded")
            page.evaluate(_PAINTED)
            gate.set()
            page.wait_for_load_state("load")
            page.evaluate("scrollTo(0, document.body.scrollHeight / 2)")
            page.wait_for_timeout(150)
            shifts = page.evaluate("shifts")
            if sum(value for value, _ in shifts) > STILL:
                faults.append(f"{sight}: {shifts}")
    context.close()
    assert not faults, told(faults)


_PICTURES = """() => [...document.querySelectorAll("main img")].filter(image => image.checkVisibility()).map(image => {
  const box = image.getBoundingClientRect()
  const shown = Math.max(box.width, box.height * image.naturalWidth / (image.naturalHeight || 1))
  const { currentSrc: source, naturalWidth: natural } = image
  return { source, natural, shown, lazy: image.loading === "lazy", top: box.top, sized: !!image.srcset }
})"""


def test_pictures_fit_the_screen_and_wait_until_they_are_needed(browser: Browser, class_sights: list[Sight]) -> None:
    """On a phone no picture has more than twice the pixels that its place has on that screen; the first is not put off."""
    context = browser.new_context(viewport={"width": PHONE[0], "height": PHONE[1]}, device_scale_factor=2)
    page = context.new_page()
    faults = []
    for sight in class_sights:
        page.goto(sight.file.as_uri(), wait_until="load")
        height = page.evaluate("innerHeight")
        pictures = page.evaluate(_PICTURES)
        for picture in pictures:
            name = Path(picture["source"]).name
            if picture["sized"] and picture["natural"] > 2 * 2 * picture["shown"] > 0 and picture["natural"] > 500:
                faults.append(
                    f"{sight}: {name} is {picture['natural']} wide, shown {picture['shown']:.0f} CSS pixels wide"
                )
            if picture["top"] > 3 * height and not picture["lazy"]:
                faults.append(f"{sight}: {name} is far below and does not wait")
            if picture["top"] < height / 3 and picture["lazy"]:
                faults.append(f"{sight}: {name} is on the first screen and is put off")
    context.close()
    assert not faults, told(faults)
