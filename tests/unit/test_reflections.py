"""A reflection as a student writes it, and as the page of the piece gets it."""

from __future__ import annotations

import pytest

from slcfolio.model.document import prose_text
from slcfolio.model.work import Reflection
from slcfolio.understand.reflections import joined, read_own_words, read_reflection
from tests import school

WHOLE = """# Great Blue Heron

I drew the heron three times.

Why I chose it: my lines got better

Habit: I work hard. I did not give up.

One thing to grow: shading

Learning target: I can draw what I see

Made: February 3 to 24, 2026

With: pencil, colored pencil

Seen by: Dev, Lucia

Picture: a heron in the creek

Best piece: yes
"""


def reflection(text: str, ending: str = "md") -> Reflection:
    return read_reflection(school.document(text, ending), "Great Blue Heron")[0]


@pytest.mark.parametrize("ending", ["md", "txt", "docx"])
def test_a_whole_reflection_is_understood_in_every_format(ending: str) -> None:
    text = WHOLE if ending != "txt" else WHOLE.replace("# Great Blue Heron\n", "")
    read = reflection(text, ending)
    assert prose_text(read.prose) == "I drew the heron three times."
    assert read.why == "my lines got better"
    assert [prose_text(habit) for habit in read.habits] == ["I work hard. I did not give up."]
    assert [prose_text(grow) for grow in read.grow] == ["shading"]
    assert [(fact.label, fact.text) for fact in read.facts] == [
        ("made", "February 3 to 24, 2026"),
        ("with", "pencil, colored pencil"),
        ("target", "I can draw what I see"),
        ("seen", "Dev, Lucia"),
    ]
    assert (read.alt, read.best, read.written) == ("a heron in the creek", True, True)


def test_a_plain_two_sentence_reflection_is_a_reflection() -> None:
    read = reflection("I like it. It is blue.", "txt")
    assert (prose_text(read.prose), read.written, read.best) == ("I like it. It is blue.", True, False)


def test_a_first_heading_that_repeats_the_title_is_not_shown_twice() -> None:
    assert prose_text(reflection("# Great blue heron\nBlue.").prose) == "Blue."
    assert prose_text(reflection("# Another thing\nBlue.").prose) == "Another thing\nBlue."


def test_questions_to_ask_are_a_list() -> None:
    read = reflection("## Ask me about it\n- Why blue?\n- Who helped?\n- What next?")
    assert read.ask == ("Why blue?", "Who helped?", "What next?")


@pytest.mark.parametrize(
    ("line", "best"), [("Best piece: yes", True), ("Best piece: no", False), ("Best work: x", True)]
)
def test_a_best_piece_is_marked_with_one_word(line: str, best: bool) -> None:
    assert reflection(line).best is best
    assert reflection(line).prose == ()


def test_a_best_piece_with_a_reason_is_best_and_its_reason_stays() -> None:
    read = reflection("Best piece: yes, because I tried three times")
    assert read.best
    assert prose_text(read.prose) == "Best piece: yes, because I tried three times"


def test_a_student_may_name_her_piece_in_the_reflection() -> None:
    assert read_reflection(school.document("Title: Heron at dawn\n\nBlue."), "IMG_2041")[1] == "Heron at dawn"


def test_a_second_title_or_picture_text_stays_in_the_text() -> None:
    read = reflection("Picture: a heron\n\nPicture: a frog\n\nTitle: A\n\nTitle: B")
    assert read.alt == "a heron"
    assert prose_text(read.prose) == "Picture: a frog\nTitle: B"


def test_a_picture_below_why_i_chose_it_stays_a_picture() -> None:
    read = reflection("# Why I chose it\n\nIt is mine.\n\n![my frog](frog.jpg)")
    assert read.why == ""
    assert [block.href for block in read.prose if block.href] == ["frog.jpg"]


def test_two_reflections_on_one_piece_are_one_and_nothing_of_either_is_left_out() -> None:
    first = reflection("One.\n\nWhy I chose it: a\n\nWith: ink\n\nPicture: p")
    both = joined(first, reflection("Two.\n\nWhy I chose it: b\n\nWith: salt\n\nPicture: q\n\nBest piece: yes"))
    assert prose_text(both.prose) == "One.\nTwo."
    assert (both.why, both.alt, both.best) == ("a b", "p q", True)
    assert [fact.text for fact in both.facts] == ["ink", "salt"]
    assert joined(first, first).why == "a"


def test_what_a_story_says_of_itself_is_known_and_stays_in_the_story() -> None:
    read, title = read_own_words(school.document("Title: The Creek\n\nMade: January\n\nOnce there was a frog."))
    assert (title, [fact.text for fact in read.facts], read.prose) == ("The Creek", ["January"], ())


