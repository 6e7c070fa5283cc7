"""class.yml as marked values: every string knows its line and column, and nothing but plain lists and keys gets in.

YAML's own typing is left out on purpose: in it `12:30` is 750, `no` is False and a second key wins in silence.
Anchors and tags are refused, since nobody needs them here and both can be turned against the reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

import yaml

from slcfolio.errors import SettingsError, Where

MAX_BYTES = 64 * 1024
"""No class needs a longer class.yml; a longer one is a mistake."""


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar, always as written."""

    value: str
    where: Where


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    values: tuple[Node, ...]
    where: Where


@dataclass(frozen=True, slots=True)
class Keys:
    """A mapping. `places` has where each key stands."""

    values: dict[str, Node]
    places: dict[str, Where]
    where: Where


Node = Text | Items | Keys


def read_yaml(data: bytes, path: PurePosixPath) -> Keys:
    """The mapping in the file; an empty file is an empty mapping. Raises SettingsError with line, column and fix."""
    if len(data) > MAX_BYTES:
        raise SettingsError(
            f"the file is larger than {MAX_BYTES // 1024} KB",
            where=Where(path),
            fix="keep only settings in it; student work belongs in the student folders",
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise SettingsError(
            "the file is not saved as UTF-8",
            where=Where(path, line),
            fix='save it again with the encoding "UTF-8"',
        ) from error
    try:
        _refuse_cleverness(text, path)
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        # PyYAML finds an open quotation mark or bracket at the end of the file; where it was opened is what helps.
        opened = re.search("quoted scalar|flow (?:sequence|mapping)|simple key", error.context or "")
        mark = error.context_mark if opened else error.problem_mark or error.context_mark
        raise SettingsError(
            f"this is not valid YAML: {_plainly(f'{error.context} {error.problem}')}",
            where=_where(path, mark),
            fix='write each setting as "name: value" on a line of its own; put a value with a colon in it in "quotes"',
        ) from error
    except yaml.YAMLError as error:
        raise SettingsError(
            "this is not valid YAML: it holds a character that no text has",
            where=Where(path),
            fix="delete characters that a text editor does not show, or write the file anew",
        ) from error
    if root is None:
        return Keys({}, {}, Where(path, 1, 1))
    node = _marked(root, path)
    if isinstance(node, Text) and not node.value:
        return Keys({}, {}, node.where)
    if not isinstance(node, Keys):
        raise SettingsError(
            "the file holds no settings by name",
            where=Where(path, 1, 1),
            fix='write each setting as "name: value", for example "school: Three Oaks School"',
        )
    return node


_PLAINLY = (
    (r"escape (?:character|sequence)", "a backslash in quotation marks is not understood"),
    (r"quoted scalar", "a quotation mark is opened and not closed"),
    (r"flow sequence", "the list that begins with [ is not closed with ]"),
    (r"flow mapping", "what begins with { is not closed with }"),
    (
        r"mapping values",
        "this colon is not expected: it stands in a value, or this line or the one above begins too far right or has no name",
    ),
    (r"'\\t'", "the line begins with a tab; only spaces may stand there"),
    (r"expected ':'", "this line has no colon after the name of its setting"),
    (r"<block end>, but found '<scalar>'", "something stands behind the closing quotation mark"),
    (
        r"<block|block (?:mapping|collection|sequence)",
        "this line begins further left or right than the lines it belongs to",
    ),
    (r"single document", "a line of dashes begins a second file in this one"),
    (r"cannot start any token", "a value begins with a sign that needs quotation marks around it"),
)
"""What PyYAML says, and what that means to somebody who only wants to name her school. Asked in this order."""


def _plainly(said: str) -> str:
    return next((plain for pattern, plain in _PLAINLY if re.search(pattern, said)), "this line is not understood")


def _refuse_cleverness(text: str, path: PurePosixPath) -> None:
    for event in _events(text):
        where = _where(path, event.start_mark)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise SettingsError(
                "anchors and aliases (& and *) are not used in class.yml",
                where=where,
                fix='write the value out in full; put a value that begins with & or * in "quotes"',
            )
        if tag := getattr(event, "tag", None):
            raise SettingsError(
                f"tags such as {tag} are not used in class.yml",
                where=where,
                fix='delete the tag; put a value that begins with ! in "quotes"',
            )


def _where(path: PurePosixPath, mark: Any) -> Where:
    return Where(path, mark.line + 1, mark.column + 1) if mark else Where(path)


def _events(text: str) -> Iterator[yaml.NodeEvent]:
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        if isinstance(event, yaml.NodeEvent):
            yield event


def _marked(node: yaml.Node, path: PurePosixPath) -> Node:
    where = _where(path, node.start_mark)
    if isinstance(node, yaml.ScalarNode):
        return Text(node.value.strip(), where)
    if isinstance(node, yaml.SequenceNode):
        return Items(tuple(_marked(child, path) for child in node.value), where)
    values: dict[str, Node] = {}
    places: dict[str, Where] = {}
    for key_node, value_node in node.value:
        place = _where(path, key_node.start_mark)
        if not isinstance(key_node, yaml.ScalarNode):
            raise SettingsError(
                "the name of a setting is in brackets", where=place, fix='write each setting as "name: value"'
            )
        name = key_node.value
        if name in values:
            raise SettingsError(
                f'"{name}" is set twice; the first time on line {places[name].line}',
                where=place,
                fix="delete one of the two",
            )
        values[name] = _marked(value_node, path)
        places[name] = place
    return Keys(values, places, where)
