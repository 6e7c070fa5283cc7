"""Grades and testing data, as rows that belong to one student."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """One row of assessments.csv, in the words of the row. `line` is its line in the file, counted from 1."""

    term: str
    subject: str
    measure: str
    value: str
    scale: str = ""
    date: str = ""
    note: str = ""
    line: int
