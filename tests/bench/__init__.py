"""How long a build takes: `make bench`. A program, not a test: no test asserts a time."""
