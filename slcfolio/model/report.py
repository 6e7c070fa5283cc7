"""What a command did, as a value: printed for a teacher, or as JSON for a program."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from slcfolio.model.portfolio import Account, Fate
from slcfolio.model.problems import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltSite:
    """One student's site in the folder of sites. `path` is the path of its `index.html`."""

    student: str
    path: str
    pages: int
    artifacts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The outcome of a build or a check. seconds: wall time. removed: how many sites of students who left were deleted."""

    sites: tuple[BuiltSite, ...] = ()
    problems: tuple[Problem, ...] = ()
    accounts: tuple[Account, ...] = ()
    seconds: float = 0.0
    removed: int = 0

    @property
    def counts(self) -> dict[str, int]:
        """How many files were found, and what became of them; found = published + text + skipped."""
        fates = Counter(account.fate for account in self.accounts)
        return {"found": len(self.accounts)} | {fate.value: fates[fate] for fate in Fate}

    @property
    def skipped(self) -> tuple[Account, ...]:
        """What was found and is not used, but for what the computer made for itself."""
        return tuple(a for a in self.accounts if a.fate is Fate.SKIPPED and not a.junk)

    def as_json(self) -> dict[str, Any]:
        """The object that `--json` prints."""
        return {
            "sites": [
                {"student": s.student, "path": s.path, "pages": s.pages, "artifacts": s.artifacts} for s in self.sites
            ],
            "problems": [
                {
                    "file": str(p.where.path),
                    "line": p.where.line,
                    "severity": p.severity.value,
                    "kind": p.kind.value,
                    "student": p.student,
                    "what": p.what,
                    "fix": p.fix,
                }
                for p in self.problems
            ],
            "skipped": [{"file": str(a.path), "reason": a.reason} for a in self.skipped],
            "counts": self.counts,
            "seconds": round(self.seconds, 3),
        }
