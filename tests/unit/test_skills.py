"""The same skill, over time: pieces that practice it hang in a row, the oldest first."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from slcfolio.pipeline import one_site
from tests.school import TWO_RIVERS, write

ELA = "English language arts"


def subject(folder: Path, tree: dict[str, str]) -> Any:
    """What Zuri's page of English language arts says."""
    write(folder, {"class.yml": TWO_RIVERS, **{f"Zuri Delgado/{name}": words for name, words in tree.items()}})
    site = one_site(folder, "Zuri")[0]
    return next(page for page in site.pages if page.uri == "s-english-language-arts.html").meta


def test_pieces_of_any_term_that_share_a_skill_hang_from_the_oldest_to_the_newest(tmp_path: Path) -> None:
    meta = subject(
        tmp_path,
        {
            f"{ELA}/Letter.txt": "Dear council,\n\nSkill: giving evidence\nWhat changed: I used five water tests.\nMade: February 20",
            f"{ELA}/Poem.txt": "A heron.\n\nSkill: Giving Evidence.\nMade: January 9",
            f"Fall 2025/{ELA}/Recess.txt": "Kids like it.\n\nSkill: giving  evidence\nMade: September 12",
            f"{ELA}/Song.txt": "La la.\n\nSkill: rhyme",
        },
    )
    (skill,) = meta["skills"]
    assert [stop["title"] for stop in skill["stops"]] == ["Recess", "Poem", "Letter"]
    assert [stop["when"] for stop in skill["stops"]] == ["September", "January", "February"]
    assert (skill["title"], skill["stops"][2]["changed"]) == ("Same skill, three times", "I used five water tests.")
    assert skill["lead"].startswith("The skill is giving evidence.")


def test_a_skill_that_only_one_piece_practices_has_no_row(tmp_path: Path) -> None:
    assert subject(tmp_path, {f"{ELA}/Song.txt": "La la.\n\nSkill: rhyme"})["skills"] == []
