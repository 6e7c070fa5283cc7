"""A reflection file as a value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from slcfolio.model.document import BlockKind, Document, Prose
from slcfolio.model.names import key
from slcfolio.model.source import SourceFile
from slcfolio.model.work import Fact, Reflection
from slcfolio.understand.fields import Field, all_words, take_fields, yes
from slcfolio.understand.labels import REFLECTION, REFLECTION_BRIEF

_FACTS = ("made", "with", "target", "seen")
_ONCE = frozenset({"skill", "changed", "alt", "title"})
_ONE_LINE = frozenset({"why", "ask"})


def read_reflection(document: Document, title: str) -> tuple[Reflection, str]:
    """The reflection in a document, and the title the student gives the piece in it, or an empty string."""
    blocks = without_heading(document.blocks, title, "reflection")
    fields, rest = take_fields(blocks, REFLECTION, REFLECTION_BRIEF, _stays)
    reflection = _reflection(fields, rest)
    return replace(reflection, best=reflection.best or _says_best(blocks)), _first(fields, "title")


def read_own_words(document: Document) -> tuple[Reflection, str]:
    """What the text of a piece says of itself. Its lines stay in the work, so the reflection has no prose."""
    fields, _rest = take_fields(document.blocks, REFLECTION, REFLECTION_BRIEF, _stays)
    return _reflection(fields, ()), _first(fields, "title")


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
    if field.label in _ONE_LINE and not all_words(field.value):
        return True
    if field.label == "best" and field.value:
        return yes(field.text) is None
    return field.label in _ONCE and any(other.label == field.label for other in before)


def _says_best(prose: Prose) -> bool:
    """Whether it is called a best piece with more words than yes: `Best piece: yes, because I tried three times`."""
    fields, _rest = take_fields(prose, REFLECTION, REFLECTION_BRIEF)
    return any(yes(field.text.replace(",", " ").split(" ")[0]) for field in fields if field.label == "best")


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


def _first(fields: tuple[Field, ...], label: str) -> str:
    return next((field.text for field in fields if field.label == label and field.text), "")
