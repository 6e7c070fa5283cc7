"""Names that once led work astray: each piece is told apart, and none takes another's words or place."""

from __future__ import annotations

import pytest

from slcfolio.model.portfolio import Fate, Portfolio
from tests import school as builder
from tests.conftest import School

ANA = "Ana Ruiz"


def portfolio(school: School, *names: str, **texts: str) -> Portfolio:
    tree: dict[str, builder.Content] = {f"{ANA}/{name}": None for name in names}
    tree |= {f"{ANA}/{name}": text for name, text in texts.items()}
    return builder.understood(school({"class.yml": builder.TWO_RIVERS} | tree)).portfolios[0]


def titles(school: School, *names: str) -> list[str]:
    return sorted(piece.title for piece in portfolio(school, *names).artifacts)


def test_a_bird_and_birds_are_two_pieces(school: School) -> None:
    assert titles(school, "Math/Bird/final.jpg", "Math/Birds/final.jpg", "ELA/Poem.jpg", "ELA/Poems.jpg") == [
        "Bird",
        "Birds",
        "Poem",
        "Poems",
    ]


def test_folders_with_a_dot_in_their_name_have_pages_of_their_own(school: School) -> None:
    made = portfolio(
        school, "ELA/Dr. King/final.jpg", "ELA/Dr. Seuss/final.jpg", "ELA/Unit 1.1/final.jpg", "ELA/Unit 1.2/final.jpg"
    )
    assert len({piece.uri for piece in made.artifacts}) == 4


def test_a_piece_keeps_its_address_when_it_is_saved_in_another_format(school: School) -> None:
    before = portfolio(school, "ELA/Dr. King.jpg").artifacts[0].uri
    path = school({}) / ANA / "ELA"
    (path / "Dr. King.jpg").unlink()
    assert portfolio(school, "ELA/Dr. King.png").artifacts[0].uri == before


def test_her_own_name_and_copy_of_are_no_part_of_a_title(school: School) -> None:
    found = titles(
        school, "Math/Ana Ruiz - Poster.jpg", "Math/Copy of Fractions - Ana Ruiz.jpg", "Math/Ana's garden.jpg"
    )
    assert found == ["Ana's garden", "Fractions", "Poster"]


def test_a_reflection_finds_the_piece_whose_name_has_her_name_in_it(school: School) -> None:
    made = portfolio(school, "Math/Poster - Ana Ruiz.jpg", **{"Math/Poster - reflection.txt": "I like the blue."})
    assert [(p.title, p.reflection.written) for p in made.artifacts] == [("Poster", True)]


def test_words_about_chapter_two_are_not_put_with_chapter_one(school: School) -> None:
    made = portfolio(school, "ELA/Chapter 1.jpg", **{"ELA/Chapter 2 - reflection.txt": "It was long."})
    assert {p.title: p.reflection.written for p in made.artifacts}["Chapter 1"] is False


def test_feedback_on_a_draft_is_feedback(school: School) -> None:
    made = portfolio(
        school,
        "Math/Bird walk.jpg",
        "Math/Bird walk - draft 1.jpg",
        **{"Math/Bird walk feedback - draft 1.txt": "More birds."},
    )
    (piece,) = made.artifacts
    assert [(f.on, len(piece.drafts)) for f in piece.feedback] == [(1, 1)]


def test_a_folder_of_drafts_in_a_subject_belongs_to_its_pieces(school: School) -> None:
    made = portfolio(
        school,
        "ELA/My Poem.jpg",
        "ELA/Drafts/My Poem 1.jpg",
        "ELA/Drafts/My Poem 2.jpg",
        **{"ELA/Reflections/My Poem.txt": "It is short."},
    )
    (piece,) = made.artifacts
    assert ([d.number for d in piece.drafts], piece.reflection.written) == ([1, 2], True)


def test_a_reflection_at_the_top_of_the_folder_finds_its_piece_in_the_subject(school: School) -> None:
    made = portfolio(school, "ELA/My Poem.jpg", **{"My Poem - reflection.txt": "It is short."})
    assert [(p.title, p.reflection.written) for p in made.artifacts] == [("My Poem", True)]


def test_words_that_could_be_a_role_stay_in_a_title_that_stands_alone(school: School) -> None:
    assert titles(school, "Math/My soccer final.jpg", "ELA/Dog sketch.jpg", "ELA/Draft of the Constitution.jpg") == [
        "Dog sketch",
        "Draft of the Constitution",
        "My soccer final",
    ]


