"""One example of every kind of problem, made as a class would make it: each names its file, its line, and how to mend it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from slcfolio import pipeline
from slcfolio.model.problems import Kind, Problem, Severity
from tests import school as builder
from tests.unit.test_scan import refuse

ERROR, WARNING, MISSING = Severity.ERROR, Severity.WARNING, Severity.MISSING
ROSTER = "name,photo\nZuri,no\n"
ASSESSMENTS = "student,subject,value\n"
PIZZA: dict[str, builder.Content] = {"Zuri/Mathematics/Pizza.jpg": None}


def _nothing(_root: Path) -> None: ...


@dataclass(frozen=True, kw_only=True)
class Example:
    """A class with one thing wrong in it.

    place: the file, and the line and column where there are any. fix: words that the way to mend it must hold.
    """

    kind: Kind
    severity: Severity
    place: str
    fix: tuple[str, ...]
    tree: builder.Tree
    student: str | None = "Zuri"
    after: Callable[[Path], object] = _nothing


def of_the_class(
    kind: Kind, place: str, *fix: str, tree: builder.Tree, severity: Severity = ERROR, student: str | None = None
) -> Example:
    """A problem of the class's own files, which is nobody's but the teacher's unless `student` says so."""
    return Example(kind=kind, severity=severity, place=place, fix=fix, tree={**PIZZA, **tree}, student=student)


def of_zuri(
    kind: Kind,
    severity: Severity,
    place: str,
    *fix: str,
    tree: builder.Tree,
    after: Callable[[Path], object] = _nothing,
) -> Example:
    """A problem in Zuri's folder, which has the files of `tree`."""
    inside = {f"Zuri/{name}": content for name, content in tree.items()}
    place = f"Zuri/{place}".rstrip("/")
    return Example(
        kind=kind, severity=severity, place=place, fix=fix, tree={"class.yml": builder.TWO_RIVERS} | inside, after=after
    )


