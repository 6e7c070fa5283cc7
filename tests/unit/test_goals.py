"""The three questions, the claims that answer them, and the evidence that each claim names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

from slcfolio.model.document import prose_text
from slcfolio.model.goals import Claim, Goals, Question, Step
from slcfolio.model.problems import Kind, Problem
from slcfolio.understand.goals import is_about_questions, read_goals
from slcfolio.understand.titles import Titles
from tests import school

WHERE = PurePosixPath("Zuri Delgado/Goals.md")


@pytest.fixture(scope="module")
def titles(tmp_path_factory: pytest.TempPathFactory) -> Titles:
    """The pieces of Zuri."""
    tree = {
        "Zuri Delgado/Mathematics/Pizza Fractions.jpg": None,
        "Zuri Delgado/Expedition/Great Blue Heron.jpg": None,
        "Zuri Delgado/Spanish/Menu.jpg": None,
        "Zuri Delgado/Mathematics/Menu.png": None,
    }
    return Titles(school.portfolio_of(school.write(tmp_path_factory.mktemp("class"), tree)).artifacts)


def read(text: str, titles: Titles, ending: str = "md") -> tuple[Goals, list[Problem]]:
    goals, problems = read_goals(school.document(text, ending), WHERE, titles)
    return goals, list(problems)


Said = tuple[str, str, str, list[str]]


def claims(goals: Goals) -> list[Said]:
    """(question, area, words, evidence) of all that answers a question; evidence that is a piece ends in a star."""
    return [said for question in Question for said in _said(goals, question)]


def _said(goals: Goals, question: Question) -> Iterator[Said]:
    """First what is about everything or an area without a goal, then goal by goal."""
    for answer in goals.answers:
        if answer.question is question:
            yield from (_words(question, claim.area, claim) for claim in answer.claims)
            yield from (_words(question, "", step) for step in answer.steps)
    for goal in goals.goals:
        yield from (_words(question, goal.area, part) for part in goal.to(question))


def _words(question: Question, area: str, part: Claim | Step) -> Said:
    evidence = [e.text + "*" * (e.artifact is not None) for e in part.evidence]
    return question.value, area, " ".join(prose_text(part.prose).split()), evidence


@pytest.mark.parametrize("ending", ["md", "txt", "docx"])
@pytest.mark.parametrize("mark", ["# ", "", "1. ", "Question 1: "])
def test_the_three_questions_are_understood_as_headings_and_as_lines_in_every_format(
    ending: str, mark: str, titles: Titles
) -> None:
    text = (
        f"{mark}Where am I?\n\nI can add fractions.\n\nEvidence: Pizza Fractions\n\n"
        f"{mark}Where do I want to go?\n\nTo draw well.\n\n{mark}How do I close the gap?\n\nI draw every day.\n"
    )
    goals, problems = read(text, titles, ending)
    assert claims(goals) == [
        ("am", "", "I can add fractions.", ["Pizza Fractions*"]),
        ("go", "", "To draw well.", []),
        ("gap", "", "I draw every day.", []),
    ]
    assert not goals.extra
    assert not problems


@pytest.mark.parametrize(
    "asked",
    [
        "Where am I? I can add.",
        "WHERE AM I NOW: I can add.",
        "¿Dónde estoy? I can add.",
        "**Where am I?** I can add.",
        "- Where am I? I can add.",
    ],
)
def test_an_answer_may_follow_on_the_line_of_its_question(asked: str, titles: Titles) -> None:
    assert claims(read(asked, titles)[0]) == [("am", "", "I can add.", [])]


def test_a_question_that_says_more_than_it_asks_is_kept_as_words(titles: Titles) -> None:
    line = "How do I close the gap between where I am and reading level M?"
    assert claims(read(f"{line}\nI read.", titles)[0]) == [("gap", "", f"{line} I read.", [])]
    assert claims(read("How will I close the gap between the two?\nI read.", titles)[0]) == [("gap", "", "I read.", [])]


def test_answers_come_in_the_order_of_the_practice(titles: Titles) -> None:
    goals, _ = read("# How will I get there?\nc\n# Where am I?\na\n# Where do I want to go?\nb", titles)
    assert [claim[:3:2] for claim in claims(goals)] == [("am", "a"), ("go", "b"), ("gap", "c")]


def test_words_after_evidence_begin_a_new_claim(titles: Titles) -> None:
    text = "# Where am I?\nI add.\nEvidence: Pizza Fractions\nI draw.\nMy evidence: Great Blue Heron"
    assert claims(read(text, titles)[0]) == [
        ("am", "", "I add.", ["Pizza Fractions*"]),
        ("am", "", "I draw.", ["Great Blue Heron*"]),
    ]


def test_a_heading_below_a_question_is_the_subject_of_the_claims_below_it(titles: Titles) -> None:
    text = "# Where am I?\n## Mathematics\nI add.\n\nEvidence: Pizza Fractions\n## Expedition\nI draw."
    assert claims(read(text, titles)[0]) == [
        ("am", "Mathematics", "I add.", ["Pizza Fractions*"]),
        ("am", "Expedition", "I draw.", []),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Evidence: Pizza Fractions; Great Blue Heron",
        "Evidence: pizza fractions, GREAT BLUE HERON",
        "Evidence: Pizza Fractions and Great Blue Heron",
        "Evidence:\nPizza Fractions\nGreat Blue Heron",
        "Evidence:\n\n- Pizza Fractions\n- Great Blue Heron",
        "## Evidence\n\n- Pizza Fractions\n- Great Blue Heron",
        "Evidence: “Pizza Fractions”\nEvidence: “Great Blue Heron”.",
    ],
)
def test_a_claim_may_have_several_pieces_of_evidence(line: str, titles: Titles) -> None:
    goals, problems = read(f"# Where am I?\nI add.\n\n{line}\n\nI also sing.", titles)
    (first, second) = claims(goals)
    assert [name.casefold() for name in first[3]] == ["pizza fractions*", "great blue heron*"]
    assert second[2] == "I also sing."
    assert not problems


def test_evidence_at_the_end_of_a_sentence_is_evidence(titles: Titles) -> None:
    assert claims(read("# Where am I?\nI can add. Evidence: Pizza Fractions", titles)[0]) == [
        ("am", "", "I can add.", ["Pizza Fractions*"])
    ]


def test_a_misspelt_piece_is_told_with_its_line_and_the_nearest_title(titles: Titles) -> None:
    goals, (problem,) = read("# Where am I?\n\nI add.\nEvidence: Piza Fractoins", titles)
    assert claims(goals)[0][3] == ["Piza Fractoins"]
    assert (problem.kind, str(problem.where)) == (Kind.EVIDENCE_UNKNOWN, "Zuri Delgado/Goals.md:4")
    assert problem.fix == 'did you mean "Pizza Fractions"?'


def test_two_pieces_of_one_name_are_told_and_a_path_tells_them_apart(titles: Titles) -> None:
    _, (problem,) = read("# Where am I?\nI cook.\nEvidence: Menu", titles)
    assert (problem.kind, problem.where.line) == (Kind.EVIDENCE_AMBIGUOUS, 3)
    assert "Spanish/Menu.jpg" in problem.fix
    goals, problems = read("# Where am I?\nI cook.\nEvidence: Mathematics/Menu.png", titles)
    assert claims(goals)[0][3] == ["Mathematics/Menu.png*"]
    assert not problems


def test_the_end_of_a_word_is_no_path(titles: Titles) -> None:
    assert not titles.find("/n").artifacts
    assert titles.find("Expedition/Great Blue Heron.jpg").artifacts


def test_what_answers_no_question_is_kept(titles: Titles) -> None:
    goals, _ = read("# My goals\n\n## This is me\nHello.\nEvidence: Pizza Fractions\n# Where am I?", titles)
    assert prose_text(goals.extra) == "This is me\nHello.\nEvidence: Pizza Fractions"
    assert [answer.claims for answer in goals.answers] == [()]


def test_a_heading_with_nothing_below_it_is_kept(titles: Titles) -> None:
    goals, _ = read("# Where am I?\n## Reading\n## Mathematics\nI add.\n# Where do I want to go?\n## Far away", titles)
    assert [claim[:3] for claim in claims(goals)] == [
        ("am", "", "Reading"), ("am", "Mathematics", "I add."), ("go", "", "Far away"),
    ]  # fmt: skip


def test_a_table_below_a_question_is_part_of_the_claim(titles: Titles) -> None:
    assert claims(read("# Where am I?\nLook:\n\n| a | b |\n|---|---|\n| c | d |", titles)[0])[0][2] == "Look: a b c d"


def test_a_text_with_two_of_the_questions_is_the_goals_whatever_it_is_called(tmp_path: Path) -> None:
    assert is_about_questions(school.document("Where am I?\nHere.\nWhere do I want to go?\nThere."))
    assert not is_about_questions(school.document("Where am I?\nHere."))
    tree = {
        "Zuri Delgado/Untitled document (4).docx": "Where am I?\nHere.\nWhere do I want to go?\nThere.",
        "class.yml": school.TWO_RIVERS,
    }
    book = school.understood(school.write(tmp_path, tree))
    assert [claim[2] for claim in claims(book.portfolios[0].goals)] == ["Here.", "There."]
    assert not [p for p in book.problems if "Untitled" in str(p.where)]


def test_goals_of_an_earlier_term_that_answer_no_question_are_kept(tmp_path: Path) -> None:
    tree = {"class.yml": school.TWO_RIVERS, "Zuri/Fall 2025/Goals.md": "I want to read more."}
    portfolio = school.portfolio_of(school.write(tmp_path, tree), "Zuri")
    assert [prose_text(goals.extra) for _term, goals in portfolio.earlier_goals] == ["I want to read more."]


def test_the_goals_of_an_earlier_term_are_kept_with_it(tmp_path: Path) -> None:
    tree = {
        "class.yml": school.TWO_RIVERS,
        "Zuri/Fall 2025/Goals.md": "Where am I?\nThere.",
        "Zuri/Goals.md": "Where am I?\nHere.",
    }
    portfolio = school.portfolio_of(school.write(tmp_path, tree), "Zuri")
    assert claims(portfolio.goals)[0][2] == "Here."
    assert [(term, claims(goals)[0][2]) for term, goals in portfolio.earlier_goals] == [("Fall 2025", "There.")]
