"""Whether a text asks that its piece be shown in person. A child's face is at stake: in doubt the answer is yes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from slcfolio.model.document import BlockKind, Prose
from slcfolio.model.names import key
from slcfolio.understand.fields import take_fields, yes
from slcfolio.understand.labels import OWN_WORDS, REFLECTION, REFLECTION_BRIEF

_LINE = re.compile(
    r"^[^\w\[]*(?P<box>\[.?\])?\W*(?P<head>[^:?=：–—|]{2,60}?)\s*(?:[:?=：–—|]|\s-\s)+\s*(?P<answer>.*)$"
    r"|^[^\w\[]*(?P<tick>\[.?\])?\W*(?P<alone>.{2,60})$"
)
_SHOW = re.compile(
    r"(?:(?:i|we|please|only|just|solo) )*(?:show|shown|showing|mostrar|se muestra|in|en)\b.*(?:\bin (?:person|preson)|en persona)\b.*"
    r"|(?:(?:only|just|solo) )*(?:in person|en persona)(?: only)?"
    r"|(?:there are |it ha |thi ha )?(?:other|another) (?:people|person|kid|child|children|student|friend|classmate)\b"
    r".*\bin (?:it|thi|the)\b.*"
    r"|(?:hay )?otra persona.*"
)
_EXACT = re.compile(
    r"(?:i )?(?:show|shown)(?: it| thi)?(?: only)? in person(?: only)?|mostrar en persona|in person only|only in person"
)
_UNSURE = frozenset({"in person", "en persona", "private", "privado"})
"""What a story may say as well: only a plain yes counts behind it, unless the text is a reflection."""


def asks_to_be_shown_in_person(prose: Prose, *, reflection: bool) -> bool:
    """Whether any line says so, in whatever form: `Show in person: yes, my cousin is in it`, a ticked box, a row of a table."""
    said = any(_asks(line, after, reflection) for line, after in pairwise([*_lines(prose), ""]))
    return said or _labelled(prose, reflection)


def _labelled(prose: Prose, reflection: bool) -> bool:
    """Whether a label says so, wherever it stands; in a reflection every answer but one that begins with no counts."""
    labels = REFLECTION if reflection else {label: REFLECTION[label] for label in OWN_WORDS}
    fields, _rest = take_fields(prose, labels, REFLECTION_BRIEF)
    said = [field.text for field in fields if field.label == "person"]
    if not reflection:
        return any(yes(text) for text in said)
    return any(yes(re.split(r"\W", text, maxsplit=1)[0]) is not False for text in said)


def _lines(prose: Prose) -> Iterator[str]:
    for block in prose:
        if block.kind is BlockKind.TABLE:
            yield from (" | ".join(row) for row in block.rows)
        else:
            yield from ([line.text for line in block.lines] or block.text.splitlines())


def _asks(line: str, after: str, reflection: bool) -> bool:
    found = _LINE.match(line.strip())
    if found is None:
        return False
    alone = found["alone"] is not None
    said = key(found["alone"] if alone else found["head"])
    box = found["tick"] if alone else found["box"]
    answer = "" if alone else found["answer"]
    first = re.split(r"[^\w]+", (answer or after).strip(), maxsplit=1)[0]
    if box and not box.strip("[] "):
        return False
    if said in _UNSURE:
        return (yes(first) is True) if not reflection else bool(answer) and yes(first) is not False
    meant = _EXACT.fullmatch(said) if alone else _SHOW.fullmatch(said)
    return meant is not None and yes(first) is not False
