"""The last date in a few words of a student: `February 3 to 24, 2026`, `28 Jan`, `3 de febrero`, `2026-03-12`."""

from __future__ import annotations

import re

from slcfolio.model.names import fold

_MONTHS = (
    "jan(?:uary)?|enero", "feb(?:ruary)?|febrero", "mar(?:ch)?|marzo", "apr(?:il)?|abril", "may|mayo", "june?|junio", "july?|julio",
    "aug(?:ust)?|agosto", "sept?(?:ember)?|septiembre", "oct(?:ober)?|octubre", "nov(?:ember)?|noviembre", "dec(?:ember)?|diciembre",
)  # fmt: skip
_MONTH = re.compile(rf"\b(?:{'|'.join(f'({month})' for month in _MONTHS)})\b")
_ISO = re.compile(r"\b(20\d\d)-(\d{1,2})(?:-(\d{1,2}))?\b")
_DAY_AFTER = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\b(?!:)")
_DAY_BEFORE = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:of|de))?\s+$")
_YEAR = re.compile(r"\b(20\d\d)\b")


def last_date(text: str) -> tuple[int, int, int]:
    """(year, month, day) with 0 for what is not said; (0, 0, 0) when there is no date."""
    words = fold(text)
    if iso := list(_ISO.finditer(words)):
        year, month, day = iso[-1].groups(default="0")
        return int(year), int(month), int(day)
    year = max(_YEAR.findall(words), default="0")
    months = list(_MONTH.finditer(words))
    if not months:
        return int(year), 0, 0
    days = [*_DAY_BEFORE.findall(words[: months[-1].start()]), *_DAY_AFTER.findall(words[months[-1].end() :])]
    return int(year), months[-1].lastindex or 0, next((int(day) for day in reversed(days) if 1 <= int(day) <= 31), 0)
