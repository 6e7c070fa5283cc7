"""The words by which students and teachers name what they write. The first of each is the product's own word."""

from __future__ import annotations

import re

from slcfolio.model.goals import Question
from slcfolio.model.names import key

REFLECTION: dict[str, tuple[str, ...]] = {
    "why": (
        "Why I chose it", "Why I chose this", "Why I chose this piece", "Why I picked it", "Why I picked this",
        "I chose it because", "I chose this because", "I chose this piece because", "I picked this because",
        "Por qué lo elegí", "Why this piece",
    ),
    "habit": (
        "Habit", "Scholarly habit", "Scholarly habit I used", "Habit I used", "Scholarly habits", "The scholarly habit I used",
        "My habit", "Habit of scholarship", "Hábito",
    ),
    "grow": (
        "One thing to grow", "Area of growth", "One area of growth", "Thing to grow", "To grow", "Something to grow",
        "What I need to improve", "What do I need to improve", "What I would change", "Next time", "Growth area", "Para mejorar",
    ),
    "ask": ("Ask me about it", "Ask me", "Questions to ask me", "Questions for you"),
    "made": ("Made", "When I made it", "Date", "When", "Made on"),
    "with": ("With", "Made with", "Materials", "What I used", "Tools"),
    "target": ("Learning target", "Target", "My learning target"),
    "seen": ("Seen by", "Shown to", "Readers", "Helped by"),
    "skill": (
        "Skill", "The skill", "My skill", "Skill I practiced", "Skill I worked on", "Skill I am working on", "Habilidad", "Destreza",
    ),
    "changed": (
        "What changed", "What has changed", "What is different", "What's different", "What is new", "What's new", "What got better",
        "What changed since last time", "Qué cambió", "Qué ha cambiado",
    ),
    "criteria": (
        "How close is it to the target", "Success criteria", "What we looked for", "Criteria", "Criterion", "My criteria",
        "How close am I to the target", "Criterios", "Criterios de éxito", "Qué buscamos", "Qué tan cerca está de la meta",
    ),
    "grew": ("How it grew", "How it got better", "How I made it better", "How it changed", "Cómo creció", "Cómo mejoró"),
    "together": (
        "Who made it", "Made together", "Made with others", "Group", "My group", "Our group", "Group work", "Who did what",
        "Quién lo hizo", "Hecho en grupo", "Mi grupo",
    ),
    "spoken": (
        "Words", "Words to read", "The words", "Transcript", "What I say in it", "What is said in it", "Words in it", "Las palabras",
        "Palabras", "Transcripción", "Lo que digo",
    ),
    "person": (
        "In person", "Show in person", "Shown in person", "Show it in person", "I show it in person", "Other people are in it",
        "Other people in it", "Private", "En persona", "Privado", "Hay otras personas",
    ),
    "draft 0": ("Rough draft", "Sketch", "Borrador"),
    "draft 1": ("Draft 1", "First draft", "Draft one", "Borrador 1", "Primer borrador"),
    "draft 2": ("Draft 2", "Second draft", "Draft two", "Borrador 2", "Segundo borrador"),
    "draft 3": ("Draft 3", "Third draft", "Draft three", "Borrador 3", "Tercer borrador"),
    "draft 4": ("Draft 4", "Fourth draft", "Draft four", "Borrador 4"),
    "draft 5": ("Draft 5", "Fifth draft", "Draft five", "Borrador 5"),
    "final": ("Final", "Final draft", "Final version", "Final copy", "Finished piece", "Versión final"),
    "alt": ("Picture", "Picture description", "What the picture shows", "Alt", "Alt text", "The picture shows", "Description"),
    "best": ("Best piece", "Best work", "One of my best", "Best", "My best piece"),
    "title": ("Title", "Name of the piece", "Name of piece"),
}  # fmt: skip

DRAFTS = tuple(label for label in REFLECTION if label.startswith("draft ") or label == "final")
"""Labels of a short note on a draft, for the strip of drafts."""

