"""Grades and testing data: each row goes to its own student and to nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.assessments import Assessment
from slcfolio.model.names import did_you_mean, same
from slcfolio.model.output import Sheet
from slcfolio.model.people import Student, plain_name
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.settings import Settings
from slcfolio.understand.measures import part_of, read_span, read_value
from slcfolio.understand.table import NAME_PARTS, Row, Table

COLUMNS: dict[str, tuple[str, ...]] = {
    "student": ("name", "student name", "pupil"),
    "term": ("grading period", "quarter", "period"),
    "subject": ("class", "course"),
    "measure": ("assessment", "test", "what"),
    "value": ("score", "grade", "result", "mark"),
    "scale": ("out of",),
    "range": ("could be", "margin", "margin of error", "error"),
    "typical": ("middle half", "national", "typical range"),
    "date": ("when",),
    "note": ("comment", "sentence", "notes"),
    **NAME_PARTS,
}
"""The columns of assessments.csv and the names that schools give them."""

_NEEDED = ("student", "subject", "value")


def read_assessments(
    sheet: Sheet, path: PurePosixPath, students: Sequence[Student], settings: Settings | None = None
) -> tuple[dict[str, tuple[Assessment, ...]], list[Problem]]:
    """The rows of each student, by folder, in the order of the file; rows that belong to nobody are problems.

    settings: of the class, for the words of its levels; ours without them.
    """
    table = Table.of(sheet, COLUMNS)
    missing = [column for column in _NEEDED if column not in table.columns and not _named_in_parts(column, table)]
    problems = [_no_column(column, path, table.line) for column in missing]
    found: dict[str, list[Assessment]] = {}
    told: dict[tuple[str, ...], int] = {}
    for row in table.rows if "student" not in missing else ():
        its = _meant(_name(row), students)
        if len(its) != 1:
            problems.append(_several(row, path, its) if its else _nobody(row, path, students))
        elif first := _told_before(row, its[0], told):
            problems.append(_twice(row, path, its[0], first))
        elif row["value"] or row["note"]:
            assessment, odd = _assessment(row, settings or Settings())
            found.setdefault(its[0].folder, []).append(assessment)
            problems += [_odd(Kind.ASSESSMENT_SCALE, row, path, its[0], *one) for one in odd]
        elif "value" not in missing:
            problems.append(_blank(row, path, its[0]))
    return {folder: tuple(of_one) for folder, of_one in found.items()}, problems


def _named_in_parts(column: str, table: Table) -> bool:
    return column == "student" and "first_name" in table.columns


def _name(row: Row) -> str:
    return row["student"] or f"{row['first_name']} {row['last_name']}".strip()


def _meant(name: str, students: Sequence[Student]) -> list[Student]:
    """The students of this name. Where it could be two, it is nobody's: a grade must not reach another family."""
    ways = [way for student in students for way in (student.folder, student.name)]
    found = (same(name, ways) or same(plain_name(name), ways)) if name else []
    return [student for student in students if student.folder in found or student.name in found]


def _told_before(row: Row, student: Student, told: dict[tuple[str, ...], int]) -> int:
    """The line of the very same row of this student further up, or 0. A row without a value is told as blank."""
    same_row = (student.folder, *(row[column] for column in COLUMNS if column not in NAME_PARTS))
    return told.setdefault(same_row, row.line) % row.line if row["value"] else 0


def _assessment(row: Row, settings: Settings) -> tuple[Assessment, list[tuple[str, str]]]:
    """A row, with the cells that could not be read: what is wrong with each, and how to mend it."""
    measure = row["measure"] or "grade"
    part = part_of(row["subject"], measure)
    read = read_value(row["value"], row["scale"], row["date"], part, settings)
    could_be = read.could_be or read_span(row["range"], read.number)
    typical = read_span(row["typical"])
    odd = [] if read.fits else [_not_on(row)]
    odd += [_no_span(row["range"], "a range", "211-217, or 3")] if row["range"] and not could_be else []
    odd += [_no_span(row["typical"], "a typical range", "206-226")] if row["typical"] and not typical else []
    assessment = Assessment(
        part=part,
        measured=read.scale,
        number=read.number,
        could_be=could_be,
        typical=typical,
        so_far=read.so_far,
        coming=read.coming,
        term=row["term"],
        subject=row["subject"],
        measure=measure,
        value=row["value"],
        scale=row["scale"],
        date=row["date"],
        note=row["note"],
        line=row.line,
    )
    return assessment, odd


def _not_on(row: Row) -> tuple[str, str]:
    what = f'"{row["value"]}" is not on the scale {row["scale"]}; it is in the table and not in the chart'
    return what, "write a value that is on the scale, or another scale"


def _no_span(text: str, noun: str, example: str) -> tuple[str, str]:
    return f'"{text}" is not {noun}; it is left out', f"write it as {example}"


def _nobody(row: Row, path: PurePosixPath, students: Sequence[Student]) -> Problem:
    name = _name(row)
    what = f'there is no student "{name}"; the row is left out' if name else "this row has no student; it is left out"
    hint = did_you_mean(name, [student.name for student in students])
    fix = f"{hint} Write the name as in the roster".strip()
    where = Where(path, row.line)
    return Problem(kind=Kind.ASSESSMENT_STUDENT, severity=Severity.ERROR, where=where, what=what, fix=fix)


def _several(row: Row, path: PurePosixPath, students: Sequence[Student]) -> Problem:
    names = " or ".join(f'"{student.folder}"' for student in students)
    return Problem(
        kind=Kind.ASSESSMENT_STUDENT,
        severity=Severity.ERROR,
        where=Where(path, row.line),
        what=f'"{_name(row)}" could be {names}; the row is left out',
        fix="write the name of the student's folder, and give every student a folder of another name",
    )


def _twice(row: Row, path: PurePosixPath, student: Student, first: int) -> Problem:
    what = f"this row of {student.name} is the same as line {first}; it is shown once"
    return _odd(Kind.ASSESSMENT_ROW, row, path, student, what, "delete one of the two")


def _odd(kind: Kind, row: Row, path: PurePosixPath, student: Student, what: str, fix: str) -> Problem:
    """What is odd about a row that belongs to one student."""
    where = Where(path, row.line)
    return Problem(kind=kind, severity=Severity.WARNING, where=where, what=what, fix=fix, student=student.folder)


def _blank(row: Row, path: PurePosixPath, student: Student) -> Problem:
    what = f"this row of {student.name} has no value; it is left out"
    return _odd(Kind.ASSESSMENT_ROW, row, path, student, what, "write the value, or delete the row")


def _no_column(column: str, path: PurePosixPath, line: int) -> Problem:
    return Problem(
        kind=Kind.ASSESSMENT_ROW,
        severity=Severity.ERROR,
        where=Where(path, line),
        what=f'the table has no column "{column}"',
        fix=f"make the first line: {','.join(one for one in COLUMNS if one not in NAME_PARTS)}",
    )
