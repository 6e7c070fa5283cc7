"""A reflection file as a value."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from slcfolio.model.document import BlockKind, Document, Prose
from slcfolio.model.names import key
from slcfolio.model.source import SourceFile
from slcfolio.model.work import Fact, Reflection
from slcfolio.understand.criteria import criteria_of_table, is_criteria_table, read_criteria
from slcfolio.understand.fields import Field, all_words, take_fields, yes
from slcfolio.understand.in_person import asks_to_be_shown_in_person
from slcfolio.understand.labels import DRAFTS, OWN_WORDS, REFLECTION, REFLECTION_BRIEF

_FACTS = ("made", "with", "target", "seen")
_ONCE = frozenset({"skill", "changed", "alt", "title", *DRAFTS})
_NOTE = 80  # characters: what fits below the name of a draft
_ONE_LINE = frozenset({"why", "ask"})


def read_reflection(document: Document, title: str, drafts: Collection[int] = ()) -> tuple[Reflection, str]:
    """The reflection in a document, and the title the student gives the piece in it, or an empty string.

    drafts: the numbers of the drafts that the piece has; a note on any other stays in the text.
    """
    blocks = without_heading(document.blocks, title, "reflection")
    tables = [(block, rows) for block in blocks if is_criteria_table(block) and (rows := criteria_of_table(block))]
    known = [block for block, _ in tables]
    noted = {f"draft {number}" for number in drafts} | ({"final"} if drafts else set())

    def stays(field: Field, before: Sequence[Field]) -> bool:
        return _stays(field, before) or (
            field.label in DRAFTS and not (_is_note(field) and _noted(field, drafts) in noted)
        )

    others = tuple(block for block in blocks if block not in known)
    fields, rest = take_fields(others, REFLECTION, REFLECTION_BRIEF, stays, forms=True)
    reflection = _reflection(fields, rest)
    reflection = replace(
        reflection,
        criteria=(*reflection.criteria, *(row for _, rows in tables for row in rows)),
        notes=tuple(Fact(label=_noted(f, drafts), text=f.text) for f in fields if f.label in DRAFTS and f.text),
        best=reflection.best or _says_best(blocks),
        in_person=asks_to_be_shown_in_person(blocks, reflection=True),
    )
    return reflection, _first(fields, "title")


def read_own_words(document: Document) -> tuple[Reflection, str]:
    """What the text of a piece says of itself. Its lines stay in the work, so the reflection has no prose."""
    labels = {label: REFLECTION[label] for label in OWN_WORDS}
    fields, _rest = take_fields(document.blocks, labels, REFLECTION_BRIEF, _stays)
    in_person = asks_to_be_shown_in_person(document.blocks, reflection=False)
    return replace(_reflection(fields, ()), in_person=in_person), _first(fields, "title")


def joined(first: Reflection, second: Reflection) -> Reflection:
    """Two reflections on the same piece as one; where both answer, the first one's answer leads, and none is left out."""
    return Reflection(
        prose=(*first.prose, *second.prose),
        why=_both(first.why, second.why),
        habits=(*first.habits, *second.habits),
        grow=(*first.grow, *second.grow),
        ask=(*first.ask, *second.ask),
        facts=tuple(dict.fromkeys((*first.facts, *second.facts))),
        skill=first.skill or second.skill,
        changed=_both(first.changed, second.changed),
        criteria=(*first.criteria, *second.criteria),
        notes=(*first.notes, *second.notes),
        grew=(*first.grew, *second.grew),
        together=(*first.together, *second.together),
        spoken=(*first.spoken, *second.spoken),
        in_person=first.in_person or second.in_person,
        alt=_both(first.alt, second.alt),
        best=first.best or second.best,
        files=(*first.files, *second.files),
    )


def with_file(reflection: Reflection, file: SourceFile) -> Reflection:
    """The reflection with a recording or picture that is part of it."""
    return replace(reflection, files=(*reflection.files, file))


def without_heading(prose: Prose, *names: str) -> Prose:
    """The writing without a first heading that only repeats the name of the page or piece."""
    if prose and prose[0].kind is BlockKind.HEADING and key(prose[0].text) in {key(name) for name in names if name}:
        return prose[1:]
    return prose


def _stays(field: Field, before: Sequence[Field]) -> bool:
    """What a single value cannot hold stays in the text: a second title, a picture below "Why I chose it", "Best piece: maybe"."""
    if field.label == "criteria" and field.value:
        return read_criteria(field.value) is None
    if field.label == "person" and field.value:
        return yes(field.text) is None
    if field.label in _ONE_LINE and not all_words(field.value):
        return True
    if field.label == "best" and field.value:
        return yes(field.text) is None
    return field.label in _ONCE and any(other.label == field.label for other in before)


def _says_best(prose: Prose) -> bool:
    """Whether it is called a best piece with more words than yes: `Best piece: yes, because I tried three times`."""
    fields, _rest = take_fields(prose, REFLECTION, REFLECTION_BRIEF)
    return any(yes(field.text.replace(",", " ").split(" ")[0]) for field in fields if field.label == "best")


def _is_note(field: Field) -> bool:
    """Whether it is a short line, and no paragraph or heading of a longer text about that draft."""
    headed = any(block.kind is BlockKind.HEADING for block in field.written)
    return not headed and all_words(field.value) and len(field.text) <= _NOTE


def _noted(field: Field, drafts: Collection[int]) -> str:
    """The draft that a note is on; `Rough draft` is the first, whatever its number."""
    return f"draft {min(drafts)}" if field.label == "draft 0" and drafts else field.label


def _both(first: str, second: str) -> str:
    return first if second in first else f"{first} {second}".strip()


def _reflection(fields: tuple[Field, ...], rest: Prose) -> Reflection:
    return Reflection(
        prose=rest,
        why=" ".join(field.text for field in fields if field.label == "why") or _because(rest),
        habits=tuple(field.value for field in fields if field.label == "habit" and field.value),
        grow=tuple(field.value for field in fields if field.label == "grow" and field.value),
        ask=tuple(q for field in fields if field.label == "ask" for q in _lines(field.value)),
        facts=tuple(
            Fact(label=f.label, text=f.text) for label in _FACTS for f in fields if f.label == label and f.text
        ),
        skill=_first(fields, "skill"),
        changed=_first(fields, "changed"),
        criteria=tuple(row for f in fields if f.label == "criteria" for row in read_criteria(f.value) or ()),
        grew=_all(fields, "grew"),
        together=_all(fields, "together"),
        spoken=_all(fields, "spoken"),
        alt=_first(fields, "alt"),
        best=any(yes(field.text) for field in fields if field.label == "best"),
    )


_BECAUSE = re.compile(r"^I (?:chose|picked) (?:it|this)(?: piece)? because\b.{3,200}$", re.IGNORECASE)


def _because(prose: Prose) -> str:
    """A sentence that says why without a label; it stays in the text as well."""
    said = [line.text.strip() for block in prose for line in block.lines]
    return next((text for text in said if _BECAUSE.match(text)), "")


def _lines(prose: Prose) -> list[str]:
    return [line.text.strip() for block in prose for line in block.lines if line.text.strip()]


def _all(fields: tuple[Field, ...], label: str) -> Prose:
    return tuple(block for field in fields if field.label == label for block in field.value)


def _first(fields: tuple[Field, ...], label: str) -> str:
    return next((field.text for field in fields if field.label == label and field.text), "")
