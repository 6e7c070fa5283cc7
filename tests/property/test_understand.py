"""What holds for whatever students write, and however they name and heap their files."""

from __future__ import annotations

import dataclasses
import os
import re
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from slcfolio import convert, scan
from slcfolio.model.document import Block
from slcfolio.model.names import key
from slcfolio.model.portfolio import ClassBook, Fate
from slcfolio.understand.feedback import read_feedback
from slcfolio.understand.fields import take_fields
from slcfolio.understand.goal_words import PART_NAMES
from slcfolio.understand.goals import read_goals
from slcfolio.understand.labels import EVIDENCE, FEEDBACK, QUESTIONS, REFLECTION, REFLECTION_BRIEF, WELCOME
from slcfolio.understand.reflections import read_reflection
from slcfolio.understand.titles import Titles
from tests import school

_QUICK = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
_SLOW = settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])


# Nothing written is ever lost


_LABELS = [way for labels in (REFLECTION, FEEDBACK, WELCOME, EVIDENCE) for ways in labels.values() for way in ways]
_QUESTIONS = [way for ways in QUESTIONS.values() for way in ways]
_GOAL_LINES = [
    "Goal", "My goal", "Goal 2", "Meta", "Status", "Done", "Done in February", "Doing now", "In April", "Next", "Hecho en febrero",
    "Ahora", "I will", "My family will", "Ms. Abara will", "Mi familia va a", "Met", "Partly met", "Not yet",
    "Goals I set in November",
    *PART_NAMES,
]  # fmt: skip
"""Lines that mean something in a goals file. What says when, who and what became of it is kept as it was written."""

_SAID = [*_LABELS, *_QUESTIONS, *_GOAL_LINES]
_TAKEN = ["Goal 2", "My goal", "Meta", "Status", "Met", "Partly met", "Not yet", *PART_NAMES]
"""Of these, those whose words the page says in its own way."""

_OWN = {
    word
    for way in [
        *_LABELS,
        *_QUESTIONS,
        *_TAKEN,
        *REFLECTION,
        *FEEDBACK,
        *WELCOME,
        "Question 1 2",
        "final draft",
        "yes no",
        "and",
        "y",
    ]
    for word in key(way).split()
}
"""Words of labels: those may be taken as such. Every other word of a text must arrive."""


def words_of(value: object) -> Counter[str]:
    """Every word in a value, however deep inside it."""
    if isinstance(value, str):
        return Counter(re.findall(r"\w+", unicodedata.normalize("NFC", value)))
    if isinstance(value, Block):
        return words_of(value.text) + words_of(value.alt if value.picture or value.href else "")
    if isinstance(value, PurePosixPath):
        return Counter()
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        return sum(map(words_of, value), Counter())
    if dataclasses.is_dataclass(value):
        return words_of([getattr(value, part.name) for part in dataclasses.fields(value)])
    return Counter()


def lost(written: str, arrived: object) -> Counter[str]:
    """The words of a text, other than those of labels, that are missing from a value."""
    wanted = Counter(word for word in words_of(written) if key(word) not in {*_OWN, "s"})  # of an apostrophe: What’s
    return wanted - Counter(dict.fromkeys(words_of(arrived), 1000))


@st.composite
def words(draw: st.DrawFn, most: int = 5) -> str:
    """A few words that are met once, so that a word that is lost is missed."""
    numbers = draw(st.lists(st.integers(0, 10**6), min_size=1, max_size=most))
    ends = st.sampled_from(["", "", ".", "!", "?", ",", ":", " :)", " - ", "…"])
    return " ".join(f"w{number}{draw(ends)}" for number in numbers).strip()


