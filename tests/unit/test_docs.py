"""The documentation says what the program does.

Tables that can be read off the program are written by this file and compared with it:

    python -m tests.unit.test_docs      writes them again
"""

from __future__ import annotations

import csv
import io
import os
import re
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path, PurePosixPath
from unittest import mock

import pytest
from click import Group
from click.testing import CliRunner

from slcfolio import pipeline
from slcfolio.cli import main
from slcfolio.convert import limits, recognise
from slcfolio.convert.download import convert as offer
from slcfolio.convert.registry import ROWS
from slcfolio.convert.result import Refused
from slcfolio.convert.signature import _LABELS
from slcfolio.errors import FolioError
from slcfolio.model.accent import PALETTE
from slcfolio.model.problems import Kind, Problem
from slcfolio.model.source import Family
from slcfolio.render.renderer import RenderError
from slcfolio.settings import load, load_settings
from slcfolio.understand import assessments, labels, roster
from slcfolio.understand.goal_words import goal_end, outcome_of, status_end, step_start
from tests.school import Tree, file_bytes, write

HOME = Path(__file__).parents[2]
DOCS = HOME / "docs"
PAGES = sorted({*HOME.glob("*.md"), *DOCS.rglob("*.md")} - set((DOCS / "drawings").rglob("*.md")))
_MARKED = re.compile(r"(<!-- (?P<name>[a-z ]+): written by tests/unit/test_docs.py -->\n).*?(<!-- end -->)", re.DOTALL)
_SLOW_READER = 18
"""Words in a sentence for sixth graders, at most."""
_HEAVY = 250_000
"""Bytes of a picture in the documentation, at most."""


# What the program knows, as Markdown


