"""Goals as sheets and as children write them: forms, short headings, other wordings, and parts that are nobody else's business."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from slcfolio.model.goals import Goals
from slcfolio.model.problems import Kind, Problem
from slcfolio.settings.presets import PRESETS, subject
from slcfolio.understand.goals import is_about_questions, read_goals
from slcfolio.understand.titles import Titles
from tests import school as builder
from tests.conftest import School
from tests.unit import convert_samples as samples
from tests.unit.test_goals import claims

SUBJECTS = tuple(subject(name) for name in PRESETS["two-rivers"])
WHERE = PurePosixPath("Zuri Delgado/Goals.md")


def read(text: str | bytes, ending: str = "md") -> tuple[Goals, list[Problem]]:
    goals, problems = read_goals(builder.document(text, ending), WHERE, Titles(()), SUBJECTS)
    return goals, [problem for problem in problems if problem.kind is not Kind.EVIDENCE_UNKNOWN]


@pytest.mark.parametrize(
    ("asked", "question"),
    [
        ("Where am I right now?", "am"),
        ("En dónde estoy ahora", "am"),
        ("Where will I go?", "go"),
        ("Where do I want to be?", "go"),
        ("Where am I going", "go"),
        ("¿A dónde quiero llegar?", "go"),
        ("How am I going to close the gap?", "gap"),
        ("How I'll get there", "gap"),
        ("How can I close the gap?", "gap"),
        ("¿Cómo lo voy a lograr?", "gap"),
        ("Cómo voy a cerrar la brecha", "gap"),
    ],
)
def test_a_question_is_known_in_other_words(asked: str, question: str) -> None:
    assert [claim[:3:2] for claim in claims(read(f"{asked}\n\nLike this.", "txt")[0])] == [(question, "Like this.")]


@pytest.mark.parametrize(
    "line", ["Where I want to go is college.", "How I will get there fast is a secret.", "Where is it?"]
)
def test_a_sentence_that_begins_like_a_question_is_none(line: str) -> None:
    assert claims(read(f"Where am I?\n\n{line}", "txt")[0]) == [("am", "", line, [])]


def test_a_form_with_the_questions_on_the_left_is_understood() -> None:
    goals, _ = read(
        "| Question | My answer | Evidence |\n|---|---|---|\n| Where am I now? | I can **add** | Pizza |\n"
        "| Where do I want to go? | To divide | |\n| How will I get there? | Practice | |\n"
    )
    assert claims(goals) == [
        ("am", "", "I can add", ["Pizza"]), ("go", "", "To divide", []), ("gap", "", "Practice", []),
    ]  # fmt: skip
    assert "<strong>add</strong>" in goals.answers[0].claims[0].prose[0].lines[0].html
    assert not goals.extra


def test_a_form_of_word_with_a_column_a_subject_is_understood() -> None:
    rows = (("", "Math", "Spanish"), ("Where am I?", "I add.", "Hablo."), ("Where do I want to go?", "", "Lejos."))
    goals, _ = read(samples.word(samples.table(*rows)), "docx")
    assert claims(goals) == [
        ("am", "Math", "I add.", []),
        ("am", "Spanish", "Hablo.", []),
        ("go", "Spanish", "Lejos.", []),
    ]


def test_a_form_with_the_questions_above_is_understood() -> None:
    head = "| Subject | Where am I? | Where do I want to go? | How do I close the gap? |\n|---|---|---|---|\n"
    goals, _ = read(head + "| Math | add | divide | practice |\n| Habits | late | early | a clock |\n")
    assert claims(goals) == [
        ("am", "Math", "add", []), ("am", "Habits", "late", []), ("go", "Math", "divide", []), ("go", "Habits", "early", []),
        ("gap", "Math", "practice", []), ("gap", "Habits", "a clock", []),
    ]  # fmt: skip


def test_a_form_in_a_file_of_another_name_is_the_goals() -> None:
    assert is_about_questions(builder.document("| Where am I? | Here |\n|---|---|\n| Where do I want to go? | There |"))


@pytest.mark.parametrize("ending", ["txt", "docx"])
@pytest.mark.parametrize("area", ["English language arts", "ELA", "Math:", "Numeracy", "Social-emotional growth"])
def test_a_subject_or_area_alone_on_a_line_heads_the_claims_below_it(area: str, ending: str) -> None:
    goals, _ = read(f"Where am I?\n\nI am fine.\n\n{area}\n\nI can add.\n\nHow do I close the gap?\n\nBy work.", ending)
    assert claims(goals) == [
        ("am", "", "I am fine.", []), ("am", area, "I can add.", []), ("gap", "", "By work.", []),
    ]  # fmt: skip


def test_areas_need_no_blank_lines_when_evidence_or_a_question_parts_them() -> None:
    goals, _ = read("Where am I?\nMath\nI add.\nEvidence: Pizza\nReading\nI read.", "txt")
    assert claims(goals) == [("am", "Math", "I add.", ["Pizza"]), ("am", "Reading", "I read.", [])]


def test_the_name_of_a_subject_in_the_middle_of_a_paragraph_is_only_a_word() -> None:
    goals, _ = read("Where am I?\n\nI am good at\nMath\nand at gym.", "txt")
    assert claims(goals) == [("am", "", "I am good at Math and at gym.", [])]


def test_a_title_below_evidence_may_be_called_like_a_subject() -> None:
    goals, _ = read("Where am I?\nI write.\nEvidence:\nWriting", "txt")
    assert claims(goals) == [("am", "", "I write.", ["Writing"])]


@pytest.mark.parametrize(
    "heading",
    [
        "Social life", "My social life", "Friends", "How I work at home", "Home", "Feelings about my social life", "My feelings",
        "My social life and friends", "How do I feel about school?", "Vida social", "5. Social life",
    ],
)  # fmt: skip
@pytest.mark.parametrize(("mark", "ending"), [("## ", "md"), ("", "txt"), ("", "docx")])
def test_what_is_for_the_conference_only_stays_off_the_site_and_is_told(heading: str, mark: str, ending: str) -> None:
    text = f"{mark}Where am I?\n\nI add.\n\n{mark}{heading}\n\nNobody plays with me.\n\n{mark}Mathematics\n\nI divide."
    goals, (problem,) = read(text, ending)
    assert claims(goals) == [("am", "", "I add.", []), ("am", "Mathematics", "I divide.", [])]
    assert not goals.extra
    assert problem.kind is Kind.CONFERENCE_ONLY
    assert problem.where.line == (3 if ending == "docx" else 5)
    assert "conference" in problem.fix


def test_everything_below_a_private_heading_stays_off_with_it() -> None:
    text = "# Where am I?\nI add.\n## Social life\nlonely\n### Recess\n\n- alone\n\n| a | lonely |\n|---|---|\n"
    text += "# How do I get there?\nSo."
    assert claims(read(text)[0]) == [("am", "", "I add.", []), ("gap", "", "So.", [])]


def test_a_private_line_a_private_item_and_a_private_row_stay_off() -> None:
    goals, problems = read("Where am I?\n\n- Friends: none\n- I add.\n\nHome: it is loud", "md")
    assert claims(goals) == [("am", "", "I add.", [])]
    assert [problem.where.line for problem in problems] == [3, 6]
    goals, problems = read("| Where am I? | I add. |\n|---|---|\n| Social life | lonely |\n| Mathematics | I divide. |")
    assert claims(goals) == [("am", "", "I add.", []), ("am", "Mathematics", "I divide.", [])]
    assert len(problems) == 1


@pytest.mark.parametrize(
    "line", ["My friends help me with fractions.", "I read at home.", "Home runs", "Feelings are data."]
)
def test_a_sentence_with_such_a_word_is_shown(line: str) -> None:
    goals, problems = read(f"Where am I?\n\n{line}", "txt")
    assert claims(goals) == [("am", "", line, [])]
    assert problems == []


def test_a_goals_file_without_the_questions_is_told_by_its_name(school: School) -> None:
    found = builder.understood(school({"Zuri/Goals.txt": "I want to be better at math."}))
    (problem,) = [p for p in found.problems if p.kind is Kind.NO_QUESTIONS]
    assert str(problem.where) == "Zuri/Goals.txt"
    assert "none of the three questions" in problem.what
    assert "Where am I?" in problem.fix


@pytest.mark.parametrize(
    "name", ["Mathematics/Conference script.docx", "Spanish/Heron/Reflection sheet.txt", "Robots/SLC agenda.pdf"]
)
def test_a_script_or_reflection_sheet_stays_off_the_site_wherever_it_lies(school: School, name: str) -> None:
    found = builder.understood(
        school({"class.yml": builder.TWO_RIVERS, f"Zuri/{name}": None, "Zuri/Mathematics/A.jpg": None})
    )
    assert [piece.title for piece in found.portfolios[0].artifacts] == ["A"]
    assert [a.reason for a in found.accounts if str(a.path) == f"Zuri/{name}"] == [
        "is for the conference only and stays off the site"
    ]
    assert [str(p.where) for p in found.problems if p.kind is Kind.CONFERENCE_ONLY] == [f"Zuri/{name}"]


def test_a_script_for_a_film_and_a_reflection_on_a_piece_are_work(school: School) -> None:
    tree: builder.Tree = {"Zuri/Mathematics/Script.docx": None, "Zuri/Mathematics/Script - reflection.txt": "Good."}
    found = builder.understood(school({"class.yml": builder.TWO_RIVERS, **tree}))
    assert [(p.title, p.reflection.written) for p in found.portfolios[0].artifacts] == [("Script", True)]