def _lines() -> st.SearchStrategy[str]:
    label = st.sampled_from(_SAID)
    said = st.builds(
        lambda start, name, colon, rest: f"{start}{name}{colon}{rest}",
        st.sampled_from(["", "", "- ", "# ", "### ", "1. ", "**", "> ", "    ", "Question 1: "]),
        st.one_of(label, label.map(str.upper), label.map(str.lower)),
        st.sampled_from([": ", ":", "? ", " - ", " = ", "", "?", ".\n"]),
        st.one_of(
            words(), st.just(""), words(60), st.sampled_from(["yes", "no", "yes, because w7", "draft 2 w8", "final"])
        ),
    )
    return st.one_of(
        said,
        words(),
        words().map("# {}".format),
        words().map("- {}".format),
        words().map("2. {}".format),
        words().map("> {}".format),
        words().map("## Draft 1 - {}".format),
        words().map("Dev, partner: {}".format),
        st.builds("{} {} {}".format, words(), label, words()),
        st.builds("{}. {}: {}".format, words(), label, words()),
        st.builds("| {} | {} |\n|---|---|\n| {} | {} |".format, words(2), words(2), label, words(3)),
        st.builds("| {} | {} |\n|---|---|\n| {} | {} |".format, label, label, words(2), words(2)),
        st.builds(
            "| {} | {} | {} |\n|---|---|---|\n| {} | {} | {} |".format,
            words(1),
            label,
            words(1),
            words(1),
            words(1),
            words(1),
        ),
        st.builds("![{}](other.jpg)".format, words()),
        st.just(""),
        st.just(""),
    )


_ANYTHING = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs", "Cn", "Co"]), max_size=40)
texts = st.one_of(
    st.lists(_lines(), min_size=1, max_size=12).map("\n".join),
    st.lists(st.one_of(_lines(), _ANYTHING), max_size=6).map("\n".join),
)
endings = st.sampled_from(["md", "txt"])


@_QUICK
@given(texts, endings)
@example("Made: w1\nMade: w2", "txt")
@example("Best piece: yes, because w1", "txt")
@example("# Description\n\nw1\n\nw2", "md")
@example("Title: w1\nTitle: w2\nPicture: w3\n\nPicture: w4", "txt")
@example("Habit:\nw1\n===", "md")
@example("Criteria:\n- w1. Me: w2. Ms. Abara: w3 w4\n- Me: w5\n- w6: w7 - got it, w8", "md")
@example("| What we looked for | What I say | w1 |\n|---|---|---|\n| w2 | w3 | w4 |", "md")
@example("| Question | Answer |\n|---|---|\n| Habit | w1 |\n| Title | w2 |\n| Title | w3 |", "md")
@example("Draft 1: w1\nDraft 7: w2\nFinal: w3", "txt")
@example("In person: w1 w2", "txt")
@example("# Draft 1\n\nw1\n\n# Words\n\nw2\n\n# Group\n\nw3", "md")
def test_every_word_of_a_reflection_arrives(text: str, ending: str) -> None:
    document = school.document(text, ending)
    assert not lost(document.text, read_reflection(document, "The title of the piece"))


@_QUICK
@given(texts, endings)
@example("From: w1", "txt")
@example("From: w1\nFrom: w2\nw3", "txt")
@example("## Draft 1 - w1\nw2", "md")
@example("| From | w1 |\n|---|---|\n| w2 | w3 |", "md")
@example("On: draft 2 w1\nw2", "txt")
def test_every_word_of_feedback_arrives(text: str, ending: str) -> None:
    document = school.document(text, ending)
    assert not lost(document.text, read_feedback(document, ("Dev Patel",), None))


