"""The page of the three questions, and the pages that lead to it."""

from __future__ import annotations

import re

import pytest

from slcfolio.model.site import Page, Site
from slcfolio.render.pages import site_of
from slcfolio.render.pages.questions import climb
from slcfolio.settings import Settings
from tests import school as builder
from tests.conftest import School

STEPS = "- Done: Walk.\n- Now: Run.\n- In May: Fly."


def site(school: School, goals: str, **more: str) -> Site:
    """The site of Zuri, who has one drawing and these goals."""
    tree: builder.Tree = {"Goals.md": goals, "Mathematics/Pizza.jpg": None, **more}
    root = school({"class.yml": builder.TWO_RIVERS, **{f"Zuri/{name}": content for name, content in tree.items()}})
    (portfolio,) = builder.understood(root).portfolios
    return site_of(portfolio, {}, Settings())


def page(site: Site, uri: str) -> Page:
    return next(page for page in site.pages if page.uri == uri)


def goal(school: School, steps: str) -> dict[str, object]:
    """The one goal of a student who closes the gap in mathematics like this."""
    text = f"# How do I close the gap?\n## Mathematics\n{steps}"
    (found,) = page(site(school, text), "questions.html").meta["goals"]
    return dict(found)


@pytest.mark.parametrize("stops", [1, 2, 3, 4, 5])
def test_the_path_rises_from_stop_to_stop_and_is_level_at_each(stops: int) -> None:
    curves = re.findall(r"C(\S+) (\S+) (\S+) (\S+) (\S+) (\S+?)(?=C|$)", climb(stops))
    x, y = 0.0, 58.0
    for ax, ay, bx, by, to_x, to_y in (map(float, curve) for curve in curves):
        assert (ay, by) == (y, to_y)
        assert x < ax == bx < to_x
        assert to_y <= y
        x, y = to_x, to_y
    assert len(curves) == stops + 1
    assert (x, y) == (100, 9)


def test_the_path_is_the_one_of_the_design() -> None:
    assert climb(3) == "M0 58C6 58 6 58 12 58C28.5 58 28.5 33.5 45 33.5C61.5 33.5 61.5 9 78 9C89 9 89 9 100 9"


@pytest.mark.parametrize(
    ("steps", "rises"),
    [
        (STEPS, True),
        ("- Now: Run.", True),
        ("\n".join(["- Run."] * 5), True),
        ("\n".join(["- Run."] * 6), False),
        ("- Now: " + "run " * 30, False),
        ("- Now: Antidisestablishmentarianism", False),
        ("\n".join(["- Run every day before school starts and after it ends too."] * 4), False),
    ],
)
def test_steps_that_do_not_fit_side_by_side_are_a_list(school: School, steps: str, rises: bool) -> None:
    assert bool(goal(school, steps)["path"]) is rises


def test_a_goal_without_a_name_is_called_by_its_area(school: School) -> None:
    (found,) = page(site(school, "# How do I close the gap?\n## Mathematics\nI run."), "questions.html").meta["goals"]
    assert (found["title"], found["area"]) == ("Mathematics", "")


def test_a_piece_is_proof_for_the_goal_and_leads_to_it(school: School) -> None:
    text = (
        "# Where am I?\nHere.\nEvidence: Pizza\n## Expedition\nI draw.\nEvidence: Pizza\n"
        "## Mathematics\nI add.\nEvidence: Pizza\n# Where do I want to go?\n## Mathematics\nGoal: Divide\nTo divide.\n"
        "# Goals I set last term\nMet: Add.\nEvidence: Pizza"
    )
    found = next(page for page in site(school, text).pages if page.uri.startswith("p-"))
    assert [(goal["claim"], goal["uri"]) for goal in found.meta["goals"]] == [
        ("Divide", "questions.html#g1"), ("Here.", "questions.html#am"), ("I draw.", "questions.html#more"),
        ("Add.", "questions.html#was"),
    ]  # fmt: skip


def test_the_first_page_and_the_subject_say_what_she_wants(school: School) -> None:
    made = site(
        school, f"# Where do I want to go?\n## Math\nGoal: Divide\nTo divide.\n# How do I close the gap?\n{STEPS}"
    )
    lines = [(line["id"], line["answer"]) for line in page(made, "index.html").meta["questions"]]
    assert lines == [("go", "To divide."), ("gap", "Walk.")]
    assert page(made, "s-mathematics.html").meta["goal"] == "To divide."


def test_a_question_that_is_answered_by_goals_alone_leads_to_them(school: School) -> None:
    made = page(
        site(school, "# Where am I?\n## Spanish\nHablo.\n# Where do I want to go?\n## Math\nTo divide."),
        "questions.html",
    )
    asked = {question["id"]: question for question in made.meta["questions"]}
    assert [link["uri"] for link in asked["go"]["links"]] == ["#g1"]
    assert [link["uri"] for link in asked["am"]["links"]] == ["#more"]
    assert [claim["area"] for claim in made.meta["claims"]] == ["Spanish"]
    assert asked["gap"]["open"]


def test_what_a_test_cannot_see_is_on_the_page_unless_the_grades_have_it(school: School) -> None:
    text = "# Where am I?\nHere.\n# What a test cannot see\nI sing."
    assert "I sing." in page(site(school, text), "questions.html").meta["extra"]


def test_every_word_of_the_goals_can_be_searched_for(school: School) -> None:
    text = (
        "# Where am I?\nhere\n# Where do I want to go?\n## Math\nGoal: statement\nthere\nEvidence: mole\n"
        "# How do I close the gap?\n## Math\n- Done in April: step\n# I will\n- task\n# Goals I set last term\nMet: old\nlearned\n"
        "# What a test cannot see\nunseen\n# Notes\nnote"
    )
    search = page(site(school, text), "questions.html").search
    for word in ["here", "statement", "there", "mole", "April", "step", "task", "old", "learned", "unseen", "note"]:
        assert word in search, word
