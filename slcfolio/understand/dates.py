"""The last date in a few words of a student: `February 3 to 24, 2026`, `Jan 28`, `2026-03-12`."""

from __future__ import annotations

import re

from slcfolio.model.names import fold

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_ISO = re.compile(r"\b(20\d\d)-(\d{1,2})(?:-(\d{1,2}))?\b")
_MONTH = re.compile(r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b")
_DAY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\b(?!:)")
_YEAR = re.compile(r"\b(20\d\d)\b")


def last_date(text: str) -> tuple[int, int, int]:
    """(year, month, day) with 0 for what is not said; (0, 0, 0) when there is no date."""
    words = fold(text)
    if iso := list(_ISO.finditer(words)):
        year, month, day = iso[-1].groups(default="0")
        return int(year), int(month), int(day)
    years = [int(y) for y in _YEAR.findall(words)]
    months = list(_MONTH.finditer(words))
    if not months:
        return (years[-1] if years else 0, 0, 0)
    days = [int(d) for d in _DAY.findall(words[months[-1].end() :]) if 1 <= int(d) <= 31]
    return (years[-1] if years else 0, _MONTHS.index(months[-1].group(1)) + 1, days[-1] if days else 0)
