"""slcfolio: a class folder becomes one portfolio site per student, for student-led conferences."""

__version__ = "0.1.0"
