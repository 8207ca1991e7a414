# Everything a fresh machine needs: `make train` and `make test`, each as the first command ever run here.

SWIFT ?= swift
APT_PACKAGES = libomp-dev libpng-dev libgif-dev zlib1g-dev curl
BREW_PACKAGES = libomp libpng giflib zlib curl
ARGS ?=
COUNT ?= 200
SEED ?= 1
PYTHON ?= python3
# Where the Python side of `parity` lives; nothing else needs it.
PARITY = .build/parity
# The same for `bench-peers`.
PEERS = .build/peers

.PHONY: train test kill-test reruns parity fixtures bench bench-peers format dependencies build help

help: ## What there is to make
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

train: build ## Train the default model on the images there are; ARGS adds options
	.build/release/bespoke train $(ARGS)

test: dependencies ## All tests, the compiled kernels against the interpreter included
	$(SWIFT) build --build-tests
	$(SWIFT) test

kill-test: build ## Kill a trainer COUNT times, resume it, compare the bytes; SEED chooses the moments
	$(SWIFT) build -c release --product reruns
	.build/release/reruns kill --count $(COUNT) --seed $(SEED)

reruns: build ## The same run with 1 to 16 threads, each instruction set, without OpenMP, not optimised: the same bytes?
	$(SWIFT) build -c release --product reruns
	$(SWIFT) build --product bespoke
	$(SWIFT) build -c release --product bespoke --traits Serial --scratch-path .build/serial
	.build/release/reruns exact --also .build/debug/bespoke --also .build/serial/release/bespoke $(ARGS)

bench: build ## Every model's step: time, samples a second, share of the machine's peak, memory, first step
	.build/release/bespoke bench $(ARGS)

bench-peers: APT_PACKAGES += python3-venv
bench-peers: build $(PEERS)/installed ## Bespoke against other frameworks in turn; the README's section on speed
	$(PEERS)/bin/python Benchmarks/compare.py .build/release/bespoke Benchmarks/result.json $(ARGS)
	$(PEERS)/bin/python Benchmarks/report.py Benchmarks/result.json README.md Documentation/roofline.svg

$(PEERS)/installed: Benchmarks/requirements.txt | dependencies
	$(PYTHON) -m venv $(PEERS)
	$(PEERS)/bin/pip install -q -r Benchmarks/requirements.txt
	touch $@

parity: APT_PACKAGES += python3-venv
parity: build $(PARITY)/venv/installed ## Ten traced steps of dcgan and mlp against PyTorch and Keras, every tensor
	for model in dcgan mlp; do \
	  .build/release/bespoke trace $$model --steps 10 --seed $(SEED) --data garments --values \
	    --out $(PARITY)/$$model.safetensors || exit 1; \
	done
	for framework in torch keras; do \
	  $(PARITY)/venv/bin/python Parity/replay.py $$framework $(PARITY)/dcgan.safetensors $(PARITY)/mlp.safetensors \
	    || exit 1; \
	done

fixtures: APT_PACKAGES += python3-venv
fixtures: $(PARITY)/venv/installed ## Record again what ForeignTests take from the onnx package
	$(PARITY)/venv/bin/python Parity/record_onnx.py Tests/ForeignTests/Fixtures

$(PARITY)/venv/installed: Parity/requirements.txt | dependencies
	$(PYTHON) -m venv $(PARITY)/venv
	$(PARITY)/venv/bin/pip install -q -r Parity/requirements.txt
	touch $@

format: ## Format the Swift sources
	$(SWIFT) format -i -r Sources Tests Plugins Package.swift

build: dependencies
	$(SWIFT) build -c release --product bespoke

# Debian and its like are served with apt-get, with sudo where not root; elsewhere the packages are named.
dependencies:
	@if command -v apt-get >/dev/null 2>&1; then \
	  missing=""; \
	  for package in $(APT_PACKAGES); do \
	    dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$package"; \
	  done; \
	  if [ -n "$$missing" ]; then \
	    echo "installing$$missing"; \
	    sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	    $$sudo apt-get update -qq && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null || exit 1; \
	  fi; \
	elif command -v brew >/dev/null 2>&1; then \
	  for package in $(BREW_PACKAGES); do \
	    brew list $$package >/dev/null 2>&1 || { echo "please install: brew install $(BREW_PACKAGES)"; exit 1; }; \
	  done; \
	else \
	  echo "needs OpenMP for clang, libpng, giflib, zlib and curl; please install them if the build says so"; \
	fi
	@command -v $(SWIFT) >/dev/null 2>&1 || { echo "needs Swift 6.3 or later: https://www.swift.org/install"; exit 1; }
