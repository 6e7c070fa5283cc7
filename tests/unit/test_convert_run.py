"""A bad file costs that one piece a place on the page, never the class its sites."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from slcfolio.convert import Plan, Store, plan, run, version_of
from slcfolio.convert.recipe import Job, Recipe
from slcfolio.model.output import Converted, Failure, Output
from slcfolio.model.source import SourceFile
from tests.unit.convert_samples import drawing, mp3, photo, put, word

linux = pytest.mark.skipif(sys.platform != "linux", reason="the platform has no such limit")


def job(source: SourceFile, converter: str, **options: str | int) -> Job:
    recipe = Recipe(
        name=converter, version=1, converter=f"tests.unit.convert_faults:{converter}", options=tuple(options.items())
    )
    return Job(source=source, recipe=recipe)


def results(root: Path, *steps: Job, jobs: int = 2, patience: float = 1.0) -> tuple[Converted, ...]:
    return run(Plan(steps), root, Store.of_class(root), jobs, lambda _: None, patience=patience)


def failure(converted: Converted) -> Failure:
    assert isinstance(converted.result, Failure)
    return converted.result


def test_a_class_is_converted_in_its_order_and_kept(tmp_path: Path) -> None:
    sources = [
        put(tmp_path, "Zuri/heron.jpg", photo(600, 400)),
        put(tmp_path, "Zuri/note.md", b"# Heron"),
        put(tmp_path, "Dev/letter.docx", word("")),
        put(tmp_path, "Dev/song.mp3", mp3()),
        put(tmp_path, "Dev/empty.jpg", b""),
    ]
    store = Store.of_class(tmp_path)
    heard: list[Converted] = []
    first = run(plan(sources, store, version_of), tmp_path, store, 2, heard.append)
    again = plan(sources, store, version_of)
    assert [c.source for c in first] == sources
    assert sorted(c.source.path for c in heard) == sorted(s.path for s in sources)
    assert failure(first[-1]).what == "is empty"
    assert (again.due, again.kept) == ((), first)
    assert run(again, tmp_path, store, 2, heard.append) == first


def test_one_worker_and_two_give_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for jobs in (1, 2):
        root = tmp_path / str(jobs)
        sources = [put(root, "a.jpg", photo(700, 500)), put(root, "b.png", drawing()), put(root, "c.md", b"hi")]
        store = Store.of_class(root)
        run(plan(sources, store, version_of), root, store, jobs, lambda _: None)
        made.append({p.relative_to(root): p.read_bytes() for p in store.root.rglob("*") if p.is_file()})
    assert made[0] == made[1]
    assert made[0]


@pytest.mark.parametrize("fault", ["crash", "hang", pytest.param("eat", marks=linux)])
def test_a_file_that_kills_or_hangs_its_reader_costs_only_itself(tmp_path: Path, fault: str) -> None:
    counted = tmp_path / "counted"
    counted.mkdir()
    bad = job(put(tmp_path, "bad.md", b"bad"), fault)
    good = [job(put(tmp_path, f"{i}.md", b"%d" % i), "fine", count=str(counted)) for i in range(6)]
    done = results(tmp_path, *good[:3], bad, *good[3:], patience=0.05)
    assert failure(done[3]).what.startswith("took too long or needed too much memory")
    assert [c.result.text for c in done if isinstance(c.result, Output)] == [f"{i}.md" for i in range(6)]
    assert len(list(counted.iterdir())) == 6


def test_a_reader_that_died_once_is_given_a_second_chance(tmp_path: Path) -> None:
    (done,) = results(tmp_path, job(put(tmp_path, "a.md", b"a"), "crash_once", mark=str(tmp_path / "mark")))
    assert isinstance(done.result, Output)


def test_a_library_that_stumbles_gives_a_reason_and_the_worker_goes_on(tmp_path: Path) -> None:
    bad, good = put(tmp_path, "a.md", b"a"), put(tmp_path, "b.md", b"b")
    done = results(tmp_path, job(bad, "stumble"), job(good, "fine"), jobs=1)
    assert "damaged" in failure(done[0]).what
    assert isinstance(done[1].result, Output)


def test_a_library_that_is_missing_is_no_fault_of_the_file_and_is_not_remembered(tmp_path: Path) -> None:
    step = job(put(tmp_path, "a.md", b"a"), "lost_library")
    (done,) = results(tmp_path, step)
    assert failure(done).what == "needs x, which is not installed"
    assert Store.of_class(tmp_path).get(step.key) is None


def test_a_file_that_changes_during_the_build_is_not_shown_half_and_not_remembered(tmp_path: Path) -> None:
    source = put(tmp_path, "a.md", b"the first words")
    (tmp_path / "a.md").write_bytes(b"other words")
    step = job(source, "fine")
    (done,) = results(tmp_path, step)
    assert failure(done).what == "changed while it was being read"
    assert Store.of_class(tmp_path).get(step.key) is None


def test_a_shortcut_to_another_childs_work_is_not_followed(tmp_path: Path) -> None:
    other = put(tmp_path, "Dev/diary.md", b"private")
    (tmp_path / "Zuri").mkdir()
    (tmp_path / "Zuri/diary.md").symlink_to(tmp_path / "Dev/diary.md")
    stolen = replace(other, path=other.path.parent.parent / "Zuri" / "diary.md")
    (done,) = results(tmp_path, job(stolen, "fine"))
    assert failure(done).what.startswith("cannot be opened")


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    source = put(tmp_path, "a.md", b"a")
    (tmp_path / "a.md").unlink()
    (done,) = results(tmp_path, job(source, "fine"))
    assert "still there" in failure(done).fix


def test_the_same_photo_twice_is_converted_once_and_heard_of_twice(tmp_path: Path) -> None:
    counted = tmp_path / "counted"
    counted.mkdir()
    twins = [job(put(tmp_path, f"{name}/a.md", b"same"), "fine", count=str(counted)) for name in ("Zuri", "Dev")]
    heard: list[Converted] = []
    done = run(Plan(tuple(twins)), tmp_path, Store.of_class(tmp_path), 2, heard.append)
    assert [str(c.source.path) for c in done] == ["Zuri/a.md", "Dev/a.md"]
    assert (len(heard), len(list(counted.iterdir()))) == (2, 1)


def test_nothing_due_starts_no_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("multiprocessing.get_context", lambda _: pytest.fail("a process was started"))
    assert run(Plan(()), tmp_path, Store.of_class(tmp_path), 2, lambda _: None) == ()
