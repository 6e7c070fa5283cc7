"""A class as large as a real one, made from a seed: photos as phones write them, and documents beside them."""

from __future__ import annotations

import csv
import io
import random
import shutil
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import docx
from PIL import ExifTags, Image, ImageChops, ImageDraw

SIZE = (4032, 3024)  # twelve megapixels
SUBJECTS = ("English language arts", "Expedition", "Mathematics", "Spanish", "Physical education")
GIVEN = (
    "Ada",
    "Bilal",
    "Chidi",
    "Dara",
    "Elif",
    "Farid",
    "Grace",
    "Hana",
    "Imani",
    "Joel",
    "Kofi",
    "Lena",
    "Mina",
    "Noor",
)
FAMILY = ("Abbott", "Baptiste", "Castillo", "Diaz", "Ekwueme", "Farah", "Garza", "Hassan", "Ito", "Jensen", "Kaya")
WORDS = (
    "the creek ran brown after rain and we counted what lived under every stone because numbers are a way of telling "
    "someone who was not there what you saw so I measured twice and wrote it down before I could forget it"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How large the class is. The same plan makes the same bytes."""

    students: int
    photos: int
    seed: int

    @property
    def documents(self) -> int:
        """Documents a student: a typical class has fifteen beside twenty-five photos."""
        return round(self.photos * 0.6)

    @property
    def name(self) -> str:
        return f"class-{self.students}x{self.photos}-{self.seed}"


def make_class(plan: Plan, home: Path, jobs: int) -> Path:
    """The class folder of `plan` below `home`; one that is there already is taken as it is."""
    folder = home / plan.name
    if not folder.exists():
        fresh = home / f"{plan.name}.new"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True)
        names = [_name(number) for number in range(plan.students)]
        _write_class_files(fresh, names, plan)
        with ProcessPoolExecutor(jobs) as pool:
            list(pool.map(_write_student, [fresh] * len(names), names, [plan] * len(names)))
        fresh.rename(folder)
    return folder


def photo(seed: str) -> bytes:
    """A photo that no other seed gives: soft light, hard edges and the grain of a small lens, 3 to 5 MB."""
    chance = random.Random(seed)
    light = Image.frombytes("RGB", (8, 6), chance.randbytes(8 * 6 * 3)).resize(SIZE, Image.Resampling.BICUBIC)
    draw = ImageDraw.Draw(light)
    for _ in range(60):
        x, y, width = chance.randrange(SIZE[0]), chance.randrange(SIZE[1]), chance.randrange(40, 700)
        draw.ellipse((x, y, x + width, y + width * 2 // 3), fill=_colour(chance), outline=_colour(chance), width=9)
    grain = ImageChops.offset(_grain(), chance.randrange(SIZE[0]), chance.randrange(SIZE[1]))
    picture = Image.blend(light, grain, 0.17)
    taken = io.BytesIO()
    picture.save(taken, "JPEG", quality=92, exif=_exif(chance))
    return taken.getvalue()


def _colour(chance: random.Random) -> tuple[int, int, int]:
    return chance.randrange(256), chance.randrange(256), chance.randrange(256)


@cache
def _grain() -> Image.Image:
    small = (SIZE[0] // 2, SIZE[1] // 2)
    grey = Image.frombytes("L", small, random.Random("grain").randbytes(small[0] * small[1]))
    return grey.resize(SIZE, Image.Resampling.BILINEAR).convert("RGB")


def _exif(chance: random.Random) -> Image.Exif:
    """Which way up the phone was held, and where."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Bench", "Phone 12"
    exif[ExifTags.Base.Orientation] = chance.choice((1, 1, 3, 6, 6, 8))
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef], place[ExifTags.GPS.GPSLatitude] = "N", (39.0, 57.0, chance.uniform(0, 60))
    place[ExifTags.GPS.GPSLongitudeRef], place[ExifTags.GPS.GPSLongitude] = "W", (82.0, 59.0, chance.uniform(0, 60))
    return exif


def _name(number: int) -> str:
    turn, given = divmod(number, len(GIVEN))
    return f"{GIVEN[given]} {FAMILY[(given + turn * 3) % len(FAMILY)]}" + (f" {turn}" if turn >= len(FAMILY) else "")


def _write_class_files(folder: Path, names: list[str], plan: Plan) -> None:
    (folder / "class.yml").write_text("school: Bench School\nclass: Crew 6B\npreset: two-rivers\nterm: Winter 2026\n")
    _table(folder / "roster.csv", [("name", "publish"), *((name, "yes") for name in names)])
    chance = random.Random(plan.seed)
    grades = [
        (name, term, subject, "grade", chance.choice(("2", "2.5", "3", "3.5", "4")), "1-4")
        for name in names
        for subject in SUBJECTS
        for term in ("Fall 2025", "Winter 2026")
    ]
    _table(folder / "assessments.csv", [("student", "term", "subject", "measure", "value", "scale"), *grades])


def _table(path: Path, rows: list[tuple[str, ...]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def _write_student(root: Path, name: str, plan: Plan) -> None:
    folder, chance = root / name, random.Random(f"{plan.seed} {name}")
    for subject in SUBJECTS:
        (folder / subject).mkdir(parents=True)
    (folder / "Welcome.md").write_text(_prose(chance, 80))
    (folder / "Goals.md").write_text(
        "".join(f"## {question}\n\n{_prose(chance, 30)}\n" for question in ("Where am I?", "Where do I want to go?"))
    )
    for number in range(plan.photos):
        piece = folder / SUBJECTS[number % len(SUBJECTS)] / f"Photo of the Creek {number + 1}"
        piece.with_suffix(".jpg").write_bytes(photo(f"{plan.seed} {name} {number}"))
        piece.with_name(f"{piece.name} - reflection.md").write_text(_prose(chance, 60))
    for number in range(plan.documents):
        piece = folder / SUBJECTS[number % len(SUBJECTS)] / f"Report {number + 1}"
        _write_document(piece, ("docx", "md", "txt", "csv", "docx")[number % 5], chance)


def _write_document(piece: Path, kind: str, chance: random.Random) -> None:
    path = piece.with_name(f"{piece.name}.{kind}")
    if kind == "docx":
        document = docx.Document()
        for _ in range(6):
            document.add_paragraph(_prose(chance, 60))
        document.save(str(path))
    elif kind == "csv":
        _table(path, [("Place", "Oxygen"), *((f"Site {n}", f"{chance.uniform(2, 9):.1f}") for n in range(20))])
    else:
        path.write_text("\n".join(_prose(chance, 60) for _ in range(4)))


def _prose(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(WORDS.split(), k=words)).capitalize() + ".\n"
