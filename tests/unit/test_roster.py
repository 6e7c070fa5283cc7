"""The roster says who is in the class and what each family has permitted."""

from __future__ import annotations

import pytest

from slcfolio.model.people import Student
from slcfolio.model.portfolio import ClassBook
from slcfolio.model.problems import Kind, Problem
from tests import school as builder
from tests.conftest import School


def book(school: School, roster: builder.Content, *folders: str, name: str = "roster.csv") -> ClassBook:
    tree: dict[str, builder.Content] = {f"{folder}/Math/A.jpg": None for folder in folders}
    return builder.understood(school(tree | {name: roster}))


def students(found: ClassBook) -> dict[str, Student]:
    return {portfolio.student.name: portfolio.student for portfolio in found.portfolios}


def told(found: ClassBook) -> list[Problem]:
    return [problem for problem in found.problems if problem.severity == "error"]


def test_without_a_roster_the_folders_are_the_class(school: School) -> None:
    found = builder.understood(school({"Zuri_Delgado/a.jpg": None, "Noé 🐸/a.jpg": None, "_shared/a.jpg": None}))
    assert list(students(found)) == ["Noé 🐸", "Zuri Delgado"]
    assert found.listed is None
    assert all(student.photo is None and student.publish is None for student in students(found).values())


@pytest.mark.parametrize("name", ["roster.csv", "Roster.CSV", "ROSTER.xlsx", "roster.tsv"])
def test_a_roster_may_be_any_kind_of_table(school: School, name: str) -> None:
    text = "name,folder,home_language,photo,publish,color,conference\nZuri Delgado,zuri,es,yes,no,lagoon,2026-03-12 16:00\n"
    found = book(school, text.replace(",", "\t") if name.endswith("tsv") else text, "Zuri", name=name)
    (student,) = students(found).values()
    assert (student.name, student.folder, student.language) == ("Zuri Delgado", "Zuri", "es")
    assert (student.photo, student.publish, student.color) == (True, False, "lagoon")
    assert student.conference == "2026-03-12 16:00"


def test_columns_may_have_the_names_that_schools_give_them(school: School) -> None:
    found = book(
        school, "\ufeffStudent Name;Photo release;Home language;Slot;Lunch\nZuri;Yes;Haitian Creole;9:00;no", "Zuri"
    )
    student = students(found)["Zuri"]
    assert (student.photo, student.language, student.conference) == (True, "ht", "9:00")


@pytest.mark.parametrize("mark", ["x", "ok", "✓"])
def test_a_mark_that_could_mean_either_is_no_permission(school: School, mark: str) -> None:
    found = book(school, f"name,photo\nZuri,{mark}\n", "Zuri")
    assert students(found)["Zuri"].photo is False
    assert any(p.kind == "roster-row" and p.where.line == 2 and "yes or no" in p.fix for p in found.problems)


@pytest.mark.parametrize(("said", "meant"), [("yes", True), ("Y", True), ("no", False), ("", None), ("sí", True)])
def test_permission_is_yes_or_no_or_not_known(school: School, said: str, meant: bool | None) -> None:
    assert students(book(school, f"name,photo\nZuri,{said}", "Zuri"))["Zuri"].photo is meant


def test_any_other_word_for_a_permission_is_taken_for_no_and_told(school: School) -> None:
    found = book(school, "name,publish\nZuri,ask mom", "Zuri")
    assert students(found)["Zuri"].publish is False
    (problem,) = told(found)
    assert (problem.kind, str(problem.where), problem.student) == (Kind.ROSTER_ROW, "roster.csv:2", "Zuri")
    assert problem.fix == "write yes or no"


def test_names_are_matched_as_a_forgiving_reader_would(school: School) -> None:
    found = book(school, "name\nZURI  DELGADO\nnoe\nŁukasz", "Zuri-Delgado", "Noé 🐸", "Lukasz")
    assert [p.student.folder for p in found.portfolios] == ["Zuri-Delgado", "Noé 🐸", "Lukasz"]
    assert told(found) == []


