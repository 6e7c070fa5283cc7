"""Links between a student's own files lead to pages; a broken one is told, and only its address goes."""

from __future__ import annotations

import pytest

from slcfolio.model.portfolio import ClassBook
from slcfolio.model.problems import Kind, Problem
from tests import school as builder
from tests.conftest import School

FOLDER = "Zuri Delgado"


def book(school: School, text: str, place: str = "Welcome.md") -> ClassBook:
    tree = {
        f"{FOLDER}/Math/Pizza Fractions.jpg": None,
        f"{FOLDER}/Math/Pizza Fractions - draft 1.jpg": None,
        f"{FOLDER}/ELA/Menú/final.jpg": None,
        f"{FOLDER}/Goals.md": "Where am I?",
        f"{FOLDER}/{place}": text,
        "Dev Patel/Math/Secret.jpg": None,
    }
    return builder.understood(school(tree))


def html(found: ClassBook) -> str:
    zuri = next(p for p in found.portfolios if p.student.folder == FOLDER)
    return " ".join(line.html for block in zuri.welcome for line in block.lines)


def problems(found: ClassBook) -> list[Problem]:
    return [p for p in found.problems if p.kind in (Kind.LINK_BROKEN, Kind.PICTURE_OUTSIDE)]


def address(found: ClassBook, title: str) -> str:
    zuri = next(p for p in found.portfolios if p.student.folder == FOLDER)
    return next(a.uri for a in zuri.artifacts if a.title == title)


@pytest.mark.parametrize(
    "href",
    [
        "Math/Pizza%20Fractions.jpg",
        "math/pizza%20fractions.JPG",
        "./Math/Pizza%20Fractions.jpg",
        "Pizza%20Fractions",
        "pizza-fractions.jpg",
        "Math/Pizza%20Fractions%20-%20draft%201.jpg",
        "../Math/Pizza%20Fractions.jpg",
        "Math\\\\Pizza%20Fractions.jpg",
    ],
)
def test_a_link_to_a_file_leads_to_the_page_of_its_piece(school: School, href: str) -> None:
    found = book(school, f"See [my pizza]({href})!")
    assert html(found) == f'See <a href="{address(found, "Pizza Fractions")}">my pizza</a>!'
    assert problems(found) == []


def test_a_link_counts_from_its_own_folder_or_from_the_students(school: School) -> None:
    text = "[a](Pizza%20Fractions.jpg) [b](../ELA/Menu%CC%81/final.jpg) [c](ELA/Men%C3%BA)"
    found = book(school, text, "Math/Pizza Fractions - reflection.md")
    zuri = next(p for p in found.portfolios if p.student.folder == FOLDER)
    piece = next(a for a in zuri.artifacts if a.title == "Pizza Fractions")
    line = piece.reflection.prose[0].lines[0].html
    menu, pizza = address(found, "Menú"), address(found, "Pizza Fractions")
    assert line == f'<a href="{pizza}">a</a> <a href="{menu}">b</a> <a href="{menu}">c</a>'


def test_a_link_to_the_goals_leads_to_the_questions(school: School) -> None:
    assert html(book(school, "[goals](Goals.md)")) == '<a href="questions.html">goals</a>'


@pytest.mark.parametrize("href", ["https://example.org/a", "http://example.org", "mailto:zuri@example.org"])
def test_a_link_to_elsewhere_stays(school: School, href: str) -> None:
    found = book(school, f"[a]({href})")
    assert f'href="{href}"' in html(found)
    assert problems(found) == []


@pytest.mark.parametrize(
    "href",
    [
        "Pizzza%20Fraction.jpg",
        "../Dev%20Patel/Math/Secret.jpg",
        "/etc/passwd",
        "../../class.yml",
        "nowhere.md#part",
        "#part",
        "/",
    ],
)
def test_a_broken_link_keeps_its_words_and_is_told_with_its_line(school: School, href: str) -> None:
    found = book(school, f"Hello.\n\nSee [*my* work]({href})!")
    assert html(found) == "Hello. See <em>my</em> work!"
    (problem,) = problems(found)
    assert (problem.kind, str(problem.where), problem.student) == (Kind.LINK_BROKEN, f"{FOLDER}/Welcome.md:3", FOLDER)
    assert ("Pizza Fractions" in problem.fix) == ("Pizz" in href)


def test_a_link_in_a_list_or_a_quote_is_resolved_too(school: School) -> None:
    found = book(school, "- [a](Goals.md)\n\n> [b](Goals.md)\n\n| [c](Goals.md) | x |\n|---|---|\n")
    zuri = next(p for p in found.portfolios if p.student.folder == FOLDER)
    everything = " ".join([*(line.html for b in zuri.welcome for line in b.lines), *(b.html for b in zuri.welcome)])
    assert everything.count('href="questions.html"') >= 3
    assert "Goals.md" not in everything


def test_a_picture_of_her_own_is_shown(school: School) -> None:
    found = book(school, "![my pizza](Math/Pizza%20Fractions.jpg)")
    zuri = next(p for p in found.portfolios if p.student.folder == FOLDER)
    assert [block.href for block in zuri.welcome] == [f"{FOLDER}/Math/Pizza Fractions.jpg"]


@pytest.mark.parametrize(
    ("href", "kind", "fix"),
    [
        ("https://example.org/a.jpg", Kind.PICTURE_OUTSIDE, "save the picture into the folder"),
        ("../Dev%20Patel/Math/Secret.jpg", Kind.LINK_BROKEN, "the same student folder"),
        ("Goals.md", Kind.LINK_BROKEN, "the same student folder"),
    ],
)
def test_a_picture_from_elsewhere_is_words_and_told(school: School, href: str, kind: Kind, fix: str) -> None:
    found = book(school, f"Hello.\n\n![my pizza]({href})")
    assert html(found) == "Hello. my pizza"
    (problem,) = problems(found)
    assert (problem.kind, problem.where.line) == (kind, 3)
    assert fix in problem.fix
