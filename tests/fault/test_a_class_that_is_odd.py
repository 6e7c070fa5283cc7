"""An odd class costs no family its site: each of these once did."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from slcfolio import pipeline
from slcfolio.errors import LockedError
from slcfolio.model.site import Site
from slcfolio.render.sites import Rendered, SitesFolder, render_sites
from tests import school as builder
from tests.conftest import School


def build(root: Path) -> dict[str, str]:
    """Each student's home page, by name; every site must have been built."""
    report = pipeline.build(pipeline.Order(root=root, jobs=1))
    assert not [p for p in report.problems if p.kind == "site-failed"]
    return {site.student: Path(site.path).read_text("utf-8") for site in report.sites}


def word_with_picture(words: str) -> bytes:
    """A Word document with some words and a picture."""
    import io

    import docx

    document = docx.Document()
    document.add_paragraph(words)
    document.add_picture(io.BytesIO(builder.picture("PNG", words, (60, 40))))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_pictures_in_a_goals_file_reflection_and_feedback_are_part_of_the_site(school: School) -> None:
    root = school(
        {
            "roster.csv": "name,photo\nAna Ruiz,yes\n",
            "Ana Ruiz/Welcome.docx": word_with_picture("Hello from me."),
            "Ana Ruiz/Goals.docx": word_with_picture("Where am I? I can add."),
            "Ana Ruiz/Math/Poster.jpg": None,
            "Ana Ruiz/Math/Poster - reflection.docx": word_with_picture("I like the blue."),
            "Ana Ruiz/Math/Poster - feedback.docx": word_with_picture("Make it bigger."),
        }
    )
    assert "<img" in build(root)["Ana Ruiz"].split("Hello from me.")[1][:200]


def test_a_picture_in_her_welcome_needs_the_familys_permission(school: School) -> None:
    root = school({"Ana Ruiz/Welcome.docx": word_with_picture("Hello from me.")})
    page = build(root)["Ana Ruiz"]
    assert "Hello from me." in page
    assert "<img" not in page


def test_feedback_that_is_a_pdf_is_shown(school: School) -> None:
    root = school({"Ana Ruiz/Math/Poster.jpg": None, "Ana Ruiz/Math/Poster - feedback.pdf": None})
    report = pipeline.build(pipeline.Order(root=root, jobs=1))
    (page,) = Path(report.sites[0].path).parent.glob("p-*.html")
    text = page.read_text("utf-8")
    assert "slc-pages" in text.split("What people told me")[1]


@pytest.mark.parametrize(
    "subjects",
    [
        ["Index", "About", "Questions", "Grades", "More", "404"],
        ["数学", "语文", "🎨", "Арифметика"],
        ["Art", "art room", "A" * 50 + " one", "A" * 50 + " two"],
    ],
)
def test_every_subject_has_a_page_of_its_own_whatever_it_is_called(school: School, subjects: list[str]) -> None:
    listed = "".join(f'  - "{name}"\n' for name in subjects)
    work: builder.Tree = {f"Art Vega/{name}/Piece {n}.jpg": None for n, name in enumerate(subjects)}
    root = school(
        {"class.yml": f"subjects:\n{listed}", "assessments.csv": "student,subject,value\nArt Vega,Art,3\n"} | dict(work)
    )
    report = pipeline.build(pipeline.Order(root=root, jobs=1))
    assert not [p for p in report.problems if p.severity == "error"]
    folder = Path(report.sites[0].path).parent
    assert "Hi, I’m Art." in (folder / "index.html").read_text("utf-8")
    assert len(list(folder.glob("s-*.html"))) == len(subjects)


def test_a_language_nobody_knows_costs_only_its_dates(school: School) -> None:
    root = school(
        {
            "roster.csv": "name,home_language,conference\nAna Ruiz,en-xx,2026-03-12 16:00\nBen Ito,qq,2026-03-12\n",
            "Ana Ruiz/Math/Poster.jpg": None,
            "Ben Ito/Math/Poster.jpg": None,
        }
    )
    assert set(build(root)) == {"Ana Ruiz", "Ben Ito"}


@pytest.mark.parametrize(
    "roster",
    ['name\n"Ruiz, Nobody"\n"Ito, Nobody"\n', "pupils of 6B\nAna Ruiz\nBen Ito\n", "name\n\n"],
)
def test_a_mistake_in_the_roster_deletes_no_familys_site(school: School, roster: str) -> None:
    root = school({"roster.csv": "name\nAna Ruiz\nBen Ito\n", "Ana Ruiz/Math/A.jpg": None, "Ben Ito/Math/B.jpg": None})
    order = pipeline.Order(root=root, jobs=1)
    sites = [Path(site.path) for site in pipeline.build(order).sites]
    school({"roster.csv": roster})
    pipeline.build(order)
    assert all(site.is_file() for site in sites)


def test_two_classes_in_one_folder_keep_their_sites(tmp_path: Path) -> None:
    first = builder.write(tmp_path / "6A", {"Ana Ruiz/Math/A.jpg": None})
    second = builder.write(tmp_path / "6B", {"Ben Ito/Math/B.jpg": None})
    out = tmp_path / "sites"
    made = [pipeline.build(pipeline.Order(root=root, out=out, jobs=1)).sites[0].path for root in (first, second)]
    assert all(Path(path).is_file() for path in made)
    with SitesFolder(out).opened(), pytest.raises(LockedError, match="another slcfolio"):
        pipeline.build(pipeline.Order(root=first, out=out, jobs=1))


class Dies:
    """A renderer whose process ends when it meets one site."""

    def render(self, site: Site, media: Path, out: Path) -> None:
        if site.name == "dies":
            os._exit(3)
        (out / "index.html").write_text(site.name)


def nothing_wrong(built: Path, site: Site) -> str:
    return ""


def test_a_process_that_dies_takes_one_site_with_it_and_no_other(tmp_path: Path) -> None:
    names = [*"abcdefgh", "dies", *"ijklmnop"]
    sites = {name: Site(name=name, language="en", pages=(), extra={}, media=()) for name in names}
    ended: list[Rendered] = []
    render_sites(sites, tmp_path, tmp_path, 2, Dies(), nothing_wrong, ended.append)
    assert [one.id for one in ended if one.error] == ["dies"]
    assert {one.id for one in ended if not one.error} == set(names) - {"dies"}


def test_a_folder_called_slcfolio_beside_the_class_is_not_taken_for_the_program(school: School) -> None:
    root = school({"Ana Ruiz/Math/Poster.jpg": None, "Ana Ruiz/Welcome.txt": "Hello."})
    (root.parent / "slcfolio").mkdir()
    asked = [str(Path(sys.executable).with_name("slcfolio")), "build", root.name, "--json"]
    done = subprocess.run(asked, cwd=root.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)["sites"]) == 1
