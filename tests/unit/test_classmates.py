"""One child's pages do not tell of another: no full names, and no folder of another child's."""

from __future__ import annotations

import pytest

from slcfolio.model.document import prose_text
from slcfolio.model.portfolio import ClassBook, Portfolio
from slcfolio.model.problems import Kind, Severity
from slcfolio.understand.feedback import giver_in_name, read_feedback
from slcfolio.understand.places import MORE
from tests import school as builder
from tests.conftest import School

PEOPLE = ("Zuri Delgado", "Ben Ito", "Cy Lee", "Lucía Ramírez")
ROSTER = "name\n" + "".join(f"{name}\n" for name in PEOPLE)


def book(school: School, **zuris: builder.Content) -> ClassBook:
    tree: dict[str, builder.Content] = {f"{name}/Mathematics/A.jpg": None for name in PEOPLE[1:]}
    tree |= {f"Zuri Delgado/{name}": content for name, content in zuris.items()}
    return builder.understood(school({"class.yml": builder.TWO_RIVERS, "roster.csv": ROSTER} | tree))


def zuri(found: ClassBook) -> Portfolio:
    return found.portfolios[0]


def told(found: ClassBook) -> list[str]:
    return [str(problem.where) for problem in found.problems if problem.kind is Kind.FULL_NAME]


# Subjects of a class that lists none


def names(found: ClassBook) -> list[str]:
    return [subject.name for subject in zuri(found).subjects]


def test_a_folder_that_one_child_has_is_no_subject_on_the_pages_of_the_others(school: School) -> None:
    tree = {
        "Zuri/Math/A.jpg": None,
        "Zuri/Robots/R.jpg": None,
        "Ben/My divorce diary/D.jpg": None,
        "Cy/Robots/S.jpg": None,
    }
    found = builder.understood(school(tree))
    by_student = {p.student.name: [s.name for s in p.subjects] for p in found.portfolios}
    assert by_student == {
        "Zuri": ["Mathematics", "Robots"], "Ben": ["Mathematics", "Robots", "More of my work"], "Cy": ["Mathematics", "Robots"],
    }  # fmt: skip
    assert [(p.subject, p.title) for p in found.portfolios[0].artifacts] == [(MORE.key, "D")]


def test_in_a_class_of_one_every_folder_is_a_subject(school: School) -> None:
    assert names(builder.understood(school({"Zuri/Robots/R.jpg": None, "Zuri/Bees/B.jpg": None}))) == ["Bees", "Robots"]


@pytest.mark.parametrize("folder", ["Conference", "Reflection sheet", "SLC notes"])
def test_a_private_folder_is_never_a_subject(school: School, folder: str) -> None:
    tree = {
        f"{name}/{place}": None
        for name in ("Zuri", "Ben")
        for place in (f"{folder}/x.jpg", f"Q1/{folder}/y.jpg", "Art/a.jpg")
    }
    assert names(builder.understood(school(tree))) == ["Art"]


# Full names


@pytest.mark.parametrize(
    ("text", "by", "words"),
    [
        ("From: Ben Ito and Cy Lee\nLonger.", "Ben and Cy", "Longer."),
        ("From: Ito, Ben\nLonger.", "Ben", "Longer."),
        ("From: BEN  ITO, crew partner\nLonger.", "Ben, crew partner", "Longer."),
        ("From: Lucia Ramirez\nLonger.", "Lucía", "Longer."),
        ("From:\nBen Ito\nLonger.", "Ben", "Longer."),
        ("From:\n\nBen\n\nLonger.", "Ben", "Longer."),
        ("Ben Ito said: longer", "Ben", "longer"),
        ("Ben said: longer", "Ben", "longer"),
        ("Ito, Ben: longer", "Ben", "longer"),
        ("Ben Ito\nLonger.", "Ben", "Longer."),
        ("Longer.\n- Ben", "Ben", "Longer."),
        ("Longer.\n\n– Ben Ito", "Ben", "Longer."),
        ("Longer.\n— Ms. Abara", "Ms. Abara", "Longer."),
    ],
)
@pytest.mark.parametrize("ending", ["txt", "md", "docx"])
def test_who_gave_feedback_is_known_and_named_by_the_given_name(
    school: School, text: str, by: str, words: str, ending: str
) -> None:
    found = book(school, **{"Mathematics/Heron.jpg": None, f"Mathematics/Heron - feedback.{ending}": text})
    (piece,) = zuri(found).artifacts
    assert [(one.by, prose_text(one.said).strip()) for one in piece.feedback] == [(by, words)]
    assert told(found) == []


def test_several_people_may_sign_one_sheet(school: School) -> None:
    text = "Longer.\n- Ben\n\nBluer.\n- Cy"
    (piece,) = zuri(book(school, **{"Mathematics/H.jpg": None, "Mathematics/H - feedback.txt": text})).artifacts
    assert [(one.by, prose_text(one.said)) for one in piece.feedback] == [("Ben", "Longer."), ("Cy", "Bluer.")]


