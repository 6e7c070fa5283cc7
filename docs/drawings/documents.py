"""Write the pieces of the sample class that are not pictures: typed pages, sheets, a report, sound, film, a game.

    python documents.py CLASS_FOLDER

Needs the pictures of ``render.py`` in ``out/``, and ffmpeg, sox and espeak-ng for what moves or speaks.
"""
# ruff: noqa: E501 - the pieces are long lines of text
import csv
import datetime
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from docx import Document
from docx.shared import Inches, Pt
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from PIL import Image

HERE = Path(__file__).parent
OUT = HERE / "out"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
WHEN = datetime.datetime(2026, 3, 6, 9, 0)


# --- typed pages ---------------------------------------------------------------------------------

def typed(path: Path, blocks: list, who: str, font: str = "Georgia") -> None:
    """A typed page from (kind, value) blocks: h1 h2 by p li ol picture table."""
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = font, Pt(12)
    doc.core_properties.author, doc.core_properties.title = who, path.stem
    doc.core_properties.created = doc.core_properties.modified = WHEN
    for kind, value in blocks:
        if kind in ("h1", "h2", "h3"):
            doc.add_heading(value, level=int(kind[1]))
        elif kind == "by":
            doc.add_paragraph().add_run(value).italic = True
        elif kind == "picture":
            doc.add_picture(str(value[0]), width=Inches(value[1]))
        elif kind == "table":
            table = doc.add_table(rows=0, cols=len(value[0]))
            table.style = "Light Grid Accent 1"
            for row in value:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
        else:
            doc.add_paragraph(value, style={"li": "List Bullet", "ol": "List Number"}.get(kind))
    path.parent.mkdir(parents=True, exist_ok=True)
    doc.save(path)


