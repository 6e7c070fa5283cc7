"""Copy the drawn pictures to where the sample class keeps them.

    python place.py CLASS_FOLDER

A picture that has not been drawn is left as it is in the class. The pictures in PHONE are stored as a phone stores
them: lying on their side with a turn noted in the file, and with a (made-up) place in the middle of the Atlantic.
"""
# ruff: noqa: E501 - a table of places
import shutil
import sys
from pathlib import Path

from PIL import Image

OUT = Path(__file__).parent / "out"
PLACES = {
    "Zuri Delgado": ("zuri", {
        "Self-portrait.jpg": "page-selfie",
        "Expedition/Great Blue Heron/draft 1.jpg": "page-heron1", "Expedition/Great Blue Heron/draft 2.jpg": "page-heron2", "Expedition/Great Blue Heron/final.jpg": "page-heron3",
        "Expedition/Only Rain in the Drain.jpg": "page-poster", "Expedition/Only Rain in the Drain - draft 1.jpg": "poster-1", "Expedition/Field Notebook.jpg": "field",
        "English language arts/Letter to Council Member Reyes/draft 1.jpg": "page-letter1", "English language arts/Letter to Council Member Reyes/draft 2.jpg": "page-letter2", "English language arts/Letter to Council Member Reyes/final.jpg": "page-letter3",
        "English language arts/What the Heron Knows.jpg": "poem", "English language arts/What the Heron Knows - draft 1.jpg": "poem-1",
        "Mathematics/Mixing the Mural Green.jpg": "page-ratio", "Mathematics/Mixing the Mural Green - draft 1.jpg": "page-ratio1", "Mathematics/How Much Oxygen Is in Our Creek.jpg": "page-graph",
        "Spanish/Arepas de mi abuela.jpg": "page-recipe", "Physical education/Mile Pacing Chart.jpg": "page-pacing",
        "Fall 2025/English language arts/Should We Have Longer Recess.jpg": "page-sept", "Fall 2025/English language arts/The Night the Creek Came Up/draft 1.jpg": "story-1",
        "Fall 2025/Mathematics/Brownies for the Bake Sale.jpg": "brownies", "Fall 2025/Expedition/What I Wonder About the Creek.png": "wonder"}),
    "Dev Patel": ("dev", {
        "Self-portrait.jpg": "portrait",
        "Expedition/Map of Miller's Run/draft 1.jpg": "map-1", "Expedition/Map of Miller's Run/draft 2.jpg": "map-2", "Expedition/Map of Miller's Run/final.jpg": "map-final",
        "Mathematics/The Scale of My Map.jpg": "scale", "Spanish/Mi barrio.jpg": "barrio", "Physical education/Heart Rate in One Class.jpg": "heart",
        "English language arts/Book Letter About Hatchet - draft 1.jpg": "book-1", "Fall 2025/Expedition/My Walk to School.jpg": "walk",
        "Fall 2025/Mathematics/Area of Room 12.jpg": "area", "Fall 2025/Mathematics/Area of Room 12 - draft 1.jpg": "area-1"}),
    "Lucía Ramírez": ("lucia", {
        "Portrait.jpg": "portrait",
        "English language arts/Captain Crayfish/draft 1.jpg": "comic-1", "English language arts/Captain Crayfish/final.jpg": "comic",
        "English language arts/Two Words for Water.jpg": "poem", "English language arts/Two Words for Water - draft 1.jpg": "poem-1",
        "Expedition/The Crayfish Under Rock Nine.jpg": "cray", "Expedition/The Crayfish Under Rock Nine - draft 1.jpg": "cray-1",
        "Mathematics/Fractions of a Comic Page.jpg": "fractions", "Spanish/Menú del Café El Arroyo.jpg": "menu", "Physical education/Our Dance in Eight Counts.jpg": "dance",
        "Fall 2025/Expedition/First Day at the Creek.jpg": "firstday", "Fall 2025/Mathematics/Pizza Fractions.jpg": "pizza", "Fall 2025/Spanish/Mi árbol de familia.webp": "tree"}),
    "Mateo Silva": ("mateo", {
        "Self-portrait.png": "portrait",
        "Expedition/The Creek in Eight Seconds - draft 1.jpg": "board", "Mathematics/How Many Pictures.jpg": "fps", "Mathematics/How Many Pictures - draft 1.jpg": "fps-1",
        "Physical education/Free Throws.jpg": "shots", "Fall 2025/Spanish/Mi rutina en cuadros.jpg": "rutina", "Fall 2025/English language arts/Phones in School.jpg": "phones",
        "Fall 2025/Mathematics/Fractions on a Number Line.png": "lines", "Fall 2025/Physical education/Jump Rope Log.jpg": "jump"}),
}
PHONE = {"Expedition/Field Notebook.jpg", "Fall 2025/Expedition/My Walk to School.jpg", "Fall 2025/Physical education/Jump Rope Log.jpg"}


def as_phone_would(source: Path, target: Path) -> None:
    """Lay the picture on its side, note the turn (EXIF orientation 6), and add a made-up place and phone."""
    picture = Image.open(source).transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112], exif[0x010F], exif[0x0110] = 6, "Example", "Example Phone"
    place = exif.get_ifd(0x8825)
    place.update({1: "N", 2: (30.0, 0.0, 0.0), 3: "W", 4: (40.0, 0.0, 0.0)})
    picture.save(target, quality=78, optimize=True, exif=exif)


def main(folder: str) -> None:
    for student, (name, pieces) in PLACES.items():
        for where, key in pieces.items():
            source, target = OUT / name / (key + Path(where).suffix), Path(folder) / student / where
            if not source.exists():
                print("not drawn:", source)
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            as_phone_would(source, target) if where in PHONE else shutil.copyfile(source, target)


if __name__ == "__main__":
    main(sys.argv[1])
