"""The theme in a real browser: what Material's script asks of our page is there, and the console stays empty."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from slcfolio.render.mkdocs_site import MkDocsRenderer
from tests import render_samples as samples


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample site in Spanish, because its search loads more than English does."""
    base = tmp_path_factory.mktemp("theme")
    out = base / "out"
    out.mkdir()
    shared = samples.extra(lang="es", voice_lang="en")
    MkDocsRenderer().render(samples.site(language="es", shared=shared), samples.write_media(base / "media"), out)
    return out


@pytest.fixture(scope="module", params=["file", "http"])
def address(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """The site as opened from a disk, and as served."""
    if request.param == "file":
        yield folder.as_uri()
        return
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A fresh page; the test fails when anything was written to its console."""
    context = browser.new_context(viewport={"width": 1366, "height": 768})
    found = context.new_page()
    said: list[str] = []
    found.on("console", lambda message: said.append(message.text))
    found.on("pageerror", lambda error: said.append(str(error)))
    yield found
    context.close()
    assert said == []


def test_search_finds_a_word_and_enter_opens_the_page(page: Any, address: str) -> None:
    page.goto(f"{address}/index.html")
    page.click("[data-slc-search]")
    page.keyboard.type("lollipop", delay=20)
    page.wait_for_selector(".md-search-result__link")
    page.keyboard.press("Enter")
    page.wait_for_url("**/p-*.html")


def test_escape_closes_search_and_gives_the_focus_back(page: Any, address: str) -> None:
    page.goto(f"{address}/index.html")
    page.keyboard.press("/")
    page.wait_for_selector(".slc-search", state="visible")
    page.wait_for_timeout(500)
    assert page.is_visible(".slc-search")
    page.keyboard.press("Escape")
    page.wait_for_selector(".slc-search", state="hidden")
    assert page.evaluate("document.activeElement.matches('[data-slc-search]')")


def test_dark_colors_are_kept_on_the_next_page(page: Any, address: str) -> None:
    page.goto(f"{address}/index.html")
    assert page.get_attribute("[data-slc-dark]", "aria-pressed") == "false"
    page.click("[data-slc-dark]")
    page.goto(f"{address}/questions.html")
    assert page.get_attribute("html", "data-mode") == "dark"
    assert page.get_attribute("[data-slc-dark]", "aria-pressed") == "true"


@pytest.mark.parametrize("width", [320, 390, 683, 1024, 1366, 1920])
def test_no_page_scrolls_sideways(page: Any, folder: Path, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 768})
    for file in sorted(folder.glob("*.html")):
        page.goto(file.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), file.name


def test_the_menu_opens_without_scripts(browser: Any, folder: Path) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto((folder / "index.html").as_uri())
    page.click(".slc-menu summary")
    page.click(".slc-menu__list a >> nth=0")
    page.wait_for_url("**/expedition.html")
    assert not page.is_visible("[data-slc-search]")
    context.close()
