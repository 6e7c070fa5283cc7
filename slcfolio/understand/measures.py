"""What stands in the cells of assessments.csv as numbers: values, scales, margins of error, and words for levels."""

from __future__ import annotations

import re
from dataclasses import dataclass

from slcfolio.model.assessments import Part, Scale, Span
from slcfolio.model.names import key
from slcfolio.settings import Settings
from slcfolio.settings.presets import GRADE_LEVELS, LEVELS

_ONE = r"[+-]?\d{1,9}(?:[.,]\d{1,6})?"
_NUMBER = re.compile(_ONE)
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_VALUE = re.compile(rf"({_ONE}|\d{{1,3}}(?:,\d{{3}})+)\s*(%|points?|pts?)?", re.IGNORECASE)
_OF = re.compile(rf"({_ONE})\s*(?:of|out of|/)\s*({_ONE})", re.IGNORECASE)
_AROUND = re.compile(rf"({_ONE})\s*(?:±|\+/-|\+-)\s*({_ONE})")
_MARGIN = re.compile(rf"(?:±|\+/-|\+-)?\s*({_ONE})")
_SPAN = re.compile(
    r"(\d{1,9}(?:[.,]\d{1,6})?)\s*%?\s*(?:-|–|—|to|a|\.\.)\s*(\d{1,9}(?:[.,]\d{1,6})?)\s*%?", re.IGNORECASE
)
_OUT_OF = re.compile(r"(?:out of|of|/)?\s*(\d{1,9})", re.IGNORECASE)
_SO_FAR = re.compile(r"[\s,(]*\bso far\b[\s)]*$", re.IGNORECASE)
_PERCENT = Scale(low=0, high=100, percent=True)

_COMING = {
    key(w) for w in ("not taken yet", "not yet taken", "not yet", "coming", "upcoming", "to come", "soon", "tbd")
}
_GRADE = {
    key(w) for w in ("grade", "mark", "quarter grade", "report card", "report card grade", "progress", "term grade")
}
_HABITS = {
    key(w)
    for w in ("scholarly habits", "habits", "habits of work", "habits of scholarship", "work habits", "learning habits")
}
_ATTENDANCE = {key(w) for w in ("attendance", "days at school", "days present", "presence")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A value as it was read. `scale` is what it was measured on; `fits` is false for a value that is not on its scale."""

    scale: Scale
    number: float | None = None
    could_be: Span | None = None
    so_far: bool = False
    coming: bool = False
    fits: bool = True


def part_of(subject: str, measure: str) -> Part:
    """What a row is about, by the names of its subject and measure."""
    if key(subject) in _ATTENDANCE or key(measure) in _ATTENDANCE:
        return Part.ATTENDANCE
    if key(subject) in _HABITS:
        return Part.HABIT
    return Part.GRADE if key(measure) in _GRADE else Part.TEST


def read_value(value: str, scale: str, date: str, part: Part, settings: Settings) -> Reading:
    """The value of a row on its scale. Words that are no number stay words; nothing is guessed."""
    so_far = key(date) == "so far" or bool(_SO_FAR.search(value))
    plain = _SO_FAR.sub("", value).replace("−", "-").replace("\u00a0", " ").strip()
    said = scale_of(scale, plain, part, settings)
    if key(plain) in _COMING:
        return Reading(scale=said, coming=True)
    number, could_be = _number_in(plain, said)
    fits = said.low is None or not plain or (number is not None and said.holds(number))
    return Reading(scale=said, number=number if fits else None, could_be=could_be, so_far=so_far, fits=fits)


def scale_of(text: str, value: str, part: Part, settings: Settings) -> Scale:
    """The scale that a cell names: `1-4`, `percent`, `out of 20`; without bounds when it names none, as `points`."""
    levels = _levels(part, settings)
    if match := _SPAN.fullmatch(text):
        low, high = (number(end) or 0.0 for end in match.groups())
        return _from_to(low, high, levels, settings, percent="%" in text) if low < high else Scale()
    if key(text) in {"percent", "percentage"} or text == "%":
        return _PERCENT
    if match := _OUT_OF.fullmatch(text):
        most = float(match[1])
        return _from_to(1 if most == len(levels) else 0, most, levels, settings) if most > 0 else Scale()
    if not text and value.endswith("%"):
        return _PERCENT
    if not text and part is not Part.TEST and key(value) in _words(levels):
        return _from_to(1, len(levels), levels, settings)
    top = number(match[2]) if (match := _OF.fullmatch(value)) else None
    return Scale(low=0, high=top) if top and top > 0 else Scale()


def number(text: str) -> float | None:
    """`2.5`, `2,5` and `1,204` as numbers; None for anything else."""
    if _THOUSANDS.fullmatch(text):
        return float(text.replace(",", ""))
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


def read_span(text: str, around: float | None = None) -> Span | None:
    """`211-217`, or with `around` also `3` and `±3`; None when it is neither."""
    if match := _SPAN.fullmatch(text.strip()):
        low, high = (number(end) or 0.0 for end in match.groups())
        return Span(low=low, high=high) if low <= high else None
    margin = number(match[1]) if around is not None and (match := _MARGIN.fullmatch(text.strip())) else None
    return Span(low=around - margin, high=around + margin) if around is not None and margin and margin > 0 else None


def _levels(part: Part, settings: Settings) -> tuple[str, ...]:
    """The class's words for its levels. Ours say "met the target" of a grade, and "got it" of a habit."""
    ours = settings.levels == LEVELS
    return GRADE_LEVELS if ours and part in (Part.GRADE, Part.TEST) else settings.levels


def _words(levels: tuple[str, ...]) -> dict[str, int]:
    """The place of each level by its words; ours are known by both names."""
    named = [*enumerate(levels), *(enumerate(LEVELS) if levels == GRADE_LEVELS else ())]
    return {key(word): place for place, word in named}


def _from_to(low: float, high: float, levels: tuple[str, ...], settings: Settings, *, percent: bool = False) -> Scale:
    """A scale of whole numbers that are as many as the levels has their words, and the target."""
    if low == 1 and high == len(levels) and not percent:
        return Scale(low=low, high=high, levels=levels, target=settings.target)
    return Scale(low=low, high=high, percent=percent)


def _number_in(text: str, scale: Scale) -> tuple[float | None, Span | None]:
    if match := _OF.fullmatch(text):
        part, whole = number(match[1]), number(match[2])
        return (100 * part / whole if scale.percent and part is not None and whole else part), None
    if match := _AROUND.fullmatch(text):
        middle = number(match[1])
        return middle, read_span(match[2], middle)
    if match := _VALUE.fullmatch(text):
        return number(match[1]), None
    place = _words(scale.levels).get(key(text))
    return (None if place is None else (scale.low or 0) + place), None
