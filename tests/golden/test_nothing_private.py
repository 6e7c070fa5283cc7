"""What a family's site gives away: of other children nothing, and of its own child no name in an address and no place."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from itertools import permutations
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from babel.dates import get_day_names, get_month_names

from slcfolio import pipeline
from slcfolio.model.names import fold
from tests import school
from tests.conftest import SAMPLE, Built
from tests.small_class import address, make_class
from tests.unit import convert_samples

CODE = re.compile(r' (?:href|src|srcset|class|id|content|data-[\w-]+)="[^"]*"')
ESCAPED = re.compile(r"\\u([0-9a-f]{4})")
WORD = re.compile(r"[^\W\d_]{4,}")


def names(student: str) -> set[str]:
    """The parts of a name, as they would stand in an address."""
    return set(re.findall(r"[a-z]+", fold(student)))


def test_no_name_of_a_child_is_in_any_address_or_file_name(built: Built) -> None:
    children = {part for student in built.by_student for part in names(student)}
    assert {"zuri", "delgado", "ramirez", "lukasz", "baptiste"} <= children
    long = {name for name in children if len(name) > 4}
    for path in built.sites.rglob("*"):
        address = fold(path.relative_to(built.sites).as_posix())
        assert not children & set(re.findall(r"[a-z]+", address)), path
        assert not any(name in address for name in long), path


def test_no_word_of_a_piece_that_is_shown_in_person_is_in_any_site(built: Built) -> None:
    """Mateo wrote down what happened on the stairs; his mother does not want the whole building to know."""
    pieces = list((SAMPLE / "Mateo Silva/English language arts").glob("The Night the Power Went Out*.txt"))
    assert len(pieces) == 2
    sentences = [line.encode() for piece in pieces for line in piece.read_text("utf-8").splitlines() if len(line) > 40]
    assert len(sentences) == 5
    words = {word for sentence in sentences for word in re.split(rb"(?<=[.])\s", sentence) if len(word) > 20}
    for path in (path for path in built.sites.rglob("*") if path.is_file()):
        found = path.read_bytes()
        assert not [word for word in words if word in found], path


# Isolation


def written(root: Path, student: str) -> str:
    """Every word in a student's folder, and of the teacher about her, that a program can read as text."""
    found = [path.name for path in (root / student).rglob("*")]
    for path in (root / student).rglob("*"):
        if path.suffix.lower() in {".md", ".txt", ".csv"}:
            found.append(_decoded(path.read_bytes()))
        elif path.suffix.lower() in {".docx", ".xlsx", ".pptx"} and zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                parts = [archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")]
            found += [re.sub(r"<[^>]+>", "" if path.suffix == ".docx" else " ", part) for part in parts]
        elif path.suffix.lower() == ".pdf":
            found += [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)]
    rows = (root / "assessments.csv").read_text("utf-8").splitlines()
    return fold("\n".join([*found, *(row for row in rows if row.startswith(student))]))


def _decoded(data: bytes) -> str:
    """Text as one of three kinds of computer wrote it."""
    if data.startswith(b"\xff\xfe"):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def published(site: Path) -> str:
    """Every word of a site, without the program's own scripts, styles, addresses and names of styles."""
    files = [p for p in site.rglob("*") if p.suffix in {".html", ".json", ".js"} and "assets" not in p.parts]
    text = "\n".join(CODE.sub("", path.read_text("utf-8")) for path in files)
    return fold(ESCAPED.sub(lambda letter: chr(int(letter[1], 16)), text))


def words(text: str) -> set[str]:
    return set(WORD.findall(text))


@pytest.fixture(scope="module")
def canaries(built: Built) -> dict[str, set[str]]:
    """The words of each student that are on her site, and that nobody else and no page of the program has any use for."""
    own = {student: words(written(built.root, student)) for student in built.by_student}
    homes = (SAMPLE.parent / "theme", SAMPLE.parent / "slcfolio")
    program = [p for home in homes for p in home.rglob("*") if p.suffix in {".html", ".po", ".py"}]
    dates = [
        name for say in (get_day_names, get_month_names) for lang in ("en", "es") for name in say(locale=lang).values()
    ]
    files = [p.read_text("utf-8") for p in (built.root / "class.yml", *program)]
    shared = words(fold("\n".join([*files, *dates])))
    return {
        student: own[student]
        & words(published(site)) - shared.union(*(own[other] for other in own if other != student))
        for student, site in built.by_student.items()
    }


def test_every_student_has_words_of_her_own(canaries: dict[str, set[str]]) -> None:
    assert [student for student, mine in canaries.items() if len(mine) < 2] == []


def test_no_site_holds_a_word_or_the_full_name_of_another_student(built: Built, canaries: dict[str, set[str]]) -> None:
    for mine, other in permutations(built.by_student, 2):
        text = published(built.site(mine))
        assert fold(other) not in text, f"{mine}'s site names {other}"
        assert built.site(other).name not in text, f"{mine}'s site knows where {other}'s is"
        assert canaries[other] & words(text) == set(), f"{mine}'s site has words of {other}"


def test_no_site_shares_a_picture_or_recording_with_another(built: Built) -> None:
    media = {student: {p.name for p in (site / "media").iterdir()} for student, site in built.by_student.items()}
    for mine, other in permutations(media, 2):
        assert not media[mine] & media[other], f"{mine} and {other}"


# Places, authors and serial numbers

