"""The Nu HTML checker finds no error: what it says is what another browser, or next year's, might stumble over."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.browser import npm
from tests.browser.sights import Sight
from tests.browser.visits import told
from tests.conftest import Built


def errors(files: list[Path]) -> list[str]:
    """What the checker says against these pages: each message once, with the first place where it holds."""
    command = [*npm.html_checker(), "--format", "json", "--stdout", "--exit-zero-always"]
    ran = subprocess.run([*command, *map(str, files)], capture_output=True, text=True, check=True)
    found = json.loads(ran.stdout)["messages"]
    first: dict[str, str] = {}
    for one in found:
        if one["type"] != "info":
            place = Path(one.get("url", "?"))
            first.setdefault(
                one["message"], f"{place.parent.name}/{place.name}:{one.get('lastLine')}: {one.get('extract')}"
            )
    return [f"{message}: {place}" for message, place in first.items()]


def test_the_checker_would_find_an_error(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(
        "<!doctype html><html lang=en><title>x</title><p><div></div></p><img src=x>", "utf-8"
    )
    assert len(errors([tmp_path / "page.html"])) >= 2


def test_no_page_of_two_students_has_an_error(built: Built) -> None:
    """One site in English, one in the family's language."""
    pages = [page for who in ("Zuri Delgado", "Lucía Ramírez") for page in sorted(built.site(who).glob("*.html"))]
    assert len(pages) > 40
    found = errors(pages)
    assert not found, told(found)


def test_no_state_and_nothing_that_the_class_has_is_an_error(all_sights: list[Sight]) -> None:
    found = errors([sight.file for sight in all_sights])
    assert not found, told(found)
