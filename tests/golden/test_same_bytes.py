"""The same class gives the same bytes, wherever, whenever and by however many processes its sites are built."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.command import slcfolio
from tests.conftest import Built, copy_of_sample
from tests.folders import contents

ELSEWHERE = {
    "TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "C", "PYTHONHASHSEED": "4711", "COLUMNS": "40",
    "SOURCE_DATE_EPOCH": "1",
}  # fmt: skip


def test_another_computer_builds_the_same_sites_byte_for_byte(built: Built, tmp_path: Path) -> None:
    """Another path, time zone, language, hash seed, umask and number of processes; and nothing from the cache."""
    root = copy_of_sample(tmp_path / "Größe 6b" / "Crew 6B")
    (root / ".slcfolio").mkdir()
    (root / ".slcfolio" / "students.json").write_text(built.ids, "utf-8")
    out = tmp_path / "elsewhere"
    ran = slcfolio("build", root, "-o", out, "--jobs", "1", "--json", around=ELSEWHERE, umask=0o077)
    assert ran.code == 0, ran.said
    ours, theirs = contents(built.sites), contents(out)
    names = ours.keys() | theirs.keys()
    assert [name for name in sorted(names) if ours.get(name) != theirs.get(name)] == []
    assert len(names) > 400
    for key in ("problems", "counts"):
        assert ran.report[key] == built.report[key]


def test_a_build_from_the_cache_gives_the_bytes_of_the_first(built: Built, tmp_path: Path) -> None:
    ran = slcfolio("build", built.root, "-o", tmp_path / "again", "--json")
    assert ran.code == 0, ran.said
    assert contents(tmp_path / "again") == contents(built.sites)


def test_another_computer_gives_the_students_other_addresses(tmp_path: Path) -> None:
    """They are drawn by lot, not made from names, so that nobody can work them out."""
    for home in ("one", "two"):
        root = tmp_path / home / "class"
        shutil.copytree(Path(__file__).parents[2] / "sample_class" / "Jaylen Brooks", root / "Jaylen Brooks")
        assert slcfolio("build", root, "-o", tmp_path / home / "sites").code == 0
    ids = [{p.name for p in (tmp_path / home / "sites").iterdir() if p.is_dir()} for home in ("one", "two")]
    assert len(ids[0]) == len(ids[1]) == 1
    assert ids[0] != ids[1]
    assert all(len(id) == 26 for id in ids[0] | ids[1])
