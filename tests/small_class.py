"""A class of three students, small enough to be built in a moment, with addresses that are known beforehand."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from tests import school

ADA, BO, CY = "Ada Lind", "Bo Stone", "Cy Marsh"
STUDENTS = (ADA, BO, CY)


def make_class(root: Path, students: Iterable[str] = STUDENTS) -> Path:
    """The class in the folder `root`: a roster, and each student's welcome, goals, and a drawing with its reflection."""
    students = tuple(students)
    school.write(root, {"class.yml": "school: Hill School\nclass: Crew 5A\npreset: two-rivers\nterm: Fall 2025\n"})
    write_roster(root, students)
    for student in students:
        school.write(root / student, folder_of(student))
    keep_ids(root, students)
    return root


def folder_of(student: str) -> school.Tree:
    """What is in a student's folder."""
    given = student.split()[0]
    return {
        "Welcome.md": f"Welcome. I am {given}, and I drew a star of tiles.\n",
        "Goals.md": f"# Where am I?\nI, {given}, can turn a shape.\nEvidence: Tile Star\n",
        "Mathematics/Tile Star.png": school.picture("PNG", student),
        "Mathematics/Tile Star - reflection.txt": f"{given} counted every tile.\n",
    }


def write_roster(root: Path, students: Iterable[str]) -> None:
    rows = "".join(f'"{name}",en,yes,yes\n' for name in students)
    school.write(root, {"roster.csv": "name,home_language,photo,publish\n" + rows})


def address(student: str) -> str:
    """The id of a student, as if an earlier build had given it."""
    return school.student_id(student)


def keep_ids(root: Path, students: Iterable[str]) -> None:
    known = {name.casefold(): address(name) for name in students}
    school.write(root, {".slcfolio/students.json": json.dumps({"version": 1, "students": known})})
