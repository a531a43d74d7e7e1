# Every target works alone on a fresh machine with Python 3.11 and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# of tests: with more than there are cores, windows come too late
WORKERS ?= $(shell $(PYTHON) -c "import os; print(os.cpu_count() or 1)")

.PHONY: run test check bench soak pictures previews lock clean

run: $(VENV)/run.stamp
	$(BIN)/python -m bot

test: $(VENV)/dev.stamp
	$(BIN)/python -m pytest -n $(WORKERS) -m "" --cov --cov-report=term --cov-fail-under=90

check: $(VENV)/dev.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m pytest -q -p no:cacheprovider tests/locales

bench: $(VENV)/dev.stamp  ## the figures of benchmarks/README.md; stops at the first that is missed
	$(BIN)/python -m benchmarks

soak: $(VENV)/dev.stamp  ## the long versions: 10,000 messages with 100 kills, hundreds of restarts, 10,000 requests made up
	DELIVERY_MESSAGES=10000 DELIVERY_KILLS=100 KILLS=50 $(BIN)/python -m pytest -m "" -s --timeout=14400 tests/e2e/test_delivery.py tests/e2e/test_restart.py
	FUZZ_EXAMPLES=600 $(BIN)/python -m pytest -m "" -s --timeout=14400 tests/admin/api/test_fuzz.py

pictures: $(VENV)/dev.stamp  ## of the running bot, for README and the web pages; wants Chromium
	$(BIN)/python -m tests.e2e.pictures docs/pictures admin/static en ko

previews: $(VENV)/dev.stamp  ## every window in every language, on one page to leaf through
	$(BIN)/python -m tests.dialogs.previews build/previews.html

lock: $(VENV)/dev.stamp  ## after a change of dependencies in pyproject.toml; UPGRADE=--upgrade takes newer releases too
	$(BIN)/pip-compile --quiet --strip-extras --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-header --allow-unsafe $(UPGRADE) -o requirements.txt pyproject.toml
	$(BIN)/pip-compile --quiet --strip-extras --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-header --allow-unsafe $(UPGRADE) --extra dev -c requirements.txt -o requirements-dev.txt pyproject.toml

clean:
	rm -rf $(VENV) build .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage*

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

# --no-deps: the lock names everything, and older pips would look for what it names with an extra once more
$(VENV)/run.stamp: requirements.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r requirements.txt
	touch $@

$(VENV)/dev.stamp: requirements-dev.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r requirements-dev.txt
	touch $@ $(VENV)/run.stamp
