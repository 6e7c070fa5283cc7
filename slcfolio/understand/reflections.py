"""A reflection file as a value."""

from __future__ import annotations

from dataclasses import replace

from slcfolio.model.document import BlockKind, Document, Prose
from slcfolio.model.names import key
from slcfolio.model.source import SourceFile
from slcfolio.model.work import Fact, Reflection
from slcfolio.understand.fields import Field, read_fields, take_fields, yes
from slcfolio.understand.labels import REFLECTION

_FACTS = ("made", "with", "target", "seen")


def read_reflection(document: Document, title: str) -> tuple[Reflection, str]:
    """The reflection in a document, and the title the student gives the piece in it, or an empty string."""
    fields, rest = take_fields(without_heading(document.blocks, title, "reflection"), REFLECTION)
    return _reflection(fields, rest), _last(fields, "title")


def read_own_words(document: Document) -> tuple[Reflection, str]:
    """What the text of a piece says of itself. Its lines stay in the work, so the reflection has no prose."""
    fields = read_fields(document.blocks, REFLECTION)
    return _reflection(fields, ()), _last(fields, "title")


def joined(first: Reflection, second: Reflection) -> Reflection:
    """Two reflections on the same piece as one; where both answer, the first one's answer leads."""
    return Reflection(
        prose=(*first.prose, *second.prose),
        why=first.why or second.why,
        habits=(*first.habits, *second.habits),
        grow=(*first.grow, *second.grow),
        ask=(*first.ask, *second.ask),
        facts=tuple({fact.label: fact for fact in (*second.facts, *first.facts)}.values()),
        alt=first.alt or second.alt,
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


def _reflection(fields: tuple[Field, ...], rest: Prose) -> Reflection:
    return Reflection(
        prose=rest,
        why=" ".join(field.text for field in fields if field.label == "why"),
        habits=tuple(field.value for field in fields if field.label == "habit" and field.value),
        grow=tuple(field.value for field in fields if field.label == "grow" and field.value),
        ask=tuple(q for field in fields if field.label == "ask" for q in _lines(field.value)),
        facts=tuple(
            Fact(label=f.label, text=f.text) for label in _FACTS for f in fields if f.label == label and f.text
        ),
        alt=_last(fields, "alt"),
        best=any(yes(field.text) for field in fields if field.label == "best"),
    )


def _lines(prose: Prose) -> list[str]:
    return [line.text.strip() for block in prose for line in block.lines if line.text.strip()]


def _last(fields: tuple[Field, ...], label: str) -> str:
    found = [field.text for field in fields if field.label == label]
    return found[-1] if found else ""
