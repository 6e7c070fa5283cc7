"""Comparing names the way a forgiving reader would: case, accents, dashes and plurals do not matter."""

from __future__ import annotations

import difflib
import hashlib
import re
import unicodedata
from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Lower case without accents, character for character where the alphabet allows it: `Café` and `cafe` are the same."""
    decomposed = unicodedata.normalize("NFKD", text.replace("&", " and "))
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return bare.translate(_STROKES).casefold()


_STROKES = str.maketrans({"ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "’": "'", "ı": "i"})


def key(text: str) -> str:
    """The name as it is compared: words in lower case, without accents, punctuation or a plural s.

    A name with no letters at all (an emoji) is its own key, so that two such names stay apart.
    """
    words = [_singular(word) for word in _WORD.findall(fold(text).replace("'", ""))]
    return " ".join(words) or unicodedata.normalize("NFC", text).strip().casefold()


def same(name: str, choices: Iterable[str]) -> list[str]:
    """The choices that are this name: spelled the same but for case, else the same to a forgiving reader.

    Two children may be called José and Jose, so an exact spelling comes first; more than one means that nobody can tell.
    """
    every = list(dict.fromkeys(choices))
    exact = [choice for choice in every if spelling(choice) == spelling(name)]
    wanted = key(name)
    return exact or [choice for choice in every if key(choice) == wanted]


def spelling(name: str) -> str:
    """The name as file systems and people compare it closely: composed accents, lower case, single spaces."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def words(text: str) -> str:
    """The name as two pieces are told apart: like `key`, but `Bird` and `Birds` are two."""
    return " ".join(_WORD.findall(fold(text).replace("'", ""))) or key(text)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def slug(text: str) -> str:
    """The name in at most 40 of a-z, 0-9 and dashes, fit for an address; `section` when nothing of it is left."""
    words = re.findall(r"[a-z0-9]+", fold(text).replace("'", ""))
    return "-".join(words)[:40].strip("-") or "section"


def address(name: str) -> str:
    """The slug of a name, with a mark of its own where the slug has lost letters: no two names share an address."""
    plain = slug(name)
    if plain.replace("-", "") == "".join(_WORD.findall(fold(name).replace("'", ""))):
        return plain
    return f"{plain[:31].rstrip('-')}-{mark(name)}" if re.search("[a-z0-9]", fold(name)) else mark(name)


def mark(name: str) -> str:
    """Eight letters and digits that stand for a name and do not say it."""
    return hashlib.sha256(unicodedata.normalize("NFC", name).casefold().encode()).hexdigest()[:8]


def nearest(name: str, choices: Iterable[str], cutoff: float = 0.6) -> list[str]:
    """Up to three of the choices that look most like the name, best first; cutoff 0..1 is how alike they must be."""
    by_key = {key(choice): choice for choice in choices}
    return [by_key[k] for k in difflib.get_close_matches(key(name), by_key, n=3, cutoff=cutoff)]


def did_you_mean(name: str, choices: Iterable[str]) -> str:
    """`did you mean "Mathematics"?`, or an empty string when nothing is near."""
    found = nearest(name, choices)
    return f'did you mean "{found[0]}"?' if found else ""
