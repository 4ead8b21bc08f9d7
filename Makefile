# make run | test | lab | site | bench. Each sets up .venv by itself the first time.
PAPER ?= neural_regression
SCALE ?= cpu
# The first Python of at least 3.11 on the PATH; the pinned versions need it.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin

.PHONY: run test lab site bench export clean

run: .venv/ready
	@$(BIN)/rlpapers run $(PAPER) --scale $(SCALE)

test: .venv/ready
	@sh .ci/browser
	$(BIN)/ruff check .
	OMP_NUM_THREADS=1 RLPAPERS_PROGRESS=0 $(BIN)/python -m pytest -n 2 --dist worksteal

lab: .venv/ready
	@$(BIN)/jupyter lab nbs

site: .venv/ready
	@$(BIN)/rlpapers site

bench: .venv/ready-bench
	@$(BIN)/rlpapers bench

export: .venv/ready
	@$(BIN)/rlpapers export

clean:
	rm -rf .venv _proc _docs build dist *.egg-info

# An interrupted set-up leaves .venv/building behind and is begun anew; a changed pin only updates.
.venv/ready: constraints.txt settings.ini setup.py
	@test -n "$(PYTHON)" || { echo "rlpapers needs Python 3.11 or newer on the PATH; name one with: make PYTHON=/path/to/python"; exit 2; }
	@if [ -e .venv/building ] || ! $(BIN)/python -c '' 2>/dev/null; then rm -rf .venv && $(PYTHON) -m venv .venv; fi
	@touch .venv/building
	@echo "setting up .venv (some minutes, once)"
	@sh .ci/torch $(BIN)/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[all,ray,dev]'
	@rm .venv/building && touch .venv/ready

# What make bench measures against; peers whose pins clash with ours would need an environment of their own.
.venv/ready-bench: .venv/ready
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[bench]'
	@touch .venv/ready-bench
