"""Scripts add three things: search, dark colours, and comparing. Without them every word and every picture is there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.sights import Sight
from tests.browser.visits import LAPTOP, listening, told
from tests.conftest import Built

_WORDS = """() => {
  const found = []
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const seen = parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    if (node.data.trim() && seen && !parent.closest("button, dialog, script, .slc-then"))
      found.push(node.data.trim().replace(/\\s+/g, " "))
  }
  return found
}"""

_UNLOADED = """() => [...document.images].filter(image => image.checkVisibility() && !(image.complete && image.naturalWidth))
  .map(image => image.currentSrc || image.outerHTML)"""

_USELESS = """() => [...document.querySelectorAll("button, input, select, textarea, [role=button], canvas")]
  .filter(control => control.checkVisibility({ visibilityProperty: true })).map(control => control.outerHTML.slice(0, 120))"""

_EMPTY_FRAMES = """() => [...document.querySelectorAll("main section, main figure, main aside, main li")]
  .filter(e => e.checkVisibility() && !e.innerText.trim() && !e.querySelector("img, svg, video, audio, .slc-paper"))
  .map(e => e.outerHTML.slice(0, 120))"""


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """A browser that runs no script."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": LAPTOP[0], "height": LAPTOP[1]})
    yield context.new_page()
    context.close()


@pytest.fixture
def usual(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": LAPTOP[0], "height": LAPTOP[1]})
    yield context.new_page()
    context.close()


def test_no_word_and_no_picture_needs_a_script(plain: Page, usual: Page, all_sights: list[Sight]) -> None:
    """And what would do nothing without one is not shown: no button, no slider, no empty frame."""
    faults = []
    for sight in all_sights:
        plain.goto(sight.file.as_uri(), wait_until="load")
        usual.goto(sight.file.as_uri(), wait_until="commit")
        assert not plain.evaluate("document.documentElement.classList.contains('js')"), "scripts run after all"
        without = set(plain.evaluate(_WORDS))
        usual.wait_for_load_state("domcontentloaded")
        faults += [f"{sight} loses: {words}" for words in usual.evaluate(_WORDS) if words not in without]
        for what in (_UNLOADED, _USELESS, _EMPTY_FRAMES):
            faults += [f"{sight}: {fault}" for fault in plain.evaluate(what)]
    assert not faults, told(faults)


def test_work_opens_bigger_as_a_picture_of_its_own(plain: Page, built: Built) -> None:
    """Where there is no script, the link leads to the picture itself."""
    page = next(
        p for p in sorted(built.site("Zuri Delgado").glob("p-*.html")) if "data-slc-bigger" in p.read_text("utf-8")
    )
    plain.goto(page.as_uri())
    plain.locator("[data-slc-bigger]").first.click()
    plain.wait_for_url("**/media/**")


# From a memory stick


@pytest.fixture
def stick(browser: Browser) -> Iterator[Page]:
    """A computer without a network: what is asked of any other place has failed the test."""
    context = browser.new_context(color_scheme="light", offline=True)
    with listening(context) as (page, heard):
        yield page
        assert [asked for _, asked in heard.asked if not asked.startswith(("file:", "data:", "blob:"))] == []
        assert heard.said == []
    context.close()


def test_the_fonts_are_there(stick: Page, built: Built) -> None:
    stick.goto((built.site("Zuri Delgado") / "index.html").as_uri())
    stick.evaluate("document.fonts.ready.then(() => true)")
    loaded = stick.evaluate("[...document.fonts].filter(font => font.status === 'loaded').map(font => font.family)")
    assert {family.strip('"') for family in loaded} >= {"Bricolage", "Literata", "Atkinson"}
    assert stick.evaluate("[...document.fonts].filter(font => font.status === 'error').length") == 0


def test_work_is_seen_bigger_and_closed(stick: Page, class_sights: list[Sight]) -> None:
    sight = next(sight for sight in class_sights if "data-slc-bigger" in sight.file.read_text("utf-8"))
    stick.goto(sight.file.as_uri())
    stick.locator("[data-slc-bigger]:visible").first.click()
    stick.locator("dialog[open] img").wait_for(timeout=3000)
    assert stick.evaluate("document.querySelector('dialog[open] img').decode().then(() => true)")
    stick.keyboard.press("Escape")
    expect(stick.locator("dialog[open]")).to_have_count(0)


def test_drafts_are_compared(stick: Page, class_sights: list[Sight]) -> None:
    sliding = [sight for sight in class_sights if 'type="range"' in sight.file.read_text("utf-8")]
    assert sliding, "no page of the class compares two drafts"
    stick.goto(sliding[0].file.as_uri())
    slider = stick.locator("main input[type=range]").first
    slider.scroll_into_view_if_needed()
    before = slider.input_value()
    slider.press("ArrowRight")
    assert slider.input_value() != before
