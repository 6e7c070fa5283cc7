"""Sound and film play, and do not say where, when, by whom and with what they were made."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from slcfolio.convert import media
from slcfolio.convert.result import Options, Refused, Result
from tests.unit import convert_samples as samples
from tests.unit.convert_samples import SECRET, film, track

ffmpeg = pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed")
Converter = Callable[[bytes, str, Options], Result]


def published(converter: Converter, data: bytes) -> bytes:
    result = converter(data, "a", {})
    assert result.output.media == result.blobs[0].rendition()
    return result.blobs[0].data


@pytest.fixture
def no_ffmpeg(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)


def test_a_phones_film_keeps_its_length_and_loses_its_place_date_and_owner() -> None:
    data = film(track("vide", "avc1"), track("soun", "mp4a"))
    clean = published(media.convert_mp4, data)
    assert len(clean) == len(data)
    assert clean.index(b"the pictures") == data.index(b"the pictures")
    assert SECRET in data
    assert SECRET not in clean
    assert b"\xdc\xdc\xdc\xdc" not in clean


def test_a_recording_from_a_phone_is_cleaned_too() -> None:
    assert SECRET not in published(media.convert_m4a, film(track("soun", "mp4a"), brand=b"M4A "))


@pytest.mark.parametrize(("codec", "words"), [("hvc1", "HEVC"), ("mp4v", "MPEG-4"), ("wxyz", "unusual")])
def test_a_film_that_not_every_browser_plays_says_how_to_export_it(codec: str, words: str) -> None:
    with pytest.raises(Refused, match=words) as refused:
        media.convert_mp4(film(track("vide", codec)), "a.mp4", {})
    assert "most compatible" in refused.value.failure.fix


def test_a_film_that_was_cut_off_in_copying_says_so() -> None:
    with pytest.raises(Refused, match="cut off"):
        media.convert_mp4(film(track("vide", "avc1"))[:-5], "a.mp4", {})


def test_a_film_without_film_is_no_film() -> None:
    with pytest.raises(Refused):
        media.convert_mp4(film(), "a.mp4", {})


@pytest.mark.usefixtures("no_ffmpeg")
@pytest.mark.parametrize("extra", [track("meta", "mebx"), track("vide", "avc1", url=b"file:///C:/Users/Zuri/x.mp4\0")])
def test_a_film_with_a_hidden_track_is_not_published_where_it_cannot_be_cleaned(extra: bytes) -> None:
    with pytest.raises(Refused) as refused:
        media.convert_mp4(film(track("vide", "avc1"), extra), "a.mp4", {})
    assert "install ffmpeg" in refused.value.failure.fix


@pytest.mark.usefixtures("no_ffmpeg")
@pytest.mark.parametrize("converter", [media.convert_ogg, media.convert_webm])
def test_without_ffmpeg_no_uncleaned_recording_goes_out(converter: Converter) -> None:
    with pytest.raises(Refused, match="hidden details"):
        converter(b"OggS", "a", {})


def test_an_mp3_is_its_frames_and_nothing_else() -> None:
    assert published(media.convert_mp3, samples.mp3(3)) == samples.mp3_frame() * 3


def test_tags_between_the_frames_of_an_mp3_are_left_out() -> None:
    assert published(media.convert_mp3, samples.mp3(2) + samples.mp3(2)) == samples.mp3_frame() * 4


@pytest.mark.parametrize("data", [b"ID3\x04\x00\x00\x00\x00\x00\x00", b"\xff" * 2000, b"nothing at all"])
def test_what_has_no_sound_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="no sound"):
        media.convert_mp3(data, "a.mp3", {})


def test_a_wav_keeps_its_sound_only() -> None:
    clean = published(media.convert_wav, samples.wav())
    assert SECRET not in clean
    assert clean.endswith(b"data\x04\x00\x00\x00\x80\x81\x82\x83")
    assert int.from_bytes(clean[4:8], "little") == len(clean) - 8


def test_a_recorder_that_was_switched_off_leaves_a_wav_that_still_plays() -> None:
    cut = samples.wav()[:-2]
    assert published(media.convert_wav, cut).endswith(b"data\x02\x00\x00\x00\x80\x81")


def test_a_wav_without_sound_is_refused() -> None:
    with pytest.raises(Refused, match="no sound"):
        media.convert_wav(b"RIFF\x04\x00\x00\x00WAVE", "a.wav", {})


def made(folder: Path, name: str, *settings: str) -> bytes:
    """Half a second of tone and test picture, with a title, a place and a date."""
    tags = [f"title={SECRET.decode()}", "location=+38.9072-077.0369/", "creation_time=2026-02-03T10:00:00Z"]
    command = ["ffmpeg", "-nostdin", "-v", "error", "-f", "lavfi", "-i", "sine=duration=0.5", *settings]
    for tag in tags:
        command += ["-metadata", tag]
    subprocess.run([*command, str(folder / name)], check=True)
    return (folder / name).read_bytes()


def plays(folder: Path, data: bytes) -> bool:
    (folder / "published").write_bytes(data)
    command = ["ffmpeg", "-nostdin", "-v", "error", "-xerror", "-i", str(folder / "published"), "-f", "null", "-"]
    said = subprocess.run(command, capture_output=True)
    return said.returncode == 0 and not said.stderr


PICTURE = ("-f", "lavfi", "-i", "testsrc=duration=0.5:size=64x48:rate=10")


@ffmpeg
@pytest.mark.parametrize(
    ("name", "settings", "converter"),
    [
        ("a.mp4", (*PICTURE, "-c:v", "libx264", "-pix_fmt", "yuv420p"), media.convert_mp4),
        ("a.m4a", (), media.convert_m4a),
        ("a.mp3", (), media.convert_mp3),
        ("a.wav", (), media.convert_wav),
        ("a.ogg", ("-c:a", "libopus"), media.convert_ogg),
        ("a.webm", (*PICTURE, "-c:v", "libvpx", "-c:a", "libopus"), media.convert_webm),
    ],
)
def test_a_real_recording_still_plays_when_it_is_clean(
    tmp_path: Path, name: str, settings: tuple[str, ...], converter: Converter
) -> None:
    data = made(tmp_path, name, *settings)
    clean = published(converter, data)
    assert SECRET in data
    assert SECRET not in clean
    assert b"38.9072" not in clean
    assert plays(tmp_path, clean)
    assert published(converter, data) == clean, "the same bytes every time"


@ffmpeg
def test_ffmpeg_takes_out_a_track_that_is_neither_film_nor_sound(tmp_path: Path) -> None:
    words = tmp_path / "words.srt"
    words.write_text(f"1\n00:00:00,000 --> 00:00:00,400\n{SECRET.decode()}\n")
    settings = (*PICTURE, "-i", str(words), "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:s", "mov_text")
    data = made(tmp_path, "a.mp4", *settings, "-map", "0:a", "-map", "1:v", "-map", "2:s")
    clean = published(media.convert_mp4, data)
    assert SECRET in data
    assert SECRET not in clean
    assert plays(tmp_path, clean)
