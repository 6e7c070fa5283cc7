"""The finished sites of the sample class in a real browser, from a web server and from a memory stick."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.site_server import served
from tests.browser.visits import NARROW, PHONE, WIDE, Heard, Visit, listening, pages_of, visit
from tests.conftest import Built

LANGUAGES = {"Lucía Ramírez": ("es", "ltr"), "Mateo Silva": ("es", "ltr"), "Amina Yusuf": ("ar", "rtl")}
"""Students whose families have the pages in another language than English."""


@dataclass(slots=True)
class Tour:
    """What was found on a visit to every page of one student's site."""

    student: str
    base: str
    visits: dict[str, Visit] = field(default_factory=dict)
    heard: Heard = field(default_factory=Heard)


@pytest.fixture(scope="session")
def home(way: str, built: Built) -> Iterator[str]:
    """The address of the folder with all sites."""
    if way == "file":
        yield built.sites.as_uri() + "/"
    else:
        with served(built.sites) as address:
            yield address


@pytest.fixture(scope="session")
def tours(way: str, home: str, built: Built, browser: Browser) -> list[Tour]:
    """Every page of every site, visited: from the server on a computer, from the stick on a phone."""
    return [_tour(browser, student, site, f"{home}{site.name}/", way) for student, site in built.by_student.items()]


def _tour(browser: Browser, student: str, site: Path, base: str, way: str) -> Tour:
    context = browser.new_context(color_scheme="light")
    with listening(context) as (page, heard):
        visits = {n: visit(page, base + n, (WIDE,) if way == "http" else (PHONE, NARROW)) for n in pages_of(site)}
    context.close()
    return Tour(student, base, visits, heard)


def every(tours: list[Tour]) -> list[tuple[Tour, Visit]]:
    return [(tour, visit) for tour in tours for visit in tour.visits.values()]


def test_all_nine_sites_are_there_with_every_page_that_was_reported(tours: list[Tour], built: Built) -> None:
    assert len(tours) == 9
    assert {t.student: len(t.visits) for t in tours} == {s["student"]: s["pages"] for s in built.report["sites"]}


def test_every_page_opens_and_says_what_it_is(tours: list[Tour], way: str) -> None:
    """One heading, a title, and the language and direction of the student's family."""
    for tour, found in every(tours):
        seen = found.seen
        assert found.status == (200 if way == "http" else found.status), found.address
        assert len(seen["headings"]) == 1, found.address
        assert seen["headings"][0], found.address
        assert seen["title"].strip(), found.address
        assert (seen["lang"], seen["dir"]) == LANGUAGES.get(tour.student, ("en", "ltr")), found.address
    titles = [(tour.student, name) for tour in tours for name in {v.seen["title"] for v in tour.visits.values()}]
    assert len(titles) > 0.9 * len(every(tours))  # a title is one page's own; pieces of two terms may share one


def test_every_link_leads_to_something_in_the_same_site(tours: list[Tour], built: Built) -> None:
    for tour, found in every(tours):
        for link in found.seen["links"]:
            address, anchor = urldefrag(link)
            if address.startswith(("https:", "mailto:")):
                continue  # a student's own link: nothing is asked for until it is followed
            assert address.startswith(tour.base), f"{found.address}: {link}"
            name = unquote(address.removeprefix(tour.base))
            assert (built.site(tour.student) / name).is_file(), f"{found.address}: {link}"
            if anchor and anchor != "__top":
                assert unquote(anchor) in tour.visits[name].seen["anchors"], f"{found.address}: {link}"


def test_every_page_can_be_reached_from_the_first(tours: list[Tour]) -> None:
    for tour in tours:
        reached, ahead = set(), ["index.html"]
        while ahead:
            name = ahead.pop()
            if name not in reached and name in tour.visits:
                reached.add(name)
                ahead += [urldefrag(link)[0].removeprefix(tour.base) for link in tour.visits[name].seen["links"]]
        assert reached == tour.visits.keys() - {"404.html"}, tour.student


def test_every_picture_is_seen_and_every_recording_can_be_played(tours: list[Tour], built: Built) -> None:
    kinds = set()
    for tour, found in every(tours):
        for source, width in found.seen["images"]:
            assert width > 0, f"{found.address}: {source}"
        for source in found.seen["files"]:
            assert (built.site(tour.student) / source).is_file(), f"{found.address}: {source}"
        for source, plays in found.seen["players"]:
            assert plays, f"{found.address}: {source}"
            kinds.add(source.rsplit(".", 1)[-1])
    assert kinds >= {"mp3", "m4a", "mp4", "wav"}
    assert sum(len(found.seen["images"]) for _, found in every(tours)) > 300


def test_no_page_complains(tours: list[Tour]) -> None:
    """No error and no warning on the console, least of all of the content security policy."""
    assert [said for tour in tours for said in tour.heard.said] == []
    assert [failed for tour in tours for failed in tour.heard.failed] == []


def test_nothing_is_asked_of_anybody_but_the_students_own_site(tours: list[Tour]) -> None:
    asked = [(tour, page, address) for tour in tours for page, address in tour.heard.asked]
    assert len(asked) > len(every(tours))
    assert [
        (page, address) for tour, page, address in asked if not address.startswith((tour.base, "data:", "blob:"))
    ] == []


def test_no_page_can_be_scrolled_sideways_on_a_computer_or_a_phone(tours: list[Tour]) -> None:
    assert [(found.address, wide) for _, found in every(tours) for wide in found.sideways.items() if wide[1]] == []


# What a visitor does


