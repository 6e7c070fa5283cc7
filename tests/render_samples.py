"""A small site written by hand, with one page of every kind, for the tests of the engine and the theme."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from markupsafe import Markup
from PIL import Image

from slcfolio.model.assessments import Span
from slcfolio.model.site import Page, Site
from slcfolio.render.charts import Axis, Mark, draw, open_axis
from slcfolio.render.pages.questions import climb

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
        "final_note": "February 24, with the field guide",
        "grew": Markup("<p>The three weeks in between were all feedback and looking again.</p>"),
        "compare": {"first": picture("heron1", 800, 900), "final": picture("heron"), "label": "Draft 1"},
        "in_person": False,
        "spoken": Markup(),
        "together": Markup(),
        "changed": "",
        "criteria": {
            "heads": ["What I say", "What Ms. Abara says"],
            "rows": [
                {
                    "text": "The labels teach something you could not see by yourself.",
                    "marks": [{"level": 3, "words": "Got it"}, {"level": 4, "words": "Went beyond"}],
                },
                {
                    "text": "The color shows light, shadow and texture.",
                    "marks": [{"level": 2, "words": "Getting there"}, {"level": 0, "words": ""}],
                },
            ],
        },
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
                "chart": {"dots": [[7, 40], [43, 28], [79, 16]], "band": 20.0},
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


def proof(title: str = "Great Blue Heron", **more: object) -> Meta:
    """A piece as proof; a picture of a heron unless `more` says otherwise."""
    return {"title": title, "uri": "p-heron.html", "picture": picture("heron"), "chart": False} | more


_PROOF = [proof(), proof("What the Heron Knows", uri="p-poem.html", picture=None)]


def claim(words: str, area: str = "", evidence: Iterable[Meta] = ()) -> Meta:
    """Something she says about herself."""
    return {"html": Markup("<p>{}</p>").format(words), "area": area, "label": "", "evidence": list(evidence)}


def step(stage: str, label: str, words: str, evidence: Iterable[Meta] = ()) -> Meta:
    """A step; `stage` is done, now or later."""
    html = Markup("<p>{}</p>").format(words)
    plain = {"done": stage == "done", "now": stage == "now", "label": label}
    return plain | {"html": html, "evidence": list(evidence)}


_STEPS = [
    step("done", "Done in February", "Put one number in every reason."),
    step("now", "Doing now", "After each number, write “that means…”"),
    step("later", "In April", "Ask a reader who disagrees what would change their mind.", _PROOF[:1]),
]


def goal(number: int, title: str, steps: list[Meta], **more: object) -> Meta:
    """A goal from here to there; its steps are on a path as long as there are at most five."""
    plain: Meta = {
        "id": f"g{number}",
        "number": number,
        "title": title,
        "numbered": False,
        "area": "English language arts",
        "status": "",
        "here": [claim("I use numbers when I already have them. I forget to say what they mean.", evidence=_PROOF)],
        "steps": steps,
        "there": [claim("Every claim I make has proof, and I explain the proof.", evidence=_PROOF[:1])],
        "path": climb(len(steps)) if 0 < len(steps) <= 5 else "",
    }
    return plain | more


def goals() -> list[Meta]:
    """A goal of every look."""
    long = step("later", "", "Pneumonoultramicroscopicsilicovolcanoconiosis " * 3 + "is a word. " * 40)
    grades = proof("My math grades", uri="grades.html", picture=None, chart=True)
    book = proof("The book Hatchet", uri="", picture=None)
    return [
        goal(1, "Back up what I say", _STEPS),
        goal(2, "Trust my math", _STEPS[1:2], there=[claim("I know I am right.", evidence=[grades, book])]),
        goal(3, "Read", _STEPS[:2], here=[], status="I am still working on it", area=""),
        goal(4, "Five steps", [*_STEPS, *_STEPS[1:]], here=[claim("One."), claim("Two.", evidence=_PROOF * 3)]),
        goal(5, "Six steps", _STEPS * 2, there=[]),
        goal(
            6, "A goal with a very long name that goes on and on, as names of goals do in sixth grade", [long], path=""
        ),
        goal(7, "No steps yet", []),
        goal(8, "Goal 8", [], numbered=True, here=[], area=""),
    ]


def _asked(whole: Meta | None, uri: str = "#g1", **more: object) -> Meta:
    """A question with its answer, or with the way to a goal."""
    links = [] if whole else [{"title": "Back up what I say", "uri": uri}]
    return {"whole": [whole] if whole else [], "steps": [], "links": links, "open": ""} | more


def carried(outcome: str, label: str, statement: str, evidence: Iterable[Meta] = ()) -> Meta:
    """A goal of last term."""
    html = Markup("<p>I read two chapters and stopped because it was too hard.</p>")
    said: Meta = {
        "met": outcome == "met",
        "partly": outcome == "partly",
        "label": label,
        "statement": statement,
        "quoted": False,
        "html": html,
    }
    return said | {"evidence": list(evidence)}


def questions(uri: str = "questions.html", **more: object) -> Page:
    """The three questions, with a goal of every look, unless `more` says otherwise."""
    answered = [
        _asked(claim("I have strong ideas and I work hard on hard things.", evidence=_PROOF)),
        _asked(None),
        _asked(None, steps=_STEPS, links=[]),
    ]
    asked = {"am": "Where am I?", "go": "Where do I want to go?", "gap": "How do I close the gap?"}
    tasks = [Markup("<p>Look at one paragraph with me every Friday.</p>")] * 2
    was = [
        carried("met", "Met", "Revise after feedback.", _PROOF),
        carried("partly", "Partly met", "Run a mile in under nine minutes."),
        carried("not_yet", "Not yet", "Read one book in Spanish."),
    ]
    earlier = {
        "term": "Fall 2025",
        "questions": [{"question": asked["am"], "claims": [claim("I rush.", "English", _PROOF)], "steps": _STEPS}],
        "goals": [],
        "promises": [{"name": "I will", "tasks": tasks}],
        "carried": {"title": "Goals I set in June", "goals": was[:1]},
        "extra": Markup(),
    }
    meta: Meta = {
        "section": "questions.html",
        "title": "My three questions",
        "questions": [
            {"id": id, "question": text} | answer for (id, text), answer in zip(asked.items(), answered, strict=True)
        ],
        "claims": [claim("I get there with ratio tables.", "Mathematics", _PROOF)] * 4,
        "goals": goals(),
        "promises": [{"name": name, "tasks": tasks} for name in ("I will", "My family will", "Ms. Abara will")],
        "carried": {"title": "Goals I set in November", "goals": was},
        "extra": Markup("<h2>My plan for summer</h2><p>Read one book in Spanish.</p>"),
        "earlier": [earlier],
    }
    return Page(
        uri=uri, template="questions.html", title="Three questions · Zuri D.", meta=meta | more, search="<p>x</p>"
    )


def no_goals() -> Page:
    """The page of a student who has not begun."""
    nothing: Meta = {"whole": [], "steps": [], "links": [], "open": "Nothing here yet."}
    asked = [
        {"id": "am", "question": "Where am I?"} | nothing,
        {"id": "go", "question": "Where do I want to go?"} | nothing,
    ]
    parts: Meta = {"goals": [], "promises": [], "carried": {"title": "", "goals": []}}
    return questions("questions-none.html", questions=asked, claims=[], extra=Markup(), earlier=[], **parts)


def panel(title: str, marks: Sequence[Mark] = (), axis: Axis | None = None, **more: object) -> Meta:
    """A series of grades or results; without marks it is a table only."""
    chart = draw(marks, axis, "not taken yet", ["half of students", "are in this band"]).view() if axis else None
    rows = [{"when": mark.label, "cells": [mark.printed], "note": ""} for mark in marks]
    plain: Meta = {
        "title": title,
        "say": "Up a half step each quarter. My letter had three reasons.",
        "first": "",
        "coming": "",
        "chart": chart,
        "label": f"{title}: Q1 2.5; Q2 3; so far 3.5. The scale goes from 1 to 4.",
        "uri": "expedition.html",
        "table": {"heads": ["When", "Result"], "rows": rows or [{"when": "Q1", "cells": ["B+"], "note": "I was new."}]},
    }
    return plain | more


def quarters(*numbers: float) -> list[Mark]:
    """Grades, the last of them so far."""
    last = len(numbers) - 1
    return [
        Mark(label="so far" if n == last else f"Q{n + 1}", printed=f"{number:g}", number=number, so_far=n == last)
        for n, number in enumerate(numbers)
    ]


def results() -> list[Mark]:
    """Two results with their margin and a typical range, and one that is to come."""
    typical = [Span(low=206 + 3 * n, high=225 + 3 * n) for n in range(3)]
    return [
        Mark(label="Fall", printed="203", number=203, could_be=Span(low=200, high=206), typical=typical[0]),
        Mark(label="Winter", printed="208", number=208, could_be=Span(low=205, high=211), typical=typical[1]),
        Mark(label="Spring", typical=typical[2]),
    ]


def grades(**more: object) -> Page:
    """Grades, tests, habits and attendance, with a panel of every state."""
    levels = ("just starting", "getting there", "met the target", "went beyond")
    four = Axis(low=1, high=4, ticks=tuple((n, f"{n} {words}") for n, words in enumerate(levels, 1)), target=3)
    said = [
        {"number": number, "out_of": 4, "words": words, "who": who}
        for number, words, who in ((3, "Got it", "What I say"), (2.5, "2.5", "What my crew leader says"))
    ]
    first = "This is my first grade in Spanish. There is nothing to compare it to yet."
    meta: Meta = {
        "section": "grades.html",
        "title": "Grades and tests",
        "intro": "Numbers are one way to see my learning. My work is another.",
        "empty": "",
        "grades": {
            "title": "My grades this year",
            "how": ["Grades go from 1 to 4.", "The colored band starts at 3, which means I met the target."],
            "panels": [
                panel("English", quarters(2.5, 3, 3.5), four),
                panel("Spanish", quarters(2.5), four, say="", first=first),
                panel("Math", quarters(*[2, 2.5, 3, 3.5] * 3), four),
                panel("Art", uri=""),
                panel("Music", say="", coming="It comes out on March 20, 2026.", uri=""),
            ],
        },
        "tests": {
            "title": "Tests we take three times a year",
            "how": ["One test on one day is not exact. The thick bar shows where my real score could be."],
            "panels": [panel("Math test", results(), open_axis([results()])[0])],
        },
        "unseen": Markup("<p>It did not see me catch my own mistake in the mural task.</p>"),
        "habits": {
            "heads": ["What I say", "What my crew leader says"],
            "rows": [{"habit": "I work hard", "cells": [[one] for one in said], "say": ["I try."], "others": []}],
            "earlier": [{"habit": "I work hard", "who": "Fall: What I say", "value": "2", "note": ""}],
        },
        "attendance": [{"line": "Days at school: 108 of 112", "note": "Two of the days I missed were for the flu."}],
    }
    return Page(
        uri="grades.html",
        template="grades.html",
        title="Grades and tests · Zuri D.",
        meta=meta | more,
        search="<p>x</p>",
    )


def no_grades() -> Page:
    """The page of a student who has no grades yet."""
    nothing: Meta = {"title": "", "how": [], "panels": []}
    return grades(
        intro="",
        empty="No grades or tests yet. Until then, my work is the best place to look.",
        grades=nothing,
        tests=nothing,
        unseen="",
        habits=None,
        attendance=[],
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
    return artifact("p-poem.html", title="What the Heron Knows", works=[writing], drafts=[draft], compare=None)


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
        "p-letter.html",
        title="Letter to Council Member Reyes",
        works=works,
        drafts=[],
        grow=[],
        previous=None,
        compare=None,
        grew=Markup(),
        spoken=Markup("<p>Yo aprendí con mi mamá.</p>"),
        together=Markup("<p>Dev drew the map and I did the water tests.</p>"),
        changed="I answered “it costs too much.”",
    )


def in_person() -> Page:
    """A piece of which nothing may be known but its title."""
    lists = ("works", "drafts", "facts", "habits", "grow", "ask", "goals")
    nothing: Meta = {part: [] for part in lists} | {"reflection": "", "grew": "", "why": ""}
    nothing |= {"compare": None, "criteria": None}
    return artifact("p-alone.html", title="The Night the Power Went Out", in_person=True, **nothing)


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


_EVERY_KIND = (
    home(),
    subject(),
    artifact("p-heron.html"),
    poem(),
    letter(),
    in_person(),
    questions(),
    no_goals(),
    grades(),
    about(),
    lost(),
)
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
