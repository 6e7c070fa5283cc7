"""The page of the three questions as families see it: nothing overlaps on a path, and it is two sheets on paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from slcfolio.render.mkdocs_site import MkDocsRenderer
from tests import render_samples as samples
from tests.conftest import Built

OVERLAPS = """() => [...document.querySelectorAll(".slc-climb")].flatMap(climb => {
  const boxes = [...climb.querySelectorAll(".slc-stop > div")].map(one => {
    const range = document.createRange(); range.selectNodeContents(one); return range.getBoundingClientRect() });
  boxes.push(...[...climb.parentElement.querySelectorAll(".slc-trail__end")].map(one => one.getBoundingClientRect()));
  const cross = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  return boxes.flatMap((a, n) => boxes.slice(n + 1).filter(b => cross(a, b)).map(() => climb.className)) })"""
"""The paths on which the words of two stops, or of a stop and a panel, lie on each other."""

ON_THE_PATH = """() => [...document.querySelectorAll(".slc-climb")].filter(c => c.querySelector("path").getBoundingClientRect().width)
  .flatMap(climb => {
    const path = climb.querySelector("path"), to = path.getScreenCTM(), length = path.getTotalLength();
    const points = [...Array(400).keys()].map(n => path.getPointAtLength(length * n / 399).matrixTransform(to));
    return [...climb.querySelectorAll(".slc-stop__mark")].map(mark => {
      const box = mark.getBoundingClientRect(), x = box.x + box.width / 2, y = box.y + box.height / 2;
      return Math.min(...points.map(p => Math.hypot(p.x - x, p.y - y))) }) })"""
"""How far, in pixels, the middle of each stop is from its path."""


@pytest.fixture(scope="module", params=["ltr", "rtl"])
def page_of_samples(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with a goal of every look, in both directions."""
    base = tmp_path_factory.mktemp("questions")
    (out := base / "out").mkdir()
    site = samples.site([samples.questions()], shared=samples.extra(dir=request.param))
    MkDocsRenderer().render(site, samples.write_media(base / "media"), out)
    return out / "questions.html"


@pytest.mark.parametrize("width", [390, 992, 1100, 1366, 1920])
def test_no_words_lie_on_others_and_every_stop_is_on_its_path(
    browser: Browser, page_of_samples: Path, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(page_of_samples.as_uri())
    assert page.evaluate(OVERLAPS) == []
    far = page.evaluate(ON_THE_PATH)
    assert bool(far) is (width >= 992)
    assert max(far, default=0) < 4
    page.close()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_three_questions_are_two_sheets_on_paper(browser: Browser, built: Built, paper: str) -> None:
    page = browser.new_page()
    page.goto((built.by_student["Zuri Delgado"] / "questions.html").as_uri())
    printed = page.pdf(format=paper, prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 2
    page.close()
