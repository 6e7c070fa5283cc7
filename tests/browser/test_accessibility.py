"""axe-core finds nothing: WCAG 2.2 A and AA and best practice, on every kind of page, in every state, whatever is open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import npm
from tests.browser.sights import Sight
from tests.browser.visits import LAPTOP, PHONE, told

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
LOOKS = [("light", PHONE), ("dark", LAPTOP)]
OTHER_LOOKS = [("dark", PHONE), ("light", LAPTOP)]
OF_LOOKS = ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"]
"""The rules whose answer depends on colours or sizes."""

_RUN = """rules => axe.run(document, { runOnly: rules, resultTypes: ["violations"] })
  .then(found => found.violations.map(one => ({ id: one.id, nodes: one.nodes.map(node => node.html + " " + node.failureSummary) })))"""


@pytest.fixture(scope="module")
def axe() -> str:
    return npm.axe()


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look[0]}-{look[1][0]}")
def page(request: pytest.FixtureRequest, browser: Browser, axe: str) -> Iterator[Page]:
    """A page with axe in it; it comes from us and not from the site, whose policy forbids nothing to the browser itself."""
    yield from _visit(browser, axe, *request.param)


@pytest.fixture(params=OTHER_LOOKS, ids=lambda look: f"{look[0]}-{look[1][0]}")
def other_page(request: pytest.FixtureRequest, browser: Browser, axe: str) -> Iterator[Page]:
    """The same, for what is left of the looks."""
    yield from _visit(browser, axe, *request.param)


def _visit(browser: Browser, axe: str, scheme: Literal["light", "dark"], size: tuple[int, int]) -> Iterator[Page]:
    width, height = size
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": height}, reduced_motion="reduce"
    )
    context.add_init_script(axe)
    yield context.new_page()
    context.close()


def violations(page: Page, where: object, rules: list[str] = TAGS) -> list[str]:
    """What axe has against the page as it is now, in words."""
    found: list[dict[str, Any]] = page.evaluate(_RUN, rules)
    return [f"{where}: {one['id']}: {node}" for one in found for node in one["nodes"][:3]]


def test_axe_would_find_something(page: Page) -> None:
    page.set_content("<html lang=en><title>x</title><main><h1>x</h1><img src=x.png><button></button></main>")
    assert {fault.split(": ")[1] for fault in violations(page, "x")} == {"image-alt", "button-name"}


def test_no_page_and_no_state_has_a_fault(page: Page, all_sights: list[Sight]) -> None:
    """With everything unfolded that can be: what is closed is not looked at."""
    faults = []
    for sight in all_sights:
        page.goto(sight.file.as_uri())
        page.evaluate("document.querySelectorAll('main details').forEach(details => { details.open = true })")
        faults += violations(page, sight)
    assert not faults, told(faults)


def test_colors_and_sizes_have_no_fault_in_any_other_look(other_page: Page, class_sights: list[Sight]) -> None:
    faults = []
    for sight in class_sights:
        other_page.goto(sight.file.as_uri())
        faults += violations(other_page, sight, OF_LOOKS)
    assert not faults, told(faults)


def test_the_open_menu_has_no_fault(page: Page, class_sights: list[Sight]) -> None:
    faults = []
    for sight in class_sights[:5]:
        page.goto(sight.file.as_uri())
        if page.locator(".slc-menu > summary").is_visible():
            page.locator(".slc-menu > summary").click()
            faults += violations(page, f"{sight}, menu open")
    assert not faults, told(faults)


def test_the_search_has_no_fault_with_and_without_results(page: Page, class_sights: list[Sight]) -> None:
    page.goto(next(sight for sight in class_sights if sight.file.name == "index.html").file.as_uri())
    page.locator("[data-slc-search]").click()
    faults = violations(page, "search just opened")
    page.keyboard.type("heron", delay=20)
    page.locator(".slc-search__list a").first.wait_for()
    page.wait_for_timeout(400)
    faults += violations(page, "search with results")
    page.locator("[data-md-component=search-query]").fill("")
    page.keyboard.type("qqqqqq", delay=20)
    page.wait_for_timeout(600)
    faults += violations(page, "search that finds nothing")
    assert not faults, told(faults)


def test_a_dialog_has_no_fault(page: Page, class_sights: list[Sight]) -> None:
    """Work is opened bigger as a visitor does it, and every control of the dialog is used once."""
    faults = []
    for sight in having("data-slc-bigger", class_sights)[:6]:
        page.goto(sight.file.as_uri())
        page.locator("[data-slc-bigger]:visible").first.click()
        page.locator("dialog[open]").wait_for(timeout=3000)
        faults += violations(page, f"{sight}, dialog open")
        for button in page.locator("dialog[open] button").all():
            if button.is_visible() and button.is_enabled():
                button.click()
                faults += violations(page, f"{sight}, after a button of the dialog")
    assert not faults, told(faults)


def test_what_can_be_moved_has_no_fault_when_it_was_moved(page: Page, class_sights: list[Sight]) -> None:
    faults = []
    sliding = having('type="range"', class_sights)
    assert sliding, "no page of the class compares two drafts"
    for sight in sliding:
        page.goto(sight.file.as_uri())
        for slider in page.locator("main input[type=range]:visible").all():
            slider.press("ArrowRight")
            faults += violations(page, f"{sight}, slider moved")
    assert not faults, told(faults)


def having(words: str, among: list[Sight]) -> list[Sight]:
    """The pages in whose HTML these words are."""
    return [sight for sight in among if words in sight.file.read_text("utf-8")]
