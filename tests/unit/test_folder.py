"""A student's folder, as messy as she keeps it, becomes pieces in subjects and terms."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from pathlib import Path

import pytest

from slcfolio.model.document import prose_text
from slcfolio.model.portfolio import ClassBook, Fate, Portfolio
from slcfolio.model.problems import Kind, Problem
from slcfolio.model.work import Artifact
from slcfolio.settings.presets import subject
from slcfolio.understand.places import MORE, all_terms, looks_like_term, match_subject, subject_in_name
from tests import school as builder
from tests.conftest import School

ZURI = "Zuri Delgado"


@pytest.fixture
def zuri(school: School) -> Folder:
    return Folder(school)


class Folder:
    """Zuri's folder in a class with the five subjects of Two Rivers, in Winter 2026."""

    def __init__(self, school: School) -> None:
        self.school = school

    def book(self, *names: str, roster: str = "", **texts: str) -> ClassBook:
        tree: dict[str, builder.Content] = {f"{ZURI}/{name}": None for name in names}
        tree |= {f"{ZURI}/{name}": text for name, text in texts.items()}
        if roster:
            tree["roster.csv"] = roster
        return builder.understood(self.school({"class.yml": builder.TWO_RIVERS} | tree))

    def portfolio(self, *names: str, roster: str = "", **texts: str) -> Portfolio:
        return self.book(*names, roster=roster, **texts).portfolios[0]

    def pieces(self, *names: str, **texts: str) -> list[Artifact]:
        return list(self.portfolio(*names, **texts).artifacts)

    def told(self, *names: str, **texts: str) -> list[Problem]:
        """The problems but for what is merely missing."""
        return [p for p in self.book(*names, **texts).problems if p.severity != "missing"]


def shape(piece: Artifact) -> tuple[str, list[str], list[str], int, int]:
    """Title, names of the works, names of the drafts, how many remarks and reflections."""
    drafts = [file.path.name for draft in piece.drafts for file in draft.files]
    reflection = int(piece.reflection.written)
    return piece.title, [f.path.name for f in piece.works], drafts, len(piece.feedback), reflection


def test_a_piece_is_a_file_with_its_drafts_feedback_and_reflection_beside_it(zuri: Folder) -> None:
    (piece,) = zuri.pieces(
        "Mathematics/Mixing the Mural Green.jpg",
        "Mathematics/Mixing the Mural Green - draft 2.png",
        "Mathematics/Mixing the Mural Green - draft 1.jpg",
        "Mathematics/Mixing the Mural Green - feedback.txt",
        "Mathematics/Mixing the Mural Green - reflection.docx",
    )
    assert shape(piece) == (
        "Mixing the Mural Green",
        ["Mixing the Mural Green.jpg"],
        ["Mixing the Mural Green - draft 1.jpg", "Mixing the Mural Green - draft 2.png"],
        1,
        1,
    )


def test_a_piece_may_be_a_folder_of_its_own(zuri: Folder) -> None:
    (piece,) = zuri.pieces(
        *[
            f"Expedition/Great Blue Heron/{n}"
            for n in ("draft 1.jpg", "draft 2.jpg", "final.jpg", "feedback.md", "reflection.md")
        ]
    )
    assert shape(piece) == ("Great Blue Heron", ["final.jpg"], ["draft 1.jpg", "draft 2.jpg"], 1, 1)


def test_the_same_piece_in_many_hands(zuri: Folder) -> None:
    (piece,) = zuri.pieces(
        "math/Mixing the Mural Green.jpg",
        "Mathematics/mixing_the_mural_green_DRAFT1.jpg",
        "MATHS/Mixing-the-Mural-Green (draft 2).jpg",
        "Mathematic/MIXING THE MURAL GREENS - rough draft.png",
        "Math/Feedback on Mixing the Mural Green.txt",
        "Mathematics/Reflection - mixing the mural green.md",
    )
    assert [draft.number for draft in piece.drafts] == [0, 1, 2]
    assert (len(piece.feedback), piece.reflection.written) == (1, True)