@_QUICK
@given(texts, endings)
@example("Where am I?\n\n# w1\n\n# w2\nw3", "md")
@example("Evidence: w1", "txt")
@example("Where am I?\nw2\nw3\n===\nEvidence:", "md")
@example("Question 1: Where am I? w1", "txt")
@example("How do I close the gap?\nDone in February: w1\nw2\n\nIn April:\n\nw3\n- w4\n\nw5", "md")
@example("How do I close the gap?\n# Mathematics\nw1\n\nGoal: w2\nDone:\nStatus: mastered\nEvidence: w3", "md")
@example("Where am I?\nGoal 2: w1\nWhere do I want to go?\nGoal 2: w2", "txt")
@example("Goals I set in November\nw1\nEvidence: w2\n\nMet: w3\nw4\nEvidence: w5\n\nNot yet:\nw6\nw7", "txt")
@example("# Goals I set in November\nw1\n# Goals I set last term\nw2", "md")
@example("Who will do what\nw1\nI will\nw2\nw3\nEvidence: w4\nMy family will w5", "txt")
@example("# What a test cannot see\nw1\n## w2\nEvidence: w3\n# w4\nw5", "md")
def test_every_word_of_the_goals_arrives(text: str, ending: str) -> None:
    document = school.document(text, ending)
    goals, _problems = read_goals(document, PurePosixPath("Zuri Delgado/Goals.md"), Titles(()))
    assert not lost(document.text, goals)


@_QUICK
@given(texts, st.sampled_from([REFLECTION, FEEDBACK, WELCOME]), st.booleans())
def test_labelled_lines_and_the_rest_are_together_the_whole_text(
    text: str, labels: dict[str, tuple[str, ...]], stays: bool
) -> None:
    document = school.document(text)
    fields, rest = take_fields(document.blocks, labels, REFLECTION_BRIEF, lambda _field, _before: stays)
    assert not lost(document.text, [[field.value for field in fields], rest])


@_SLOW
@given(st.lists(_lines(), min_size=1, max_size=8).map("\n".join))
def test_every_word_typed_in_word_arrives(text: str) -> None:
    document = school.document(school.word(text), "docx")
    assert not lost(document.text, read_reflection(document, "The title of the piece"))
    goals, _problems = read_goals(document, PurePosixPath("Zuri Delgado/Goals.docx"), Titles(()))
    assert not lost(document.text, goals)
    assert not lost(document.text, read_feedback(document, (), None))


@_SLOW
@given(texts, texts, texts, texts, texts)
def test_every_word_in_a_folder_arrives_in_the_portfolio(
    welcome: str, goals: str, reflection: str, feedback: str, earlier: str
) -> None:
    files = {
        "Welcome.txt": welcome,
        "Goals.md": goals,
        "Mathematics/Pizza.jpg": None,
        "Mathematics/Pizza - reflection.md": reflection,
        "Mathematics/Pizza - reflection 2.txt": goals,
        "Mathematics/Pizza - feedback.txt": feedback,
        "Fall 2025/Goals.txt": earlier,
    }
    with tempfile.TemporaryDirectory() as folder:
        root = school.write(Path(folder) / "class", {f"Zuri/{name}": text for name, text in files.items()})
        school.write(root, {"class.yml": school.TWO_RIVERS})
        book = school.understood(root)
        portfolio = dataclasses.replace(book.portfolios[0], documents=())
        for name, text in files.items():
            account = next(a for a in book.accounts if a.path == PurePosixPath("Zuri") / name)
            if account.fate is Fate.TEXT:
                read = school.document(text or "", name.rpartition(".")[2])
                assert not lost(read.text, portfolio), name


# Neither order nor case of the names changes anything


_NAMES = st.sampled_from(
    """Mural.jpg|Mural - draft 1.jpg|mural_draft2.jpg|MURAL (rough draft).png|Mural - feedback.txt|mural reflection.md
    |Great Blue Heron/final.jpg|Great Blue Heron/draft 1.jpg|Great Blue Heron/Reflection.txt|IMG_2041.jpg|Poem.txt|Poem - v2.txt
    |reflection.md|Untitled document (4).docx|Café menu.md|data.csv""".replace("\n", "").split("|")
)
_PLACES = st.sampled_from(["", "Mathematics/", "ELA/", "expedition/", "Fall 2025/PE/", "Somewhere/", "math/"])
_TOP = st.sampled_from(
    ["Welcome.md", "Goals.txt", "my goals.md", "Self-portrait.jpg", "Portrait.jpg", "Reflection sheet.md"]
)
trees = st.lists(
    st.one_of(st.tuples(_PLACES, _NAMES.map(str.strip)).map("".join), _TOP), max_size=12, unique_by=str.casefold
)


