"""How students word the parts of a goals file: steps, promises, goals of last term, and what a test cannot see.

English and Spanish. Every function takes words as they were written and compares them as `key` does.
"""

# ruff: noqa: E501 - the ways to say one thing stay together on a line
from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, TypeVar

from slcfolio.model.goals import Outcome, Stage, Status, Who
from slcfolio.model.names import key
from slcfolio.understand.dates import last_date

_Meaning = TypeVar("_Meaning")

_LABEL = 60  # characters: what stands before the colon of a longer line is a sentence
_COLON = re.compile(r"\s*[:：]\s*|\s+[-–—]\s+")

_DONE = re.compile(
    r"(?:i )?(?:already |have |ive )*(?:done|did|did it|finished|completed)(?: (?:already|it|thi))?(?P<when> .+)?"
    r"|(?:ya )?(?:hecho|lo hice|hice|terminado|list[ao])(?P<cuando> .+)?"
)
_NOW = re.compile(
    r"(?:(?:i am |im )?(?:doing|working on)(?: it| thi)? )?(?:right )?now|today|currently|(?:i am |im )?doing(?: it| thi)?"
    r"|thi (?:week|month)|(?:lo )?(?:estoy )?(?:haciendo )?ahora(?: mismo)?|(?:lo )?(?:estoy )?haciendo|esta semana|este mes"
)
_LATER = re.compile(
    r"next(?: step| week| month| term| year)?|later(?: on)?|soon|then|after(?: that)?|to do|not yet|in the (?:future|end)"
    r"|siguiente|(?:el |la )?proxim[oa](?: paso| semana| mes)?|luego|despue|mas tarde|pronto|por hacer|al final"
)
_SOON = re.compile(
    r"(?:in|by|on|thi|next|before|until|starting(?: in| on)?|from|en|el|la|ante de|para|desde)(?P<when> .+)"
)
_SEASON = re.compile(r"\b(?:spring|summer|fall|autumn|winter|week|month|term|quarter|semester|trimester|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                     r"|primavera|verano|otono|invierno|semana|mes|trimestre|semestre|ano|lune|marte|miercole|jueve|vierne|sabado|domingo)\b")  # fmt: skip

_OUTCOMES: Final[Mapping[Outcome, str]] = {
    Outcome.MET: r"(?:i )?met(?: it)?|reached|lograd[oa]|(?:la |lo )?logre|cumplid[oa]|(?:la |lo )?cumpli",
    Outcome.PARTLY: r"(?:i )?(?:partly|partially|half|almost|sort of|kind of)(?: met)?(?: it)?|halfway|some of it|en parte|casi|a media"
    r"|(?:lograd[oa]|cumplid[oa]) en parte",
    Outcome.NOT_YET: r"(?:i )?(?:have )?not(?: met(?: it)?)? yet|not met|no yet|still working(?: on it)?|todavia no|aun no",
}

_STATUSES: Final[Mapping[Status, str]] = {
    Status.MASTERED: r"(?:i )?(?:have )?(?:mastered|met|reached|got)(?: (?:it|thi))?|done|(?:ya )?(?:la |lo )?(?:logre|domino)|lograd[oa]",
    Status.IN_PROGRESS: r"(?:i am |im )?(?:still )?working on it|in progress|getting there|almost|en camino|en progreso|casi",
    Status.NOT_YET: r"not(?: started)? yet|not started|todavia no|aun no",
}

_GOAL = re.compile(
    r"\W*(?:my |mi )?(?:goal|meta)(?: (?:is|es))?(?:\s+(?:number\s+|#\s*)?(?P<number>\d{1,2}))?(?P<end>\s*[:：.)]\s*|\s+[-–—]\s+|\s*$)",
    re.IGNORECASE,
)
_STATUS = re.compile(
    r"\W*(?:my |mi )?(?:status|estado|how it is going|how is it going|como voy)\s*[?:：]+\s*", re.IGNORECASE
)