@pytest.mark.parametrize(
    "text", ["Zuri Delgado\nLonger.", "I like\n- the neck\n- the legs", "Long!\nBen", "Longer.\n- Ruiz"]
)
def test_a_line_that_is_no_signature_stays_in_the_words(school: School, text: str) -> None:
    (piece,) = zuri(book(school, **{"Mathematics/H.jpg": None, "Mathematics/H - feedback.txt": text})).artifacts
    assert [one.by for one in piece.feedback] == [""]
    assert all(word in prose_text(piece.feedback[0].said) for word in text.replace("- ", "").split())


@pytest.mark.parametrize(
    ("name", "by"),
    [
        ("Mathematics/Heron - feedback from Lucia.txt", "Lucía"),
        ("Mathematics/Heron - feedback Ben.txt", "Ben"),
        ("Mathematics/Heron - comentarios de Marta.txt", "marta"),
        ("Mathematics/Heron - feedback by ben ito.txt", "Ben"),
        ("Mathematics/Heron/feedback Ben.txt", "Ben"),
        ("Mathematics/Heron/feedback from grandma.txt", "grandma"),
        ("Mathematics/Heron/feedback round.txt", ""),
        ("Mathematics/Heron - feedback 2.txt", ""),
    ],
)
def test_the_name_of_the_file_may_say_who_gave_it(school: School, name: str, by: str) -> None:
    work = "Mathematics/Heron/final.jpg" if "Heron/" in name else "Mathematics/Heron.jpg"
    (piece,) = zuri(book(school, **{work: None, name: "Longer."})).artifacts
    assert [(one.by.casefold(), prose_text(one.said)) for one in piece.feedback] == [(by.casefold(), "Longer.")]


def test_what_the_text_says_of_its_giver_counts_more_than_its_name() -> None:
    assert giver_in_name("Heron - feedback from Ben", PEOPLE) == "Ben"
    (remark,) = read_feedback(builder.document("From: Cy\nLonger."), PEOPLE, None, by="Ben")
    assert remark.by == "Cy"


def test_a_draft_that_there_is_not_stays_in_the_words(school: School) -> None:
    text = "From: Ben\nOn: draft 1\nLonger.\n\nFrom: Cy\nOn: draft 2\nBluer."
    tree: dict[str, builder.Content] = {"Mathematics/H.jpg": None, "Mathematics/H - draft 2.jpg": None}
    (piece,) = zuri(book(school, **tree, **{"Mathematics/H - feedback.txt": text})).artifacts
    assert [(one.on, " ".join(prose_text(one.said).split())) for one in piece.feedback] == [
        (None, "On: draft 1 Longer."),
        (2, "Bluer."),
    ]


def test_whoever_has_seen_a_piece_is_named_by_the_given_name(school: School) -> None:
    text = "I like it.\nSeen by: Ben Ito, Lee, Cy and Ms. Abara"
    found = book(school, **{"Mathematics/H.jpg": None, "Mathematics/H - reflection.txt": text})
    (fact,) = zuri(found).artifacts[0].reflection.facts
    assert fact.text == "Ben, Cy and Ms. Abara"
    assert told(found) == []


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("Welcome.md", "Hello.\nBen Ito is my partner.", 2),
        ("Goals.txt", "Where am I?\nI add faster than Lee, Cy.", 2),
        ("Mathematics/Poem.docx", "A poem\nfor Lucia Ramirez", 2),
        ("Mathematics/H - reflection.txt", "I asked\nBEN ITO’s sister.", 2),
        ("Mathematics/H - feedback.txt", "From: Ben Ito\nWork like Cy Lee.", 2),
        ("Mathematics/H - draft 1.md", "| who |\n|---|\n| Ben Ito |", 1),
        ("Mathematics/Interview with Ben Ito.jpg", None, None),
    ],
)
def test_the_full_name_of_another_in_what_a_student_wrote_is_told_and_left(
    school: School, name: str, text: str | None, line: int | None
) -> None:
    found = book(school, **{"Mathematics/H.jpg": None, name: text})
    (problem,) = [p for p in found.problems if p.kind is Kind.FULL_NAME]
    place = f"Zuri Delgado/{name}" + (f":{line}" if line else "")
    assert (str(problem.where), problem.severity, problem.student) == (place, Severity.WARNING, "Zuri Delgado")
    assert "write only the first name" in problem.fix


@pytest.mark.parametrize(
    "text", ["I am Zuri Delgado.", "Ben and Cy are in my crew.", "Ben Itoh is an author.", "Lee said so."]
)
def test_her_own_name_and_given_names_are_not_told(school: School, text: str) -> None:
    assert told(book(school, **{"Welcome.md": text})) == []


def test_a_conference_script_may_name_anybody(school: School) -> None:
    assert told(book(school, **{"Conference script.txt": "Ben Ito", "Mathematics/A.jpg": None})) == []
