#!/usr/bin/env bash
# The documentation as pages that any web server shows, in FOLDER; fails where a public symbol has no words.
#
#     site.sh FOLDER
#
# Pages of modules in Swift come from Swift-DocC's plugin; those of bespoke.h from what clang says of it, since Swift would
# add the whole of stdint.h. BASE is the path below which a server will show them, as /bespoke.
set -euo pipefail
package=$(cd "$(dirname "$0")/../.." && pwd)
site=$1 base=${BASE:-}
swift=${SWIFT:-swift}
modules=(BespokeDSL BespokeCommand BespokeTrainer BespokeTraining BespokeTesting)
# The manifest knows the plugin only then.
export BESPOKE_DOCS=1
fail() { echo "site.sh: $*" >&2; exit 1; }

# As the plugin finds it: named, or beside Swift.
tools=$(dirname "$(readlink -f "$(command -v "$swift")")")
docc=${DOCC_EXEC:-$tools/docc}
[[ -x $docc ]] || docc=$(command -v docc || xcrun --find docc 2>/dev/null || true)
[[ -x $docc ]] || fail "needs docc, which Swift's toolchains have (https://www.swift.org/install); DOCC_EXEC=/path/to/docc names another"
export DOCC_EXEC=$docc
clang=$(dirname "$docc")/clang swiftc=$(dirname "$docc")/swiftc
[[ -x $clang ]] || clang=clang
[[ -x $swiftc ]] || swiftc=swiftc

rm -rf "$site"
mkdir -p "$site"
site=$(cd "$site" && pwd)
cd "$package"
work=$(mktemp -d)
mkdir "$work/graphs" "$work/abi"
# Other builds are not to fetch what only this one needs.
if [[ -e Package.resolved ]]; then cp Package.resolved "$work/"; else touch "$work/none"; fi
restore() {
  if [[ -e $work/none ]]; then rm -f Package.resolved; else cp "$work/Package.resolved" .; fi
  rm -rf "$work"
}
trap restore EXIT

pages=(--transform-for-static-hosting --warnings-as-errors)
[[ -z $base ]] || pages+=(--hosting-base-path "$base")
targets=()
for module in "${modules[@]}"; do targets+=(--target "$module"); done
# In a folder of its own: other builds, which do without the plugin, find theirs as it was.
scratch=.build/documentation
"$swift" package --scratch-path "$scratch" --allow-writing-to-directory "$site" generate-documentation "${targets[@]}" \
  --enable-experimental-combined-documentation "${pages[@]}" --output-path "$site"

made=$(find "$scratch/plugins" -type d -name intermediates | head -1)
[[ -n $made ]] || fail "the plugin has left no pages of single modules"
archives=()
for module in "${modules[@]}"; do
  archives+=("$made/$module.doccarchive")
  [[ -d $made/$module.doccarchive ]] || fail "no pages of $module"
  graph=$(find "$scratch" -path "*extracted-symbols*" -name "$module.symbols.json" | head -1)
  [[ -n $graph ]] || fail "no symbols of $module"
  cp "$graph" "$work/graphs/"
done

"$clang" -extract-api --product-name=BespokeABI -x c-header -I Sources/BespokeABI/include \
  Sources/BespokeABI/include/bespoke.h -o "$work/abi/BespokeABI.symbols.json"
cp "$work/abi/BespokeABI.symbols.json" "$work/graphs/"
"$docc" convert Sources/BespokeABI/BespokeABI.docc --additional-symbol-graph-dir "$work/abi" \
  --fallback-bundle-identifier BespokeABI "${pages[@]}" --output-path "$work/BespokeABI.doccarchive"

rm -rf "$site"
"$docc" merge "${archives[@]}" "$work/BespokeABI.doccarchive" --output-path "$site" \
  --synthesized-landing-page-name Bespoke --synthesized-landing-page-kind "A compiler for GANs" \
  --synthesized-landing-page-topics-style list
# The start page.
cat >"$site/index.html" <<END
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bespoke</title>
<style>
  body { font: 17px/1.5 system-ui, sans-serif; max-width: 42em; margin: 3em auto; padding: 0 1em }
  a { color: #06c } li { margin: .4em 0 }
  @media (prefers-color-scheme: dark) { body { background: #111; color: #ddd } a { color: #6af } }
</style>
<h1>Bespoke</h1>
<p>A GAN in twenty lines of Swift, which a build turns into a training program in C.</p>
<h2>Begin</h2>
<ul>
  <li><a href="$base/tutorials/firsthour">The first hour</a>: a tutorial, from an empty folder to clothes, a layer and a
    loss of your own, and the C that they become
  <li><a href="$base/documentation/bespokedsl/yourownpictures">Your own pictures</a>: from a folder of JPEGs
</ul>
<h2>Modules</h2>
<ul>
  <li><a href="$base/documentation/bespokedsl">BespokeDSL</a>: models, layers, losses, optimisers
  <li><a href="$base/documentation/bespoketraining">BespokeTraining</a>: training and drawing, from Swift
  <li><a href="$base/documentation/bespoketrainer">BespokeTrainer</a>: a trainer's command line
  <li><a href="$base/documentation/bespoketesting">BespokeTesting</a>: a test that a model's C is right
  <li><a href="$base/documentation/bespokecommand">BespokeCommand</a>: the compiler
  <li><a href="$base/documentation/bespokeabi">BespokeABI</a>: what a compiled program shows in C
</ul>
END

"$swiftc" Tests/documentation/*.swift -o "$work/check"
"$work/check" "$work/graphs" Sources Documentation/Reference.md "${modules[@]}" BespokeABI
