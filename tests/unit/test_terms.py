"""Terms under the names that schools give them, and the one that is now."""

from __future__ import annotations

import pytest

from slcfolio.model.portfolio import Portfolio
from slcfolio.understand.places import looks_like_term
from tests import school as builder
from tests.conftest import School


@pytest.mark.parametrize(
    "name",
    [
        "1st Quarter", "First Semester", "MP1", "Term One", "Fall '25", "Fall ’25", "Otoño 2025", "Primavera", "Primer trimestre",
        "Marking Period 2", "Winter Trimester 2026", "Semester 2 2025-26",
    ],
)  # fmt: skip
def test_a_term_is_known_by_the_names_that_schools_use(name: str) -> None:
    assert looks_like_term(name)


@pytest.mark.parametrize("name", ["Tone", "First draft", "Second grade", "Falling", "One term paper", "Spring flowers"])
def test_work_is_not_taken_for_a_term(name: str) -> None:
    assert not looks_like_term(name)


def portfolio(school: School, *names: str, settings: str = "") -> Portfolio:
    tree: dict[str, builder.Content] = {f"Zuri/{name}": None for name in names}
    return builder.understood(school({"class.yml": settings} | tree)).portfolios[0]


def terms(found: Portfolio) -> list[tuple[str, bool]]:
    return [(term.name, term.current) for term in found.terms]


@pytest.mark.parametrize(
    ("earlier", "latest"),
    [("Fall 2025", "Winter 2026"), ("1st Quarter", "2nd Quarter"), ("Otoño 2025", "Invierno 2026"), ("Fall", "Spring")],
)
def test_where_all_work_is_in_terms_the_latest_is_the_current_one(school: School, earlier: str, latest: str) -> None:
    found = portfolio(school, f"{earlier}/Math/A.jpg", f"{latest}/Math/B.jpg", "Welcome.txt", "Conference/Script.txt")
    assert terms(found) == [(earlier, False), (latest, True)]
    assert [(piece.title, piece.term) for piece in found.artifacts] == [("B", latest), ("A", earlier)]
    assert found.welcome


def test_work_beside_the_terms_is_of_the_current_term_that_has_no_name(school: School) -> None:
    found = portfolio(school, "Fall 2025/Math/A.jpg", "Math/B.jpg")
    assert terms(found) == [("Fall 2025", False), ("", True)]


def test_the_term_that_the_teacher_names_stays_the_current_one(school: School) -> None:
    found = portfolio(school, "Fall 2025/Math/A.jpg", settings="term: Winter 2026\n")
    assert terms(found) == [("Fall 2025", False), ("Winter 2026", True)]


def test_a_class_may_have_terms_of_its_own_and_no_list_of_subjects(school: School) -> None:
    found = portfolio(
        school, "Conference 1/Math/A.jpg", "Conference 2/Art/B.jpg", settings="terms: [Conference 1, Conference 2]\n"
    )
    assert terms(found) == [("Conference 1", False), ("Conference 2", True)]
    assert [subject.name for subject in found.subjects] == ["Art", "Mathematics"]
    assert {(piece.title, piece.term) for piece in found.artifacts} == {("A", "Conference 1"), ("B", "Conference 2")}
