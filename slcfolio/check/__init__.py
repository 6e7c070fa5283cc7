"""What must be true of a finished site before a family sees it."""

from slcfolio.check.site import faults

__all__ = ["faults"]