def test_accents_may_be_composed_or_not(zuri: Folder) -> None:
    (piece,) = zuri.pieces(
        "Español/Menú del café.jpg", unicodedata.normalize("NFD", "Español/Menú del café - draft 1.jpg")
    )
    assert (piece.subject, len(piece.drafts)) == ("spanish", 1)


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("ELA", "English language arts"), ("english", "English language arts"), ("Math", "Mathematics"), ("MATHS", "Mathematics"),
        ("P.E.", "Physical education"), ("phys_ed", "Physical education"), ("Espanol", "Spanish"), ("expeditions", "Expedition"),
        ("Expedition: Who speaks for the creek?", "Expedition"), ("Mathmatics", "Mathematics"), ("Expediton", "Expedition"),
    ],
)  # fmt: skip
def test_a_subject_is_known_by_its_other_names(folder: str, name: str) -> None:
    names = ("English language arts", "Mathematics", "Spanish", "Physical education")
    subjects = [*map(subject, names), subject("Expedition", title="Expedition: Who speaks for the creek?")]
    match = match_subject(folder, subjects)
    assert match is not None
    assert match.subject.name == name
    assert match.guessed is (folder in {"Mathmatics", "Expediton"})
    assert match_subject("Cooking", subjects) is None


def test_a_misspelt_subject_is_understood_and_told(zuri: Folder) -> None:
    (problem,) = zuri.told("mathmatics/Pizza.jpg")
    assert (problem.kind, str(problem.where)) == (Kind.SUBJECT_SPELLING, f"{ZURI}/mathmatics")
    assert problem.fix == 'call the folder "Mathematics"'


def test_work_in_no_known_subject_is_shown_and_told(zuri: Folder) -> None:
    book = zuri.book("Cooking/Soup.jpg", "Cooking/Soup - draft 1.jpg")
    (piece,) = book.portfolios[0].artifacts
    assert (piece.subject, len(piece.drafts)) == (MORE.key, 1)
    assert book.portfolios[0].subjects[-1].title == "More of my work"
    assert [p.kind for p in book.problems if p.severity != "missing"] == [Kind.SUBJECT_UNKNOWN]


def test_a_piece_in_a_folder_beside_the_subjects_is_one_piece(zuri: Folder) -> None:
    (piece,) = zuri.pieces("Volcano/final.jpg", "Volcano/draft 1.jpg", "Volcano/reflection.md")
    assert (piece.title, piece.subject, len(piece.drafts)) == ("Volcano", MORE.key, 1)


def test_a_loose_file_goes_to_the_subject_in_its_name(zuri: Folder) -> None:
    placed = {
        piece.title: piece.subject for piece in zuri.pieces("math poster.jpg", "heart rate chart PE.jpg", "frog.jpg")
    }
    assert placed == {"math poster": "mathematics", "heart rate chart PE": "physical-education", "frog": MORE.key}
    assert subject_in_name("Math", [subject("Mathematics")]) is None


def test_an_earlier_term_holds_the_same_inside(zuri: Folder) -> None:
    pieces = zuri.pieces(
        "Fall 2025/Mathematics/Old.jpg",
        "Mathematics/fall_2025/Older.jpg",
        "Winter 2026/ELA/New.jpg",
        "Mathematics/Now.jpg",
    )
    assert [(p.term, p.subject, p.title) for p in pieces] == [
        ("Winter 2026", "english-language-arts", "New"),
        ("Winter 2026", "mathematics", "Now"),
        ("Fall 2025", "mathematics", "Old"),
        ("Fall 2025", "mathematics", "Older"),
    ]


def test_terms_and_subjects_of_a_class_that_lists_none_are_those_of_its_folders(school: School) -> None:
    tree = {
        "Zuri/Math/A.jpg": None,
        "Dev/Fall_2025/Art/B.jpg": None,
        "Dev/Spring 2025/math/C.jpg": None,
        "Dev/Maths/D.jpg": None,
    }
    book = builder.understood(school(tree))
    portfolio = book.portfolios[0]
    assert [term.name for term in portfolio.terms] == ["Spring 2025", "Fall 2025", ""]
    assert [s.name for s in portfolio.subjects] == ["Art", "Mathematics"]


