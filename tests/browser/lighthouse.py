"""Lighthouse on its mobile setting: our pages beside a plain page of Material for MkDocs, measured in the same run.

`make lighthouse` prints the table; tests/browser/test_weight.py holds the pages to it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests import conftest
from tests.browser import npm
from tests.browser.conftest import FLAGS, chromium
from tests.browser.site_server import served
from tests.command import slcfolio

CATEGORIES = ("performance", "accessibility", "best-practices")
Scores = dict[str, int]
"""A score from 0 to 100 for each category."""

_PLAIN = "site_name: Plain\ntheme:\n  name: material\n  font: false\n"
_WORDS = "# A plain page\n\n" + "Some words, as a school writes them.\n\n" * 20


RUNS = 3
"""How often a page is measured at most: another program's burst of work costs a score ten points."""


def measured(page: Path) -> Scores:
    """The scores of a page, a file in a site of its own folder."""
    with tempfile.TemporaryDirectory() as folder, served(page.parent, tuned=True) as address:
        out = Path(folder) / "report.json"
        subprocess.run(
            [
                *npm.lighthouse(), f"{address}{page.name}", "--quiet", "--output=json", f"--output-path={out}",
                f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={' '.join(['--headless=new', *FLAGS])}",
            ],
            env={**os.environ, "CHROME_PATH": str(chromium())}, check=True, capture_output=True, text=True,
        )  # fmt: skip
        found = json.loads(out.read_text("utf-8"))["categories"]
    return {category: round(100 * found[category]["score"]) for category in CATEGORIES}


def best(page: Path, enough: int) -> Scores:
    """The scores of the run in which the page was fastest; no further run once that is enough."""
    runs: list[Scores] = []
    while len(runs) < RUNS and not any(run["performance"] >= enough for run in runs):
        runs.append(measured(page))
    return max(runs, key=lambda run: run["performance"])


def plain_material(folder: Path) -> Path:
    """A page of Material for MkDocs as it comes."""
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "index.md").write_text(_WORDS, "utf-8")
    (folder / "mkdocs.yml").write_text(_PLAIN, "utf-8")
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        cwd=folder, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, check=True, capture_output=True,
    )  # fmt: skip
    return folder / "site" / "index.html"


def pages_of(site: Path) -> dict[str, Path]:
    """One page of each type that families open first."""
    subject = next(page for page in sorted(site.glob("s-*.html")) if 'class="slc-card"' in page.read_text("utf-8"))
    heron = next(page for page in site.glob("p-*.html") if "<title>Great Blue Heron" in page.read_text("utf-8"))
    return {"home": site / "index.html", "subject": subject, "artifact": heron}


def main() -> None:
    """Build the sample class and a plain page, measure, and print."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        root = conftest.copy_of_sample(base / "sample_class")
        site = Path(slcfolio("build", root, "-o", base / "sites", "--json").report["sites"][0]["path"]).parent
        pages = {**pages_of(site), "plain Material": plain_material(base / "plain")}
        found = {name: best(page, 100) for name, page in pages.items()}
    print(f"{'':16}" + "".join(f"{category:>16}" for category in CATEGORIES))
    for name, scores in found.items():
        print(f"{name:16}" + "".join(f"{scores[category]:>16}" for category in CATEGORIES))


if __name__ == "__main__":
    main()
