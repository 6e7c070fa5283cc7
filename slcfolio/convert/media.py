"""Sound and film are published only when they have been cleaned: no place, date, name or cover picture goes out.

mp4, m4a, mp3 and wav are cleaned here, byte for byte the same everywhere. Ogg and WebM, and films whose extra tracks
cannot be taken out in place, need the ffmpeg program; without it they are not published.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from slcfolio.convert import bmff
from slcfolio.convert.result import Blob, Options, Refused, Result
from slcfolio.model.output import Output

FFMPEG_SECONDS = 18.0
"""For copying the streams of 200 MB, well below the time a worker has: a program that is left behind is nobody's."""


def convert_mp4(data: bytes, name: str, options: Options) -> Result:
    """A film in MP4, playable by every browser."""
    del name, options
    return _media(_clean_film(data, "mp4", bmff.FILM_CODECS | bmff.SOUND_CODECS), "mp4")


def convert_m4a(data: bytes, name: str, options: Options) -> Result:
    """A recording in M4A, playable by every browser."""
    del name, options
    return _media(_clean_film(data, "m4a", bmff.SOUND_CODECS), "m4a")


def convert_mp3(data: bytes, name: str, options: Options) -> Result:
    """An MP3 recording: its frames of sound, without the tags before, between and after them."""
    del name, options
    sound = b"".join(_frames(data))
    if not sound:
        raise Refused("has no sound in it that can be played", "record or export it again as MP3 or M4A")
    return _media(sound, "mp3")


def convert_wav(data: bytes, name: str, options: Options) -> Result:
    """A WAV recording: its format and its samples."""
    del name, options
    kept = b"".join(_chunks(data))
    if b"fmt " not in kept[:4] or b"data" not in kept[:4096]:
        raise Refused("has no sound in it that can be played", "record or export it again as MP3 or M4A")
    return _media(b"RIFF" + (len(kept) + 4).to_bytes(4, "little") + b"WAVE" + kept, "wav")


def convert_ogg(data: bytes, name: str, options: Options) -> Result:
    """An Ogg recording, copied by ffmpeg without its tags."""
    del name, options
    return _media(_remuxed(data, "ogg", "-map", "0:a", advice="or export it as MP3 or M4A"), "ogg")


def convert_webm(data: bytes, name: str, options: Options) -> Result:
    """A WebM film, copied by ffmpeg without its tags."""
    del name, options
    return _media(_remuxed(data, "webm", "-map", "0:v", "-map", "0:a?", advice="or export it as MP4"), "webm")


def _media(data: bytes, ending: str) -> Result:
    blob = Blob(data, ending)
    return Result(Output(media=blob.rendition()), (blob,))


def _clean_film(data: bytes, ending: str, playable: frozenset[bytes]) -> bytes:
    try:
        film, codecs = bmff.cleaned(data)
    except bmff.Broken as error:
        raise Refused("is cut off or damaged", "copy it again from the phone or camera") from error
    except bmff.Unclean as error:
        copied = _remuxed(
            data, ending, "-map", "0:v?", "-map", "0:a?", advice="or export it as MP4 from a video program"
        )
        try:
            film, codecs = bmff.cleaned(copied)
        except bmff.Unclean:
            raise _unsafe() from error
    _check_playable(codecs, playable)
    return film


def _check_playable(codecs: frozenset[bytes], playable: frozenset[bytes]) -> None:
    for codec in sorted(codecs - playable):
        kind = bmff.UNPLAYABLE.get(codec, "an unusual")
        article = "" if kind.startswith("a") else "an " if kind[0] in "AH" and kind != "HEVC" else "a "
        raise Refused(
            f"is in {article}{kind} format that not every browser plays",
            "export it again as H.264 or 'most compatible' (video) or as AAC or MP3 (sound)",
        )


def _unsafe() -> Refused:
    return Refused(
        "holds more than picture and sound, and that could not be taken out safely",
        "export it as MP4 from a video program, without location",
    )


