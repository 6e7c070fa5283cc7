"""Rows of a class-wide table (roster, assessments) by forgiving column names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

NAME_PARTS: dict[str, tuple[str, ...]] = {
    "first_name": ("first", "given name", "student first name"),
    "last_name": ("last", "surname", "family name", "student last name"),
}
"""A name in two columns, in any table."""

TITLE_ROWS = 10
"""Above its header a table may have its title and the name of the class, in at most so many rows."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table below its header.

    line: of the header. unknown: what stands above the columns that nobody asked for, and above a second column of a kind.
    """

    columns: tuple[str, ...]
    unknown: tuple[str, ...]
    line: int
    rows: tuple[Row, ...]

    @classmethod
    def of(cls, sheet: Sheet, columns: Columns) -> Table:
        """The header is the row that knows the most columns; the rows below it count that are not blank."""
        if not sheet.rows:
            return cls((), (), 1, ())
        headers = [_columns(row, columns) for row in sheet.rows[:TITLE_ROWS]]
        known = [sum(map(bool, header)) for header in headers]
        first = known.index(max(known))
        header = headers[first]
        below = zip(sheet.rows[first + 1 :], sheet.lines[first + 1 :], strict=True)
        rows = tuple(_row(header, cells, line) for cells, line in below if any(cell.strip() for cell in cells))
        unknown = tuple(cell for cell, column in zip(sheet.rows[first], header, strict=True) if not column)
        return cls(tuple(filter(None, header)), unknown, sheet.lines[first], rows)


def _columns(cells: Sequence[str], columns: Columns) -> list[str]:
    """The columns that a row of names stands for, each once; empty where it is none."""
    names = {key(way): column for column, ways in columns.items() for way in (column, *ways)}
    found: list[str] = []
    for cell in cells:
        column = names.get(key(cell), "")
        found.append("" if column in found else column)
    return found


def _row(header: Sequence[str], cells: Sequence[str], line: int) -> Row:
    return Row({column: cell.strip() for column, cell in zip(header, cells, strict=False) if column}, line)
