"""Files that no browser shows, offered as a zip of one: whatever is inside, no web server runs it.

A file that is known to carry a place, an author or a pupil's address is not offered: it cannot be cleaned here, and
nothing uncleaned is published. Its failure says what to hand in instead.
"""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from pathlib import PurePosixPath

from slcfolio.convert.office import cleaned
from slcfolio.convert.registry import promised_noun
from slcfolio.convert.result import Blob, Options, Refused, Result
from slcfolio.convert.signature import OLE
from slcfolio.model.output import Output

DATE = (1980, 1, 1, 0, 0, 0)
"""The first date a zip can hold; the real one would tell when a child worked, and change the bytes."""

_NAME_CHARACTERS = 80
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")

_SLIDES = "PowerPoint presentation"  # the one kind that can be cleaned; see `slcfolio.convert.office`

_PICTURE = (
    "export it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible), and put that here instead of it"
)
_FILM = "export it as MP4 (H.264)"
_SOUND = "export it as M4A or MP3"
_PAGES = "save it as a PDF, and put that beside it or in its place"
_POINTER = "open it and download the work itself, as a PDF or a Word document"
_UNPACK = "unpack it, and put the files in the folder: then they are shown"
_UNCLEAN = {
    "picture": _PICTURE, "photo": _PICTURE, "drawing": "export it as PNG",
    "video": _FILM, "recording": _SOUND,
    "presentation": _PAGES, "document": _PAGES, "text": _PAGES, "spreadsheet": "save it as xlsx or csv",
    "shortcut": _POINTER, "page": "print it as a PDF, or save its words as a text", "archive": _UNPACK,
    "program": "take a picture of what it does instead",
}  # fmt: skip
"""By the last word of a kind's label: what to hand in instead."""


def convert(data: bytes, name: str, options: Options) -> Result:
    """A zip with the file in it, the same bytes every time."""
    label = str(options.get("label", "file"))
    if label == _SLIDES and data.startswith(b"PK"):
        data = cleaned(data)
    else:
        _check(data, name, label)
    blob = Blob(_zipped(data, safe_name(name)), "zip")
    return Result(Output(media=blob.rendition()), (blob,))


def safe_name(name: str) -> str:
    """A file name that every system can unpack, as near to the student's as can be."""
    plain = _UNSAFE.sub(" ", unicodedata.normalize("NFC", name)).strip(" .")
    path = PurePosixPath(plain or "file")
    short = path.stem[: _NAME_CHARACTERS - len(path.suffix[:16])].rstrip(" .") + path.suffix[:16]
    return f"file {short}" if _RESERVED.fullmatch(short) else short


def _check(data: bytes, name: str, label: str) -> None:
    promised = promised_noun(name)
    if promised and data.startswith(OLE):
        raise Refused(
            f"is named like {promised} but is locked with a password, or of the oldest kind",
            "open it, and save it again without a password",
        )
    kind = label.rsplit(" ", 1)[-1]
    if kind in _UNCLEAN:
        article = "an" if label[0] in "AEIOaeio" else "a"
        raise Refused(f"is {article} {label}, which cannot be shown or cleaned here", _UNCLEAN[kind])
    if promised:
        raise Refused(
            f"is named like {promised} but is none; it may be damaged",
            "open it in the program it was made with, save it again, and put that copy in the folder",
        )


def _zipped(data: bytes, name: str) -> bytes:
    """Stored, not packed: what zlib makes differs between its versions."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        member = zipfile.ZipInfo(name, DATE)
        member.create_system = 3
        member.external_attr = 0o644 << 16
        archive.writestr(member, data)
    return out.getvalue()
