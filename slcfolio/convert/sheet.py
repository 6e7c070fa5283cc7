"""Tables: csv from any program in any of its dialects, and Excel workbooks, as rows of text."""

from __future__ import annotations

import csv
import io
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum

from slcfolio.convert import limits
from slcfolio.convert.archive import weigh
from slcfolio.convert.decode import clean, decode
from slcfolio.convert.result import Options, Refused, Result
from slcfolio.model.output import Output, Sheet

DELIMITERS = (",", ";", "\t", "|")
_SNIFFED_ROWS = 30

Cell = int | float | str | bool | date | datetime | time | timedelta
Row = tuple[str, ...]


def convert_csv(data: bytes, name: str, options: Options) -> Result:
    """A csv or tsv file as one Sheet without a name; each row has the line it starts on."""
    del name
    text = decode(data[: limits.TEXT_BYTES])
    cut = len(data) > limits.TEXT_BYTES
    rows = list(_csv_rows(text.rpartition("\n")[0] if cut else text))
    sheet, left_out = _shown("", rows, options)
    longer = "Only the first part of this table is shown: it is very long." if cut else ""
    return Result(Output(sheets=(sheet,), left_out=left_out or longer))


def convert_xlsx(data: bytes, name: str, options: Options) -> Result:
    """A workbook as Sheets: visible tabs that hold something, formulas as the values Excel last saw."""
    del name
    weigh(data, "Excel").close()
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
            return _workbook(workbook, options)
    except PasswordError as error:
        raise Refused("is locked with a password", "save it without a password") from error
    except CalamineError as error:
        raise Refused(
            "could not be opened as a spreadsheet; it may be damaged",
            "open it in Excel, save it again, and put that copy in the folder",
        ) from error


def _workbook(workbook: CalamineWorkbook, options: Options) -> Result:
    visible = [sheet.name for sheet in workbook.sheets_metadata if sheet.visible == SheetVisibleEnum.Visible]
    filled = [(name, rows) for name in visible if (rows := list(_sheet_rows(workbook.get_sheet_by_name(name))))]
    shown = [_shown(name, rows, options) for name, rows in filled[: limits.SHEETS]]
    sentences = [left_out for _, left_out in shown if left_out]
    if len(filled) > limits.SHEETS:
        sentences.append(f"Only the first {limits.SHEETS} of {len(filled)} tabs are shown.")
    return Result(Output(sheets=tuple(sheet for sheet, _ in shown), left_out=" ".join(sentences)))


def _sheet_rows(sheet: CalamineSheet) -> Iterator[tuple[int, Row]]:
    """Rows with their number in Excel. Empty ones around the table are not part of it."""
    start = sheet.start
    if start is None:
        return
    rows = [tuple(_text(cell) for cell in row) for row in sheet.to_python(nrows=limits.TABLE_ROWS + 1)]
    while rows and not any(rows[-1]):
        rows.pop()
    yield from enumerate(rows, start[0] + 1)


def _csv_rows(text: str) -> Iterator[tuple[int, Row]]:
    """Rows with the line they start on; a quoted cell may run over several lines."""
    csv.field_size_limit(limits.TEXT_BYTES)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), skipinitialspace=True)
    started = 1
    for row in reader:
        if any(cell.strip() for cell in row):
            yield started, tuple(cell.strip() for cell in row)
        started = reader.line_num + 1


def _delimiter(text: str) -> str:
    """What parts the cells: the delimiter that gives the most rows the same number of cells; a comma when none does."""
    return max(DELIMITERS, key=lambda delimiter: _agreement(text, delimiter))


def _agreement(text: str, delimiter: str) -> tuple[int, int]:
    widths = Counter(len(row) for row in _first_rows(text, delimiter))
    widths.pop(1, None)
    width, rows = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
    return rows, width


def _first_rows(text: str, delimiter: str) -> Iterator[list[str]]:
    reader = csv.reader(io.StringIO(text[: limits.MIB // 8], newline=""), delimiter=delimiter)
    for _, row in zip(range(_SNIFFED_ROWS), reader, strict=False):
        yield row


def _shown(name: str, rows: Sequence[tuple[int, Row]], options: Options) -> tuple[Sheet, str]:
    """The rows and columns that a page shows, all of one width, and what was cut."""
    most_rows = int(options.get("rows", limits.TABLE_ROWS))
    most_columns = int(options.get("columns", limits.TABLE_COLUMNS))
    widest = _width(row for _, row in rows)
    width = min(widest, most_columns)
    kept = rows[:most_rows]
    sheet = Sheet(
        name=name,
        rows=tuple(_square(row, width) for _, row in kept),
        lines=tuple(number for number, _ in kept),
    )
    cut = [f"{most_rows} rows"] * (len(rows) > most_rows) + [f"{width} columns"] * (widest > width)
    return sheet, f"Only the first {' and '.join(cut)} of this table are shown." if cut else ""


def _width(rows: Iterable[Row]) -> int:
    """Columns up to the last that holds anything."""
    return max((i + 1 for row in rows for i, cell in enumerate(row) if cell), default=0)


def _square(row: Row, width: int) -> Row:
    cells = tuple(cell[: limits.CELL_CHARACTERS] for cell in row[:width])
    return cells + ("",) * (width - len(cells))


def _text(cell: Cell) -> str:
    """A cell as a reader would say it: 3 and not 3.0, dates as 2026-03-12."""
    match cell:
        case bool():
            return "yes" if cell else "no"
        case float():
            return _number(cell)
        case datetime():
            return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "minutes")
        case date():
            return cell.isoformat()
        case time():
            return cell.isoformat("seconds" if cell.second else "minutes")
        case _:
            return clean(str(cell)).strip()


def _number(value: float) -> str:
    """Without the noise of binary fractions: fifteen digits, as Excel shows at most."""
    if not math.isfinite(value):
        return ""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"
