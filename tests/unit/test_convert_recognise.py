"""Every file a student hands in is known by what is in it."""

from __future__ import annotations

import pytest

from slcfolio.convert.registry import ROWS, mislabelled, recognise
from slcfolio.model.source import Family
from tests.unit.convert_samples import drawing, film, mp3, pdf, photo, source, wav, word, workbook

SAMPLES = {
    "jpeg": ("photo.jpg", photo(40, 30)),
    "png": ("drawing.png", drawing()),
    "gif": ("flip.gif", b"GIF89a..."),
    "webp": ("x.webp", b"RIFF\0\0\0\0WEBPVP8 "),
    "pdf": ("report.pdf", pdf()),
    "docx": ("letter.docx", word("")),
    "xlsx": ("laps.xlsx", workbook(Laps="")),
    "m4a": ("reading.m4a", film(brand=b"M4A ")),
    "mp4": ("dance.mp4", film()),
    "mp3": ("song.mp3", mp3()),
    "wav": ("song.wav", wav()),
    "ogg": ("song.ogg", b"OggS" + bytes(24) + b"OpusHead"),
    "webm": ("screen.webm", b"\x1a\x45\xdf\xa3....B\x82\x84webm"),
    "csv": ("laps.csv", b"day,laps\n1,2\n"),
    "markdown": ("poem.md", b"# Heron\n"),
    "text": ("poem.txt", "Él pescó".encode("cp1252")),
}


@pytest.mark.parametrize("name", [row.kind.name for row in ROWS])
def test_each_kind_is_recognised_by_its_bytes(name: str) -> None:
    assert source(*SAMPLES[name]).kind.name == name


@pytest.mark.parametrize("name", ["jpeg", "png", "pdf", "docx", "xlsx", "mp4", "wav", "ogg", "webm"])
def test_a_wrong_name_does_not_hide_what_a_file_is(name: str) -> None:
    assert source("homework.txt.bak", SAMPLES[name][1]).kind.name == name


def test_a_pdf_named_jpg_is_reported_as_such() -> None:
    assert mislabelled(source("scan.jpg", pdf())) == "is named .jpg but is a PDF"


def test_a_right_name_is_not_reported() -> None:
    assert mislabelled(source("scan.JPEG", photo(40, 30))) is None
    assert mislabelled(source("code.py", b"print('hi')")) is None


def test_a_heic_photo_named_jpg_is_called_a_heic_photo() -> None:
    heic = source("photo.jpg", b"\0\0\0\x18ftypheic" + bytes(40))
    assert heic.kind.family is Family.DOWNLOAD
    assert mislabelled(heic) == "is named .jpg but is a HEIC photo"


def test_noise_named_pdf_is_reported_without_calling_it_a_pdf() -> None:
    assert mislabelled(source("scan.pdf", bytes(range(256)))) == "is named .pdf but is some other kind of file"


def test_any_readable_text_is_shown_whatever_it_is_called() -> None:
    assert recognise("notes", b"my notes\n").name == "text"
    assert recognise("turtle.py", b"import turtle\n").name == "text"


def test_a_text_in_two_byte_letters_is_text() -> None:
    assert recognise("poem.txt", "The heron".encode("utf-16")).name == "text"
    assert recognise("poem.txt", "The heron".encode("utf-16-le")).name == "text"


def test_a_text_cut_in_the_middle_of_a_letter_is_still_text() -> None:
    assert recognise("poem.txt", ("ñ" * 3000).encode()[:4095]).name == "text"


def test_an_empty_file_is_of_the_kind_its_name_says() -> None:
    assert recognise("photo.jpg", b"").name == "jpeg"


@pytest.mark.parametrize(
    ("name", "members", "label"),
    [
        ("slides.pptx", ("ppt/presentation.xml",), "PowerPoint presentation"),
        ("game.sb3", ("project.json",), "Scratch project"),
        ("old.doc", (), "old Word document"),
        ("thing.xyz", (), "XYZ file"),
        ("thing", (), "File"),
    ],
)
def test_what_cannot_be_shown_has_a_name_a_family_knows(name: str, members: tuple[str, ...], label: str) -> None:
    kind = recognise(name, b"PK\x03\x04\x00\x00", members)
    assert (kind.family, kind.label) == (Family.DOWNLOAD, label)


def test_a_cloud_shortcut_is_not_published_as_text() -> None:
    kind = recognise("Essay.gdoc", b'{"doc_id": "1", "email": "zuri@school.example"}')
    assert kind.label == "Google Docs shortcut"


def test_a_web_page_is_never_taken_for_a_picture_or_a_text() -> None:
    assert recognise("photo.jpg", b"<!DOCTYPE html><script>").label == "web page"
    assert recognise("drawing.svg", b"<svg onload=x>").label == "SVG drawing"


def test_no_two_kinds_claim_the_same_ending() -> None:
    endings = [suffix for row in ROWS for suffix in row.kind.suffixes]
    assert len(endings) == len(set(endings))
