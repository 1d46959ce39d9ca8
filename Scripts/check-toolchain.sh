#!/bin/sh
# Says in one sentence what is missing if Swift is not there, or too old.
swift=${1:-swift}
where="https://www.swift.org/install"
if ! command -v "$swift" >/dev/null 2>&1; then
  echo "Kith needs Swift 6.2 or newer, and there is no such program here: $swift. Get it from $where" >&2
  exit 1
fi
version=$("$swift" --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
major=${version% *}
minor=${version#* }
if [ -z "$version" ] || [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 2 ]; }; then
  echo "Kith needs Swift 6.2 or newer; $swift is ${version:+Swift $major.$minor}${version:-of no known version}. Get a newer one from $where" >&2
  exit 1
fi
