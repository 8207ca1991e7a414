# Everything a fresh machine needs: `make train` and `make test`, each as the first command ever run here.

SWIFT ?= swift
APT_PACKAGES = libomp-dev libpng-dev libturbojpeg0-dev libgif-dev zlib1g-dev libssl-dev liblapacke-dev curl gcc
BREW_PACKAGES = libomp libpng jpeg-turbo giflib zlib openssl@3 lapack curl
ARGS ?=
COUNT ?= 200
SEED ?= 1
PYTHON ?= python3
# The model that `train` trains: the first word of ARGS, if it is none of its options.
MODEL ?= $(if $(filter-out -%,$(firstword $(ARGS))),$(firstword $(ARGS)),dcgan)
# What the manifest reads: which models of the zoo are compiled, and for which instruction sets.
export BESPOKE_ZOO ?= all
export BESPOKE_SETS ?= all
# Where the Python side of `parity` lives; nothing else needs it.
PARITY = .build/parity
# Where the traces of `golden` lie for a moment.
GOLDEN = .build/golden
# What `parity` and `golden` look at; other models differ from these in the size of the batch.
MODELS ?= dcgan dcgan-augmented mlp lsgan wgan wgan-gp hinge-sngan dcgan32 dcgan64 cdcgan acgan classifier
# Of the tests' models, `parity` replays these: lazy penalties, augmentations.
PARITY_TEST_MODELS ?= seldom augmented augmented-slopes steered
# What `parity-export` and `parity-onnx` look at; nothing for every model of the zoo and of the tests.
EXPORTED ?=
# The same as `parity`'s for `bench-peers`.
PEERS = .build/peers

.PHONY: train test export-test package-test kill-test stale-test reruns mutants fuzz-graphs tolerances fast-forms fuzz-parsers warnings sanitize-address \
  sanitize-undefined sanitize-thread state-hashes same-bits arm64 mca golden golden-gcc parity parity-scores parity-tensorboard parity-export parity-onnx parity-worlds onnx-messages fixtures bench \
  bench-peers docs format dependencies build help

help: ## What there is to make
	@grep -E '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 20

train: BESPOKE_ZOO = $(MODEL)
train: BESPOKE_SETS = host
train: build ## Train MODEL, dcgan unless given, on the images there are; ARGS adds options
	.build/release/bespoke train $(if $(filter $(MODEL),$(firstword $(ARGS))),,$(MODEL)) $(ARGS)

# Of the zoo tests run a small model, and the default one.
test: BESPOKE_ZOO = mlp,dcgan
test: BESPOKE_SETS = host
test: export BESPOKE_OPTIMISED = 1
# SwiftPM's newer build system compiles once what the compiler and its tests share, and takes three quarters of the time. Now
# and then it ends without a word: called again, it goes on.
test: SWIFT_BUILD = $(SWIFT) build --build-system swiftbuild --build-tests
test: dependencies ## All tests, the compiled kernels against the interpreter included; a package of models is made and tried
	$(SWIFT_BUILD) || $(SWIFT_BUILD)
	$(SWIFT) test --build-system swiftbuild --skip-build
	env -u BESPOKE_OPTIMISED Tests/package/package.sh .build/package debug first

package-test: dependencies ## Packages of models as their users make them: built, tested, trained, edited
	Tests/package/package.sh .build/package release

kill-test: build ## Kill a trainer COUNT times, resume it, compare the bytes; SEED chooses the moments
	$(SWIFT) build -c release --product reruns
	.build/release/reruns kill --count $(COUNT) --seed $(SEED)

SYSTEMS ?= native swiftbuild
stale-test: COUNT = 30
stale-test: dependencies ## Edit a model and build again, COUNT times with each of SYSTEMS: is it the edit that is then trained?
	for system in $(SYSTEMS); do Tests/stale/stale.sh $$system $(COUNT) .build/stale/$$system || exit 1; done

reruns: build ## The same run with 1 to 16 threads, each instruction set, without OpenMP, not optimised: the same bytes?
	$(SWIFT) build -c release --product reruns
	$(SWIFT) build --product bespoke
	$(SWIFT) build -c release --product bespoke --traits Serial --scratch-path .build/serial
	.build/release/reruns exact --also .build/debug/bespoke --also .build/serial/release/bespoke $(ARGS)

fuzz-graphs: dependencies ## COUNT random models and graphs from SEED on, compiled and compared with the interpreter
	$(SWIFT) build -c release --product fuzz-graphs
	.build/release/fuzz-graphs --seed $(SEED) --count $(COUNT) $(ARGS)

tolerances: dependencies ## How far float32 C is off the interpreter in Double, beside the tests' bounds
	$(SWIFT) build -c release --product tolerances
	.build/release/tolerances

