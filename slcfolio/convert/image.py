"""Pictures: upright, in sRGB, in up to five sizes, and with nothing in them but their pixels.

The pixels are pasted into a new image before anything is saved: Pillow would otherwise carry a JPEG's or GIF's comment
over. A place, a camera's number, a thumbnail of the uncropped photo: nothing of that can follow.
"""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PIL import Image, ImageCms, ImageSequence

from slcfolio.convert import limits
from slcfolio.convert.result import Blob, Options, Refused, Result
from slcfolio.model.output import Output
from slcfolio.model.picture import Picture

SIDES = (160, 480, 640, 1080, 1600)
"""Long sides in pixels: a thumbnail, a card, two kinds of phone, a screen. Source: the sizes that the theme's pages ask for,
times the pixels of the screens that ask.
"""

ANIMATION_SIDES = (480, 1080)
"""An animation of 1600 would be tens of megabytes."""

FORMATS = ("JPEG", "PNG", "GIF", "WEBP")
"""The only decoders a student's file can reach; never EPS or PDF, which start Ghostscript."""

QUALITY = 80
SMALL, LESS = 640, 10
"""Up to this long side a picture is saved with this much less quality: it is only shown on screens whose pixels are finer than
an eye sees, or as a thumbnail. Measured: a quarter fewer bytes.
"""
FEW_COLOURS = 256
"""A drawing or a screen shot has few; a photo has thousands."""

_COMPLAINTS = (OSError, EOFError, SyntaxError, ValueError, IndexError, struct.error)
"""What Pillow raises on damaged pictures. Source: 4,212 hostile pictures, and 13,000 with flipped bits."""

_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS = frozenset({5, 6, 7, 8})
"""Orientations whose width and height change places. Source: EXIF 2.32, tag 274."""

Image.MAX_IMAGE_PIXELS = None  # our own limit, in `_checked`, is lower and is an error, not a warning


@dataclass(frozen=True, slots=True)
class Encoded:
    """A picture in its sizes, with their bytes, and what had to be left out."""

    picture: Picture
    blobs: tuple[Blob, ...]
    left_out: str = ""


def convert(data: bytes, name: str, options: Options) -> Result:
    """A picture file as one Picture."""
    del name
    encoded = encode(data, quality=int(options.get("quality", QUALITY)))
    return Result(Output(pictures=(encoded.picture,), left_out=encoded.left_out), encoded.blobs)


def encode(data: bytes, quality: int = QUALITY) -> Encoded:
    """Any picture's bytes, cleaned and in its sizes. Raises Refused when they cannot be opened."""
    with _opened(data) as image:
        frames = _frame_count(image)
        if frames > 1 and _can_move(image, frames):
            return _animation(image)
        left_out = "Only the first picture of this animation is shown: it is too long to move." if frames > 1 else ""
        picture, blobs = sizes_of(_upright(image), quality)
        return Encoded(picture, blobs, left_out)


def sizes_of(image: Image.Image, quality: int = QUALITY) -> tuple[Picture, tuple[Blob, ...]]:
    """An image in memory, without anything but pixels, in every size that is no larger than it is."""
    few = image.getcolors(FEW_COLOURS) is not None
    made = [_blob(smaller, quality, few) for smaller in _shrunk(image, SIDES)]
    made.reverse()
    renditions = tuple(blob.rendition(width, height) for blob, width, height in made)
    return Picture(sizes=renditions), tuple(blob for blob, _, _ in made)


def _opened(data: bytes) -> Image.Image:
    try:
        image = Image.open(io.BytesIO(data), formats=FORMATS)
    except _COMPLAINTS as error:
        raise _cut_off(error) from error
    if image.width * image.height > limits.PIXELS:
        raise Refused(
            f"is a picture of {image.width * image.height / 1e6:.0f} megapixels, and at most "
            f"{limits.PIXELS / 1e6:.0f} can be shown",
            "save it smaller; 4000 pixels on the long side are plenty",
        )
    return image


def _upright(image: Image.Image) -> Image.Image:
    """The first frame as RGB, L or RGBA in sRGB, no larger than the largest size, turned as the camera was held."""
    orientation = _orientation(image)
    profile = image.info.get("icc_profile")
    box = fitted(image.width, image.height, SIDES[-1])
    image.draft(None, box)  # JPEG only: decodes at a half, quarter or eighth, never below the box
    pixels = _resized(_loaded(image), box)
    turned = pixels.transpose(_TURNS[orientation]) if orientation in _TURNS else pixels
    return _only_pixels(_srgb(turned, profile))


def _loaded(image: Image.Image) -> Image.Image:
    """Decoded, in a mode that can be resized well: palettes and 16-bit greys cannot."""
    try:
        image.load()
    except _COMPLAINTS as error:
        raise _cut_off(error) from error
    if image.mode.startswith("I"):  # 16 bits of grey
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in ("RGB", "L", "RGBA", "CMYK"):
        return image
    if image.has_transparency_data:
        return image.convert("RGBA")
    return image.convert("L" if image.mode == "1" else "RGB")


def _resized(
    image: Image.Image, box: tuple[int, int], resampling: Image.Resampling = Image.Resampling.BICUBIC
) -> Image.Image:
    if image.size == box:
        return image
    # Measured on phone photos (SSIMULACRA2): bicubic loses 0.8 against Lanczos for two thirds of its time. From a finished
    # size to a smaller one Hamming is as good to the eye, for half of it.
    return image.resize(box, resampling, reducing_gap=3.0)