EXAMPLES = [
    # the class
    of_the_class(
        Kind.SETTING_SYNTAX, "class.yml:2:1", "delete one of the two", tree={"class.yml": "school: A\nschool: B\n"}
    ),
    of_the_class(
        Kind.SETTING_UNKNOWN, "class.yml:2:1", 'did you mean "teacher"?', tree={"class.yml": "school: A\nteecher: B\n"}
    ),
    of_the_class(Kind.SETTING_INVALID, "class.yml:1:7", "write 3", tree={"class.yml": "best: many\n"}),
    of_the_class(Kind.ROSTER_UNREAD, "roster.docx", 'save it again as "roster.csv"', tree={"roster.docx": "Zuri"}),
    of_the_class(
        Kind.ROSTER_ROW,
        "roster.csv:2",
        "write yes or no",
        student="Zuri",
        tree={"roster.csv": "name,photo\nZuri,perhaps\n"},
    ),
    of_the_class(
        Kind.ROSTER_FOLDER_MISSING, "roster.csv:3", "make the folder", tree={"roster.csv": "name\nZuri\nKai Brown\n"}
    ),
    of_the_class(
        Kind.ROSTER_EXTRA_FOLDER,
        "Zuri",
        'did you mean "Zurie"?',
        "roster.csv",
        tree={"roster.csv": "name\nZurie\n", "Zurie/a.jpg": None},
    ),
    of_the_class(
        Kind.ASSESSMENT_STUDENT,
        "assessments.csv:3",
        'did you mean "Zuri"?',
        tree={"assessments.csv": f"{ASSESSMENTS}Zuri,Math,3\nZurri,Math,4\n"},
    ),
    of_the_class(
        Kind.ASSESSMENT_ROW,
        "assessments.csv:2",
        "write the value",
        severity=WARNING,
        student="Zuri",
        tree={"assessments.csv": f"{ASSESSMENTS}Zuri,Math,\n"},
    ),
    of_the_class(
        Kind.ASSESSMENT_SCALE,
        "assessments.csv:2",
        "write a value that is on the scale",
        severity=WARNING,
        student="Zuri",
        tree={"assessments.csv": "student,subject,value,scale\nZuri,Math,5,1-4\n"},
    ),
    of_the_class(
        Kind.CLASS_FILE_UNUSED,
        "rooster.csv",
        'did you mean "roster.csv"?',
        severity=WARNING,
        tree={"rooster.csv": "name\n"},
    ),
    # files
    of_zuri(
        Kind.UNREADABLE,
        ERROR,
        "Mathematics/locked.jpg",
        "allow yourself to read it",
        tree={"Mathematics/locked.jpg": None},
    ),
    of_zuri(
        Kind.SHORTCUT,
        ERROR,
        "Poem.txt",
        "put a copy of the file here instead",
        after=lambda root: (root / "Zuri/Poem.txt").symlink_to("/etc/hosts"),
        tree={"Mathematics/a.jpg": None},
    ),
    of_zuri(
        Kind.NOT_A_FILE,
        ERROR,
        "pipe.txt",
        "delete it, or put the real file here",
        after=lambda root: os.mkfifo(root / "Zuri/pipe.txt"),
        tree={"Mathematics/a.jpg": None},
    ),
    of_zuri(Kind.EMPTY_FILE, ERROR, "Mathematics/Poem.docx", "copy it here again", tree={"Mathematics/Poem.docx": b""}),
    of_zuri(Kind.EMPTY_FOLDER, ERROR, "", "put the student's work into it", tree={"/": None}),
    of_zuri(
        Kind.DAMAGED,
        ERROR,
        "Mathematics/Poem.jpg",
        "copy it again",
        tree={"Mathematics/Poem.jpg": builder.picture("JPEG", "torn")[:300]},
    ),
    of_zuri(
        Kind.MISLABELLED,
        WARNING,
        "Mathematics/Poem.jpg",
        "the ending .png",
        tree={"Mathematics/Poem.jpg": builder.picture("PNG", "a")},
    ),
    of_zuri(
        Kind.NOT_SHOWN,
        WARNING,
        "Portrait.heic",
        'save it as "Portrait.jpg"',
        tree={"Portrait.heic": None, "../roster.csv": "name,photo\nZuri,yes\n"},
    ),
    of_zuri(
        Kind.CUT_SHORT,
        WARNING,
        "Mathematics/Steps.csv",
        "a shorter piece, or several",
        tree={"Mathematics/Steps.csv": "day,steps\n" + "1,2\n" * 2100},
    ),
    # names
    of_zuri(
        Kind.UNNAMED,
        WARNING,
        "Mathematics/IMG_2041.jpg",
        "give the file a title",
        tree={"Mathematics/IMG_2041.jpg": None},
    ),
    of_zuri(
        Kind.SUBJECT_SPELLING, WARNING, "Mathmatics", 'call the folder "Mathematics"', tree={"Mathmatics/a.jpg": None}
    ),
    of_zuri(
        Kind.SUBJECT_UNKNOWN,
        WARNING,
        "Cooking",
        "Move it into the folder of a subject",
        "Mathematics",
        tree={"Cooking/a.jpg": None},
    ),
    of_zuri(Kind.NO_SUBJECT, WARNING, "frog.jpg", "move it", "the folder of its subject", tree={"frog.jpg": None}),
    of_zuri(
        Kind.NEAR_TITLE,
        WARNING,
        "Mathematics/Piza Fractions - draft 1.jpg",
        'call it "Pizza Fractions - draft 1.jpg"',
        tree={"Mathematics/Pizza Fractions.jpg": None, "Mathematics/Piza Fractions - draft 1.jpg": None},
    ),
    of_zuri(
        Kind.ALONE,
        WARNING,
        "Mathematics/Frog - reflection.txt",
        "begin its name with the title of the piece",
        tree={"Mathematics/Pizza.jpg": None, "Mathematics/Frog - reflection.txt": "I like it."},
    ),
    of_zuri(
        Kind.TWICE,
        WARNING,
        "Mathematics/Pizza copy.jpg",
        "delete one of the two",
        tree={
            "Mathematics/Pizza.jpg": builder.picture("JPEG", "a"),
            "Mathematics/Pizza copy.jpg": builder.picture("JPEG", "a"),
        },
    ),
    # what is said
    of_zuri(
        Kind.EVIDENCE_UNKNOWN,
        WARNING,
        "Goals.md:3",
        'did you mean "Pizza"?',
        tree={"Goals.md": "# Where am I?\nI add.\nEvidence: Pizzza", "Mathematics/Pizza.jpg": None},
    ),
    of_zuri(
        Kind.EVIDENCE_AMBIGUOUS,
        WARNING,
        "Goals.txt:3",
        "different names",
        '"Spanish/Menu.jpg"',
        tree={
            "Goals.txt": "Where am I?\nI cook.\nEvidence: Menu",
            "Mathematics/Menu.jpg": None,
            "Spanish/Menu.jpg": None,
        },
    ),
    of_zuri(
        Kind.LINK_BROKEN,
        WARNING,
        "Welcome.md:2",
        'did you mean "Pizza"?',
        tree={"Welcome.md": "Hello.\n[look](Piza.jpg)", "Mathematics/Pizza.jpg": None},
    ),
    of_zuri(
        Kind.PICTURE_OUTSIDE,
        WARNING,
        "Welcome.md:3",
        "save the picture into the folder",
        tree={"Welcome.md": "Hello.\n\n![me](https://example.org/me.jpg)"},
    ),
    of_zuri(
        Kind.COLOR_CONTRAST,
        WARNING,
        "Welcome.txt:2",
        "choose a lighter color, or one of: marigold",
        tree={"Welcome.txt": "Hello.\nMy color: #101080"},
    ),
    of_the_class(
        Kind.STYLES_REFUSED,
        "extra.css:2",
        "take the line out",
        tree={"extra.css": "h1 { color: red; }\nh2 { background: url(https://example.org/x.png); }"},
        severity=WARNING,
    ),
    of_zuri(
        Kind.COLOR_UNKNOWN,
        WARNING,
        "Welcome.docx:2",
        'did you mean "lagoon"?',
        "marigold",
        tree={"Welcome.docx": "Hello.\nMy color: lagoo"},
    ),
    of_zuri(
        Kind.TOO_MANY_BEST,
        WARNING,
        "Mathematics/D.txt",
        "choose again",
        tree={f"Mathematics/{n}.txt": f"{n}\nBest piece: yes" for n in "ABCD"},
    ),
    of_zuri(
        Kind.PERMISSION,
        WARNING,
        "Portrait.jpg",
        "with permission, write yes",
        '"Self-portrait.jpg"',
        tree={"Portrait.jpg": None},
    ),
    of_zuri(
        Kind.CONFERENCE_ONLY,
        WARNING,
        "Mathematics/Conference script.txt",
        "another name than script or sheet",
        tree={"Mathematics/Conference script.txt": "At home I am shy.", "Mathematics/Pizza.jpg": None},
    ),
    of_zuri(
        Kind.FULL_NAME,
        WARNING,
        "Mathematics/Poem.txt:2",
        'write only the first name, "Dev"',
        tree={"Mathematics/Poem.txt": "Thank you,\nDev Patel", "../Dev Patel/Mathematics/a.jpg": None},
    ),
    # what is missing
    of_zuri(Kind.NO_WELCOME, MISSING, "", '"Welcome.docx"', tree={"Mathematics/a.jpg": None}),
    of_zuri(Kind.NO_PORTRAIT, MISSING, "", '"Self-portrait.jpg"', "with permission", tree={"Mathematics/a.jpg": None}),
    of_zuri(
        Kind.NO_QUESTIONS, MISSING, "", '"Goals.docx"', "How do I close the gap?", tree={"Mathematics/a.jpg": None}
    ),
    of_zuri(
        Kind.QUESTION_OPEN,
        MISSING,
        "",
        "below that heading in Goals",
        tree={"Goals.txt": "Where am I?\nA.\nWhere do I want to go?\nB."},
    ),
    of_zuri(
        Kind.SUBJECT_EMPTY,
        MISSING,
        "",
        'put a piece into the folder "Mathematics"',
        tree={
            f"{name}/a.jpg": None for name in ("English language arts", "Expedition", "Spanish", "Physical education")
        },
    ),
    of_zuri(
        Kind.NO_REFLECTION,
        MISSING,
        "Mathematics/Pizza.jpg",
        'save one as "Pizza - reflection.docx"',
        tree={"Mathematics/Pizza.jpg": None},
    ),
    of_zuri(
        Kind.NO_WORK,
        MISSING,
        "Mathematics/Pizza",
        "put the picture, document or recording",
        tree={"Mathematics/Pizza/reflection.txt": "I like it."},
    ),
]
"""`SITE_FAILED` has a test of its own: no class can make it happen."""


