"""A file that no page can show is offered so that no server runs it, or refused with a way to hand it in."""

from __future__ import annotations

import io
import zipfile

import pytest

from slcfolio.convert import download, recognise
from slcfolio.convert.result import Refused


def offered(name: str, data: bytes = b"data", members: tuple[str, ...] = ()) -> bytes:
    label = recognise(name, data, members).label
    return download.convert(data, name, {"name": name, "label": label}).blobs[0].data


def test_a_scratch_project_is_a_zip_of_one_that_is_the_same_every_time() -> None:
    data = offered("maze.sb3", b"PK\x03\x04game", ("project.json",))
    assert data == offered("maze.sb3", b"PK\x03\x04game", ("project.json",))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        (member,) = archive.infolist()
        assert archive.read(member) == b"PK\x03\x04game"
    assert (member.filename, member.date_time) == ("maze.sb3", (1980, 1, 1, 0, 0, 0))


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("my game.sb3", "my game.sb3"),
        ("../../etc/passwd", "etc passwd"),
        ("con.sb3", "file con.sb3"),
        ("a\u202egpj.exe\n", "a gpj.exe"),
        ("...", "file"),
        ("Café.sb3", "Café.sb3"),
    ],
)
def test_the_name_inside_is_one_that_every_system_can_unpack(name: str, safe: str) -> None:
    assert download.safe_name(name) == safe


def test_a_very_long_name_keeps_its_ending() -> None:
    assert download.safe_name("x" * 300 + ".sb3") == "x" * 76 + ".sb3"


@pytest.mark.parametrize(
    ("name", "head", "advice"),
    [
        ("heron.heic", b"\0\0\0\x18ftypheic", "JPEG"),
        ("film.mov", b"\0\0\0\x14ftypqt  ", "MP4"),
        ("slides.ppt", b"\xd0\xcf\x11\xe0", "PDF"),
        ("essay.odt", b"PK\x03\x04", "PDF"),
        ("Essay.gdoc", b'{"email": "zuri@school.example"}', "download the work itself"),
        ("work.zip", b"PK\x03\x04", "unpack"),
        ("page.html", b"<!doctype html>", "PDF"),
        ("game.exe", b"MZ\0\0", "picture"),
        ("heron.svg", b"<svg>", "PNG"),
    ],
)
def test_what_would_give_a_place_or_a_name_away_is_not_published(name: str, head: bytes, advice: str) -> None:
    with pytest.raises(Refused) as refused:
        offered(name, head)
    assert advice in refused.value.failure.fix


def test_a_word_document_with_a_password_says_so() -> None:
    with pytest.raises(Refused, match="locked with a password"):
        offered("letter.docx", b"\xd0\xcf\x11\xe0" + bytes(40))


def test_a_photo_full_of_noise_is_not_offered_as_a_download() -> None:
    with pytest.raises(Refused, match="is named like a JPEG picture but is none"):
        offered("heron.jpg", bytes(range(256)))
