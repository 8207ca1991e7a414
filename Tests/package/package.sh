#!/usr/bin/env bash
# Makes packages as their users would and tries them: build, golden test, training, images, an edit, slips.
#
#     package.sh FOLDER CONFIGURATION [first]
#
# 1. `bespoke init` in a folder with a space in its name, with the tutorial's files and with slips; with `first`, this alone.
# 2. `swift package … bespoke init`, twice, in a package that has targets called Models and Training.
# 3. A package that draws with the models of both: two packages of models, with models of one name, in one program.
set -euo pipefail
folder=$1 configuration=$2 part=${3:-}
package=$(cd "$(dirname "$0")/../.." && pwd)
rm -rf "$folder"
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

said() { echo "$(($(date +%s) - begin)) s: $*"; }
begin=$(date +%s)
fail() { echo "package.sh: $*" >&2; exit 1; }

built=(swift build --build-system swiftbuild --product bespoke-init)
# Now and then it ends without a word: called again, it goes on.
(cd "$package" && { "${built[@]}" || "${built[@]}"; } 2>&1 | tail -1)
init=$(cd "$package" && "${built[@]}" --show-bin-path)/bespoke-init

own="$folder/My GAN"
"$init" new MyGAN "$own"
cd "$own"
swift build -c "$configuration" --product mygan
said "the trainer of a package of its own is built"
bin=$(swift build -c "$configuration" --show-bin-path)
"$bin/mygan" train --steps 3 --data garments | tail -2
"$bin/mygan" generate --checkpoint runs/mygan --count 4 --out images.png
[[ -s images.png && -s runs/mygan/training.gif ]] || fail "no pictures"
"$bin/mygan" export --checkpoint runs/mygan --format c --out exported
grep -q '^    mygan train mygan ' exported/MODEL_CARD.md || fail "the card's command is another trainer's"
(cd exported && gcc -O1 *.c -lm && ./a.out) || fail "the exported C draws other images"
"$bin/mygan" --help | grep -q '^USAGE: mygan' || fail "the trainer is called otherwise"

# An edit: the trainer that runs is of the model as it is. The tutorial begins with the model as it was.
tutorial="$package/Sources/BespokeDSL/BespokeDSL.docc/Resources"
cmp Sources/MyGANModels/MyGAN.swift "$tutorial/1-MyGAN.swift" || fail "the tutorial begins with another model"
before=$("$bin/mygan" models)
cp "$tutorial/3-MyGAN.swift" Sources/MyGANModels/MyGAN.swift
swift build -c "$configuration" --product mygan
said "the tutorial's layer is built"
after=$("$bin/mygan" models)
[[ $after != "$before" ]] || fail "the edit is not in the trainer"
cp "$tutorial/6-MyGAN.swift" Sources/MyGANModels/MyGAN.swift
swift test 2>&1 | tail -2
said "its golden test has passed"
# What the tutorial shows of the C is in it.
swift run mygan-compiler emit --only mygan --out c >emit.txt 2>&1 || { cat emit.txt; fail "the C is not emitted"; }
for excerpt in 10-kernel.h:MyGAN_kernels.h 11-driver.c:MyGAN.c; do
  [[ $(<"c/${excerpt#*:}") == *"$(<"$tutorial/${excerpt%:*}")"* ]] || fail "the tutorial's ${excerpt%:*} is of another C"
done
# And of the stages before; how lines are broken is the tutorial's business.
for excerpt in 7-groups.txt:groups 8-cost.txt:cost; do
  swift run mygan-compiler show mygan --stage "${excerpt#*:}" >stage.txt 2>/dev/null
  perl -CSD -Mutf8 -0777 -e 'my ($shown, $all) = map { open my $f, "<", $_; my $t = <$f>; $t =~ s/\s+/ /g; $t } @ARGV;
    for (split / ?… ?/, $shown) { exit 1 if !/^\$ / && index($all, $_) < 0 }' \
    "$tutorial/${excerpt%:*}" stage.txt || fail "the tutorial's ${excerpt%:*} is of another compiler"
done

# A model that does not fit is an error of the build at its line, in the form that editors read, once.
model=Sources/MyGANModels/MyGAN.swift
perl -pi -e 's/Reshape\(7, 7, 64\)/Reshape(7, 7, 63)/' $model
! swift build -c "$configuration" --product mygan >broken.txt 2>&1 || fail "a model that does not fit is built"
place="$(pwd -P)/$model:$(grep -n 'Reshape(' $model | cut -d: -f1):5"
[[ $(grep -cF "$place: error: Reshape: cannot turn" broken.txt) == 1 ]] || {
  cat broken.txt
  fail "no error, or more than one, at $place"
}
# So is a slip that Swift finds.
perl -pi -e 's/Reshape\(7, 7, 63\)/Reshap(7, 7, 64)/' $model
! swift build -c "$configuration" --product mygan >broken.txt 2>&1 || fail "a misspelt layer is built"
grep -qF "$place: error: cannot find 'Reshap' in scope" broken.txt || fail "no error at $place"
perl -pi -e 's/Reshap\(7, 7, 64\)/Reshape(7, 7, 64)/' $model
said "slips are told at their lines"
[[ $part != first ]] || exit 0

other="$folder/other"
mkdir -p "$other/Sources/Models" "$other/Sources/Training"
cd "$other"
cat >Package.swift <<END
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "other",
  dependencies: [.package(path: "$package")],
  targets: [.target(name: "Models"), .target(name: "Training", dependencies: ["Models"])])
END
echo 'public let number = 1' >Sources/Models/Models.swift
echo 'import Models' >Sources/Training/Training.swift
for name in Faces Cats; do
  swift package --allow-writing-to-package-directory bespoke init "$name"
done
# A model of the other package's name.
perl -pi -e 's/GAN\("faces"/GAN("mygan"/' Sources/FacesModels/Faces.swift
swift build -c "$configuration"
said "a package with targets of its own has two sets of models"

app="$folder/app"
mkdir -p "$app/Sources/app"
cd "$app"
cat >Package.swift <<END
// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "app", platforms: [.macOS(.v15)],
  dependencies: [.package(path: "../My GAN"), .package(path: "../other"), .package(path: "$package")],
  targets: [
    .executableTarget(
      name: "app",
      dependencies: [
        .product(name: "MyGANKernels", package: "my gan"), .product(name: "FacesKernels", package: "other"),
        .product(name: "BespokeTraining", package: "$(basename "$package" | tr '[:upper:]' '[:lower:]')"),
      ])
  ])
END
cat >Sources/app/main.swift <<'END'
import BespokeTraining
import FacesKernels
import MyGANKernels

let faces = try CompiledModels(faces_models())
var options = TrainingOptions()
options.data = "garments"
options.length = .steps(3)
options.out = "run"
let run = TrainingRun(options, of: faces)
for await progress in run.progress { print("step", progress.step, progress.outputs["loss/generator"] ?? 0) }
print(try await run.outcome)
let generator = try ImageGenerator(faces, checkpoint: "run")
try writePNG(generator.picture(count: 16, seed: 1), to: "faces.png")
print(try generator.images(count: 64, seed: 1).count, "images;", try CompiledModels(mygan_models()).programs.count)
END
rm -rf run
swift run -c "$configuration" app | tee /dev/stderr | grep -q '^64 images; 1$' || fail "the app does not draw"
[[ -s faces.png ]] || fail "no picture of the app"
said "a program with the models of two packages trains and draws"
