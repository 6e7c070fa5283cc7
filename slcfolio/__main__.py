"""`python -m slcfolio` is the `slcfolio` command."""

from slcfolio.cli import main

if __name__ == "__main__":
    main()