_GROWN_UP = r"(?:ms|mrs|mr|mx|dr|coach|miss|sr|sra|senor|senora|maestr[oa]|profe|profesora?)"
_TEACHER = re.compile(
    rf"{_GROWN_UP}(?: \w+){{1,3}}|(?:my|our|the) (?:\w+ )?teacher|teacher|(?:la |el )?{_GROWN_UP}(?: \w+){{1,3}}"
    r"|(?:mi|la|el) (?:maestr[oa]|profesora?|profe)(?: \w+){0,2}"
)
_FAMILY = re.compile(
    r"(?:(?:my|our|the) )?(?:family|parent|mom|mother|mama|mum|dad|father|papa|grandmother|grandma|grandfather|grandpa|grandparent|abuela|abuelo"
    r"|aunt|uncle|sister|brother|guardian|people at home)(?: and (?:my )?\w+)?"
    r"|(?:mi|mis) (?:familia|mama|papa|padre|madre|abuel[oa]|ti[oa]|herman[oa])(?: y (?:mi )?\w+)?"
)
_ME = re.compile(r"i|me|myself|student|yo")
_WILL = re.compile(
    r"(?P<name>.+?)(?: (?:will(?: do)?|is going to|are going to|hara|haran|va a(?: hacer)?|van a(?: hacer)?))"
)
_I_WILL = re.compile(r"(?:i will(?: do)?|i am going to|im going to|ill|(?:yo )?(?:hare|voy a(?: hacer)?))")
_OTHER = re.compile(r"(?:my|mi|our) \w+(?: \w+)?|\w+")
_PROMISE = re.compile(
    r"^\W*((?:I|Yo|My\s+\w+|Mi\s+\w+|(?:Ms|Mrs|Mr|Mx|Dr|Sra?)\.?\s+[^\W\d_]+|(?:Miss|Coach|Señora?|(?:La\s+|El\s+)?(?:Maestr[oa]|Profe\w*))\s+[^\W\d_]+)"
    r"\s+(?:will|hará|haré|va\s+a|voy\s+a))(\s*[:：]\s*|\s+)(?=\S)",
    re.IGNORECASE,
)

_WHO_WILL = re.compile(
    r"who (?:will|is going to) do what(?: by when)?|who doe what|who will help(?: me)?(?: and how)?|our plan|quien (?:hara|va a hacer) que|quien hace que"
)
_CARRIED = re.compile(
    r"(?:the )?(?:my )?goal (?:that )?(?:i|we) (?:set|made|had|wrote|picked|chose)(?: (?:last|in|before|at|during|back|earlier)(?: \w+){0,3})?"
    r"|(?:my )?goal (?:from|of|for) (?:last|the last|november|fall|autumn|winter|spring|before|quarter|term|trimester)(?: \w+){0,3}"
    r"|(?:my )?(?:last|previou|old|november|fall|autumn|winter|spring)(?: (?:term|year|semester|quarter|trimester))? goal"
    r"|how (?:did )?my (?:last |old |november )?goal (?:did|went|go|turned out)"
    r"|(?:la |mi )?meta que (?:me )?(?:puse|hice|tenia|escribi)(?: \w+){0,4}|mi meta del? (?:\w+ )?(?:noviembre|otono|trimestre|semestre|ano)(?: pasado)?"
)
_UNSEEN = re.compile(
    r"what (?:(?:a|the|my|these|those) )?(?:test|number|grade|score|data)(?: and (?:test|number|grade|score))?"
    r" (?:(?:can ?not|can ?t|cant|do not|dont|doe not|doesnt|will not|wont) (?:see|show|say|tell|measure|know)|leave out|mis|miss|forget)(?: \w+){0,3}"
    r"|lo que (?:\w+ )?(?:examene?|prueba|numero|nota|calificacione?) no (?:\w+ )?(?:ve|ven|ver|dice|dicen|decir|muestra|muestran|mostrar|cuenta|cuentan)(?: \w+){0,3}"
)

PART_NAMES = ("Who will do what", "Goals I set last term", "What a test cannot see", "What the numbers leave out")
"""The headings of the parts beside the three questions, as our own sheets word them."""


_TICKED = re.compile(r"^\W{0,3}(?:\[x\]|[✓✔☑✅])\s*", re.IGNORECASE)
_UNTICKED = re.compile(r"^\W{0,3}(?:\[ \]|[☐□⬜])\s*")
_NUMBERING = re.compile(r"^\W*(?:\d+[.)]\s*)?")


def label_end(plain: str) -> tuple[str, int]:
    """What stands before the first colon or dash of a line, and where the rest begins; the whole line where there is none."""
    found = _COLON.search(plain, 0, _LABEL)
    return (plain[: found.start()], found.end()) if found and found.start() else (plain, len(plain))


