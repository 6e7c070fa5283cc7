"""Criteria as students write them down, with what they and others say of each."""

from __future__ import annotations

import pytest

from slcfolio.model.document import prose_text
from slcfolio.model.work import Criterion, Mark, Reflection
from slcfolio.understand.criteria import level_of
from slcfolio.understand.labels import LEVELS
from slcfolio.understand.reflections import read_reflection
from tests import school

LIST = """## How close is it to the target?

- The shapes are true to the bird. Me: got it. Ms. Abara: got it
- The labels teach something. Me: 3; Ms. Abara: went beyond
- The color shows light. Me: getting there
"""
TABLE = """| What we looked for | What I say | What Ms. Abara says |
|---|---|---|
| The shapes are true to the bird. | got it | got it |
| The labels teach something. | 3 | went beyond |
| The color shows light. | getting there | |
"""
_GOT = Mark(who="", level=3, words="got it")
HERON = (
    Criterion(text="The shapes are true to the bird.", marks=(_GOT, Mark(who="Ms. Abara", level=3, words="got it"))),
    Criterion(
        text="The labels teach something.",
        marks=(Mark(who="", level=3, words=""), Mark(who="Ms. Abara", level=4, words="went beyond")),
    ),
    Criterion(text="The color shows light.", marks=(Mark(who="", level=2, words="getting there"),)),
)


def reflection(text: str | bytes, ending: str = "md") -> Reflection:
    return read_reflection(school.document(text, ending), "Great Blue Heron")[0]


def criteria(line: str) -> tuple[Criterion, ...]:
    return reflection(f"Success criteria:\n\n- {line}").criteria


def plain(found: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
    """Without the full stops behind words."""
    marks = [tuple(Mark(who=m.who, level=m.level, words=m.words.rstrip(".")) for m in c.marks) for c in found]
    return tuple(Criterion(text=c.text, marks=of) for c, of in zip(found, marks, strict=True))


@pytest.mark.parametrize("ending", ["md", "txt", "docx"])
def test_a_list_of_criteria_is_understood_in_every_format(ending: str) -> None:
    read = reflection(LIST if ending != "txt" else LIST.replace("## ", ""), ending)
    assert plain(read.criteria) == HERON
    assert read.prose == ()


def test_a_table_of_criteria_needs_no_label_above_it() -> None:
    read = reflection("I like it.\n\n" + TABLE)
    assert read.criteria == HERON
    assert prose_text(read.prose) == "I like it."


def test_a_table_below_its_label_is_read_too() -> None:
    assert reflection("## Success criteria\n\n" + TABLE.replace("What we looked for", " ")).criteria == HERON


def test_a_table_without_a_head_gives_her_own_levels() -> None:
    rows = "## Criteria\n\n| Shapes | got it |\n|---|---|\n| Color | 2 |\n"
    assert [(c.text, c.marks[0].who, c.marks[0].level) for c in reflection(rows).criteria] == [
        ("Shapes", "", 3),
        ("Color", "", 2),
    ]


def test_a_table_that_says_something_else_stays_a_table() -> None:
    read = reflection("## Criteria\n\n| Where | Oxygen | Why |\n|---|---|---|\n| Bridge | 7.9 | riffle |\n")
    assert read.criteria == ()
    assert any(block.rows for block in read.prose)


@pytest.mark.parametrize(
    ("line", "text", "marks"),
    [
        ("It is neat - got it", "It is neat", [("", 3)]),
        ("It is neat: 4", "It is neat", [("", 4)]),
        ("It is neat (2)", "It is neat", [("", 2)]),
        ("Labels: they are neat. I: 3 out of 4", "Labels: they are neat.", [("", 3)]),
        ("It is neat. Me: got it, I counted 31 feathers", "It is neat.", [("", 3)]),
        ("It is neat. My teacher says: just starting", "It is neat.", [("teacher", 1)]),
        ("It is neat. Dev: almost. Coach Lin: 4", "It is neat.", [("Dev", 2), ("Coach Lin", 4)]),
        ("It is neat. Me: nearly there, I think", "It is neat.", [("", None)]),
        ("Está limpio. Yo: lo logré. La maestra: más allá", "Está limpio.", [("", 3), ("teacher", 4)]),
        ("It is neat", "It is neat", []),
        ("We tried it at 3:30", "We tried it at 3:30", []),
        ("It can teach me: it has labels", "It can teach me: it has labels", []),
    ],
)
def test_what_was_said_stands_at_the_end(line: str, text: str, marks: list[tuple[str, int | None]]) -> None:
    (found,) = criteria(line)
    assert (found.text, [(mark.who, mark.level) for mark in found.marks]) == (text, marks)


def test_marks_below_a_criterion_belong_to_it() -> None:
    read = reflection("Criteria:\n\n- It is neat\n  - Me: got it\n  - Dev: almost\n- It is mine\n")
    assert [(c.text, [m.level for m in c.marks]) for c in read.criteria] == [("It is neat", [3, 2]), ("It is mine", [])]


def test_every_way_to_say_a_level_is_that_level() -> None:
    for level, ways in LEVELS.items():
        assert {way: level_of(way.capitalize() + ".") for way in ways} == dict.fromkeys(ways, level)
    assert [level_of(said) for said in ("0", "5", "3.5", "31 feathers", "")] == [None] * 5


def test_no_word_of_a_mark_that_is_no_level_is_lost() -> None:
    assert criteria("It is neat. Me: nearly there, I think")[0].marks[0].words == "nearly there, I think"
