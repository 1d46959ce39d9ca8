# Kith's door for people: `make run` and `make test` are all that a new machine needs.

SWIFT ?= swift
PREFIX ?= /usr/local
KITH := .build/release/kith
MANUAL = "$(DESTDIR)$(PREFIX)/share/man"
COMPLETIONS = "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	"$(DESTDIR)$(PREFIX)/share/zsh/site-functions" \
	"$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"

.PHONY: run build test torture bench fuzz pictures install uninstall deps test-deps toolchain format lint clean help

help:
	@echo "make run        build Kith and open it"
	@echo "make test       build everything and run all tests"
	@echo "make torture    the same tests, with many more faults"
	@echo "make bench      measure speed, each figure beside a reference"
	@echo "make pictures   draw the pictures of the README again"
	@echo "make install    put kith under PREFIX (now $(PREFIX))"
	@echo "make uninstall  take it away again"
	@echo "make format     put all source into the house's form; make lint only looks"

run: deps build
	@$(KITH)

build: toolchain
	$(SWIFT) build -c release --product kith

test: test-deps toolchain
	$(SWIFT) test -Xswiftc -warnings-as-errors

torture: test-deps toolchain
	KITH_TORTURE=1 $(SWIFT) test

bench: toolchain
	$(SWIFT) build -c release --product kith-bench
	.build/release/kith-bench all

# One binary with Swift's runtime inside, so that it runs where no Swift is.
install: deps toolchain
	$(SWIFT) build -c release --product kith --static-swift-stdlib
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(KITH) "$(DESTDIR)$(PREFIX)/bin/kith"
	install -d $(MANUAL)/man1 $(MANUAL)/man5 $(MANUAL)/man7 $(COMPLETIONS)
	$(KITH) help --man > $(MANUAL)/man1/kith.1
	$(KITH) help --man journal > $(MANUAL)/man5/kith-journal.5
	$(KITH) help --man themes > $(MANUAL)/man5/kith-themes.5
	$(KITH) help --man filters > $(MANUAL)/man7/kith-filters.7
	$(KITH) completions bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/kith"
	$(KITH) completions zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_kith"
	$(KITH) completions fish > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/kith.fish"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/kith" $(MANUAL)/man1/kith.1 $(MANUAL)/man7/kith-filters.7
	rm -f $(MANUAL)/man5/kith-journal.5 $(MANUAL)/man5/kith-themes.5
	rm -f "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/kith"
	rm -f "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_kith"
	rm -f "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/kith.fish"

deps:
	@sh Scripts/install-packages.sh run

test-deps:
	@sh Scripts/install-packages.sh test

toolchain:
	@sh Scripts/check-toolchain.sh "$(SWIFT)"

format:
	$(SWIFT) format --in-place --parallel --recursive Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict --parallel --recursive Sources Tests Package.swift

clean:
	rm -rf .build

# Needs a toolchain with libFuzzer; FUZZ_SECONDS says for how long.
FUZZ_SECONDS ?= 120

fuzz: toolchain
	KITH_FUZZ=1 $(SWIFT) build --sanitize=fuzzer --product reader-fuzz --scratch-path .build/fuzz
	.build/fuzz/debug/reader-fuzz -max_total_time=$(FUZZ_SECONDS) -max_len=4096

# The same moment every time, so that a picture changes only with the program.
PICTURE = TZ=UTC $(KITH) screen --demo --at 2026-11-20T09:30:00Z --size 132x38 --format svg

pictures: build
	mkdir -p Pictures
	$(PICTURE) --theme hearth > Pictures/home-dark.svg
	$(PICTURE) --theme paper > Pictures/home-light.svg
	$(PICTURE) --theme hearth --keys t > Pictures/triage-dark.svg
	$(PICTURE) --theme paper --keys t > Pictures/triage-light.svg
	$(PICTURE) --theme hearth --keys 8 > Pictures/pulse-dark.svg
	$(PICTURE) --theme paper --keys 8 > Pictures/pulse-light.svg
