"""However a student asks for it, a piece that is to be shown in person is: in doubt nothing of it is published."""

from __future__ import annotations

from pathlib import Path

import pytest

from slcfolio.model.portfolio import Fate
from slcfolio.understand.in_person import asks_to_be_shown_in_person
from tests.school import document, picture, understood, write


@pytest.mark.parametrize(
    "line",
    [
        "Show in person: yes, it is my neighbor story.",
        "Show in person? Yes",
        "Show in person only: yes",
        "I show this in person: yes",
        "Show in person (other kids): yes",
        "Show in preson: yes",
        "Mostrar en persona: sí",
        "- [x] Show in person",
        "> Show in person: yes",
        "Show in person",
        "Show in person = yes",
        "Other people are in it: Marvin and Zoe",
        "| Show in person | yes, it is private |\n| --- | --- |\n| a | b |",
        "Show in person: yes\nMy neighbor is loud.",
    ],
)
@pytest.mark.parametrize("reflection", [True, False])
def test_every_way_to_ask_is_heard(line: str, reflection: bool) -> None:
    assert asks_to_be_shown_in_person(document(line).blocks, reflection=reflection)


@pytest.mark.parametrize(
    "line",
    [
        "Show in person: no",
        "Show in person? No, it is fine",
        "- [ ] Show in person",
        "Other people are in it: no, only me",
        "In the first scene: a person walks in.",
        "I like to see a heron in person.",
        "Private: keep out of the pool",
        "In person: he was even taller.",
        "The show must go on: yes",
        "Show your work: I added the cups.",
    ],
)
def test_a_story_and_a_no_are_not_taken_for_it(line: str) -> None:
    assert not asks_to_be_shown_in_person(document(line).blocks, reflection=False)


def test_in_a_reflection_any_answer_but_no_is_yes() -> None:
    assert asks_to_be_shown_in_person(document("Private: my cousin is in it").blocks, reflection=True)
    assert not asks_to_be_shown_in_person(document("Private: no").blocks, reflection=True)


@pytest.mark.parametrize("part", ["Faces - draft 1.txt", "Faces - feedback.txt", "Faces - reflection.txt"])
def test_it_may_stand_in_any_text_of_the_piece(tmp_path: Path, part: str) -> None:
    tree = {"class.yml": "subjects: [Science]\n", "Zuri/Science/Faces.png": None}
    write(tmp_path, {**tree, f"Zuri/Science/{part}": "We drew us.\n\nShow in person: yes"})
    (artifact,) = understood(tmp_path).portfolios[0].artifacts
    assert (artifact.in_person, artifact.works, artifact.made) == (True, (), (0, 0, 0))


def test_a_copy_under_another_name_is_not_published_either(tmp_path: Path) -> None:
    faces = picture("PNG", "faces")
    write(
        tmp_path,
        {
            "class.yml": "subjects: [Science, Mathematics]\n",
            "Zuri/Science/Anna Mural.png": faces,
            "Zuri/Science/Group Mural.png": faces,
            "Zuri/Science/Group Mural - reflection.txt": "Show in person: yes",
            "Zuri/Mathematics/Other.png": faces,
            "Zuri/Mathematics/Pizza.png": None,
        },
    )
    book = understood(tmp_path)
    shown = [file.path.name for file in book.portfolios[0].shown]
    assert shown == ["Pizza.png"]
    assert {a.path.name for a in book.accounts if a.fate is Fate.PUBLISHED} == {"Pizza.png"}


@pytest.mark.parametrize(
    "goals",
    [
        "Where do I want to go?\nI want to read.\n\nFeelings\nI am sad.\n\nMy friend will\nstop teasing me",
        "Where do I want to go?\nI want to read.\n\nSocial life\nI am sad.\n\nI will\n- stop teasing me",
        "# Where am I?\n\n| Mathematics | Social life |\n| --- | --- |\n| fine | stop teasing me |",
    ],
)
def test_what_is_for_the_conference_alone_does_not_end_with_a_promise(tmp_path: Path, goals: str) -> None:
    write(tmp_path, {"class.yml": "subjects: [Mathematics]\n", "Zuri/Goals.md": goals})
    assert "teasing" not in repr(understood(tmp_path).portfolios[0].goals)
