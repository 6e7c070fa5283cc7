"""The checkout is an ordinary MkDocs project of one portfolio: `mkdocs build` and `mkdocs serve` work in it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.command import slcfolio
from tests.folders import contents

pytestmark = pytest.mark.packaging

ROOT = Path(__file__).parents[2]
STUDENT = "Zuri Delgado"
MKDOCS = [sys.executable, "-m", "mkdocs"]
PATIENCE = 60  # seconds; so long only where nothing comes at all


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The checkout's project with a class folder that nobody else is using."""
    project = tmp_path / "project"
    project.mkdir()
    shutil.copy(ROOT / "mkdocs.yml", project)
    shutil.copytree(ROOT / "sample_class", project / "sample_class", ignore=shutil.ignore_patterns(".slcfolio"))
    (project / "docs").mkdir()
    (project / "docs/index.md").write_text("# Nothing of this is in a portfolio\n", "utf-8")
    return project


def mkdocs(project: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run `mkdocs` in the project."""
    return subprocess.run([*MKDOCS, *map(str, words)], cwd=project, capture_output=True, encoding="utf-8", check=False)


def test_mkdocs_builds_the_pages_that_slcfolio_builds(project: Path, tmp_path: Path) -> None:
    told = mkdocs(project, "build", "--strict", "--site-dir", tmp_path / "site")
    assert told.returncode == 0, told.stderr
    ran = slcfolio("build", project / "sample_class", "-o", tmp_path / "sites", "--student", STUDENT, "--json")
    (site,) = ran.report["sites"]
    assert contents(tmp_path / "site") == contents(Path(site["path"]).parent)


def test_mkdocs_says_which_student_it_cannot_find(project: Path) -> None:
    text = (project / "mkdocs.yml").read_text("utf-8")
    (project / "mkdocs.yml").write_text(text.replace(f"student: {STUDENT}", "student: Zuri Delgada"), "utf-8")
    told = mkdocs(project, "build", "--strict")
    assert told.returncode == 1
    assert "Zuri Delgada" in told.stderr
    assert f'did you mean "{STUDENT}"' in told.stderr


def test_mkdocs_does_not_put_a_child_s_portfolio_on_a_public_server(project: Path) -> None:
    told = mkdocs(project, "gh-deploy")
    assert told.returncode == 1
    assert "not put on a public server" in told.stderr
    assert not (project / "site").exists()


@contextmanager
def served(project: Path) -> Iterator[str]:
    """The address at which `mkdocs serve` shows the project."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"127.0.0.1:{free.getsockname()[1]}"
    with (project / "serve.log").open("w") as log:
        command = [*MKDOCS, "serve", "--dev-addr", address]
        process = subprocess.Popen(command, cwd=project, stdout=log, stderr=log, env={**os.environ, "NO_COLOR": "1"})
        try:
            yield f"http://{address}"
        finally:
            process.terminate()
            process.wait()


def page(address: str) -> str:
    """A page as it is served; empty while nobody answers."""
    try:
        with urlopen(address, timeout=PATIENCE) as answer:
            return str(answer.read(), "utf-8")
    except URLError:
        return ""


def until(holds: Callable[[], bool]) -> bool:
    """Wait until it holds."""
    end = time.monotonic() + PATIENCE
    while not holds() and time.monotonic() < end:
        time.sleep(0.1)
    return holds()


def add_to_welcome(project: Path, words: str) -> None:
    """The student writes more."""
    welcome = project / "sample_class" / STUDENT / "Welcome.md"
    welcome.write_text(f"{welcome.read_text('utf-8')}\n{words}\n", "utf-8")


def test_mkdocs_serve_shows_a_change_in_the_class_folder(project: Path) -> None:
    with served(project) as address:
        assert until(lambda: "Zuri" in page(f"{address}/index.html")), (project / "serve.log").read_text("utf-8")
        add_to_welcome(project, "I also keep bees now.")
        assert until(lambda: "I also keep bees now." in page(f"{address}/index.html"))


def test_mkdocs_serve_rests_when_nothing_has_changed(project: Path) -> None:
    """A build puts what it has read into the class's own folder, which must not call for another build."""
    log = project / "serve.log"
    with served(project) as address:
        assert until(lambda: "Zuri" in page(f"{address}/index.html"))
        add_to_welcome(project, "I also keep bees now.")
        assert until(lambda: "Reloading browsers" in log.read_text("utf-8"))
        time.sleep(2)  # four of the looks that the server takes at the folder
    assert log.read_text("utf-8").count("Detected file changes") == 1


def test_only_a_page_that_is_served_lets_the_server_s_script_run(project: Path) -> None:
    with served(project) as address:
        assert until(lambda: "Zuri" in page(f"{address}/index.html"))
        assert "Content-Security-Policy" not in page(f"{address}/index.html")
    assert mkdocs(project, "build", "--strict").returncode == 0
    assert "Content-Security-Policy" in (project / "site/index.html").read_text("utf-8")