@pytest.fixture
def first_page(visitor: BrowserContext, home: str, built: Built) -> Iterator[Page]:
    """Zuri's first page."""
    with listening(visitor) as (page, heard):
        page.goto(f"{home}{built.site('Zuri Delgado').name}/index.html")
        yield page
        assert heard.said == []
        assert [a for _, a in heard.asked if not a.startswith((home, "data:", "blob:"))] == []


def _settle(page: Page) -> None:
    """Wait until the list of results stands still: each letter typed makes it anew, and a click must not fall in between."""
    before, now = "", page.locator(".slc-search__list").inner_html()
    while now != before:
        page.wait_for_timeout(400)
        before, now = now, page.locator(".slc-search__list").inner_html()


@pytest.mark.parametrize(
    ("student", "typed", "heading"),
    [
        ("Zuri Delgado", "heron", "Great Blue Heron"),
        ("Dev Patel", "creek", ""),
        ("Lucía Ramírez", "crayfish", "Captain Crayfish"),
        ("Łukasz Wójcik", "gęślą", "Zażółć gęślą jaźń"),
    ],
)
def test_a_word_is_found_and_its_result_leads_to_the_page(
    student: str, typed: str, heading: str, visitor: BrowserContext, home: str, built: Built
) -> None:
    with listening(visitor) as (page, heard):
        page.goto(f"{home}{built.site(student).name}/index.html")
        page.locator("[data-slc-search]").click()
        page.keyboard.type(typed, delay=20)
        results = page.locator(".slc-search__list a").filter(has_text=heading)
        results.first.wait_for()
        _settle(page)
        results.first.click()
        page.wait_for_url(lambda address: "index.html" not in address, wait_until="domcontentloaded")
        assert page.locator("h1").count() == 1
        if heading:
            assert heading in page.locator("h1").inner_text()
        assert typed in page.content().lower()
        assert heard.said == []


def test_dark_colors_are_kept_from_page_to_page(first_page: Page) -> None:
    root = first_page.locator("html")
    expect(root).to_have_attribute("data-mode", "light")
    light = first_page.evaluate("getComputedStyle(document.body).backgroundColor")
    first_page.locator("[data-slc-dark]").click()
    expect(root).to_have_attribute("data-mode", "dark")
    expect(first_page.locator("[data-slc-dark]")).to_have_attribute("aria-pressed", "true")
    assert first_page.evaluate("getComputedStyle(document.body).backgroundColor") != light
    first_page.locator(".slc-nav a").first.click()
    expect(root).to_have_attribute("data-mode", "dark")
    first_page.reload()
    expect(root).to_have_attribute("data-mode", "dark")


def test_dark_colors_follow_the_computer_until_the_visitor_chooses(browser: Browser, home: str, built: Built) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(f"{home}{built.site('Zuri Delgado').name}/index.html")
    expect(page.locator("html")).to_have_attribute("data-mode", "dark")
    context.close()


def test_the_keyboard_alone_is_enough(first_page: Page) -> None:
    """The first Tab reaches the way past the menu; the menu comes next, in its order."""
    focus = "document.activeElement.getAttribute('href')"
    first_page.keyboard.press("Tab")
    assert first_page.evaluate("document.activeElement.className") == "slc-skip"
    assert first_page.evaluate("document.activeElement.getBoundingClientRect().top") >= 0
    reached = []
    for _ in range(9):
        first_page.keyboard.press("Tab")
        reached.append(first_page.evaluate(focus))
    assert reached[0] == "index.html"
    assert (
        reached[1:8]
        == [
            first_page.locator(".slc-nav a").nth(n).get_attribute("href")
            for n in range(first_page.locator(".slc-nav a").count())
        ][:7]
    )
    first_page.keyboard.press("Shift+Tab")
    first_page.keyboard.press("Enter")
    first_page.wait_for_url(lambda address: "index.html" not in address)


def test_the_menu_of_a_phone_opens_and_closes_with_the_keyboard(first_page: Page) -> None:
    first_page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    menu = first_page.locator(".slc-menu")
    for _ in range(12):
        first_page.keyboard.press("Tab")
        if first_page.evaluate("document.activeElement.parentElement.className") == "slc-menu":
            break
    first_page.keyboard.press("Enter")
    expect(menu).to_have_attribute("open", "")
    expect(menu.get_by_role("link").first).to_be_visible()
    first_page.keyboard.press("Escape")
    expect(menu).not_to_have_attribute("open", "")


def test_the_search_opens_with_the_slash_key_and_closes_with_escape(first_page: Page) -> None:
    first_page.keyboard.press("/")
    expect(first_page.locator("[data-md-component=search-query]")).to_be_focused()
    first_page.keyboard.type("heron", delay=20)
    first_page.locator(".slc-search__list a").first.wait_for()
    first_page.keyboard.press("Escape")
    expect(first_page.locator(".slc-search")).to_be_hidden()
    expect(first_page.locator("[data-slc-search]")).to_be_focused()


@pytest.mark.parametrize("milliseconds", [0, 60, 120, 200])
def test_search_can_be_left_at_once(first_page: Page, milliseconds: int) -> None:
    """Even while its script is still on the way."""
    first_page.keyboard.press("/")
    first_page.wait_for_timeout(milliseconds)
    first_page.keyboard.press("Escape")
    first_page.wait_for_timeout(400)
    expect(first_page.locator(".slc-search")).to_be_hidden()
    expect(first_page.locator("[data-slc-search]")).to_be_focused()


def test_an_unknown_address_on_the_server_is_not_another_students_page(built: Built) -> None:
    """The page for wrong addresses holds nothing but the way back."""
    for student, site in built.by_student.items():
        text = (site / "404.html").read_text("utf-8")
        assert "index.html" in text
        assert student not in text
