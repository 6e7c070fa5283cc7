"""Grades and tests: each row goes to its own student and to nobody else."""

from __future__ import annotations

import pytest

from slcfolio.model.assessments import Span
from slcfolio.model.portfolio import ClassBook
from slcfolio.model.problems import Kind, Problem
from tests import school as builder
from tests.conftest import School

HEADER = "student,term,subject,measure,value,scale,date,note\n"


def book(school: School, table: builder.Content, *folders: str, name: str = "assessments.csv") -> ClassBook:
    tree: dict[str, builder.Content] = {f"{folder}/Math/A.jpg": None for folder in folders or ("Zuri", "Dev")}
    return builder.understood(school(tree | {name: table}))


def values(found: ClassBook) -> dict[str, list[str]]:
    return {p.student.folder: [row.value for row in p.assessments] for p in found.portfolios}


def told(found: ClassBook) -> list[Problem]:
    return [p for p in found.problems if str(p.where.path).startswith("assess")]


def test_every_row_reaches_its_student_in_the_order_of_the_file(school: School) -> None:
    table = HEADER + "Zuri,Q1,Math,grade,3,1-4,2025-11-01,I can add\ndev,Q1,Math,,2,1-4,,\nZURI,Q2,Math,grade,4,1-4,,\n"
    found = book(school, table)
    assert values(found) == {"Dev": ["2"], "Zuri": ["3", "4"]}
    first = found.portfolios[1].assessments[0]
    assert (first.term, first.subject, first.measure, first.scale) == ("Q1", "Math", "grade", "1-4")
    assert (first.date, first.note, first.line) == ("2025-11-01", "I can add", 2)
    assert told(found) == []


@pytest.mark.parametrize("name", ["Assessments.xlsx", "assessment.csv"])
def test_a_workbook_is_as_good_as_a_csv(school: School, name: str) -> None:
    table = "Student,Course,Assessment,Score\nZuri,Math,Reading test,207\n"
    assert values(book(school, table, name=name)) == {"Dev": [], "Zuri": ["207"]}


def test_a_row_of_nobody_is_left_out_and_told_with_the_nearest(school: School) -> None:
    found = book(school, HEADER + "Zurie,Q1,Math,grade,1,,,\n,Q1,Math,grade,2,,,\nBeyoncé,Q1,Math,grade,3,,,\n")
    assert values(found) == {"Dev": [], "Zuri": []}
    problems = told(found)
    assert [(p.kind, p.where.line, p.student) for p in problems] == [
        (Kind.ASSESSMENT_STUDENT, n, None) for n in (2, 3, 4)
    ]
    assert problems[0].fix == 'did you mean "Zuri"? Write the name as in the roster'
    assert "has no student" in problems[1].what


def test_a_row_that_could_be_two_students_reaches_neither(school: School) -> None:
    table = HEADER + "Josè,Q1,Math,grade,1,,,\nJosé,Q1,Math,grade,2,,,\njose,Q1,Math,grade,3,,,\n"
    found = book(school, table, "José", "Jose")
    assert values(found) == {"José": ["2"], "Jose": ["3"]}
    (problem,) = told(found)
    assert (problem.kind, problem.where.line) == (Kind.ASSESSMENT_STUDENT, 2)
    assert 'could be "Jose" or "José"' in problem.what


def test_a_plural_is_not_another_child(school: School) -> None:
    table = HEADER + "Alexis,Q1,Math,grade,1,,,\nAlexi,Q1,Math,grade,2,,,\n"
    assert values(book(school, table, "Alexis", "Alexi")) == {"Alexis": ["1"], "Alexi": ["2"]}


def test_two_children_of_one_name_are_told_apart_by_their_folders(school: School) -> None:
    tree = {
        "roster.csv": "name,folder\nAlex Kim,Alex K 1\nAlex Kim,Alex K 2\n",
        "Alex K 1/a.jpg": None,
        "Alex K 2/a.jpg": None,
        "assessments.csv": HEADER + "Alex Kim,Q1,Math,grade,1,,,\nAlex K 2,Q1,Math,grade,2,,,\n",
    }
    found = builder.understood(school(tree))
    assert values(found) == {"Alex K 1": [], "Alex K 2": ["2"]}
    assert [p.where.line for p in told(found)] == [2]


