"""Magic bytes: whether the first bytes of a file are of a kind. Pure; names only separate what looks alike.

A zip is known by the names of its members. Text is what decodes as text.
"""

from __future__ import annotations

from dataclasses import dataclass

from slcfolio.convert.decode import looks_like_text


@dataclass(frozen=True, slots=True)
class Sample:
    """What is known of a file: its name's ending in lower case, its first bytes, and the names inside it if it is a zip."""

    suffix: str
    head: bytes
    members: frozenset[str] = frozenset()

    @property
    def brand(self) -> bytes:
        """The major brand of an ISO base media file (ISO 14496-12), or nothing."""
        return self.head[8:12] if self.head[4:8] == b"ftyp" else b""


_SOUND_BRANDS = frozenset({b"M4A ", b"M4B ", b"M4P "})
_FILM_BRANDS = frozenset(
    {b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"dash", b"M4V ", b"M4VH", b"M4VP",
     b"mmp4", b"MSNV", b"f4v ", b"3gp4", b"3gp5", b"3gp6", b"3g2a"}
)  # fmt: skip


def jpeg(sample: Sample) -> bool:
    """The start-of-image marker and another. Source: ISO/IEC 10918-1."""
    return sample.head.startswith(b"\xff\xd8\xff")


def png(sample: Sample) -> bool:
    """The eight bytes that show what a careless transfer did. Source: ISO/IEC 15948."""
    return sample.head.startswith(b"\x89PNG\r\n\x1a\n")


def gif(sample: Sample) -> bool:
    """Either version."""
    return sample.head.startswith((b"GIF87a", b"GIF89a"))


def webp(sample: Sample) -> bool:
    """A RIFF file of form WEBP."""
    return sample.head.startswith(b"RIFF") and sample.head[8:12] == b"WEBP"


def wav(sample: Sample) -> bool:
    """A RIFF file of form WAVE."""
    return sample.head.startswith(b"RIFF") and sample.head[8:12] == b"WAVE"


def pdf(sample: Sample) -> bool:
    """`%PDF-` within the first kilobyte, as readers accept it (ISO 32000-1, annex H), but not inside something else."""
    return sample.head.startswith(b"%PDF-") or (
        b"%PDF-" in sample.head[:1024] and not _is_markup(sample.head) and b"\x00" not in sample.head[:4]
    )


def docx(sample: Sample) -> bool:
    """A zip with the main part of a Word document. Source: ECMA-376."""
    return "word/document.xml" in sample.members


def xlsx(sample: Sample) -> bool:
    """A zip with the main part of an Excel workbook. Source: ECMA-376."""
    return "xl/workbook.xml" in sample.members


def m4a(sample: Sample) -> bool:
    """By its brand; recorders that write a film's brand into sound are believed by their name."""
    return sample.brand in _SOUND_BRANDS or (sample.brand in _FILM_BRANDS and sample.suffix in ("m4a", "m4b"))


def mp4(sample: Sample) -> bool:
    """By its brand."""
    return sample.brand in _FILM_BRANDS


def mp3(sample: Sample) -> bool:
    """An ID3 tag, or the eleven bits that start an MPEG frame of layer III; the bits alone need the name's word."""
    head = sample.head
    if head.startswith(b"ID3"):
        return sample.suffix != "flac"
    return sample.suffix == "mp3" and len(head) > 3 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2


def ogg(sample: Sample) -> bool:
    """Opus, Vorbis or FLAC sound; Ogg films are not shown by all browsers."""
    sounds = (b"OpusHead", b"\x01vorbis", b"\x7fFLAC")
    return sample.head.startswith(b"OggS") and any(mark in sample.head[:128] for mark in sounds)


def webm(sample: Sample) -> bool:
    """Matroska whose document type is webm."""
    return sample.head.startswith(b"\x1a\x45\xdf\xa3") and b"webm" in sample.head[:64]


def csv(sample: Sample) -> bool:
    """Text whose name says that it is a table; as bytes it could be anything."""
    return sample.suffix in ("csv", "tsv") and text(sample)


def markdown(sample: Sample) -> bool:
    """Text whose name says that it is Markdown."""
    return sample.suffix in ("md", "markdown") and text(sample)


def text(sample: Sample) -> bool:
    """Readable words that are not another program's markup. A student's .md or .txt is text whatever stands in it."""
    if sample.suffix in ("md", "markdown", "txt", "text", "csv", "tsv"):
        return looks_like_text(sample.head)
    pointer = sample.suffix in _POINTERS
    return not pointer and not _is_markup(sample.head) and looks_like_text(sample.head)


