"""What a file's name says it is, in any style a student might number and name it."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from slcfolio.understand.roles import Role, in_order, is_unnamed, natural, read_name


@pytest.mark.parametrize(
    ("stem", "title", "number"),
    [
        ("Heron - draft 1", "Heron", 1),
        ("heron_draft2", "heron", 2),
        ("Heron draft #3", "Heron", 3),
        ("Heron (draft 2)", "Heron", 2),
        ("Heron - rough draft", "Heron", 0),
        ("Heron – first draft", "Heron", 1),
        ("Heron second draft", "Heron", 2),
        ("HERON DRAFT 2", "HERON", 2),
        ("Heron v2", "Heron", 2),
        ("Heron version 3", "Heron", 3),
        ("Heron-Draft-10", "Heron", 10),
        ("Heron draft two", "Heron", 2),
        ("draft 1 - Heron", "Heron", 1),
        ("First draft of the Heron", "Heron", 1),
        ("Heron [draft]", "Heron", None),
        ("draft 1", "", 1),
        ("drafts", "", None),
        ("Garza - borrador 1", "Garza", 1),
        ("Heron.draft.1", "Heron", 1),
        ("Heron - 2nd draft", "Heron", 2),
        ("Heron sketch 1", "Heron", 1),
    ],
)
def test_a_numbered_draft_is_known_in_any_style(stem: str, title: str, number: int | None) -> None:
    named = read_name(stem)
    assert (named.role, named.title, named.number) == (Role.DRAFT, title, number)


@pytest.mark.parametrize(
    ("stem", "title"),
    [
        ("Heron - feedback", "Heron"),
        ("heron_FEEDBACK", "heron"),
        ("Heron (feedback)", "Heron"),
        ("Feedback on the Heron", "Heron"),
        ("Heron - peer feedback", "Heron"),
        ("Heron - feedback from Lucía", "Heron"),
        ("Heron comments", "Heron"),
        ("feedback", ""),
        ("Heron critique 2", "Heron"),
        ("Garza - comentarios", "Garza"),
    ],
)
def test_feedback_is_known_by_its_name(stem: str, title: str) -> None:
    named = read_name(stem)
    assert (named.role, named.title) == (Role.FEEDBACK, title)


@pytest.mark.parametrize(
    ("stem", "title"),
    [
        ("Heron - reflection", "Heron"),
        ("heron_reflections", "heron"),
        ("Reflection on the Heron", "Heron"),
        ("my reflection", ""),
        ("Heron – Reflection 2", "Heron"),
        ("Garza - reflexión", "Garza"),
        ("Reflection: Heron", "Heron"),
        ("Heron self reflection", "Heron"),
    ],
)
def test_a_reflection_is_known_by_its_name(stem: str, title: str) -> None:
    named = read_name(stem)
    assert (named.role, named.title) == (Role.REFLECTION, title)


def test_feedback_may_be_about_one_draft() -> None:
    named = read_name("Heron - draft 2 - feedback")
    assert (named.role, named.title, named.on) == (Role.FEEDBACK, "Heron", 2)


@pytest.mark.parametrize(
    ("stem", "title"),
    [("Heron final", "Heron"), ("final", ""), ("Heron - good copy", "Heron"), ("Heron final draft", "Heron")],
)
def test_a_final_is_the_work_itself(stem: str, title: str) -> None:
    assert (read_name(stem).role, read_name(stem).title) == (Role.WORK, title)


@pytest.mark.parametrize("stem", ["Heron p2", "Heron page 2", "Heron - part 2", "Heron (pg 2)"])
def test_pages_belong_to_one_piece(stem: str) -> None:
    named = read_name(stem)
    assert (named.role, named.title, named.page) == (Role.WORK, "Heron", 2)


@pytest.mark.parametrize(
    "stem",
    ["Mixing the Mural Green", "Aircraft 2", "My finalist", "Map 1", "Drafting table"],
)
def test_a_title_that_only_sounds_like_a_role_is_a_title(stem: str) -> None:
    assert (read_name(stem).role, read_name(stem).title) == (Role.WORK, stem)


@pytest.mark.parametrize(
    "stem",
    [
        "IMG_2041",
        "img 2041",
        "IMG_20260214_101112",
        "DSC00412",
        "PXL_20260101_120000",
        "Untitled document (4)",
        "Untitled",
        "Document 3",
        "20260214_101112",
        "Screenshot 2026-02-14 at 10.11.12",
        "scan0003",
        "WhatsApp Image 2026-02-14 at 10.11.12",
        "New Microsoft Word Document",
        "IMG-20260214-WA0007",
        "5E0C2A4B-1234-4F5A-9ABC-0123456789AB",
        "Sin título",
        "Voice 004",
        "1",
        "image(2)",
        "Copy of Untitled document",
    ],
)
def test_the_name_of_a_phone_or_program_is_no_title(stem: str) -> None:
    assert is_unnamed(stem)


@pytest.mark.parametrize(
    "stem",
    ["Image of a heron", "Mural", "Scanning the creek", "PE", "Document about frogs", "3 frogs", "Photo poem", "🐸"],
)
def test_a_name_that_says_something_is_a_title(stem: str) -> None:
    assert not is_unnamed(stem)


def test_reflections_of_light_may_be_a_picture_of_light() -> None:
    assert not read_name("Reflections of light in water").firm
    assert read_name("Reflection on the creek").firm


def test_the_file_without_a_number_comes_first_and_page_two_before_page_ten() -> None:
    names = [PurePath("Comic.jpg"), PurePath("comic 2.png"), PurePath("Comic 10.jpg")]
    assert sorted((names[2], names[1], names[0]), key=in_order) == names
    assert sorted((PurePath("a.PNG"), PurePath("A.jpg")), key=in_order) == [PurePath("A.jpg"), PurePath("a.PNG")]


def test_page_two_comes_before_page_ten() -> None:
    assert sorted(["page 10", "Page 2", "page 1"], key=natural) == ["page 1", "Page 2", "page 10"]
