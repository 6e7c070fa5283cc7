"""Word documents give their words, lists, tables and pictures, and nothing of what Word knows about the writer."""

from __future__ import annotations

import pytest

from slcfolio.convert import limits, word
from slcfolio.convert.result import Refused
from slcfolio.model.document import Block, BlockKind
from tests.unit import convert_samples as samples
from tests.unit.convert_samples import SECRET, inline_picture, link, paragraph, photo, table


def blocks(body: str, *targets: tuple[str, str, str]) -> tuple[Block, ...]:
    document = word.convert(samples.word(body, None, *targets), "a.docx", {}).output.document
    assert document
    return document.blocks


def test_titles_headings_and_paragraphs_are_counted_from_one() -> None:
    body = (
        paragraph("My heron", style="Title")
        + paragraph("How I made it", style="Heading1")
        + paragraph("")
        + paragraph("I drew it ", "*three times")
    )
    found = blocks(body)
    assert [(b.kind, b.level, b.number, b.lines[0].html) for b in found] == [
        (BlockKind.HEADING, 1, 1, "My heron"),
        (BlockKind.HEADING, 1, 2, "How I made it"),
        (BlockKind.PARAGRAPH, 1, 3, "I drew it <strong>three times</strong>"),
    ]


def test_a_line_break_in_a_paragraph_makes_two_lines() -> None:
    (block,) = blocks(paragraph("Habit: I work hard", "<w:r><w:br/></w:r>", "Made: May"))
    assert [(line.number, line.text) for line in block.lines] == [(1, "Habit: I work hard"), (1, "Made: May")]


@pytest.mark.parametrize("target", ["javascript:alert(1)", "file:///etc/passwd", "vbscript:x", "data:text/html,x"])
def test_a_link_that_could_run_something_is_only_words(target: str) -> None:
    (block,) = blocks(paragraph(link("l1", "look")), ("l1", "hyperlink", target))
    assert (block.text, "href" in block.lines[0].html) == ("look", False)


def test_a_link_to_a_page_stays() -> None:
    (block,) = blocks(paragraph(link("l1", "look")), ("l1", "hyperlink", "https://example.org/"))
    assert 'href="https://example.org/"' in block.lines[0].html


def test_a_table_with_words_over_figures_has_a_head() -> None:
    (block,) = blocks(table(("Day", "Laps"), ("Monday", "12"), ("Tuesday", "9")))
    assert block.rows == (("Day", "Laps"), ("Monday", "12"), ("Tuesday", "9"))
    assert block.html.startswith("<table><thead><tr><th>Day</th><th>Laps</th></tr></thead>")


def test_a_table_of_words_only_has_no_head() -> None:
    (block,) = blocks(table(("one", "two"), ("three", "four")))
    assert "<th>" not in block.html


def test_a_picture_in_a_document_is_cleaned_and_placed() -> None:
    data = samples.word(
        paragraph("before", inline_picture("p1", "my heron"), "after"),
        {"word/media/image1.png": photo(600, 400)},
        ("p1", "image", "media/image1.png"),
    )
    result = word.convert(data, "a.docx", {})
    assert result.output.document
    kinds = [(b.kind, b.alt or b.text) for b in result.output.document.blocks]
    assert kinds == [
        (BlockKind.PARAGRAPH, "before"),
        (BlockKind.PICTURE, "my heron"),
        (BlockKind.PARAGRAPH, "after"),
    ]
    assert {r.file for r in result.output.renditions} == {blob.name for blob in result.blobs}
    assert len(result.blobs) == 2
    assert not any(SECRET in blob.data for blob in result.blobs)


def test_a_drawing_that_only_word_can_show_is_left_out_and_said() -> None:
    data = samples.word(
        paragraph("words", inline_picture("p1", "")),
        {"word/media/image1.emf": b"\x01\x00\x00\x00 not a picture"},
        ("p1", "image", "media/image1.emf"),
    )
    output = word.convert(data, "a.docx", {}).output
    assert output.left_out.startswith("1 picture in it is not shown")
    assert output.document
    assert output.document.text == "words"


def test_a_quote_keeps_its_words() -> None:
    (block,) = blocks(paragraph("the creek speaks", style="Quote"))
    assert block.html == "<blockquote><p>the creek speaks</p></blockquote>"
    assert block.text == "the creek speaks"


def test_a_style_map_inside_the_document_is_not_obeyed() -> None:
    """mammoth would let a document say which HTML it becomes."""
    data = samples.word(
        paragraph("hello", style="Heading1"), {"mammoth/style-map": "p[style-name='heading 1'] => script:fresh"}
    )
    document = word.convert(data, "a.docx", {}).output.document
    assert document
    assert document.blocks[0].kind is BlockKind.HEADING