fast-forms: dependencies ## Search the forms of fast convolutions anew: products, errors; writes the compiler's table
	$(SWIFT) build --product fast-forms
	.build/debug/fast-forms Sources/BespokeCompiler/FastConvolution/FastFormTable.swift

# No input may make a parser ask for more memory at once, hold more in all, or take longer.
FUZZ_LIMITS = -malloc_limit_mb=16 -rss_limit_mb=1024 -timeout=5 -max_len=4096
FUZZ = .build/fuzz
FUZZ_TARGETS = idx idx-in-gzip png jpeg safetensors checkpoint config reports graph trainer-arguments compiler-arguments \
  import
SECONDS ?= 60
RUNS ?= -1

fuzz-parsers: dependencies ## Fuzz every parser for SECONDS each, or RUNS times, with the address and undefined-behaviour sanitizers
	BESPOKE_FUZZ=1 $(SWIFT) build -c release --product fuzz --scratch-path $(FUZZ) \
	  --sanitize fuzzer --sanitize address -Xswiftc -sanitize=fuzzer -Xcc -fsanitize=undefined -Xcc -fsanitize-trap=undefined
	for target in $(FUZZ_TARGETS); do \
	  mkdir -p $(FUZZ)/corpus/$$target $(FUZZ)/seeds/$$target && echo "fuzzing $$target" && \
	  SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 BESPOKE_FUZZ_TARGET=$$target \
	  BESPOKE_FUZZ_SEEDS=$(FUZZ)/seeds/$$target $(FUZZ)/release/fuzz $(FUZZ)/corpus/$$target $(FUZZ)/seeds/$$target \
	    -artifact_prefix=$(FUZZ)/$$target- -max_total_time=$(SECONDS) -runs=$(RUNS) $(FUZZ_LIMITS) \
	    -seed=$(SEED) -print_final_stats=1 -verbosity=0 || exit 1; \
	done