@pytest.mark.parametrize(
    "name",
    [
        "Fall 2025",
        "fall_2025",
        "Q2",
        "Quarter 3",
        "Semester 1",
        "2025-26",
        "Trimester 2 2026",
        "2026 Spring",
        "S2",
        "Autumn",
    ],
)
def test_a_grading_period_is_known_by_its_name(name: str) -> None:
    assert looks_like_term(name)


@pytest.mark.parametrize("name", ["Fall of Rome", "Q and A", "Spring flowers", "2025", "Term paper"])
def test_a_piece_is_not_taken_for_a_grading_period(name: str) -> None:
    assert not looks_like_term(name)


def test_terms_are_ordered_by_the_school_year() -> None:
    from slcfolio.settings import Settings

    terms = all_terms(
        Settings(term="Winter 2026", terms=("Winter 2026",)), ["Spring 2025", "Fall 2025", "Q1", "winter_2026"]
    )
    assert [term.name for term in terms if term.current] == ["Winter 2026"]
    assert [term.name for term in terms][-3:] == ["Spring 2025", "Fall 2025", "Winter 2026"]


def test_the_current_term_may_be_written_another_way_in_the_list(school: School) -> None:
    tree = {"class.yml": "term: quarters 2\nterms: [Quarter 1, Quarter 2]\n", "Zuri/Math/A.jpg": None}
    (portfolio,) = builder.understood(school(tree)).portfolios
    assert [(term.name, term.current) for term in portfolio.terms] == [("Quarter 1", False), ("Quarter 2", True)]


@pytest.mark.parametrize("name", ["IMG_2041.jpg", "Untitled document (4).docx"])
def test_a_name_from_a_phone_is_shown_and_flagged(zuri: Folder, name: str) -> None:
    book = zuri.book(f"Mathematics/{name}")
    assert [piece.named for piece in book.portfolios[0].artifacts] == [False]
    (problem,) = [p for p in book.problems if p.kind is Kind.UNNAMED]
    assert str(problem.where) == f"{ZURI}/Mathematics/{name}"
    assert "give the file a title" in problem.fix


def test_a_title_said_in_the_reflection_names_a_photo(zuri: Folder) -> None:
    texts = {"Mathematics/IMG_2041 - reflection.txt": "Title: Pizza Fractions\nI like it."}
    (piece,) = zuri.pieces("Mathematics/IMG_2041.jpg", **texts)
    assert (piece.title, piece.named) == ("Pizza Fractions", True)


def test_a_reflection_with_a_slip_in_its_name_goes_to_the_nearest_piece_and_is_told(zuri: Folder) -> None:
    names = (
        "Mathematics/Mixing the Mural Green.jpg",
        "Mathematics/Pizza.jpg",
        "Mathematics/Mixing the Mural Gren - reflection.md",
    )
    book = zuri.book(*names)
    assert [p.reflection.written for p in book.portfolios[0].artifacts] == [True, False]
    (problem,) = [p for p in book.problems if p.severity == "warning"]
    assert problem.kind is Kind.NEAR_TITLE
    assert 'call it "Mixing the Mural Green - reflection.md"' in problem.fix


def test_a_piece_whose_folder_is_written_in_two_ways_is_one_piece(zuri: Folder) -> None:
    (piece,) = zuri.pieces(
        "ELA/Great Blue Heron/final.jpg", "English/great_blue_heron/draft 1.jpg", "ELA/GREAT BLUE HERON/notes.txt"
    )
    assert shape(piece)[1:3] == (["final.jpg", "notes.txt"], ["draft 1.jpg"])


def test_a_reflection_or_feedback_may_be_a_recording_or_a_photo_of_a_note(zuri: Folder) -> None:
    (piece,) = zuri.pieces("ELA/Poem.jpg", "ELA/Poem - reflection.png", "ELA/Poem - draft 1 - feedback.jpg")
    assert [file.path.name for file in piece.reflection.files] == ["Poem - reflection.png"]
    assert [(remark.on, remark.file is not None) for remark in piece.feedback] == [(1, True)]
    assert piece.reflection.written
    assert len(piece.files) == 3


def test_a_picture_called_reflection_is_a_picture(zuri: Folder) -> None:
    assert zuri.told("Expedition/Creek reflection.jpg") == []


