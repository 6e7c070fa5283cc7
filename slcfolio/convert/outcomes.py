"""What a teacher should know about the conversions: files that failed, that were cut short, or that are not what their name says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from slcfolio.convert.registry import mislabelled
from slcfolio.errors import Where
from slcfolio.model.output import Converted, Failure
from slcfolio.model.problems import Kind, Problem, Severity


def problems(results: Iterable[Converted]) -> Iterator[Problem]:
    """The problems of some results, in their order."""
    for one in results:
        if isinstance(one.result, Failure):
            yield _problem(one, Kind.DAMAGED, Severity.ERROR, one.result.what, one.result.fix)
            continue
        if one.result.left_out:
            shorter, beside = "hand in a shorter piece, or several", "put what is meant to be seen into the text itself"
            fix = beside if one.result.document and "first" not in one.result.left_out else shorter
            yield _problem(one, Kind.CUT_SHORT, Severity.WARNING, one.result.left_out, fix)
        if what := mislabelled(one.source):
            endings = one.source.kind.suffixes
            fix = (
                f"give its name the ending .{endings[0]}"
                if endings
                else "save it again from the program it was made with"
            )
            yield _problem(one, Kind.MISLABELLED, Severity.WARNING, what, fix)


def _problem(one: Converted, kind: Kind, severity: Severity, what: str, fix: str) -> Problem:
    path = one.source.path
    student = path.parts[0] if len(path.parts) > 1 else None
    return Problem(kind=kind, severity=severity, where=Where(path), what=what, fix=fix, student=student)