def test_josé_and_jose_each_have_their_own_folder(school: School) -> None:
    found = book(school, "name,photo\nJosé Ruiz,yes\nJose Ruiz,no\n", "José Ruiz", "Jose Ruiz")
    assert {s.folder: s.photo for s in students(found).values()} == {"José Ruiz": True, "Jose Ruiz": False}
    assert len({s.id for s in students(found).values()}) == 2
    assert told(found) == []


def test_a_name_that_could_be_two_folders_is_told(school: School) -> None:
    found = book(school, "name\nJosè Ruiz\n", "José Ruiz", "Jose Ruiz")
    assert students(found) == {}
    problem = next(p for p in told(found) if p.kind is Kind.ROSTER_ROW)
    assert problem.where.line == 2
    assert '"folder"' in problem.fix
    assert found.listed == ("Jose Ruiz", "José Ruiz"), "neither is taken for somebody who left"


def test_a_student_without_a_folder_is_told_with_the_nearest(school: School) -> None:
    found = book(school, "name\nZuri Delgado\nDev Patell\nKai Brown", "Zuri Delgado", "Dev Patel")
    missing = [p for p in told(found) if p.kind is Kind.ROSTER_FOLDER_MISSING]
    assert [p.where.line for p in missing] == [3, 4]
    assert 'did you mean "Dev Patel"?' in missing[0].fix
    assert missing[1].fix.startswith("make the folder")
    assert found.listed == ("Zuri Delgado", "Dev Patell", "Kai Brown")


def test_a_folder_of_no_student_is_told_and_not_published(school: School) -> None:
    found = book(school, "name\nZuri", "Zuri", "Zurri")
    (problem,) = told(found)
    assert (problem.kind, str(problem.where)) == (Kind.ROSTER_EXTRA_FOLDER, "Zurri")
    assert "add a row for it to roster.csv" in problem.fix
    assert [a.reason for a in found.accounts if a.path.parts[0] == "Zurri"] == ["is in a folder of no student"]


@pytest.mark.parametrize(
    ("roster", "line", "what"),
    [
        ("name,photo\nZuri,yes\nzuri,no\n", 3, "is on line 2 too"),
        ("name,photo\n,yes\nZuri,\n", 2, "has no name"),
        ("name,home_language\nZuri,42!\n", 2, '"42!" is not a language'),
        ("child,seat\nZuri,4\n", 1, 'no column "name"'),
    ],
)
def test_a_wrong_row_is_told_with_its_line(school: School, roster: str, line: int, what: str) -> None:
    problem = next(p for p in told(book(school, roster, "Zuri")) if p.kind is Kind.ROSTER_ROW)
    assert problem.where.line == line
    assert what in problem.what
    assert problem.fix


def test_a_color_that_is_none_is_told_with_the_nearest(school: School) -> None:
    found = book(school, "name,color\nZuri,lagon", "Zuri")
    (problem,) = told(found)
    assert (problem.kind, str(problem.where)) == (Kind.COLOR_UNKNOWN, "roster.csv:2")
    assert problem.fix.startswith('did you mean "lagoon"?')


def test_two_folders_that_only_case_tells_apart_are_never_one_address(school: School) -> None:
    found = book(school, "", "Zuri", "ZURI", name="note.txt")
    assert [p.student.folder for p in found.portfolios] == ["ZURI"]
    (problem,) = [p for p in told(found) if p.kind is Kind.TWICE]
    assert (str(problem.where), "different folder names" in problem.fix) == ("Zuri", True)


def test_only_the_students_that_were_asked_for(school: School) -> None:
    root = school({"Zuri Delgado/a.jpg": None, "Dev Patel/b.jpg": b"", "class.yml": "school: A", "Kai/c.jpg": None})
    for name in ("Zuri Delgado", "zuri delgado", "Zuri D.", builder.student_id("Zuri Delgado")):
        found = builder.understood(root, [name])
        assert [p.student.name for p in found.portfolios] == ["Zuri Delgado"]
        assert {str(a.path) for a in found.accounts} == {"class.yml", "Zuri Delgado/a.jpg"}
        assert not [p for p in found.problems if p.student == "Dev Patel"]
