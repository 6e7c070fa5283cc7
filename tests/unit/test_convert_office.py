"""Slides that a family may download tell nothing but what is on them."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from slcfolio.convert.office import cleaned
from slcfolio.convert.result import Refused
from tests.conftest import SAMPLE


def package(**parts: bytes) -> bytes:
    """A zip with these parts; `__` stands for a slash and `_dot_` for a dot."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), data)
    return out.getvalue()


def part(document: bytes, name: str) -> bytes:
    return zipfile.ZipFile(io.BytesIO(cleaned(document))).read(name)


def photo() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "Canary Phone"
    out = io.BytesIO()
    Image.new("RGB", (20, 10), "green").save(out, "JPEG", exif=exif, comment=b"Canary comment")
    return out.getvalue()


def test_who_made_the_slides_is_not_told() -> None:
    made_by = b"<creator>Zuri Delgado</creator>"
    slides = package(docProps__core_dot_xml=made_by, docProps__app_dot_xml=made_by)
    assert b"Zuri" not in part(slides, "docProps/core.xml") + part(slides, "docProps/app.xml")


def test_what_she_means_to_say_stays_with_her() -> None:
    notes = b"<a:p><a:t>say hi to Grandma</a:t></a:p>"
    slides = package(ppt__notesSlides__notesSlide1_dot_xml=notes, ppt__slides__slide1_dot_xml=b"<a:t>Our creek</a:t>")
    assert part(slides, "ppt/notesSlides/notesSlide1.xml") == b"<a:p><a:t></a:t></a:p>"
    assert part(slides, "ppt/slides/slide1.xml") == b"<a:t>Our creek</a:t>"


def test_a_photo_in_the_slides_keeps_only_its_pixels() -> None:
    data = part(package(ppt__media__image1_dot_jpg=photo()), "ppt/media/image1.jpg")
    assert b"Canary" not in data
    assert Image.open(io.BytesIO(data)).size == (20, 10)


def test_what_joins_the_parts_together_stays(tmp_path: Path) -> None:
    slides = tmp_path / "slides.pptx"
    slides.write_bytes(cleaned((SAMPLE / "Priya Nair" / "creek presentation.pptx").read_bytes()))
    with zipfile.ZipFile(slides) as archive:
        assert b"officeDocument" in archive.read("_rels/.rels")
        assert b"Our" in archive.read("ppt/slides/slide1.xml") or b"Kevin" in archive.read("ppt/slides/slide1.xml")


def test_the_familys_printer_is_not_named() -> None:
    slides = package(ppt__printerSettings__printerSettings1_dot_bin=b"Delgado kitchen printer")
    assert part(slides, "ppt/printerSettings/printerSettings1.bin") == b""


@pytest.mark.parametrize("name", ["ppt__comments__comment1_dot_xml", "ppt__commentAuthors_dot_xml"])
def test_slides_with_comments_are_not_offered(name: str) -> None:
    with pytest.raises(Refused, match="comments"):
        cleaned(package(**{name: b"<name>Dev</name>"}))


def test_a_part_that_cannot_be_cleaned_keeps_the_slides_from_being_offered() -> None:
    with pytest.raises(Refused) as refused:
        cleaned(package(ppt__media__film1_dot_mov=b"\0\0\0\x14ftypqt  "))
    assert "film1.mov" in refused.value.failure.what
    assert "PDF" in refused.value.failure.fix


def test_the_same_slides_give_the_same_bytes() -> None:
    slides = package(ppt__media__image1_dot_jpg=photo(), ppt__slides__slide1_dot_xml=b"<a:t>Our creek</a:t>")
    assert cleaned(slides) == cleaned(slides)
