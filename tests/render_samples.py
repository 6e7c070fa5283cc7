"""A small site written by hand, with one page of every kind, for the tests of the engine and the theme."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from markupsafe import Markup
from PIL import Image

from slcfolio.model.site import Page, Site

Meta = dict[str, Any]


def picture(name: str, width: int = 800, height: int = 1000, alt: str = "A drawing") -> Meta:
    """A picture of one size, whose file `write_media` paints."""
    return {
        "src": f"media/{name}.jpg",
        "srcset": "",
        "width": width,
        "height": height,
        "large": f"media/{name}.jpg",
        "alt": alt,
        "ratio": width / height,
    }


def card(title: str, uri: str, **more: object) -> Meta:
    """A card; a picture of a heron unless `more` says otherwise."""
    plain: Meta = {
        "title": title,
        "uri": uri,
        "picture": picture("heron"),
        "family": "picture",
        "label": "Picture",
        "facts": "Expedition · February",
        "why": "I drew it three times.",
        "excerpt": "",
    }
    return plain | more


def shown(family: str = "picture", **more: object) -> Meta:
    """A file on a page; a picture of a heron unless `more` says otherwise."""
    plain: Meta = {
        "family": family,
        "title": "Great Blue Heron",
        "label": "Picture",
        "alt": "A heron",
        "picture": picture("heron") if family == "picture" else None,
        "pages": [],
        "html": Markup(),
        "sheets": [],
        "media": "",
        "media_type": "",
        "download": "",
        "file": "heron.jpg",
        "size": "1 MB",
        "left_out": "",
        "failed": "",
    }
    return plain | more


def artifact(uri: str, **more: object) -> Page:
    """The page of a piece with two drafts, unless `more` says otherwise."""
    meta: Meta = {
        "section": "expedition.html",
        "title": "Great Blue Heron",
        "crumb": {"title": "Expedition: Who speaks for the creek?", "uri": "expedition.html"},
        "why": "I drew it three times. Draft one looks like a lollipop. I am proud that I did not stop there.",
        "facts": [
            {"label": "Made", "value": "February 3 to 24, 2026"},
            {"label": "With", "value": "Pencil, colored pencil, field photos"},
            {
                "label": "Learning target",
                "value": "I can make a scientific drawing that is accurate enough to teach from.",
            },
        ],
        "unnamed": False,
        "works": [shown()],
        "drafts": [
            {
                "label": "Draft 1",
                "note": "February 3, from memory",
                "shown": [shown(picture=picture("heron1"))],
                "feedback": [
                    {"html": Markup("<p>Look at the photo, not in your head.</p>"), "by": "Lucía, crew partner"},
                    {"html": Markup("<p>What would a scientist need to label?</p>"), "by": "Ms. Abara"},
                ],
            },
            {
                "label": "Draft 2",
                "note": "February 12, from photos",
                "shown": [shown(picture=picture("heron2"))],
                "feedback": [
                    {"html": Markup("<p>You fixed the neck!! Is the body longer?</p>"), "by": "Dev, crew partner"}
                ],
            },
        ],
        "final_label": "Final",
        "feedback": [],
        "reflection": Markup(
            "<p>I wanted to be done after the first one. It had a beak and legs so I thought it was a heron.</p>"
            "<p>What I learned is that I was drawing what I already knew. Now I try to draw what is there.</p>"
        ),
        "habits": [{"html": Markup("<p><b>I work hard.</b> I made the whole drawing three times.</p>")}],
        "grow": [Markup("<p>I press too hard when I am excited. Next time I will sketch light.</p>")],
        "ask": ["Why is draft one a lollipop?", "What do herons and I have in common?"],
        "goals": [{"claim": "I look twice before I say I am done.", "uri": "questions.html#am"}],
        "previous": {"title": "Only Rain in the Drain", "uri": "expedition.html"},
        "next": {"title": "Field Notebook", "uri": "expedition.html"},
    }
    meta |= more
    return Page(
        uri=uri,
        template="artifact.html",
        title=f"{meta['title']} · Zuri D.",
        meta=meta,
        search="<p>Heron lollipop plume</p>",
    )


def home(**more: object) -> Page:
    """The front page."""
    meta: Meta = {
        "section": "",
        "eyebrow": "Sixth grade · Crew 6B · Three Oaks School",
        "greeting": "Hi, I’m Zuri.",
        "welcome": Markup("<p>I am the big sister in my family. This year I learned to slow down.</p>"),
        "portrait": picture("selfie", 1000, 1000, "Zuri’s drawing of herself"),
        "portrait_caption": "Self-portrait, colored pencil and marker, September",
        "when": "Thursday, March 12 at 4:00",
        "place": "Room 12 · 20 minutes",
        "best_title": "Three pieces I am proud of",
        "best": [
            card("Great Blue Heron", "p-heron.html"),
            card("Letter to Council Member Reyes", "p-letter.html", picture=picture("letter", 1077, 1400)),
            card(
                "What the Heron Knows",
                "p-poem.html",
                picture=None,
                family="writing",
                excerpt="The heron knows how to be a branch. It knows the creek is a kind of clock.",
            ),
        ],
        "way": {
            "title": "How our 20 minutes will go",
            "minutes": "20 minutes",
            "stops": [
                {"name": name, "minutes": "3 min"} for name in ("Welcome", "English", "Grades & tests", "Thank you")
            ],
            "line": "M50 98C83 98 117 38 150 38C183 38 217 98 250 98C283 98 317 38 350 38",
            "width": 400,
            "height": 144,
        },
        "subjects": [
            {
                "title": "Expedition: Who speaks for the creek?",
                "uri": "expedition.html",
                "said": "I can look closely and record what is really there.",
                "line": "",
                "thumbs": [picture("heron"), picture("chart", 1000, 700)],
                "count": 4,
            },
            {
                "title": "Grades and tests",
                "uri": "grades.html",
                "said": "",
                "line": "What the numbers say.",
                "thumbs": [],
                "chart": True,
            },
        ],
        "questions": [
            {"id": "am", "question": "Where am I?", "answer": "I have strong ideas."},
            {"id": "go", "question": "Where do I want to go?", "answer": "I want grown-ups to change their minds."},
            {"id": "gap", "question": "How do I close the gap?", "answer": ""},
        ],
    }
    return Page(
        uri="index.html", template="home.html", title="Zuri D. · Portfolio", meta=meta | more, search="<p>Sister</p>"
    )


def subject() -> Page:
    """A subject with a card of every look."""
    labels = {"table": "Spreadsheet", "sound": "Sound", "film": "Film", "download": "Scratch project"}
    cards = [
        card("Great Blue Heron", "p-heron.html"),
        card("What the Heron Knows", "p-poem.html", picture=None, family="writing", excerpt="The heron knows. " * 12),
        *(card(label, "p-heron.html", picture=None, family=family, label=label) for family, label in labels.items()),
    ]
    meta: Meta = {
        "section": "expedition.html",
        "title": "Expedition: Who speaks for the creek?",
        "goal": "I want to look closely and record what is really there.",
        "groups": [{"title": "Six pieces, newest first", "cards": cards}],
        "empty": "",
        "previous": {"title": "Zuri’s portfolio", "uri": "index.html", "label": "Back to"},
        "next": {"title": "Grades and tests", "uri": "grades.html", "label": "Next subject"},
    }
    return Page(
        uri="expedition.html", template="subject.html", title="Expedition · Zuri D.", meta=meta, search="<p>Creek</p>"
    )


def questions() -> Page:
    """The three questions, with proof."""
    proof = [
        {"title": "Great Blue Heron", "uri": "p-heron.html", "picture": picture("heron")},
        {"title": "What the Heron Knows", "uri": "p-poem.html", "picture": None},
    ]
    asked = {"am": "Where am I?", "go": "Where do I want to go?", "gap": "How do I close the gap?"}
    claims = [
        {
            "html": Markup("<p>I have strong ideas and I work hard on hard things.</p>"),
            "area": "English",
            "evidence": proof,
        },
        {
            "html": Markup("<p>I get there with ratio tables. With fractions I guess.</p>"),
            "area": "Math",
            "evidence": proof[:1],
        },
    ]
    meta: Meta = {
        "section": "questions.html",
        "title": "My three questions",
        "questions": [{"id": key, "question": text, "claims": claims} for key, text in asked.items()],
        "extra": Markup("<h2>Goals I set in November</h2><p>Read one book in Spanish. Not yet.</p>"),
    }
    return Page(
        uri="questions.html", template="questions.html", title="Three questions · Zuri D.", meta=meta, search="<p>x</p>"
    )


def grades() -> Page:
    """Grades and one test."""
    quarters = [
        {"when": f"Q{n}", "value": value, "scale": "1-4", "note": ""} for n, value in enumerate(("2.5", "3", "3.5"), 1)
    ]
    reading = [{"when": "Fall", "value": "214", "scale": "", "note": "the middle half of the country is 205 to 221"}]
    meta: Meta = {
        "section": "grades.html",
        "title": "Grades and tests",
        "intro": "Numbers are one way to see my learning. My work is another.",
        "groups": [
            {
                "title": "English language arts",
                "say": "Up a half step each quarter.",
                "measures": [{"title": "Grade", "rows": quarters}, {"title": "Reading test", "rows": reading}],
                "uri": "expedition.html",
            },
            {"title": "Mathematics", "say": "", "measures": [{"title": "Grade", "rows": quarters}], "uri": ""},
        ],
    }
    return Page(
        uri="grades.html", template="grades.html", title="Grades and tests · Zuri D.", meta=meta, search="<p>x</p>"
    )


def about() -> Page:
    """What this site is."""
    meta: Meta = {"section": "", "paragraphs": [Markup("<p>Zuri chose these pieces.</p>")]}
    return Page(uri="about.html", template="about.html", title="About this site · Zuri D.", meta=meta)


def lost() -> Page:
    """What a wrong address shows."""
    return Page(uri="404.html", template="404.html", title="Not found · Zuri D.", meta={"section": ""})


def poem() -> Page:
    """A piece that is writing."""
    words = Markup("<p>The heron knows how to be a branch.<br>It knows the creek is a kind of clock.</p>" * 4)
    writing = shown("writing", title="What the Heron Knows", html=words, file="poem.docx", label="Word document")
    draft = {
        "label": "Draft 1",
        "note": "",
        "shown": [writing],
        "feedback": [{"html": Markup("<p>Cut it.</p>"), "by": "Dev"}],
    }
    return artifact("p-poem.html", title="What the Heron Knows", works=[writing], drafts=[draft])


def letter() -> Page:
    """A piece of two pages, a table, a sound, a film, a file, and one that failed: every look on one page."""
    sheet = {"name": "Water tests", "header": ["Place", "Oxygen"], "rows": [["Bridge", "7.9"], ["Parking lot", "4.2"]]}
    works = [
        shown("pages", pages=[picture("letter", 1077, 1400), picture("letter", 1077, 1400)], file="letter.pdf"),
        shown("table", title="Water tests", sheets=[sheet], file="tests.xlsx"),
        shown("sound", title="Interview", media="media/sound.mp3", media_type="audio/mpeg", file="talk.m4a"),
        shown("film", title="Creek", media="media/film.mp4", media_type="video/mp4", file="creek.mov"),
        shown("download", title="Game", download="media/game.zip", file="Game.sb3", label="Scratch project"),
        shown("picture", picture=None, failed="This picture could not be opened.", file="broken.heic"),
    ]
    return artifact(
        "p-letter.html", title="Letter to Council Member Reyes", works=works, drafts=[], grow=[], previous=None
    )


def extra(**more: object) -> Meta:
    """What every page shares."""
    plain: Meta = {
        "lang": "en",
        "dir": "ltr",
        "accent": "marigold",
        "given": "Zuri",
        "short": "Zuri D.",
        "school": "Three Oaks School",
        "class": "Crew 6B",
        "grade": "Sixth grade",
        "teacher": "Ms. Abara",
        "vision": "",
        "voice_lang": "en",
        "brand": picture("selfie", 1000, 1000, ""),
        "nav": [
            {"title": "Expedition: Who speaks for the creek?", "short": "Expedition", "uri": "expedition.html"},
            {"title": "Grades & tests", "short": "", "uri": "grades.html"},
            {"title": "Three questions", "short": "", "uri": "questions.html"},
        ],
        "conference": None,
    }
    return plain | more


_EVERY_KIND = (home(), subject(), artifact("p-heron.html"), poem(), letter(), questions(), grades(), about(), lost())
_MEDIA = ("chart", "heron", "heron1", "heron2", "letter", "selfie")
_OTHER_MEDIA = ("sound.mp3", "film.mp4", "game.zip")


def site(pages: Iterable[Page] = _EVERY_KIND, language: str = "en", shared: Mapping[str, Any] | None = None) -> Site:
    """A site with one page of every kind."""
    media = (*(f"{name}.jpg" for name in _MEDIA), *_OTHER_MEDIA)
    return Site(name="zuri-delgado", language=language, pages=tuple(pages), extra=shared or extra(), media=media)


def write_media(folder: Path) -> Path:
    """The finished files of `site`, painted in one colour each."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in _MEDIA:
        red, green, blue = hashlib.sha256(name.encode()).digest()[:3]
        Image.new("RGB", (80, 100), (red, green, blue)).save(folder / f"{name}.jpg")
    for name in _OTHER_MEDIA:
        (folder / name).write_bytes(b"\0" * 64)
    return folder