def checked(root: Path) -> list[Problem]:
    return list(pipeline.check(pipeline.Order(root=root, jobs=1)).problems)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.kind.value)
def test_a_problem_names_its_file_its_line_and_how_to_mend_it(
    example: Example, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = builder.write(tmp_path / "Crew 6B", example.tree)
    example.after(root)
    refuse(monkeypatch, "locked.jpg")
    found = [problem for problem in checked(root) if problem.kind is example.kind]
    assert [str(problem.where) for problem in found] == [example.place]
    (problem,) = found
    assert (problem.severity, problem.student) == (example.severity, example.student)
    assert [words for words in example.fix if words not in problem.fix] == []
    assert problem.what
    assert str(problem) == f"{example.place}: {problem.what}\n    fix: {problem.fix}"


def test_a_site_that_could_not_be_built_is_a_problem_of_its_student(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "_put", lambda *_: "another program may be using its files")
    root = builder.write(tmp_path / "Crew 6B", PIZZA)
    report = pipeline.build(pipeline.Order(root=root, out=tmp_path / "sites", jobs=1))
    (problem,) = [problem for problem in report.problems if problem.kind is Kind.SITE_FAILED]
    assert (str(problem.where), problem.student, problem.severity) == ("Zuri", "Zuri", ERROR)
    assert "another program may be using its files" in problem.what
    assert "run the command again" in problem.fix
    assert report.sites == ()


def test_every_kind_of_problem_has_an_example() -> None:
    assert {example.kind for example in EXAMPLES} | {Kind.SITE_FAILED} == set(Kind)


def test_a_class_with_nothing_wrong_has_no_problem(tmp_path: Path) -> None:
    piece = {"Pizza.jpg": None, "Pizza - reflection.md": "Why I chose it: I like it.\nHabit: I work hard"}
    tree: dict[str, builder.Content] = {f"Zuri/Mathematics/{name}": content for name, content in piece.items()}
    tree |= {
        "class.yml": "school: Three Oaks School\nsubjects: [Mathematics]\nterm: Winter 2026\n",
        "roster.csv": ROSTER,
        "assessments.csv": f"{ASSESSMENTS}Zuri,Math,3\n",
        "README.md": "Where things are.",
        "Zuri/Welcome.txt": "Hello.",
        "Zuri/Self-portrait.png": None,
        "Zuri/Goals.md": "# Where am I?\nI add.\nEvidence: Pizza\n# Where do I want to go?\nFar.\n# How do I close the gap?\nI walk.",
        "Zuri/.DS_Store": "x",
    }
    assert checked(builder.write(tmp_path / "Crew 6B", tree)) == []
