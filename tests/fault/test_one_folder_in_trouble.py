"""A student's folder in trouble is named with its file and a way to mend it, and costs no other student anything."""

from __future__ import annotations

import errno
import io
import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from slcfolio import convert, pipeline, scan
from slcfolio.model.problems import Problem
from slcfolio.model.report import Report
from slcfolio.model.source import SourceTree
from tests import school
from tests.folders import contents
from tests.small_class import ADA, BO, CY, address, make_class

WORK = f"{BO}/Mathematics"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What happened to Bo's folder, the file that must be named, and words that must be said of it."""

    happens: Callable[[Path], object]
    file: str
    says: str


def write(name: str, data: bytes) -> Callable[[Path], object]:
    """A file in Bo's folder."""
    return lambda root: school.write(root / BO, {name: data})


def cut(name: str, keep: int = 2) -> Callable[[Path], object]:
    """A file of which only the first half arrived."""
    data = school.file_bytes(name) if not name.endswith("jpg") else school.picture("JPEG", name, (800, 600))
    return write(name, data[: len(data) // keep])


def put(name: str, make: Callable[[Path, Path], object]) -> Callable[[Path], object]:
    """Something other than a file under this name in Bo's folder; `make` is given the class folder and the path."""
    return lambda root: make(root, root / BO / name)


def empty(root: Path) -> None:
    shutil.rmtree(root / BO)
    (root / BO).mkdir()


def a_file_instead(root: Path) -> None:
    shutil.rmtree(root / BO)
    (root / BO).write_text("I put everything in here")


def bomb() -> bytes:
    """A Word document of a few kilobytes that would unpack to a hundred times as much."""
    return zipped({"word/document.xml": b"<w:p/>" + b" " * 3_000_000, "[Content_Types].xml": b"<Types/>"})


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


TROUBLES = {
    "the folder is empty": Trouble(empty, BO, "nothing in this student's folder"),
    "a file is in the place of the folder": Trouble(a_file_instead, BO, "beside the students' folders"),
    "a photo has 0 bytes": Trouble(write("Mathematics/Lost.jpg", b""), f"{WORK}/Lost.jpg", "empty (0 bytes)"),
    "half of a JPEG arrived": Trouble(cut("Mathematics/Half.jpg"), f"{WORK}/Half.jpg", "is cut off"),
    "half of a PNG arrived": Trouble(cut("Mathematics/Half.png"), f"{WORK}/Half.png", "is cut off"),
    "half of a Word document arrived": Trouble(cut("Mathematics/Half.docx"), f"{WORK}/Half.docx", "may be damaged"),
    "half of a PDF arrived": Trouble(cut("Mathematics/Half.pdf", 4), f"{WORK}/Half.pdf", "may be damaged"),
    "a PDF is called .jpg": Trouble(
        write("Mathematics/Poster.jpg", school.pdf("Save the creek")),
        f"{WORK}/Poster.jpg",
        "is named .jpg but is a PDF",
    ),
    "a web page is called .jpg": Trouble(
        write("Mathematics/Page.jpg", b"<!doctype html><html><script>alert(1)</script></html>"),
        f"{WORK}/Page.jpg",
        "is a web page",
    ),
    "a shortcut leads to the computer's passwords": Trouble(
        put("Mathematics/Secret.txt", lambda _, path: path.symlink_to("/etc/passwd")), f"{WORK}/Secret.txt", "shortcut"
    ),
    "a shortcut leads to another student's folder": Trouble(
        put("Spanish", lambda root, path: path.symlink_to(root / ADA)), f"{BO}/Spanish", "shortcut"
    ),
    "a pipe is called .md": Trouble(
        put("Mathematics/Endless.md", lambda _, path: os.mkfifo(path)), f"{WORK}/Endless.md", "not an ordinary file"
    ),
    "a Word document unpacks to a hundred times its size": Trouble(
        write("Mathematics/Bomb.docx", bomb()), f"{WORK}/Bomb.docx", "was not opened"
    ),
}


@dataclass(frozen=True, slots=True)
class Fine:
    """The class without trouble, and its sites."""

    root: Path
    sites: Path


@pytest.fixture(scope="module")
def fine(tmp_path_factory: pytest.TempPathFactory) -> Fine:
    home = tmp_path_factory.mktemp("fine")
    root = make_class(home / "class")
    assert len(build(root, home / "sites").sites) == 3
    return Fine(root, home / "sites")


def build(root: Path, out: Path) -> Report:
    return pipeline.build(pipeline.Order(root=root, out=out, jobs=1))


def in_trouble(fine: Fine, home: Path) -> tuple[Path, Path]:
    """A copy of the class and of its sites, for something to happen to."""
    return Path(shutil.copytree(fine.root, home / "class")), Path(shutil.copytree(fine.sites, home / "sites"))


def named(report: Report | SourceTree, file: str) -> list[Problem]:
    found = [p for p in report.problems if str(p.where.path) == file]
    assert found, f"{file} is named nowhere"
    assert all(p.fix for p in found)
    return found


def assert_others_are_the_same(fine: Fine, sites: Path) -> None:
    for student in (ADA, CY):
        assert contents(sites / address(student)) == contents(fine.sites / address(student))


@pytest.mark.parametrize("what", TROUBLES)
def test_trouble_is_named_with_a_way_to_mend_it_and_stays_in_its_folder(what: str, fine: Fine, tmp_path: Path) -> None:
    trouble = TROUBLES[what]
    root, sites = in_trouble(fine, tmp_path)
    trouble.happens(root)
    report = build(root, sites)
    assert any(trouble.says in p.what for p in named(report, trouble.file)), named(report, trouble.file)
    assert_others_are_the_same(fine, sites)
    assert not any(p.kind == "site-failed" for p in report.problems)
    counts = report.counts
    assert counts["found"] == counts["published"] + counts["text"] + counts["skipped"]


def test_nothing_that_a_shortcut_leads_to_is_published(fine: Fine, tmp_path: Path) -> None:
    root, sites = in_trouble(fine, tmp_path)
    TROUBLES["a shortcut leads to the computer's passwords"].happens(root)
    TROUBLES["a shortcut leads to another student's folder"].happens(root)
    build(root, sites)
    assert contents(sites / address(BO)) == contents(fine.sites / address(BO))


def test_twenty_thousand_brackets_are_shown_as_they_were_written(fine: Fine, tmp_path: Path) -> None:
    """Markdown would read them for minutes; the student sees his text all the same."""
    root, sites = in_trouble(fine, tmp_path)
    school.write(root / BO, {"Mathematics/Brackets.md": "My pattern:\n\n" + "[" * 20_000})
    build(root, sites)
    pages = [page.read_text("utf-8") for page in (sites / address(BO)).glob("p-*.html")]
    assert any("[" * 20_000 in page for page in pages)
    assert_others_are_the_same(fine, sites)


@contextmanager
def refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The system refuses to open this file or folder, as it would to anybody but root."""

    def refusing(call: Callable[..., object]) -> Callable[..., object]:
        def opened(what: object = ".", *more: object, **options: object) -> object:
            if isinstance(what, (str, Path)) and Path(what) == path:
                raise PermissionError(errno.EACCES, "Permission denied", str(what))
            return call(what, *more, **options)

        return opened

    with monkeypatch.context() as patch:
        for name in ("listdir", "open", "scandir"):
            patch.setattr(os, name, refusing(getattr(os, name)))
        yield


def test_a_student_whose_folder_may_not_be_opened_is_named_and_keeps_the_last_good_site(
    fine: Fine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, sites = in_trouble(fine, tmp_path)
    with refused(root / BO, monkeypatch):
        report = build(root, sites)
    assert any("cannot be opened" in p.what for p in named(report, BO))
    assert [s.student for s in report.sites] == [ADA, CY]
    assert contents(sites / address(BO)) == contents(fine.sites / address(BO))
    assert_others_are_the_same(fine, sites)


def test_a_file_that_may_not_be_opened_is_named_and_the_rest_of_the_folder_is_shown(
    fine: Fine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, sites = in_trouble(fine, tmp_path)
    with refused(root / BO / "Mathematics" / "Tile Star - reflection.txt", monkeypatch):
        report = build(root, sites)
    assert any("cannot be read" in p.what for p in named(report, f"{WORK}/Tile Star - reflection.txt"))
    assert {s.student: s.artifacts for s in report.sites} == {ADA: 1, BO: 1, CY: 1}
    assert_others_are_the_same(fine, sites)


def test_folders_and_files_without_permission_are_named() -> None:
    """With real permissions; they do not hold root back, so root becomes nobody for a moment."""
    home = Path(tempfile.mkdtemp(prefix="closed-"))
    try:
        home.chmod(0o755)
        root = make_class(home / "class")
        (root / ADA / "Welcome.md").chmod(0)
        (root / BO).chmod(0)
        with as_nobody():
            tree = scan.scan(root, convert.recognise)
        assert "cannot be read" in named(tree, f"{ADA}/Welcome.md")[0].what
        assert "cannot be opened" in named(tree, BO)[0].what
        assert {f.path.parts[0] for f in tree.files} == {ADA, CY, "class.yml", "roster.csv"}
    finally:
        (root / BO).chmod(0o755)
        shutil.rmtree(home)


@contextmanager
def as_nobody() -> Iterator[None]:
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