def table(head: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def _plain(text: str) -> str:
    """Words that may hold signs which mean something in Markdown."""
    return re.sub(r"([|*_\[\]<>`])", r"\\\1", text)


def _code(words: tuple[str, ...]) -> str:
    return ", ".join(f"`{word}`" for word in words)


_SHOWN = {
    Family.PICTURE: "the picture, in up to five sizes, upright and never cropped",
    Family.PAGES: "its pages as pictures; its words can be searched",
    Family.WRITING: "the text, with headings, lists, tables and pictures",
    Family.TABLE: "a table",
    Family.SOUND: "a player",
    Family.FILM: "a player",
}


def file_kinds() -> str:
    """Every row of the registry."""

    def rows() -> Iterator[tuple[str, ...]]:
        for row in ROWS:
            endings = _code(tuple(f".{suffix}" for suffix in row.kind.suffixes))
            yield (
                row.noun[0].upper() + row.noun[1:],
                endings,
                _SHOWN[row.kind.family],
                f"`{row.converter.split('.')[-1]}`",
            )

    return table(("What it is", "Usual endings", "On the page", "Converter"), rows())


_JUNK = b"\x89\1\2\0\0\1"
"""The first bytes of a file of no kind at all, so that its name decides."""


def other_files() -> str:
    """What becomes of files that no row knows, tried on each name that slcfolio has a word for."""
    found: dict[tuple[str, str], list[str]] = {}
    shown = {suffix for row in ROWS for suffix in row.kind.suffixes}
    for suffix in (suffix for suffix in _LABELS if suffix not in shown):
        kind = recognise(f"work.{suffix}", _JUNK)
        found.setdefault((kind.label, _advice(suffix, kind.label)), []).append(f".{suffix}")

    def rows() -> Iterator[tuple[str, ...]]:
        for (label, advice), endings in sorted(found.items(), key=lambda one: one[0][0].casefold()):
            yield label, _code(tuple(endings)), advice

    return table(("What it is", "Usual endings", "What becomes of it"), rows())


def _advice(suffix: str, label: str) -> str:
    """A card, when any honest file of the kind may be offered; else what slcfolio asks for in its place."""
    refusal = ""
    for data in (_JUNK, _zip()):
        try:
            offer(data, f"work.{suffix}", {"label": label})
        except Refused as error:
            refusal = refusal or error.failure.fix
        else:
            return "a card with a download"
    return f"not shown; instead: {_plain(refusal)}"


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("ppt/presentation.xml", "<p/>")
    return out.getvalue()


def file_limits() -> str:
    """What is too much."""
    mib = limits.MIB
    return table(
        ("What", "At most"),
        iter(
            [
                ("a sound or film", f"{limits.MEDIA_BYTES // mib} MB"),
                ("any other file", f"{limits.FILE_BYTES // mib} MB"),
                ("the words of a text file", f"{limits.TEXT_BYTES // mib} MB"),
                ("a picture", f"{limits.PIXELS // 1_000_000} megapixels"),
                ("an animation that moves", f"{limits.ANIMATION_FRAMES} pictures"),
                ("pages shown of a PDF", str(limits.PDF_PAGES)),
                ("pictures shown of a Word document", str(limits.WORD_PICTURES)),
                ("a table", f"{limits.TABLE_ROWS:,} rows, {limits.TABLE_COLUMNS} columns"),
                ("sheets shown of a spreadsheet", str(limits.SHEETS)),
                ("time for one file", f"{limits.SECONDS:.0f} seconds; a PDF {limits.PDF_SECONDS:.0f}"),
            ]
        ),
    )


def _ways(names: Mapping[str, tuple[str, ...]]) -> str:
    return table(("slcfolio’s word", "also understood"), ((f"`{n}`", _code(ways)) for n, ways in names.items()))


def _lines(names: Mapping[str, tuple[str, ...]]) -> str:
    return table(("Line", "also understood"), ((f"`{ways[0]}:`", _code(ways[1:]) or "–") for ways in names.values()))


def questions() -> str:
    rows = ((f"{ways[0]}?", _code(ways[1:])) for ways in labels.QUESTIONS.values())
    return table(("Question", "also understood"), rows)


def page_files() -> str:
    rows = ((f"`{ways[0]}`", _code(ways[1:])) for ways in labels.PAGE_FILES.values())
    return table(("File", "also understood"), rows)


def commands() -> str:
    """The help of every command, word for word."""
    assert isinstance(main, Group)
    asked = [[], *([name] for name in main.commands)]
    return "\n".join(f"## `{' '.join(['slcfolio', *words])}`\n\n```text\n{_help(words)}```\n" for words in asked)


def _help(words: list[str]) -> str:
    said = CliRunner().invoke(main, [*words, "--help"], prog_name="slcfolio", terminal_width=90)
    assert said.exit_code == 0, said.output
    return said.output


def problems() -> str:
    """One real example of every kind, from classes in which everything is wrong."""
    found = _everything_wrong()

    def rows() -> Iterator[tuple[str, ...]]:
        for kind in Kind:
            if problem := found.get(kind):
                says = f"{_plain(str(problem.where))}: {_plain(problem.what)}"
                yield f"`{kind.value}`", problem.severity.value, says, _plain(problem.fix)

    return table(("Kind", "Severity", "slcfolio says, for example", "and how to mend it"), rows())


WRITTEN = {
    "file kinds": file_kinds,
    "other files": other_files,
    "limits": file_limits,
    "roster columns": lambda: _ways(roster.COLUMNS),
    "assessment columns": lambda: _ways(assessments.COLUMNS),
    "reflection lines": lambda: _lines(labels.REFLECTION),
    "feedback lines": lambda: _lines(labels.FEEDBACK),
    "welcome lines": lambda: _lines(labels.WELCOME),
    "evidence lines": lambda: _lines(labels.EVIDENCE),
    "questions": questions,
    "page files": page_files,
    "commands": commands,
    "problems": problems,
}
"""The tables by the name in their marks."""


# Classes in which everything is wrong


_MURAL = file_bytes("Mural.jpg")
_PNG = file_bytes("Heart Rate.png")
_LONG = "day,birds\n" + "".join(f"{n},1\n" for n in range(limits.TABLE_ROWS + 1))
_MESSY: Tree = {
    "class.yml": "school: Three Oaks School\ntecher: Ms. Abara\nbest: lots\n"
    "term: Winter 2026\nsubjects: [English language arts, Mathematics]\n",
    "roster.csv": "name,photo\nZuri Delgado,maybe\nDev Patel,\nMateo Silva,yes\nAmina Yusuf,yes\nNoé Étienne-Baptiste,yes\n",
    "assessments.csv": "student,subject,value,scale\nZury Delgado,Mathematics,3,\nZuri Delgado,Mathematics,,\n"
    "Zuri Delgado,Mathematics,5,1-4\n",
    "rooster.csv": "name\n",
    "Amina Yusuf/": None,
    "Noé Étienne-Baptiste/Portrait.heic": None,
    "Crew photos/Creek.jpg": None,
    "extra.css": "h1 { background: url(flowers.png); }\n",
    "Noé Étienne-Baptiste/Welcome.txt": "Hello!\nMy color: lagooon",
    "Dev Patel/Mathematics/Solar Oven/feedback.txt": "From: Zuri\nHow hot did it get?",
    "Zuri Delgado/Welcome.txt": "Hello!\nMy color: purple\nMy best pieces: Kite; Mural; Creek Map; Haiku; Volcano Song",
    "Zuri Delgado/Portrait.jpg": None,
    "Zuri Delgado/Goals.md": "# Where am I?\n\nI check my work.\nEvidence: Mixing the Murel Green\n\n"
    "# Where do I want to go?\n\nI want to look closer.\nEvidence: Field Notebook\n\n"
    "## Social life\n\nRecess is hard.\n",
    "Zuri Delgado/Kite.jpg": None,
    "Zuri Delgado/Robotics/Crane.jpg": None,
    "Zuri Delgado/Mathematics/Field Notebook.jpg": None,
    "Zuri Delgado/English language arts/Field Notebook.jpg": None,
    "Zuri Delgado/Mathmatics/Creek Map.jpg": None,
    "Zuri Delgado/Mathematics/IMG_2041.jpg": None,
    "Zuri Delgado/Mathematics/Mixing the Mural Green.jpg": None,
    "Zuri Delgado/Mathematics/Mural.jpg": _MURAL,
    "Zuri Delgado/Mathematics/Mural (1).jpg": _MURAL,
    "Zuri Delgado/Mathematics/Bird Count.csv": _LONG,
    "Zuri Delgado/Mathematics/Heart Rate.jpg": _PNG,
    "Zuri Delgado/Mathematics/Number Line.jpg": _MURAL[:200],
    "Zuri Delgado/Mathematics/Locked.jpg": None,
    "Zuri Delgado/Mathematics/Recipe.docx": b"",
    "Zuri Delgado/English language arts/Haiku.md": "Old creek. See [the map](Creek.jpg).\n\n"
    "![frog](https://example.org/frog.jpg)\n",
    "Zuri Delgado/English language arts/Letter to the Council.txt": "Dear Council Member Reyes,",
    "Zuri Delgado/English language arts/Leter to the Council - reflection.txt": "I used numbers.",
    "Zuri Delgado/English language arts/Volcano - reflection.txt": "It was hot. Dev Patel helped me.",
}
_NO_YAML: Tree = {
    "class.yml": "school: Three Oaks School\nterm: [Winter 2026\n",
    "Zuri Delgado/Kite.jpg": None,
}
_NO_ROSTER: Tree = {"roster.csv": b"", "Zuri Delgado/Kite.jpg": None}
_GOOD: Tree = {"Zuri Delgado/Mathematics/Kite.jpg": None}


@cache
def _everything_wrong() -> dict[Kind, Problem]:
    """The first problem of each kind."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        messy = write(home / "Crew 6B", _MESSY)
        (messy / "Zuri Delgado/Mathematics/Poster.jpg").symlink_to("Mural.jpg")
        os.mkfifo(messy / "Zuri Delgado/Mathematics/Pipe.jpg")
        with mock.patch("os.open", _locked_file):
            found = [*pipeline.check(pipeline.Order(root=messy, jobs=2)).problems]
        for name, tree in (("No YAML", _NO_YAML), ("No roster", _NO_ROSTER)):
            found += pipeline.check(pipeline.Order(root=write(home / name, tree), jobs=1)).problems
        with mock.patch("slcfolio.render.mkdocs_site.MkDocsRenderer.render", _full_disk):
            found += pipeline.build(pipeline.Order(root=write(home / "Good", _GOOD), jobs=1)).problems
    by_kind: dict[Kind, Problem] = {}
    for problem in found:
        by_kind.setdefault(problem.kind, problem)
    return by_kind


_open = os.open


def _locked_file(path: str | Path, *args: int, **more: int) -> int:
    """Root may read everything; so the file that nobody may read is made up."""
    if Path(path).name == "Locked.jpg":
        raise PermissionError(13, "Permission denied")
    return _open(path, *args, **more)


def _full_disk(*_args: object) -> None:
    raise RenderError("there is no space left on the disk", fix="make room")


# The tests


def _written() -> list[tuple[Path, str]]:
    return [(page, found["name"]) for page in PAGES for found in _MARKED.finditer(page.read_text("utf-8"))]


def _renewed(page: Path) -> str:
    return _MARKED.sub(lambda m: f"{m[1]}\n{WRITTEN[m['name']]()}\n{m[3]}", page.read_text("utf-8"))


def test_every_table_stands_somewhere() -> None:
    """A table that this file can write is in some page, and every mark in a page has its table."""
    assert sorted(name for _, name in _written()) == sorted(WRITTEN)


@pytest.mark.parametrize("page", sorted({page for page, _ in _written()}), ids=lambda p: p.relative_to(HOME).as_posix())
def test_what_a_page_lists_is_what_the_program_knows(page: Path) -> None:
    """If this fails, `python -m tests.unit.test_docs` writes the tables again; read what has changed."""
    assert page.read_text("utf-8") == _renewed(page)


def test_a_teacher_can_look_up_every_kind_of_problem() -> None:
    """Each kind has a row with an example that slcfolio really says."""
    listed = re.findall(r"^\| `([a-z-]+)` \|", (DOCS / "reference/problems.md").read_text("utf-8"), re.MULTILINE)
    assert listed == [kind.value for kind in Kind]


@pytest.mark.parametrize("page", ["students.md", "teachers.md", "reference/problems.md"])
def test_the_example_of_a_problem_is_one_that_slcfolio_tells(page: str) -> None:
    """A student who looks for it on her own list finds it in the same words."""
    assert str(_everything_wrong()[Kind.EVIDENCE_UNKNOWN]) in (DOCS / page).read_text("utf-8")


def _first_column(text: str, heading: str) -> list[str]:
    """The names in the first column of the table below a heading."""
    section = text.split(f"{heading}\n", 1)[1].split("\n#", 1)[0]
    return re.findall(r"^\| `([a-z_]+)` \|", section, re.MULTILINE)


@pytest.mark.parametrize(
    ("heading", "keys"),
    [
        ("### All keys", load._KEYS),
        ("### Keys of a subject", load._SUBJECT_KEYS),
        ("### Keys of the conference", load._CONFERENCE_KEYS),
    ],
)
def test_the_teachers_page_explains_every_setting(heading: str, keys: tuple[str, ...]) -> None:
    """No key of class.yml is missing from the tables, and none is in them that slcfolio does not know."""
    assert sorted(_first_column((DOCS / "teachers.md").read_text("utf-8"), heading)) == sorted(keys)


def test_the_full_example_of_class_yml_can_be_copied() -> None:
    """It uses every key, and slcfolio has nothing to say against it."""
    example = re.findall(r"```yaml\n(.*?)```", (DOCS / "teachers.md").read_text("utf-8"), re.DOTALL)[0]
    settings, wrong = load_settings(example.encode(), PurePosixPath("class.yml"))
    assert wrong == ()
    assert set(re.findall(r"^([a-z]+):", example, re.MULTILINE)) == set(load._KEYS)
    assert settings.subjects
    assert settings.conference.date


def test_the_tables_in_the_teachers_page_can_be_copied(tmp_path: Path) -> None:
    """The examples of roster.csv and assessments.csv are read without a problem, and every sentence in them is on a page."""
    _, *tables = re.findall(r"```(?:yaml|csv)\n(.*?)```", (DOCS / "teachers.md").read_text("utf-8"), re.DOTALL)
    root = write(tmp_path / "class", {"roster.csv": tables[0], "assessments.csv": tables[1]})
    write(root, {f"{row['folder']}/Mathematics/Kite.jpg": None for row in csv.DictReader(tables[0].splitlines())})
    report = pipeline.build(pipeline.Order(root=root, jobs=1))
    assert [p for p in report.problems if p.where.path.suffix == ".csv"] == []
    pages = [page.read_text("utf-8") for site in report.sites for page in Path(site.path).parent.glob("grades.html")]
    notes = [row["note"] for row in csv.DictReader(tables[1].splitlines()) if row["note"]]
    assert notes
    assert [note for note in notes if not any(note in page for page in pages)] == []


def test_the_students_page_teaches_only_what_is_understood() -> None:
    """Every line and file name in its tables is one that slcfolio knows, and so is every color."""
    text = (DOCS / "students.md").read_text("utf-8")
    known = {
        way
        for names in (labels.REFLECTION, labels.FEEDBACK, labels.WELCOME, labels.EVIDENCE)
        for ways in names.values()
        for way in ways
    }
    taught = re.findall(r"`([A-Z][A-Za-z -]+):", text)
    assert taught
    assert [line for line in taught if line not in known and not _means_something(line)] == []
    assert {word for ways in labels.QUESTIONS.values() for word in ways[:1]} <= set(re.findall(r"`([^`?]+)\?`", text))
    assert all(color in text for color in PALETTE)


def _means_something(line: str) -> bool:
    """Whether a goals file may have such a line."""
    return bool(
        step_start(f"{line}: so") or outcome_of(line) or goal_end(f"{line}: so") or status_end(f"{line}: not yet")
    )


def _sentences(text: str) -> Iterator[str]:
    """The sentences of a page, without tables, code and addresses."""
    text = re.sub(r"```.*?```|^\|.*?$|^<!--.*?-->$|!\[[^\]]*\]\([^)]*\)", "", text, flags=re.DOTALL | re.MULTILINE)
    text = re.sub(r"`[^`]*`", "name", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text))
    for paragraph in re.split(r"\n\s*\n|\n(?=\s*[-#\d])", text):
        yield from (s for s in re.split(r"(?<=[.!?:])\s+", " ".join(paragraph.split())) if s)


def test_the_students_page_is_written_for_sixth_graders() -> None:
    """No sentence is longer than an eleven-year-old reads in one breath."""
    long = [s for s in _sentences((DOCS / "students.md").read_text("utf-8")) if len(s.split()) > _SLOW_READER]
    assert long == []


_LINK = re.compile(r"\]\(([^)\s]+)\)|src=\"([^\"]+)\"")


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(HOME).as_posix())
def test_every_link_of_the_documentation_leads_somewhere(page: Path) -> None:
    """Also to the heading after the #."""
    text = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text("utf-8"), flags=re.DOTALL)
    for target in (a or b for a, b in _LINK.findall(text)):
        if target.startswith(("https://", "mailto:")):
            continue
        path, _, anchor = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        assert there.exists(), target
        if anchor:
            assert anchor in _anchors(there.read_text("utf-8")), target


def _anchors(text: str) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_a_page_with_pictures_opens_fast() -> None:
    """On a school's network a picture in the documentation must not be heavy."""
    pictures = [path for path in (DOCS / "pictures").iterdir() if path.suffix in {".png", ".jpg", ".svg"}]
    assert pictures
    assert [path.name for path in pictures if path.stat().st_size > _HEAVY] == []


def _main() -> None:
    for page in sorted({page for page, _ in _written()}):
        page.write_text(_renewed(page), encoding="utf-8")


if __name__ == "__main__":
    try:
        _main()
    except FolioError as error:
        raise SystemExit(str(error)) from error
