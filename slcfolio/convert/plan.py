"""What has to be converted and what is already there, as a value to print or test before anything is done.

This module reads and writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from slcfolio.convert.recipe import Job
from slcfolio.convert.registry import recipe_of
from slcfolio.model.output import Converted, Failure, Output
from slcfolio.model.source import SourceFile


class Index(Protocol):
    """Whatever knows the results of earlier builds: the store, or a dictionary in a test."""

    def get(self, key: str, /) -> Output | Failure | None: ...


@dataclass(frozen=True, slots=True)
class Plan:
    """For each source, in the order given, a job that is due or a result that is kept."""

    steps: tuple[Job | Converted, ...]

    @property
    def due(self) -> tuple[Job, ...]:
        return tuple(step for step in self.steps if isinstance(step, Job))

    @property
    def kept(self) -> tuple[Converted, ...]:
        return tuple(step for step in self.steps if isinstance(step, Converted))


def plan(sources: Iterable[SourceFile], store_index: Index, version_of: Callable[[str], str]) -> Plan:
    """Look up every source; `version_of` gives the version of a library (see `slcfolio.convert.libraries`)."""
    return Plan(tuple(_step(job, store_index) for job in jobs_for(sources, version_of)))


def jobs_for(sources: Iterable[SourceFile], version_of: Callable[[str], str]) -> tuple[Job, ...]:
    """One job a source, whether or not it is due; their keys are what a clean-up of the store must keep."""
    return tuple(Job(source=source, recipe=recipe_of(source, version_of)) for source in sources)


def _step(job: Job, store_index: Index) -> Job | Converted:
    result = store_index.get(job.key)
    return job if result is None else Converted(source=job.source, result=result)
