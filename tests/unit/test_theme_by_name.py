"""The theme in an ordinary MkDocs project, which only names it."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from slcfolio.check.site import faults
from slcfolio.model.site import Site


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A project of two pages, one of them in a folder, built with every warning as an error."""
    (tmp_path / "docs/club").mkdir(parents=True)
    (tmp_path / "docs/index.md").write_text("# Our garden\n\nSee [the club](club/rules.md).\n")
    (tmp_path / "docs/club/rules.md").write_text("# Rules\n\n| day | who |\n| --- | --- |\n| Monday | Dev |\n")
    (tmp_path / "docs/look.css").write_text(":root { --paper: #ff0; }")
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: Garden\nuse_directory_urls: false\nplugins: []\ntheme: {name: slcfolio, accent: fern}\nextra_css: [look.css]\n"
    )
    build(load_config(str(tmp_path / "mkdocs.yml"), strict=True))
    return tmp_path / "site"


def test_its_own_pages_are_shown_in_the_frame_of_the_theme(site: Path) -> None:
    page = (site / "club/rules.html").read_text("utf-8")
    assert 'data-accent="fern"' in page
    assert "<td>Dev</td>" in page
    assert 'href="../assets/css/base.css"' in page
    assert 'href="../look.css"' in page
    assert ">Our garden</a>" in page.split("</header>")[0]


def test_nothing_of_a_portfolio_is_on_them(site: Path) -> None:
    for page in site.rglob("*.html"):
        text = page.read_text("utf-8")
        assert "Made by" not in text
        assert "data-slc-search" not in text


def test_every_link_and_load_of_the_front_page_is_there(site: Path) -> None:
    nothing = Site(name="Garden", language="en", pages=(), extra={}, media=())
    found = [fault for fault in faults(site, nothing) if fault.startswith("index.html ")]
    assert found == []
