"""The random ids of students, kept in the class folder so that a family's address never changes.

An id has 26 characters of Crockford's base 32, 130 bits, from the system's random source. It belongs to a folder name; a
student whose folder is renamed gets a new one unless the old name is put back.
"""

from __future__ import annotations

import json
import os
import secrets
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from slcfolio.errors import ClassFolderError, Where
from slcfolio.model.names import key
from slcfolio.scan.walk import OWN_FOLDER

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 26
_FILE = "students.json"


def new_id() -> str:
    """A fresh random id."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def student_ids(root: Path, folders: Iterable[str]) -> dict[str, str]:
    """The id of each folder name; names met for the first time get one, which is written down before it is used.

    Raises ClassFolderError when the ids cannot be read or kept: a build with other ids would break every address.
    """
    path = root / OWN_FOLDER / _FILE
    known = _load(path)
    wanted = {folder: _kept_as(folder) for folder in folders}
    new = {kept: new_id() for kept in dict.fromkeys(wanted.values()) if kept not in known}
    if new:
        known |= new
        _save(path, known)
    return {folder: known[kept] for folder, kept in wanted.items()}


def other_ids(root: Path, folders: Iterable[str]) -> list[str]:
    """The ids that were given to other folders than these: students who are not in the class any more."""
    kept = {key(folder) for folder in folders}  # a roster may write the name another way than the folder did
    return [id for name, id in _load(root / OWN_FOLDER / _FILE).items() if key(name) not in kept]


def _kept_as(folder: str) -> str:
    return unicodedata.normalize("NFC", folder).casefold()


def _load(path: Path) -> dict[str, str]:
    try:
        content = json.loads(path.read_text("utf-8"))
        students = content["students"]
        if all(isinstance(v, str) and len(v) == LENGTH and set(v) <= set(ALPHABET) for v in students.values()):
            return dict(students)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
        raise _unusable(path) from error
    raise _unusable(path)


def _unusable(path: Path) -> ClassFolderError:
    return ClassFolderError(
        "the list of the students' addresses cannot be read",
        where=Where(path),
        fix="bring the file back from a backup; if there is none, delete it: every student then gets a new address",
    )


def _save(path: Path, students: dict[str, str]) -> None:
    """Written beside and renamed, so that a power cut leaves the old list or the new one."""
    text = json.dumps({"version": 1, "students": dict(sorted(students.items()))}, ensure_ascii=False, indent=1)
    beside = path.with_suffix(".new")
    try:
        path.parent.mkdir(exist_ok=True)
        with beside.open("w", encoding="utf-8") as stream:
            stream.write(text + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(path)
    except OSError as error:
        raise ClassFolderError(
            f"slcfolio cannot keep the students' addresses in the class folder ({error.strerror})",
            where=Where(path.parent),
            fix="allow writing in the class folder, or work on a copy of it that you may write to",
        ) from error
