"""PowerPoint slides for download, without what they tell beyond their pages.

They are zips. Who made them and when (docProps) is emptied, speaker notes lose their words, pictures keep only
their pixels. A file that holds anything else that cannot be cleaned is not offered.
"""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePosixPath

from PIL import Image

from slcfolio.convert import limits
from slcfolio.convert.archive import weigh
from slcfolio.convert.image import FORMATS
from slcfolio.convert.result import Refused

_NO_CORE = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
)
_NO_APP = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
)
_NO_CUSTOM = _NO_APP.replace(b"extended-properties", b"custom-properties")
_EMPTIED = {
    "docProps/core.xml": _NO_CORE,
    "docProps/app.xml": _NO_APP,
    "docProps/custom.xml": _NO_CUSTOM,
}
_SAID_BY = re.compile(r"(^|/)(comments?|commentAuthors|authors|persons?)([/\d.].*)?$", re.IGNORECASE)
_PRINTER = re.compile(r"/printerSettings/[^/]+\.bin$")  # the name of a family's printer
_NOTES = re.compile(r"^ppt/notesSlides/[^/]+\.xml$")
_NOTE_WORDS = re.compile(rb"(<a:t[^>]*>)[^<]*(</a:t>)")
_PICTURES = {"jpg": "JPEG", "jpeg": "JPEG", "png": "PNG", "gif": "GIF", "webp": "WEBP"}
_TEXTS = {"xml", "rels", "vml"}
_DATE = (1980, 1, 1, 0, 0, 0)


def cleaned(data: bytes) -> bytes:
    """The same document, cleaned; the same bytes every time. Raises Refused, which says what to take out of it."""
    out = io.BytesIO()
    with weigh(data, "PowerPoint") as archive, zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as clean:
        for info in archive.infolist():
            if not info.is_dir():
                member = zipfile.ZipInfo(info.filename, _DATE)
                member.external_attr = 0o644 << 16
                member.create_system = 3
                clean.writestr(member, _part(info.filename, archive))
    return out.getvalue()


def _part(name: str, archive: zipfile.ZipFile) -> bytes:
    if name in _EMPTIED or _PRINTER.search(name):
        return _EMPTIED.get(name, b"")
    if _SAID_BY.search(name):
        raise Refused("has comments in it, which name people", "delete the comments, and save it again")
    try:
        data = archive.read(name)
    except (OSError, EOFError, zipfile.BadZipFile, NotImplementedError) as error:
        raise Refused("is not whole", "save it again in the program it was made with") from error
    ending = name.rsplit("/", 1)[-1].rsplit(".", 1)[-1].lower()  # `_rels/.rels` has no suffix for pathlib
    if _NOTES.match(name):
        return _NOTE_WORDS.sub(rb"\1\2", data)
    if ending in _PICTURES:
        return _pixels(data, _PICTURES[ending])
    if ending in _TEXTS:
        return data
    raise Refused(
        f"holds a part that cannot be cleaned of private facts ({PurePosixPath(name).name})",
        "save it as a PDF, and put that beside it or in its place",
    )


def _pixels(data: bytes, form: str) -> bytes:
    """The picture again, at its size, from its pixels alone."""
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            if image.width * image.height > limits.PIXELS:
                raise Refused("holds a picture that is too large", "make the picture smaller, and save it again")
            image.load()
            upright = image.convert("RGBA" if image.has_transparency_data and form != "JPEG" else "RGB")
    except (OSError, ValueError, SyntaxError, EOFError, NotImplementedError, Image.DecompressionBombError) as error:
        raise Refused("holds a picture that is damaged", "take the picture out, and put it in again") from error
    bare = Image.new(upright.mode, upright.size)
    bare.paste(upright)
    out = io.BytesIO()
    bare.save(out, form, **({"quality": 85} if form == "JPEG" else {}))
    return out.getvalue()
