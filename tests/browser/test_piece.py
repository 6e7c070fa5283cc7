"""The page of a piece in a real browser: see it bigger, then and now, and a picture that does not come."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page

from slcfolio.render.mkdocs_site import MkDocsRenderer
from tests import render_samples as samples
from tests.browser.site_server import served
from tests.browser.visits import listening


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("piece")
    out = base / "out"
    out.mkdir()
    media = samples.write_media(base / "media")
    Image.new("RGB", (1200, 1500), (90, 120, 150)).save(media / "heron.jpg")  # larger than any window here
    MkDocsRenderer().render(samples.site(), media, out)
    return out


@pytest.fixture(scope="module")
def address(way: str, folder: Path) -> Iterator[str]:
    if way == "file":
        yield f"{folder.as_uri()}/"
        return
    with served(folder) as url:
        yield url


@pytest.fixture
def page(visitor: BrowserContext) -> Iterator[Page]:
    """A page; the test fails when anything was written to its console, a broken policy included."""
    with listening(visitor) as (page, heard):
        page.set_viewport_size({"width": 1366, "height": 768})
        yield page
        assert heard.said == []


def opened(page: Page, address: str, name: str = "p-heron.html") -> None:
    """The page with the picture of its mat seen bigger."""
    page.goto(address + name)
    page.click(".slc-piece__work [data-slc-bigger]")
    page.wait_for_function("document.querySelector('.slc-bigger img').naturalWidth > 0")


def scale(page: Page) -> float:
    return float(page.evaluate("new DOMMatrix(document.querySelector('.slc-bigger img').style.transform).a"))


def shift(page: Page) -> list[float]:
    matrix = "new DOMMatrix(document.querySelector('.slc-bigger img').style.transform)"
    return [float(page.evaluate(f"{matrix}.{way}")) for way in "ef"]


def caption(page: Page) -> str:
    return page.inner_text(".slc-bigger__bar p")


def test_the_whole_picture_is_seen_and_the_focus_comes_back(page: Page, address: str) -> None:
    opened(page, address)
    box = page.locator(".slc-bigger img").bounding_box()
    assert box
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= 768
    assert page.get_attribute(".slc-bigger img", "alt") == "A drawing"
    page.keyboard.press("Escape")
    assert not page.is_visible(".slc-bigger")
    assert page.evaluate("document.activeElement.matches('.slc-piece__work [data-slc-bigger]')")


def test_the_focus_stays_inside_while_it_is_open(page: Page, address: str) -> None:
    opened(page, address)
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('dialog')")


def test_keys_change_the_size_and_move_the_picture(page: Page, address: str) -> None:
    opened(page, address)
    for _ in range(4):
        page.keyboard.press("+")
    bigger = scale(page)
    assert bigger > 3
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    assert shift(page) == [-90, -90]
    page.keyboard.press("ArrowUp")
    assert shift(page) == [-90, 0]
    page.keyboard.press("-")
    assert 1 < scale(page) < bigger
    page.keyboard.press("Home")
    assert (scale(page), shift(page)) == (1, [0, 0])


def test_buttons_wheel_and_double_click_change_the_size(page: Page, address: str) -> None:
    opened(page, address)
    page.click("[data-slc-do=in]")
    assert scale(page) == pytest.approx(1.5)
    page.click("[data-slc-do=out]")
    assert scale(page) == 1
    page.dblclick(".slc-bigger__stage", position={"x": 683, "y": 300})
    assert scale(page) == 2.5
    page.mouse.wheel(0, -400)
    page.wait_for_function("new DOMMatrix(document.querySelector('.slc-bigger img').style.transform).a > 2.5")
    page.click("[data-slc-do=whole]")
    assert scale(page) == 1
    page.click("[data-slc-do=close]")
    assert not page.is_visible(".slc-bigger")


def test_a_drag_moves_the_picture_only_as_far_as_it_goes(page: Page, address: str) -> None:
    opened(page, address)
    page.keyboard.press("+")
    page.mouse.move(683, 300)
    page.mouse.down()
    page.mouse.move(683, 9000)
    page.mouse.up()
    room, height = page.evaluate(
        "[document.querySelector('.slc-bigger__stage').clientHeight, document.querySelector('.slc-bigger img').offsetHeight]"
    )
    assert shift(page)[1] == pytest.approx(max(0, height * 1.5 - room) / 2, abs=1)


def test_one_leads_from_the_piece_to_its_drafts_and_round_again(page: Page, address: str) -> None:
    opened(page, address)
    assert caption(page) == "Great Blue Heron"
    page.click("[data-slc-do=forth]")
    assert caption(page) == "Great Blue Heron · Draft 1"
    page.keyboard.press("PageDown")
    assert caption(page) == "Great Blue Heron · Draft 2"
    page.keyboard.press("ArrowRight")
    assert caption(page) == "Great Blue Heron"
    page.keyboard.press("PageUp")
    assert caption(page) == "Great Blue Heron · Draft 2"


def test_buttons_are_as_large_as_a_finger_on_the_smallest_phone(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    opened(page, address)
    boxes = [button.bounding_box() for button in page.locator(".slc-bigger button:visible").all()]
    assert len(boxes) == 6
    assert [box for box in boxes if not box or min(box["width"], box["height"]) < 44] == []
    assert [box for box in boxes if box and (box["x"] < 0 or box["x"] + box["width"] > 320)] == []


def test_without_scripts_the_large_picture_opens_by_itself(browser: Browser, folder: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((folder / "p-heron.html").as_uri())
    assert not page.is_visible(".slc-then")
    assert page.is_visible("#drafts >> text=all feedback and looking again")
    page.click(".slc-piece__info [data-slc-bigger]")
    page.wait_for_url("**/media/heron.jpg")
    context.close()


# Then and now


def test_the_slider_moves_by_keys_and_says_where_it_is(page: Page, address: str) -> None:
    page.goto(address + "p-heron.html")
    slider = page.locator(".slc-compare input")
    assert slider.get_attribute("aria-valuetext") == "46 percent Draft 1"
    slider.focus()
    page.keyboard.press("ArrowRight")
    assert slider.get_attribute("aria-valuetext") == "47 percent Draft 1"
    page.keyboard.press("End")
    assert page.evaluate("document.querySelector('.slc-compare').style.getPropertyValue('--at')") == "100%"


def test_three_buttons_show_the_first_draft_both_or_the_final(page: Page, address: str) -> None:
    page.goto(address + "p-heron.html")
    buttons = page.locator(".slc-seg button")
    for place, value in ((0, "100"), (2, "0"), (1, "46")):
        buttons.nth(place).click()
        assert page.input_value(".slc-compare input") == value
        pressed = [button.get_attribute("aria-pressed") for button in buttons.all()]
        assert pressed == ["true" if n == place else "false" for n in range(3)]


def test_a_draft_of_another_shape_is_fitted_into_the_box_of_the_final(page: Page, address: str) -> None:
    page.goto(address + "p-heron.html")
    stage, first = (page.locator(f".slc-compare__{name}").bounding_box() for name in ("stage", "first"))
    assert stage == first
    assert page.evaluate("getComputedStyle(document.querySelector('.slc-compare__first img')).objectFit") == "contain"


def test_the_slider_is_not_printed_and_her_words_are(page: Page, address: str) -> None:
    page.goto(address + "p-heron.html")
    page.emulate_media(media="print")
    assert not page.is_visible(".slc-then")
    assert page.is_visible("#drafts >> text=all feedback and looking again")


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_piece_with_all_that_belongs_to_it_is_printed_on_two_sheets(page: Page, address: str, paper: str) -> None:
    page.goto(address + "p-heron.html")
    page.evaluate("Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode() }))")
    assert len(pypdfium2.PdfDocument(page.pdf(format=paper))) == 2


# A picture that does not come


def test_a_picture_that_does_not_come_is_told_on_its_paper(visitor: BrowserContext, address: str) -> None:
    with listening(visitor) as (page, _heard):
        page.route("**/heron1.jpg", lambda route: route.abort())
        page.goto(address + "p-heron.html")
        paper = page.locator("#drafts .slc-broken")
        paper.wait_for()
        assert paper.inner_text().split("\n") == ["This picture did not load.", "A drawing", "heron.jpg"]
        assert page.locator("#drafts img").count() == 2


def test_pictures_that_are_still_to_come_are_not_called_broken(page: Page, address: str) -> None:
    page.goto(address + "p-letter.html")
    page.wait_for_load_state()
    assert page.locator(".slc-broken").all_inner_texts() == ["This picture could not be opened.\nA heron\nbroken.heic"]
