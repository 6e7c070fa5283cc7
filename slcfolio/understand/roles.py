"""What a file's name says it is: the piece itself, a draft of it, feedback on it, or a reflection.

Names are read as students write them: `Heron - draft 1`, `creek_map_DRAFT2`, `Mural (rough draft)`, `Reflection on my poem`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import PurePath

from slcfolio.model.names import fold


class Role(StrEnum):
    """The part a file plays in a piece."""

    WORK = "work"
    DRAFT = "draft"
    FEEDBACK = "feedback"
    REFLECTION = "reflection"


@dataclass(frozen=True, slots=True)
class Named:
    """A name taken apart.

    title: what is left for the piece, as the student wrote it, empty in `draft 1.jpg`. number: of the draft or page.
    firm: the role is beyond doubt (a dash or bracket sets it apart, or nothing else is in the name).
    on: the draft that feedback or a reflection is about.
    """

    role: Role
    title: str
    number: int | None = None
    firm: bool = True
    on: int | None = None
    page: int | None = None


_COUNTED = {
    "rough": 0, "first": 1, "1st": 1, "one": 1, "uno": 1, "primer": 1, "second": 2, "2nd": 2, "two": 2, "dos": 2, "segundo": 2,
    "third": 3, "3rd": 3, "three": 3, "tres": 3, "fourth": 4, "4th": 4, "four": 4, "fifth": 5, "5th": 5, "five": 5,
}  # fmt: skip
_S = r"[\s_\-–—.,:()\[\]]"  # what students put between the words of a name
_DRAFT = (
    rf"(?:(?P<ordinal>rough|first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|primer|segundo){_S}+)?"
    rf"(?:drafts?|borrador|sketch|attempt)(?:{_S}*[#n°º]*{_S}*(?P<digits>\d{{1,2}}|one|two|three|four|five|uno|dos|tres))?"
    rf"|v(?:ersion)?{_S}?(?P<version>\d{{1,2}})|(?P<tried>first|second|third|1st|2nd|3rd){_S}+(?:try|attempt|copy)"
    rf"|rough(?:{_S}+copy)?|sloppy{_S}+copy|wip"
)
_FINAL = rf"final(?:{_S}+(?:draft|copy|version|piece))?|good{_S}+copy|finished(?:{_S}+(?:work|piece))?"
_FEEDBACK = (
    rf"(?:(?:peer|teacher|partner|warm|cool|warm and cool){_S}+)?(?:feedback|critique|comments?|comentarios)"
    rf"(?:{_S}+(?:from|by|de){_S}+[\w .'-]{{1,30}})?(?:{_S}*\d{{1,2}})?"
)
_MISSPELT = "reflections?|reflexion|refelction|relfection|reflecton|refection|refletion|reflecion|reflction|refleccion"
_REFLECTION = rf"(?:(?:my|self){_S}+)?(?:{_MISSPELT})(?:{_S}*\d{{1,2}})?"
_PAGE = rf"(?:page|pg|p|part|pt){_S}*(?P<page>\d{{1,2}})"
_PATTERNS = {"feedback": _FEEDBACK, "reflection": _REFLECTION, "final": _FINAL, "draft": _DRAFT, "page": _PAGE}

_ALONE = {role: re.compile(rf"(?P<base>(?!))?(?:{pattern}){_S}*") for role, pattern in _PATTERNS.items()}
_AT_END = {role: re.compile(rf"(?P<base>.*?)(?P<sep>{_S}+)(?:{pattern}){_S}*") for role, pattern in _PATTERNS.items()}
_AT_START = {
    role: re.compile(rf"(?:{pattern})(?P<sep>\s*[-–—_:]\s*|\s+(?:on|for|about|of)\s+(?:the\s+)?)(?P<base>.+)")
    for role, pattern in _PATTERNS.items()
    if role != "page"
}
_GIVEN = r"(?:feedback|critique|comentarios)[\s_]+[^\W\d_]+(?:[\s_][^\W\d_]+)?"  # "feedback Ben"
_GIVEN_AT_END = re.compile(rf"(?P<base>.+?)(?P<sep>\s+[-–—]\s+|\s*\()(?:{_GIVEN})\)?")
_NUMBERED_FIRST = re.compile(rf"drafts?{_S}*(?P<number>\d{{1,2}}){_S}+(?P<base>\D.*)")


def read_name(stem: str) -> Named:
    """A file's name without its ending, taken apart."""
    stem = unicodedata.normalize("NFC", stem).strip()
    lowered = _same_length(stem)
    for role in ("feedback", "reflection"):
        if found := _match(role, lowered):
            return _said_about(Role(role), stem, found)
    return _work_or_draft(stem, lowered)


def _said_about(role: Role, stem: str, found: re.Match[str]) -> Named:
    title, firm = _rest(stem, found)
    inner = read_name(title) if title else Named(Role.WORK, "")
    on = inner.number if inner.role is Role.DRAFT else inner.on
    return Named(role, inner.title, firm=firm, on=on)


