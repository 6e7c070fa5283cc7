"""What a page costs on a phone: few bytes, and no less of a score than the plain theme it grew out of."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Response

from tests.browser import lighthouse
from tests.browser.site_server import served
from tests.browser.visits import PHONE
from tests.conftest import Built

MOST_ON_A_PHONE = 250_000
MOST_STYLES, MOST_SCRIPTS = 45_000, 10_000
LEAST_SCORE = 98
ALLOWED = 8
"""Points of performance that the same page loses on a machine of two cores while another test runs."""


def test_style_sheets_and_scripts_keep_to_their_budget(built: Built) -> None:
    """Bytes as a site has them, all kinds of pages together, and the fonts of an Arabic site among them."""
    assets = built.site("Amina Yusuf") / "assets"
    assert "Naskh" in (assets / "css/site.css").read_text("utf-8")
    assert sum(path.stat().st_size for path in assets.glob("css/*.css")) <= MOST_STYLES
    assert sum(path.stat().st_size for path in assets.glob("js/*.js")) <= MOST_SCRIPTS


@pytest.mark.parametrize("student", ["Zuri Delgado", "Łukasz Wójcik", "Lucía Ramírez"])
def test_the_front_page_is_light_on_a_phone(student: str, browser: Browser, built: Built) -> None:
    """Everything that the browser asks for, compressed as a server does it; the student's own pictures come on top."""
    context = browser.new_context(viewport={"width": PHONE[0], "height": PHONE[1]})
    page = context.new_page()
    sizes: dict[str, int] = {}

    def note(response: Response) -> None:
        if "/media/" not in response.url:
            sizes[response.url.rsplit("/", 1)[-1]] = len(gzip.compress(response.body(), 6))

    page.on("response", note)
    with served(built.site(student)) as address:
        page.goto(f"{address}index.html", wait_until="load")
        page.evaluate("document.fonts.ready.then(() => true)")
        page.wait_for_timeout(300)
    context.close()
    assert {"index.html", "site.css", "site.js", "literata-latin.woff2"} <= sizes.keys()
    assert sum(sizes.values()) <= MOST_ON_A_PHONE, sizes


def test_lighthouse_is_as_content_as_with_plain_material(built: Built, tmp_path: Path) -> None:
    """On its mobile setting, beside the plain page of the same run. Tests run side by side here, and how fast a page seems
    depends on that: the best of a few runs counts, and ALLOWED is for the noise. `make lighthouse` measures in quiet."""
    plain = lighthouse.measured(lighthouse.plain_material(tmp_path))
    least = min(LEAST_SCORE, plain["performance"]) - ALLOWED
    for name, page in lighthouse.pages_of(built.site("Zuri Delgado")).items():
        found = lighthouse.best(page, least)
        assert found["accessibility"] >= LEAST_SCORE, name
        assert found["best-practices"] >= LEAST_SCORE, name
        assert found["performance"] >= least, f"{name}: {found}, plain Material: {plain}"
