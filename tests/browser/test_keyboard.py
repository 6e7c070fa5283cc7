"""Without a mouse, without motion, with the system's own colours: everything can be reached, seen and told apart."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.sights import Sight
from tests.browser.visits import LAPTOP, PHONE, told

_REACHABLE = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, audio, video, [tabindex='0']")]
  .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }) && !e.closest("[inert]"))
  .map((e, n) => { e.dataset.stop = n; return e.outerHTML.replace(/\\s+/g, " ").slice(0, 120) })"""

_STOP = """() => {
  const element = document.activeElement
  if (element === document.body) return null
  const light = colour => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    return .2126 * r + .7152 * g + .0722 * b
  }
  const behind = from => { for (let e = from; e; e = e.parentElement) {
    const colour = getComputedStyle(e).backgroundColor
    if (!/^rgba\\(.*, 0\\)$|^transparent$/.test(colour)) return colour
  } return "rgb(255, 255, 255)" }
  const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05) }
  const style = getComputedStyle(element)
  const box = element.getBoundingClientRect()
  const lines = [...element.getClientRects()].filter(rect => rect.width && rect.height)
  const on = lines[0] || box
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  const at = (x, y) => document.elementFromPoint(Math.min(Math.max(x, 1), innerWidth - 1), Math.min(Math.max(y, 1), innerHeight - 1))
  const top = at(on.left + on.width / 2, on.top + Math.min(on.height / 2, innerHeight / 2))
  const faults = []
  if (!inside) faults.push("is not on the screen")
  else if (top && !element.contains(top) && !top.contains(element)) faults.push("is covered by " + top.outerHTML.slice(0, 60))
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) faults.push("has no ring")
  else if (contrast(style.outlineColor, behind(element.parentElement)) < 3)
    faults.push(`has a ring that is hard to see: ${style.outlineColor}`)
  return { stop: element.dataset.stop ?? null, told: element.outerHTML.replace(/\\s+/g, " ").slice(0, 120), faults }
}"""


