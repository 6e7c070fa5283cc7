"""Bytes to text, whatever program wrote them. Pure."""

from __future__ import annotations

import codecs
import re

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_FRACTION_HIGH = 0.4

# C0 and C1 without tab and newline; the marks that turn the reading direction round (Trojan-source); the other
# non-characters that have no place in a page. Zero-width joiners stay: emoji and Persian need them.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def decode(data: bytes) -> str:
    """The text of a file: UTF-8, UTF-16, else Windows-1252.

    Lines end in a plain newline; control characters and those that turn the reading direction are dropped.
    """
    text = _LINE_ENDS.sub("\n", _decoded(data))
    return _UNWANTED.sub("", text)


def clean(text: str) -> str:
    """Text from another reader (a cell, a PDF) freed of control and direction-turning characters."""
    return _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))


def looks_like_text(head: bytes) -> bool:
    """Whether the first bytes of a file read as somebody's words. Nothing at all does."""
    if head.startswith(_UTF16) or _utf16_without_mark(head):
        return True
    if any(byte < 32 and byte not in b"\t\n\r\x0b\x0c" for byte in head):
        return False
    return _is_utf8(head) or _is_western(head)


def _decoded(data: bytes) -> str:
    if data.startswith(_UTF16):
        return data.decode("utf-16", errors="replace")
    order = _utf16_without_mark(data[:4096])
    if order:
        return data.decode(order, errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # One torn character, as where a file was cut, must not turn every accent of it into two wrong letters.
        if _mostly_utf8(data, error):
            return data.decode("utf-8-sig", errors="replace")
        return data.decode("cp1252", errors="replace")


def _mostly_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    return error.start > len(data) - 4 and not data[: error.start].isascii()


def _utf16_without_mark(head: bytes) -> str:
    """The byte order, where Latin letters with a zero byte beside each give it away; else nothing."""
    pairs = len(head) // 2
    if pairs == 0:
        return ""
    even, odd = head[0 : pairs * 2 : 2].count(0), head[1 : pairs * 2 : 2].count(0)
    if odd > pairs * 0.4 and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > pairs * 0.4 and odd == 0 else ""


def _is_utf8(head: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def _is_western(head: bytes) -> bool:
    """Windows-1252: no byte it does not define, and mostly plain letters. Other old alphabets are not guessed at."""
    high = sum(byte >= 128 for byte in head)
    return high <= len(head) * _FRACTION_HIGH and not any(byte in b"\x81\x8d\x8f\x90\x9d" for byte in head)