PRIVATE = re.compile(
    r"GPS|Author|Artist|Creator(?!Tool)|By-line|Owner|Serial|Copyright|Location|Make$|^Model$|Comment|Software|Date|Album|Performer"
)
OF_THE_DISK = {"FileModifyDate", "FileAccessDate", "FileInodeChangeDate"}
EMPTY = {"", "0000:00:00 00:00:00", 0}
MEDIA = ("jpg", "png", "webp", "gif", "mp4", "m4a", "mp3", "wav")


@pytest.fixture(scope="session")
def exiftool() -> str:
    found = shutil.which("exiftool")
    if found is None:
        pytest.skip("there is no exiftool on this computer")
    return found


def private(exiftool: str, folder: Path) -> dict[str, dict[str, object]]:
    """By file, what exiftool finds in it that nobody should know."""
    asked = [
        exiftool,
        "-json",
        "-r",
        "-a",
        "-ee",
        *(word for ending in MEDIA for word in ("-ext", ending)),
        str(folder),
    ]
    read = json.loads(subprocess.run(asked, capture_output=True, check=False).stdout)
    assert read
    found = {}
    for file in read:
        tags = {tag: value for tag, value in file.items() if PRIVATE.search(tag) and tag not in OF_THE_DISK}
        found[file["SourceFile"]] = {tag: value for tag, value in tags.items() if value not in EMPTY}
    return found


def test_nothing_published_of_the_sample_class_tells_a_place_an_author_or_a_camera(built: Built, exiftool: str) -> None:
    found = private(exiftool, built.sites)
    assert {name.rsplit(".", 1)[-1] for name in found} >= {"jpg", "gif", "mp4", "m4a", "mp3", "wav"}
    assert {name: tags for name, tags in found.items() if tags} == {}


def test_what_a_phone_wrote_into_a_file_is_gone_when_it_is_published(exiftool: str, tmp_path: Path) -> None:
    """The same look finds it all in what was handed in."""
    root = make_class(tmp_path / "class", ("Ada Lind",))
    work = root / "Ada Lind" / "Mathematics"
    noted = [
        "-GPSLatitude=38.9",
        "-GPSLatitudeRef=N",
        "-Artist=Ada Lind",
        "-SerialNumber=4711",
        "-XMP:Creator=Ada Lind",
        "-Comment=Ada",
    ]
    film = ["-Keys:GPSCoordinates=38.9, -77.0", "-Keys:Author=Ada Lind", "-Keys:Make=Phone"]
    for ending, tags in (("jpg", noted), ("png", noted), ("webp", noted), ("mp4", film), ("m4a", film)):
        source = next(p for p in sorted(SAMPLE.glob(f"*/**/*.{ending}")) if ".slcfolio" not in p.parts)
        shutil.copy(source, work / f"Noted {ending}.{ending}")
        subprocess.run(
            [exiftool, "-q", "-overwrite_original", *tags, str(work / f"Noted {ending}.{ending}")], check=True
        )
    sound = next(p for p in sorted(SAMPLE.glob("*/**/*.mp3")) if ".slcfolio" not in p.parts).read_bytes()
    school.write(work, {"Noted mp3.mp3": _with_artist(sound)})
    handed_in = private(exiftool, work)
    assert {Path(name).suffix for name, tags in handed_in.items() if tags} == {
        ".jpg", ".png", ".webp", ".mp4", ".m4a", ".mp3",
    }  # fmt: skip

    report = pipeline.build(pipeline.Order(root=root, out=tmp_path / "sites", jobs=2))
    assert [site.artifacts for site in report.sites] == [7]
    assert not any(p.kind == "damaged" for p in report.problems)
    site = tmp_path / "sites" / address("Ada Lind")
    shown = private(exiftool, site)
    assert {Path(name).suffix for name in shown} >= {".jpg", ".mp4", ".m4a", ".mp3"}
    assert {name: tags for name, tags in shown.items() if tags} == {}
    for path in (site / "media").iterdir():
        assert b"Ada Lind" not in path.read_bytes(), path


def _with_artist(sound: bytes) -> bytes:
    """The recording with an artist before it (ID3v2) and after it (ID3v1)."""
    frame = b"TPE1" + (9).to_bytes(4, "big") + b"\0\0\0Ada Lind"
    before = b"ID3\3\0\0" + bytes((0, 0, 0, len(frame))) + frame
    return before + sound + b"TAG" + b"Song".ljust(30, b"\0") + b"Ada Lind".ljust(30, b"\0") + bytes(65)


def test_a_word_document_and_a_pdf_do_not_bring_their_authors(tmp_path: Path) -> None:
    root = make_class(tmp_path / "class", ("Ada Lind",))
    work = root / "Ada Lind" / "Mathematics"
    school.write(work, {"Essay.docx": school.word("My essay about the creek."), "Report.pdf": convert_samples.pdf()})
    assert b"python-docx" in zipfile.ZipFile(work / "Essay.docx").read("docProps/core.xml")
    assert convert_samples.SECRET in (work / "Report.pdf").read_bytes()
    pipeline.build(pipeline.Order(root=root, out=tmp_path / "sites", jobs=2))
    for path in (tmp_path / "sites" / address("Ada Lind")).rglob("*"):
        if path.is_file():
            assert b"python-docx" not in path.read_bytes(), path
            assert convert_samples.SECRET not in path.read_bytes(), path
