# What people run and what CI runs. `make` lists it.

PYTHON ?= python3
FUZZ ?= 10
# What speed is compared with: the newest release, and until there is one, this commit.
REFERENCE ?= $(or $(shell git describe --tags --abbrev=0 2> /dev/null),159d2ddee9b0)
PINS := localstack/requirements
EMULATORS := $(PYTHON) localstack/emulators.py
TARGET := $(or $(CARGO_TARGET_DIR),target)
# Where `make test-formats` leaves the reports that it reads, and the pictures of the page.
WRITTEN = $(TARGET)/formats
# Where `make install` puts things.
PREFIX ?= $(HOME)/.local
AUDIT := cargo run --quiet -- audit --quota-share 1 --requirements localstack/requirements.yaml

# Said before a build from nothing. The demo and the tests share it.
LONG := ls $(TARGET)/debug/deps/libaws_sdk_ec2-*.rlib > /dev/null 2>&1 || \
	echo "The AWS SDK is compiled once, for the demo and the tests: about 12 minutes on two cores, with 6 GB of memory."

# Drift (1) and what could not be decided (3) are results of the demo; anything else is a failure.
REPORTED := case $$? in 0|1|3) ;; *) exit 1 ;; esac

# The first Python 3.13 that really starts (a version manager's shim may not): LocalStack uses what came with it.
NEWER_PYTHON = $(shell for python in python3.13 $(wildcard $(or $(PYENV_ROOT),$(HOME)/.pyenv)/versions/3.13*/bin/python); do \
	$$python -c '' 2> /dev/null && echo $$python && break; done)

.PHONY: help demo new test test-formats install dist fuzz mutants check bless promised bench localstack emulators availability requirements
.DELETE_ON_ERROR:

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: emulators ## audit a good and a flawed account, each on an emulator of its own
	@$(LONG)
	cargo build
	@$(EMULATORS) run good -- $(AUDIT) || $(REPORTED)
	@$(EMULATORS) run flawed -- $(AUDIT) || $(REPORTED)

test: emulators ## every test
	@$(LONG)
	cargo test

test-formats: emulators .venv/formats/.installed ## each format of reports read by a reader of its own, the page in Chromium, and audits from pytest and a workflow
	@rm -rf $(WRITTEN) && mkdir -p $(WRITTEN)
	UPRIGHT_FORMATS=$(abspath $(WRITTEN)) cargo test --quiet --test reports -- --ignored
	@! command -v npm > /dev/null || $(MAKE) --no-print-directory .venv/npm/.installed
	@UPRIGHT_NPM="$$(test -e .venv/npm/.installed && echo "$$PWD/.venv/npm/node_modules")" \
		.venv/formats/bin/python tests/formats/read.py $(WRITTEN)
	@.venv/formats/bin/python tests/formats/page.py $(WRITTEN)
	cargo build --quiet
	@$(EMULATORS) run good -- .venv/formats/bin/python tests/formats/places.py $(TARGET)/debug

install: ## the optimised program, its man pages and completions, below PREFIX (~/.local)
	@echo "An optimised build takes about 12 minutes on two cores."
	cargo build --release --locked
	packaging/install $(TARGET)/release/upright $(DESTDIR)$(PREFIX)
	@case ":$$PATH:" in *":$(PREFIX)/bin:"*) ;; *) echo "Now put it on your PATH:  export PATH=\"$(PREFIX)/bin:\$$PATH\"" ;; esac

dist: .venv/package/.installed .venv/cargo/.installed ## what a release consists of, in dist/, each part run in an empty root
	packaging/dist

new: ## begin a check and its cases (CHECK=rds/snapshot-age)
	@cargo run --quiet -- checks new $(CHECK) --checks checks --cases tests/cases

fuzz: ## hostile input, ever new, for so many minutes (FUZZ=10), of one target (TARGET=policies) or all
	@end=$$(($$(date +%s) + $(FUZZ) * 60)); while [ $$(date +%s) -lt $$end ]; do \
		PROPTEST_CASES=1000 cargo test --quiet --test hostile $(TARGET) || exit 1; done

mutants: ## which terms of the checks no case notices, of all or of some (MUTANTS="sg/ rds/multi-az")
	MUTANTS="$(MUTANTS)" cargo test --quiet --test mutants -- --ignored --nocapture

check: .venv/lint/.installed ## formatting, lints, licences
	cargo fmt --check
	cargo clippy --all-targets -- -D warnings
	.venv/lint/bin/sqlfluff lint --disable-progress-bar --processes 0 checks tests/cases src
	@if cargo deny --version > /dev/null 2>&1; then cargo deny check; else echo "skipped: cargo-deny is not installed"; fi

bless: emulators ## write anew what tests compare with; then read the diff
	UPRIGHT_BLESS=1 INSTA_UPDATE=always cargo test

promised: ## write anew what users rest on, for a release (RELEASE=1.2.3) and only then
	@test -n "$(RELEASE)" || { echo "say which one: make promised RELEASE=1.2.3"; exit 1; }
	UPRIGHT_RELEASE=$(RELEASE) cargo test --test house promised

bench: ## how fast and large audits are beside REFERENCE, a commit; BENCH="--help" says what else it can measure
	@reference=$(if $(filter --help,$(BENCH)),,$(REFERENCE:%="$$(benches/reference.sh %)")) || exit 1; \
		cargo bench --profile release --bench audit -- $${reference:+--reference "$$reference"} $(BENCH)

localstack: emulators ## the demo on LocalStack, which lacks RDS and Lambda (needs Python 3.13)
	@test -n "$(NEWER_PYTHON)" || echo "skipped: LocalStack needs Python 3.13, and none starts here"
	@test -z "$(NEWER_PYTHON)" || $(MAKE) --no-print-directory .localstack

.localstack: .venv/localstack/.installed
	cargo build
	@$(EMULATORS) run --emulator localstack good -- $(AUDIT) || $(REPORTED)
	@$(EMULATORS) run --emulator localstack flawed -- $(AUDIT) || $(REPORTED)

emulators: .venv/moto/.installed ## the virtual environment of the emulated account

.venv/localstack/.installed: PYTHON = $(NEWER_PYTHON)
.venv/%/.installed: $(PINS)/%.txt
	rm -rf $(@D)
	$(PYTHON) -m venv $(@D)
	$(@D)/bin/pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	touch $@

# What reads SARIF. Its lock file has the digests.
.venv/npm/.installed: $(PINS)/npm/package-lock.json
	rm -rf $(@D) && mkdir -p $(@D) && cp $(<D)/package*.json $(@D)
	npm ci --silent --ignore-scripts --no-audit --no-fund --prefix $(@D)
	chmod u+x $(@D)/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
	touch $@

# What collects the licences.
.venv/cargo/.installed: Makefile
	cargo install --quiet --locked --root $(@D) cargo-about@0.9.3
	touch $@

availability: ## the list of regions, and of those where services are not, anew from what is published
	$(PYTHON) src/collect/availability.py

requirements: .venv/lint/.installed ## pin the Python packages anew
	@for name in moto lint package formats; do $(PIN) --universal --python-version 3.11 -o $(PINS)/$$name.txt $(PINS)/$$name.in; done
	@$(PIN) --python-version 3.13 -o $(PINS)/localstack.txt $(PINS)/localstack.in

PIN := UV_CUSTOM_COMPILE_COMMAND="make requirements" .venv/lint/bin/uv pip compile --quiet --upgrade \
	--generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate
