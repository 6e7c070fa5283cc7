"""From files and their words to portfolios. Pure: it reads nothing, and says what is wrong instead of stopping."""

from slcfolio.understand.book import ClassFiles, folders_of_students, to_read, understand, unknown_names

__all__ = ["ClassFiles", "folders_of_students", "to_read", "understand", "unknown_names"]
