"""ISO base media files (mp4, m4a) freed of everything that is not picture or sound. Source: ISO/IEC 14496-12.

A phone writes where, when and with what it filmed into boxes beside the film. Boxes that are not on the list become
empty space of the same length, so that the places of the film's bytes, which are counted from the start, stay true.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

FILM_CODECS = frozenset({b"avc1", b"avc3", b"av01", b"vp09", b"vp08"})
SOUND_CODECS = frozenset({b"mp4a", b"Opus", b"fLaC", b".mp3"})
UNPLAYABLE = {b"hvc1": "HEVC", b"hev1": "HEVC", b"dvh1": "HEVC", b"dvhe": "HEVC", b"alac": "Apple Lossless",
              b"mp4v": "an old MPEG-4", b"s263": "an old phone", b"samr": "an old phone",
              b"drmi": "a copy-protected", b"drms": "a copy-protected", b"encv": "a copy-protected",
              b"enca": "a copy-protected"}  # fmt: skip
"""Sample entries that browsers do not play everywhere, in a teacher's words."""

_KEPT = {
    b"": {b"ftyp", b"moov", b"mdat", b"moof", b"mfra", b"sidx", b"styp"},
    b"moov": {b"mvhd", b"trak", b"mvex"},
    b"trak": {b"tkhd", b"edts", b"mdia"},
    b"mdia": {b"mdhd", b"hdlr", b"minf"},
    b"minf": {b"vmhd", b"smhd", b"dinf", b"stbl"},
    b"stbl": {b"stsd", b"stts", b"ctts", b"stsc", b"stsz", b"stz2", b"stco", b"co64", b"stss", b"sdtp", b"sgpd",
              b"sbgp", b"cslg"},
    b"moof": {b"mfhd", b"traf"},
    b"traf": {b"tfhd", b"trun", b"tfdt", b"sdtp", b"sgpd", b"sbgp"},
    b"dinf": {b"dref"},
}  # fmt: skip
_DATED = frozenset({b"mvhd", b"tkhd", b"mdhd"})
_PLAYED = frozenset({b"vide", b"soun"})


class Unclean(Exception):  # noqa: N818 -- it is an answer about a file, not an error of the program
    """The file cannot be cleaned in place; why is in its words."""


class Broken(Unclean):
    """The boxes do not fit into each other: the file is cut off or damaged."""


@dataclass(frozen=True, slots=True)
class _Box:
    kind: bytes
    start: int  # of its header, in bytes from the start of the file
    body: int
    end: int


def cleaned(data: bytes) -> tuple[bytes, frozenset[bytes]]:
    """The same film without anything beside it, and its codecs. Raises Unclean or Broken."""
    film = bytearray(data)
    _clean(film, b"", 0, len(film))
    codecs = frozenset(_codecs(film, b"", 0, len(film)))
    if not codecs:
        raise Broken("there is no film or sound in it")
    return bytes(film), codecs


def _clean(film: bytearray, parent: bytes, start: int, end: int) -> None:
    for box in _boxes(film, start, end):
        if box.kind not in _KEPT[parent]:
            _empty(film, box)
        elif box.kind in _KEPT:
            _clean(film, box.kind, box.body, box.end)
        elif box.kind in _DATED:
            _undate(film, box)
        elif box.kind == b"hdlr":
            _unname(film, box)
        elif box.kind == b"dref":
            _check_at_home(film, box)
        elif box.kind == b"stsd":
            _unname_encoder(film, box)


def _boxes(film: bytearray, start: int, end: int) -> Iterator[_Box]:
    """The boxes between two places. A length of 0 reaches to the end; a length of 1 is followed by a long one."""
    while start < end:
        if end - start < 8:
            if any(film[start:end]):
                raise Broken("it is cut off")
            return
        length, kind, body = int.from_bytes(film[start : start + 4]), bytes(film[start + 4 : start + 8]), start + 8
        if length == 1:
            length, body = int.from_bytes(film[body : body + 8]), body + 8
        stop = end if length == 0 else start + length
        if stop < body or stop > end:
            raise Broken("it is cut off")
        yield _Box(kind, start, body, stop)
        start = stop


def _empty(film: bytearray, box: _Box) -> None:
    film[box.start + 4 : box.start + 8] = b"free"
    film[box.body : box.end] = bytes(box.end - box.body)


def _undate(film: bytearray, box: _Box) -> None:
    """Zero the times of making and changing: two numbers of 4 bytes, or of 8 in version 1."""
    width = 16 if film[box.body] == 1 else 8
    if box.end - box.body < 4 + width:
        raise Broken("it is damaged")
    film[box.body + 4 : box.body + 4 + width] = bytes(width)


def _unname(film: bytearray, box: _Box) -> None:
    """Of a track's handler only its type stays, and only film and sound may stay at all.

    A track of another type (a phone's `mebx`, a camera's GPS) has its data among the film's, where it cannot be seen.
    """
    handler = bytes(film[box.body + 8 : box.body + 12])
    if handler not in _PLAYED:
        raise Unclean(f"it has a track of type {handler.decode('latin-1')!r}")
    name = box.body + 24
    film[name : box.end] = bytes(max(0, box.end - name))


def _check_at_home(film: bytearray, box: _Box) -> None:
    """A film's data lie in itself; an entry longer than its flags names another file, by a path or an address."""
    if any(entry.end - entry.body > 4 for entry in _boxes(film, box.body + 8, box.end)):
        raise Unclean("it points to another file")


def _unname_encoder(film: bytearray, box: _Box) -> None:
    """The name of what encoded the picture, often a camera's: 32 bytes, 42 after the entry's header."""
    for entry in _boxes(film, box.body + 8, box.end):
        if entry.kind in FILM_CODECS and entry.end - entry.body >= 78:
            film[entry.body + 42 : entry.body + 74] = bytes(32)


def _codecs(film: bytearray, parent: bytes, start: int, end: int) -> Iterator[bytes]:
    for box in _boxes(film, start, end):
        if box.kind == b"stsd":
            yield from (entry.kind for entry in _boxes(film, box.body + 8, box.end))
        elif box.kind in _KEPT and box.kind in _KEPT[parent]:
            yield from _codecs(film, box.kind, box.body, box.end)
