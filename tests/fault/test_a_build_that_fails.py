"""What happens to the sites when a build fails, is killed, or meets another: every address keeps an old or a new site."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from slcfolio import cli, pipeline
from slcfolio.model.report import Report
from slcfolio.model.site import Site
from slcfolio.render import SitesFolder
from slcfolio.render.mkdocs_site import MkDocsRenderer
from tests import school
from tests.command import slcfolio
from tests.conftest import Built
from tests.folders import contents, snapshot
from tests.small_class import ADA, BO, CY, STUDENTS, address, folder_of, keep_ids, make_class, write_roster

RESULT = "result"


@dataclass(frozen=True, slots=True)
class Two:
    """A class that was changed after its sites were built, the sites of before, and what they will be."""

    root: Path
    old: Path
    new: Path

    def again(self, home: Path) -> tuple[Path, Path]:
        """Copies of the class and of the old sites."""
        return Path(shutil.copytree(self.root, home / "class")), Path(shutil.copytree(self.old, home / "sites"))


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Two:
    home = tmp_path_factory.mktemp("two")
    root = make_class(home / "class")
    build(root, home / "old")
    for student in STUDENTS:
        school.write(root / student, {"Welcome.md": "Something new.\n", "Spanish/Menu.png": None})
    build(root, home / "new")
    return Two(root, home / "old", home / "new")


def build(root: Path, out: Path) -> Report:
    return pipeline.build(pipeline.Order(root=root, out=out, jobs=1))


def site(sites: Path, student: str) -> dict[str, str]:
    return contents(sites / address(student))


# One student's site fails


def failing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine breaks at Bo's site."""
    render = MkDocsRenderer.render

    def broken(self: MkDocsRenderer, site: Site, media: Path, out: Path) -> None:
        render(self, site, media, out)
        if site.extra["given"] == "Bo":
            raise ZeroDivisionError("the engine broke")

    monkeypatch.setattr(MkDocsRenderer, "render", broken)


def wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bo's finished site has a page that is not whole."""
    render = MkDocsRenderer.render

    def torn(self: MkDocsRenderer, site: Site, media: Path, out: Path) -> None:
        render(self, site, media, out)
        if site.extra["given"] == "Bo":
            (out / "spanish.html").unlink()

    monkeypatch.setattr(MkDocsRenderer, "render", torn)


def held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program holds a file of Bo's old site open, so that it cannot be moved."""
    put = SitesFolder.put

    def refused(self: SitesFolder, id: str, built: Path) -> None:
        if id == address(BO):
            raise PermissionError(13, "Permission denied", str(built))
        put(self, id, built)

    monkeypatch.setattr(SitesFolder, "put", refused)


