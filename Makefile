# `make` tells what there is. Everything is installed into this directory, from locks with hashes; nothing asks.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
# Mailman 3.3.10 asks for "nntplib" on Python 3.13 and later, which does not exist: name an older Python for it there.
MAILMAN_PYTHON ?= $(PYTHON)
VENV := .venv
MAILMAN := .venv-mailman
ROUNDUP := .venv-roundup
INSTALL := bin/python -m pip install --quiet --disable-pip-version-check
COMPILE := $(VENV)/bin/pip-compile --quiet --generate-hashes --no-strip-extras --allow-unsafe \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links
PYTEST := $(VENV)/bin/python -m pytest --quiet --dist=loadfile --no-loadscope-reorder
BENCHMARKS = $(patsubst benchmarks/%.py,benchmarks.%,$(wildcard benchmarks/[a-z]*.py))

.PHONY: help setup demo servers checkers mailman peers tools lint audit test coverage prove postgresql chaos bench lock clean

help: ## what there is
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

setup: $(VENV)/.runtime ## install the bot into .venv

demo: setup ## a mail server, a list, some members and the bot, on this machine alone
	$(VENV)/bin/iscg-bot demo

servers: ## as root: install Postfix, Dovecot and PostgreSQL for the tests, without starting them
	@.ci/servers

checkers: tests/tools/node_modules/.installed ## install ical.js and libical: second opinions on calendar mail

mailman: $(MAILMAN)/.installed ## install GNU Mailman for the tests into .venv-mailman

tools: $(VENV)/.dev ## install what developers need into .venv

lint: tools ## style and types
	$(VENV)/bin/ruff check
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/mypy

audit: tools ## dangerous constructs; packages with known weaknesses (asks pypi.org)
	$(VENV)/bin/bandit --quiet --configfile pyproject.toml --recursive iscg_bot
	$(VENV)/bin/pip-audit --strict --disable-pip --require-hashes -r requirements.lock || { echo \
		"pip-audit found something, or pypi.org did not tell: nothing is proven about these packages." >&2; exit 1; }

test: tools servers checkers mailman lint ## everything, against real mail servers
	$(PYTEST) --numprocesses=2 -m "not alone and not servers"
	$(PYTEST) --numprocesses=3 -m "servers and not proof"
	$(PYTEST) -m alone

coverage: tools servers checkers mailman ## which branches the tests do not reach
	$(PYTEST) --cov=iscg_bot --cov-branch --cov-report= --numprocesses=2 -m "not alone and not proof"
	$(PYTEST) --cov=iscg_bot --cov-branch --cov-append --cov-report=term-missing:skip-covered -m alone

prove: tools servers checkers mailman ## the long proofs: chaos, damaged mails, injections, all on PostgreSQL
	PROVE=1 $(PYTEST) tests/servers/test_chaos.py
	PROVE=1 $(PYTEST) tests/test_damage.py
	PROVE=1 $(PYTEST) --dist=load --numprocesses=2 tests/hostile/test_injection.py
	@$(MAKE) postgresql

postgresql: tools servers checkers mailman ## every test in whose rooms there is a register, with it on PostgreSQL
	$(PYTEST) --register=postgresql --numprocesses=2 -m "not alone and not servers and not proof" \
		$(patsubst %,--ignore=tests/%,config intake letters matters reading security sessions slots tokens web \
			test_architecture.py test_damage.py)
	$(PYTEST) --register=postgresql --numprocesses=3 -m "servers and not proof"
	$(PYTEST) --register=postgresql -m alone

chaos: tools servers mailman ## as long as you like: make chaos SEED=7 MAILS=20000 KILLS=1000 SECONDS=3000
	$(VENV)/bin/python -m tests.chaos $(or $(SEED),1) $(or $(MAILS),2000) $(or $(KILLS),100) $(or $(SECONDS),300) $(KEEP)

peers: mailman $(ROUNDUP)/.installed ## install what the benchmarks are measured beside: Mailman, and Roundup

bench: tools servers peers ## how fast it is
	@missed=; for benchmark in $(BENCHMARKS); do \
		echo "== $$benchmark"; $(VENV)/bin/python -m $$benchmark || missed="$$missed $$benchmark"; done; \
		[ -z "$$missed" ] || { echo "missed:$$missed"; exit 1; }

lock: export CUSTOM_COMPILE_COMMAND = make lock
lock: tools ## choose the versions anew: --upgrade with UPGRADE=1
	$(COMPILE) $(if $(UPGRADE),--upgrade) --build-deps-for editable --extra postgres \
		-o requirements.lock pyproject.toml
	$(COMPILE) $(if $(UPGRADE),--upgrade) --build-deps-for editable -c requirements.lock --extra dev --extra postgres \
		-o requirements-dev.lock pyproject.toml
	$(COMPILE) $(if $(UPGRADE),--upgrade) -o requirements-mailman.lock requirements-mailman.in
	$(COMPILE) $(if $(UPGRADE),--upgrade) -o requirements-roundup.lock requirements-roundup.in

clean: ## remove what was installed and built here
	rm -rf $(VENV) $(MAILMAN) $(ROUNDUP) *.egg-info build .coverage .mypy_cache .ruff_cache .pytest_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

# --- the environments: made once, filled again when their lock changes ----------------------------------------------

$(VENV)/bin/python:
	@.ci/venv $(PYTHON) $(VENV)

$(VENV)/.runtime: requirements.lock | $(VENV)/bin/python
	$(VENV)/$(INSTALL) --require-hashes -r $<
	$(VENV)/$(INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.runtime
	$(VENV)/$(INSTALL) --require-hashes -r $<
	@touch $@

$(MAILMAN)/bin/python:
	@.ci/venv $(MAILMAN_PYTHON) $(MAILMAN)

tests/tools/node_modules/.installed: tests/tools/package-lock.json
	@.ci/checkers
	@touch $@

$(MAILMAN)/.installed: requirements-mailman.lock | $(MAILMAN)/bin/python
	$(MAILMAN)/$(INSTALL) --require-hashes -r $<
	@touch $@

$(ROUNDUP)/bin/python:
	@.ci/venv $(PYTHON) $(ROUNDUP)

$(ROUNDUP)/.installed: requirements-roundup.lock | $(ROUNDUP)/bin/python
	$(ROUNDUP)/$(INSTALL) --require-hashes -r $<
	@touch $@