def test_a_draft_whose_name_has_a_slip_goes_to_the_nearest_piece_and_is_told(zuri: Folder) -> None:
    (problem,) = zuri.told("ELA/Great Blue Heron.jpg", "ELA/Great Blue Herron - draft 1.jpg")
    assert problem.kind is Kind.NEAR_TITLE


def test_a_draft_with_a_word_left_out_goes_to_its_piece(zuri: Folder) -> None:
    (piece,) = zuri.pieces("Mathematics/Mixing the Mural Green.jpg", "Mathematics/Mural Green - draft 1.jpg")
    assert len(piece.drafts) == 1


def test_a_bare_reflection_belongs_to_the_only_piece_and_else_stands_alone(zuri: Folder) -> None:
    (piece,) = zuri.pieces("Mathematics/Pizza.jpg", "Mathematics/reflection.md")
    assert piece.reflection.written
    told = zuri.told("Mathematics/Frog.jpg")
    assert [p.kind for p in told] == [Kind.ALONE]
    assert "Title of the piece - reflection.md" in told[0].fix


def test_a_piece_of_drafts_alone_shows_the_last_one(zuri: Folder) -> None:
    (piece,) = zuri.pieces(
        "ELA/Poem - draft 1.jpg", "ELA/Poem - draft 2 - page 2.jpg", "ELA/Poem - draft 2 - page 1.jpg"
    )
    assert shape(piece)[1:3] == (["Poem - draft 2 - page 1.jpg", "Poem - draft 2 - page 2.jpg"], ["Poem - draft 1.jpg"])


def test_pages_of_a_piece_are_in_their_order_and_one_piece(zuri: Folder) -> None:
    (piece,) = zuri.pieces("ELA/Comic page 10.jpg", "ELA/Comic page 2.jpg", "ELA/Comic page 1.jpg")
    assert shape(piece)[:2] == ("Comic", ["Comic page 1.jpg", "Comic page 2.jpg", "Comic page 10.jpg"])


def test_the_first_page_may_have_no_number(zuri: Folder) -> None:
    names = ("ELA/Comic/Comic 2.jpg", "ELA/Comic/Comic 10.jpg", "ELA/Comic/comic.png")
    assert shape(zuri.pieces(*names)[0])[1] == ["comic.png", "Comic 2.jpg", "Comic 10.jpg"]


def test_drafts_in_a_folder_of_drafts_are_drafts(zuri: Folder) -> None:
    (piece,) = zuri.pieces("ELA/Poem/Poem.jpg", "ELA/Poem/drafts/one 1.jpg", "ELA/Poem/drafts/one 2.jpg")
    assert shape(piece)[1:3] == (["Poem.jpg"], ["one 1.jpg", "one 2.jpg"])


def test_a_file_handed_in_twice_is_shown_once_and_told(zuri: Folder) -> None:
    texts = {"ELA/Poem.txt": "Roses", "ELA/Poem copy (1).txt": "Roses"}
    book = zuri.book(**texts)
    assert len(book.portfolios[0].artifacts) == 1
    assert [p.kind for p in book.problems if p.severity == "warning"] == [Kind.TWICE]
    (account,) = [a for a in book.accounts if a.fate is Fate.SKIPPED]
    assert "is the same as" in account.reason


def test_the_newest_piece_of_a_subject_comes_first_in_a_school_year(zuri: Folder) -> None:
    texts = {
        f"ELA/{n}.txt": f"Made: {when}"
        for n, when in [("A", "October 3"), ("B", "January 7"), ("C", "no date"), ("D", "2026-01-09")]
    }
    assert [piece.title for piece in zuri.pieces(**texts)] == ["D", "B", "A", "C"]


# The pages of the portfolio


@pytest.mark.parametrize(
    "name",
    ["Welcome.md", "welcome.TXT", "Bienvenida.docx", "About me.txt", "Zuri Delgado - Welcome.docx", "WELCOME (2).txt"],
)
def test_the_welcome_is_known_by_many_names(zuri: Folder, name: str) -> None:
    assert prose_text(zuri.portfolio(**{name: "Hello, I like frogs."}).welcome) == "Hello, I like frogs."