def label(sample: Sample) -> str:
    """What a family would call a file that is only offered for download."""
    by_content = next((word for mark, word in _MARKS if sample.head.startswith(mark)), None)
    by_brand = _BRANDS.get(sample.brand)
    by_member = next((word for member, word in _MEMBERS if member in sample.members), None)
    named = _LABELS.get(sample.suffix)
    markup = "web page" if _is_web_page(sample.head) else None
    office = "old Office document" if sample.head.startswith(OLE) else None
    found = by_brand or by_member or by_content or markup or named or office
    return found or (f"{sample.suffix.upper()} file" if sample.suffix.isalnum() else "File")


def _is_markup(head: bytes) -> bool:
    start = _start(head)
    return start.startswith((b"<?xml", b"<svg", b"{\\rtf")) or _is_web_page(head)


def _is_web_page(head: bytes) -> bool:
    return _start(head).startswith((b"<!doctype html", b"<html", b"<head", b"<script", b"<body"))


def _start(head: bytes) -> bytes:
    return head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()[:16]


OLE = b"\xd0\xcf\x11\xe0"
"""The container of Office before 2007, and of newer Office files that have a password."""

_POINTERS = frozenset({"gdoc", "gsheet", "gslides", "gdraw", "gform", "gjam", "url", "webloc", "desktop", "lnk"})
_MARKS = (
    (b"BM", "BMP picture"),
    (b"II*\x00", "TIFF picture"),
    (b"MM\x00*", "TIFF picture"),
    (b"8BPS", "Photoshop picture"),
    (b"{\\rtf", "RTF text"),
    (b"fLaC", "FLAC recording"),
    (b"MZ", "Windows program"),
    (b"Rar!", "RAR archive"),
    (b"7z\xbc\xaf", "7z archive"),
)
_BRANDS = {
    **dict.fromkeys((b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"), "HEIC photo"),
    **dict.fromkeys((b"avif", b"avis"), "AVIF picture"),
    b"qt  ": "QuickTime video",
}
_MEMBERS = (
    ("ppt/presentation.xml", "PowerPoint presentation"),
    ("project.json", "Scratch project"),
    ("xl/workbook.bin", "Excel spreadsheet"),
)
_LABELS = {
    "heic": "HEIC photo", "heif": "HEIC photo", "avif": "AVIF picture", "tif": "TIFF picture", "tiff": "TIFF picture",
    "bmp": "BMP picture", "svg": "SVG drawing", "psd": "Photoshop picture",
    **dict.fromkeys(("dng", "cr2", "cr3", "nef", "arw", "orf", "rw2", "raf"), "camera raw picture"),
    "jxl": "JPEG XL picture", "jp2": "JPEG 2000 picture",
    "mov": "QuickTime video", "avi": "AVI video", "mkv": "Matroska video", "wmv": "Windows video",
    "aac": "AAC recording", "aif": "AIFF recording", "aiff": "AIFF recording", "flac": "FLAC recording",
    "wma": "Windows recording", "amr": "AMR recording", "caf": "Apple recording", "mid": "MIDI tune",
    "pptx": "PowerPoint presentation", "ppt": "PowerPoint presentation", "odp": "OpenDocument presentation",
    "key": "Keynote presentation", "doc": "old Word document", "odt": "OpenDocument text", "rtf": "RTF text",
    "pages": "Pages document", "xls": "old Excel spreadsheet", "ods": "OpenDocument spreadsheet",
    "numbers": "Numbers spreadsheet", "pub": "Publisher document", "epub": "e-book",
    "sb3": "Scratch project", "sb2": "Scratch project", "sb": "Scratch project", "html": "web page",
    "htm": "web page", "zip": "zip archive", "rar": "RAR archive", "7z": "7z archive", "stl": "3D model",
    "obj": "3D model", "3mf": "3D model", "blend": "3D model", "ggb": "GeoGebra activity",
    "mscz": "MuseScore score", "gdoc": "Google Docs shortcut", "gsheet": "Google Sheets shortcut",
    "gslides": "Google Slides shortcut", "gdraw": "Google Drawings shortcut", "gform": "Google Forms shortcut",
    "gjam": "Jamboard shortcut", "url": "web page shortcut", "webloc": "web page shortcut",
    "desktop": "shortcut", "lnk": "Windows shortcut", "exe": "Windows program",
}  # fmt: skip