# MPEG-1, 2 and 2.5 layer III. Source: ISO/IEC 11172-3 table 2.4.2.3 and ISO/IEC 13818-3.
_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
_KBITS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KBITS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)


def _frames(data: bytes) -> Iterator[memoryview]:
    """Every frame of sound. A frame counts only when another, or the end, or a tag, follows it."""
    view = memoryview(data)
    at = _after_id3(data, 0)
    while at + 4 <= len(data):
        length = _frame_length(data, at)
        if length and at + length <= len(data) and _goes_on(data, at + length):
            yield view[at : at + length]
            at += length
        elif data.startswith(b"ID3", at):
            at = max(at + 3, _after_id3(data, at))
        else:
            found = data.find(b"\xff", at + 1)
            at = found if found >= 0 else len(data)


def _goes_on(data: bytes, at: int) -> bool:
    if at + 4 > len(data) or data.startswith((b"TAG", b"APETAGEX", b"LYRICS", b"ID3"), at):
        return True
    return _frame_length(data, at) > 0 or not any(data[at : at + 64])


def _frame_length(data: bytes, at: int) -> int:
    """The bytes of the frame that starts here, header included; 0 when none does."""
    first, second, third = data[at], data[at + 1], data[at + 2]
    version, kbits, rate = second >> 3 & 3, third >> 4, third >> 2 & 3
    if first != 0xFF or second & 0xE6 != 0xE2 or version == 1 or kbits in (0, 15) or rate == 3:
        return 0
    table, factor = (_KBITS_1, 144_000) if version == 3 else (_KBITS_2, 72_000)
    return factor * table[kbits] // _RATES[version][rate] + (third >> 1 & 1)


def _after_id3(data: bytes, at: int) -> int:
    """Where an ID3v2 tag ends: ten bytes of header, a length of four times seven bits, perhaps a footer."""
    if not data.startswith(b"ID3", at) or len(data) < at + 10:
        return at
    length = sum((data[at + 6 + i] & 0x7F) << 7 * (3 - i) for i in range(4))
    return at + 10 + length + (10 if data[at + 5] & 0x10 else 0)


def _chunks(data: bytes) -> Iterator[bytes]:
    """The chunks that a player needs. A recorder that was switched off leaves a length that is too long."""
    at = 12
    while at + 8 <= len(data):
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        body = data[at + 8 : at + 8 + length]
        if kind in (b"fmt ", b"fact", b"data"):
            yield kind + len(body).to_bytes(4, "little") + body + b"\x00" * (len(body) % 2)
        if kind == b"data":
            return
        at += 8 + length + length % 2


def _remuxed(data: bytes, ending: str, *streams: str, advice: str) -> bytes:
    """The same streams in a new file without tags or chapters, by ffmpeg. Raises Refused when it is not there."""
    program = shutil.which("ffmpeg")
    if program is None:
        raise Refused("cannot be freed of its hidden details on this computer", f"install ffmpeg, {advice}")
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, f"source.{ending}"), Path(folder, f"target.{ending}")
        source.write_bytes(data)
        _ffmpeg(program, source, target, streams)
        return target.read_bytes()


def _ffmpeg(program: str, source: Path, target: Path, streams: tuple[str, ...]) -> None:
    # -protocol_whitelist: a playlist inside a film could otherwise make ffmpeg fetch from a network.
    command = [program, "-nostdin", "-v", "error", "-protocol_whitelist", "file", "-i", str(source), *streams,
               "-map_metadata", "-1", "-map_metadata:s", "-1", "-map_chapters", "-1", "-fflags", "+bitexact",
               "-flags:v", "+bitexact", "-flags:a", "+bitexact", "-c", "copy", str(target)]  # fmt: skip
    try:
        subprocess.run(  # noqa: S603 -- a fixed command; no student text is in it
            command, check=True, capture_output=True, timeout=FFMPEG_SECONDS, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise Refused("could not be read; it may be damaged", "export it again as MP4 or MP3") from error