REFLECTION_BRIEF = frozenset({"made", "with", "target", "seen", "skill", "changed", "alt", "title", "best", *DRAFTS})
"""Labels of a reflection that take a few words; the others may take paragraphs."""

OWN_WORDS = (
    "why",
    "habit",
    "grow",
    "ask",
    "made",
    "with",
    "target",
    "seen",
    "skill",
    "changed",
    "person",
    "alt",
    "best",
    "title",
)
"""Those of the labels that a piece of writing says of itself; in a report, `Criteria` or `Draft 1` belongs to the report."""

LEVELS: dict[int, tuple[str, ...]] = {
    1: ("just starting", "starting", "beginning", "emerging", "not yet", "apenas empiezo", "empezando", "todavía no"),
    2: ("getting there", "almost", "almost there", "developing", "approaching", "voy llegando", "casi", "en camino"),
    3: ("got it", "I got it", "met", "met it", "meets", "meeting", "proficient", "lo logré", "logrado", "ya lo tengo"),
    4: ("went beyond", "beyond", "above", "exceeds", "exceeded", "exceeding", "advanced", "fui más allá", "más allá"),
}
"""How close a piece is to a criterion. The first words of each are the ones of the pages."""

FEEDBACK: dict[str, tuple[str, ...]] = {
    "by": ("From", "By", "Feedback from", "Said by", "Given by", "De"),
    "on": ("On", "About", "Feedback on", "For"),
}

WELCOME: dict[str, tuple[str, ...]] = {
    "color": ("My color", "Color", "Colour", "My colour", "My favorite color", "Mi color"),
    "best": ("My best pieces", "Best pieces", "My best work", "Three best pieces", "My three best pieces"),
    "caption": ("My portrait", "Portrait", "About my portrait", "Self-portrait"),
}

WELCOME_BRIEF = frozenset({"color", "caption"})

EVIDENCE: dict[str, tuple[str, ...]] = {
    "evidence": (
        "Evidence",
        "My evidence",
        "Proof",
        "My proof",
        "Here is evidence",
        "Evidencia",
        "Here is my evidence",
    ),
}

QUESTIONS: dict[Question, tuple[str, ...]] = {
    Question.AM: ("Where am I", "Where am I now", "Where I am", "Where I am now", "Dónde estoy"),
    Question.GO: (
        "Where do I want to go", "Where I want to go", "Where do I want to be", "Where am I going", "A dónde quiero ir",
        "Adónde quiero ir",
    ),
    Question.GAP: (
        "How do I close the gap", "How do I close the gap between the two", "How will I close the gap", "How can I close the gap",
        "How I will close the gap", "How I close the gap", "How will I get there", "How do I get there", "Cómo cierro la brecha",
        "Cómo voy a llegar",
    ),
}  # fmt: skip
"""The three questions as the schools word them, and as students shorten them."""

QUESTION_PATTERNS: dict[Question, re.Pattern[str]] = {
    Question.AM: re.compile(r"where (?:am i|i am|im)(?: right)?(?: now| today)?|(?:en )?donde estoy(?: ahora| hoy)?"),
    Question.GO: re.compile(
        r"where (?:do|will|would) i (?:(?:want|like|hope|need) to )?(?:go|be|get)(?: next)?"
        r"|where i (?:want|hope|would like|need) to (?:go|be|get)(?: next)?|where (?:am i|i am|im) going(?: next)?"
        r"|(?:a ?|en )?donde (?:quiero (?:ir|llegar|estar)|voy)"
    ),
    Question.GAP: re.compile(
        r"how (?:(?:do|will|can|could) i|am i going to|i will|ill|i can|i am going to|im going to|i)(?: \w+){0,4}?"
        r" (?:close (?:the|this|my|that) gap(?: between .+)?|get there)"
        r"|como (?:lo )?(?:voy a|cierro|cerrare|puedo|hago|hare|llego|llegare)(?: \w+){0,6}"
    ),
}
"""The same in more words, as `key` writes them; the whole line must be the question."""

