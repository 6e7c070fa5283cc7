"""The address of a student: random, kept, and never another child's."""

from __future__ import annotations

import json
import os
import unicodedata
from pathlib import Path

import pytest

from slcfolio.errors import ClassFolderError
from slcfolio.scan.identity import ALPHABET, LENGTH, new_id, other_ids, student_ids


def test_an_address_has_130_bits_and_no_letter_that_is_misread() -> None:
    assert LENGTH * (len(ALPHABET) - 1).bit_length() == 130
    assert not set("ilou") & set(ALPHABET)
    made = {new_id() for _ in range(1000)}
    assert len(made) == 1000
    assert all(len(id) == LENGTH and set(id) <= set(ALPHABET) for id in made)


def test_an_address_says_nothing_of_the_child(tmp_path: Path) -> None:
    first = student_ids(tmp_path, ["Zuri Delgado"])
    (tmp_path / ".slcfolio" / "students.json").unlink()
    assert student_ids(tmp_path, ["Zuri Delgado"]) != first


def test_an_address_stays_whoever_comes_and_goes(tmp_path: Path) -> None:
    first = student_ids(tmp_path, ["Zuri Delgado", "Noé"])
    student_ids(tmp_path, ["Dev"])
    later = student_ids(tmp_path, ["ZURI DELGADO", unicodedata.normalize("NFD", "Noé"), "Kai"])
    assert later["ZURI DELGADO"] == first["Zuri Delgado"]
    assert later[unicodedata.normalize("NFD", "Noé")] == first["Noé"]
    assert len(set(later.values()) | set(first.values())) == 3


def test_josé_and_jose_have_two_addresses(tmp_path: Path) -> None:
    assert len(set(student_ids(tmp_path, ["José", "Jose"]).values())) == 2


def test_nothing_is_written_when_all_are_known(tmp_path: Path) -> None:
    student_ids(tmp_path, ["Zuri"])
    file = tmp_path / ".slcfolio" / "students.json"
    before = file.stat().st_mtime_ns
    student_ids(tmp_path, ["Zuri"])
    assert file.stat().st_mtime_ns == before
    assert [path.name for path in file.parent.iterdir()] == ["students.json"]


def test_those_who_left_are_known_by_their_addresses(tmp_path: Path) -> None:
    ids = student_ids(tmp_path, ["Zuri", "Kai"])
    assert other_ids(tmp_path, ["zuri"]) == [ids["Kai"]]
    assert other_ids(tmp_path / "nowhere", ["Zuri"]) == []


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", '{"students": 1}', '{"students": {"Zuri": "short"}}', '{"students": {"Zuri": 7}}', '{"other": {}}',
     '{"students": {"Zuri": "../../../../../../../../x"}}'],
)  # fmt: skip
def test_a_damaged_list_of_addresses_stops_everything(tmp_path: Path, content: str) -> None:
    """With new addresses every family's link would be broken."""
    file = tmp_path / ".slcfolio" / "students.json"
    file.parent.mkdir()
    file.write_text(content)
    with pytest.raises(ClassFolderError) as caught:
        student_ids(tmp_path, ["Zuri"])
    assert "from a backup" in caught.value.fix
    assert file.read_text() == content


def test_a_file_where_the_list_should_be_stops_everything(tmp_path: Path) -> None:
    (tmp_path / ".slcfolio").write_text("a file in the way")
    with pytest.raises(ClassFolderError) as caught:
        student_ids(tmp_path, ["Zuri"])
    assert "cannot be read" in caught.value.what


def test_a_power_cut_leaves_the_old_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = student_ids(tmp_path, ["Zuri"])

    def cut(_descriptor: int) -> None:
        raise OSError(5, "power cut")

    monkeypatch.setattr(os, "fsync", cut)
    with pytest.raises(ClassFolderError) as caught:
        student_ids(tmp_path, ["Zuri", "Kai"])
    assert "allow writing in the class folder" in caught.value.fix
    monkeypatch.undo()
    assert student_ids(tmp_path, ["Zuri"]) == first


def test_names_are_kept_as_they_are_said(tmp_path: Path) -> None:
    student_ids(tmp_path, ["Noé 🐸"])
    assert list(json.loads((tmp_path / ".slcfolio" / "students.json").read_text("utf-8"))["students"]) == ["noé 🐸"]
