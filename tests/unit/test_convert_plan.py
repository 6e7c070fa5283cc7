"""What a build has to do, and what it can take from the last one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from slcfolio.convert import Store, plan
from slcfolio.convert.codec import decode, encode
from slcfolio.convert.plan import jobs_for
from slcfolio.convert.result import Blob
from slcfolio.convert.text import markdown
from slcfolio.model.output import Failure, Output, Sheet
from slcfolio.model.picture import Picture
from tests.unit.convert_samples import photo, source


def versions(name: str) -> str:
    return "1"


PHOTO = source("Zuri/heron.jpg", photo(40, 30))
NOTE = source("Zuri/note.md", b"# Heron\n")


def test_everything_is_due_in_a_new_class_and_nothing_in_an_unchanged_one() -> None:
    first = plan([PHOTO, NOTE], {}, versions)
    known = {job.key: Output() for job in first.due}
    second = plan([PHOTO, NOTE], known, versions)
    assert [job.source for job in first.due] == [PHOTO, NOTE]
    assert (second.due, [c.source for c in second.kept]) == ((), [PHOTO, NOTE])


def test_a_photo_is_converted_again_when_its_bytes_the_library_or_an_option_change() -> None:
    (job,) = jobs_for([PHOTO], versions)
    changed = replace(PHOTO, digest="0" * 64)
    better = replace(job.recipe, options=(("quality", 90),))
    others = [*jobs_for([changed], versions), *jobs_for([PHOTO], lambda _: "2"), replace(job, recipe=better)]
    assert len({job.key, *(other.key for other in others)}) == 4


def test_the_same_photo_in_two_folders_has_one_key() -> None:
    twin = replace(PHOTO, path=PHOTO.path.with_name("other.jpg"))
    assert len({job.key for job in jobs_for([PHOTO, twin], versions)}) == 1


def test_a_download_that_holds_its_name_has_a_key_of_its_own() -> None:
    game = source("game.sb3", bytes(range(256)))
    renamed = replace(game, path=game.path.with_name("maze.sb3"))
    assert len({job.key for job in jobs_for([game, renamed], versions)}) == 2


# The store

KEY = "a" * 64
BLOB = Blob(b"a picture", "jpg")
PICTURED = Output(pictures=(Picture(sizes=(BLOB.rendition(4, 3),)),))


def kept(root: Path) -> Store:
    store = Store.of_class(root)
    store.add(BLOB)
    store.put(KEY, PICTURED)
    return store


def test_a_result_comes_back_as_it_went_in(tmp_path: Path) -> None:
    assert kept(tmp_path).get(KEY) == PICTURED
    assert kept(tmp_path).path(BLOB.name).read_bytes() == b"a picture"


def test_a_failure_is_remembered_so_that_the_next_build_still_reports_it(tmp_path: Path) -> None:
    store = Store.of_class(tmp_path)
    failure = Failure(what="is cut off", fix="copy it again")
    store.put(KEY, failure)
    assert store.get(KEY) == failure


@pytest.mark.parametrize("damage", ["", "x", '["output",{}]'])
def test_a_damaged_record_counts_as_not_there(tmp_path: Path, damage: str) -> None:
    store = kept(tmp_path)
    record = next((store.root / "records").rglob("*.json"))
    record.write_text(record.read_text() + damage if damage == "x" else damage)
    assert store.get(KEY) is None


def test_a_record_whose_picture_is_gone_or_too_short_counts_as_not_there(tmp_path: Path) -> None:
    store = kept(tmp_path)
    store.path(BLOB.name).write_bytes(b"a pic")
    assert store.get(KEY) is None
    store.path(BLOB.name).unlink()
    assert store.get(KEY) is None


def test_a_picture_that_was_changed_in_the_cache_is_found_out(tmp_path: Path) -> None:
    store = kept(tmp_path)
    assert store.intact(BLOB.name)
    store.path(BLOB.name).write_bytes(b"b picture")
    assert not store.intact(BLOB.name)


@pytest.mark.parametrize("name", ["../../roster.csv", "photo.php", "A" * 24 + ".jpg", ""])
def test_a_record_cannot_name_a_file_outside_the_store(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="not the name"):
        Store.of_class(tmp_path).path(name)


def test_nothing_of_a_student_who_left_stays_in_the_store(tmp_path: Path) -> None:
    store = kept(tmp_path)
    other = Blob(b"another child's picture", "jpg")
    store.add(other)
    store.put("b" * 64, Output(media=other.rendition()))
    assert store.sweep([KEY]) == 2
    assert store.get(KEY) == PICTURED
    assert store.get("b" * 64) is None
    assert not store.path(other.name).exists()


def test_no_half_written_file_is_left_behind(tmp_path: Path) -> None:
    store = kept(tmp_path)
    assert {path.suffix for path in store.root.rglob("*") if path.is_file()} == {".jpg", ".json"}


def test_only_endings_that_no_server_runs_can_be_published() -> None:
    with pytest.raises(ValueError, match="php"):
        Blob(b"<?php", "php")


@pytest.mark.parametrize(
    "result",
    [
        Output(document=markdown("# Heron\n\n- *one*\n\n|a|b|\n|-|-|\n|1|2|\n\n![x](y.jpg)\n"), left_out="cut"),
        Output(sheets=(Sheet(name="Laps", rows=(("day", "3"),), lines=(1,)),), text="words"),
        PICTURED,
        Failure(what="is empty", fix="copy it again"),
    ],
)
def test_every_result_survives_as_json(result: Output | Failure) -> None:
    assert decode(encode(result)) == result


@pytest.mark.parametrize(
    "line",
    [
        '["output",{"text":3}]',
        '["output",{"evil":1}]',
        '["failure",{}]',
        '["os",{}]',
        "3",
        '["output",{"pictures":[1]}]',
    ],
)
def test_a_record_of_the_wrong_shape_is_refused(line: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 -- each has words of its own
        decode(line)
