"""From a student's files to what a page can show. Plans first, then works, in processes of their own."""

from slcfolio.convert.libraries import version_of
from slcfolio.convert.outcomes import problems
from slcfolio.convert.plan import Plan, jobs_for, plan
from slcfolio.convert.registry import recognise
from slcfolio.convert.run import run
from slcfolio.convert.store import Store

__all__ = ["Plan", "Store", "jobs_for", "plan", "problems", "recognise", "run", "version_of"]