def _work_or_draft(stem: str, lowered: str) -> Named:
    if found := _match("page", lowered):
        title, firm = _rest(stem, found)
        inner = read_name(title) if title else Named(Role.WORK, "")
        return Named(inner.role, inner.title, inner.number, firm and inner.firm, page=int(found["page"]))
    if found := _match("final", lowered):
        title, firm = _rest(stem, found)
        inner = read_name(title) if title else Named(Role.WORK, "")
        return Named(Role.WORK, inner.title, None, firm)
    if found := _match("draft", lowered):
        title, firm = _rest(stem, found)
        number = _draft_number(found)
        return _draft(title, number, firm or number is not None)
    if found := _NUMBERED_FIRST.fullmatch(lowered):
        return _draft(stem[found.start("base") :], int(found["number"]), True)
    return Named(Role.WORK, stem)


def _draft(title: str, number: int | None, firm: bool) -> Named:
    """A draft, unless what is left is `Poem feedback`: then it is feedback on that draft."""
    inner = read_name(title) if title else Named(Role.WORK, "")
    if inner.role in (Role.FEEDBACK, Role.REFLECTION):
        return replace(inner, on=number)
    return Named(Role.DRAFT, title, number, firm)


def _match(role: str, lowered: str) -> re.Match[str] | None:
    found = _ALONE[role].fullmatch(lowered) or _AT_END[role].fullmatch(lowered)
    if not found and role in _AT_START:
        found = _AT_START[role].fullmatch(lowered)
    if not found and role == "feedback":
        found = _GIVEN_AT_END.fullmatch(lowered)
    return found


def may_be_feedback(stem: str) -> bool:
    """Whether a file in a piece's own folder is called `feedback Ben`; elsewhere that could be its title."""
    return re.fullmatch(_GIVEN, _same_length(stem.strip())) is not None


def _rest(stem: str, found: re.Match[str]) -> tuple[str, bool]:
    """The title that is left, and whether more than a space (or nothing at all) set the role apart from it.

    "Reflections of light" is most likely a picture of light.
    """
    if found["base"] is None:
        return "", True
    start, end = found.span("base")
    return stem[start:end].strip(" _-–—.,:(["), "of" not in found["sep"] if start > 0 else not found["sep"].isspace()


def _draft_number(found: re.Match[str]) -> int | None:
    said = found["digits"] or found["version"] or found["ordinal"] or found["tried"]
    if said is None:
        return None
    return int(said) if said.isdigit() else _COUNTED[said]


def _same_length(text: str) -> str:
    """The folded text, character for character, so that what is found in it can be cut out of the original."""
    return "".join(folded if len(folded := fold(c)) == 1 else c for c in text)


_CAMERA = re.compile(
    r"""
      (?:img|image|dsc[nf]?|dscf|pxl|vid|mov|p|pict|pic|photo|scan|scanned|screenshot|screen\ shot|capture|rec|recording|new\ recording
        |voice|audio|video|untitled|unbenannt|document|doc|dok|new|file|download|attachment|clip|whatsapp\ (?:image|video|audio)
        |untitled\ (?:document|presentation|spreadsheet|drawing|image)|new\ (?:document|text\ document|microsoft\ word\ document)
        |copy\ of\ untitled.*|sin\ t[ií]tulo|documento(?:\ sin\ t[ií]tulo)?|blank)
        [\s_\-.]*  [\d\s_\-.:()]* (?:at\ [\d.\s:apm]+)? (?:[a-z]{0,2}\d+)?
    | [\d\s_\-.()]+
    | [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}
    """,
    re.VERBOSE,
)


def is_unnamed(stem: str) -> bool:
    """Whether a name was given by a phone or a program (`IMG_2041`, `Untitled document (4)`) and says nothing of the work."""
    return _CAMERA.fullmatch(fold(unicodedata.normalize("NFC", stem)).strip()) is not None


def without_owner(stem: str, owner: str) -> str:
    """A name without `Copy of` and without the full name of the student whose folder it is in: the page says both already."""
    text = unicodedata.normalize("NFC", stem).strip()
    names = [re.escape(word) for word in re.findall(r"[^\W\d_]+", unicodedata.normalize("NFC", owner))]
    for pattern in (r"copy of\s+(?=\S)", r"(?<=\S)\s*-\s*copy(?=\s*(?:\(\d+\))?$)"):
        text = re.sub(f"^{pattern}" if pattern.startswith("copy") else pattern, "", text, flags=re.IGNORECASE)
    if len(names) < 2:
        return text
    full = "|".join(rf"{_S}*".join(order) for order in (names, [names[-1], *names[:-1]]))
    for pattern in (rf"^(?:{full})(?:['’]s)?{_S}+(?=\S)", rf"(?<=\S){_S}+(?:by\s+)?(?:{full})$"):
        text = re.sub(pattern, "", text, flags=re.IGNORECASE)
    return text


def title_of(name: str) -> str:
    """A title from a file or folder name: underscores become spaces, the rest stays as the student wrote it."""
    text = unicodedata.normalize("NFC", name)
    if "_" in text and not is_unnamed(text):
        text = text.replace("_", " ")
    return " ".join(text.split()) or name


_NUMBERS = re.compile(r"(\d+)")


def natural(name: str) -> tuple[tuple[int, str], ...]:
    """A sort key in which page 2 comes before page 10."""
    return tuple((int(part), "") if part.isdecimal() else (-1, fold(part)) for part in _NUMBERS.split(name) if part)


def in_order(path: PurePath) -> tuple[object, ...]:
    """A sort key for files: `Comic.jpg` before `Comic 2.jpg` before `Comic 10.jpg`, in whatever case they are written."""
    parts = (*path.parent.parts, path.stem)
    return tuple(natural(part) for part in parts), fold(path.suffix), str(path)
