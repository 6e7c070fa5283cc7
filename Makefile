# What can be done in a checkout. `make` alone lists it.

VENV := .venv
BIN := $(VENV)/bin
CLASS ?= sample_class
SITES ?= $(CLASS)-sites

# The first Python of 3.11 or newer; PYTHON=… takes another.
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then echo $$python; break; fi; done)

INSTALL := $(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check
COMPILE := $(BIN)/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-header \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links

export NO_MKDOCS_2_WARNING := 1

.PHONY: help
help: ## list what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

# For everybody

.PHONY: demo
demo: $(VENV)/.run ## build the portfolio sites of the sample class and say where they are
	@$(BIN)/slcfolio build "$(CLASS)" -o "$(SITES)"
	@if [ -t 1 ] && { [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; }; then \
		$(BIN)/python -m webbrowser -t "$(SITES)/teacher-only.html" >/dev/null || true; fi

.PHONY: test
test: $(VENV)/.test .tools/.npm ## check the code and run every test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n auto --dist loadfile $(PYTEST)

.PHONY: bench
bench: $(VENV)/.test ## time cold, unchanged and changed builds: make bench STUDENTS=4 PHOTOS=5 RUNS=3
	@$(BIN)/python -m tests.bench --students $(or $(STUDENTS),28) --photos $(or $(PHOTOS),25) --runs $(or $(RUNS),5)

# For work on the theme

.PHONY: serve
serve: $(VENV)/.run ## show one portfolio at localhost:8000, anew whenever the class or the theme changes
	@$(BIN)/mkdocs serve

.PHONY: site
site: $(VENV)/.run ## build the portfolio of mkdocs.yml into site/
	@$(BIN)/mkdocs build --strict

.PHONY: shots
shots: $(VENV)/.test ## picture every type of page into build/shots: make shots DESIGN=folder-with-the-mocks-pictures
	@$(BIN)/python -m tests.browser.shots $(if $(DESIGN),--design "$(DESIGN)")

.PHONY: lighthouse
lighthouse: $(VENV)/.test .tools/.npm ## measure pages beside a plain page of Material
	@$(BIN)/python -m tests.browser.lighthouse

.PHONY: words
words: $(VENV)/.test ## collect the words of the pages, and compile the translations
	$(BIN)/pybabel --quiet extract --mapping babel.cfg --keyword say --keyword mark --no-location --sort-output \
		--project slcfolio --version 1 --copyright-holder "The slcfolio developers" \
		--output theme/locale/slcfolio.pot slcfolio/render theme
	$(BIN)/pybabel --quiet update --domain slcfolio --no-fuzzy-matching --ignore-obsolete \
		--input-file theme/locale/slcfolio.pot --output-dir theme/locale
	$(BIN)/pybabel --quiet compile --domain slcfolio --directory theme/locale

# For the house

.PHONY: requirements
requirements: $(VENV)/.test ## write the locks in requirements/ again: UPGRADE=--upgrade for newer versions
	$(INSTALL) pip-tools
	$(COMPILE) $(UPGRADE) --output-file requirements/run.txt pyproject.toml requirements/run.in
	$(COMPILE) $(UPGRADE) --constraint requirements/run.txt --output-file requirements/test.txt \
		pyproject.toml requirements/run.in requirements/test.in

.PHONY: clean
clean: ## delete what was made, but for the addresses of the students' sites
	rm -rf $(VENV) .tools build dist site bench *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# One environment: the versions in test.txt are those of run.txt and more.

$(BIN)/python:
	@if [ -z "$(PYTHON)" ]; then \
		echo "slcfolio needs Python 3.11 or newer, and there is none here." >&2; \
		echo "Install it (python.org, or your system's packages), or say where it is: make demo PYTHON=/path/to/python3" >&2; \
		exit 1; fi
	@echo "Making $(VENV) with $$($(PYTHON) --version) …"
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

$(VENV)/.run: $(BIN)/python requirements/run.txt pyproject.toml
	@echo "Installing what slcfolio runs on …"
	@$(INSTALL) --require-hashes --requirement requirements/run.txt
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.test: $(VENV)/.run requirements/test.txt
	@echo "Installing what the checks need …"
	@$(INSTALL) --require-hashes --requirement requirements/test.txt
	@touch $@

# What the tests in tests/browser hold the pages to; where there is no npm, those tests say so and are skipped.

.tools/.npm: tests/browser/package.json
	@if command -v npm >/dev/null; then \
		echo "Installing what the pages are held to …"; \
		mkdir -p .tools && cp $< .tools/ && cd .tools && \
		npm install --no-package-lock --no-audit --no-fund --ignore-scripts --loglevel=error >/dev/null && touch .npm; fi
