"""What other programs may rely on: the object that `--json` prints, and the exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import school
from tests.command import slcfolio
from tests.conftest import Built
from tests.small_class import ADA, BO, make_class, write_roster


def assert_shape(report: object) -> None:
    """The object has these keys and no others, each of its kind."""
    match report:
        case {
            "sites": list(sites),
            "problems": list(problems),
            "counts": dict(counts),
            "seconds": float() | int(),
            **rest,
        }:
            assert rest == {}
        case _:
            pytest.fail(f"another shape: {report!r}")
    for site in sites:
        assert {key: type(value) for key, value in site.items()} == {
            "student": str, "path": str, "pages": int, "artifacts": int,
        }  # fmt: skip
    for problem in problems:
        assert list(problem) == ["file", "line", "severity", "what", "fix"]
        assert isinstance(problem["line"], int | None)
        assert problem["severity"] in {"error", "warning", "missing"}
        assert all(isinstance(problem[key], str) and problem[key] for key in ("file", "what", "fix"))
    assert list(counts) == ["found", "published", "text", "skipped"]
    assert all(isinstance(count, int) for count in counts.values())


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


def test_json_stays_one_object_in_a_wrong_language(tmp_path: Path) -> None:
    """Names with accents reach the program even where the computer speaks nothing but ASCII."""
    root = make_class(tmp_path / "class", ("Noé Łukasz 🐸",))
    ran = slcfolio("build", root, "-o", tmp_path / "sites", "--json", around={"LC_ALL": "C", "PYTHONUTF8": "0"})
    assert ran.code == 0, ran.said
    assert [site["student"] for site in json.loads(ran.printed)["sites"]] == ["Noé Łukasz 🐸"]
