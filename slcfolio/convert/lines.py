"""Inline writing cut into the lines its writer made: emphasis that runs over a break is closed and opened again.

Markdown and Word both write through this; neither knows the other.
"""

from __future__ import annotations

import html
from dataclasses import dataclass, field

from slcfolio.convert.sanitise import escape, sanitise
from slcfolio.model.document import Line


@dataclass(slots=True)
class LineWriter:
    """Collects words and marks and gives them as `Line`s.

    number: of the first line. step: how much a break adds to it; 0 in Word, where paragraphs are counted.
    """

    number: int
    step: int = 1
    _open: list[tuple[str, str]] = field(default_factory=list)
    _html: list[str] = field(default_factory=list)
    _text: list[str] = field(default_factory=list)
    _done: list[Line] = field(default_factory=list)

    def mark(self, tag: str, href: str = "") -> None:
        """Open an element such as `strong`, or `a` with its address."""
        start = f'<{tag} href="{html.escape(href)}">' if href else f"<{tag}>"
        self._open.append((start, f"</{tag}>"))
        self._html.append(start)

    def unmark(self) -> None:
        """Close the element opened last."""
        if self._open:
            self._html.append(self._open.pop()[1])

    def write(self, text: str) -> None:
        self._html.append(escape(text))
        self._text.append(text)

    def code(self, text: str) -> None:
        if text.strip():
            self._html.append(f"<code>{escape(text)}</code>")
        self._text.append(text)

    def end_line(self) -> None:
        """The writer's own line break."""
        self._finish()
        self.number += self.step
        self._html.extend(start for start, _ in self._open)

    def take(self) -> tuple[Line, ...]:
        """The lines so far; what follows is a new beginning with the same emphasis."""
        self._finish()
        lines, self._done = tuple(self._done), []
        self._html.extend(start for start, _ in self._open)
        return lines

    def _finish(self) -> None:
        text = "".join(self._text).strip()
        if text:
            closing = [end for _, end in reversed(self._open)]
            fragment = sanitise("".join([*self._html, *closing])).strip()
            self._done.append(Line(number=self.number, text=text, html=fragment))
        self._html, self._text = [], []
