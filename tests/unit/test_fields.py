"""Labelled lines, wherever a sixth grader puts them, in Markdown, plain text and Word."""

from __future__ import annotations

import pytest

from slcfolio.model.document import prose_text
from slcfolio.understand.fields import Field, html_after, plain_text, take_fields, yes
from slcfolio.understand.labels import REFLECTION, REFLECTION_BRIEF
from tests import school

every_format = pytest.mark.parametrize("ending", ["md", "txt", "docx"])


def taken(text: str, ending: str = "md") -> tuple[list[tuple[str, str]], str]:
    """The labels with their words, and the words that are left."""
    fields, rest = take_fields(school.document(text, ending).blocks, REFLECTION, REFLECTION_BRIEF)
    return [(field.label, field.text) for field in fields], " ".join(prose_text(rest).split())


@every_format
def test_a_line_with_a_label_is_understood_and_the_rest_stays(ending: str) -> None:
    text = "I drew it three times.\n\nHabit: I work hard\n\nIt was fun."
    assert taken(text, ending) == ([("habit", "I work hard")], "I drew it three times. It was fun.")


@every_format
@pytest.mark.parametrize(
    ("line", "label", "words"),
    [
        ("One thing to grow: my lines", "grow", "my lines"),
        ("ONE THING TO GROW : my lines", "grow", "my lines"),
        ("One thing to grow - my lines", "grow", "my lines"),
        ("1. Why I chose it: it is mine", "why", "it is mine"),
        ("Why I chose this piece: it is mine", "why", "it is mine"),
        ("Hábito: trabajo mucho", "habit", "trabajo mucho"),
        ("Scholarly habit = I care", "habit", "I care"),
        ("Learning target: I can add", "target", "I can add"),
        ("Evidence of nothing: stays", "", ""),
    ],
)
def test_a_label_is_known_in_many_hands(ending: str, line: str, label: str, words: str) -> None:
    fields, rest = taken(line, ending)
    assert fields == ([(label, words)] if label else [])
    assert rest == ("" if label else line)


@pytest.mark.parametrize("ending", ["md", "docx"])
def test_a_heading_is_a_label_for_all_that_stands_below_it(ending: str) -> None:
    text = "# One thing to grow\n\nMy lines are wobbly.\n\nI rush.\n\n# Something else\n\nFrogs."
    assert taken(text, ending) == ([("grow", "My lines are wobbly. I rush.")], "Something else Frogs.")


@every_format
def test_a_label_on_a_line_of_its_own_takes_what_follows(ending: str) -> None:
    assert taken("Why I chose it:\n\nIt is mine.", ending) == ([("why", "It is mine.")], "")


@every_format
def test_a_label_may_be_an_item_of_a_list(ending: str) -> None:
    fields, rest = taken("- Habit: I work hard\n- One thing to grow: lines", ending)
    assert (fields, rest) == ([("habit", "I work hard"), ("grow", "lines")], "")


@every_format
def test_a_label_in_the_middle_of_a_paragraph_is_found_after_the_end_of_a_sentence(ending: str) -> None:
    assert taken("I like it. Habit: I work hard", ending) == ([("habit", "I work hard")], "I like it.")


def test_a_question_may_have_a_list_of_answers() -> None:
    fields, _rest = take_fields(school.document("Ask me about it:\n\n- Why blue?\n- Why so big?").blocks, REFLECTION)
    assert [block.text for block in fields[0].value] == ["Why blue?", "Why so big?"]


def test_a_line_that_goes_on_below_belongs_to_its_label() -> None:
    assert taken("Habit: I work hard\nand I never give up\n\nThe end.") == (
        [("habit", "I work hard and I never give up")],
        "The end.",
    )


def test_a_fact_of_a_few_words_does_not_swallow_the_sentence_below_it() -> None:
    assert taken("Made: February 3\nI drew the heron three times.") == (
        [("made", "February 3")],
        "I drew the heron three times.",
    )


def test_a_fact_broken_over_two_lines_is_one_fact() -> None:
    assert taken("Picture: a heron\nstanding in the creek\nI like it.")[0] == [
        ("alt", "a heron standing in the creek I like it.")
    ]


def test_paragraphs_below_a_heading_such_as_description_are_no_fact() -> None:
    text = "# Description\n\nFirst I drew it.\n\nThen I painted it."
    assert taken(text) == ([], "Description First I drew it. Then I painted it.")


def test_a_form_with_labels_on_the_left_is_understood_and_stays_in_the_text() -> None:
    fields, rest = taken("| Habit | I work hard |\n|---|---|\n| Frogs | many |\n| To grow | lines |")
    assert fields == [("habit", "I work hard"), ("grow", "lines")]
    assert rest == "Habit I work hard Frogs many To grow lines"


def test_a_label_with_nothing_behind_it_is_an_empty_field() -> None:
    assert taken("Habit:\n\n# Frogs") == ([("habit", "")], "Frogs")


def test_the_line_of_a_label_is_known() -> None:
    fields, _rest = take_fields(school.document("one\n\ntwo\nHabit: three", "txt").blocks, REFLECTION)
    assert [field.number for field in fields] == [4]


def test_what_is_not_understood_stays_where_it_was() -> None:
    def second_habit(field: Field, before: object) -> bool:
        return field.text.startswith("two")

    blocks = school.document("a\n\nHabit: one\n\nb\n\nHabit: two\nmore\n\nc").blocks
    fields, rest = take_fields(blocks, REFLECTION, (), second_habit)
    assert [field.text for field in fields] == ["one"]
    assert [block.text for block in rest] == ["a", "b", "Habit: two\nmore", "c"]


def test_emphasis_survives_the_cut_behind_a_label() -> None:
    fields, _rest = take_fields(school.document("**Habit: I *work* hard**").blocks, REFLECTION)
    assert fields[0].value[0].lines[0].html == "<strong>I <em>work</em> hard</strong>"


@pytest.mark.parametrize(
    ("markup", "start", "end", "cut"),
    [
        ("a &lt;b&gt; c", 2, None, "&lt;b&gt; c"),
        ("<em>ab</em>cd", 1, None, "<em>b</em>cd"),
        ("<em>ab</em>cd", 2, None, "cd"),
        ("<em>ab</em>cd", 0, 1, "<em>a</em>"),
        ("ab", 9, None, ""),
    ],
)
def test_markup_is_cut_by_what_is_seen_of_it(markup: str, start: int, end: int | None, cut: str) -> None:
    assert plain_text(html_after(markup, start, end)) == plain_text(markup)[start:end].strip()
    assert html_after(markup, start, end).replace("<em></em>", "") == cut


@pytest.mark.parametrize(
    ("word", "meant"),
    [("Yes", True), ("sí!", True), ("X", True), ("no", False), ("-", False), ("maybe", None), ("", None)],
)
def test_a_short_answer_is_yes_or_no_or_neither(word: str, meant: bool | None) -> None:
    assert yes(word) is meant