def test_drafts_are_known_by_every_name_that_sixth_graders_give_them(school: School) -> None:
    made = portfolio(
        school,
        "ELA/Heron.jpg",
        "ELA/Heron_rough.jpg",
        "ELA/DRAFT 1 Heron.jpg",
        "ELA/Heron - attempt 2.jpg",
        "ELA/Heron 3rd try.jpg",
        "ELA/Heron sloppy copy.jpg",
    )
    (piece,) = made.artifacts
    assert [d.number for d in piece.drafts] == [1, 2, 3, None, None]


def test_every_file_is_on_a_page_or_listed_with_the_reason(school: School) -> None:
    names = [
        "ELA/Poem.jpg",
        "ELA/Poems/final.jpg",
        "notes.txt",
        "Math/a/b/c.jpg",
        "Agenda.docx",
        "Fall 2025/Welcome.txt",
    ]
    root = school({f"{ANA}/{name}": None for name in names} | {"class.yml": builder.TWO_RIVERS})
    book = builder.understood(root)
    mine = [a for a in book.accounts if a.path.parts[0] == ANA]
    assert len(mine) == len(names)
    assert all(a.reason for a in mine if a.fate is Fate.SKIPPED)


@pytest.mark.parametrize(
    "name", ["Portait.jpg", "selfie.jpg", "Ana Ruiz school picture.jpg", "Me and my dog.jpg", "Ana and Toast.jpg"]
)
def test_a_picture_that_may_show_her_needs_permission_whatever_it_is_called(school: School, name: str) -> None:
    book = builder.understood(school({"class.yml": builder.TWO_RIVERS, f"{ANA}/{name}": None}))
    assert book.portfolios[0].shown == ()
    assert any(p.kind == "permission" and p.where.path.name == name for p in book.problems)


@pytest.mark.parametrize(
    "name", ["Self-portrait.jpg", "Drawing of me.jpg", "Me as a heron drawing.jpg", "My creek map.jpg"]
)
def test_a_drawing_needs_none(school: School, name: str) -> None:
    book = builder.understood(school({"class.yml": builder.TWO_RIVERS, f"{ANA}/{name}": None}))
    assert [file.path.name for file in book.portfolios[0].shown] == [name]


@pytest.mark.parametrize("name", ["conferense script.txt", "agenda for conference.txt", "My conference.docx"])
def test_words_for_the_conference_stay_off_the_site_even_when_misspelt(school: School, name: str) -> None:
    book = builder.understood(school({"class.yml": builder.TWO_RIVERS, f"{ANA}/{name}": "I am scared to tell mom."}))
    assert book.portfolios[0].shown == ()
    assert [a.reason for a in book.accounts if a.path.name == name] == [
        "is for the conference only and stays off the site"
    ]


def test_a_misspelt_reflection_is_a_reflection(school: School) -> None:
    made = portfolio(school, "Math/Graph.jpg", **{"Math/Graph refelction.txt": "I like bars."})
    assert [(p.title, p.reflection.written) for p in made.artifacts] == [("Graph", True)]


def test_why_she_chose_it_may_be_a_plain_sentence(school: School) -> None:
    said = "I chose this because I cried when I read it."
    made = portfolio(school, "ELA/Poem.jpg", **{"ELA/Poem - reflection.txt": f"It is sad.\n\n{said}"})
    assert made.artifacts[0].reflection.why == said


def test_one_best_piece_too_many_is_told_where_she_listed_it(school: School) -> None:
    names = [f"Math/Piece {letter}.jpg" for letter in "ABCD"]
    welcome = "Hi.\n\nMy best pieces: Piece A; Piece B; Piece C; Piece D\n"
    tree = {f"{ANA}/{name}": None for name in names} | {f"{ANA}/Welcome.txt": welcome}
    book = builder.understood(school({"class.yml": builder.TWO_RIVERS} | dict(tree)))
    (told,) = [p for p in book.problems if p.kind == "too-many-best"]
    assert (told.where.path.name, told.where.line, "Piece D" in told.what) == ("Welcome.txt", 3, True)


def test_no_address_says_a_childs_name_that_a_folder_says(school: School) -> None:
    names = ["Ana Ruiz/Ana and Ben/Kite.jpg", "Ben Ito/Ana and Ben/Boat.jpg"]
    for one in builder.understood(school(dict.fromkeys(names))).portfolios:
        assert [s.title for s in one.subjects] == ["Ana and Ben"]
        assert not any("ana" in s.uri or "ben" in s.uri for s in one.subjects)
