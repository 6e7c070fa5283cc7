"""PDFs and tables: pages as pictures, rows as words."""

from __future__ import annotations

import pytest

from slcfolio.convert import limits, pdf, sheet
from slcfolio.convert.result import Refused
from slcfolio.model.output import Output, Sheet
from tests.unit import convert_samples as samples
from tests.unit.convert_samples import SECRET, workbook


def test_a_pdf_is_a_picture_a_page_and_its_words() -> None:
    result = pdf.convert(samples.pdf(pages=2, words="Who speaks for the creek"), "a.pdf", {})
    assert result.output.text == "Who speaks for the creek\nWho speaks for the creek"
    assert [[(s.width, s.height) for s in p.sizes] for p in result.output.pictures] == [
        [(124, 160), (371, 480), (495, 640), (835, 1080), (1237, 1600)]
    ] * 2
    assert not any(SECRET in blob.data for blob in result.blobs)


def test_a_long_pdf_is_cut_and_the_teacher_is_told() -> None:
    output = pdf.convert(samples.pdf(pages=3), "a.pdf", {"pages": 2}).output
    assert (len(output.pictures), output.left_out) == (2, "Only the first 2 of 3 pages are shown.")


def test_a_locked_pdf_says_how_to_unlock_it() -> None:
    key = "<" + "00" * 32 + ">"
    lock = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O {key} /U {key} /P -4 >> /ID [<00> <00>]"
    with pytest.raises(Refused, match="locked with a password") as refused:
        pdf.convert(samples.pdf(trailer=lock), "a.pdf", {})
    assert "without a password" in refused.value.failure.fix


@pytest.mark.parametrize("data", [b"%PDF-1.4 and nothing", samples.pdf(pages=0)])
def test_a_damaged_pdf_says_so(data: bytes) -> None:
    with pytest.raises(Refused, match="could not be opened as a PDF"):
        pdf.convert(data, "a.pdf", {})


# Tables


def csv(data: bytes | str) -> Sheet:
    raw = data if isinstance(data, bytes) else data.encode()
    (only,) = sheet.convert_csv(raw, "a.csv", {}).output.sheets
    return only


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_is_read_whatever_parts_its_cells(delimiter: str) -> None:
    text = "day,laps,time\nMonday,3,\nTuesday,4,9\n".replace(",", delimiter)
    assert csv(text).rows == (("day", "laps", "time"), ("Monday", "3", ""), ("Tuesday", "4", "9"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_table_is_read_whatever_program_wrote_it(encoding: str) -> None:
    assert csv("día;tú\nlunes;3\n".encode(encoding)).rows[0] == ("día", "tú")


def test_each_row_knows_its_line_even_after_a_cell_of_several() -> None:
    assert csv('a,b\n"one\ntwo",3\n\nx,y\n').lines == (1, 2, 5)


def test_european_decimals_do_not_split_a_cell() -> None:
    assert csv("day;km\nMonday;3,5\nTuesday;4,5\n").rows[1] == ("Monday", "3,5")


def test_a_list_without_delimiters_is_one_column() -> None:
    assert csv("heron\ncrayfish\n").rows == (("heron",), ("crayfish",))


def test_a_huge_table_is_cut_and_the_teacher_is_told() -> None:
    output = sheet.convert_csv(b"a,b,c\n1,2,3\n4,5,6\n", "a.csv", {"rows": 2, "columns": 2}).output
    assert output.sheets[0].rows == (("a", "b"), ("1", "2"))
    assert output.left_out == "Only the first 2 rows and 2 columns of this table are shown."


def cell(place: str, value: str, more: str = "") -> str:
    return f'<c r="{place}" {more}><v>{value}</v></c>'


def word_cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def row(number: int, *cells: str) -> str:
    return f'<row r="{number}">{"".join(cells)}</row>'


def excel(**sheets: str) -> Output:
    return sheet.convert_xlsx(workbook(**sheets), "a.xlsx", {}).output


def test_numbers_dates_and_words_of_a_workbook_read_as_a_person_says_them() -> None:
    rows = row(3, word_cell("B3", "Day"), word_cell("C3", "Laps")) + row(
        4, cell("B4", "46056", 's="1"'), cell("C4", "3"), cell("D4", "2.3000000000000003"), cell("E4", "1", 't="b"')
    )
    (found,) = excel(Laps=rows).sheets
    assert found == Sheet(name="Laps", rows=(("Day", "Laps", "", ""), ("2026-02-03", "3", "2.3", "yes")), lines=(3, 4))


def test_a_hidden_tab_stays_hidden_and_an_empty_one_is_no_table() -> None:
    rows = row(1, word_cell("A1", "mine"))
    assert [s.name for s in excel(Shown=rows, hidden_notes=rows, Empty="").sheets] == ["Shown"]


def test_a_workbook_of_many_tabs_is_cut_and_the_teacher_is_told() -> None:
    rows = row(1, word_cell("A1", "x"))
    output = excel(**{f"Tab{i}": rows for i in range(7)})
    assert (len(output.sheets), output.left_out) == (limits.SHEETS, "Only the first 5 of 7 tabs are shown.")


def test_a_damaged_workbook_says_so() -> None:
    with pytest.raises(Refused, match="spreadsheet"):
        sheet.convert_xlsx(samples.zipped({"xl/workbook.xml": "<no"}), "a.xlsx", {})
