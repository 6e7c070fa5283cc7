"""What other programs may rely on: the object that `--json` prints, and the exit codes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests import school
from tests.command import slcfolio
from tests.conftest import Built
from tests.small_class import ADA, BO, make_class, write_roster


def assert_shape(report: dict[str, Any]) -> None:
    """The object has these keys and no others, each of its kind; nothing is ever renamed or taken away."""
    assert report.keys() == {"sites", "problems", "skipped", "counts", "seconds"}
    assert isinstance(report["seconds"], float | int)
    for site in report["sites"]:
        assert kinds(site) == {"student": str, "path": str, "pages": int, "artifacts": int}
    for problem in report["problems"]:
        assert problem.keys() == {"file", "line", "severity", "kind", "student", "what", "fix"}
        assert isinstance(problem["line"], int | None)
        assert isinstance(problem["student"], str | None)
        assert problem["severity"] in {"error", "warning", "missing"}
        assert all(isinstance(problem[key], str) and problem[key] for key in ("file", "kind", "what", "fix"))
    for skipped in report["skipped"]:
        assert kinds(skipped) == {"file": str, "reason": str}
    assert kinds(report["counts"]) == dict.fromkeys(("found", "published", "text", "skipped"), int)


def kinds(found: dict[str, Any]) -> dict[str, type]:
    return {key: type(value) for key, value in found.items()}


def test_a_build_prints_one_object_and_nothing_else(built: Built) -> None:
    assert_shape(built.report)
    assert len(built.report["sites"]) == 9
    for site in built.report["sites"]:
        assert Path(site["path"]).is_file()
        assert Path(site["path"]).name == "index.html"
        assert len(list(Path(site["path"]).parent.glob("*.html"))) == site["pages"]


def test_a_check_prints_the_same_object_without_sites(built: Built) -> None:
    ran = slcfolio("check", built.root, "--json")
    assert_shape(ran.report)
    assert ran.report["sites"] == []
    assert {key: ran.report[key] for key in ("problems", "counts")} == {
        key: built.report[key] for key in ("problems", "counts")
    }
    assert "Looking through the class folder" in ran.said


def test_a_command_that_stops_prints_why_in_the_same_shape(tmp_path: Path) -> None:
    root = make_class(tmp_path / "class")
    school.write(root, {"class.yml": "school: Hill School\nterm: [\n"})
    ran = slcfolio("build", root, "-o", tmp_path / "sites", "--json")
    assert ran.code == 1
    assert_shape(ran.report)
    assert [(Path(p["file"]).name, p["line"]) for p in ran.report["problems"]] == [("class.yml", 3)]


# Exit codes


def perfect(root: Path) -> Path:
    """A class in which nothing is wrong and nothing is missing."""
    school.write(root, {"class.yml": "school: Hill School\nterm: Fall 2025\nsubjects: [Mathematics]\n"})
    write_roster(root, (ADA,))
    goals = "".join(
        f"# {q}\nI know.\nEvidence: Star\n"
        for q in ("Where am I?", "Where do I want to go?", "How do I close the gap?")
    )
    school.write(
        root / ADA,
        {
            "Welcome.md": "I am Ada.",
            "Self-portrait.png": None,
            "Goals.md": goals,
            "Mathematics/Star.png": None,
            "Mathematics/Star - reflection.txt": "I counted every tile.\nBest piece: yes\n",
        },
    )
    return root


def test_0_when_nothing_is_wrong(tmp_path: Path) -> None:
    root = perfect(tmp_path / "class")
    checked = slcfolio("check", root)
    assert (checked.code, checked.printed) == (0, "")
    assert "Nothing is wrong and nothing is missing." in checked.said
    assert slcfolio("build", root, "--strict").code == 0
    assert (tmp_path / "class-sites" / "teacher-only.html").is_file()


def test_check_ends_with_1_when_something_is_wrong_or_missing(tmp_path: Path) -> None:
    root = perfect(tmp_path / "class")
    (root / ADA / "Welcome.md").unlink()
    ran = slcfolio("check", root)
    assert ran.code == 1
    assert ran.printed.startswith(f"{ADA}\n  missing: {ADA}: Ada has not written a welcome yet\n      fix: ")


def test_build_ends_with_0_when_every_site_was_built_and_with_1_when_asked_to_be_strict(tmp_path: Path) -> None:
    root = perfect(tmp_path / "class")
    school.write(root / ADA, {"Mathematics/Lost.jpg": b""})
    assert slcfolio("build", root).code == 0
    assert slcfolio("build", root, "--strict").code == 1


@pytest.mark.parametrize(
    "words",
    [("build", "no such folder"), ("check", "no such folder"), ("build", "class", "--student", BO),
     ("build", "class", "--jobs", "many"), ("polish", "class"), ("check", "class", "--polish")],
)  # fmt: skip
def test_2_when_it_was_asked_for_in_a_wrong_way(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    perfect(tmp_path / "class")
    monkeypatch.chdir(tmp_path)
    ran = slcfolio(*words, around={"PYTHONPATH": str(Path(__file__).parents[2])})
    assert ran.code == 2
    assert ran.said.strip()
    assert ran.printed == ""


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_names_reach_a_program_where_the_computer_writes_in_an_old_encoding(encoding: str, tmp_path: Path) -> None:
    """A pipe on Windows takes western European letters and no others."""
    root = make_class(tmp_path / "class", ("Noé Łukasz 🐸",))
    old = {"PYTHONIOENCODING": encoding}
    built = slcfolio("build", root, "-o", tmp_path / "sites", "--json", around=old)
    assert built.code == 0, built.said
    assert [site["student"] for site in built.report["sites"]] == ["Noé Łukasz 🐸"]
    assert slcfolio("check", root, around=old).code == 1
    assert slcfolio("build", root, "-o", tmp_path / "sites", around=old).code == 0