def _class_of(names: list[str]) -> dict[str, school.Content]:
    """Files whose content is the same however their names are written."""
    return {f"Zuri/{name}": f"# Where am I?\nI am in {name.casefold()}." for name in names}


def _plain(book: ClassBook) -> Any:
    """A class as plain values, without what only the spelling of a path shows."""
    return [_folded(dataclasses.asdict(dataclasses.replace(p, documents=()))) for p in book.portfolios]


def _folded(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _folded(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_folded(inner) for inner in value]
    return unicodedata.normalize("NFC", str(value)).casefold()


@_SLOW
@given(trees.flatmap(lambda tree: st.tuples(st.just(tree), st.permutations(tree))), st.booleans())
def test_neither_order_nor_case_nor_the_make_of_accents_changes_a_portfolio(
    orders: tuple[list[str], list[str]], upper: bool
) -> None:
    names, other = orders
    with tempfile.TemporaryDirectory() as folder:
        first = school.write(Path(folder) / "first", _class_of(names))
        second = school.write(
            Path(folder) / "second",
            {
                f"{'ZURI' if upper else 'zuri'}/{_other_hand(path.partition('/')[2], upper)}": content
                for path, content in _class_of(list(other)).items()
            },
        )
        for root in (first, second):
            school.write(root, {"class.yml": school.TWO_RIVERS})
        assert _plain(school.understood(second)) == _plain(school.understood(first))


def _other_hand(name: str, upper: bool) -> str:
    return unicodedata.normalize("NFD", name.upper() if upper else name.lower())


# Every file is accounted for, once


_JUNK = [".DS_Store", "Thumbs.db", "~$Poem.docx", "._Poem.jpg", "desktop.ini", ".hidden.txt"]
_HEAP = st.sampled_from(
    ["", "Zuri/", "Zuri/Mathematics/", "Zuri/Art/Mural/", "Dev/", "_old/", "Zuri/Fall 2025/", "Zuri/.git/"]
)


@st.composite
def heaps(draw: st.DrawFn) -> dict[str, school.Content]:
    """A class folder as it might really be."""
    names = st.one_of(
        _NAMES.map(str.strip), _TOP, st.sampled_from(_JUNK), st.sampled_from(["a.jpg", "b", "roster.csv"])
    )
    contents = st.sampled_from(
        [None, None, b"", b"\x00\x01\x02", b"\xff\xd8\xffno", b"PK\x03\x04torn", "name\nZuri\nKai"]
    )
    paths = [draw(_HEAP) + name for name in draw(st.lists(names, max_size=14))]
    chosen = {path: draw(contents) for path in paths}
    return {path: f"Here is {_word_of(path)}." if content is None else content for path, content in chosen.items()}


def _word_of(path: str) -> str:
    """A word that only the file of this path says."""
    return "w" + "".join(f"{ord(c)}" for c in path)


@_SLOW
@given(heaps(), st.booleans(), st.booleans())
def test_every_file_found_is_published_or_text_or_skipped_with_a_reason(
    heap: dict[str, school.Content], link: bool, pipe: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = school.write(Path(folder) / "class", {"Zuri/Mathematics/Pizza.jpg": None} | heap)
        if link:
            (root / "Zuri" / "shortcut.jpg").symlink_to(root / "Zuri/Mathematics/Pizza.jpg")
            (root / "Lee").symlink_to(root / "Zuri")
        if pipe:
            os.mkfifo(root / "Zuri" / "pipe.md")
        book = school.understood(root)
        accounted = Counter(str(account.path) for account in book.accounts)
        assert set(accounted) == _found(root)
        assert set(accounted.values()) <= {1}
        assert all(bool(account.reason) == (account.fate is Fate.SKIPPED) for account in book.accounts)
        shown = {str(file.path) for portfolio in book.portfolios for file in portfolio.shown}
        failed = {str(p.where.path) for p in book.problems if p.kind == "damaged"}
        assert shown - failed == {str(a.path) for a in book.accounts if a.fate is Fate.PUBLISHED}
        said = words_of([dataclasses.replace(portfolio, documents=()) for portfolio in book.portfolios])
        texts = [a.path for a in book.accounts if a.fate is Fate.TEXT and len(a.path.parts) > 1]
        held = [path for path in texts if _word_of(str(path)).encode() in (root / path).read_bytes()]
        assert all(said[_word_of(str(path))] for path in held)
        assert {path.suffix.lower() for path in texts} <= {".md", ".txt", ".docx", ""}


def _found(root: Path) -> set[str]:
    """Every entry that is no folder to look into: hidden folders and junk folders are one entry each."""
    found = set()
    for path in root.rglob("*"):
        inside = path.relative_to(root)
        hidden = [n for n, part in enumerate(inside.parts[:-1]) if part.startswith(".")]
        if hidden:
            found.add("/".join(inside.parts[: hidden[0] + 1]))
        elif path.is_symlink() or not path.is_dir():
            found.add(str(inside))
    return found


# Nobody's rows reach anybody else


_STUDENTS = ["José Ruiz", "Jose Ruiz", "Alexis Bo", "Alexi Bo", "Zuri Delgado", "Noé 🐸"]


@_QUICK
@given(
    st.lists(st.sampled_from([*_STUDENTS, "jose ruiz", "ALEXI BO", "Zuri", "nobody", "", "Noe"]), max_size=12),
    st.data(),
)
def test_no_row_of_another_student_reaches_this_student(rows: list[str], data: st.DataObject) -> None:
    from slcfolio.model.output import Sheet
    from slcfolio.model.people import Student
    from slcfolio.understand.assessments import read_assessments

    folders = data.draw(st.lists(st.sampled_from(_STUDENTS), unique=True, min_size=1))
    students = [Student(id=school.student_id(name), name=name, folder=name) for name in folders]
    table = [("student", "subject", "value"), *[(name, "Math", f"{n}") for n, name in enumerate(rows)]]
    sheet = Sheet(name="", rows=tuple(table), lines=tuple(range(1, len(table) + 1)))
    found, problems = read_assessments(sheet, PurePosixPath("assessments.csv"), students)
    for folder, assessments in found.items():
        for assessment in assessments:
            named = rows[int(assessment.value)]
            exact = [name for name in folders if name.casefold() == named.casefold()]
            assert folder in exact if exact else key(folder) == key(named)
    told = [p.where.line or 0 for p in problems]
    reached = [a.line for rows_of_one in found.values() for a in rows_of_one]
    assert sorted([*told, *reached]) == list(range(2, len(table) + 1))


# Whatever the words, reading them ends


@_QUICK
@given(_ANYTHING)
@example("/")
@example("//")
@example("./")
@example("a/..")
@example("..")
def test_any_words_may_be_named_as_evidence_and_in_links(name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        text = f"Where am I?\nI can.\nEvidence: {name}\n[link]({name})\n![picture]({name})"
        tree = {"Zuri/Goals.md": text, "Zuri/Mathematics/Mr. Bo, n.a.jpg": None}
        (portfolio,) = school.understood(school.write(Path(folder) / "class", tree)).portfolios
        assert portfolio.goals.answers


def test_a_scan_finds_the_same_in_any_order_of_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = school.write(tmp_path, {f"Zuri/Math/{n}.txt": None for n in range(9)})
    expected = scan.scan(root, convert.recognise)
    real = os.listdir
    monkeypatch.setattr(os, "listdir", lambda path: sorted(real(path), reverse=True))
    assert scan.scan(root, convert.recognise) == expected