def _srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Colours as a browser will understand them without the profile, which is dropped."""
    colours = image.convert("RGB") if image.mode == "RGBA" and profile else image
    transform = _transform(profile, colours.mode) if profile else None
    if transform is not None:
        shown = ImageCms.applyTransform(colours, transform)
        assert shown is not None  # noqa: S101 -- only in-place transforms give None
        colours = shown
    elif image.mode == "CMYK":
        colours = image.convert("RGB")
    else:
        return image
    if image.mode == "RGBA":
        colours.putalpha(image.getchannel("A"))
    return colours


@lru_cache(maxsize=8)
def _transform(profile: bytes, mode: str) -> Any:
    """From a profile to sRGB; None when it is sRGB already, or broken. Kept: a class has one kind of phone or two."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if mode != "CMYK" and "srgb" in ImageCms.getProfileDescription(source).lower():
            return None
        return ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def _only_pixels(image: Image.Image) -> Image.Image:
    """A new image with the same pixels and no memory of where they came from."""
    if image.mode == "RGBA" and image.getchannel("A").getextrema() == (255, 255):
        image = image.convert("RGB")
    fresh = Image.new(image.mode, image.size)
    fresh.paste(image)
    return fresh


def fitted(width: int, height: int, side: int) -> tuple[int, int]:
    """The size of a picture whose long side is at most `side` pixels; never enlarged, never without a pixel."""
    scale = min(1.0, side / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))


def _shrunk(image: Image.Image, sides: tuple[int, ...]) -> list[Image.Image]:
    """Every size there is, largest first; each is made from the one before, which costs a third of the work."""
    made = [_resized(image, fitted(*image.size, sides[-1]))]
    for side in reversed(sides[:-1]):
        if side < 0.8 * max(made[-1].size):  # nearly the same size twice would only cost room
            made.append(_resized(made[-1], fitted(*image.size, side), Image.Resampling.HAMMING))
    return made


def _blob(image: Image.Image, quality: int, few: bool) -> tuple[Blob, int, int]:
    """The bytes of one size: JPEG for photos, WebP where there is transparency, PNG where it is smaller."""
    quality -= LESS if max(image.size) <= SMALL else 0
    if image.mode == "RGBA":
        # WebP wipes the colours below transparent pixels; PNG would publish what was rubbed out.
        settings = {"lossless": True, "quality": 50} if few else {"quality": quality + 5}
        blob = Blob(_saved(image, "WEBP", method=4, **settings), "webp")
    else:
        blob = Blob(_saved(image, "JPEG", quality=quality, optimize=True), "jpg")
        drawing = Blob(_saved(image, "PNG"), "png") if few else blob
        blob = min(blob, drawing, key=lambda b: len(b.data))
    return blob, *image.size


def _saved(image: Image.Image, form: str, **settings: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **settings)
    return out.getvalue()


def _frame_count(image: Image.Image) -> int:
    """How many pictures there are; 1 where the file is damaged behind the first, which can still be shown."""
    try:
        return int(getattr(image, "n_frames", 1))
    except _COMPLAINTS:
        return 1


def _can_move(image: Image.Image, frames: int) -> bool:
    return frames <= limits.ANIMATION_FRAMES and image.width * image.height * frames <= limits.ANIMATION_PIXELS


def _animation(image: Image.Image) -> Encoded:
    """All frames made new, with their times. Its ending stays: gif, and webp for animated WebP and PNG."""
    ending = "gif" if image.format == "GIF" else "webp"
    loop = int(image.info.get("loop", 1)) if ending == "webp" else image.info.get("loop")
    boxes = _animation_boxes(image)
    frames, times = _frames(image, boxes[-1])
    moving = (_moving([_resized(frame, box) for frame in frames], times, ending, loop) for box in boxes)
    made = [(Blob(data, ending), *box) for data, box in zip(moving, boxes, strict=True)]
    renditions = tuple(blob.rendition(width, height) for blob, width, height in made)
    return Encoded(Picture(sizes=renditions), tuple(blob for blob, _, _ in made))


def _animation_boxes(image: Image.Image) -> list[tuple[int, int]]:
    """The sizes of an animation, smallest first; a long one has only those whose frames fit into memory together."""
    boxes = dict.fromkeys(fitted(image.width, image.height, side) for side in ANIMATION_SIDES)
    frames = _frame_count(image)
    return [box for box in boxes if frames * box[0] * box[1] <= limits.ANIMATION_KEPT] or list(boxes)[:1]


def _frames(image: Image.Image, box: tuple[int, int]) -> tuple[list[Image.Image], list[int]]:
    """Every frame in its size, and how long each stands, in milliseconds."""
    frames, times = [], []
    try:
        for frame in ImageSequence.Iterator(image):
            times.append(int(frame.info.get("duration", 100)))
            frames.append(_only_pixels(_resized(frame.convert("RGBA"), box)))
    except _COMPLAINTS as error:
        raise _cut_off(error) from error
    return frames, times


def _moving(frames: list[Image.Image], times: list[int], ending: str, loop: int | None) -> bytes:
    settings: dict[str, Any] = {"save_all": True, "append_images": frames[1:], "duration": times}
    if loop is not None:
        settings["loop"] = loop
    if ending == "webp":
        return _saved(frames[0], "WEBP", quality=QUALITY, method=2, **settings)
    return _saved(frames[0], "GIF", disposal=2, **settings)


def _orientation(image: Image.Image) -> int:
    """How the camera was held, 1 to 8; 1 for a damaged tag, as browsers do."""
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except (*_COMPLAINTS, KeyError, TypeError, OverflowError):
        return 1


def _cut_off(error: Exception) -> Refused:
    if "truncated" in str(error).lower() or isinstance(error, EOFError):
        return Refused("is cut off: only a part of the picture is there", "copy it again from the phone or camera")
    return _damaged()


def _damaged() -> Refused:
    return Refused(
        "could not be opened as a picture; it may be damaged",
        "open it on a computer, save it again as JPEG, and put that copy in the folder",
    )
