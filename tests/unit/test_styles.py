"""extra.css: one file with which a teacher restyles the sites of the class."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from slcfolio.model.problems import Kind
from slcfolio.pipeline import Order, build
from slcfolio.settings import load_styles
from tests.school import write

PATH = PurePosixPath("extra.css")


def test_the_sheet_comes_after_the_theme_s_own_in_every_page(tmp_path: Path) -> None:
    write(tmp_path / "class", {"extra.css": ":root { --paper: #ff0; }\n", "Zuri/Welcome.txt": "Hello."})
    build(Order(root=tmp_path / "class", out=tmp_path / "sites"))
    (site,) = (path.parent for path in (tmp_path / "sites").glob("*/index.html"))
    assert (site / "assets/css/own/extra.css").read_text("utf-8") == ":root { --paper: #ff0; }\n"
    for page in site.glob("*.html"):
        links = page.read_text("utf-8").split("</head>")[0].split('rel="stylesheet" href="')
        assert links[-1].startswith("assets/css/own/extra.css")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("@import 'https://example.org/x.css';", 1),
        ("h1 {}\nh2 { background: url( 'x.png' ) }", 2),
        ("/* url(a)\n\n */\n\nb { background: URL(//example.org/x) }", 5),
    ],
)
def test_a_sheet_that_would_load_something_is_left_out_with_the_line(text: str, line: int) -> None:
    styles, (problem,) = load_styles(text.encode(), PATH)
    assert styles == ""
    assert (problem.kind, problem.where.line) == (Kind.STYLES_REFUSED, line)


@pytest.mark.parametrize("data", [b"h1 { color: \xff }", b"a" * 70_000])
def test_a_sheet_that_cannot_be_read_is_left_out(data: bytes) -> None:
    assert load_styles(data, PATH)[0] == ""


@pytest.mark.parametrize("quote", ["", '"', "'"])
def test_a_picture_inside_the_sheet_loads_nothing_from_elsewhere(quote: str) -> None:
    text = f"/* a star */ b {{ background: url( {quote}data:image/png;base64,AA=={quote} ) }}"
    assert load_styles(text.encode(), PATH) == (text, ())
