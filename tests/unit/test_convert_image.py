"""A photo on a page is upright, sharp enough, and says nothing but what it shows."""

from __future__ import annotations

import io
import struct
from typing import Any

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from slcfolio.convert import image, limits
from slcfolio.convert.result import Refused, Result
from tests.unit.convert_samples import SECRET, drawing, photo, saved


def convert(data: bytes) -> Result:
    return image.convert(data, "heron.jpg", {})


def opened(result: Result, number: int = -1) -> Image.Image:
    return Image.open(io.BytesIO(result.blobs[number].data))


def sizes(result: Result) -> list[tuple[int, int]]:
    return [(r.width, r.height) for r in result.output.pictures[0].sizes]


def test_a_photo_comes_in_three_sizes_smallest_first() -> None:
    result = convert(photo(2400, 1800))
    assert sizes(result) == [(160, 120), (480, 360), (640, 480), (1080, 810), (1600, 1200)]
    assert [Image.open(io.BytesIO(blob.data)).size for blob in result.blobs] == sizes(result)


def test_every_size_names_its_own_bytes() -> None:
    result = convert(photo(1000, 700))
    named = [(r.file, r.size) for r in result.output.pictures[0].sizes]
    assert named == [(blob.name, len(blob.data)) for blob in result.blobs]


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (300, 200, [(160, 107), (300, 200)]),
        (180, 10, [(180, 10)]),
        (700, 500, [(160, 114), (480, 343), (700, 500)]),
        (1, 1, [(1, 1)]),
    ],
)
def test_a_small_picture_is_never_enlarged(width: int, height: int, expected: list[tuple[int, int]]) -> None:
    assert sizes(convert(photo(width, height))) == expected


def test_a_picture_as_thin_as_a_hair_keeps_a_pixel() -> None:
    assert sizes(convert(saved(Image.new("RGB", (3000, 1)), "PNG")))[-1] == (1600, 1)


# The corner that is red when the picture hangs right; the tag says how the camera was held. Source: EXIF 2.32, tag 274.
@pytest.mark.parametrize(
    ("orientation", "corner"),
    [(1, "00"), (2, "10"), (3, "11"), (4, "01"), (5, "00"), (6, "10"), (7, "11"), (8, "01"), (99, "00")],
)
def test_a_photo_hangs_as_the_camera_was_held(orientation: int, corner: str) -> None:
    picture = opened(convert(photo(800, 600, orientation)))
    assert picture.size == ((600, 800) if 5 <= orientation <= 8 else (800, 600))
    x, y = (int(c) * (side - 11) + 5 for c, side in zip(corner, picture.size, strict=True))
    red, green, _ = picture.convert("RGB").getpixel((x, y))  # type: ignore[misc]
    assert red > 200 > 100 > green


def with_text() -> bytes:
    notes = PngInfo()
    notes.add_text("Author", SECRET.decode())
    return saved(Image.new("RGB", (60, 40), "white"), "PNG", pnginfo=notes)


def with_comment() -> bytes:
    return saved(Image.new("P", (60, 40)), "GIF", comment=SECRET)


def moving(form: str, **settings: Any) -> bytes:
    frames = [Image.new("RGB", (600, 400), (step * 60, 0, 0)) for step in range(4)]
    return saved(frames[0], form, save_all=True, append_images=frames[1:], duration=120, **settings)


@pytest.mark.parametrize(
    "data",
    [
        photo(600, 400),
        with_text(),
        with_comment(),
        moving("GIF", loop=0, comment=SECRET),
        saved(Image.new("RGB", (60, 40)), "WEBP", xmp=SECRET),
    ],
    ids=["photo", "png text", "gif comment", "animated gif comment", "webp xmp"],
)
def test_no_place_author_or_comment_is_published(data: bytes) -> None:
    assert SECRET in data
    for blob in convert(data).blobs:
        assert SECRET not in blob.data
        assert b"Exif" not in blob.data
        assert not {"exif", "xmp", "comment", "icc_profile"} & Image.open(io.BytesIO(blob.data)).info.keys()


def test_what_was_rubbed_out_of_a_drawing_is_not_published_below_the_transparency() -> None:
    hidden = Image.new("RGBA", (300, 300), (0, 0, 0, 0))
    hidden.paste((200, 10, 10, 0), (100, 100, 200, 200))
    hidden.paste((1, 2, 3, 255), (0, 0, 20, 20))
    shown = opened(convert(saved(hidden, "PNG"))).convert("RGBA")
    assert shown.getpixel((150, 150)) == (0, 0, 0, 0)


