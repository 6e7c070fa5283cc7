"""Zip files are weighed before any reader unpacks them. A bomb of 286 KB can hold 98 MB of XML."""

from __future__ import annotations

import io
import zipfile

from slcfolio.convert import limits
from slcfolio.convert.result import Refused

_ENCRYPTED = 0x1


def weigh(data: bytes, program: str) -> zipfile.ZipFile:
    """The zip inside a file that `program` made (Word, Excel), if it is safe to unpack. Raises Refused."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise Refused(
            f"is not whole: {program} could not open it either",
            "copy it again, or save it again in the program it was made with",
        ) from error
    _check(archive.infolist(), program)
    return archive


def _check(members: list[zipfile.ZipInfo], program: str) -> None:
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise Refused("is locked with a password", "save it without a password")
    if any(_wanders(member.filename) for member in members) or len(members) > limits.ZIP_ENTRIES:
        raise _not_plausible(program)
    if sum(member.file_size for member in members) > limits.ZIP_BYTES or any(map(_is_bomb, members)):
        raise _not_plausible(program)


def _wanders(name: str) -> bool:
    return name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/")


def _is_bomb(member: zipfile.ZipInfo) -> bool:
    return member.file_size > limits.MIB and member.file_size > limits.ZIP_RATIO * max(1, member.compress_size)


def _not_plausible(program: str) -> Refused:
    return Refused(
        f"is packed in a way that {program} does not do, and was not opened",
        f"open it in {program} and save it again, or save it as a PDF",
    )