@pytest.mark.parametrize("fault", [failing, wrong, held])
def test_a_student_whose_site_fails_keeps_the_last_good_one_and_the_others_get_their_new_ones(
    fault: Callable[[pytest.MonkeyPatch], None], two: Two, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, sites = two.again(tmp_path)
    fault(monkeypatch)
    ran = CliRunner().invoke(cli.main, ["build", str(root), "-o", str(sites), "--jobs", "1"])
    assert ran.exit_code == 1
    assert f"{BO}: the site could not be built" in ran.stderr
    assert "fix: " in ran.stderr
    assert site(sites, BO) == site(two.old, BO)
    assert site(sites, ADA) == site(two.new, ADA)
    assert site(sites, CY) == site(two.new, CY)
    assert "could not be built" in (sites / "teacher-only.html").read_text("utf-8")


# A build is killed

KILLS = 12


@pytest.fixture(scope="module")
def changes(two: Two, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Everything that a build does to the folder of the sites, in order."""
    home = tmp_path_factory.mktemp("changes")
    root, sites = two.again(home)
    interrupted("list", -1, home / RESULT, root, sites)
    return (home / RESULT).read_text().split("\n")


def interrupted(mode: str, at: int, file: Path, root: Path, out: Path) -> int:
    asked = [sys.executable, "-m", "tests.fault.interrupted", mode, str(at), str(file), str(root), str(out)]
    return subprocess.run(asked, cwd=Path(__file__).parents[2], capture_output=True, check=False).returncode


def moments(changes: list[str]) -> list[int]:
    """Where to kill: around each exchange of an old site for a new one, at the end, and evenly in between."""
    swaps = [n + step for n, change in enumerate(changes) if change in {"ctypes.dlsym", "os.rename"} for step in (0, 1)]
    even = [n * len(changes) // KILLS for n in range(KILLS)]
    return sorted({n for n in [*swaps, *even, len(changes) - 1] if n < len(changes)})


def test_a_killed_build_leaves_every_site_old_or_new_and_the_next_build_ends_its_work(
    two: Two, changes: list[str], tmp_path: Path
) -> None:
    wanted = contents(two.new)
    assert "ctypes.dlsym" in changes
    seen = set()
    for n in moments(changes):
        root, sites = two.again(tmp_path / str(n))
        assert interrupted("kill", n, tmp_path / RESULT, root, sites) == -9
        for student in STUDENTS:
            now = site(sites, student)
            assert now in (site(two.old, student), site(two.new, student)), f"{student}, killed at change {n}"
            seen.add((student, now == site(two.new, student)))
        build(root, sites)
        assert contents(sites) == wanted, f"the build after change {n}"
    assert seen == {(student, new) for student in STUDENTS for new in (True, False)}


def test_a_site_that_was_put_aside_when_the_power_went_is_put_back(two: Two, tmp_path: Path) -> None:
    """Where two folders cannot change places in one step, the old site is away for a moment."""
    root, sites = two.again(tmp_path)
    (sites / address(BO)).rename(sites / f".slcfolio-old-{address(BO)}")
    pipeline.build(pipeline.Order(root=root, out=sites, students=(ADA,), jobs=1))
    assert site(sites, BO) == site(two.old, BO)


def test_where_folders_cannot_change_places_the_new_site_still_takes_the_place_of_the_old(
    two: Two, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, sites = two.again(tmp_path)
    monkeypatch.setattr("slcfolio.render.sites.swapped", lambda one, other: False)
    build(root, sites)
    assert contents(sites) == contents(two.new)


# Two builds at the same time


@pytest.fixture
def at_work(two: Two, tmp_path: Path) -> Iterator[tuple[subprocess.Popen[bytes], Path, Path, Path]]:
    """A build that stands still in the middle until its file is deleted."""
    root, sites = two.again(tmp_path)
    waits = tmp_path / "waits"
    asked = [sys.executable, "-m", "tests.fault.interrupted", "wait", "5", str(waits), str(root), str(sites)]
    process = subprocess.Popen(asked, cwd=Path(__file__).parents[2], stderr=subprocess.DEVNULL)
    try:
        while not waits.exists():
            assert process.poll() is None, "the build ended before it was to wait"
            time.sleep(0.01)
        yield process, waits, root, sites
    finally:
        waits.unlink(missing_ok=True)
        process.wait()


@pytest.mark.parametrize("command", ["build", "check"])
def test_of_two_at_the_same_time_one_wins_and_the_other_says_why_it_stops(
    command: str, at_work: tuple[subprocess.Popen[bytes], Path, Path, Path], two: Two
) -> None:
    first, waits, root, sites = at_work
    where: tuple[str | Path, ...] = ("-o", sites) if command == "build" else ()
    second = slcfolio(command, root, *where)
    assert second.code == 1
    assert "already at work in this class folder" in second.said
    assert "fix: wait" in second.said
    waits.unlink()
    assert first.wait() == 0
    assert contents(sites) == contents(two.new)


# The class folder


@pytest.mark.parametrize("inside", [".", "sites", f"{ADA}/sites"])
def test_sites_inside_the_class_folder_are_refused(inside: str, two: Two, tmp_path: Path) -> None:
    root, _ = two.again(tmp_path)
    before = snapshot(root)
    ran = slcfolio("build", root, "-o", root / inside)
    assert ran.code != 0
    assert "cannot be put inside the class folder" in ran.said
    assert "fix: choose a folder beside it" in ran.said
    assert snapshot(root) == before


def test_the_class_folder_is_only_read(built: Built) -> None:
    """Every kind of file there is was read for this build; only `.slcfolio` is slcfolio's own."""
    slcfolio("check", built.root)
    assert len(built.before) > 250
    assert snapshot(built.root) == built.before


def test_a_student_who_left_the_roster_loses_the_site_at_the_next_build(two: Two, tmp_path: Path) -> None:
    root, sites = two.again(tmp_path)
    write_roster(root, (ADA, CY))
    build(root, sites)
    assert not (sites / address(BO)).exists()
    assert BO not in (sites / "teacher-only.html").read_text("utf-8")
    assert site(sites, ADA) == site(two.new, ADA)


@pytest.mark.parametrize("folder", [BO, "bo_stone", "BO  STONE"])
def test_a_student_whose_folder_is_only_missing_keeps_the_site(folder: str, two: Two, tmp_path: Path) -> None:
    """A memory stick that was pulled out, or a cloud folder that has not come down yet, is no reason to lose anything."""
    root, sites = two.again(tmp_path)
    shutil.rmtree(root / BO)
    school.write(root / folder, folder_of(BO))
    keep_ids(root, (ADA, folder, CY))
    build(root, sites)
    there = contents(sites / address(folder))
    shutil.rmtree(root / folder)
    report = build(root, sites)
    assert any(p.kind == "roster-folder-missing" and p.where.line == 3 for p in report.problems)
    assert contents(sites / address(folder)) == there != {}


def test_one_student_can_be_built_and_nobody_elses_site_is_touched(two: Two, tmp_path: Path) -> None:
    root, sites = two.again(tmp_path)
    pipeline.build(pipeline.Order(root=root, out=sites, students=(BO,), jobs=1))
    assert site(sites, BO) == site(two.new, BO)
    assert site(sites, ADA) == site(two.old, ADA)
