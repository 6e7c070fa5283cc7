"""The words by which students and teachers name what they write. The first of each is the product's own word."""

from __future__ import annotations

from slcfolio.model.goals import Question

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
    "alt": ("Picture", "Picture description", "What the picture shows", "Alt", "Alt text", "The picture shows", "Description"),
    "best": ("Best piece", "Best work", "One of my best", "Best", "My best piece"),
    "title": ("Title", "Name of the piece", "Name of piece"),
}  # fmt: skip

REFLECTION_BRIEF = frozenset({"made", "with", "target", "seen", "alt", "title", "best"})
"""Labels of a reflection that take a few words; the others may take paragraphs."""

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

PAGE_FILES: dict[str, tuple[str, ...]] = {
    "welcome": ("Welcome", "About me", "Hello", "Introduction", "My welcome", "Bienvenida", "Bienvenidos", "Hi"),
    "goals": ("Goals", "My goals", "Goal", "Three questions", "My three questions", "The three questions", "Questions", "Metas"),
    "portrait": ("Portrait", "My portrait", "Photo", "My photo", "Me", "Photo of me", "Profile", "Headshot", "Picture of me"),
    "self-portrait": ("Self-portrait", "Self portrait", "Selfportrait", "Portrait drawing", "Drawing of me", "My self-portrait"),
    "conference": ("Conference", "My conference", "Conference script", "Agenda", "My agenda", "Script"),
    "reflection": ("Reflection", "My reflection", "Reflection sheet", "Conference reflection"),
}  # fmt: skip
"""Files at the top of a student's folder that are not work. A script and a reflection sheet are for the conference alone."""

PRIVATE_PAGES = frozenset({"conference", "reflection"})
PRIVATE_FOLDERS = ("Conference", "My conference", "Reflection sheets")
PRIVATE_PHRASES = (
    "reflection sheet", "conference script", "conference agenda", "conference reflection", "conference note", "student led conference",
    "slc",
)  # fmt: skip
"""Words (as `key` writes them) that mark a file or folder at the top as meant for the conference alone, whatever else it says."""
