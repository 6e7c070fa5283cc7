"""What is wrong or missing in a class folder, in a teacher's words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from slcfolio.errors import Where


class Severity(StrEnum):
    """How much a problem matters."""

    ERROR = "error"  # something that was handed in does not reach the family
    WARNING = "warning"  # it is shown, but not as its maker would want
    MISSING = "missing"  # the portfolio would be better with it


class Kind(StrEnum):
    """Every kind of problem there is. A test holds one example of each."""

    # the class
    SETTING_SYNTAX = "setting-syntax"
    SETTING_UNKNOWN = "setting-unknown"
    SETTING_INVALID = "setting-invalid"
    ROSTER_UNREAD = "roster-unread"
    ROSTER_ROW = "roster-row"
    ROSTER_FOLDER_MISSING = "roster-folder-missing"
    ROSTER_EXTRA_FOLDER = "roster-extra-folder"
    ASSESSMENT_STUDENT = "assessment-student"
    ASSESSMENT_ROW = "assessment-row"
    ASSESSMENT_SCALE = "assessment-scale"
    CLASS_FILE_UNUSED = "class-file-unused"
    # files
    UNREADABLE = "unreadable"
    SHORTCUT = "shortcut"
    NOT_A_FILE = "not-a-file"
    EMPTY_FILE = "empty-file"
    EMPTY_FOLDER = "empty-folder"
    DAMAGED = "damaged"
    MISLABELLED = "mislabelled"
    NOT_SHOWN = "not-shown"
    CUT_SHORT = "cut-short"
    # names
    UNNAMED = "unnamed"
    SUBJECT_SPELLING = "subject-spelling"
    SUBJECT_UNKNOWN = "subject-unknown"
    NO_SUBJECT = "no-subject"
    NEAR_TITLE = "near-title"
    ALONE = "alone"
    TWICE = "twice"
    # what is said
    EVIDENCE_UNKNOWN = "evidence-unknown"
    EVIDENCE_AMBIGUOUS = "evidence-ambiguous"
    LINK_BROKEN = "link-broken"
    PICTURE_OUTSIDE = "picture-outside"
    STYLES_REFUSED = "styles-refused"
    COLOR_UNKNOWN = "color-unknown"
    COLOR_CONTRAST = "color-contrast"
    TOO_MANY_BEST = "too-many-best"
    PERMISSION = "permission"
    CONFERENCE_ONLY = "conference-only"
    FULL_NAME = "full-name"
    # what is missing
    NO_WELCOME = "no-welcome"
    NO_PORTRAIT = "no-portrait"
    NO_QUESTIONS = "no-questions"
    QUESTION_OPEN = "question-open"
    SUBJECT_EMPTY = "subject-empty"
    NO_REFLECTION = "no-reflection"
    NO_WORK = "no-work"
    # the build
    SITE_FAILED = "site-failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to mend: where it is, what is wrong, and how to put it right.

    `student` is the folder name of the student it belongs to, or None for the class.
    """

    kind: Kind
    severity: Severity
    where: Where
    what: str
    fix: str
    student: str | None = None

    def __str__(self) -> str:
        return f"{self.where}: {self.what}\n    fix: {self.fix}"


def sort_key(problem: Problem) -> tuple[str, int, int, str, str]:
    """Problems in the order of the folder, whatever order they were found in."""
    where = problem.where
    return (str(where.path), where.line or 0, where.column or 0, problem.kind.value, problem.what)