@pytest.mark.parametrize(
    "name",
    [
        "Goals.md",
        "my_goals.TXT",
        "Metas.docx",
        "Zuri's Goals.txt",
        "Goals final.docx",
        "THREE QUESTIONS.txt",
        "Zuri-Delgado-goals-2.txt",
    ],
)
def test_the_goals_are_known_by_many_names(zuri: Folder, name: str) -> None:
    assert len(zuri.portfolio(**{name: "Where am I?\nHere."}).goals.answers) == 1


def test_a_slip_in_the_name_of_the_welcome_is_understood_and_told(zuri: Folder) -> None:
    book = zuri.book(**{"Wellcome.txt": "Hello."})
    assert book.portfolios[0].welcome
    (problem,) = [p for p in book.problems if p.severity == "warning"]
    assert (problem.kind, problem.fix) == (Kind.NEAR_TITLE, 'call it "Welcome.txt"')


def test_a_second_goals_file_is_told_and_a_second_welcome_read_on(zuri: Folder) -> None:
    book = zuri.book(
        **{"Goals.md": "Where am I?\nA.", "Goals.txt": "Where am I?\nB.", "Welcome.md": "One.", "Welcome 2.txt": "Two."}
    )
    assert prose_text(book.portfolios[0].welcome) == "One.\nTwo."
    (problem,) = [p for p in book.problems if p.severity == "warning"]
    assert (problem.kind, str(problem.where)) == (Kind.TWICE, f"{ZURI}/Goals.txt")


