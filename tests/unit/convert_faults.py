"""Converters that misbehave as libraries do on damaged files; the tests of `run` send them to a worker by name."""

from __future__ import annotations

import ctypes
import os
import time
from pathlib import Path

from slcfolio.convert.result import Blob, Options, Result
from slcfolio.model.output import Output


def fine(data: bytes, name: str, options: Options) -> Result:
    """Counts its calls in a folder, so that a test can see that nothing is done twice."""
    if options.get("count"):
        Path(str(options["count"]), f"{name}.{time.monotonic_ns()}").touch()
    blob = Blob(data, "zip")
    return Result(Output(media=blob.rendition(), text=name), (blob,))


def crash(data: bytes, name: str, options: Options) -> Result:
    """As a fault in a C library."""
    os.abort()


def crash_once(data: bytes, name: str, options: Options) -> Result:
    """As when another program takes the memory for a moment."""
    mark = Path(str(options["mark"]))
    if not mark.exists():
        mark.touch()
        os._exit(9)
    return fine(data, name, {})


def hang(data: bytes, name: str, options: Options) -> Result:
    """Inside C code, where no exception can reach."""
    ctypes.CDLL(None).sleep(60)
    raise AssertionError


def eat(data: bytes, name: str, options: Options) -> Result:
    return Result(Output(text=str(len(bytearray(3 * 1024**3)))))


def stumble(data: bytes, name: str, options: Options) -> Result:
    """As Pillow does on one damaged picture in two hundred."""
    raise ZeroDivisionError


def lost_library(data: bytes, name: str, options: Options) -> Result:
    raise ModuleNotFoundError("No module named 'x'", name="x")
