"""The wheel: whole, and enough on its own to build a class on a computer that has no checkout."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from slcfolio import __version__
from tests.folders import contents, snapshot

pytestmark = pytest.mark.packaging

ROOT = Path(__file__).parents[2]
MADE = shutil.ignore_patterns("__pycache__", "*.pyc")


def checked(command: list[str | Path], **options: Any) -> str:
    """What a command printed; the test ends here when it failed."""
    done = subprocess.run(list(map(str, command)), capture_output=True, encoding="utf-8", check=False, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return str(done.stdout)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The checkout as it is cloned: without what builds and runs have left in it."""
    source = tmp_path_factory.mktemp("source")
    for name in ("slcfolio", "theme"):
        shutil.copytree(ROOT / name, source / name, ignore=MADE)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    return source


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, made from the source archive as an index would get both."""
    folder = tmp_path_factory.mktemp("wheel")
    checked([sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, source])
    return next(folder.glob("*.whl"))


@dataclass(frozen=True, slots=True)
class Computer:
    """A computer of a teacher: an environment in which only the wheel was installed, and a folder to work in."""

    bin: Path
    home: Path

    def run(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        """Run `slcfolio` there."""
        plain = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
        command = [self.bin / "slcfolio", *words]
        return subprocess.run(command, cwd=self.home, env=plain, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture(scope="module")
def computer(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Computer:
    """A fresh environment with the locked dependencies and the wheel."""
    home = tmp_path_factory.mktemp("computer")
    venv.create(home / "environment", with_pip=True)
    bin = home / "environment" / ("Scripts" if os.name == "nt" else "bin")
    pip = [str(bin / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    locked = [*pip, "--require-hashes", "--only-binary", ":all:", "--requirement", str(ROOT / "requirements/run.txt")]
    done = subprocess.run(locked, capture_output=True, encoding="utf-8", check=False)
    if done.returncode and "connection broken" in done.stderr:
        pytest.skip("the package index cannot be reached")
    assert done.returncode == 0, done.stderr
    checked([*pip, "--no-deps", "--no-index", wheel])
    (home / "desk").mkdir()
    return Computer(bin, home / "desk")


@pytest.fixture(scope="module")
def class_folder(computer: Computer) -> Path:
    """The sample class, copied to that computer."""
    place = computer.home.parent / "Klasse 6b – Drei Eichen" / "sample_class"
    return Path(shutil.copytree(ROOT / "sample_class", place, ignore=shutil.ignore_patterns(".slcfolio")))


@dataclass(frozen=True, slots=True)
class Build:
    """What a build of the sample class there left behind."""

    report: Mapping[str, Any]
    sites: Path
    before: Mapping[str, object]
    after: Mapping[str, object]


@pytest.fixture(scope="module")
def build(computer: Computer, class_folder: Path) -> Build:
    """The sample class, built from another folder into a third one."""
    before = snapshot(class_folder)
    ran = computer.run("build", class_folder, "-o", computer.home / "sites", "--json")
    assert ran.returncode == 0, ran.stderr
    return Build(json.loads(ran.stdout), computer.home / "sites", before, snapshot(class_folder))


def test_the_wheel_has_every_module_and_every_file_of_the_theme_and_nothing_else(wheel: Path, source: Path) -> None:
    expected = {
        path for path in contents(source) if path.startswith("slcfolio/") and path.endswith((".py", "py.typed"))
    }
    expected |= {f"slcfolio/{path}" for path in contents(source) if path.startswith("theme/")}
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert names == expected
    assert {"slcfolio/py.typed", "slcfolio/theme/locale/es/LC_MESSAGES/slcfolio.mo"} <= names


def test_the_wheel_carries_the_licences_of_the_fonts_and_scripts_in_it(wheel: Path) -> None:
    licences = {name.rpartition("/")[2] for name in zipfile.ZipFile(wheel).namelist() if "/licenses/" in name}
    assert {"LICENSE", *(path.name for path in (ROOT / "theme/assets/fonts").glob("OFL-*.txt"))} <= licences


def test_the_command_says_its_version(computer: Computer) -> None:
    assert computer.run("--version").stdout == f"slcfolio, version {__version__}\n"


def test_the_command_comes_from_the_wheel_and_not_from_the_checkout(computer: Computer) -> None:
    where = checked([computer.bin / "python", "-c", "import slcfolio; print(slcfolio.__file__)"], cwd=computer.home)
    assert Path(where.strip()).is_relative_to(computer.bin.parent)


def test_every_student_of_the_sample_class_gets_a_site(build: Build) -> None:
    students = [path.name for path in (ROOT / "sample_class").iterdir() if path.is_dir() and path.name[0] != "."]
    assert len(build.report["sites"]) == len(students) == 9
    assert all(Path(site["path"]).is_file() for site in build.report["sites"])
    assert (build.sites / "teacher-only.html").is_file()


def test_a_site_brings_the_theme_with_its_fonts_and_search(build: Build) -> None:
    for site in build.report["sites"]:
        files = contents(Path(site["path"]).parent)
        assert {"assets/css/site.css", "assets/fonts/literata-latin.woff2", "search/search_index.js"} <= files.keys()


def test_the_class_folder_is_only_read(build: Build, class_folder: Path) -> None:
    assert build.before == build.after
    assert (class_folder / ".slcfolio").is_dir()


def test_the_same_sites_come_out_of_the_wheel_and_the_checkout(
    build: Build, class_folder: Path, tmp_path: Path
) -> None:
    """Otherwise the wheel lacks something that a page needs."""
    checked([sys.executable, "-m", "slcfolio", "build", class_folder, "-o", tmp_path / "sites"], cwd=tmp_path)
    assert contents(build.sites) == contents(tmp_path / "sites")


def test_check_tells_what_is_wrong_as_one_json_object(computer: Computer, class_folder: Path) -> None:
    ran = computer.run("check", class_folder, "--json")
    assert ran.returncode == 1
    assert {"file", "line", "severity", "what", "fix"} <= json.loads(ran.stdout)["problems"][0].keys()
