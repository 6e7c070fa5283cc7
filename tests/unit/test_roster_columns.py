"""Rosters and tables as schools really have them: names in any order, titles above the header, permissions in many words."""

from __future__ import annotations

from pathlib import Path

import pytest

from slcfolio import pipeline
from slcfolio.errors import FolioError
from slcfolio.model.people import Student, plain_name
from slcfolio.model.portfolio import ClassBook
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.scan.junk import is_junk
from tests import school as builder
from tests.conftest import School


def book(school: School, *folders: str, **tables: builder.Content) -> ClassBook:
    tree: dict[str, builder.Content] = {f"{folder}/Math/A.jpg": None for folder in folders}
    return builder.understood(school(tree | {f"{name}.csv": table for name, table in tables.items()}))


def students(found: ClassBook) -> dict[str, Student]:
    return {portfolio.student.name: portfolio.student for portfolio in found.portfolios}


def told(found: ClassBook, kind: Kind) -> list[Problem]:
    return [problem for problem in found.problems if problem.kind is kind]


@pytest.mark.parametrize(
    ("written", "name", "given", "short"),
    [
        ("Delgado, Zuri", "Zuri Delgado", "Zuri", "Zuri D."),
        ("02 Ben Ito", "Ben Ito", "Ben", "Ben I."),
        ("3. Ito, Ben", "Ben Ito", "Ben", "Ben I."),
        ("Zuri_Delgado (6B)", "Zuri Delgado", "Zuri", "Zuri D."),
        ("Ana Reyes Jr.", "Ana Reyes Jr.", "Ana", "Ana R."),
        ("Ana Reyes, III", "Ana Reyes III", "Ana", "Ana R."),
        ("Reyes II, Ana", "Ana Reyes II", "Ana", "Ana R."),
        ("12", "12", "12", "12"),
        ("(Zuri)", "(Zuri)", "(Zuri)", "(Zuri)"),
    ],
)
def test_a_name_is_the_same_however_a_list_writes_it(
    school: School, written: str, name: str, given: str, short: str
) -> None:
    assert plain_name(written) == name
    (student,) = students(book(school, written)).values()
    assert (student.name, student.given, student.short, student.folder) == (name, given, short, written)


def test_a_roster_in_last_name_order_finds_folders_in_first_name_order(school: School) -> None:
    found = book(school, "02 Ben Ito", "Zuri Delgado", roster='name,photo\n"Delgado, Zuri",yes\n"Ito, Ben",no\n')
    assert {s.folder: (s.name, s.photo) for s in students(found).values()} == {
        "Zuri Delgado": ("Zuri Delgado", True),
        "02 Ben Ito": ("Ben Ito", False),
    }
    assert told(found, Kind.ROSTER_FOLDER_MISSING) == []
    assert found.listed == ("Zuri Delgado", "02 Ben Ito")


def test_a_name_may_stand_in_two_columns_below_the_title_of_the_table(school: School) -> None:
    roster = "Crew 6B,,\nRoom 12,,\n,,\nLast Name,First Name,Photo permission (yes/no)\nDelgado,Zuri,yes\n"
    grades = "Grades of Crew 6B,,,\nFirst Name,Last Name,Subject,Score\nZuri,Delgado,Math,3\n"
    found = book(school, "Zuri Delgado", roster=roster, assessments=grades)
    assert students(found)["Zuri Delgado"].photo is True
    assert [row.value for row in found.portfolios[0].assessments] == ["3"]
    assert not [p for p in found.problems if p.where.path.suffix == ".csv"]


def test_a_grade_of_delgado_zuri_is_zuris(school: School) -> None:
    found = book(school, "Zuri Delgado", assessments='student,subject,value\n"Delgado, Zuri",Math,3\n')
    assert [row.value for row in found.portfolios[0].assessments] == ["3"]