def step_start(plain: str) -> tuple[Stage, str, int] | None:
    """The stage of a line that begins with one, how it says so, and where the step itself begins."""
    for mark, stage in ((_TICKED, Stage.DONE), (_UNTICKED, Stage.LATER)):
        if found := mark.match(plain):
            return stage, "", found.end()
    label, end = label_end(plain)
    said = _NUMBERING.sub("", label).strip(" :：")
    meant = stage_of(said)
    return (meant, said, end) if meant else None


def stage_of(label: str) -> Stage | None:
    """Which stage of a goal a label means: `Done in February`, `Doing now`, `In April`, `April`."""
    words = key(label)
    if len(words.split()) > 6:
        return None
    if found := _DONE.fullmatch(words):
        when = found["when"] or found["cuando"]
        return Stage.DONE if not when or _is_time(when) or _SOON.fullmatch(when.strip()) else None
    if _NOW.fullmatch(words):
        return Stage.NOW
    if _LATER.fullmatch(words) or (_is_time(words) and len(words.split()) <= 2):
        return Stage.LATER
    soon = _SOON.fullmatch(words)
    return Stage.LATER if soon and _is_time(soon["when"]) else None


def _is_time(words: str) -> bool:
    return last_date(words) != (0, 0, 0) or _SEASON.search(words) is not None


def outcome_of(label: str) -> Outcome | None:
    """What a label says became of a goal: `Partly met`."""
    return _meant(label, _OUTCOMES)


def status_of(text: str) -> Status | None:
    """How far a student says that she is with a goal: `Still working on it`."""
    return _meant(text, _STATUSES)


def _meant(text: str, ways: Mapping[_Meaning, str]) -> _Meaning | None:
    return next((meaning for meaning, pattern in ways.items() if re.fullmatch(pattern, key(text))), None)


def who_will(text: str) -> Who | None:
    """Whose plans stand below a line that is only `I will`, `My family will` or `Ms. Abara will`."""
    words = key(text)
    if _I_WILL.fullmatch(words):
        return Who.ME
    found = _WILL.fullmatch(words)
    who = who_is(found["name"]) if found else None
    if who is None and found and _OTHER.fullmatch(found["name"]) and found["name"] not in _NOBODY:
        return Who.OTHER
    return who


_NOBODY = frozenset(
    {"who", "what", "it", "thi", "that", "there", "they", "he", "she", "we", "you", "quien", "que", "eso"}
)


def who_is(name: str) -> Who | None:
    """Who is named: `My family`, `Ms. Abara`, `Me`."""
    words = key(name)
    for who, pattern in ((Who.ME, _ME), (Who.TEACHER, _TEACHER), (Who.FAMILY, _FAMILY)):
        if pattern.fullmatch(words):
            return who
    return None


def promise_end(plain: str) -> tuple[str, int, bool] | None:
    """Who a line makes a promise for, where the promise begins, and whether a colon stands before it."""
    found = _PROMISE.match(plain)
    return (found[1], found.end(), found[2].strip() != "") if found and who_will(found[1]) else None


def goal_end(plain: str) -> tuple[int, int] | None:
    """The number of a line that begins `Goal 2:`, 0 for a plain `Goal:`, and where the goal itself begins."""
    found = _GOAL.match(plain)
    if not found or not (found["number"] or found["end"].strip() in {":", "：", "-", "–", "—"}):
        return None
    return int(found["number"] or 0), found.end()


def status_end(plain: str) -> int | None:
    """Where the words begin that say how far she is with a goal: `Status: mastered`."""
    found = _STATUS.match(plain)
    return found.end() if found and status_of(plain[found.end() :]) else None


def _alone(text: str) -> str:
    """A heading as it is compared; nothing where words stand behind its colon, which belong to the text."""
    return "" if re.search(r"[:：]\s*\w", text) else key(text)


def is_who_will_do_what(text: str) -> bool:
    """Whether a heading begins the plans of everybody."""
    return _WHO_WILL.fullmatch(_alone(text)) is not None


def is_carried(text: str) -> bool:
    """Whether a heading begins the goals of an earlier term: `Goals I set in November`."""
    return _CARRIED.fullmatch(_alone(text)) is not None


def is_unseen(text: str) -> bool:
    """Whether a heading begins what tests and numbers leave out."""
    return _UNSEEN.fullmatch(_alone(text)) is not None


def is_part(text: str) -> bool:
    """Whether a line by itself is the heading of a part beside the three questions."""
    return is_who_will_do_what(text) or is_carried(text) or is_unseen(text) or who_will(text) is not None