# The C of each model by itself: STEMS names their files, KIND a check of Tests/EmittedCTests/check.sh.
EMITTED = .build/emitted
stems_in = $(filter-out Zoo,$(patsubst $(1)/%.swift,%,$(wildcard $(1)/*.swift)))
STEMS ?= $(call stems_in,Tests/TestModels) $(call stems_in,Sources/BespokeZoo)

define check-emitted
	$(SWIFT) build --product bespokec
	$(SWIFT) build --product bespokec-test
	for stem in $(STEMS); do \
	  tool=bespokec; [ -e Sources/BespokeZoo/$$stem.swift ] || tool=bespokec-test; \
	  rm -rf $(EMITTED)/$$stem && .build/debug/$$tool emit --only $$stem --out $(EMITTED)/$$stem && \
	  echo "$(1): $$stem" && $(2) Tests/EmittedCTests/check.sh $(1) $(EMITTED)/$$stem || exit 1; \
	done
endef

warnings: dependencies ## The C of every model and test model with clang and gcc, all warnings errors
	$(call check-emitted,warnings)

sanitize-address: dependencies ## The same C at work under AddressSanitizer
	$(call check-emitted,address)

sanitize-undefined: dependencies ## The same C at work under UndefinedBehaviorSanitizer
	$(call check-emitted,undefined)

sanitize-thread: dependencies ## The same C at work under ThreadSanitizer with Archer
	$(call check-emitted,thread,STEPS=1 THREADS=3)

# Of the machine's instruction sets, those that the hashes are taken on.
SETS ?= $$(.build/debug/state-hashes --sets)
state-hashes: dependencies ## Hashes of every model's states after 20 steps, in .build/state-hashes: two builds, the same bits?
	$(SWIFT) build --product state-hashes
	$(SWIFT) build --product state-hashes-test
	for set in $(SETS); do \
	  BESPOKE_ISA=$$set .build/debug/state-hashes && BESPOKE_ISA=$$set .build/debug/state-hashes-test || exit 1; \
	done > .build/state-hashes

# Of the zoo's models those that `arm64` takes: an emulator needs a minute for a second.
arm64: ZOO ?= DCGAN MLP WGANGP
arm64: APT_PACKAGES += gcc-aarch64-linux-gnu qemu-user
arm64: dependencies ## The C of the test models and of ZOO for arm64, from clang and gcc, emulated: the bits of AVX2?
	$(SWIFT) build --product bespokec
	$(SWIFT) build --product bespokec-test
	rm -rf $(EMITTED)/arm64
	.build/debug/bespokec-test emit --out $(EMITTED)/arm64/test-models \
	  $(addprefix --stem ,$(call stems_in,Tests/TestModels))
	.build/debug/bespokec emit --out $(EMITTED)/arm64/zoo $(addprefix --only ,$(ZOO))
	STEPS=2 Tests/EmittedCTests/check.sh arm64 $(EMITTED)/arm64/test-models
	STEPS=1 Tests/EmittedCTests/check.sh arm64 $(EMITTED)/arm64/zoo

# What `export-test` exports: a run, or a checkpoint; several for `parity-worlds`. Given runs may be of any model.
RUN = .build/export-run
ZOO_OF_RUN = $(if $(filter file,$(origin RUN)),mlp,all)
export-test: BESPOKE_ZOO = $(ZOO_OF_RUN)
export-test: APT_PACKAGES += clang gcc-aarch64-linux-gnu gcc-arm-linux-gnueabihf gcc-s390x-linux-gnu gcc-arm-none-eabi \
  libnewlib-arm-none-eabi qemu-user qemu-system-arm
export-test: build ## The C of a trained mlp, or of RUN, under gcc, clang, as C++, for arm, s390x, a Cortex-M; a Swift package
	[ -e $(RUN) ] || .build/release/bespoke train mlp --steps 20 --data garments --out $(RUN)
	Tests/export/export.sh .build/release/bespokec-tool $(RUN) .build/export $(KINDS)

mca: APT_PACKAGES += gcc-aarch64-linux-gnu llvm-19
mca: dependencies ## What llvm-mca says of the products' inner loop on two arm64 cores, by TILES (12x2, …)
	$(PYTHON) Benchmarks/tiles.py Generated/snapshots/bespoke_kernels.h $(TILES)

same-bits: dependencies ## The same C from clang and from gcc: the same bits?
	$(call check-emitted,bits)

golden-gcc: dependencies ## The golden tests with kernels that gcc compiled
	$(SWIFT) build --build-tests
	rm -rf $(EMITTED)/test-models
	.build/debug/bespokec-test emit --out $(EMITTED)/test-models \
	  $(addprefix --stem ,$(call stems_in,Tests/TestModels))
	Tests/EmittedCTests/check.sh library $(EMITTED)/test-models $(EMITTED)/gcc.so
	BESPOKE_TEST_KERNELS=$(abspath $(EMITTED)/gcc.so) $(SWIFT) test --skip-build --filter GoldenTests

mutants: dependencies ## Plant faults in a copy of the compiler, one by one: the tests must find each; ONLY=names chooses
	$(SWIFT) build --product mutants
	.build/debug/mutants $(if $(ONLY),--only $(ONLY))

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
parity: build $(PARITY)/venv/installed ## Traced steps of all MODELS against PyTorch (dcgan, mlp: Keras too), every tensor
	for model in $(MODELS); do \
	  trace=$(PARITY)/$$model.safetensors; steps=3; frameworks=torch; \
	  case $$model in dcgan|mlp) steps=10; frameworks="torch keras";; esac; \
	  .build/release/bespoke trace $$model --steps $$steps --seed $(SEED) --data garments --values --out $$trace \
	    || exit 1; \
	  for framework in $$frameworks; do \
	    $(PARITY)/venv/bin/python Parity/replay.py $$framework $$trace || exit 1; \
	  done; \
	  rm $$trace; \
	done
	$(SWIFT) build --product trace-test
	for model in $(PARITY_TEST_MODELS); do \
	  trace=$(PARITY)/$$model.safetensors; \
	  .build/debug/trace-test $$model 5 $(SEED) $$trace || exit 1; \
	  $(PARITY)/venv/bin/python Parity/replay.py torch $$trace || exit 1; \
	  rm $$trace; \
	done

parity-scores: APT_PACKAGES += python3-venv
parity-scores: dependencies $(PARITY)/scores/installed ## Scores of the same features beside torch-fidelity, torchmetrics, prdc, POT
	$(SWIFT) build --product score-values
	.build/debug/score-values > $(PARITY)/scores/values.json
	$(PARITY)/scores/bin/python Parity/scores.py $(PARITY)/scores/values.json Tests/ScoresTests/Fixtures/peers.json

$(PARITY)/scores/installed: Parity/requirements-scores.txt | dependencies
	$(PYTHON) -m venv $(PARITY)/scores
	$(PARITY)/scores/bin/pip install -q -r Parity/requirements-scores.txt
	$(PARITY)/scores/bin/pip install -q --no-deps torch-fidelity==0.4.0
	touch $@

parity-tensorboard: APT_PACKAGES += python3-venv
parity-tensorboard: build $(PARITY)/tensorboard/installed ## Event files of a run that fell back and went on: does TensorBoard read them?
	rm -rf $(PARITY)/tensorboard-run
	.build/release/bespoke train mlp --data garments --steps 1200 --seed $(SEED) --tensorboard --quiet \
	  --out $(PARITY)/tensorboard-run
	rm $(PARITY)/tensorboard-run/checkpoints/step-00001200.safetensors
	.build/release/bespoke train --resume --steps 2000 --tensorboard --quiet --out $(PARITY)/tensorboard-run
	$(PARITY)/tensorboard/bin/python Parity/tensorboard_events.py $(PARITY)/tensorboard-run

$(PARITY)/tensorboard/installed: Parity/requirements-tensorboard.txt | dependencies
	$(PYTHON) -m venv $(PARITY)/tensorboard
	$(PARITY)/tensorboard/bin/pip install -q -r Parity/requirements-tensorboard.txt
	touch $@

parity-export: APT_PACKAGES += python3-venv
parity-export: dependencies $(PARITY)/venv/installed ## Every model as PyTorch and Keras programs, run there, compared with the interpreter
	$(SWIFT) build --product export-cases
	rm -rf $(PARITY)/export && .build/debug/export-cases $(PARITY)/export pytorch,keras $(EXPORTED)
	for model in $(PARITY)/export/*/*; do echo $$model && $(PARITY)/venv/bin/python $$model/model.py || exit 1; done

parity-onnx: APT_PACKAGES += python3-venv
parity-onnx: dependencies $(PARITY)/onnx/installed ## Every model in ONNX Runtime, compared with the interpreter
	BESPOKE_ONNX=1 $(SWIFT) build --product export-cases
	rm -rf $(PARITY)/export && .build/debug/export-cases $(PARITY)/export onnx $(EXPORTED)
	$(PARITY)/onnx/bin/python Parity/onnx_models.py $(PARITY)/export/onnx/*

$(PARITY)/onnx/installed: Parity/requirements-onnx.txt | dependencies
	$(PYTHON) -m venv $(PARITY)/onnx
	$(PARITY)/onnx/bin/pip install -q -r Parity/requirements-onnx.txt
	touch $@

parity-worlds: BESPOKE_ZOO = $(ZOO_OF_RUN)
parity-worlds: APT_PACKAGES += python3-venv clang lld wasi-libc chromium gcc-aarch64-linux-gnu gcc-arm-linux-gnueabihf \
  gcc-s390x-linux-gnu qemu-user
parity-worlds: dependencies $(PARITY)/venv/installed $(PARITY)/onnx/installed ## Images of a trained mlp, or of each RUN, from every world that it is exported to, in one picture
	BESPOKE_ONNX=1 $(SWIFT) build -c release --product bespoke
	[ -e $(firstword $(RUN)) ] || .build/release/bespoke train mlp --steps 20 --data garments --out $(firstword $(RUN))
	ONNX_PYTHON=$(PARITY)/onnx/bin/python $(PARITY)/venv/bin/python Parity/export_worlds.py \
	  .build/release/bespoke .build/worlds $(RUN) $(if $(KINDS),--worlds $(KINDS))

# Made of Sources/BespokeONNX/onnx.proto with protoc and protoc-gen-swift 1.39.0, both on the PATH.
onnx-messages: ## The code of ONNX's messages anew
	cd Sources/BespokeONNX && protoc --swift_out=. --swift_opt=Visibility=Internal onnx.proto && mv onnx.pb.swift ONNX.pb.swift

golden: build ## A step of all MODELS, as large as it is, against the interpreter in double precision
	$(SWIFT) build -c release --product bespokec
	mkdir -p $(GOLDEN)
	for model in $(MODELS); do \
	  trace=$(GOLDEN)/$$model.safetensors; \
	  .build/release/bespoke trace $$model --steps 1 --seed $(SEED) --data garments --values --out $$trace || exit 1; \
	  .build/release/bespokec check $$trace || exit 1; \
	  rm $$trace; \
	done

fixtures: APT_PACKAGES += python3-venv
fixtures: $(PARITY)/venv/installed ## Record again what ForeignTests take from the onnx package and from PyTorch
	$(PARITY)/venv/bin/python Parity/record_onnx.py Tests/ForeignTests/Fixtures
	$(PARITY)/venv/bin/python Parity/record_penalties.py Tests/ForeignTests/Fixtures

$(PARITY)/venv/installed: Parity/requirements.txt | dependencies
	$(PYTHON) -m venv $(PARITY)/venv
	$(PARITY)/venv/bin/pip install -q -r Parity/requirements.txt
	touch $@

# A folder that a web server shows.
SITE = .build/docs
docs: dependencies ## The documentation as pages, with a tutorial, in .build/docs; fails where a public symbol has no docstring
	SWIFT="$(SWIFT)" Tests/documentation/site.sh $(SITE)
	@echo "The pages are in $(SITE). To read them:"
	@echo "    $(PYTHON) -m http.server -d $(SITE) 8000"
	@echo "and open http://localhost:8000/ in a browser."

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
	  echo "needs OpenMP for clang, libpng, libjpeg-turbo, giflib, zlib, LAPACKE and curl; please install them if the build says so"; \
	fi
	@command -v $(SWIFT) >/dev/null 2>&1 || { echo "needs Swift 6.3 or later: https://www.swift.org/install"; exit 1; }