def profile(*columns: tuple[float, float, float], gamma: float = 2.2) -> bytes:
    """A matrix profile; the XYZ of its red, green and blue. Source: ICC.1:2001-04."""

    def tag(kind: bytes, body: bytes) -> bytes:
        return kind + bytes(4) + body

    numbers = [tag(b"XYZ ", struct.pack(">3i", *(round(x * 65536) for x in column))) for column in columns]
    curve = tag(b"curv", struct.pack(">IHxx", 1, round(gamma * 256)))
    words = tag(b"desc", struct.pack(">I", 3) + b"P3\0" + bytes(79))
    white = tag(b"XYZ ", struct.pack(">3i", 63190, 65536, 54061))
    names = (b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC", b"desc", b"wtpt")
    table, data = struct.pack(">I", len(names)), b""
    for name, body in zip(names, [*numbers, curve, curve, curve, words, white], strict=True):
        table += name + struct.pack(">2I", 128 + 4 + 12 * len(names) + len(data), len(body))
        data += body + bytes(-len(body) % 4)
    body = table + data
    head = struct.pack(">I4xI", 128 + len(body), 0x02400000) + b"mntrRGB XYZ " + bytes(12) + b"acsp" + bytes(28)
    return head.ljust(68, b"\0") + struct.pack(">3i", 63190, 65536, 54061) + bytes(48) + body


def test_the_colours_of_a_wide_gamut_phone_are_kept() -> None:
    """Display P3 is wider than sRGB: the same red needs larger numbers there, and a browser would show it pale."""
    p3 = profile((0.5151, 0.2412, -0.0011), (0.2919, 0.6922, 0.0419), (0.1572, 0.0666, 0.7841))
    data = saved(Image.new("RGB", (50, 40), (200, 100, 100)), "PNG", icc_profile=p3)
    red, green, _ = opened(convert(data)).convert("RGB").getpixel((9, 9))  # type: ignore[misc]
    assert red > 208
    assert green < 98


def test_a_broken_profile_is_ignored() -> None:
    assert convert(photo(50, 40, icc_profile=b"broken")).blobs


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_can_be_shown(mode: str) -> None:
    grey = Image.new("L", (500, 300), 128)
    data = saved(Image.new(mode, (500, 300), 128 * 256) if mode == "I;16" else grey.convert(mode), "PNG")
    picture = opened(convert(data)).convert("L")
    assert picture.size == (500, 300)
    if mode != "1":
        assert abs(int(picture.getpixel((250, 150))) - 128) <= 2  # type: ignore[arg-type]


def test_a_printers_jpeg_in_four_inks_is_shown_in_three_colours() -> None:
    data = saved(Image.new("CMYK", (500, 300), (0, 255, 255, 0)), "JPEG")
    red, green, blue = opened(convert(data)).convert("RGB").getpixel((9, 9))  # type: ignore[misc]
    assert red > 200
    assert max(green, blue) < 60


def test_a_drawing_of_two_colours_stays_crisp_and_small() -> None:
    result = convert(drawing())
    assert result.output.pictures[0].largest.file.endswith(".png")
    assert opened(result).convert("RGB").getcolors(2) is not None


def test_a_drawing_without_background_keeps_none() -> None:
    picture = opened(convert(drawing("RGBA")))
    assert (picture.format, picture.convert("RGBA").getpixel((5, 5))) == ("WEBP", (0, 0, 0, 0))


@pytest.mark.parametrize(("form", "ending"), [("GIF", "gif"), ("WEBP", "webp")])
def test_a_flip_book_keeps_moving(form: str, ending: str) -> None:
    result = convert(moving(form, loop=0))
    picture = opened(result)
    assert (picture.n_frames, picture.info["loop"], result.blobs[0].ending) == (4, 0, ending)  # type: ignore[attr-defined]
    assert sizes(result) == [(480, 320), (600, 400)]


def test_an_animation_that_is_too_long_stands_still_and_the_teacher_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ANIMATION_FRAMES", 3)
    result = convert(moving("GIF"))
    assert result.output.left_out.startswith("Only the first picture")
    assert getattr(opened(result), "n_frames", 1) == 1


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_unpacked() -> None:
    bomb = saved(Image.new("1", (13000, 13000)), "PNG")
    assert len(bomb) < 30_000
    with pytest.raises(Refused, match="169 megapixels") as refused:
        convert(bomb)
    assert "smaller" in refused.value.failure.fix


def test_a_photo_that_was_cut_off_in_copying_says_so() -> None:
    data = photo(800, 600)
    with pytest.raises(Refused, match="cut off") as refused:
        convert(data[: len(data) // 2])
    assert "copy it again" in refused.value.failure.fix


@pytest.mark.parametrize("data", [b"\xff\xd8\xff", b"%!PS-Adobe-3.0 EPSF", b"<html>", b"GIF89a", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_refused_in_plain_words(data: bytes) -> None:
    with pytest.raises(Refused, match=r"could not be opened as a picture|cut off"):
        convert(data)
