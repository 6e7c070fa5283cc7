"""From the marked values of class.yml to Settings. Every fault is collected, so that one look at the list mends them all."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from pathlib import PurePosixPath

from slcfolio.errors import Where
from slcfolio.model.names import did_you_mean, key
from slcfolio.model.problems import Kind, Problem, Severity
from slcfolio.model.work import Subject
from slcfolio.settings.presets import HABITS, LEVELS, PRESETS, subject
from slcfolio.settings.recipes import RECIPES
from slcfolio.settings.values import Conference, Settings
from slcfolio.settings.yaml_file import Items, Keys, Node, Text, read_yaml

_KEYS = (
    "school", "class", "grade", "teacher", "vision", "language", "term", "terms", "preset", "subjects", "habits", "levels",
    "target", "best", "conference",
)  # fmt: skip
_SUBJECT_KEYS = ("name", "title", "short", "aliases")
_CONFERENCE_KEYS = ("date", "time", "room", "recipe")
MOST_LEVELS = 9
"""More dots than these are not told apart at a glance."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")


def load_settings(data: bytes, path: PurePosixPath) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings in the bytes of class.yml and what is wrong with them; a wrong value counts as not set.

    Raises SettingsError when the file cannot be read as settings at all.
    """
    reader = _Reader(read_yaml(data, path))
    reader.refuse_unknown(reader.root, _KEYS, "setting")
    levels = reader.levels()
    settings = Settings(
        school=reader.text("school"),
        class_name=reader.text("class"),
        grade=reader.text("grade"),
        teacher=reader.text("teacher"),
        vision=reader.text("vision"),
        language=reader.matching("language", _LANGUAGE, "a language code such as en or es") or "en",
        term=reader.text("term"),
        terms=reader.terms(),
        subjects=reader.subjects(),
        habits=reader.texts("habits") or HABITS,
        levels=levels,
        target=reader.number("target", max(1, len(levels) - 1), 1, len(levels)),
        best=reader.number("best", 3, 1, 12),
        conference=reader.conference(),
    )
    return settings, tuple(reader.problems)


def _is_open(node: Node) -> bool:
    """Whether a key was written with nothing behind it."""
    return isinstance(node, Text) and not node.value


class _Reader:
    """Takes values out of a mapping one kind at a time and remembers every fault."""

    def __init__(self, root: Keys) -> None:
        self.root = root
        self.problems: list[Problem] = []

    def refuse_unknown(self, node: Keys, known: tuple[str, ...], noun: str) -> None:
        for name in node.values:
            if name not in known:
                hint = did_you_mean(name, known)
                self._fault(
                    node.places[name],
                    f'there is no {noun} called "{name}"',
                    f"{hint} The names are: {', '.join(known)}".strip(),
                    Kind.SETTING_UNKNOWN,
                )

    def text(self, name: str, node: Keys | None = None) -> str:
        value = (node or self.root).values.get(name)
        return self._scalar(name, value) if value else ""

    def texts(self, name: str, node: Keys | None = None) -> tuple[str, ...]:
        value = (node or self.root).values.get(name)
        if value is None:
            return ()
        if isinstance(value, Text):
            return (value.value,) if value.value else ()
        if isinstance(value, Items):
            return tuple(filter(None, (self._scalar(name, item) for item in value.values)))
        self._fault(value.where, f'"{name}" must be a list', f'write it as "{name}: [one, another]"')
        return ()

    def matching(self, name: str, pattern: re.Pattern[str], wanted: str) -> str:
        text = self.text(name)
        if text and not pattern.fullmatch(text):
            self._fault(self.root.values[name].where, f'"{text}" is not {wanted}', f"write {wanted}")
            return ""
        return text

    def number(self, name: str, default: int, low: int, high: int) -> int:
        text = self.text(name)
        if not text:
            return default
        if text.isascii() and text.isdigit() and low <= int(text) <= high:
            return int(text)
        self._fault(self.root.values[name].where, f'"{text}" is not a number from {low} to {high}', f"write {default}")
        return default

    def levels(self) -> tuple[str, ...]:
        """The words of the levels, lowest first; ours when the class has none."""
        levels = self.texts("levels")
        if levels and not 2 <= len(levels) <= MOST_LEVELS:
            what = f'"levels" has {len(levels)}, and there can be from 2 to {MOST_LEVELS}'
            self._fault(self.root.values["levels"].where, what, f"write it as levels: [{', '.join(LEVELS)}]")
            return LEVELS
        return levels or LEVELS

    def terms(self) -> tuple[str, ...]:
        """All terms in order; the current one is put at the end when the list forgets it."""
        terms = self.texts("terms")
        current = self.text("term")
        if current and terms and key(current) not in map(key, terms):
            self._fault(
                self.root.values["term"].where,
                f'the current term "{current}" is not in the list of terms',
                f"{did_you_mean(current, terms)} Or add it to terms".strip(),
            )
            return (*terms, current)
        return terms or ((current,) if current else ())

    def subjects(self) -> tuple[Subject, ...]:
        preset = self._one_of("preset", PRESETS)
        node = self.root.values.get("subjects")
        if node is None or _is_open(node):
            return tuple(subject(name) for name in PRESETS.get(preset, ()))
        if not isinstance(node, Items):
            self._fault(node.where, '"subjects" must be a list', 'write each subject on a line that begins with "- "')
            return ()
        return self._distinct([s for item in node.values if (s := self._subject(item))], node.where)

    def conference(self) -> Conference:
        node = self.root.values.get("conference")
        if node is None or _is_open(node):
            return Conference()
        if not isinstance(node, Keys):
            self._fault(node.where, '"conference" must have settings of its own', 'write "date:" and "room:" below it')
            return Conference()
        self.refuse_unknown(node, _CONFERENCE_KEYS, "setting of a conference")
        return Conference(
            date=self._date(node),
            time=self.text("time", node),
            room=self.text("room", node),
            recipe=RECIPES.get(self._one_of("recipe", RECIPES, node)),
        )

    def _one_of(self, name: str, known: Collection[str], node: Keys | None = None) -> str:
        """A name out of those that slcfolio knows."""
        keys = node or self.root
        said = self.text(name, keys)
        if not said or said in known:
            return said
        fix = f"{did_you_mean(said, known)} The {name}s are: {', '.join(known)}".strip()
        self._fault(keys.values[name].where, f'there is no {name} called "{said}"', fix)
        return ""

    def _date(self, node: Keys) -> str:
        text = self.text("date", node)
        try:
            return date.fromisoformat(text).isoformat() if text else ""
        except ValueError:
            self._fault(node.values["date"].where, f'"{text}" is not a date', "write it as year-month-day: 2026-03-12")
            return ""

    def _subject(self, node: Node) -> Subject | None:
        if isinstance(node, Text):
            return subject(node.value) if node.value else None
        if isinstance(node, Keys) and (name := self.text("name", node)):
            self.refuse_unknown(node, _SUBJECT_KEYS, "setting of a subject")
            aliases = self.texts("aliases", node)
            return subject(name, title=self.text("title", node), short=self.text("short", node), aliases=aliases)
        self._fault(node.where, "this subject has no name", 'write "- name: Mathematics", or only "- Mathematics"')
        return None

    def _distinct(self, subjects: list[Subject], where: Where) -> tuple[Subject, ...]:
        by_key: dict[str, Subject] = {}
        for one in subjects:
            if one.key in by_key:
                self._fault(where, f'the subject "{one.name}" is listed twice', "delete one of the two")
            by_key.setdefault(one.key, one)
        return tuple(by_key.values())

    def _scalar(self, name: str, node: Node) -> str:
        if isinstance(node, Text):
            return node.value
        self._fault(node.where, f'"{name}" must be a single line of text', f'write it as "{name}: some words"')
        return ""

    def _fault(self, where: Where, what: str, fix: str, kind: Kind = Kind.SETTING_INVALID) -> None:
        self.problems.append(Problem(kind=kind, severity=Severity.ERROR, where=where, what=what, fix=fix))
