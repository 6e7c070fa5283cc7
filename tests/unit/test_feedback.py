"""Feedback: what was said, by whom, about which draft."""

from __future__ import annotations

from pathlib import Path

import pytest

from slcfolio.model.document import prose_text
from slcfolio.understand.feedback import read_feedback
from tests import school

PEOPLE = ("Dev Patel", "Lucía Moreno")


def said(text: str, ending: str = "txt", on: int | None = None) -> list[tuple[str, int | None, str]]:
    """(by, on which draft, the words) of every remark."""
    remarks = read_feedback(school.document(text, ending), PEOPLE, on)
    return [(remark.by, remark.on, " ".join(prose_text(remark.said).split())) for remark in remarks]


@pytest.mark.parametrize("ending", ["md", "txt", "docx"])
def test_a_name_above_what_was_said_holds_for_all_below_it(ending: str) -> None:
    text = "From: Lucía, crew partner\n\nThe neck is good.\n\nThe legs are short.\n\nFrom: Ms. Abara\n\nLook again."
    assert said(text, ending) == [
        ("Lucía, crew partner", None, "The neck is good. The legs are short."),
        ("Ms. Abara", None, "Look again."),
    ]


def test_a_name_below_what_was_said_holds_for_it() -> None:
    text = "The neck is good.\nFrom: Lucía\n\nLook again.\nFrom: Ms. Abara\nOn: draft 2"
    assert said(text) == [("Lucía", None, "The neck is good."), ("Ms. Abara", 2, "Look again.")]


def test_the_draft_that_is_meant_is_said_in_a_line_or_a_heading_or_the_name_of_the_file() -> None:
    assert said("From: Dev\nOn: draft 1\nLonger neck.") == [("Dev", 1, "Longer neck.")]
    assert said("## Draft 2\nFrom: Dev\nBetter.", "md") == [("Dev", 2, "Better.")]
    assert said("Better.", on=3) == [("", 3, "Better.")]
    assert said("On: final\nFrom: Dev\nDone.") == [("Dev", None, "Done.")]


@pytest.mark.parametrize(
    ("line", "by", "words"),
    [
        ("Dev: you fixed the neck", "Dev", "you fixed the neck"),
        ("Dev, crew partner: you fixed it", "Dev, crew partner", "you fixed it"),
        ("Mr. Lee: look again", "Mr. Lee", "look again"),
        ("Coach Ann: faster", "Coach Ann", "faster"),
        ("Neck: longer", "", "Neck: longer"),
    ],
)
def test_a_line_may_open_with_the_name_of_somebody_known(line: str, by: str, words: str) -> None:
    assert said(line) == [(by, None, words)]


@pytest.mark.parametrize(
    "text", ["## Dev\nLonger neck.", "Dev:\nLonger neck.", "From:\nDev\n\nLonger neck.", "# From: Dev\nLonger neck."]
)
def test_a_name_may_stand_alone_above(text: str) -> None:
    assert said(text, "md") == [("Dev", None, "Longer neck.")]


def test_the_draft_may_stand_above_and_the_name_below() -> None:
    """Nobody is given the words of the next person."""
    text = "On: draft 1\nTest it.\nFrom: Ms. Abara\n\nOn: draft 2\nMy uncle mows.\nFrom: Mateo"
    assert said(text) == [("Ms. Abara", 1, "Test it."), ("Mateo", 2, "My uncle mows.")]


def test_two_people_may_say_one_thing() -> None:
    assert said("From: Dev\nFrom: Lucía\nLonger.") == [("Dev, Lucía", None, "Longer.")]


def test_labels_with_no_words_are_kept_as_words() -> None:
    assert said("From: Dev") == [("", None, "From: Dev")]
    assert said("Longer.\nFrom: Dev\n\nFrom: Lucía") == [("Dev, Lucía", None, "Longer.")]


def test_a_line_on_something_that_is_no_draft_is_kept_whole() -> None:
    assert said("From: Dev\nAbout: the neck\nLonger.") == [("Dev", None, "About: the neck Longer.")]
    assert said("On: Heron draft 2\nLonger.") == [("", 2, "On: Heron draft 2 Longer.")]
    assert said("## Draft 1 - the neck\nLonger.", "md") == [("", 1, "Draft 1 - the neck Longer.")]


def test_a_feedback_form_is_kept_and_its_giver_known() -> None:
    assert said("| From | Dev |\n|---|---|\n| Warm | the neck |", "md") == [("Dev", None, "From Dev Warm the neck")]


def test_a_classmate_is_named_by_first_name_on_the_page_of_another(tmp_path: Path) -> None:
    tree = {
        "Dev Patel/Math/A.jpg": None,
        "Zuri Delgado/Math/Heron.jpg": None,
        "Zuri Delgado/Math/Heron - feedback.txt": "From: Dev Patel, crew partner\nLonger.\n\nFrom: dev patel and Ms. Abara\nGood.",
    }
    (piece,) = school.portfolio_of(school.write(tmp_path, tree)).artifacts
    assert [remark.by for remark in piece.feedback] == ["Dev, crew partner", "Dev and Ms. Abara"]
