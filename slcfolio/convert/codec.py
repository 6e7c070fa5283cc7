"""Outputs and failures as JSON and back, typed both ways.

Never pickle: a file in the cache must not be able to run anything.
"""

from __future__ import annotations

import json
import types
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from slcfolio.model.output import Failure, Output

_KINDS: dict[str, type[Output] | type[Failure]] = {"output": Output, "failure": Failure}


def encode(result: Output | Failure) -> str:
    """A result as one line of JSON; the same result always gives the same line."""
    name = "output" if isinstance(result, Output) else "failure"
    return json.dumps([name, _plain(result)], ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def decode(line: str) -> Output | Failure:
    """The result of `encode`. Raises ValueError for anything else."""
    match json.loads(line):
        case [str(name), dict(value)] if name in _KINDS:
            result = _typed(_KINDS[name], value)
            assert isinstance(result, Output | Failure)  # noqa: S101 -- tells mypy what _KINDS says
            return result
    raise ValueError("not a result")


def _plain(value: Any) -> Any:
    """A value as JSON knows it. Fields that have their default are left out: most of a block's are."""
    if is_dataclass(value):
        pairs = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: _plain(inner) for field, inner in pairs if not _is_default(field, inner)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.value if isinstance(value, Enum) else value


def _is_default(field: Field[Any], value: Any) -> bool:
    return field.default is not MISSING and bool(value == field.default) and type(value) is type(field.default)


def _typed(wanted: Any, value: Any) -> Any:
    """`value` as the type `wanted`, or ValueError."""
    origin = get_origin(wanted)
    if origin is tuple and isinstance(value, list):
        return tuple(_typed(get_args(wanted)[0], item) for item in value)
    if origin is types.UnionType:
        return None if value is None else _typed(get_args(wanted)[0], value)
    if is_dataclass(wanted) and isinstance(wanted, type) and isinstance(value, dict):
        return _object(wanted, value)
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return wanted(value)
    if wanted in (str, int, bool) and type(value) is wanted:
        return value
    raise ValueError(f"{value!r} is not a {wanted}")


def _object(wanted: type, value: dict[str, Any]) -> Any:
    hints = _hints(wanted)
    if not value.keys() <= hints.keys():
        raise ValueError(f"{wanted.__name__} has no such field")
    try:
        return wanted(**{name: _typed(hints[name], inner) for name, inner in value.items()})
    except TypeError as error:  # a field is missing
        raise ValueError(str(error)) from error


@cache
def _hints(wanted: type) -> dict[str, Any]:
    return get_type_hints(wanted)
