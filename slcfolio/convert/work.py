"""The inside of a worker process: one file after another, each under its limits, each answered.

Only this module catches every Exception: whatever a damaged file makes a library do costs that one file.
What goes between the processes is JSON as bytes, never pickle: a worker that a file has taken over could only lie about
that file.
"""

from __future__ import annotations

import faulthandler
import importlib
import json
import os
import sys
import warnings
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from slcfolio.convert import codec
from slcfolio.convert.reading import Unsettled, read
from slcfolio.convert.result import Refused
from slcfolio.convert.store import Store
from slcfolio.model.output import Failure, Output

READY = b"ready"

TOO_MUCH = Failure(
    what="took too long or needed too much memory to open",
    fix="open it in the program it was made with and save it again, smaller or as a PDF; then build again",
)
DAMAGED = Failure(
    what="could not be opened; it may be damaged",
    fix="open it in the program it was made with, save it again, and put that copy in the folder",
)


@dataclass(frozen=True, slots=True)
class Task:
    """All that a worker is told about a job; sent as JSON."""

    path: str
    name: str
    digest: str
    most_bytes: int
    converter: str
    options: dict[str, str | int]
    seconds: float

    def encode(self) -> bytes:
        return json.dumps({name: getattr(self, name) for name in self.__slots__}).encode()

    @classmethod
    def decode(cls, message: bytes) -> Task:
        return cls(**json.loads(message))


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a task. `lasting`: it depends on the file's bytes alone, so it may be remembered."""

    result: Output | Failure
    lasting: bool = True

    def encode(self) -> bytes:
        return json.dumps([self.lasting, codec.encode(self.result)]).encode()

    @classmethod
    def decode(cls, message: bytes) -> Answer:
        """Raises ValueError for anything that `encode` cannot have made."""
        match json.loads(message):
            case [bool(lasting), str(line)]:
                return cls(codec.decode(line), lasting)
        raise ValueError("not an answer")


def main(pipe: Connection, store_root: str, memory: int) -> None:
    """Answer tasks until the pipe closes: the parent is done, or gone."""
    _limit_memory(memory)
    warnings.simplefilter("ignore")  # a library's remarks about a student's file are not for the teacher's screen
    store = Store(Path(store_root))
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 -- not a path of ours
        try:
            pipe.send_bytes(READY)
            for stream in (1, 2):  # C libraries talk about damaged files; that too is not for the teacher's screen
                os.dup2(nowhere.fileno(), stream)
            while True:
                task = Task.decode(pipe.recv_bytes())
                # The parent ends a worker that is late; if the parent itself has died, the worker ends itself.
                faulthandler.dump_traceback_later(task.seconds * 2, exit=True, file=nowhere)
                answer = attempt(task, store).encode()
                faulthandler.cancel_dump_traceback_later()
                pipe.send_bytes(answer)
        except (EOFError, BrokenPipeError, ConnectionResetError, KeyboardInterrupt):
            return


def attempt(task: Task, store: Store) -> Answer:
    """Do a task, whatever its file may be."""
    try:
        return _done(task, store)
    except Unsettled as refusal:
        return Answer(refusal.failure, lasting=False)
    except Refused as refusal:
        return Answer(refusal.failure)
    except ImportError as error:
        return Answer(_not_installed(error), lasting=False)
    except (MemoryError, RecursionError):
        return Answer(TOO_MUCH)
    except OSError as error:
        # Pillow's complaints about bytes have no number; a full disk has, and is no fault of the file.
        return Answer(DAMAGED) if error.errno is None else Answer(_not_kept(error), lasting=False)
    except Exception:
        return Answer(DAMAGED)


def _done(task: Task, store: Store) -> Answer:
    data = read(Path(task.path), task.digest, task.most_bytes)
    if not data:
        raise Refused("is empty", "copy it again, or take it out of the folder")
    result = _converter(task.converter)(data, task.name, task.options)
    for blob in result.blobs:
        store.add(blob)
    return Answer(result.output)


def _converter(name: str) -> Any:
    module, _, function = name.partition(":")
    return getattr(importlib.import_module(module), function)


def _not_kept(error: OSError) -> Failure:
    return Failure(
        what=f"was not kept ({error.strerror})",
        fix="see that the class folder can be written to and that the disk is not full, then build again",
    )


def _not_installed(error: ImportError) -> Failure:
    return Failure(what=f"needs {error.name}, which is not installed", fix="install slcfolio again, then build again")


def _limit_memory(most: int) -> None:
    """Address space, as far as the platform has such a limit (Linux; macOS takes it and ignores it)."""
    if sys.platform == "win32":
        return
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return