def test_a_damaged_goals_file_does_not_hide_a_whole_one(school: School) -> None:
    torn = io.BytesIO()
    with zipfile.ZipFile(torn, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w:document")
    tree: builder.Tree = {f"{ZURI}/Goals.docx": torn.getvalue(), f"{ZURI}/Goals.txt": "Where am I?\nHere."}
    found = builder.understood(school(tree))
    assert found.portfolios[0].goals.answers
    assert {a.path.name: a.fate for a in found.accounts} == {"Goals.docx": Fate.SKIPPED, "Goals.txt": Fate.TEXT}


def test_the_color_is_the_one_she_chose(zuri: Folder) -> None:
    portfolio = zuri.portfolio(**{"Welcome.txt": "My color: Lagoon!\nI am Zuri."})
    assert (portfolio.accent.name, prose_text(portfolio.welcome)) == ("lagoon", "I am Zuri.")


def test_a_color_that_is_none_is_told_with_the_nearest_and_stays_in_the_text(zuri: Folder) -> None:
    book = zuri.book(**{"Welcome.txt": "I am Zuri.\n\nMy favorite color: lagooon, like the sea\n"})
    assert prose_text(book.portfolios[0].welcome) == "I am Zuri.\nMy favorite color: lagooon, like the sea"
    (problem,) = [p for p in book.problems if p.kind is Kind.COLOR_UNKNOWN]
    assert problem.where.line == 3
    assert "The colors are: marigold" in problem.fix


def test_the_best_pieces_are_those_she_names_and_no_more_than_the_limit(zuri: Folder) -> None:
    names = [f"ELA/{name}.jpg" for name in ("Ants", "Bees and wasps", "Cats", "Dogs")]
    welcome = "Hi.\n\nMy best pieces: Dogs, Bees and wasps; cats\n"
    book = zuri.book(*names, **{"Welcome.txt": welcome, "ELA/Ants - reflection.txt": "Best piece: yes\nI tried."})
    portfolio = book.portfolios[0]
    assert [portfolio.artifact(id).title for id in portfolio.best] == ["Dogs", "Bees and wasps", "Cats"]
    (problem,) = [p for p in book.problems if p.kind is Kind.TOO_MANY_BEST]
    assert '"Ants" is one best piece too many' in problem.what


def test_a_best_piece_that_is_not_there_is_told_and_her_words_stay(zuri: Folder) -> None:
    book = zuri.book("ELA/Frogs.jpg", **{"Welcome.txt": "Hi.\n\nMy best pieces: Frogs, Toaads"})
    assert len(book.portfolios[0].best) == 1
    assert "My best pieces: Frogs, Toaads" in prose_text(book.portfolios[0].welcome)
    assert [p.where.line for p in book.problems if p.kind is Kind.EVIDENCE_UNKNOWN] == [3]


# What stays off the site


@pytest.mark.parametrize(
    "name",
    [
        "Conference.docx",
        "Conference script.md",
        "My agenda.txt",
        "Reflection.docx",
        "reflection sheet.md",
        "Reflection sheet.jpg",
        "REFLECTION-SHEET.pdf",
        "my reflections (2).txt",
        "Zuri Delgado - Reflection.docx",
        "Zuri reflection sheet winter.docx",
        "Student-led conference notes.txt",
        "SLC script.docx",
        "Conference/How it is at home.txt",
        "Reflection sheets/winter.jpg",
        "Fall 2025/Reflection sheet.txt",
    ],
)
def test_what_is_for_the_conference_alone_stays_off_the_site(zuri: Folder, name: str) -> None:
    book = zuri.book("ELA/Frogs.jpg", name)
    assert [piece.title for piece in book.portfolios[0].artifacts] == ["Frogs"]
    assert not book.portfolios[0].artifacts[0].reflection.written
    (account,) = [a for a in book.accounts if str(a.path) == f"{ZURI}/{name}"]
    assert (account.fate, account.reason) == (Fate.SKIPPED, "is for the conference only and stays off the site")


@pytest.mark.parametrize(
    "name", ["ELA/Reflection.docx", "ELA/Conference of the birds.jpg", "Script/draft 1.txt", "Frogs - reflection.txt"]
)
def test_work_is_not_taken_for_a_conference_file(zuri: Folder, name: str) -> None:
    book = zuri.book("ELA/Frogs.jpg", "Frogs.jpg", name)
    (account,) = [a for a in book.accounts if str(a.path) == f"{ZURI}/{name}"]
    assert account.fate is not Fate.SKIPPED


@pytest.mark.parametrize(
    "name",
    [
        "Portrait.jpg",
        "my photo.PNG",
        "Portrait 2.jpg",
        "Zuri.jpg",
        "Zuri Delgado portrait.jpg",
        "photo of me (1).jpeg",
        "Portrait.heic",
        "Portrait final.jpg",
        "Me.pdf",
    ],
)
@pytest.mark.parametrize(("said", "why"), [("no", "photo permission is no"), ("", "no photo permission is on record")])
def test_no_photo_is_shown_without_permission(zuri: Folder, name: str, said: str, why: str) -> None:
    book = zuri.book(name, roster=f"name,photo\n{ZURI},{said}\n")
    assert book.portfolios[0].shown == ()
    (problem,) = [p for p in book.problems if p.severity == "warning"]
    assert (problem.kind, str(problem.where)) == (Kind.PERMISSION, f"{ZURI}/{name}")
    assert why in problem.what
    assert '"photo"' in problem.fix
    assert [a.reason for a in book.accounts if a.path.name == Path(name).name] == [why]


def test_a_photo_with_permission_and_a_drawing_without_are_shown(zuri: Folder) -> None:
    assert zuri.portfolio("Portrait.jpg", roster=f"name,photo\n{ZURI},yes\n").portrait is not None
    portfolio = zuri.portfolio("Self-portrait.png", roster=f"name,photo\n{ZURI},no\n")
    assert portfolio.portrait is not None
    assert portfolio.portrait.path.name == "Self-portrait.png"


def test_one_portrait_is_shown_the_drawing_before_the_photo(zuri: Folder) -> None:
    book = zuri.book("Portrait.jpg", "Self-portrait.jpg", "Fall 2025/Portrait.jpg", roster=f"name,photo\n{ZURI},yes\n")
    assert [file.path.name for file in book.portfolios[0].shown] == ["Self-portrait.jpg"]
    assert [a.reason for a in book.accounts if a.fate is Fate.SKIPPED] == [
        "the portrait of an earlier term",
        '"Self-portrait.jpg" is the portrait',
    ]


def test_a_photo_that_browsers_cannot_show_is_told(zuri: Folder) -> None:
    book = zuri.book("Portrait.heic", roster=f"name,photo\n{ZURI},yes\n")
    assert book.portfolios[0].portrait is None
    (problem,) = [p for p in book.problems if p.severity == "warning"]
    assert (problem.kind, problem.fix) == (Kind.NOT_SHOWN, 'save it as "Portrait.jpg"')
