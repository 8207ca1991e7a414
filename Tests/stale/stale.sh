#!/usr/bin/env bash
# Edits a model and builds again, over and over: does the trainer that runs come from the model as it is?
#
#     stale.sh native|swiftbuild COUNT FOLDER
#
# Works in a copy of the package in FOLDER, with one model in the zoo. The first build and every fifth edit are cold: nothing
# that was built before is left. After each edit the trainer's fingerprint of the model must be the compiler's, and another
# than before. A build that left objects of two builds is refused by the trainer itself, which counts as a failure here.
set -euo pipefail
system=$1 count=$2 folder=$3
package=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
model=$folder/Sources/BespokeZoo/MLP.swift
(cd "$package" && git ls-files -z -co --exclude-standard | xargs -0 tar -cf - --ignore-failed-read 2>/dev/null) |
  tar -xf - -C "$folder"
# One that two others are copies of, and no other.
export BESPOKE_ZOO=mlp
perl -0pi -e 's/(zoo: \[any Model\] = \[).*\]/$1mlp]/s' "$folder/Sources/BespokeZoo/Zoo.swift"

build() {
  (
    cd "$folder"
    swift build --build-system "$system" --product "$1" 2>&1 && exit
    code=$?
    # SwiftPM itself crashes now and then; what it leaves is one more state to go on from.
    ((code < 128)) && exit "$code"
    echo "swift build ended with signal $((code - 128)); it is started again"
    swift build --build-system "$system" --product "$1" 2>&1
  )
}
binaries() { (cd "$folder" && swift build --build-system "$system" --show-bin-path); }
clean() { find "$folder/.build" -mindepth 1 -maxdepth 1 ! -name checkouts ! -name repositories \
  ! -name workspace-state.json -exec rm -rf {} + 2>/dev/null || true; }

fresh=0 cold=0 previous=
for ((edit = 0; edit <= count; edit++)); do
  how=warm
  if ((edit % 5 == 0)); then
    clean
    how=cold
    cold=$((cold + 1))
  fi
  # Build systems may miss a change of a file within a second of the one before.
  sleep 1.2
  if ((edit % 2 == 0)); then
    perl -pi -e "s/adam\\(\\S+?[,)]/adam($((edit + 1))e-5)/" "$model"
  else
    perl -pi -e "s/(GAN\\(\"mlp\", latent: )\\d+/\${1}$((100 + edit))/" "$model"
  fi
  for product in bespoke bespokec; do
    build "$product" >"$folder/build.log" || { cat "$folder/build.log"; exit 2; }
  done
  compiled=$("$(binaries)/bespoke" models --json | sed -n 's/.*"fingerprint":"\([0-9a-f]*\)".*/\1/p')
  wanted=$("$(binaries)/bespokec" list | awk '$1 == "mlp" { print $2 }')
  if [[ -z $wanted || $wanted == "$previous" ]]; then
    echo "edit $edit ($how): the compiler itself is stale: $wanted, as before the edit"
  elif [[ $compiled != "$wanted" ]]; then
    echo "edit $edit ($how): STALE: the trainer was compiled from $compiled, the model is $wanted"
  else
    echo "edit $edit ($how): $compiled"
    fresh=$((fresh + 1))
  fi
  previous=$wanted
done
echo "$system: $fresh of $((count + 1)) builds fresh, $cold of them cold"
((fresh == count + 1))
