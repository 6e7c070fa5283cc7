"""What a teacher types, and what she is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from slcfolio import pipeline
from tests.command import slcfolio
from tests.conftest import School

CLASS = {
    "roster.csv": "name,photo,publish\nAna Ruiz,yes,yes\nBen Ito,no,no\n",
    "Ana Ruiz/Math/Poster.jpg": None,
    "Ben Ito/Math/Poster.jpg": None,
}


def test_check_may_be_asked_about_one_student_by_first_name(school: School) -> None:
    root = school(CLASS)
    report = pipeline.check(pipeline.Order(root=root, students=("Ana",), jobs=1))
    assert {p.student for p in report.problems} == {"Ana Ruiz"}


def test_a_first_name_that_two_students_share_is_not_guessed(school: School) -> None:
    root = school({"Ana Ruiz/Math/A.jpg": None, "Ana Lee/Math/B.jpg": None})
    with pytest.raises(pipeline.UnknownStudentError):
        pipeline.check(pipeline.Order(root=root, students=("Ana",), jobs=1))


def test_while_class_yml_cannot_be_read_nothing_else_is_judged(school: School) -> None:
    root = school({**CLASS, "class.yml": "vision: We look: closely\n", "Ana Ruiz/Writing/Poem.jpg": None})
    report = pipeline.check(pipeline.Order(root=root, jobs=1))
    assert [(p.kind.value, p.where.line) for p in report.problems] == [("setting-syntax", 1)]


def test_what_is_left_out_is_listed_with_the_reason(school: School) -> None:
    root = school({**CLASS, "Ana Ruiz/Agenda.docx": "First I say hello."})
    done = slcfolio("check", str(root), "--json")
    assert {
        "file": "Ana Ruiz/Agenda.docx",
        "reason": "is for the conference only and stays off the site",
    } in json.loads(done.printed)["skipped"]
    assert "Ana Ruiz/Agenda.docx: is for the conference only" in slcfolio("check", str(root)).printed


def test_a_folder_that_is_not_there_is_said_with_the_place_it_was_looked_for(tmp_path: Path) -> None:
    done = slcfolio("check", "Room 5")
    assert done.code == 2
    assert "there is no such folder in" in done.said
