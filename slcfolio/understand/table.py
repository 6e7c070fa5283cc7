"""Rows of a class-wide table (roster, assessments) by forgiving column names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from slcfolio.model.names import key
from slcfolio.model.output import Sheet


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the cells by the product's column names, and the line it starts on, counted from 1."""

    cells: Mapping[str, str]
    line: int

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


Columns = Mapping[str, tuple[str, ...]]
"""A column and the other names that schools give it."""


def rows(sheet: Sheet, columns: Columns) -> Iterator[Row]:
    """The rows below the header that are not blank. Columns that are not asked for are left where they are."""
    names = {key(way): column for column, ways in columns.items() for way in (column, *ways)}
    header = [names.get(key(cell), "") for cell in sheet.rows[0]] if sheet.rows else []
    for cells, line in zip(sheet.rows[1:], sheet.lines[1:], strict=True):
        if any(cell.strip() for cell in cells):
            yield Row({h: c.strip() for h, c in zip(header, cells, strict=False) if h}, line)


def missing_columns(sheet: Sheet, columns: Columns, needed: tuple[str, ...]) -> list[str]:
    """The needed columns that the header does not have under any name."""
    header = {key(cell) for cell in sheet.rows[0]} if sheet.rows else set()
    return [column for column in needed if not header & {key(way) for way in (column, *columns[column])}]
