"""A scan finds every file, follows no link, and says why it leaves one out."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from slcfolio import convert
from slcfolio.errors import ClassFolderError
from slcfolio.model.problems import Kind
from slcfolio.model.source import Family, SourceTree
from slcfolio.scan import scan
from slcfolio.scan.junk import is_junk
from tests import school as builder
from tests.conftest import School


def scanned(root: Path) -> SourceTree:
    return scan(root, convert.recognise)


def test_every_file_has_its_size_its_digest_and_its_kind(school: School) -> None:
    root = school({"Zuri/Math/Pizza.jpg": None, "Zuri/Goals.md": "Where am I?"})
    goals, pizza = scanned(root).files
    assert (str(goals.path), goals.size, goals.kind.family) == ("Zuri/Goals.md", 11, Family.WRITING)
    assert goals.digest == hashlib.sha256(b"Where am I?").hexdigest()
    assert pizza.kind.family is Family.PICTURE


def test_what_lies_at_the_top_are_the_folders_of_students(school: School) -> None:
    root = school(
        {
            "Zuri/a.txt": None,
            "Dev/": None,
            "class.yml": "",
            "_shared/b.txt": None,
            ".hidden/c.txt": None,
            ".slcfolio/d": None,
        }
    )
    assert scanned(root).folders == ("Dev", "Zuri", "_shared")


@pytest.mark.parametrize(
    "name",
    [
        ".DS_Store",
        "._Poem.jpg",
        "Thumbs.db",
        "THUMBS.DB",
        "desktop.ini",
        "~$Poem.docx",
        ".~lock.Poem.docx#",
        "Icon\r",
        "~WRL0001.tmp",
    ],
)
def test_what_computers_leave_behind_is_counted_quietly(school: School, name: str) -> None:
    tree = scanned(school({f"Zuri/{name}": "x"}))
    ((skipped,), files, problems) = (tree.skipped, tree.files, tree.problems)
    assert (skipped.junk, files, problems) == (True, (), ())


def test_a_folder_of_a_computer_counts_once(school: School) -> None:
    tree = scanned(school({"__MACOSX/._a": "x", "__MACOSX/b": "x", "Zuri/.git/HEAD": "x"}))
    assert [str(skipped.path) for skipped in tree.skipped] == ["Zuri/.git", "__MACOSX"]
    assert tree.folders == ("Zuri",)


@pytest.mark.parametrize("name", ["Thumbs up.jpg", "My desktop.ini story.txt", "~ waves ~.jpg", "DS_Store.txt"])
def test_student_work_is_never_taken_for_junk(name: str) -> None:
    assert not is_junk(name)


def test_hidden_files_are_left_out_with_a_reason(school: School) -> None:
    (skipped,) = scanned(school({"Zuri/.secret.txt": "x"})).skipped
    assert (skipped.reason, skipped.junk) == ("is hidden", False)


def test_no_link_is_followed(school: School, tmp_path: Path) -> None:
    outside = builder.write(tmp_path / "outside", {"private.txt": "of another child"})
    root = school({"Zuri/Poem.txt": None})
    (root / "Zuri" / "link.txt").symlink_to(outside / "private.txt")
    (root / "Zuri" / "folder").symlink_to(outside)
    (root / "Dev").symlink_to(root / "Zuri")
    (root / "Zuri" / "dangling").symlink_to(root / "nowhere")
    (root / "Zuri" / "loop").symlink_to(root / "Zuri" / "loop")
    tree = scanned(root)
    assert [str(file.path) for file in tree.files] == ["Zuri/Poem.txt"]
    assert {problem.kind for problem in tree.problems} == {Kind.SHORTCUT}
    assert {str(p.where.path) for p in tree.problems} == {str(s.path) for s in tree.skipped}
    assert len(tree.skipped) == 5
    assert tree.folders == ("Zuri",)


def test_a_pipe_is_named_and_never_waited_for(school: School) -> None:
    root = school({"Zuri/Poem.txt": None})
    os.mkfifo(root / "Zuri" / "pipe.md")
    (problem,) = scanned(root).problems
    assert (problem.kind, problem.student) == (Kind.NOT_A_FILE, "Zuri")


def test_an_empty_file_is_named(school: School) -> None:
    (problem,) = scanned(school({"Zuri/Poem.docx": b""})).problems
    assert (problem.kind, str(problem.where), problem.student) == (Kind.EMPTY_FILE, "Zuri/Poem.docx", "Zuri")


def test_an_unreadable_file_and_folder_are_named_and_the_others_read(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = school({"Dev/a.txt": None, "Zuri/locked.txt": None, "Zuri/open.txt": None, "Kai/a.txt": None})
    refuse(monkeypatch, "locked.txt", "Kai")
    tree = scanned(root)
    assert [str(file.path) for file in tree.files] == ["Dev/a.txt", "Zuri/open.txt"]
    assert {(str(p.where), p.kind, p.student) for p in tree.problems} == {
        ("Zuri/locked.txt", Kind.UNREADABLE, "Zuri"),
        ("Kai", Kind.UNREADABLE, "Kai"),
    }
    assert all("allow yourself to read it" in p.fix for p in tree.problems)


def test_a_file_that_vanishes_during_the_scan_is_named(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    root = school({"Zuri/a.txt": None})
    real = os.listdir
    monkeypatch.setattr(
        os, "listdir", lambda path: [*real(path), "gone.txt"] if Path(path).name == "Zuri" else real(path)
    )
    (problem,) = scanned(root).problems
    assert (problem.kind, str(problem.where)) == (Kind.UNREADABLE, "Zuri/gone.txt")


def test_a_name_that_is_no_text_is_shown_as_far_as_it_can_be(school: School) -> None:
    root = school({"Zuri/a.txt": None})
    for folder in (root / "Zuri", root):
        with open(os.fsencode(folder) + b"/caf\xe9.txt", "wb") as stream:  # noqa: PTH123 - bytes, not a path
            stream.write(b"x")
    problems = scanned(root).problems
    assert [str(p.where) for p in problems] == ["Zuri/caf?.txt", "caf?.txt"]
    for problem in problems:
        f"{problem} {problem.student}".encode()


def test_a_class_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ClassFolderError) as caught:
        scanned(tmp_path / "nowhere")
    assert "one folder for each student" in caught.value.fix
    file = tmp_path / "file"
    file.write_text("x")
    with pytest.raises(ClassFolderError):
        scanned(file)


def test_a_torn_zip_is_still_a_file(school: School) -> None:
    (file,) = scanned(school({"Zuri/a.docx": b"PK\x03\x04torn"})).files
    assert file.kind.family is Family.DOWNLOAD


def refuse(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Whoever runs the tests may not open these, even if it is somebody who may open everything."""
    real_open, real_listdir = os.open, os.listdir

    def checked(path: object) -> None:
        if Path(str(path)).name in names:
            raise PermissionError(13, "Permission denied", str(path))

    def open_(path: str, flags: int, *rest: int, **more: int) -> int:
        checked(path)
        return real_open(path, flags, *rest, **more)

    def listdir(path: str) -> list[str]:
        checked(path)
        return real_listdir(path)

    monkeypatch.setattr(os, "open", open_)
    monkeypatch.setattr(os, "listdir", listdir)
