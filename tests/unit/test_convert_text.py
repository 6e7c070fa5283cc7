"""What a child typed arrives as she typed it, line for line."""

from __future__ import annotations

import pytest

from slcfolio.convert import limits
from slcfolio.convert.decode import decode
from slcfolio.convert.text import convert_markdown, markdown, plain
from slcfolio.model.document import Block, BlockKind


def shape(blocks: tuple[Block, ...]) -> list[tuple[str, list[tuple[int, str]]]]:
    """Kind, and number and text of each line."""
    return [(block.kind.value, [(line.number, line.text) for line in block.lines]) for block in blocks]


def htmls(text: str) -> list[str]:
    return [line.html for block in markdown(text).blocks for line in block.lines]


def test_headings_paragraphs_and_lists_have_their_lines() -> None:
    text = "# Goals\n\nI read\nevery night.\n\n- one\n- two\n  more\n    - deep\n\n1. first\n2. second\n"
    blocks = markdown(text).blocks
    assert shape(blocks) == [
        ("heading", [(1, "Goals")]),
        ("paragraph", [(3, "I read"), (4, "every night.")]),
        ("item", [(6, "one")]),
        ("item", [(7, "two"), (8, "more")]),
        ("item", [(9, "deep")]),
        ("item", [(11, "first")]),
        ("item", [(12, "second")]),
    ]
    assert [(b.level, b.ordered) for b in blocks[2:]] == [(1, False), (1, False), (2, False), (1, True), (1, True)]


def test_emphasis_over_a_line_break_is_whole_on_both_lines() -> None:
    assert htmls("so **very\nproud** of *it*") == [
        "so <strong>very</strong>",
        "<strong>proud</strong> of <em>it</em>",
    ]


def test_html_is_shown_and_not_run() -> None:
    assert htmls("<script>alert(1)</script> <b onclick=x>hi</b>") == [
        "&lt;script&gt;alert(1)&lt;/script&gt; &lt;b onclick=x&gt;hi&lt;/b&gt;"
    ]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "&#106;avascript:x", "data:text/html,x", "//evil.example/x"]
)
def test_a_link_that_is_not_one_leads_nowhere(address: str) -> None:
    assert "href" not in htmls(f"[look]({address})")[0]


def test_a_plain_link_leads_where_it_says() -> None:
    assert htmls("[look](https://example.org/a?b=1&c)") == [
        '<a href="https://example.org/a?b=1&amp;c" rel="noopener noreferrer">look</a>'
    ]


def test_a_picture_in_a_sentence_stands_between_its_words() -> None:
    blocks = markdown("before ![a heron](My Heron.jpg) after").blocks
    assert [b.kind for b in blocks] == [BlockKind.PARAGRAPH, BlockKind.PICTURE, BlockKind.PARAGRAPH]
    assert (blocks[1].href, blocks[1].alt) == ("My%20Heron.jpg", "a heron")


def test_front_matter_is_words_like_any_others() -> None:
    text = "---\ntitle: My heron\nHabit: I work hard\n---\nIt took long.\n"
    assert shape(markdown(text).blocks) == [
        ("paragraph", [(2, "title: My heron"), (3, "Habit: I work hard")]),
        ("paragraph", [(5, "It took long.")]),
    ]


def test_a_table_is_rows_and_safe_html() -> None:
    (block,) = markdown("| day | laps |\n|:--|--:|\n| Mon | **3** |\n").blocks
    assert block.rows == (("day", "laps"), ("Mon", "3"))
    assert "<th>day</th>" in block.html
    assert "style" not in block.html


def test_a_table_with_a_cell_too_many_is_shown_as_it_was_typed() -> None:
    document = markdown("| a | b |\n|---|---|\n| 1 | 2 | lost |\n")
    assert "lost" in document.text
    assert {block.kind for block in document.blocks} == {BlockKind.PARAGRAPH}


def test_a_year_at_the_start_of_a_line_is_not_taken_for_a_list() -> None:
    assert shape(markdown("1986. A good year\n").blocks) == [("paragraph", [(1, "1986. A good year")])]
    assert shape(plain("1986. A good year\n").blocks) == [("paragraph", [(1, "1986. A good year")])]


def test_a_countdown_keeps_its_numbers() -> None:
    assert [b.lines[0].text for b in markdown("3. three\n2. two\n1. one\n").blocks] == ["3. three", "2. two", "1. one"]


def test_a_name_in_brackets_is_not_swallowed() -> None:
    assert markdown("[Lucia]: great\n\nyes").text == "[Lucia]: great\nyes"


def test_words_indented_with_the_space_bar_are_still_a_paragraph() -> None:
    assert shape(markdown("    Once upon a time\n").blocks) == [("paragraph", [(1, "Once upon a time")])]


def test_a_quote_and_its_lines_are_kept_whole() -> None:
    (block,) = markdown("> I like\n> the heron\n>\n> # Big\n").blocks
    assert (block.kind, block.text) == (BlockKind.OTHER, "I like\nthe heron\nBig")
    assert block.html == "<blockquote>\n<p>I like<br>\nthe heron</p>\n<h3>Big</h3>\n</blockquote>"


def test_code_keeps_its_lines() -> None:
    (block,) = markdown("```python\nprint('<b>')\n```\n").blocks
    assert shape((block,)) == [("other", [(1, "python"), (2, "print('<b>')")])]
    assert block.html == "<pre><code>print('&lt;b&gt;')\n</code></pre>"


def test_an_items_second_paragraph_belongs_to_it() -> None:
    assert shape(markdown("- one\n\n  more\n- two\n").blocks) == [
        ("item", [(1, "one"), (3, "more")]),
        ("item", [(4, "two")]),
    ]


def test_plain_text_has_paragraphs_and_the_simplest_lists() -> None:
    blocks = plain("Dear *Reyes*,\nhello # there\n\n- one\n  - deep\nmore\n\n1. a\n2) b\n3 c\n").blocks
    assert shape(blocks) == [
        ("paragraph", [(1, "Dear *Reyes*,"), (2, "hello # there")]),
        ("item", [(4, "one")]),
        ("item", [(5, "deep"), (6, "more")]),
        ("item", [(8, "a")]),
        ("item", [(9, "b"), (10, "3 c")]),
    ]
    assert blocks[2].level == 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_accents_arrive_from_any_program(encoding: str) -> None:
    words = "El niño pescó “mucho” – ¡qué día!\nMañana más, dijo la abuela.\n"
    assert decode(words.encode(encoding)) == words


def test_any_line_end_is_a_line_end() -> None:
    assert decode(b"a\r\nb\rc\nd\x0be") == "a\nb\nc\nd\ne"


def test_characters_that_turn_or_hide_text_are_dropped() -> None:
    assert decode("a\u202eb\u2066c\x00d\x1be\u200df".encode()) == "abcde\u200df"


def test_a_novel_is_cut_at_a_line_and_the_teacher_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "TEXT_BYTES", 25)
    output = convert_markdown(b"one line\ntwo lines\nthree lines\n", "novel.md", {}).output
    assert output.document
    assert output.document.text == "one line\ntwo lines"
    assert output.left_out == "Only the first 2 lines are shown: the text is very long."


def test_an_empty_text_is_an_empty_document() -> None:
    assert markdown("").blocks == plain("").blocks == markdown("---\n---\n").blocks == ()