STORY = [
    "The rain started as a tapping, like somebody polite at the door. By eight o’clock it was not polite.",
    "“Put your shoes by the bed,” Abuela said. She never said things like that. Teo laughed because he was four and thought it was a game, so I laughed too, to keep him company in it.",
    "Then the streetlight went out and I heard it. Not the rain. Under the rain. A sound like a truck that keeps coming and never gets there. Miller’s Run had left its bed and was walking up Alder Street in the dark.",
    "Abuela lit the candle from my first communion. “Water wants to go home,” she told us. “It is only lost.”",
    "In the morning there was mud up to the third step and one shoe in the street. It was not ours. Teo stood it on the wall in case somebody came back for it.",
    "The creek was in its bed again, brown and fast, like it had never gone anywhere.",
]
STORY_2 = [
    "The rain started as a tapping, like somebody polite at the door. By eight o’clock it was not polite.",
    "“Don’t worry,” Abuela said. Teo was laughing because he was four. I was scared.",
    "Then the streetlight went out and I heard a scary sound. It was the creek. It was coming up Alder Street and it was very loud and dark and I was even more scared.",
    "Abuela lit a candle in the kitchen and we waited.",
    "In the morning everyone was safe. There was mud up to the third step and one shoe in the street. It was not ours. I learned that nature is strong and family is important.",
]
SCRIPT = [
    ("h1", "Where Do I Go?"), ("by", "a script for a creek movie, by Mateo Silva"),
    ("h2", "Who is in it"),
    ("li", "DROP, a raindrop who is in a hurry (Jaylen)"), ("li", "MR. DRAIN, who is tired (Noé)"), ("li", "REED, who is very old and calm (Amina)"),
    ("h2", "Shots"),
    ("table", [["Shot", "Camera", "Seconds"], ["1", "Close: a drop on a car window", "4"], ["2", "Low: the parking lot after rain", "5"], ["3", "Inside the drain, looking up", "6"], ["4", "The marsh, far away, then close", "9"]]),
    ("h2", "Scene 1. The parking lot. After rain."),
    ("p", "Camera on the ground. Rainbows in the puddles. DROP rolls past an oil spot and gets a little gray."),
    ("p", "DROP: Excuse me. Excuse me. I have to be at the ocean by Friday."),
    ("p", "MR. DRAIN (yawning): Everybody does. In you go."),
    ("p", "DROP: Where does this go?"),
    ("p", "MR. DRAIN: I don’t know, kid. I have been here for thirty years. I open. I swallow. Nobody ever told me where I go."),
    ("p", "Camera looks down into the dark. We hear water."),
    ("h2", "Scene 2. The marsh."),
    ("p", "DROP comes out. DROP is all gray now. REED bends down, slowly. The camera is slow too."),
    ("p", "REED: Wait."), ("p", "DROP: I can’t wait, I have to be"), ("p", "REED: Wait."),
    ("p", "Nobody talks for five seconds. DROP turns blue from the bottom up."),
    ("p", "DROP: Somebody should tell Mr. Drain."), ("p", "REED: You could put up a sign."),
    ("p", "The end."),
]
SCRIPT_1 = [
    ("h1", "Creek Movie"), ("by", "Mateo"),
    ("p", "DROP: Hi I am a drop. I have to get to the ocean."), ("p", "MR DRAIN: Ha ha ha I am evil. I will put you in the creek with oil."),
    ("p", "DROP: Oh no!"), ("p", "MR DRAIN: Yes."), ("p", "REED: I will save you."), ("p", "DROP: Thank you."), ("p", "The end."),
]
BOOK = [
    ("p", "January 16, 2026"), ("p", "Dear Ms. Abara,"),
    ("p", "I am writing about one page of Hatchet by Gary Paulsen. It is the page where Brian has been alone for a while and a plane comes, and it turns around and leaves."),
    ("p", "Before that page I thought the book was about how to survive. You need fire, and food, and a shelter. It was like a list and I liked the list. Then the plane leaves and he has everything on the list and it does not help. He sits there."),
    ("p", "I stopped reading and looked out the window for a while. I thought about when we moved here and my dad drove back for the second load. I had food. I had a bed. It was four hours. I counted the cars."),
    ("p", "So I think the book is about waiting, and how waiting is harder than fire. The hatchet cannot fix it. He has to decide to do the next small thing. I do that too. I measure something."),
    ("p", "Have you ever stopped in the middle of a book? Which page?"),
    ("p", "Sincerely,"), ("p", "Dev Patel"),
]
MURAL = [
    ("p", "Best piece: yes"),
    ("p", "Why I chose it: My first answer was wrong and I caught it before anyone told me."),
    ("p", "Made: January 21 to 28, 2026"), ("p", "With: pencil, then pen"),
    ("p", "Learning target: I can use equal ratios to solve a problem and check it another way."),
    ("p", "Picture: A math task solved two ways, with a ratio table and a double number line. The column with 6, 8 and 14 is circled in orange."),
    ("p", "I added 7 to both colors. It made 21 cups. So I tried a table, and a number line to check the table."),
    ("p", "The part I like is that I circled the 21 myself. Mr. W had not even walked by yet. Then we mixed the wrong one anyway to see, and it looked like a swimming pool."),
    ("p", "Habit: I work hard. I did it two ways and I did not stop until they agreed."),
    ("p", "One thing to grow: Check before I color it in."),
]
MATEO_GOALS = [
    ("h1", "My three questions"),
    ("h2", "Where am I?"),
    ("p", "I finish things when I can see them move. I start a lot of writing and I stop after one page."), ("p", "Evidence: The Creek in Eight Seconds; Phones in School"),
    ("h3", "Mathematics"), ("p", "I can use a ratio to plan. Before, I added everything."), ("p", "Evidence: How Many Pictures"),
    ("h3", "English language arts"), ("p", "Goal: Make my paragraphs stand up"), ("p", "I can write three pages when people are talking in it."), ("p", "Evidence: Script for a Creek Movie"),
    ("h2", "Where do I want to go?"),
    ("p", "I want to make a three-minute movie about the creek that the whole school watches and nobody gets up."), ("p", "Evidence: The Creek in Eight Seconds"),
    ("h3", "English language arts"), ("p", "I want my paragraphs to have proof in them, like Zuri’s letter."),
    ("h3", "Mathematics"), ("p", "Goal: Ask what the number is of"), ("p", "I want to know what I am doing before I do it."),
    ("h2", "How do I close the gap?"),
    ("p", "One minute of movie is 12 pages of planning. I plan it, then I move it."),
    ("h3", "English language arts"),
    ("p", "Doing now: Say the paragraph into my phone first, then type it."),
    ("p", "In March: Put one fact in every scene."),
    ("p", "In April: Show a rough cut to somebody who was not in it."),
    ("h3", "Mathematics"),
    ("p", "Done in February: Write the word behind every number."),
    ("p", "Doing now: Ask what the number is of before I do anything to it."),
    ("h2", "Who will do what"),
    ("h3", "I will"), ("li", "Write down where my notebook is, every day, on my hand."),
    ("h3", "My family will"), ("li", "Let me use the kitchen table for the set until it is done."), ("li", "Ask me what the movie is about, in one sentence."),
    ("h3", "Ms. Abara will"), ("li", "Let me turn in a script when it is the same skill."),
    ("h2", "Goals I set last term"),
    ("p", "Met: Finish one thing that moves."), ("p", "The flipbook had 20 pages. The creek has 96 pictures and I took all of them."), ("p", "Evidence: Leaf Flipbook; The Creek in Eight Seconds"),
    ("p", "Not yet: Write more than one page."), ("p", "If it is people talking I can do three. If it is a paragraph I still stop."), ("p", "Evidence: Phones in School; Script for a Creek Movie"),
]
REPORT_1 = [
    ("h1", "Water Report"), ("by", "Dev Patel, February 12, draft"),
    ("p", "We tested the water at Miller’s Run on February 9. There were five sites. There were five tests at each site. It was 41 degrees outside. The bridge had 8.4. The school had 7.1. The parking lot had 4.2. The pond had 5.6. The marsh had 8.0. The creek is 1,450 feet long from the bridge to the marsh. It drops 22 feet. Oxygen is important for fish. Below 5 is stressful for fish."),
    ("p", "In conclusion, we tested the water."),
]
REPORT = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Water Report</title><style>
@page{size:Letter;margin:22mm 24mm}body{font:12.5pt/1.55 "Liberation Serif",Georgia,serif;color:#1d1d22}h1{font-size:26pt;margin:0 0 2mm}h2{font-size:16pt;margin:9mm 0 2mm}
.by{color:#555;margin:0 0 8mm}table{border-collapse:collapse;width:100%;margin:5mm 0}th,td{border:1px solid #888;padding:2mm 3mm;text-align:left}td:nth-child(n+2){text-align:right}
tr.low td{background:#f6ddd7}figure{margin:5mm 0}img{width:100%}figcaption{font-size:10.5pt;color:#444}.new{break-before:page}.big{font-size:15pt;border-left:4px solid #5441a2;padding-left:5mm}</style>
<h1>Water Report: Miller’s Run</h1><p class="by">Dev Patel · Crew 6B · February 27, 2026</p>
<p class="big">Something goes wrong between the school and the parking lot. The water loses almost half of its oxygen in 350 feet.</p>
<h2>What we did</h2><p>On February 9 our class tested five sites on Miller’s Run. At each site we measured the dissolved oxygen five times, with five different pairs of people, so that one mistake could not change the answer very much. The air was 41 degrees and there was no wind.</p>
<p>Oxygen is measured in milligrams in each liter of water. Fish and most insects are fine above 6. Below 5, fish get stressed.</p>
<h2>What we found</h2><table><tr><th>Site</th><th>Lowest test</th><th>Highest test</th><th>Mean</th></tr>{rows}</table>
<p>The five tests at a site were never more than 0.4 apart. The sites are much more different from each other than that. So I am sure that the parking lot is really low.</p>
<h2 class="new">Where it happens</h2><figure><img src="{map}" alt="Map of Miller's Run with five test sites"><figcaption>My map. Site 3 is red because it is the only one below 5.</figcaption></figure>
<p>From the bridge to the marsh is 1,450 feet. Sites 2 and 3 are 350 feet apart, which is about 140 of my steps. In between there is one thing that is nowhere else: the drain from the parking lot on Alder Street.</p>
<p>We saw rainbow colors on the water below the drain. The water there was 2 degrees warmer, and warm water holds less oxygen. Under ten rocks at site 3 Zuri found seven worms and no crayfish. At the bridge she found two crayfish and one worm.</p>
<h2 class="new">What happens after</h2><figure><img src="{profile}" alt="Side view of the creek"><figcaption>The creek from the side. It drops fastest between the pond and the marsh.</figcaption></figure>
<p>At the marsh the oxygen is back up to 8.0. I think there are two reasons. The creek drops fast before the marsh, so the water splashes and picks up air. And the reeds hold the oil back. I do not know which reason is bigger.</p>
<h2>How sure I am</h2><ul><li>Very sure that site 3 is low. All five tests there say so.</li><li>Pretty sure that it comes from the drain. We should test right above it and right below it.</li><li>Not sure why the pond is 5.6. It could be the same oil, or it could be that the water is standing still.</li></ul>
<h2>What I would do next</h2><p>Test again after a big rain and after a dry week. If it is the parking lot, the number should go down after rain. If it does not go down, I am wrong, and I would like to know.</p></html>"""
TESTS = {"Bridge": (8.3, 8.5, 8.4, 8.2, 8.6), "School": (7.0, 7.2, 7.1, 6.9, 7.3), "Parking lot": (4.0, 4.4, 4.1, 4.3, 4.2), "Pond": (5.5, 5.7, 5.4, 5.8, 5.6), "Marsh": (8.1, 7.9, 8.0, 7.8, 8.2)}


def sheet(path: Path) -> None:
    book = Workbook()
    page = book.active
    page.title = "Oxygen"
    page.append(["Site", "Test 1", "Test 2", "Test 3", "Test 4", "Test 5", "Mean", "Below 5?"])
    for cell in page[1]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="D9D3F5")
    for row, (site, values) in enumerate(TESTS.items(), start=2):
        mean = round(sum(values) / 5, 1)
        page.append([site, *values, mean, "yes" if mean < 5 else "no"])
        page.cell(row, 7).number_format = "0.0"
    page.append([])
    page.append(["Dissolved oxygen in milligrams per liter, February 9, 2026, five pairs of testers"])
    page.column_dimensions["A"].width = 16
    other = book.create_sheet("Temperature and acid")
    for line in [["Site", "Water (F)", "pH"], ["Bridge", 39.5, 7.2], ["School", 39.8, 7.2], ["Parking lot", 41.9, 6.6], ["Pond", 41.2, 6.9], ["Marsh", 40.1, 7.1]]:
        other.append(line)
    book.properties.creator, book.properties.created, book.properties.modified = "Dev Patel", WHEN, WHEN
    book.save(path)


def temperature(path: Path) -> None:
    air, water = [34, 36, 39, 42, 45, 47, 49, 49, 48], [39.0, 39.1, 39.4, 39.9, 40.5, 41.2, 41.7, 42.0, 42.0]
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["Time", "Air (F)", "Water (F)", "What I saw"])
        saw = ["frost on the bridge", "", "a dog", "", "sun on the water", "lunch", "", "crayfish came out", "went home"]
        for hour, (a, b, c) in enumerate(zip(air, water, saw, strict=True)):
            out.writerow([f"{(hour + 7) % 12 + 1}:00", a, b, c])


def report(path: Path) -> None:
    from playwright.sync_api import sync_playwright
    rows = "".join(f'<tr{" class=low" if n == "Parking lot" else ""}><td>{n}</td><td>{min(v)}</td><td>{max(v)}</td><td>{sum(v) / 5:.1f}</td></tr>' for n, v in TESTS.items())
    html = REPORT.replace("{rows}", rows).replace("{map}", (OUT / "dev/map-final.jpg").as_uri()).replace("{profile}", (OUT / "dev/profile.jpg").as_uri())
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        source = Path(folder) / "report.html"
        source.write_text(html, encoding="utf-8")
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--allow-file-access-from-files"])
        page = browser.new_page()
        page.goto(source.as_uri())
        page.pdf(path=str(path), prefer_css_page_size=True, tagged=True)
        browser.close()


# --- sound and film ------------------------------------------------------------------------------

def run(*args: object) -> None:
    subprocess.run([str(a) for a in args], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - fixed commands, our own files


def spoken(path: Path, lines: list, bed: str = "") -> None:
    """Voices (pitch, speed, words) one after another, with a quiet bed of noise under them."""
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for number, (pitch, speed, words) in enumerate(lines):
            part = Path(folder) / f"{number}.wav"
            run("espeak-ng", "-v", "es-419", "-p", pitch, "-s", speed, "-w", part, words)
            padded = Path(folder) / f"{number}p.wav"
            run("sox", part, "-r", "32000", "-c", "1", padded, "pad", "0.2", "0.45")
            parts.append(padded)
        voice = Path(folder) / "voice.wav"
        run("sox", *parts, voice, "gain", "-n", "-3")
        graph = ["-filter_complex", f"anoisesrc=color=brown:amplitude=0.05:seed=4{bed}[n];[0:a][n]amix=inputs=2:duration=first:normalize=0"] if bed else []
        codec = ["-c:a", "aac", "-b:a", "48k"] if path.suffix == ".m4a" else ["-c:a", "libmp3lame", "-b:a", "48k"]
        run("ffmpeg", "-y", "-i", voice, *graph, *codec, "-ac", "1", "-bitexact", path)


def creek_sound(path: Path, seconds: float = 5) -> None:
    run("sox", "-R", "-n", "-r", "22050", "-c", "1", "-b", "16", path, "synth", seconds, "pinknoise", "band", "-n", "900", "700", "tremolo", "3.3", "55", "overdrive", "4", "gain", "-n", "-9", "fade", "0.3", seconds, "0.4")


def film(path: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        sound = Path(folder) / "rice.wav"
        creek_sound(sound, 8)
        run("ffmpeg", "-y", "-framerate", "6", "-i", OUT / "mateo/film-%03d.jpg", "-i", sound, "-r", "12", "-c:v", "libx264", "-profile:v", "main", "-crf", "30", "-preset", "veryslow", "-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "64k", "-shortest", "-movflags", "+faststart", "-bitexact", path)


def gif(path: Path, pattern: str, milliseconds: int, width: int) -> None:
    frames = [Image.open(f) for f in sorted((OUT / "mateo").glob(pattern))]
    frames = [f.resize((width, round(f.height * width / f.width)), Image.LANCZOS).point(lambda v: min(255, round(v * 1.06))).quantize(64, kmeans=3, dither=Image.Dither.NONE) for f in frames]
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=milliseconds, loop=0, optimize=True)


# --- a Scratch project ---------------------------------------------------------------------------

SKY = '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="360" viewBox="0 0 480 360"><rect width="480" height="360" fill="#cfe6f2"/><path d="M60 70q0-30 34-28 12-30 48-18 40-8 40 26 26 6 14 28H70q-18-2-10-8z" fill="#fff" stroke="#6b7a88" stroke-width="3"/><rect y="210" width="300" height="40" fill="#5a5f68"/><path d="M20 230h50m30 0h50m30 0h50" stroke="#f1d27a" stroke-width="4"/><rect x="262" y="210" width="38" height="40" fill="#23222e"/><rect x="300" y="210" width="180" height="50" fill="#9cbf6c"/><path d="M0 290q120-22 240 0t240 0v70H0z" fill="#6fb4cf" stroke="#2f86ab" stroke-width="4"/></svg>'
DROP = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="52" viewBox="0 0 40 52"><path d="M20 3q18 24 15 34a15 12 0 0 1-30 0Q2 27 20 3z" fill="{c}" stroke="#1b4a66" stroke-width="3"/><circle cx="14" cy="33" r="3"/><circle cx="26" cy="33" r="3"/><path d="M13 41q7 5 14 0" fill="none" stroke="#1b2430" stroke-width="2.5"/></svg>'


def scratch(path: Path) -> None:
    files = {}

    def costume(name: str, svg: str, x: int, y: int) -> dict:
        digest = hashlib.md5(svg.encode(), usedforsecurity=False).hexdigest()
        files[f"{digest}.svg"] = svg
        return {"name": name, "dataFormat": "svg", "assetId": digest, "md5ext": f"{digest}.svg", "rotationCenterX": x, "rotationCenterY": y}

    def block(op: str, after: str | None = None, parent: str | None = None, top: bool = False, fields: dict | None = None, **inputs: list) -> dict:
        made = {"opcode": op, "next": after, "parent": parent, "inputs": inputs, "fields": fields or {}, "shadow": False, "topLevel": top}
        return made | ({"x": 40, "y": 40} if top else {})

    def number(value: object) -> list:
        return [1, [4, str(value)]]

    blocks = {
        "flag": block("event_whenflagclicked", "start", top=True),
        "start": block("looks_switchcostumeto", "place", "flag", COSTUME=[1, "menu"]),
        "menu": block("looks_costume", parent="start", fields={"COSTUME": ["clean", None]}) | {"shadow": True},
        "place": block("motion_gotoxy", "loop", "start", X=number(-110), Y=number(100)),
        "loop": block("control_forever", None, "place", SUBSTACK=[2, "fall"]),
        "fall": block("motion_changeyby", "if", "loop", DY=number(-4)),
        "if": block("control_if", None, "fall", CONDITION=[2, "touch"], SUBSTACK=[2, "dirty"]),
        "touch": block("sensing_touchingcolor", parent="if", COLOR=[1, [9, "#5a5f68"]]),
        "dirty": block("looks_switchcostumeto", "roll", "if", COSTUME=[1, "menu2"]),
        "menu2": block("looks_costume", parent="dirty", fields={"COSTUME": ["oily", None]}) | {"shadow": True},
        "roll": block("motion_glidesecstoxy", "down", "dirty", SECS=number(2), X=number(40), Y=number(-30)),
        "down": block("motion_glidesecstoxy", "say", "roll", SECS=number(1), X=number(60), Y=number(-130)),
        "say": block("looks_sayforsecs", None, "down", MESSAGE=[1, [10, "Nobody cleaned me first."]], SECS=number(2)),
    }
    common = {"variables": {}, "lists": {}, "broadcasts": {}, "comments": {}, "currentCostume": 0, "sounds": [], "volume": 100}
    stage = common | {"isStage": True, "name": "Stage", "blocks": {}, "costumes": [costume("creek", SKY, 240, 180)], "layerOrder": 0, "tempo": 60, "videoTransparency": 50, "videoState": "off", "textToSpeechLanguage": None}
    sprite = common | {"isStage": False, "name": "Drop", "blocks": blocks, "costumes": [costume("clean", DROP.replace("{c}", "#69b9da"), 20, 26), costume("oily", DROP.replace("{c}", "#8a8a92"), 20, 26)], "layerOrder": 1, "visible": True, "x": -110, "y": 100, "size": 100, "direction": 90, "draggable": False, "rotationStyle": "all around"}
    project = {"targets": [stage, sprite], "monitors": [], "extensions": [], "meta": {"semver": "3.0.0", "vm": "2.3.0", "agent": ""}}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, text in {"project.json": json.dumps(project, ensure_ascii=False), **files}.items():
            bundle.writestr(zipfile.ZipInfo(name, (2026, 3, 3, 10, 0, 0)), text)


def main(folder: str) -> None:
    root = Path(folder)
    zuri, dev, lucia, mateo = (root / n for n in ("Zuri Delgado", "Dev Patel", "Lucía Ramírez", "Mateo Silva"))
    for place in (zuri / "Spanish", dev / "Expedition", lucia / "Expedition", lucia / "Spanish", mateo / "Expedition", mateo / "Spanish", mateo / "Fall 2025/Expedition"):
        place.mkdir(parents=True, exist_ok=True)
    story = zuri / "Fall 2025/English language arts/The Night the Creek Came Up"
    head = [("h1", "The Night the Creek Came Up"), ("by", "by Zuri D. · November")]
    typed(story / "final.docx", [*head, ("picture", (OUT / "zuri/storyart.jpg", 6)), *(("p", t) for t in STORY)], "Zuri Delgado")
    typed(story / "draft 2.docx", [("h1", "The Flood"), ("by", "draft 2, by Zuri, November 13"), *(("p", t) for t in STORY_2)], "Zuri Delgado")
    typed(zuri / "Mathematics/Mixing the Mural Green - reflection.docx", MURAL, "Zuri Delgado")
    spoken(zuri / "Spanish/Entrevista con mi abuela.mp3", [(88, 150, "Abuela, ¿quién te enseñó a hacer arepas?"), (30, 132, "Yo aprendí con mi mamá. Ella no medía nada. Todo era con la mano."), (88, 150, "¿Y había un río cerca de tu casa?"), (30, 132, "Sí, mi amor. Uno chiquito, como el tuyo. Ahí lavábamos la ropa y cantábamos.")])
    typed(dev / "English language arts/Book Letter About Hatchet.docx", BOOK, "Dev Patel", "Calibri")
    typed(dev / "Expedition/Water Report - draft 1.docx", REPORT_1, "Dev Patel", "Calibri")
    report(dev / "Expedition/Water Report.pdf")
    sheet(dev / "Expedition/Five Sites, Five Tests.xlsx")
    temperature(dev / "Expedition/Water Temperature in One Day.csv")
    spoken(lucia / "Spanish/Entrevista con mi tío.m4a", [(80, 155, "Tío, ¿qué llevas en tu camión?"), (25, 140, "Agua. Diez mil litros, cada día, a lugares donde no hay."), (80, 155, "¿Y qué te dice la gente?"), (25, 135, "Nada. Los niños corren atrás del camión. Eso es lo que dicen.")], bed=",lowpass=f=240,volume=2.2")
    creek_sound(lucia / "Expedition/Five Seconds of Creek.wav")
    typed(mateo / "English language arts/Script for a Creek Movie.docx", [*SCRIPT, ("picture", (OUT / "mateo/board.jpg", 5.4))], "Mateo Silva", "Courier New")
    typed(mateo / "English language arts/Script for a Creek Movie - draft 1.docx", SCRIPT_1, "Mateo Silva", "Courier New")
    typed(mateo / "Goals.docx", MATEO_GOALS, "Mateo Silva", "Calibri")
    film(mateo / "Expedition/The Creek in Eight Seconds.mp4")
    gif(mateo / "Expedition/Crayfish Walk.gif", "walkcycle-*.jpg", 130, 400)
    gif(mateo / "Fall 2025/Expedition/Leaf Flipbook.gif", "leaf-*.jpg", 160, 330)
    scratch(mateo / "Expedition/Where Does the Drop Go.sb3")
    spoken(mateo / "Spanish/Pronóstico del tiempo.mp3", [(70, 160, "Buenas tardes. Soy Mateo Silva con el pronóstico del tiempo. El jueves estará nublado por la mañana. Por la tarde lloverá mucho. El arroyo subirá diez centímetros. No olviden sus botas. Y recuerden: solo lluvia en el drenaje.")])


if __name__ == "__main__":
    main(sys.argv[1])