@pytest.mark.parametrize("header", ["May publish", "Publish?", "publish permission (Y/N)", "OK to publish online"])
def test_a_permission_to_publish_is_known_in_many_words(school: School, header: str) -> None:
    found = book(school, "Zuri", roster=f"name,{header}\nZuri,yes\n")
    assert students(found)["Zuri"].publish is True
    assert told(found, Kind.ROSTER_ROW) == []


@pytest.mark.parametrize(
    "header", ["No photos", "Do not publish", "Photo taken", "Media release", "Permissions", "Photo ID"]
)
def test_a_column_that_may_mean_something_else_permits_nothing_and_is_told(school: School, header: str) -> None:
    found = book(school, "Zuri", roster=f"name,{header}\nZuri,yes\n")
    assert (students(found)["Zuri"].photo, students(found)["Zuri"].publish) == (None, None)
    (problem,) = told(found, Kind.ROSTER_ROW)
    assert (str(problem.where), problem.severity) == ("roster.csv:1", Severity.WARNING)
    assert f'"{header}"' in problem.what
    assert '"photo" or "publish"' in problem.fix


def test_two_columns_for_one_permission_do_not_overrule_each_other_in_silence(school: School) -> None:
    found = book(school, "Zuri", roster="name,photo,Photo release form\nZuri,no,yes\n")
    assert students(found)["Zuri"].photo is False
    assert ['"Photo release form"' in p.what for p in told(found, Kind.ROSTER_ROW)] == [True]


def test_a_missing_column_is_one_message_and_not_one_a_row(school: School) -> None:
    found = book(
        school, "Zuri", roster="seat,photo\n1,yes\n2,no\n", assessments="student,subject\nZuri,Math\nZuri,Art\n"
    )
    assert [(p.where.line, "no column" in p.what) for p in told(found, Kind.ROSTER_ROW)] == [(1, True)]
    found = book(school, "Zuri", assessments="student,subject\nZuri,Math\nZuri,Art\n", roster="name\nZuri\n")
    assert [p.what for p in told(found, Kind.ASSESSMENT_ROW)] == ['the table has no column "value"']


@pytest.mark.parametrize(
    ("name", "content"),
    [("roster.csv", b""), ("Roster.xlsx", b"PK\x03\x04 torn"), ("roster.csv", "\n\n"), ("ROSTER.pdf", None)],
)
def test_a_roster_that_cannot_be_read_stops_the_build(tmp_path: Path, name: str, content: builder.Content) -> None:
    root = builder.write(tmp_path / "Crew 6B", {name: content, "Zuri/Math/Pizza.jpg": None})
    order = pipeline.Order(root=root, out=tmp_path / "sites", jobs=1)
    (problem,) = [p for p in pipeline.check(order).problems if p.kind is Kind.ROSTER_UNREAD]
    assert (str(problem.where), problem.severity) == (name, Severity.ERROR)
    assert '"roster.csv"' in problem.fix
    with pytest.raises(FolioError, match="the roster cannot be read"):
        pipeline.build(order)
    assert not (tmp_path / "sites").exists()


def test_an_open_roster_of_excel_is_not_a_roster(school: School) -> None:
    found = builder.understood(school({"~$roster.xlsx": "x", "Zuri/Math/A.jpg": None}))
    assert told(found, Kind.ROSTER_UNREAD) == []


@pytest.mark.parametrize(
    "name",
    [
        "Poem.docx:Zone.Identifier", "Thumbs.db:encryptable", "@eaDir", "#recycle", ".TemporaryItems", "movie.mp4.part",
        "movie.mp4.crdownload",
    ],
)  # fmt: skip
def test_what_windows_drives_and_browsers_leave_behind_is_junk(name: str) -> None:
    assert is_junk(name)


@pytest.mark.parametrize("name", ["Part 1.jpg", "recycle.jpg", "My part.docx", "Zone identifier.txt"])
def test_work_is_not_taken_for_junk(name: str) -> None:
    assert not is_junk(name)