def test_markup_in_a_childs_words_is_only_words() -> None:
    (block,) = blocks(paragraph("5 &lt; 7 &amp; &lt;script&gt;"))
    assert (block.lines[0].text, block.lines[0].html) == ("5 < 7 & <script>", "5 &lt; 7 &amp; &lt;script&gt;")


def test_a_bomb_is_not_unpacked() -> None:
    with pytest.raises(Refused, match="packed in a way"):
        word.convert(samples.word(" " * 30_000_000), "a.docx", {})


def test_a_document_of_too_many_parts_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ZIP_ENTRIES", 3)
    with pytest.raises(Refused, match="packed in a way"):
        blocks("")


def test_a_part_that_would_leave_its_folder_is_refused() -> None:
    with pytest.raises(Refused, match="packed in a way"):
        word.convert(samples.word("", {"../evil": "x"}), "a.docx", {})


@pytest.mark.parametrize("damage", ["cut", "xml", "no document"])
def test_a_damaged_document_says_what_to_do(damage: str) -> None:
    whole = samples.word(paragraph("hello"))
    data = {
        "cut": whole[: len(whole) // 2],
        "xml": samples.word("<w:p>"),
        "no document": samples.zipped({"a.txt": "x"}),
    }[damage]
    with pytest.raises(Refused) as refused:
        word.convert(data, "a.docx", {})
    assert "again" in refused.value.failure.fix


_M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def _r(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


@pytest.mark.parametrize(
    ("equation", "said"),
    [
        (_r("x=2"), "x=2"),
        (f"<m:f><m:num>{_r('3')}</m:num><m:den>{_r('4')}</m:den></m:f>", "3/4"),
        (f"<m:f><m:num>{_r('a+1')}</m:num><m:den>{_r('2b')}</m:den></m:f>", "(a+1)/2b"),
        (f"<m:sSup><m:e>{_r('r')}</m:e><m:sup>{_r('2')}</m:sup></m:sSup>", "r²"),
        (f"<m:sSup><m:e>{_r('2')}</m:e><m:sup>{_r('x+1')}</m:sup></m:sSup>", "2^(x+1)"),
        (f"<m:sSub><m:e>{_r('a')}</m:e><m:sub>{_r('1')}</m:sub></m:sSub>", "a_1"),
        (f"<m:rad><m:deg/><m:e>{_r('2')}</m:e></m:rad>", "√2"),
        (f"<m:d><m:e>{_r('a+b')}</m:e></m:d>", "(a+b)"),
        (f'<m:d><m:dPr><m:begChr m:val="|"/><m:endChr m:val="|"/></m:dPr><m:e>{_r("-3")}</m:e></m:d>', "|-3|"),
    ],
)
@pytest.mark.parametrize("around", ["{}", "<m:oMathPara {ns}>{}</m:oMathPara>"])
def test_an_equation_stands_in_the_text_where_it_was_written(equation: str, said: str, around: str) -> None:
    math = around.replace("{ns}", _M).replace("{}", f"<m:oMath {_M}>{equation}</m:oMath>")
    (block,) = blocks(paragraph("I know that ", math, " is right."))
    assert block.text == f"I know that {said} is right."


def test_a_picture_beside_an_equation_is_still_there() -> None:
    body = paragraph("before", inline_picture("p1", "my heron"), f"<m:oMath {_M}>{_r('1+1')}</m:oMath>")
    data = samples.word(body, {"word/media/image1.png": photo(60, 40)}, ("p1", "image", "media/image1.png"))
    document = word.convert(data, "a.docx", {}).output.document
    assert document
    assert [b.alt or b.text for b in document.blocks] == ["before", "my heron", "1+1"]


_SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.mark.parametrize(
    ("part", "inside", "said"),
    [
        ("comments", "<w:comment w:id='1'/>", "1 comment in it is not shown."),
        ("comments", "<w:comment w:id='1'/><w:comment w:id='2'/>", "2 comments in it are not shown."),
        ("header1", "<w:t>Zuri, 6B</w:t>", "The words at the top of its pages are not shown."),
        ("footer2", '<w:t xml:space="preserve">My poem </w:t>', "The words at the foot of its pages are not shown."),
        ("footer1", "<w:t>12</w:t>", ""),
        ("comments", "", ""),
    ],
)
def test_what_stands_beside_the_text_is_counted(part: str, inside: str, said: str) -> None:
    data = samples.word(paragraph("words"), {f"word/{part}.xml": f"<w:x {_SPACE}>{inside}</w:x>"})
    assert word.convert(data, "a.docx", {}).output.left_out == said
