"""Do what a plan says is due, in worker processes, a file at a time each.

The parent never opens a student's file. It gives a worker one file and waits; so when a worker dies or is late, it is
known whose fault it was, and nothing else is lost or done again. A file is tried twice before it is blamed: a laptop
that was shut, or another program that took the memory, are no faults of a student.
"""

from __future__ import annotations

import multiprocessing
import platform
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from pathlib import Path

from slcfolio.convert import limits, work
from slcfolio.convert.plan import Plan
from slcfolio.convert.recipe import Job
from slcfolio.convert.store import Store
from slcfolio.convert.work import Answer, Task
from slcfolio.errors import FolioError
from slcfolio.model.output import Converted, Failure, Output

TRIES = 2
START_SECONDS = 120.0
"""A worker that has not come up by then, on the slowest of laptops, will not."""


def run(
    plan: Plan,
    root: Path,
    store: Store,
    jobs: int,
    on_done: Callable[[Converted], None],
    *,
    patience: float = 1.0,
    memory: int = limits.MEMORY_BYTES,
) -> tuple[Converted, ...]:
    """One result for every source of the plan, in its order; `on_done` hears of each new one as it comes.

    root: the class folder. jobs: how many workers at most. patience: multiplies every time limit, for slow machines.
    memory: bytes of address space a worker may have. The same bytes come out whatever `jobs` is.
    """
    results: dict[str, Output | Failure] = {}

    def finished(jobs_of_key: list[Job], answer: Answer) -> None:
        key = jobs_of_key[0].key
        if answer.lasting:
            store.put(key, answer.result)
        results[key] = answer.result
        for job in jobs_of_key:
            on_done(Converted(source=job.source, result=answer.result))

    _Crew(_by_key(plan.due), root, store, patience, memory, finished).work(jobs)
    return tuple(
        Converted(source=step.source, result=results[step.key]) if isinstance(step, Job) else step
        for step in plan.steps
    )


def _by_key(due: tuple[Job, ...]) -> list[list[Job]]:
    """Jobs that are the same but for the place of their file: done one time for all."""
    groups: dict[str, list[Job]] = {}
    for job in due:
        groups.setdefault(job.key, []).append(job)
    return list(groups.values())


@dataclass(slots=True)
class _Worker:
    """A process and what it has in hand."""

    process: BaseProcess
    pipe: Connection
    group: list[Job] | None = None
    deadline: float = 0.0
    ready: bool = False

    def end(self) -> None:
        """Close the pipe, at which an idle worker goes; one that is caught in a file is ended."""
        self.pipe.close()
        self.process.join(0.0 if self.group else 2.0)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


@dataclass(slots=True)
class _Crew:
    """Workers and the groups of jobs that wait for them."""

    groups: list[list[Job]]
    root: Path
    store: Store
    patience: float
    memory: int
    finished: Callable[[list[Job], Answer], None]
    waiting: deque[list[Job]] = field(default_factory=deque)
    tries: dict[str, int] = field(default_factory=dict)
    workers: list[_Worker] = field(default_factory=list)

    def work(self, jobs: int) -> None:
        self.waiting.extend(self.groups)
        if not self.waiting:
            return
        context = _context(self.groups)
        try:
            while self.waiting or any(worker.group for worker in self.workers):
                self._hire(context, jobs)
                self._hear()
        finally:
            for worker in self.workers:
                worker.end()

    def _hire(self, context: BaseContext, jobs: int) -> None:
        """As many workers as there is work for, `jobs` at most."""
        busy = sum(worker.group is not None for worker in self.workers)
        wanted = min(max(1, jobs), busy + len(self.waiting))
        while len(self.workers) < wanted:
            self.workers.append(_started(context, self.store, self.memory))

    def _hear(self) -> None:
        """Wait for whatever comes first: an answer, a death, or a deadline."""
        for worker in self.workers:
            if worker.ready and worker.group is None and self.waiting:
                self._give(worker, self.waiting.popleft())
        timed = [worker.deadline for worker in self.workers if worker.group or not worker.ready]
        seconds = max(0.0, min(timed) - time.monotonic()) if timed else None
        heard = wait([worker.pipe for worker in self.workers], timeout=seconds)
        now = time.monotonic()
        for worker in tuple(self.workers):
            if worker.pipe in heard:
                self._listen(worker)
            elif worker.deadline <= now and (worker.group or not worker.ready):
                self._lost(worker)

    def _give(self, worker: _Worker, group: list[Job]) -> None:
        task = _task(group[0], self.root, self.patience)
        worker.group = group
        worker.deadline = time.monotonic() + task.seconds
        with suppress(BrokenPipeError, ConnectionResetError):  # it has died; the pipe will say so when it is heard
            worker.pipe.send_bytes(task.encode())

    def _listen(self, worker: _Worker) -> None:
        try:
            message = worker.pipe.recv_bytes()
            answer = None if message == work.READY else Answer.decode(message)
        except (EOFError, OSError, ValueError):
            self._lost(worker)
            return
        worker.ready = True
        if answer and worker.group:
            group, worker.group = worker.group, None
            self.finished(group, answer)

    def _lost(self, worker: _Worker) -> None:
        """A worker died or is late. Its file is tried once more, after the others, and then blamed."""
        group = worker.group
        self.workers.remove(worker)
        worker.end()
        if group is None:
            if not worker.ready:
                raise FolioError(
                    "no process could be started to open the students' files",
                    fix="close other programs and try again; if that does not help, use --jobs 1",
                )
            return
        key = group[0].key
        self.tries[key] = self.tries.get(key, 0) + 1
        if self.tries[key] < TRIES:
            self.waiting.append(group)
        else:
            self.finished(group, Answer(work.TOO_MUCH))


def _task(job: Job, root: Path, patience: float) -> Task:
    source = job.source
    return Task(
        path=str(root.joinpath(source.path)),
        name=source.path.name,
        digest=source.digest,
        most_bytes=limits.most_bytes(source.kind),
        converter=job.recipe.converter,
        options=dict(job.recipe.options),
        seconds=limits.seconds(source.kind, source.size) * patience,
    )


def _context(groups: list[list[Job]]) -> BaseContext:
    """Never `fork`: a copy of a process with threads can hang. The fork server imports the converters once for all."""
    if platform.system() == "Linux":
        context = multiprocessing.get_context("forkserver")
        modules = {group[0].recipe.converter.partition(":")[0] for group in groups}
        context.set_forkserver_preload(["slcfolio.convert.work", *sorted(modules)])
        return context
    return multiprocessing.get_context("spawn")


def _started(context: BaseContext, store: Store, memory: int) -> _Worker:
    ours, theirs = context.Pipe()
    process = context.Process(target=work.main, args=(theirs, str(store.root), memory), daemon=True)  # type: ignore[attr-defined]
    process.start()
    theirs.close()  # so that the death of the worker closes the pipe
    return _Worker(process, ours, deadline=time.monotonic() + START_SECONDS)