def test_a_row_without_a_value_is_told_to_its_student(school: School) -> None:
    found = book(school, HEADER + "Zuri,Q1,Math,grade,,,,\nZuri,Q1,Math,grade,,,,I was ill\n")
    assert [row.note for row in found.portfolios[1].assessments] == ["I was ill"]
    (problem,) = told(found)
    assert (problem.kind, str(problem.where), problem.student) == (Kind.ASSESSMENT_ROW, "assessments.csv:2", "Zuri")


@pytest.mark.parametrize(("header", "column"), [("who,subject,value", "student"), ("student,subject,points", "value")])
def test_a_missing_column_is_told_once(school: School, header: str, column: str) -> None:
    problems = told(book(school, header + "\nZuri,Math,3\nDev,Math,4\n"))
    assert [p.what for p in problems if p.where.line == 1] == [f'the table has no column "{column}"']
    assert "student,term,subject" in problems[0].fix
    assert not [p for p in problems if p.kind is Kind.ASSESSMENT_STUDENT]


def test_a_student_who_is_on_no_roster_gets_no_row(school: School) -> None:
    tree = {
        "roster.csv": "name\nZuri\n",
        "Zuri/a.jpg": None,
        "Dev/a.jpg": None,
        "assessments.csv": HEADER + "Dev,Q1,Math,grade,1,,,\n",
    }
    found = builder.understood(school(tree))
    assert values(found) == {"Zuri": []}
    assert [p.kind for p in told(found)] == [Kind.ASSESSMENT_STUDENT]


# Numbers, and what is odd about them


WIDE = "student,term,subject,measure,value,scale,range,typical,date,note\n"


def test_a_row_off_its_scale_is_told_with_its_line_and_still_there(school: School) -> None:
    found = book(
        school, WIDE + "Zuri,Q1,Math,grade,3,1-4,,,,\nZuri,Q2,Math,grade,7,1-4,,,,\nZuri,Q3,Math,grade,B,1-4,,,,\n"
    )
    assert [row.number for row in found.portfolios[1].assessments] == [3, None, None]
    assert values(found)["Zuri"] == ["3", "7", "B"]
    assert [(p.kind, p.where.line, p.student) for p in told(found)] == [
        (Kind.ASSESSMENT_SCALE, n, "Zuri") for n in (3, 4)
    ]
    assert '"7" is not on the scale 1-4' in told(found)[0].what


def test_a_margin_and_a_typical_range_are_read_with_the_value(school: School) -> None:
    header = "student,subject,test,score,could be,national\n"
    (row,) = book(school, header + "Zuri,Math,Spring test,214,3,206–226\n").portfolios[1].assessments
    assert (row.could_be, row.typical) == (Span(low=211, high=217), Span(low=206, high=226))


def test_a_range_that_is_none_is_told(school: School) -> None:
    problems = told(book(school, WIDE + "Zuri,Q1,Math,Math test,214,points,about,some,,\n"))
    assert [(p.kind, p.where.line) for p in problems] == [(Kind.ASSESSMENT_SCALE, 2)] * 2
    assert sorted(p.what for p in problems) == [
        '"about" is not a range; it is left out',
        '"some" is not a typical range; it is left out',
    ]


def test_the_very_same_row_is_shown_once(school: School) -> None:
    found = book(
        school, WIDE + "Zuri,Q1,Math,grade,3,1-4,,,,\nDev,Q1,Math,grade,3,1-4,,,,\nZuri,Q1,Math,grade,3,1-4,,,,\n"
    )
    assert values(found) == {"Dev": ["3"], "Zuri": ["3"]}
    (problem,) = told(found)
    assert (problem.kind, problem.where.line) == (Kind.ASSESSMENT_ROW, 4)
    assert problem.what == "this row of Zuri is the same as line 2; it is shown once"


def test_a_class_without_any_row_has_no_grades_and_a_student_without_one_is_told_apart(school: School) -> None:
    assert [p.assessed for p in book(school, HEADER + "Zuri,Q1,Math,grade,3,1-4,,\n").portfolios] == [True, True]
    assert [p.assessed for p in book(school, HEADER).portfolios] == [False, False]
