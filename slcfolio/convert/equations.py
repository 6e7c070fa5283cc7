"""Equations of a Word document as words, because the reader of Word documents passes over them: half of a proof would be gone.

What is not written on one line in Word is written on one line here: a fraction as 3/4, a power as x², a root as √2.
"""

from __future__ import annotations

import io
import zipfile
from xml.etree.ElementTree import Element, fromstring, tostring

_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_POWERS = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")


def equations_as_words(archive: zipfile.ZipFile, data: bytes) -> bytes:
    """The same document with every equation as a run of text; the very same bytes when there is none."""
    parts = {name: archive.read(name) for name in _PARTS if name in archive.namelist()}
    changed = {name: _changed(part) for name, part in parts.items() if b"oMath>" in part}
    if not changed:
        return data
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as copy:
        for name in dict.fromkeys(archive.namelist()):
            copy.writestr(name, changed.get(name) or archive.read(name))
    return out.getvalue()


def _changed(part: bytes) -> bytes:
    root = fromstring(part)  # noqa: S314 -- weighed before, and read by the same parser afterwards
    for parent in list(root.iter()):
        for n, child in enumerate(list(parent)):
            if child.tag in (f"{_MATH}oMath", f"{_MATH}oMathPara"):
                parent[n] = _run(_text(child), child.tail)
    return tostring(root)


def _run(text: str, tail: str | None) -> Element:
    run = Element(f"{_WORD}r")
    words = Element(f"{_WORD}t")
    words.text = text
    run.append(words)
    run.tail = tail
    return run


def _text(element: Element) -> str:
    """What an equation, or a part of one, says on one line."""
    said = [(child.tag.removeprefix(_MATH), _text(child)) for child in element]
    part = dict(said)
    match element.tag.removeprefix(_MATH):
        case "t":
            return element.text or ""
        case "f":
            return f"{_grouped(part.get('num', ''))}/{_grouped(part.get('den', ''))}"
        case "sSup":
            return f"{_grouped(part.get('e', ''))}{_power(part.get('sup', ''))}"
        case "sSub":
            return f"{part.get('e', '')}_{_grouped(part.get('sub', ''))}"
        case "rad":
            return f"{_power(part.get('deg', ''))}√{_grouped(part.get('e', ''))}"
        case "d":
            inside = ", ".join(text for name, text in said if name == "e")
            return f"{_sign(element, 'begChr', '(')}{inside}{_sign(element, 'endChr', ')')}"
        case _:
            return "".join(text for _, text in said)


def _sign(brackets: Element, name: str, usual: str) -> str:
    """The bracket that was chosen: |x| is not (x)."""
    chosen = brackets.find(f"{_MATH}dPr/{_MATH}{name}")
    return usual if chosen is None else chosen.get(f"{_MATH}val", usual)


def _power(text: str) -> str:
    raised = text.translate(_POWERS)
    return raised if not set(raised) & set(text) else f"^{_grouped(text)}"


def _grouped(text: str) -> str:
    return text if text.replace(".", "").isalnum() else f"({text})"