def open_page(browser: Browser, size: tuple[int, int] = LAPTOP) -> Page:
    """A page of somebody who has asked for no motion, so that the ring stands still."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce")
    return context.new_page()


@pytest.fixture(params=["light", "dark"])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    page = open_page(browser)
    page.emulate_media(color_scheme=request.param)
    yield page
    page.context.close()


@pytest.fixture
def still(browser: Browser) -> Iterator[Page]:
    page = open_page(browser, PHONE)
    yield page
    page.context.close()


def walk(page: Page) -> tuple[list[str], list[str]]:
    """Tab from the top to the end: what could not be reached or not be seen, and the stops in their order."""
    there: list[str] = page.evaluate(_REACHABLE)
    stops: list[str] = []
    faults: list[str] = []
    players = page.locator("audio:visible, video:visible").count()
    for _ in range(len(there) + 5 + 15 * players):  # a player has buttons of its own, which are the browser's
        page.keyboard.press("Tab")
        found = page.evaluate(_STOP)
        if found is None or (stops and found["stop"] == stops[0]):
            break
        stops.append(found["stop"])
        faults += [f"{found['told']} {fault}" for fault in found["faults"]]
    reached = {int(stop) for stop in stops if stop is not None}
    faults += [f"{told} is never reached" for n, told in enumerate(there) if n not in reached]
    order = [int(stop) for stop in stops if stop is not None]
    faults += [f"{there[b]} comes before {there[a]}" for a, b in itertools.pairwise(order) if b < a]
    return faults, stops


def test_each_kind_of_fault_would_be_found(still: Page) -> None:
    still.set_content(
        "<a href='#' style='outline:none'>no ring</a><a href='#' style='position:absolute;left:-999px'>away</a>"
        "<a href='#' id=last>far</a><a href='#' tabindex=1>first</a><style>#last:focus{outline:3px solid #eee}</style>"
    )
    told = "\n".join(walk(still)[0])
    for kind in ("has no ring", "is not on the screen", "hard to see", "comes before"):
        assert kind in told, told


def test_everything_is_reached_in_its_order_and_seen_when_it_is(page: Page, class_sights: list[Sight]) -> None:
    faults = []
    for sight in class_sights:
        page.goto(sight.file.as_uri())
        found, stops = walk(page)
        assert stops, sight
        faults += [f"{sight}: {fault}" for fault in found]
    assert not faults, told(faults)


def test_so_it_is_in_every_state(page: Page, state_sights: list[Sight]) -> None:
    faults = []
    for sight in state_sights[:: 1 if page.viewport_size is None else 2]:
        page.goto(sight.file.as_uri())
        faults += [f"{sight}: {fault}" for fault in walk(page)[0]]
    assert not faults, told(faults)


def test_the_link_past_the_menu_leads_past_the_menu(page: Page, class_sights: list[Sight]) -> None:
    for sight in class_sights[:6]:
        page.goto(sight.file.as_uri())
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.matches('.slc-skip')"), sight
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("!document.activeElement.closest('header')"), sight


def test_the_menu_of_a_phone_is_walked_through_and_left(still: Page, class_sights: list[Sight]) -> None:
    still.goto(next(sight for sight in class_sights if sight.file.name == "index.html").file.as_uri())
    still.locator(".slc-menu > summary").focus()
    still.keyboard.press("Enter")
    links = still.locator(".slc-menu__list a")
    for n in range(links.count()):
        still.keyboard.press("Tab")
        expect(links.nth(n)).to_be_focused()
        assert still.evaluate(_STOP)["faults"] == []
    still.keyboard.press("Escape")
    expect(still.locator(".slc-menu > summary")).to_be_focused()
    expect(links.first).to_be_hidden()


def test_the_open_search_keeps_the_focus_in_it(page: Page, class_sights: list[Sight]) -> None:
    """Nobody tabs behind the veil without seeing where; the results are on the way."""
    page.goto(next(sight for sight in class_sights if sight.file.name == "index.html").file.as_uri())
    page.keyboard.press("/")
    page.keyboard.type("heron", delay=20)
    page.locator(".slc-search__list a").first.wait_for()
    page.wait_for_timeout(400)
    results = 0
    for _ in range(12):
        page.keyboard.press("Tab")
        results += page.evaluate("document.activeElement.matches('.slc-search__list a')")
        assert page.evaluate(
            "document.activeElement === document.body || !!document.activeElement.closest('.slc-search')"
        )
        if page.evaluate("document.activeElement !== document.body"):
            assert page.evaluate(_STOP)["faults"] == []
    assert results


def test_the_work_is_seen_bigger_and_left_again(page: Page, class_sights: list[Sight]) -> None:
    """Opened with Enter, walked round inside, closed with Escape; then the focus is where it was."""
    tried = 0
    for sight in class_sights:
        if "data-slc-bigger" not in sight.file.read_text("utf-8") or tried == 4:
            continue
        page.goto(sight.file.as_uri())
        opener = page.locator("[data-slc-bigger]:visible").first
        opener.focus()
        page.keyboard.press("Enter")
        page.locator("dialog[open]").wait_for(timeout=3000)
        for _ in range(6):
            assert page.evaluate(
                "document.activeElement === document.body || !!document.activeElement.closest('dialog')"
            ), sight
            stop = page.evaluate(_STOP)
            assert stop is None or stop["faults"] == [], f"{sight}: {stop}"
            page.keyboard.press("Tab")
        page.keyboard.press("Escape")
        expect(page.locator("dialog[open]")).to_have_count(0)
        expect(opener).to_be_focused()
        tried += 1
    assert tried


# Reduced motion


_MOVING = """() => {
  const moves = [...document.querySelectorAll("*")].filter(e => { const s = getComputedStyle(e)
    return parseFloat(s.transitionDuration) > 0 && s.transitionProperty !== "none" ||
      !["", "none"].includes(s.animationName) || s.scrollBehavior === "smooth" })
  return moves.map(e => e.outerHTML.slice(0, 90)).concat(document.getAnimations().map(a => "an animation runs"))
}"""


def test_nothing_moves_for_who_asked_for_no_motion(still: Page, all_sights: list[Sight]) -> None:
    for sight in all_sights:
        still.goto(sight.file.as_uri())
        assert still.evaluate(_MOVING) == [], sight


def test_something_moves_for_everybody_else(visitor: BrowserContext, class_sights: list[Sight]) -> None:
    """Otherwise the test above would have nothing to find."""
    page = visitor.new_page()
    found = []
    for sight in class_sights:
        page.goto(sight.file.as_uri())
        found += page.evaluate(_MOVING)
    assert found


# The system's own colours, and what a finger can hit


_FORCED = """() => {
  const faults = []
  const told = e => e.outerHTML.replace(/\\s+/g, " ").slice(0, 120)
  const clear = colour => /^rgba\\(.*, 0\\)$|^transparent$/.test(colour)
  const behind = from => { for (let e = from; e; e = e.parentElement) {
    const colour = getComputedStyle(e).backgroundColor
    if (!clear(colour)) return colour
  } return "rgb(255, 255, 255)" }
  const seen = e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  for (const e of document.querySelectorAll("body *")) {
    if (!seen(e) || e.closest("[hidden], .slc-hidden")) continue
    const style = getComputedStyle(e)
    const words = [...e.childNodes].some(node => node.nodeType === 3 && node.data.trim())
    if (words && !e.closest("svg") && style.color === behind(e)) faults.push("cannot be read: " + told(e))
    // What is drawn with nothing but a background is gone: it needs a border.
    const box = e.getBoundingClientRect()
    const empty = !e.childElementCount && !e.textContent.trim() &&
      !e.matches("img, svg *, svg, video, audio, input, br, hr, source, option")
    const borders = ["Top", "Right", "Bottom", "Left"]
      .some(side => parseFloat(style[`border${side}Width`]) > 0 && !clear(style[`border${side}Color`]))
    if (empty && box.width > 4 && box.height > 4 && e.closest("main") && !borders && !e.matches(".slc-wrap"))
      faults.push("is drawn with a background alone: " + told(e))
    if (e.matches(":is(main, dialog) :is(button, .slc-btn, .slc-sheet, .slc-note), dialog") && !borders)
      faults.push("has no edge: " + told(e))
  }
  for (const shape of document.querySelectorAll("main svg *")) {
    const style = getComputedStyle(shape)
    if (!seen(shape) || !shape.getBBox || !shape.matches("path, circle, rect, line, polyline, polygon, text")) continue
    const ink = [style.fill, style.stroke].filter(colour => colour !== "none" && !clear(colour))
    if (shape.matches("text") && style.fill === behind(shape.closest("svg").parentElement) && !ink.some(c => c !== style.fill))
      faults.push("cannot be read: " + told(shape))
  }
  return faults
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_label_can_be_read_in_the_system_s_own_colors(scheme: str, still: Page, all_sights: list[Sight]) -> None:
    still.emulate_media(forced_colors="active", color_scheme="dark" if scheme == "dark" else "light")
    faults = []
    for sight in all_sights:
        still.goto(sight.file.as_uri())
        faults += [f"{sight}: {fault}" for fault in still.evaluate(_FORCED)]
    assert not faults, told(faults)


_SMALL = """() => [...document.querySelectorAll("button, summary, input:not([hidden]), select, [role=button]")]
  .filter(e => e.checkVisibility({ visibilityProperty: true }))
  .map(e => [e, e.getBoundingClientRect()]).filter(([e, box]) => box.width < 24 || box.height < 24)
  .map(([e, box]) => `${e.outerHTML.slice(0, 100)} is ${box.width} by ${box.height}`)"""


def test_a_finger_hits_every_control(still: Page, all_sights: list[Sight]) -> None:
    faults = []
    for sight in all_sights:
        still.goto(sight.file.as_uri())
        faults += [f"{sight}: {fault}" for fault in still.evaluate(_SMALL)]
    assert not faults, told(faults)
