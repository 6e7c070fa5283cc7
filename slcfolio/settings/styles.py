"""extra.css, a teacher's own style sheet for the sites of the class."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.settings.yaml_file import MAX_BYTES

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_LOAD = re.compile(r"@import\b|url\(\s*(?!\s|['\"]?(?:data:|#))", re.IGNORECASE)


def load_styles(data: bytes, path: PurePosixPath) -> tuple[str, tuple[Problem, ...]]:
    """The style sheet in these bytes and what is wrong with it; one that would load anything from elsewhere is left out."""
    if len(data) > MAX_BYTES:
        return _refused(path, None, "is too large to be a style sheet", f"keep it under {MAX_BYTES // 1024} KB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _refused(path, None, "is not text in UTF-8", "save it again as UTF-8")
    bare = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)
    if found := _LOAD.search(bare):
        line = bare.count("\n", 0, found.start()) + 1
        fix = "a site loads nothing from elsewhere: take the line out; the fonts and colors of the theme have names in its tokens.css"
        return _refused(path, line, "would load another file", fix)
    return text, ()


def _refused(path: PurePosixPath, line: int | None, what: str, fix: str) -> tuple[str, tuple[Problem, ...]]:
    problem = Problem(
        kind=Kind.STYLES_REFUSED,
        severity=Severity.WARNING,
        where=Where(path, line),
        what=f"this {what}, so the sites keep the looks of the theme",
        fix=fix,
    )
    return "", (problem,)
