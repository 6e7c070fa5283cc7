"""What every test may ask for."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests import school as builder
from tests.command import slcfolio
from tests.folders import snapshot
from tests.nothing_skipped import pytest_make_collect_report as pytest_make_collect_report
from tests.nothing_skipped import pytest_runtest_makereport as pytest_runtest_makereport

School = Callable[[builder.Tree], Path]

SAMPLE = Path(__file__).parent.parent / "sample_class"


@pytest.fixture
def school(tmp_path: Path) -> School:
    """Writes a class folder, `Crew 6B`, from paths and contents; asked again, it adds to it."""
    return lambda tree: builder.write(tmp_path / "Crew 6B", tree)


@dataclass(frozen=True, slots=True)
class Built:
    """The sample class as it was built: `root` is the copy of its folder, `before` what lay in it before the build."""

    root: Path
    sites: Path
    report: dict[str, Any]
    before: dict[str, tuple[object, ...]]

    def site(self, student: str) -> Path:
        """The folder of a student's site."""
        return next(Path(s["path"]).parent for s in self.report["sites"] if s["student"] == student)

    @property
    def by_student(self) -> dict[str, Path]:
        """The folder of every student's site."""
        return {s["student"]: Path(s["path"]).parent for s in self.report["sites"]}

    @property
    def ids(self) -> str:
        """The file with the students' addresses."""
        return (self.root / ".slcfolio" / "students.json").read_text("utf-8")


def copy_of_sample(root: Path) -> Path:
    """The sample class in another folder, as if it had just been downloaded."""
    return Path(shutil.copytree(SAMPLE, root, ignore=shutil.ignore_patterns(".slcfolio")))


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The sample class, built once for all tests that only look."""
    home = tmp_path_factory.mktemp("built")
    root = copy_of_sample(home / "sample_class")
    before = snapshot(root)
    ran = slcfolio("build", root, "-o", home / "sites", "--jobs", "2", "--json")
    assert ran.code == 0, ran.said
    return Built(root, home / "sites", json.loads(ran.printed), before)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-golden", action="store_true", help="write the golden listing of the sample class anew")
