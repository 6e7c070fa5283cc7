"""From a class folder to a SourceTree. The only stage that reads the class folder as such; it changes nothing in it."""

from slcfolio.scan.identity import other_ids, student_ids
from slcfolio.scan.walk import OWN_FOLDER, scan

__all__ = ["OWN_FOLDER", "other_ids", "scan", "student_ids"]