QUESTION_WORDS = (
    "right now today next will would can could I'll I'm hope need like get be my this that",
    "am I going to plan try best start begin and both them",
    "en a donde ahora hoy ir llegar estar voy quiero como lo cierro cerrare cerrar puedo hago hacer hare llego llegare alli ahi",
    "entre los dos esa esta brecha mi meta lograr lograrlo hacerlo",
)
"""The words of such questions. A line with any other says something of its own and is kept."""

FORM_WORDS = (
    "Question",
    "Questions",
    "Answer",
    "Answers",
    "My answer",
    "My answers",
    "Subject",
    "Area",
    "Pregunta",
    "Respuesta",
    "Mi respuesta",
)
"""What stands above the columns of a form and says nothing itself."""

AREAS = (
    "Literacy", "Numeracy", "Reading", "Writing", "Social-emotional growth", "Habits", "Scholarly habits",
)  # fmt: skip
"""What claims stand under besides subjects. Source of 1, 2 and 5: Thrive's goal areas; the others are ours."""

_PRIVATE_SECTION = re.compile(
    r"(?:(?:about )?my )?(?:social (?:life|live)|friend|friendship|home|home life|life at home)"
    r"(?: (?:and|at|with) (?:my )?(?:social life|friend|friendship|home|school|classmate))*"
    r"|(?:how )?(?:do )?(?:i )?work(?:ing)? at home|(?:my )?feeling(?: about .+)?|how (?:do )?i feel(?: about .+)?"
    r"|(?:mi )?vida social|(?:mi |mis )?amigo|como trabajo en casa|(?:mi |mis )?sentimiento(?: sobre .+)?"
)


def is_private_section(text: str) -> bool:
    """Whether a heading, or a line up to its colon, begins a part that is for the conference alone: `Social life`."""
    head = re.sub(r"^\W*\d+\s*[.):-]", "", text).partition(":")[0]
    return _PRIVATE_SECTION.fullmatch(key(head)) is not None


PAGE_FILES: dict[str, tuple[str, ...]] = {
    "welcome": ("Welcome", "About me", "Hello", "Introduction", "My welcome", "Bienvenida", "Bienvenidos", "Hi"),
    "goals": ("Goals", "My goals", "Goal", "Three questions", "My three questions", "The three questions", "Questions", "Metas"),
    "portrait": ("Portrait", "My portrait", "Photo", "My photo", "Me", "Photo of me", "Profile", "Headshot", "Picture of me"),
    "self-portrait": ("Self-portrait", "Self portrait", "Selfportrait", "Portrait drawing", "Drawing of me", "My self-portrait"),
    "conference": ("Conference", "My conference", "Conference script", "Agenda", "My agenda", "Script"),
    "reflection": ("Reflection", "My reflection", "Reflection sheet", "Conference reflection"),
}  # fmt: skip
"""Files at the top of a student's folder that are not work. A script and a reflection sheet are for the conference alone."""

NOT_YET = (
    "Nothing yet", "Nothing here yet", "Not yet", "Coming soon", "Coming", "Soon", "Todavía nada", "Todavía no", "Aún no", "Pronto",
)  # fmt: skip
"""A text in a subject's folder in which the student says what is still to come."""

PRIVATE_PAGES = frozenset({"conference", "reflection"})
PRIVATE_FOLDERS = ("Conference", "My conference", "Reflection sheets")
PRIVATE_PHRASES = (
    "reflection sheet", "conference script", "conference agenda", "conference reflection", "conference note", "student led conference",
    "slc",
)  # fmt: skip
"""Words (as `key` writes them) that mark a file or folder at the top as meant for the conference alone, whatever else it says."""

SHOWS_HER = frozenset({"selfie", "me", "myself", "portrait", "headshot", "yo"})
SHOWS_HER_TOO = ("school picture", "school photo", "picture day", "photo of me", "picture of me")
"""Words (as `key` writes them) in the name of a picture at the top that may be a photo of the student herself."""

DRAWN = frozenset({"drawing", "drawn", "painting", "sketch", "cartoon", "comic", "dibujo", "collage"})
"""Words that say that a picture is no photo."""