@pytest.mark.parametrize("ending", ["md", "txt", "docx"])
def test_a_skill_over_time_and_what_changed_in_it_are_understood_in_every_format(ending: str) -> None:
    read = reflection("I asked for it.\n\nSkill: giving evidence\n\nWhat changed: I answer the other side.", ending)
    assert (read.skill, read.changed) == ("giving evidence", "I answer the other side.")
    assert prose_text(read.prose) == "I asked for it."


def test_a_second_skill_stays_in_the_text() -> None:
    read = reflection("Skill: giving evidence\n\nSkill: spelling")
    assert (read.skill, prose_text(read.prose)) == ("giving evidence", "Skill: spelling")


STORY = """I wanted to be done.

Draft 1: February 3, from memory
Draft 2: February 12, from photos
Final: February 24, with the field guide

How it grew: All feedback and looking again.

Who made it: Dev drew the map and I did the rest.

Words: Yo aprendí con mi mamá.
"""


@pytest.mark.parametrize("ending", ["md", "txt", "docx"])
def test_how_a_piece_was_made_is_understood_in_every_format(ending: str) -> None:
    read, _ = read_reflection(school.document(STORY, ending), "Great Blue Heron", drafts=(1, 2))
    assert [(note.label, note.text) for note in read.notes] == [
        ("draft 1", "February 3, from memory"),
        ("draft 2", "February 12, from photos"),
        ("final", "February 24, with the field guide"),
    ]
    said = (read.prose, read.grew, read.together, read.spoken)
    assert [prose_text(prose) for prose in said] == [
        "I wanted to be done.",
        "All feedback and looking again.",
        "Dev drew the map and I did the rest.",
        "Yo aprendí con mi mamá.",
    ]


def test_a_note_on_a_draft_that_is_not_there_stays_in_the_text() -> None:
    read, _ = read_reflection(school.document("Draft 1: from memory\n\nDraft 3: at home", "txt"), "Heron", drafts=(1,))
    assert [note.text for note in read.notes] == ["from memory"]
    assert prose_text(read.prose) == "Draft 3: at home"
    alone, _ = read_reflection(school.document("Final: I like it", "txt"), "Heron")
    assert (alone.notes, prose_text(alone.prose)) == ((), "Final: I like it")


def test_a_paragraph_about_a_draft_is_no_note() -> None:
    words = "I drew it at home and then I looked at the real bird and saw that I had made every single part of it too round."
    for text in (f"Draft 1: {words}", f"# Draft 1\n\n{words}", "# Draft 1\n\nRound."):
        read, _ = read_reflection(school.document(text), "Heron", drafts=(1,))
        assert (read.notes, prose_text(read.prose).split()[-1]) == ((), text.split()[-1])


def test_a_note_on_the_rough_draft_is_on_the_first() -> None:
    read, _ = read_reflection(school.document("Rough draft: at home", "txt"), "Heron", drafts=(1, 2))
    assert [(note.label, note.text) for note in read.notes] == [("draft 1", "at home")]


@pytest.mark.parametrize(
    ("line", "hidden"),
    [
        ("In person: yes", True),
        ("Show in person", True),
        ("Other people are in it: yes, my cousins", True),
        ("Private: please", True),
        ("En persona: sí", True),
        ("In person: no", False),
        ("Other people are in it: no, only me", False),
    ],
)
def test_a_piece_is_shown_in_person_unless_the_answer_is_no(line: str, hidden: bool) -> None:
    assert reflection(f"I like it.\n\n{line}\n", "txt").in_person is hidden


def test_a_form_of_two_columns_is_not_shown_twice() -> None:
    read = reflection("| Question | Answer |\n|---|---|\n| Habit | I work hard |\n| To grow | shading |\n")
    assert [prose_text(habit) for habit in read.habits] == ["I work hard"]
    assert read.prose == ()


def test_a_form_with_a_row_of_its_own_stays_as_well() -> None:
    read = reflection("| Habit | I work hard |\n|---|---|\n| My favorite frog | green |\n")
    assert [prose_text(habit) for habit in read.habits] == ["I work hard"]
    assert "green" in prose_text(read.prose)


def test_a_report_keeps_its_own_criteria_and_drafts() -> None:
    read, _ = read_own_words(school.document("# Criteria\n\n- oxygen\n\n# Words\n\nriffle\n\nIn person: maybe"))
    assert (read.criteria, read.spoken, read.in_person) == ((), (), False)
    assert read_own_words(school.document("In person: yes"))[0].in_person
